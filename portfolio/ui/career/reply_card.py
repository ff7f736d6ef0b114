"""How one meets what a role asks for, in one's own words: they stand beside the line in an application."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.career.acts import answered
from portfolio.ui.document import Document
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.theme import Face, Theme


class ReplyCard(CardOverlay):
    """Ctrl+Enter is done, Escape leaves everything as it was."""

    def __init__(
        self, theme: Theme, document: Document, need_id: str, words: str, answer: str, parent: QWidget
    ) -> None:
        super().__init__(theme, parent, width=620, top=90)
        self._document, self._need = document, need_id
        column, gap = QVBoxLayout(self.body), theme.gap
        column.setContentsMargins(gap(24), gap(20), gap(24), gap(20))
        column.setSpacing(gap(10))
        title = self.tr("How do I meet it?")
        column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        column.addWidget(Label(theme, words, Face("body"), "ink2", wrap=True))
        self.field = LongField(
            theme, self.tr("In my own words"), self.tr("What I did, where, and what came of it"), least=3, most=8,
            hint=self.tr("It stands beside this line in the PDF of an application."), face=Face("body"),
        )  # fmt: skip
        self.field.set_raw(answer)
        column.addWidget(self.field)
        foot = QHBoxLayout()
        foot.setSpacing(gap(8))
        foot.addStretch(1)
        back = Button(theme, self.tr("Cancel"), kind="ghost", keys=self.tr("Esc"))
        back.clicked.connect(self.close)
        done = Button(theme, self.tr("Done"), icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        done.clicked.connect(self.finish)
        foot.addWidget(back)
        foot.addWidget(done)
        column.addLayout(foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.finish, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setAccessibleName(f"{title} {words}")
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Lie over the window, with the cursor in the words."""
        self.come_up(self.field.area)

    def finish(self) -> None:
        """Write it, and close."""
        if self._document.do(answered(self._document, self._need, self.field.text())):
            self.close()
