"""The question whether an address should be opened: a link may say one thing and lead elsewhere."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.detail.sections import AddressLink
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme


class AddressQuestion(Card):
    """The whole address stands there before anything opens; a click on `link` is the yes."""

    def __init__(self, theme: Theme, address: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="raised", border="edge", parent=parent)
        self.setObjectName("ask")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        question = self.tr("Open this address in your browser?")
        column.addWidget(Label(theme, question, Face("small", 600), wrap=True))
        self.link = AddressLink(theme, address)
        self.link.clicked.connect(self.hide)
        column.addWidget(self.link)
        close = Button(theme, self.tr("Not now"), kind="ghost")
        close.clicked.connect(self.hide)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.spoken = f"{question} {address}"
