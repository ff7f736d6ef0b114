"""Saved pages of issuers come in, prove what they concern in the same change, and are undone with it."""

import json
import os
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from portfolio import paths
from portfolio.core.change import edited, joined, removed, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.search import find
from portfolio.core.records import Attachment, Credential, CredentialCheck, SavedPage
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.addition import Additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.known import Known, known_in
from portfolio.exchange.shelf import FreshPage, ShelfFile, read_shelf, shelf_files
from tests.credentials.proofs import embedding, signing
from tests.exchange.conftest import Here
from tests.exchange.signed_badges import HARBOUR, HARBOUR_PAGE, badge, page


def planned(portfolio: Portfolio, reader: Any, *files: Any, **options: Any) -> Additions:
    return plan_additions(files, known_in(portfolio.connection, portfolio.attachments), reader, **options)


def add(portfolio: Portfolio, reader: Any, *files: Any, **options: Any) -> Additions:
    additions = planned(portfolio, reader, *files, **options)
    portfolio.apply(as_change(additions, portfolio.attachments))
    return additions


def statuses(portfolio: Portfolio) -> list[str]:
    return [check.status for check in sorted(portfolio.find(CredentialCheck), key=lambda one: one.at)]


def test_a_page_becomes_a_saved_page_with_its_bytes_and_day(
    portfolio: Portfolio, proving: Here, tmp_path: Path
) -> None:
    file = tmp_path / "did.json"
    file.write_bytes(page())
    os.utime(file, (1_700_000_000, 1_700_000_000))
    (item,) = add(portfolio, proving, file).items
    assert (item.kind, item.shown_title) == ("page", "harbour.example")
    assert item.note[1] == f"Keep it only if you saved it from {HARBOUR_PAGE} yourself."
    (saved,) = portfolio.find(SavedPage)
    assert (saved.kind, saved.address, saved.owner, saved.saved) == (
        "key", HARBOUR_PAGE, HARBOUR, date(2023, 11, 14),
    )  # fmt: skip
    original = portfolio.get(Attachment, saved.original_id)
    assert original is not None
    assert original.purpose == "original"
    assert portfolio.attachments.read(original.sha256) == page()
    assert item.added_ids == [saved.id]
    assert find(portfolio.connection, "harbour") == []


def test_a_file_that_claims_to_be_from_tomorrow_was_saved_today(
    portfolio: Portfolio, proving: Here, tmp_path: Path
) -> None:
    file = tmp_path / "did.json"
    file.write_bytes(page())
    os.utime(file, (4_000_000_000, 4_000_000_000))
    add(portfolio, proving, file)
    assert portfolio.find(SavedPage)[0].saved == date.today()


def test_a_page_proves_what_it_concerns_in_the_same_change(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, ("badge.json", badge()))
    add(portfolio, proving, ("other.json", badge("urn:uuid:2", issuer="did:web:other.example")))
    assert statuses(portfolio) == ["unknown", "unknown"]
    additions = add(portfolio, proving, ("did.json", page()))
    assert [(one.before, one.badge.status) for one in additions.rechecked.results] == [("unknown", "verified")]
    assert statuses(portfolio) == ["unknown", "unknown", "verified"]
    portfolio.history.undo()
    assert statuses(portfolio) == ["unknown", "unknown"]
    assert portfolio.find(SavedPage) == []


def test_what_is_open_is_checked_with_any_page_of_its_host_and_what_is_proven_only_with_its_own(
    portfolio: Portfolio, proving: Here
) -> None:
    mine = Here(proving.contexts, shelf_files(portfolio.connection, portfolio.attachments))
    add(portfolio, proving, ("badge.json", badge(issuer=f"{HARBOUR}:maths")))
    additions = add(portfolio, mine, ("did.json", page()))
    assert [one.badge.status for one in additions.rechecked.results] == ["unknown"]
    add(portfolio, proving, ("maths.json", page(issuer=f"{HARBOUR}:maths")))
    additions = add(portfolio, proving, ("other.json", page(embedding.STRANGER, f"{HARBOUR}:arts")))
    assert statuses(portfolio)[-1] == "verified"
    assert additions.rechecked.results == []


