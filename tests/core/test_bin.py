"""The bin: what lies in it, and what comes back."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from portfolio.core.bin import KEPT_DAYS, long_ago, put_back, trashed_entries
from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Goal, Reflection, Step, build, with_fields
from tests.core.binned import throw_away, titles


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
