"""What the palette reads beside search: aims under way, what entries count toward, what was written or opened last."""

from datetime import date

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.palette import aims, aims_of, faces, recent
from portfolio.core.records import (
    Goal,
    Link,
    Practice,
    Programme,
    Record,
    TimeEntry,
    build,
    kind_of,
)


def toward(source: Record, target: Record) -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role="toward",
    )  # fmt: skip


def test_aims_are_what_is_under_way(portfolio: Portfolio) -> None:
    gone = build(Goal, title="In the bin")
    portfolio.apply(
        added(
            "Add", gone,
            build(Goal, title="Open", state="proposed"), build(Goal, title="Met", state="met"),
            build(Programme, title="Running"), build(Programme, title="Over", finished=date(2026, 1, 1)),
        )
    )  # fmt: skip
    portfolio.apply(trashed("Delete", gone))
    assert sorted(aim.title for aim in aims(portfolio.connection)) == ["Open", "Running"]


def test_the_aim_with_the_newest_hours_comes_first_then_the_soonest_due(portfolio: Portfolio) -> None:
    later, sooner = build(Goal, title="Later", due=date(2027, 5, 1)), build(Goal, title="Sooner", due=date(2027, 1, 1))
    none, worked_on = build(Goal, title="No date"), build(Programme, title="Worked on", due=date(2028, 1, 1))
    hours = build(TimeEntry, title="Hours", day=date(2026, 11, 1), minutes=30)
    portfolio.apply(added("Add", later, sooner, none, worked_on, hours, toward(hours, worked_on)))
    found = aims(portfolio.connection)
    assert [aim.title for aim in found] == ["Worked on", "Sooner", "Later", "No date"]
    assert found[0].logged == "2026-11-01"


def test_what_entries_count_toward(portfolio: Portfolio) -> None:
    goal, hours = build(Goal, title="Goal"), build(TimeEntry, title="Hours", day=date(2026, 11, 1), minutes=30)
    portfolio.apply(added("Add", goal, hours, toward(hours, goal)))
    assert aims_of(portfolio.connection, [hours.id, "0" * 32]) == {hours.id: [goal.id]}


def test_faces_keep_their_order_and_leave_out_what_is_gone(portfolio: Portfolio) -> None:
    goal = build(Goal, title="Goal", due=date(2027, 1, 30), finished=date(2026, 1, 1))
    deed, gone = build(Practice, title="Deed"), build(Practice, title="Gone")
    portfolio.apply(added("Add", goal, deed, gone))
    portfolio.apply(trashed("Delete", gone))
    pairs = [("practice", deed.id), ("practice", gone.id), ("goal", goal.id), ("practice", deed.id), ("link", "1")]
    found = faces(portfolio.connection, pairs)
    assert [(face.title, face.day, face.under_way) for face in found] == [
        ("Deed", "", False),
        ("Goal", "2027-01-30", True),
    ]
    portfolio.apply(edited("Edit", goal, state="met"))
    assert faces(portfolio.connection, [("goal", goal.id)])[0].day == "2026-01-01"


def test_what_was_opened_comes_before_what_was_written_last(portfolio: Portfolio) -> None:
    entries = [build(Practice, title=f"Deed {number}") for number in range(6)]
    for one in entries:
        portfolio.apply(added("Add", one))
    found = recent(portfolio.connection, [("practice", entries[2].id)], 3)
    assert [face.title for face in found] == ["Deed 2", "Deed 5", "Deed 4"]
