"""The bin: what comes back, and that what was emptied is gone from rows, history, search, drafts and disk."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from portfolio.core.attachments import AttachmentStore
from portfolio.core.bin import KEPT_DAYS, long_ago, put_back, trashed_entries
from portfolio.core.change import Change, added, edited, joined, removed, trashed
from portfolio.core.emptying import GONE_LABEL, empty
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.search import find
from portfolio.core.records import (
    Attachment,
    Award,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Part,
    Programme,
    Record,
    Reflection,
    SavedPage,
    Step,
    Tag,
    build,
    with_fields,
)

SECRET = "Zanzibarische"


@pytest.fixture
def portfolio(tmp_path: Path) -> Iterator[Portfolio]:
    opened = Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina")
    yield opened
    opened.close()


def titles(portfolio: Portfolio) -> list[str]:
    return [entry.title for entry in trashed_entries(portfolio.connection)]


def throw_away(portfolio: Portfolio, *records: Record) -> None:
    portfolio.apply(trashed("Delete", *records))


def history_text(portfolio: Portfolio) -> str:
    rows = portfolio.connection.execute("SELECT before, after FROM edit").fetchall()
    labels = portfolio.connection.execute("SELECT label FROM change").fetchall()
    return repr(rows) + repr(labels)


def test_the_bin_shows_entries_and_not_their_parts(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Talk less")
    step = build(Step, goal_id=goal.id, title="Count my words")
    file = build(Attachment, purpose="image", name="badge.png", sha256="0" * 64)
    portfolio.apply(added("Add", goal, step, file))
    throw_away(portfolio, goal, step, file)
    assert titles(portfolio) == ["Talk less"]


def test_the_newest_lies_on_top_and_a_file_goes_by_its_name(portfolio: Portfolio) -> None:
    first = build(Reflection, title="First")
    file = build(Attachment, name="plan.pdf", sha256="1" * 64)
    portfolio.apply(added("Add", first, file))
    throw_away(portfolio, first)
    throw_away(portfolio, file)
    assert titles(portfolio) == ["plan.pdf", "First"]


def test_what_was_thrown_away_together_comes_back_together(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Talk less")
    step, other = (build(Step, goal_id=goal.id, title=title, position=at) for at, title in enumerate(("One", "Two")))
    portfolio.apply(added("Add", goal, step, other))
    long_ago = with_fields(other, trashed=datetime.now(UTC) - timedelta(days=2))
    portfolio.apply(edited("Drop a step", other, trashed=long_ago.trashed))
    throw_away(portfolio, goal, step)
    portfolio.apply(put_back(portfolio, "Put back", trashed_entries(portfolio.connection)))
    assert titles(portfolio) == []
    kept = portfolio.find(Step, goal_id=goal.id)
    assert {one.title: one.trashed is None for one in kept} == {"One": True, "Two": False}


def test_putting_back_can_be_undone_and_names_what_is_gone_already(portfolio: Portfolio) -> None:
    note = build(Reflection, title="Note")
    portfolio.apply(added("Add", note))
    throw_away(portfolio, note)
    entries = trashed_entries(portfolio.connection)
    portfolio.apply(put_back(portfolio, "Put back “Note”", entries))
    assert not put_back(portfolio, "Again", entries)
    portfolio.history.undo()
    assert titles(portfolio) == ["Note"]


def test_emptying_takes_the_words_out_of_rows_history_search_and_drafts(portfolio: Portfolio) -> None:
    goal = build(Goal, title=f"{SECRET} goal")
    dropped_step = build(Step, goal_id=goal.id, title=f"{SECRET} step of old")
    step = build(Step, goal_id=goal.id, title=f"{SECRET} step")
    tag = build(Tag, record_kind="goal", record_id=goal.id, name=f"{SECRET} tag")
    kept = build(Goal, title="A goal that stays")
    portfolio.apply(added(f"Set the goal “{goal.title}”", goal, step, dropped_step, tag, kept))
    portfolio.apply(removed("Take a step off", dropped_step))
    portfolio.drafts.save("goal:1", "goal", goal.id, {"title": f"{SECRET} draft"})
    throw_away(portfolio, goal)
    done = empty(portfolio)
    assert (done.entries, done.files, done.files_left) == (1, 0, 0)
    assert portfolio.get(Goal, goal.id) is None
    assert portfolio.find(Step) == [] == portfolio.find(Tag)
    assert SECRET not in history_text(portfolio)
    assert find(portfolio.connection, SECRET) == []
    assert portfolio.drafts.all() == []
    assert [goal.title for goal in portfolio.find(Goal)] == ["A goal that stays"]


def test_emptied_words_are_not_left_in_the_file(tmp_path: Path) -> None:
    portfolio = Portfolio.create(tmp_path / "mine", device="d" * 32)
    note = build(Reflection, title="Note", text=f"{SECRET} words")
    portfolio.apply(added("Write", note))
    portfolio.apply(edited("Change", note, text=f"{SECRET} words, and more"))
    goal = build(Goal, title="Goal")  # its step is no entry in the bin, and goes with it all the same
    portfolio.apply(added("Plan", goal, build(Step, goal_id=goal.id, title=f"{SECRET} step")))
    throw_away(portfolio, goal, *portfolio.find(Reflection))
    empty(portfolio)
    portfolio.close()
    data = (tmp_path / "mine" / "portfolio.db").read_bytes()
    assert SECRET.encode() not in data
    assert SECRET.lower().encode() not in data


def test_emptying_leaves_no_line_to_undo_and_does_not_block_the_others(portfolio: Portfolio) -> None:
    stays, goes = build(Reflection, title="Stays"), build(Reflection, title="Goes")
    portfolio.apply(added("Write what stays", stays))
    portfolio.apply(added("Write what goes", goes))
    throw_away(portfolio, goes)
    empty(portfolio)
    assert portfolio.history.undo_label == "Write what stays"
    assert [past.label for past in portfolio.history.past(goes.id)] == [GONE_LABEL, GONE_LABEL]
    portfolio.history.undo()
    assert portfolio.find(Reflection) == []


def test_emptying_is_announced_with_every_id(portfolio: Portfolio) -> None:
    goal, note = build(Goal, title="Goal"), build(Reflection, title="Note")
    link = build(
        Link, source_kind="reflection", source_id=note.id, target_kind="goal", target_id=goal.id, role="toward"
    )
    portfolio.apply(added("Add", goal, note, link))
    throw_away(portfolio, note)
    heard: list[Change] = []
    portfolio.subscribe(heard.append)
    empty(portfolio)
    assert len(heard) == 1
    assert heard[0].touched == {goal.id, note.id, link.id}
    assert portfolio.find(Link) == []


def test_only_what_was_thrown_away_before_goes(portfolio: Portfolio) -> None:
    old, new = build(Reflection, title="Old"), build(Reflection, title="New")
    portfolio.apply(added("Add", old, new))
    then = datetime.now(UTC) - timedelta(days=40)
    portfolio.apply(joined("Delete", edited("", old, trashed=then), trashed("", new)))
    assert empty(portfolio, before=datetime.now(UTC) - timedelta(days=30)).entries == 1
    assert titles(portfolio) == ["New"]


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


def test_an_earlier_version_stands_for_itself_once_the_newer_is_gone(portfolio: Portfolio) -> None:
    new = build(Credential, title="Badge")
    old = build(Credential, title="Badge", replaced_by_id=new.id)
    portfolio.apply(added("Add", old, new))
    throw_away(portfolio, new)
    empty(portfolio)
    assert [(one.id, one.replaced_by_id) for one in portfolio.find(Credential)] == [(old.id, None)]
    portfolio.history.undo()
    assert [one.id for one in portfolio.find(Credential)] == [old.id]


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


def test_what_pointed_at_something_emptied_points_at_nothing(portfolio: Portfolio) -> None:
    programme = build(Programme, title="Nanodegree")
    part = build(Part, programme_id=programme.id, title="Module 1")
    badge = build(Credential, title="Badge")
    portfolio.apply(added("Add", programme, part, badge))
    portfolio.apply(edited("Put it to its programme", badge, programme_id=programme.id))
    throw_away(portfolio, programme)
    empty(portfolio)
    kept = portfolio.find(Credential)
    assert [(one.title, one.programme_id) for one in kept] == [("Badge", None)]
    portfolio.history.undo()
    assert [one.programme_id for one in portfolio.find(Credential)] == [None]


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


def test_old_means_more_than_thirty_whole_days_on_the_calendar() -> None:
    today = date(2026, 11, 22)
    limit = long_ago(today)
    assert limit < datetime(2026, 10, 23, 0, 0, 1).astimezone()
    assert limit > datetime(2026, 10, 22, 23, 59, 59).astimezone()
    assert (today - date(2026, 10, 23)).days == KEPT_DAYS


def test_nothing_leaves_the_bin_by_itself_however_old_it_is(tmp_path: Path) -> None:
    portfolio = Portfolio.create(tmp_path / "mine", device="d" * 32)
    note = build(Reflection, title="Ancient")
    portfolio.apply(added("Write", note))
    portfolio.apply(edited("Delete", note, trashed=datetime.now(UTC) - timedelta(days=4000)))
    for _ in range(2):
        portfolio.close()
        portfolio = Portfolio.open(tmp_path / "mine", device="d" * 32)
        portfolio.apply(added("Write", build(Reflection, title="More")))
    assert titles(portfolio) == ["Ancient"]
    portfolio.close()


def test_emptying_what_is_old_leaves_the_rest_whole_and_undoable(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Old goal")
    step = build(Step, goal_id=goal.id, title="Its step")
    shared = portfolio.attachments.add(b"a photo in both")
    gone = portfolio.attachments.add(b"a photo in the old one")
    old_files = [build(Attachment, name=name, sha256=digest) for name, digest in (("1.jpg", shared), ("2.jpg", gone))]
    young_file = build(Attachment, name="3.jpg", sha256=shared)
    note = build(Reflection, title="Young note", text="words that stay")
    portfolio.apply(added("Add", goal, step, *old_files, young_file, note))
    then = datetime.now(UTC) - timedelta(days=31, hours=12)
    old = [edited("", one, trashed=then) for one in (goal, step, *old_files)]
    portfolio.apply(joined("Delete long ago", *old))
    portfolio.apply(trashed("Delete lately", young_file, note))
    done = empty(portfolio, long_ago(datetime.now().astimezone().date()))
    assert (done.entries, done.files, done.files_left) == (3, 1, 0)
    assert sorted(titles(portfolio)) == ["3.jpg", "Young note"]
    assert portfolio.find(Step) == [] == portfolio.find(Goal)
    assert portfolio.attachments.digests() == {shared}
    assert portfolio.history.undo_label == "Delete lately"
    portfolio.history.undo()
    assert titles(portfolio) == []
    assert [one.text for one in portfolio.find(Reflection)] == ["words that stay"]
    assert portfolio.attachments.read(shared) == b"a photo in both"


def test_emptying_an_empty_bin_writes_nothing(portfolio: Portfolio) -> None:
    portfolio.apply(added("Write", build(Reflection, title="Note")))
    heard: list[Change] = []
    portfolio.subscribe(heard.append)
    assert empty(portfolio).entries == 0
    assert heard == []


def test_a_bin_of_more_entries_than_sqlite_takes_values_can_be_emptied(portfolio: Portfolio) -> None:
    portfolio.connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 400)  # 32,766 as it is delivered
    goals = [build(Goal, title=f"Goal {number}") for number in range(500)]
    portfolio.apply(added("Add", *goals))
    throw_away(portfolio, *goals)
    assert empty(portfolio).entries == 500
    assert portfolio.find(Goal) == []


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


def test_bin_that_cannot_be_emptied_is_as_it_was_and_says_why(portfolio: Portfolio) -> None:
    digest = portfolio.attachments.add(b"what a pupil wrote")
    file = build(Attachment, name="pupil.txt", sha256=digest)
    portfolio.apply(added("Add", file))
    throw_away(portfolio, file)
    connection = portfolio.connection
    connection.execute("DROP TABLE search")  # the last thing that emptying touches
    with pytest.raises(PortfolioError, match="could not be read or written"):
        empty(portfolio)
    assert titles(portfolio) == ["pupil.txt"]
    assert portfolio.attachments.read(digest) == b"what a pupil wrote"


def test_every_label_that_names_what_is_gone_loses_its_words_and_no_other(portfolio: Portfolio) -> None:
    gone = [build(Reflection, title=title) for title in ("Meeting 1", "Meeting 12", "Ab", "M" * 80)]
    portfolio.apply(added("Write", *gone))
    stays = build(Reflection, title="Other")
    portfolio.apply(added("Write “Other”", stays))
    labels = ("Reflect on “Meeting 12”", "Meeting 1", "Ends in Meeting 1", "Meeting", f"Show “{'M' * 60}…”", "Ab")
    for number, label in enumerate(labels):
        note = portfolio.get(Reflection, stays.id)
        assert note is not None
        portfolio.apply(edited(label, note, text=f"Text {number}"))
    portfolio.apply(trashed("Delete", *gone))
    empty(portfolio)
    left = [label for (label,) in portfolio.connection.execute("SELECT label FROM change ORDER BY seq")]
    assert [label for label in labels if label in left] == ["Meeting", "Ab"]
    assert "Write “Other”" in left
