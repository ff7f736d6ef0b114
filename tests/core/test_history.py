"""Undo and redo, over restarts too."""

from pathlib import Path

import pytest

from portfolio.core import history, migrations
from portfolio.core.change import Change, added, edited, removed, trashed
from portfolio.core.emptying import empty
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Person, Practice, Step, build
from tests.core.conftest import DEVICE


def titles(portfolio: Portfolio) -> str:
    return " | ".join(goal.title for goal in portfolio.find(Goal) if goal.trashed is None)


def test_everything_can_be_taken_back_and_done_again_after_a_restart(folder: Path, portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Set a goal", goal, build(Step, goal_id=goal.id, title="Buy a book")))
    portfolio.apply(edited("Rename it", goal, title="Read less"))
    portfolio.apply(trashed("Delete it", portfolio.find(Goal)[0]))
    portfolio.close()
    again = Portfolio.open(folder, device=DEVICE)
    seen = []
    for _ in range(3):
        seen.append((again.history.undo_label, titles(again)))
        again.history.undo()
    assert again.history.undo_label == ""
    assert seen == [("Delete it", ""), ("Rename it", "Read less"), ("Set a goal", "Read more")]
    assert (again.find(Goal), again.find(Step)) == ([], [])
    again.close()
    third = Portfolio.open(folder, device=DEVICE)
    assert third.history.redo_label == "Set a goal"
    for _ in range(3):
        third.history.redo()
    assert (titles(third), third.history.redo_label, third.history.undo_label) == ("", "", "Delete it")
    assert third.find(Step)[0].title == "Buy a book"
    third.close()


def test_undo_brings_back_the_very_same_record(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.history.undo()
    portfolio.history.redo()
    assert portfolio.find(Goal) == [goal]


def test_a_new_change_closes_the_way_forward_and_keeps_it_readable(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.history.undo()
    portfolio.apply(added("Add another", build(Goal, title="Sleep more")))
    assert portfolio.history.redo_label == ""
    assert portfolio.history.redo() is None
    assert [(past.label, past.state) for past in portfolio.history.past(goal.id)] == [("Add", "dropped")]


def test_undo_is_announced_like_any_change(portfolio: Portfolio) -> None:
    heard: list[Change] = []
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.subscribe(heard.append)
    portfolio.history.undo()
    assert [change.touched for change in heard] == [{goal.id}]


def test_nothing_to_undo_is_nothing(portfolio: Portfolio) -> None:
    portfolio.history.undo()
    assert portfolio.history.undo_label == ""
    assert portfolio.history.undo() is None


def test_an_undo_that_cannot_be_written_stays_to_be_undone(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.connection.execute("UPDATE goal SET changed = '2020-01-01T00:00:00.000000+00:00'")
    portfolio.apply(added("Add", build(Practice, title="Lesson")))
    portfolio.history.undo()
    portfolio.connection.execute("DELETE FROM goal")
    with pytest.raises(PortfolioError, match="changed since"):
        portfolio.history.undo()
    assert portfolio.history.undo_label == "Add"


def test_history_says_what_when_and_on_which_device(portfolio: Portfolio) -> None:
    person = portfolio.find(Person)[0]
    portfolio.apply(edited("Say what I do", person, role="Teacher"))
    past = portfolio.history.past(person.id)
    assert [(line.label, line.device) for line in past] == [
        ("Say what I do", DEVICE),
    ]
    assert all(len(line.id) == 32 and line.at.endswith("+00:00") for line in past)


def test_what_lies_before_a_migration_can_be_read_but_not_undone(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.connection.execute("UPDATE change SET schema_version = ?", (migrations.latest() - 1,))
    assert portfolio.history.undo_label == ""
    assert portfolio.history.undo() is None
    assert [past.label for past in portfolio.history.past(goal.id)] == ["Add"]


def test_a_column_that_is_not_known_is_an_error_and_never_dropped() -> None:
    with pytest.raises(TypeError, match="colour"):
        history.revived("goal", '{"title": "x", "colour": "red"}')


def test_nobody_can_undo_who_they_are(portfolio: Portfolio) -> None:
    portfolio.history.undo()
    assert [person.name for person in portfolio.find(Person)] == ["Amina"]


def test_emptying_the_bin_never_blocks_the_undo_of_other_things(portfolio: Portfolio) -> None:
    """Undo across the gap would find a record as it never left it; so the way back ends there, and only there."""
    other, kept, gone = (build(Goal, title=name) for name in ("Other", "Kept", "Gone"))
    for goal in (other, kept, gone):
        portfolio.apply(added(f"Add {goal.title}", goal))
    renamed = edited("Rename", kept, title="Kept still")
    portfolio.apply(renamed)
    assert renamed.edits[0].after is not None
    portfolio.apply(trashed("Delete both", renamed.edits[0].after, gone))
    binned = portfolio.get(Goal, kept.id)
    assert binned is not None
    portfolio.apply(edited("Put back", binned, trashed=None))
    empty(portfolio)
    while portfolio.history.undo_label:
        portfolio.history.undo()
    assert [goal.title for goal in portfolio.find(Goal)] == ["Kept still"]


def test_a_record_changed_since_is_not_removed_by_a_stale_copy(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Read more")
    portfolio.apply(added("Add", goal))
    portfolio.apply(edited("Edit", goal, title="Read less"))
    with pytest.raises(PortfolioError, match="changed since"):
        portfolio.apply(removed("Remove", goal))
    assert titles(portfolio) == "Read less"


def test_the_title_of_what_is_gone_stays_in_no_label(portfolio: Portfolio) -> None:
    goal, deed = build(Goal, title="Zebra plan"), build(Practice, title="Lesson")
    portfolio.apply(added("Add", goal))
    portfolio.apply(added("Reflect on “Zebra plan”", deed))
    portfolio.apply(trashed("Delete", goal))
    empty(portfolio)
    assert "Zebra" not in "".join(row[0] for row in portfolio.connection.execute("SELECT label FROM change"))
