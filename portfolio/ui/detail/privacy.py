"""Who may see an entry: one control for the privacy and, with it, for what goes into the evaluation PDF."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme


class PrivacyChoice(QWidget):
    """Only me, my evaluator or everyone, with a sentence on what that means."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(theme, translate("Detail", "Who may see this"), Face("small", 600), "ink2"))
        options = [
            ("private", translate("Detail", "Only me"), "lock"),
            ("evaluator", translate("Detail", "My evaluator"), "user-check"),
            ("public", translate("Detail", "Everyone"), "globe"),
        ]
        # In effect at once: an arrow pressed by mistake must not let everyone see it.
        self._choice = Choice(theme, translate("Detail", "Who may see this"), options, value, arrows_choose=False)
        self._choice.chosen.connect(self._choose)
        column.addWidget(self._choice)
        self._sentence = Label(theme, "", Face("micro"), "ink3", wrap=True)
        column.addWidget(self._sentence)
        self._explain(value)
        theme.changed.connect(self._restyle)
        self._restyle()

    def value(self) -> str:
        return self._choice.value()

    def set_value(self, value: str) -> None:
        """Show this choice without telling anyone."""
        self._choice.set_value(value)
        self._explain(value)

    def _choose(self, value: str) -> None:
        self._explain(value)
        self.chosen.emit(value)

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(6))

    def _explain(self, value: str) -> None:
        sentences = {
            "private": translate("Detail", "Stays on this computer and out of every PDF."),
            "evaluator": translate("Detail", "Goes into the evaluation PDF, and nowhere else."),
            "public": translate("Detail", "Goes into the evaluation PDF and into what you publish."),
        }
        self._sentence.setText(sentences.get(value, ""))
