"""The item models: in step with the portfolio after every change, and as Qt wants them."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from portfolio.core.change import Change, added, edited, joined, removed, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.goals import goals
from portfolio.core.queries.timeline import timeline
from portfolio.core.records import Attachment, Goal, Link, Practice, Record, Reflection, Step, TimeEntry, build, kind_of
from portfolio.ui.document import Document
from portfolio.ui.models.goals import GoalsModel
from portfolio.ui.models.timeline import TimelineModel

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def document(tmp_path: Path, qapp: object) -> Iterator[Document]:
    document = Document(Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina"))
    yield document
    document.close()


def link(source: Record, target: Record) -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role="toward",
    )  # fmt: skip


def show(model: TimelineModel | GoalsModel) -> str:
    return "\n".join(f"{row.title} {row.done}/{row.total} {row.minutes}" for row in model.rows)


def test_goals_and_timeline_draw_from_one_layer(document: Document) -> None:
    line, panel = TimelineModel(document), GoalsModel(document)
    testers = [QAbstractItemModelTester(model, STRICT) for model in (line, panel)]
    goal = build(Goal, title="Ask more", due=date(2027, 1, 1))
    step = build(Step, goal_id=goal.id, title="Try it")
    document.do(added("Set a goal", goal, step))
    hour = build(TimeEntry, title="Reading", day=date(2026, 11, 1), minutes=60)
    document.do(added("Log", hour, link(hour, goal)))
    assert show(panel) == "Ask more 0/1 60"
    assert show(line) == "Ask more 0/1 60\nReading 0/0 60"
    document.do(edited("Tick", step, done=date(2026, 11, 2)))
    assert (show(panel), show(line).splitlines()[0]) == ("Ask more 1/1 60", "Ask more 1/1 60")
    document.do(trashed("Delete", goal))
    assert (show(panel), show(line)) == ("", "Reading 0/0 60")
    document.undo()
    assert show(panel) == "Ask more 1/1 60"
    assert len(testers) == 2


def test_any_changes_leave_the_same_rows_as_asking_again(document: Document) -> None:
    """A year of edits, moves, undos and deletions, by a fixed dice."""
    line, panel = TimelineModel(document), GoalsModel(document)
    testers = [QAbstractItemModelTester(model, STRICT) for model in (line, panel)]
    dice = Random(4)
    records: dict[str, Record] = {}

    def some_day() -> date:
        return date(2026, 1, 1) + timedelta(days=dice.randrange(300))

    for number in range(120):
        roll = dice.random()
        if roll < 0.45 or not records:
            record: Record = dice.choice((
                build(Practice, title=f"P{number}", day=some_day()),
                build(Goal, title=f"G{number}", due=dice.choice((None, some_day()))),
                build(Reflection, title=f"R{number}", text="x"),
            ))  # fmt: skip
            change = added("Add", record)
        else:
            record = document.portfolio.get(type(old := dice.choice(list(records.values()))), old.id) or old
            field = {"practice": "day", "goal": "due", "reflection": "day"}[kind_of(record)]
            if roll < 0.8:
                change = edited("Move", record, **{field: some_day()})
            elif roll < 0.9:
                change = trashed("Delete", record)
            else:
                change = Change("Nothing", ())
                document.undo()
                document.redo() if dice.random() < 0.5 else None
        document.do(change)
        records |= {edit.after.id: edit.after for edit in change.edits if edit.after is not None}
        records = {id_: one for id_, one in records.items() if document.portfolio.get(type(one), id_)}
        connection = document.portfolio.connection
        assert list(line.rows) == timeline(connection), number
        assert list(panel.rows) == goals(connection), number
        assert all(line.row_of(row.id) == at for at, row in enumerate(line.rows))
        shown = {kind: sum(row.kind == kind for row in line.rows) for kind in ("practice", "goal", "reflection")}
        assert {kind: line.counts[kind] for kind in shown} == shown
    assert len(testers) == 2


def test_a_selected_entry_stays_selected_when_others_come_and_when_it_moves(document: Document) -> None:
    line = TimelineModel(document)
    for day in (1, 3, 5):
        document.do(added("Add", build(Practice, title=f"P{day}", day=date(2026, 5, day))))
    chosen = QPersistentModelIndex(line.index(1))
    document.do(added("Add", build(Practice, title="P4", day=date(2026, 5, 4))))
    assert line.rows[chosen.row()].title == "P3"
    record = document.portfolio.get(Practice, line.rows[chosen.row()].id)
    assert record is not None
    document.do(edited("Move", record, day=date(2027, 1, 1)))
    assert (chosen.row(), line.rows[0].title) == (0, "P3")


def test_a_filter_hides_other_kinds_and_still_counts_them(document: Document) -> None:
    line = TimelineModel(document)
    tester = QAbstractItemModelTester(line, STRICT)
    document.do(added("Add", build(Practice, title="P", day=date(2026, 5, 1)), build(Reflection, title="R")))
    line.show_kinds(frozenset({"reflection"}))
    assert [row.title for row in line.rows] == ["R"]
    document.do(added("Add", build(Practice, title="P2", day=date(2026, 5, 2))))
    assert [row.title for row in line.rows] == ["R"]
    assert line.counts["practice"] == 2
    line.show_kinds(frozenset())
    assert [row.title for row in line.rows] == ["P2", "P", "R"]
    assert tester is not None


def test_a_failed_change_is_said_and_leaves_rows_and_undo_as_they_were(document: Document) -> None:
    line = TimelineModel(document)
    practice = build(Practice, title="P", day=date(2026, 5, 1))
    document.do(added("Add", practice))
    document.do(edited("Rename", practice, title="Q"))
    said: list[str] = []
    document.failed.connect(lambda error: said.append(error.title))
    assert not document.do(edited("Rename again", practice, title="R"))
    assert said == ["“R” has been changed since."]
    assert [row.title for row in line.rows] == ["Q"]
    assert document.portfolio.history.undo_label == "Rename"


def test_a_batch_of_changes_is_one_undo(document: Document) -> None:
    line = TimelineModel(document)
    one, two = (build(Practice, title=name, day=date(2026, 5, 1)) for name in ("A", "B"))
    tie = link(one, two)
    document.do(joined("Add both", added("", one), added("", two, tie)))
    document.do(removed("Untie", tie))
    document.undo()
    document.undo()
    assert list(line.rows) == []


def test_evidence_of_a_deleted_entry_stands_by_itself_and_goes_back_with_undo(document: Document) -> None:
    line = TimelineModel(document)
    deed = build(Practice, title="Talk", day=date(2026, 5, 1))
    file = build(Attachment, name="slides.pdf", sha256="a" * 64)
    evidence = build(
        Link, source_kind="attachment", source_id=file.id, target_kind="practice", target_id=deed.id, role="evidence"
    )
    document.do(added("Add", deed, file, evidence))
    assert [row.title for row in line.rows] == ["Talk"]
    document.do(trashed("Delete", deed))
    assert ([row.title for row in line.rows], line.counts["attachment"]) == (["slides.pdf"], 1)
    document.undo()
    assert ([row.title for row in line.rows], line.counts["attachment"]) == (["Talk"], 0)
