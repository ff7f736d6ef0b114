"""One question at a time: what is asked, what one can answer, a line of one's own, and where one wants to be."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.surveys.answer_row import AnswerRow
from portfolio.ui.surveys.reading import AnswerOption
from portfolio.ui.theme import Face, Theme


class QuestionCard(QWidget):
    """`chosen` carries the level that was pressed; whether it is an answer or a target, the page knows."""

    chosen = Signal(str)
    note_edited = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[AnswerRow] = []
        self._area = Label(theme, "", Face("small", 600), "accent", wrap=True)
        self.words = Label(theme, "", Face("h2", 600, serif=True), "ink", wrap=True)
        self.asked = Label(theme, "", Face("small", 600), "goal", wrap=True)
        self._answers = QVBoxLayout()
        self.note = LongField(
            theme, self.tr("A line for next year’s you"), self.tr("What I was thinking of"), least=2, most=5,
            face=Face("body"),
        )  # fmt: skip
        self.note.edited.connect(lambda: self.note_edited.emit(self.note.raw()))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._area, self.words, self.asked):
            column.addWidget(part)
        column.addLayout(self._answers)
        column.addWidget(self.note)
        column.addStretch(1)
        self.asked.hide()
        self.note.hide()
        theme.changed.connect(self._space)
        self._space()

    def ask(self, area: str, words: str, options: list[AnswerOption], note: str) -> None:
        """Show another question."""
        self._area.setText(area)
        self._area.setVisible(bool(area))
        self.words.setText(words)
        clear(self._answers)
        self.rows = [AnswerRow(self.theme, at, one.level, one.words) for at, one in enumerate(options, start=1)]
        for row in self.rows:
            row.clicked.connect(lambda _=False, row=row: self.chosen.emit(row.level))
            self._answers.addWidget(row)
            row.show()  # at once, and not a moment later: it is given the focus now
        chain(self, [*self.rows, self.note.area])  # else Tab would come to them after all else in the window
        self.note.set_raw(note)
        self.note.setVisible(bool(note.strip()))
        self.setAccessibleName(words)

    def mark(self, chosen: str, aimed: str, last: Mapping[str, str]) -> None:
        """Show what is chosen, and the target; `last` are words for the levels that were said last time."""
        for row in self.rows:
            row.mark(chosen=row.level == chosen, aimed=row.level == aimed, last=last.get(row.level, ""))

    def ask_target(self, words: str) -> None:
        """Say that the next answer is a target; empty says no more of it."""
        self.asked.setText(words)
        self.asked.setVisible(bool(words))

    def begin_note(self) -> None:
        """The cursor goes to the line of one's own."""
        self.note.show()
        self.note.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_answer(self, reason: Qt.FocusReason) -> None:
        """On the chosen answer, or on the first."""
        row = next((row for row in self.rows if row.isChecked()), self.rows[0] if self.rows else None)
        if row is not None:
            row.setFocus(reason)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(10))
        self._answers.setSpacing(gap(8))
