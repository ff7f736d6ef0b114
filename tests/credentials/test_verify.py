"""What `portfolio verify` says while signatures are not checked: never more than is known."""

import json
from datetime import date

import pytest

from portfolio.credentials.verify import verify
from tests.credentials import badges

TODAY = date(2026, 1, 15)


def show(data: bytes) -> str:
    (entry,) = verify(data, "b.json", TODAY)
    checks = " ".join(f"{row['check']}={row['result']}" for row in entry["checks"])
    return f"{entry['status']} | {checks}"


def test_entry_has_the_shape_of_the_design_and_is_json() -> None:
    (entry,) = verify(badges.data(badges.badge_3()), "b.json", TODAY)
    assert json.loads(json.dumps(entry)) == entry
    assert list(entry) == ["file", "standard", "container", "status", "checks", "credential"]
    assert all(list(row) == ["check", "result", "detail"] for row in entry["checks"])
    assert entry["credential"] == {
        "title": "Formative Assessment Level 1",
        "issuer": "Harbour",
        "recipient": "mara@school.example",
        "earned": "2024-03-01",
        "expires": "",
    }


@pytest.mark.parametrize(
    "value, status, dates",
    [
        (badges.badge_3(), "unknown", "passed"),
        (badges.badge_3(validUntil="2025-01-01T00:00:00Z"), "expired", "expired"),
        (badges.badge_3(validFrom="2099-01-01T00:00:00Z"), "not_yet_valid", "not_yet_valid"),
        (badges.badge_3(validFrom="2024-03-01T00:00:00"), "unknown", "warning"),
        (badges.badge_3(proof=[]), "invalid", "passed"),
        (badges.assertion_2(), "unknown", "passed"),
        (badges.assertion_2(expires="2024-01-01"), "expired", "expired"),
        (badges.assertion_1(), "unknown", "passed"),
        (badges.assertion_2(issuedOn="2099-01-01T00:00:00Z", expires=None), "not_yet_valid", "not_yet_valid"),
        (badges.assertion_2(revoked=True), "revoked", "passed"),
    ],
)
def test_status_follows_structure_and_dates(value: badges.Json, status: str, dates: str) -> None:
    (entry,) = verify(badges.data(value), "b.json", TODAY)
    assert entry["status"] == status
    assert [row["result"] for row in entry["checks"] if row["check"] == "dates"] == [dates]


def test_readable_badge_is_unknown_and_each_check_says_what_it_knows() -> None:
    assert show(badges.data(badges.badge_3())) == (
        "unknown | reading=passed structure=passed dates=passed recipient=not_checked "
        "signature=not_checked revocation=not_checked"
    )


def test_hosted_badge_says_where_to_confirm_it() -> None:
    (entry,) = verify(badges.data(badges.assertion_2()), "b.json", TODAY)
    told = next(row["detail"] for row in entry["checks"] if row["check"] == "signature")
    assert told.startswith("Not provable offline: the issuer's page is the proof.")
    assert told.endswith("confirm at https://harbour.example/a/2")


def test_end_of_a_token_alone_does_not_end_the_credential() -> None:
    token = badges.unsigned_token({**badges.claims(badges.badge_3()), "exp": 1720000000}, None, b"\1" * 64)
    assert show(token.encode()).startswith("unknown | reading=passed structure=passed dates=expired")


def test_own_address_is_compared_when_it_is_given() -> None:
    data = badges.data(badges.badge_3())
    for addresses, result in ((["MARA@school.example"], "passed"), (["x@y.example"], "warning"), ([], "not_checked")):
        (entry,) = verify(data, "b.json", TODAY, addresses)
        assert [row["result"] for row in entry["checks"] if row["check"] == "recipient"] == [result]
        assert entry["status"] == "unknown"


def test_file_that_is_no_badge_is_unsupported_and_a_broken_one_invalid() -> None:
    assert show(b"hello") == "unsupported | reading=failed"
    assert show(b"") == "invalid | reading=failed"
    (entry,) = verify(badges.png(), "b.png", TODAY)
    assert (entry["container"], entry["standard"]) == ("png", "")
    assert entry["checks"][0]["detail"].startswith("“b.png” is not a badge: it is a picture with no badge inside.")


def test_broken_member_breaks_the_record() -> None:
    broken = badges.badge_3(credentialSubject={})
    (entry,) = verify(badges.data(badges.record_2(badges.badge_3(), broken)), "r.json", TODAY)
    assert (entry["status"], entry["standard"]) == ("invalid", "CLR 2.0")
    told = entry["checks"][-1]
    assert (told["check"], told["result"]) == ("members", "failed")
    assert "2 credentials are inside it" in told["detail"]


def test_worst_of_several_credentials_counts_and_their_number_is_said() -> None:
    value = [badges.badge_3(), badges.badge_3(id="urn:x:2", validUntil="2025-01-01T00:00:00Z")]
    (entry,) = verify(badges.data(value), "list.json", TODAY)
    assert entry["status"] == "expired"
    assert entry["checks"][0]["check"] == "count"
    assert "This file holds 2 credentials" in entry["checks"][0]["detail"]


def test_description_of_a_badge_awards_nothing() -> None:
    value = {**badges.assertion_2()["badge"], "@context": "https://w3id.org/openbadges/v2"}
    (entry,) = verify(badges.data(value), "class.json", TODAY)
    assert entry["status"] == "unknown"
    assert "awards nothing" in entry["checks"][0]["detail"]


def test_signed_badge_that_cannot_be_signed_is_invalid() -> None:
    token = badges.unsigned_token(badges.claims(badges.badge_3()), {"alg": "none"})
    (entry,) = verify(token.encode(), "b.jwt", TODAY)
    assert entry["status"] == "invalid"
    assert [row["detail"] for row in entry["checks"] if row["check"] == "signature"] == [
        "It carries no signature, so anyone could have written it."
    ]
