"""Tab goes through a form as one reads it, also through what came or moved while one wrote."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Goal, Reflection, build
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, GoalEditor, ReflectionEditor, editor_for
from portfolio.ui.editors.item_row import ItemRow
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

Beside = Callable[[Editor], None]


@pytest.fixture
def beside(qtbot: QtBot) -> Beside:
    """Puts a form into a window with something else after it."""
    window = QWidget()
    row = QHBoxLayout(window)

    def put(editor: Editor) -> None:
        row.addWidget(editor)
        row.addWidget(QLineEdit())
        qtbot.addWidget(window)
        window.resize(900, 700)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    return put


def way(first: QWidget, count: int) -> list[QWidget]:
    """Where Tab goes from here."""
    QApplication.processEvents()  # what came just now is shown with the next turn of the event loop
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    for _ in range(count):
        at = first.window().focusWidget()
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Tab)
        now = first.window().focusWidget()
        assert now is not None
        stops.append(now)
    return stops


def day(row: ItemRow) -> list[QWidget]:
    """The stops of the day by which a step is due."""
    assert row.due is not None
    return [row.due.line, row.due.button]


def test_from_a_new_step_tab_goes_on_in_the_form(beside: Beside, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = GoalEditor(theme, document, jobs)
    beside(editor)
    steps = editor.steps
    if not steps.rows():
        steps.add_button.click()
    line = steps.rows()[0].line
    QTest.keyClicks(line, "first")
    QTest.keyClick(line, Qt.Key.Key_Return)
    first, second = steps.rows()
    assert editor.window().focusWidget() is second.line
    assert way(second.line, 4) == [*day(second), second.remove, steps.add_button]
    assert way(first.line, 6) == [*day(first), first.remove, second.grip, second.box, second.line]
    assert editor.isAncestorOf(way(steps.add_button, 1)[0])


def test_after_a_step_was_moved_tab_follows_what_one_sees(
    beside: Beside, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    editor = GoalEditor(theme, document, jobs, there.goal.id)
    beside(editor)
    QTest.keyClick(editor.steps.rows()[0].line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    first, second = editor.steps.rows()[:2]
    assert (first.line.text(), second.line.text()) == ("Step 2", "Step 1")
    assert way(first.line, 6) == [*day(first), first.remove, second.grip, second.box, second.line]
    editor.steps.set_raw([{"id": "a", "title": "one"}, {"id": "b", "title": "two"}])
    first, second = editor.steps.rows()
    assert way(first.line, 6) == [*day(first), first.remove, second.grip, second.box, second.line]
    assert way(second.line, 4) == [*day(second), second.remove, editor.steps.add_button]


def test_from_a_chip_tab_goes_to_the_next_and_to_the_button(
    beside: Beside, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    other = build(Goal, title="Talk less")
    document.portfolio.apply(added("Set", other))
    editor = ReflectionEditor(theme, document, jobs)
    beside(editor)
    field = editor.toward
    field.set_raw([["goal", there.goal.id], ["goal", other.id]])
    first, second = field._chips.chips
    assert way(first, 2) == [second, field.button]
    assert way(field.button, 1) != [first]


def test_what_was_changed_elsewhere_is_chosen_right_after_the_field(
    beside: Beside, theme: Theme, document: Document, jobs: Jobs
) -> None:
    made = build(Reflection, title="Jars", text="one", day=date(2026, 11, 9))
    document.portfolio.apply(added("Write", made))
    editor = ReflectionEditor(theme, document, jobs, made.id)
    beside(editor)
    editor.title.line.setText("mine")
    document.do(edited("Elsewhere", made, title="other"))
    assert not editor.save()
    clash = editor.title.clash
    assert clash is not None
    assert way(editor.title.line, 2) == [clash.keep, clash.swap]


@pytest.mark.parametrize(
    "kind", ["reflection", "goal", "programme", "practice", "time_entry", "credential", "attachment", "person"]
)
def test_every_control_has_a_name(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, kind: str
) -> None:
    editor = editor_for(theme, document, jobs, kind, there.badge.id if kind == "credential" else "")
    qtbot.addWidget(editor)
    editor.show()
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in editor.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(editor)
        and widget.focusProxy() is None
        and not widget.accessibleName()
    ]
    assert nameless == []
