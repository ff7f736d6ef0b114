"""Emptying the bin takes the files of what goes from the disk, and none that anything else names."""

import sqlite3
from datetime import UTC, date, datetime, timedelta

import pytest

from portfolio.core.attachments import AttachmentStore
from portfolio.core.bin import put_back, trashed_entries
from portfolio.core.change import added
from portfolio.core.emptying import empty
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Award, Credential, CredentialCheck, SavedPage, build
from tests.core.binned import throw_away, titles


def test_a_credential_takes_its_files_checks_and_bytes_along(portfolio: Portfolio) -> None:
    digest = portfolio.attachments.add(b"a badge")
    original = build(Attachment, purpose="original", name="badge.png", sha256=digest, size=7)
    badge = build(Credential, title="Badge", original_id=original.id, image_id=original.id, earned=date(2026, 1, 5))
    check = build(CredentialCheck, credential_id=badge.id)
    portfolio.apply(added("Add", original, badge, check))
    throw_away(portfolio, badge)
    done = empty(portfolio)
    assert (done.entries, done.files) == (1, 1)
    assert portfolio.attachments.digests() == set()
    assert portfolio.find(Attachment) == [] == portfolio.find(CredentialCheck)


def test_a_saved_page_and_a_badge_to_give_take_their_files_along_and_come_back_with_them(portfolio: Portfolio) -> None:
    files = [build(Attachment, purpose=purpose, name=purpose, sha256=portfolio.attachments.add(purpose.encode()))
             for purpose in ("original", "image")]  # fmt: skip
    page = build(SavedPage, kind="key", title="Harbour", saved=date(2026, 1, 5), original_id=files[0].id)
    award = build(Award, title="Says because", image_id=files[1].id)
    portfolio.apply(added("Add", *files, page, award))
    throw_away(portfolio, page, award)
    assert sorted(titles(portfolio)) == ["Harbour", "Says because"]
    portfolio.apply(put_back(portfolio, "Put back", trashed_entries(portfolio.connection)))
    empty(portfolio)
    assert len(portfolio.attachments.digests()) == 2
    throw_away(portfolio, *portfolio.find(SavedPage), *portfolio.find(Award))
    done = empty(portfolio)
    assert (done.entries, done.files) == (2, 2)
    assert portfolio.find(Attachment) == []
    assert portfolio.history.undo_label == ""


def test_the_file_of_a_page_that_stays_stays(portfolio: Portfolio) -> None:
    file = build(Attachment, purpose="original", name="did.json", sha256=portfolio.attachments.add(b"key"))
    page = build(SavedPage, kind="key", title="Harbour", saved=date(2026, 1, 5), original_id=file.id)
    badge = build(Credential, title="Came in the same file", original_id=file.id)
    portfolio.apply(added("Add", file, page, badge))
    throw_away(portfolio, badge)
    empty(portfolio)
    assert portfolio.attachments.read(file.sha256) == b"key"
    assert [one.id for one in portfolio.find(SavedPage)] == [page.id]


def test_a_file_that_something_else_names_stays(portfolio: Portfolio) -> None:
    digest = portfolio.attachments.add(b"one photo, added twice")
    one, two = (build(Attachment, name=name, sha256=digest) for name in ("one.jpg", "two.jpg"))
    portfolio.apply(added("Add", one))
    portfolio.apply(added("Add", two))
    throw_away(portfolio, one)
    assert empty(portfolio).files == 0
    assert portfolio.attachments.digests() == {digest}


def test_a_file_that_undo_may_bring_back_stays(portfolio: Portfolio) -> None:
    digest = portfolio.attachments.add(b"one photo")
    one, two = (build(Attachment, name=name, sha256=digest) for name in ("one.jpg", "two.jpg"))
    portfolio.apply(added("Add", one))
    throw_away(portfolio, one)
    portfolio.apply(added("Add again", two))
    portfolio.history.undo()
    empty(portfolio)
    assert portfolio.history.redo() is not None
    assert portfolio.attachments.read(digest) == b"one photo"


def test_an_attachment_that_a_credential_still_shows_stays(portfolio: Portfolio) -> None:
    digest = portfolio.attachments.add(b"certificate")
    file = build(Attachment, purpose="original", name="certificate.pdf", sha256=digest)
    badge = build(Credential, kind="certificate", title="Certificate", original_id=file.id)
    portfolio.apply(added("Add", file, badge))
    throw_away(portfolio, file)
    empty(portfolio)
    assert portfolio.attachments.digests() == {digest}
    assert [one.id for one in portfolio.find(Attachment)] == [file.id]


@pytest.mark.parametrize("aged", [True, False])
def test_all_files_of_what_a_person_said_goodbye_to_are_gone(portfolio: Portfolio, aged: bool) -> None:
    files = [build(Attachment, name=f"{n}.jpg", sha256=portfolio.attachments.add(f"{n}".encode())) for n in range(12)]
    portfolio.apply(added("Add", *files))
    throw_away(portfolio, *files)
    done = empty(portfolio, datetime.now(UTC) + timedelta(days=1) if aged else None)
    assert (done.entries, done.files, done.files_left) == (12, 12, 0)
    assert AttachmentStore(portfolio.folder).digests() == set()


def test_emptying_is_over_once_it_is_announced(portfolio: Portfolio) -> None:
    """Whoever writes as soon as it is told cannot leave the files behind, nor make what was done look failed."""
    digest = portfolio.attachments.add(b"what a pupil wrote")
    file = build(Attachment, name="pupil.txt", sha256=digest)
    portfolio.apply(added("Add", file))
    throw_away(portfolio, file)
    other = sqlite3.connect(portfolio.folder / "portfolio.db", isolation_level=None)
    portfolio.subscribe(lambda _change: other.execute("BEGIN IMMEDIATE"))
    try:
        assert empty(portfolio) == (1, 1, 0)
    finally:
        other.close()
    assert not portfolio.attachments.path(digest).exists()
