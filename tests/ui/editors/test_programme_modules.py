"""Modules in the editor of a programme: hours on one that goes are not lost, and long lists are pasted whole."""

from datetime import date

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, trashed
from portfolio.core.queries.programmes import parts_of, progress
from portfolio.core.records import Link, Part, Programme, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, ProgrammeEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

DAY = date(2026, 3, 2)


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(680, 900)
    editor.show()


def test_hours_on_a_module_that_is_taken_away_stay_with_the_programme_and_undo_brings_all_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    course = build(Programme, title="Feedback")
    parts = [build(Part, programme_id=course.id, position=at, title=title) for at, title in enumerate("AB")]
    hours = [build(TimeEntry, title="Evening", day=DAY, minutes=30, part_id=parts[0].id) for _ in range(3)]
    tie = build(Link, role="toward", source_kind="time_entry", source_id=hours[1].id, target_kind="programme",
                target_id=course.id)  # fmt: skip
    portfolio = document.portfolio
    portfolio.apply(added("Learn", course, *parts, *hours, tie))
    portfolio.apply(trashed("Bin", hours[2]))
    editor = ProgrammeEditor(theme, document, jobs, course.id)
    opened(qtbot, editor)
    editor.parts.rows()[0].remove.click()
    assert editor.save()
    assert [part.title for part in parts_of(portfolio.connection, course.id)] == ["B"]
    assert progress(portfolio.connection, course.id).minutes == 60
    assert {entry.part_id for entry in portfolio.find(TimeEntry)} == {None}
    assert sorted(link.source_id for link in portfolio.find(Link)) == sorted(hour.id for hour in hours), "each once"
    document.undo()
    assert {entry.part_id for entry in portfolio.find(TimeEntry)} == {parts[0].id}
    assert portfolio.find(Link) == [tie]
    document.redo()
    assert progress(portfolio.connection, course.id).minutes == 60


def test_a_pasted_list_becomes_as_many_modules_in_its_order(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ProgrammeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Degree")
    data = QMimeData()
    data.setText("\n".join(f"Module {number}" for number in range(1, 61)))
    QApplication.clipboard().setMimeData(data)
    (row,) = editor.parts.rows()
    row.line.setFocus()
    QTest.keyClick(row.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    rows = editor.parts.rows()
    assert len(rows) == 60
    assert all(row.isVisible() for row in rows)
    assert editor.save()
    (course,) = document.portfolio.find(Programme)
    titles = [part.title for part in parts_of(document.portfolio.connection, course.id)]
    assert titles == [f"Module {number}" for number in range(1, 61)]


def test_a_programme_does_not_end_before_it_begins(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = ProgrammeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Course")
    QTest.keyClicks(editor.started.line, "2026-03-01")
    QTest.keyClicks(editor.ended.line, "2025-05-12")
    assert not editor.save()
    assert editor.ended.said() == "The last day cannot be before the first."
    editor.started.set_raw("")
    editor.started.edited.emit()
    assert editor.ended.said() == ""
    assert editor.save()
