"""The editor of a programme: as short as ever for an ordinary course, and nothing of a full one is lost in it."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, Edit, edited
from portfolio.core.drafts import Draft
from portfolio.core.records import Part, Programme, build
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, ProgrammeEditor
from portfolio.ui.editors.drafts import draft_of
from portfolio.ui.editors.part_row import PartRow
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(680, 900)
    editor.show()


def rows_of(editor: ProgrammeEditor) -> list[PartRow]:
    """Its rows of modules."""
    return [row for row in editor.parts.rows() if isinstance(row, PartRow)]


def field(row: PartRow, name: str) -> Any:
    """A field below the line of a module."""
    assert row._panel is not None
    return getattr(row._panel, name)


@pytest.fixture
def full(document: Document) -> tuple[Programme, list[Part]]:
    """A master's in which everything is said that can be said."""
    programme = build(
        Programme, kind="master", title="MEd Leadership", provider="Westbrook", started=date(2025, 9, 1),
        due=date(2027, 7, 1), planned_minutes=108_000, credits_hundredths=18_000, credit_unit="ects",
        cost_minor=480_000, currency="EUR", result="so far 1.3", notes="Evenings", what_changed="Calmer meetings",
    )  # fmt: skip
    parts = [
        build(Part, programme_id=programme.id, position=0, title="Law", kind="exam", begins=date(2025, 9, 8),
              due=date(2026, 1, 20), started=date(2025, 9, 9), done=date(2026, 1, 18), minutes=9_000, result="1.3"),
        build(Part, programme_id=programme.id, position=1, title="Statistics", left_out=True, minutes=0),
        build(Part, programme_id=programme.id, position=2, title="Thesis", kind="project", minutes=54_000,
              due=date(2027, 6, 1)),
    ]  # fmt: skip
    document.portfolio.apply(Change("Learn", tuple(Edit(None, one) for one in (programme, *parts))))
    return programme, parts


def held(document: Document, programme: Programme) -> tuple[Any, list[Any]]:
    """All columns of a programme and its modules but the moment of the change."""
    parts = sorted(document.portfolio.find(Part, programme_id=programme.id), key=lambda part: part.position)
    plain = [
        one.model_dump(exclude={"changed"}) for one in (document.portfolio.get(Programme, programme.id), *parts) if one
    ]
    return plain[0], plain[1:]


