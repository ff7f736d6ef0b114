"""One section's own heading and the words before it, typed in a small sheet while the pages follow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from portfolio.packet.request import Caption
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.packet.chooser import fitting
from portfolio.ui.theme import Face, Theme

LONGEST_TITLE = 120


class CaptionSheet(QDialog):
    """`typed` carries the Caption with every letter; both empty is the usual one."""

    typed = Signal(object)

    def __init__(self, theme: Theme, usual: str, caption: Caption, parent: QWidget | None = None) -> None:
        """`usual` is what the section is called where nothing is typed."""
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Heading of “{section}”").format(section=usual)
        self.setWindowTitle(title)
        self.heading = QLineEdit(caption.title)
        self.heading.setMaxLength(LONGEST_TITLE)
        self.heading.setPlaceholderText(usual)
        self.heading.setAccessibleName(self.tr("Heading"))
        self.words = QPlainTextEdit(caption.words)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("Words before it"))
        self.words.setPlaceholderText(self.tr("A sentence or two before the section, if it needs one"))
        self.done_button = Button(theme, self.tr("Done"), kind="primary")
        self.done_button.clicked.connect(self.accept)
        self.usual_button = Button(theme, self.tr("As usual"), icon="undo-2")
        self.usual_button.clicked.connect(self._as_usual)
        gap = theme.gap(18)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.gap(8))
        column.addWidget(Label(theme, title, Face("h2", 600, serif=True), wrap=True))
        for name, field in ((self.tr("Heading"), self.heading), (self.tr("Words before it"), self.words)):
            column.addWidget(Label(theme, name, Face("small", 600), "ink2"))
            field.setFont(theme.font("body"))
            column.addWidget(field)
        buttons = FlowLayout(gap=theme.gap(8))
        buttons.addWidget(self.done_button)
        buttons.addWidget(self.usual_button)
        column.addLayout(buttons)
        self.heading.textChanged.connect(self._tell)
        self.words.textChanged.connect(self._tell)
        self.resize(fitting(theme, parent, 480, 360))

    def caption(self) -> Caption:
        """What stands in the fields."""
        return Caption(self.heading.text().strip(), self.words.toPlainText().strip())

    def _tell(self) -> None:
        self.typed.emit(self.caption())

    def _as_usual(self) -> None:
        self.heading.clear()
        self.words.clear()