def test_page_and_badge_chosen_together_are_checked_together(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, ("badge.json", badge()), ("did.json", page()))
    assert statuses(portfolio) == ["verified"]


def test_a_page_that_lay_among_badges_in_a_folder_is_not_taken_unasked(
    portfolio: Portfolio, proving: Here, tmp_path: Path
) -> None:
    folder = tmp_path / "downloads"
    folder.mkdir()
    (folder / "badge.json").write_bytes(badge())
    (folder / "did.json").write_bytes(page())
    additions = add(portfolio, proving, folder)
    assert statuses(portfolio) == ["unknown"]
    assert [str(item.error) for item in additions.refused] == [
        "“did.json” is a page of an issuer's by which badges are proven, and was not taken unasked."
        f" If you saved it from {HARBOUR_PAGE} yourself, add this file alone."
    ]
    (folder / "badge.json").unlink()
    add(portfolio, proving, folder)  # a folder of saved pages alone is what its owner made it for
    assert statuses(portfolio) == ["unknown", "verified"]


def test_a_page_out_of_an_e_mail_is_not_taken(portfolio: Portfolio, proving: Here) -> None:
    from email.message import EmailMessage

    message = EmailMessage()
    message["From"], message["Subject"], message["Date"] = "a@b.example", "Keys", "Mon, 09 Nov 2026 08:15:00 +0100"
    message.set_content("See attached.")
    message.add_attachment(page(), maintype="application", subtype="json", filename="did.json")
    additions = add(portfolio, proving, ("m.eml", message.as_bytes()))
    assert [item.name for item in additions.refused] == ["did.json"]
    assert portfolio.find(SavedPage) == []


def test_the_same_page_is_there_already_until_it_is_saved_on_a_later_day(
    portfolio: Portfolio, proving: Here, tmp_path: Path
) -> None:
    file = tmp_path / "did.json"
    file.write_bytes(page())
    yesterday = (date.today() - timedelta(days=3)).toordinal() - date(1970, 1, 1).toordinal()
    os.utime(file, (yesterday * 86_400 + 43_200,) * 2)
    add(portfolio, proving, file)
    (again,) = planned(portfolio, proving, file).items
    assert again.already_there == "“did.json” is already in your portfolio as “harbour.example”."
    file.touch()
    add(portfolio, proving, file)
    assert len(portfolio.find(SavedPage)) == 2
    assert shelf_files(portfolio.connection, portfolio.attachments)[0].saved == str(date.today())


def test_a_key_that_does_not_tell_its_owner_is_taken_with_the_persons_word(portfolio: Portfolio, proving: Here) -> None:
    pem = signing.pem("ed25519").encode()
    (item,) = planned(portfolio, proving, ("key.pem", pem)).items
    assert item.error is not None
    assert item.error.title == "This key does not say whose it is."
    (item,) = add(portfolio, proving, ("key.pem", pem), page_owner=HARBOUR).items
    assert item.error is None
    assert (item.page.owner, item.note) == (HARBOUR, ("", ""))


def test_what_is_somebody_elses_than_the_address_says_is_refused(portfolio: Portfolio, proving: Here) -> None:
    (item,) = planned(portfolio, proving, ("did.json", page()), page_address="https://other.example/did.json").items
    assert item.error is not None
    assert not as_change(Additions([item]), portfolio.attachments)


def test_json_that_is_neither_badge_nor_page_keeps_its_own_sentence(proving: Here) -> None:
    (item,) = plan_additions([("data.json", b'{"a": 1}')], Known(), proving).items
    assert item.error is not None
    assert item.error.title == "“data.json” is not a badge: it is data of another kind."


