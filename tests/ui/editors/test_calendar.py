"""What day it is, the document says: no field and no list asks the computer itself."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Step, build
from portfolio.ui.document import Document
from portfolio.ui.editors import GoalEditor, editor_for
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.day_calendar import DayCalendar
from portfolio.ui.theme import Theme

DAY = date(2031, 5, 5)
UI = Path(__file__).resolve().parents[3] / "portfolio" / "ui"


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    made = Document(Portfolio.create(tmp_path / "mine", device="0" * 32, name="Amina"), today=lambda: DAY)
    yield made
    made.close()


@pytest.mark.parametrize(
    "kind", ["reflection", "goal", "programme", "position", "practice", "time_entry", "credential", "attachment"]
)
def test_every_date_field_means_the_documents_day(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, kind: str
) -> None:
    editor = editor_for(theme, document, jobs, kind)
    qtbot.addWidget(editor)
    fields = editor.findChildren(DateField)
    assert fields
    for field in fields:
        field.set_raw("tomorrow")
        assert field.day() == DAY + timedelta(days=1), field.label


def test_a_card_that_goes_while_its_calendar_is_open_takes_the_calendar_along(
    qtbot: QtBot, theme: Theme, document: Document
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    other = QLineEdit(window)
    window.resize(900, 700)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card = FormCard(theme, document, "When", window)
    day = DateField(theme, "Day", today=lambda: DAY)
    card.column.addWidget(day)
    card.come_up(day.line)
    qtbot.keyClick(day.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (month,) = window.findChildren(DayCalendar)
    with qtbot.captureExceptions() as errors:
        other.setFocus()
        month.setFocus()
        card.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.processEvents()
    assert not errors
    assert not window.findChildren(DayCalendar)


def test_a_day_is_chosen_by_keys_from_a_month_in_the_windows_colours(qtbot: QtBot, theme: Theme) -> None:
    field = DateField(theme, "On", today=lambda: DAY)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (month,) = field.findChildren(DayCalendar)
    assert {month.weekdayTextFormat(day).foreground().color().name() for day in Qt.DayOfWeek} == {
        theme.color("ink").name()
    }
    qtbot.keyClick(month.findChild(QAbstractItemView), Qt.Key.Key_Right)
    qtbot.keyClick(month.findChild(QAbstractItemView), Qt.Key.Key_Return)
    assert field.day() == DAY + timedelta(days=1)


def test_a_step_ticked_in_the_form_is_done_on_the_documents_day(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = build(Goal, title="Ask more")
    document.portfolio.apply(added("Set", goal, build(Step, goal_id=goal.id, title="Read")))
    editor = GoalEditor(theme, document, jobs, goal.id)
    qtbot.addWidget(editor)
    editor.steps.rows()[0].box.click()
    assert editor.save()
    assert document.portfolio.find(Step)[0].done == DAY


def test_only_the_document_and_what_makes_it_ask_the_computer() -> None:
    asks = re.compile(r"\bdate\.today\b|\bcurrentDate\b")
    found = {file.name for file in UI.rglob("*.py") if asks.search(file.read_text("utf-8"))}
    assert found == {"app.py", "document.py"}
