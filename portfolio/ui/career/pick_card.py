"""Entries that are there already, chosen for one line that a role asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.queries.standards import ALIGNED_KINDS
from portfolio.ui.career.acts import shown_by
from portfolio.ui.document import Document
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.theme import Face, Theme

_KINDS = tuple(kind for kind in ALIGNED_KINDS if kind != "excerpt")


class ShowsCard(CardOverlay):
    """Ctrl+Enter is done, Escape leaves everything as it was."""

    def __init__(self, theme: Theme, document: Document, need_id: str, words: str, parent: QWidget) -> None:
        super().__init__(theme, parent, width=620, top=90)
        self._document, self._need = document, need_id
        column, gap = QVBoxLayout(self.body), theme.gap
        column.setContentsMargins(gap(24), gap(20), gap(24), gap(20))
        column.setSpacing(gap(10))
        title = self.tr("What shows “{line}”?").format(line=words[:200])
        column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        self.entries = LinksField(theme, document, self.tr("Entries"), self.tr("One more entry"), _KINDS)
        column.addWidget(self.entries, 1)
        column.addStretch(1)
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
        self.setAccessibleName(title)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Lie over the window, with the newest entries to choose from."""
        self.come_up(self.entries.button)
        self.entries.finder.open()

    def finish(self) -> None:
        """Write it, and close."""
        if (chosen := self.entries.chosen()) and not self._document.do(shown_by(self._document, self._need, chosen)):
            return
        self.close()
