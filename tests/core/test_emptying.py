"""Emptying the bin: what was in it is gone from rows, history, search, drafts and disk, and nothing else is."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from portfolio.core.bin import long_ago
from portfolio.core.change import Change, added, edited, joined, removed, trashed
from portfolio.core.emptying import GONE_LABEL, empty
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.search import find
from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Link,
    Part,
    Programme,
    Reflection,
    Step,
    Tag,
    build,
)
from tests.core.binned import throw_away, titles

SECRET = "Zanzibarische"


def history_text(portfolio: Portfolio) -> str:
    rows = portfolio.connection.execute("SELECT before, after FROM edit").fetchall()
    labels = portfolio.connection.execute("SELECT label FROM change").fetchall()
    return repr(rows) + repr(labels)


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


def test_an_earlier_version_stands_for_itself_once_the_newer_is_gone(portfolio: Portfolio) -> None:
    new = build(Credential, title="Badge")
    old = build(Credential, title="Badge", replaced_by_id=new.id)
    portfolio.apply(added("Add", old, new))
    throw_away(portfolio, new)
    empty(portfolio)
    assert [(one.id, one.replaced_by_id) for one in portfolio.find(Credential)] == [(old.id, None)]
    portfolio.history.undo()
    assert [one.id for one in portfolio.find(Credential)] == [old.id]


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
