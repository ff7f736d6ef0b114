"""What a card asks before its goal moves: by when, or how it ended. It opens in the card; nothing else stops."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.goal_board import BoardGoal
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import ChoiceField, TextField
from portfolio.ui.goals.board_words import CLOSED, state_words
from portfolio.ui.goals.moves import answer_field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import day_of
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.theme import Theme


class Asking(QWidget):
    """Fields, a button that answers and one that leaves all as it was. Enter answers, Escape leaves."""

    answered = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.fields = QVBoxLayout()
        self.fields.setSpacing(theme.gap(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(10))
        column.addLayout(self.fields)
        row = FlowLayout(gap=theme.gap(8))
        self.save = Button(theme, "", kind="primary", tip=self.tr("Done"))
        self.cancel = Button(theme, self.tr("Cancel"), kind="ghost", keys="Esc", tip=self.tr("Leave it as it was"))
        self.save.clicked.connect(self._answer)
        self.cancel.clicked.connect(self.left)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        column.addLayout(row)

    @property
    def asked(self) -> list[Field]:
        """The fields one answers in."""
        raise NotImplementedError

    def typed(self) -> dict[str, str]:
        """What stands in them, finished or not."""
        raise NotImplementedError

    def put(self, typed: Mapping[str, Any]) -> None:
        """What was answered half before stands in them again."""
        raise NotImplementedError

    def call(self, question: str, answer: str) -> None:
        """What it asks, and the words on the button that answers."""
        self.setAccessibleName(question)
        self.save.set_label(answer)
        self.save.set_tip(answer)

    def is_right(self) -> bool:
        """Whether it can be answered so; if not, the field says why and takes the focus."""
        return True

    def take_focus(self) -> None:
        """Where one begins to answer."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # No key goes on to the board: Down in a field does not mean the next card.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._answer()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()

    def _answer(self) -> None:
        if self.is_right():
            self.answered.emit()


class AskDay(Asking):
    """By when the goal shall be reached."""

    def __init__(self, theme: Theme, row: BoardGoal, today: date) -> None:
        super().__init__(theme)
        self.call(self.tr("By when?"), self.tr("Set the date"))
        needed = self.tr("Which day should it be?")
        self.field = DateField(theme, self.tr("By when?"), ahead=True, needed=needed, today=lambda: today)
        if (day := day_of(row.due)) is not None:  # no complaint about an answer that nobody has given yet
            self.field.set_day(day)
        self._stood = self.field.raw()
        self.fields.addWidget(self.field)

    @property
    def asked(self) -> list[Field]:
        return [self.field]

    def typed(self) -> dict[str, str]:
        return {"day": self.field.raw()}

    def put(self, typed: Mapping[str, Any]) -> None:
        # No complaint yet: whoever was called away from half a date has made no mistake.
        self.field.line.setText(str(typed.get("day", "")))

    def day(self) -> date | None:
        return self.field.day()

    def is_right(self) -> bool:
        right = self.field.check() and self.field.day() is not None
        if not right:
            self.field.complain()
        return right

    def take_focus(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.field.raw() == self._stood:  # else the next key would take the place of what was typed
            self.field.line.selectAll()

    def stops(self) -> list[QWidget]:
        return [self.field.line, self.field.button, self.save, self.cancel]


class AskResult(Asking):
    """How the goal ended, and what came of it in one line."""

    def __init__(self, theme: Theme, row: BoardGoal) -> None:
        super().__init__(theme)
        self.call(self.tr("How did it end?"), self.tr("Done"))
        states = [(state, state_words(state), "") for state in CLOSED]
        self.state = ChoiceField(theme, self.tr("How did it end?"), states, row.state if row.state in CLOSED else "met")
        measured = answer_field(row) == "result"
        before = self.tr("Before: {before}").format(before=row.baseline) if row.baseline.strip() else ""
        label = self.tr("How is it now?") if measured else self.tr("What changed?")
        hint = ". ".join(part for part in (row.measure.strip(), before) if part) if measured else ""
        placeholder = self.tr("87 %") if before else self.tr("In one line; you can leave it empty")
        self.line = TextField(theme, label, placeholder)
        self.line.set_hint(hint)
        self.line.set_raw(row.result if measured else row.what_changed.strip())
        self.reason = TextField(theme, self.tr("Why?"), self.tr("In one line; you can leave it empty"))
        for field in (self.line, self.state, self.reason):
            self.fields.addWidget(field)
        self.state.edited.connect(self._ask_reason)
        self._ask_reason()

    @property
    def asked(self) -> list[Field]:
        return [self.line, self.state, self.reason]

    def typed(self) -> dict[str, str]:
        state, words = self.answer()
        reason = {"reason": self.reason.text()} if self.reason.text() else {}
        return {"state": state, "words": words, **reason}

    def put(self, typed: Mapping[str, Any]) -> None:
        if (state := str(typed.get("state", ""))) in CLOSED:
            self.state.set_raw(state)
        self.line.set_raw(str(typed.get("words", "")))
        self.reason.set_raw(str(typed.get("reason", "")))
        self._ask_reason()

    def why(self) -> str | None:
        """Why it was not met, where that is asked; else None."""
        return self.reason.text() if self.state.raw() != "met" else None

    def _ask_reason(self) -> None:
        self.reason.setVisible(self.state.raw() != "met")

    def answer(self) -> tuple[str, str]:
        """State and words."""
        return str(self.state.raw()), self.line.text()

    def take_focus(self) -> None:
        self.line.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> list[QWidget]:
        return [self.line.line, *self.state.choice.buttons(), self.reason.line, self.save, self.cancel]
