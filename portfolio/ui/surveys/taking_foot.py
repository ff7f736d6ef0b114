"""What one can do below a question: back and forth, a line of one's own, a target, to the end; and the keys for it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.surveys.words import JOIN, number_words
from portfolio.ui.theme import Face, Theme


class TakingFoot(QWidget):
    """The page wires the buttons. `letters` says whether single letters act."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letters = True
        self.before = Button(theme, self.tr("Back one"), kind="quiet")
        self.after = Button(theme, self.tr("Next"), kind="quiet")
        self.note = Button(theme, self.tr("A line of my own"), icon="pen-line", kind="ghost")
        self.aim = Button(theme, self.tr("Where I want to be"), icon="flag", kind="ghost")
        self.end = Button(theme, self.tr("To the end"), icon="check", kind="ghost")
        self._hint = Label(theme, "", Face("micro"), "ink3", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        flow = FlowLayout(gap=theme.gap(8))
        for button in (self.before, self.after, self.note, self.aim, self.end):
            flow.addWidget(button)
        column.addLayout(flow)
        column.addWidget(self._hint)

    def show_for(self, answers: int, *, first: bool, can_aim: bool) -> None:
        """Offer what can be done at a question with so many answers."""
        self.before.setEnabled(not first)
        self.aim.setVisible(can_aim)
        words = self.tr("1 to {count} answer and go on, 0 takes an answer back, ↑ and ↓ go back and forth")
        parts = [words.format(count=number_words(answers))]
        if self.letters:
            parts.append(self.tr("N writes a line"))
        if self.letters and can_aim:
            parts.append(self.tr("T and a number say where you want to be"))
        self._hint.setText(JOIN.join(parts))
