"""What the line of proof says: honest words for each status, and what they rest on."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QLocale

from portfolio.core.queries.entry import Check, Entry
from portfolio.ui.detail.proof import Proof, proof_of

ENGLISH = QLocale("en_GB")
FIELDS = {"source_url": "", "identity": "", "expires": None, "earned": None, "valid_from": "", "issuer_id": ""}
LISTED = {
    "check": "revocation", "result": "revoked",
    "detail": "Taken back: it is on its issuer's list at https://issuer.example/taken-back, saved on 3 May 2026.",
}  # fmt: skip


def row(check: str, result: str, detail: str = "Whole.") -> dict[str, Any]:
    return {"check": check, "result": result, "detail": detail}


def said(status: str, *rows: dict[str, Any], **fields: Any) -> Proof:
    """The line of a badge whose newest check says this."""
    at = datetime(2026, 11, 20, 12, tzinfo=UTC).isoformat()
    names = ("toward", "about", "reflections", "entries", "files", "items", "tags")
    lists: dict[str, Any] = {name: [] for name in names}
    entry = Entry(
        "credential", "0" * 32, {**FIELDS, **fields}, **lists, original=None, image="", versions=[], newer=None,
        checks=[Check(at, status, list(rows))],
    )  # fmt: skip
    return proof_of(entry, ENGLISH)


def test_taken_back_names_the_list_and_its_day_whatever_else_did_not_pass() -> None:
    line = said("revoked", row("recipient", "failed", "Somebody else's."), LISTED)
    assert line.title == "Taken back by its issuer"
    assert "https://issuer.example/taken-back, saved on 3 May 2026." in line.sentence
    assert "Somebody" not in line.sentence
    assert line.tone == "warn"


def test_taken_back_by_the_file_itself_says_so_with_the_day_of_the_check() -> None:
    line = said("revoked", row("revocation", "revoked", "The file itself says that it was revoked."))
    assert line.sentence == "The file itself says that it was revoked. Checked on 20 Nov 2026."


def test_taken_back_without_a_reason_kept_says_that() -> None:
    assert said("revoked").sentence == "What says so was not kept with this check. Checked on 20 Nov 2026."


def test_only_a_checked_key_is_green_and_it_is_a_key_and_no_person() -> None:
    line = said("verified", row("signature", "passed"))
    assert (line.title, line.tone) == ("Signature checked on this computer", "accent")
    assert "a key was checked, not a person" in line.sentence.lower()
    for status in ("intact", "unknown", "expired", "not_yet_valid", "revoked", "invalid", "unsupported"):
        assert said(status).tone != "accent", status


def test_a_checked_signature_says_whose_key_it_was_and_what_the_saved_list_told() -> None:
    whose = row("issuer", "passed", "The key is the one that you saved for its issuer on 2 May 2026.")
    listed = row("revocation", "passed", "Not among those taken back on its issuer's list, saved on 3 May 2026.")
    line = said("verified", whose, listed)
    assert line.sentence == f"{whose['detail']} {listed['detail']} Checked on 20 Nov 2026."


@pytest.mark.parametrize(
    "failed, title",
    [("signature", "Does not match its signature"), ("token", "Does not match its signature"),
     ("issuer", "Does not match its signature"), ("structure", "Not right as it stands"),
     ("dates", "Not right as it stands")],
)  # fmt: skip
def test_a_signature_is_blamed_only_where_it_is_the_signature(failed: str, title: str) -> None:
    line = said("invalid", row(failed, "failed", "Because."))
    assert (line.title, line.sentence, line.tone) == (title, "Because.", "warn")


def test_what_ran_out_says_until_when() -> None:
    assert said("expired", expires="2025-03-01").sentence.startswith("It was valid until 1 Mar 2025.")
    by_token = row("dates", "expired", "The token it came in ran out on 1 March 2025.")
    assert said("expired", by_token).sentence.startswith("The token it came in ran out on 1 March 2025.")
    assert said("not_yet_valid", valid_from="2027-01-01T00:00:00Z").sentence == "It counts from 1 Jan 2027 on."


def test_what_cannot_be_proven_here_is_kept_as_issued_with_where_to_confirm_it() -> None:
    line = said("unknown", source_url="https://badges.example.org/1")
    assert (line.title, line.address) == ("Kept as issued; confirm at", "https://badges.example.org/1")
    assert said("unknown", source_url="javascript:alert(1)").address == ""