def test_done_with_nothing_changed_writes_nothing(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    before = held(document, full[0])
    editor = ProgrammeEditor(theme, document, jobs, full[0].id)
    opened(qtbot, editor)
    assert editor.save()
    assert held(document, full[0]) == before
    assert document.portfolio.history.undo_label == "Learn"


def test_a_changed_title_leaves_all_else_of_a_full_programme_as_it_was_and_undo_brings_it_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    programme = full[0]
    before = held(document, programme)
    editor = ProgrammeEditor(theme, document, jobs, programme.id)
    opened(qtbot, editor)
    row = rows_of(editor)[1]
    row.line.setText("Statistics I")
    row.line.textEdited.emit("Statistics I")
    row.more.click()
    row.more.click()
    assert editor.save()
    after = held(document, programme)
    before[1][1]["title"] = "Statistics I"
    assert after == before
    document.undo()
    assert held(document, programme)[1][1]["title"] == "Statistics"


def test_every_field_of_a_module_is_written_and_read_again(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ProgrammeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Assessment")
    (row,) = rows_of(editor)
    QTest.keyClicks(row.line, "Portfolio talk")
    assert row._panel is None, "an ordinary module needs no fields but its line"
    row.more.click()
    field(row, "kind").combo.setCurrentIndex(2)
    field(row, "kind").combo.activated.emit(2)
    QTest.keyClicks(field(row, "hours").line, "6")
    QTest.keyClicks(field(row, "result").line, "passed")
    for name, typed in (
        ("begins", "2026-03-01"),
        ("due", "2026-04-01"),
        ("started", "2026-03-02"),
        ("done", "2026-03-30"),
    ):
        QTest.keyClicks(field(row, name).line, typed)
    field(row, "left_out").click()
    assert row.box.isChecked()
    assert editor.save()
    (part,) = document.portfolio.find(Part)
    assert (part.kind, part.minutes, part.result, part.left_out) == ("exam", 360, "passed", True)
    days = (part.begins, part.due, part.started, part.done)
    assert days == (date(2026, 3, 1), date(2026, 4, 1), date(2026, 3, 2), date(2026, 3, 30))
    again = ProgrammeEditor(theme, document, jobs, document.portfolio.find(Programme)[0].id)
    opened(qtbot, again)
    assert rows_of(again)[0].more.accessibleDescription() == (
        "Exam  ·  6 h  ·  begins 1 Mar 2026  ·  due 1 Apr 2026  ·  begun 2 Mar 2026  ·  left out  ·  \u2068passed\u2069"
    )


def test_a_box_ticked_and_the_day_below_it_say_the_same(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    editor = ProgrammeEditor(theme, document, jobs, full[0].id)
    opened(qtbot, editor)
    row = rows_of(editor)[2]
    assert row.more.accessibleDescription() == "Project  ·  900 h  ·  due 1 Jun 2027"
    row.more.click()
    assert row.more.accessibleDescription() == "", "what stands in the fields is not said twice"
    row.box.click()
    assert field(row, "done").day() == document.today()
    field(row, "done").line.clear()
    field(row, "done").line.textEdited.emit("")
    assert not row.box.isChecked()


def test_a_wrong_day_of_a_folded_module_comes_into_sight_and_keeps_the_programme_from_being_written(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    before = held(document, full[0])
    editor = ProgrammeEditor(theme, document, jobs, full[0].id)
    opened(qtbot, editor)
    row = rows_of(editor)[0]
    row.more.click()
    field(row, "due").line.setText("31 Feb")
    field(row, "due").line.textEdited.emit("31 Feb")
    row.more.click()
    assert not editor.save()
    assert row.more.isChecked()
    assert editor.parts.said()
    assert held(document, full[0]) == before


def test_a_draft_half_typed_comes_back_and_one_of_an_earlier_version_takes_nothing_away(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    programme, parts = full
    editor = ProgrammeEditor(theme, document, jobs, programme.id)
    opened(qtbot, editor)
    row = rows_of(editor)[2]
    row.more.click()
    field(row, "hours").line.setText("lots")
    field(row, "hours").line.textEdited.emit("lots")
    editor.leave()
    draft = draft_of(document, editor.key)
    again = ProgrammeEditor(theme, document, jobs, programme.id, draft=draft)
    opened(qtbot, again)
    assert field(rows_of(again)[2], "hours").raw() == "lots"
    assert not again.save()
    again.forget()

    before = held(document, programme)
    old = [
        {"id": one.id, "title": one.title, "done": one.done.isoformat() if one.done else "", "due": ""} for one in parts
    ]
    old[2]["title"] = "The thesis"
    was = [{**one, "title": parts[at].title} for at, one in enumerate(old)]
    draft = Draft(editor.key, "programme", programme.id, {"parts": old}, "", {"parts": was})
    third = ProgrammeEditor(theme, document, jobs, programme.id, draft=draft)
    opened(qtbot, third)
    if third.parts.is_undecided:
        third.parts.clash.keep.click()  # type: ignore[union-attr]
    assert third.save()
    after = held(document, programme)
    assert after[1][2]["title"] == "The thesis"
    for was, now in zip(before[1], after[1], strict=True):
        same = ("kind", "minutes", "started", "begins", "left_out", "result")
        assert [now[name] for name in same] == [was[name] for name in same]


def test_cost_credits_and_result_are_folded_away_and_exact(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ProgrammeEditor(theme, document, jobs)
    opened(qtbot, editor)
    assert not editor.cost.isVisible()
    QTest.keyClicks(editor.title.line, "Bachelor")
    editor.planned.line.setText("5400")
    editor.cost.set_raw(["1234.50", "EUR"])
    editor.credits.set_raw(["22.5", "graduate_credit"])
    editor.result.set_raw("Distinction")
    assert editor.save()
    (programme,) = document.portfolio.find(Programme)
    assert (programme.cost_minor, programme.currency, programme.result) == (123_450, "EUR", "Distinction")
    assert (programme.credits_hundredths, programme.credit_unit) == (2250, "graduate_credit")
    assert programme.planned_minutes == 324_000


@pytest.mark.parametrize("typed", ["three", "-1", "0", "22.555", "1001", "1e3", "²", "1.2.3"])
def test_what_is_no_number_of_credits_is_told_and_not_written(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, typed: str
) -> None:
    editor = ProgrammeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Course")
    editor.credits.set_raw([typed, "ects"])
    assert not editor.save()
    assert editor.fold.is_open
    assert editor.credits.said() == f"“{typed}” is no number of credits. Try 3 or 22.5."
    assert document.portfolio.find(Programme) == []


def test_a_module_changed_elsewhere_and_another_typed_here_both_stay(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    programme, parts = full
    editor = ProgrammeEditor(theme, document, jobs, programme.id)
    opened(qtbot, editor)
    row = rows_of(editor)[2]
    row.more.click()
    QTest.keyClicks(field(row, "result").line, "draft handed in")
    document.do(edited("Elsewhere", parts[0], result="1.0"))
    assert editor.save()
    results = [one["result"] for one in held(document, programme)[1]]
    assert results == ["1.0", "", "draft handed in"]


def test_tab_goes_through_a_module_and_what_is_unfolded_below_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, full: tuple[Programme, list[Part]]
) -> None:
    editor = ProgrammeEditor(theme, document, jobs, full[0].id)
    opened(qtbot, editor)
    row, following = rows_of(editor)[:2]
    row.more.click()
    stops: list[QWidget | None] = []
    row.more.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(14):
        QTest.keyClick(editor.window().focusWidget() or editor, Qt.Key.Key_Tab)
        stops.append(editor.window().focusWidget())
    assert stops[0] is row.remove
    assert stops[1] is field(row, "kind").combo
    assert stops[12] is field(row, "left_out")
    assert stops[13] is following.grip
    assert field(row, "hours").line.accessibleName() == "Hours it takes: Law"