def test_a_record_of_before_is_concerned_by_the_issuer_in_its_text(portfolio: Portfolio, proving: Here) -> None:
    other = badge("urn:uuid:2", issuer="did:web:other.example")
    add(portfolio, proving, ("badge.json", badge()), ("other.json", other))
    credentials, checks = portfolio.find(Credential), portfolio.find(CredentialCheck)
    portfolio.apply(joined("As of old", removed("", *checks), *(edited("", one, issuer_id="") for one in credentials)))
    add(portfolio, proving, ("did.json", page()))
    assert statuses(portfolio) == ["verified"]
    assert {one.issuer_id for one in portfolio.find(Credential)} == {HARBOUR, ""}


def test_a_page_in_the_bin_proves_nothing_more(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, ("did.json", page()))
    assert len(shelf_files(portfolio.connection, portfolio.attachments)) == 1
    portfolio.apply(trashed("Delete", *portfolio.find(SavedPage)))
    assert shelf_files(portfolio.connection, portfolio.attachments) == []


def test_the_child_reads_the_pages_itself_and_a_missing_one_blocks_nothing(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, ("did.json", page()), ("other.json", page(issuer="did:web:gone.example")))
    files = shelf_files(portfolio.connection, portfolio.attachments)
    gone = next(file for file in files if file.owner == "did:web:gone.example")
    Path(gone.path).unlink()
    with GuardedReader(contexts=paths.resource("contexts"), shelf=files) as reader:
        assert reader.examine(badge(), "badge.json").badges[0].status == "verified"
        other = badge("urn:uuid:2", issuer="did:web:gone.example")
        assert reader.examine(other, "other.json").badges[0].status == "unknown"
        reader.shelve([FreshPage(page(issuer="did:web:gone.example"), "2026-11-20")])
        assert reader.examine(other, "other.json").badges[0].status == "verified"
        assert reader.examine(badge(), "badge.json").badges[0].status == "verified"


def test_a_page_that_changed_before_it_was_kept_takes_back_what_rested_on_it(
    portfolio: Portfolio, proving: Here, tmp_path: Path
) -> None:
    add(portfolio, proving, ("badge.json", badge()))
    file = tmp_path / "did.json"
    file.write_bytes(page())
    additions = planned(portfolio, proving, file, ("new.json", badge("urn:uuid:3")))
    assert additions.rechecked.results
    file.write_bytes(page(embedding.STRANGER))
    portfolio.apply(as_change(additions, portfolio.attachments))
    assert [item.name for item in additions.refused] == ["did.json", "new.json"]
    assert statuses(portfolio) == ["unknown"]


def test_a_badge_is_no_page_unless_its_own_address_shows_it(portfolio: Portfolio, badge: bytes, proving: Here) -> None:
    add(portfolio, proving, ("mine.json", badge))
    assert statuses(portfolio) == ["unknown"]
    own = json.loads(badge)["id"]
    add(portfolio, proving, ("saved.json", badge), page_address=own)
    assert [one.kind for one in portfolio.find(SavedPage)] == ["badge"]
    before, after = sorted(portfolio.find(CredentialCheck), key=lambda one: one.at)
    assert "address" not in {row["check"] for row in before.checks}
    assert ("address", "passed") in {(row["check"], row["result"]) for row in after.checks}
    assert len(portfolio.find(Credential)) == 1


def test_what_cannot_be_read_of_the_shelf_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "page"
    file.write_bytes(page())
    good = ShelfFile(str(file), "2026-01-01")
    assert read_shelf([ShelfFile(str(file), "nonsense"), ShelfFile(str(tmp_path), "2026-01-01")]).methods == {}
    assert len(read_shelf([good._replace(path=str(tmp_path / "gone")), good]).methods) == 1


def test_a_file_far_too_large_for_a_page_gets_its_sentence() -> None:
    (item,) = plan_additions([("big.json", b"{" + b" " * 11_000_000)], Known(), Here(), page_owner=HARBOUR).items
    assert str(item.error) == "“big.json” is too large for such a page. It has at most 10 MB."
