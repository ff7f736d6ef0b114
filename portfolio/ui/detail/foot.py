"""The foot of the detail pane: who may see the entry, and what can be written or added to it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.detail.question import AddressQuestion
from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button
from portfolio.ui.theme import Theme


class Foot(QWidget):
    """Stands still below what scrolls, with a line above it. Where it would take too much, the privacy scrolls too."""

    privacy_chosen = Signal(str)
    write_requested = Signal()
    evidence_requested = Signal()

    def __init__(
        self, theme: Theme, kind: str, privacy: str, parent: QWidget | None = None, *, letters: bool = True
    ) -> None:
        """`letters`: whether the letters that press its buttons are shown on them."""
        super().__init__(parent)
        self.theme, self._letters = theme, letters
        self._question: AddressQuestion | None = None
        self._column = QVBoxLayout(self)
        pad = theme.gap(16)
        self._column.setContentsMargins(pad, theme.gap(10), pad, theme.gap(14))
        self._column.setSpacing(theme.gap(10))
        self.privacy = PrivacyChoice(theme, privacy)
        self.privacy.chosen.connect(self.privacy_chosen)
        for number, option in enumerate(self.privacy.findChildren(Control)):
            option.setObjectName(f"privacy:{number}")
        self._column.addWidget(self.privacy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.gap(8))
        self._buttons = self._made_buttons(kind)
        for number, button in enumerate(self._buttons):
            self._row.addWidget(button, 0 if number else 1)
        self._column.addLayout(self._row)

    def _made_buttons(self, kind: str) -> list[Button]:
        theme = self.theme
        words = self.tr("Go on writing") if kind == "reflection" else self.tr("Write reflection")
        keys = "F2" if kind == "reflection" else "R" if self._letters else ""
        write = Button(theme, words, icon="pen-line", kind="primary", keys=keys)
        write.clicked.connect(self.write_requested)
        write.setObjectName("write")
        if kind == "attachment":
            return [write]
        keys = "E" if self._letters else ""
        evidence = Button(theme, self.tr("Evidence"), icon="paperclip", keys=keys, tip=self.tr("Add evidence"))
        evidence.clicked.connect(self.evidence_requested)
        evidence.setObjectName("evidence")
        return [write, evidence]

    def fit(self, pane: QSize, body: QVBoxLayout) -> bool:
        """Stand the buttons side by side where they fit, and keep the privacy here where there is height for it.

        With large text it goes to the end of `body` and scrolls with the rest. Returns whether it went or came.
        """
        wide = sum(button.sizeHint().width() + self.theme.gap(8) for button in self._buttons)
        across = wide <= pane.width() - 2 * self.theme.gap(14)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom)
        is_here, privacy = self.isAncestorOf(self.privacy), self.privacy.sizeHint().height()
        height = self.sizeHint().height() + (0 if is_here else privacy)
        fits = height * 4 <= pane.height() and self.theme.scale < 1.4
        if fits == is_here:
            return False
        if fits:
            self._column.insertWidget(0, self.privacy)
        else:
            body.insertWidget(body.count() - 1, self.privacy)
        self.privacy.show()
        return True

    def ask(self, address: str) -> AddressQuestion:
        """Put the question above all else whether this address should be opened; it takes the place of an older one."""
        if self._question is not None:
            self._question.hide()
            self._question.deleteLater()
        self._question = AddressQuestion(self.theme, address)
        self._column.insertWidget(0, self._question)
        self._question.show()
        self._question.link.setFocus(Qt.FocusReason.TabFocusReason)
        return self._question

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.theme.color("line"))
            painter.drawLine(self.theme.gap(16), 0, self.width() - self.theme.gap(16), 0)
