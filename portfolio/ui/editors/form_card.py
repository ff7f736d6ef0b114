"""A card with a few fields over the window: a title, what is asked, and at the foot the ways out."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme


class FormCard(CardOverlay):
    """Ctrl+Enter is done, Escape leaves everything as it was. A subclass fills `column` and gives `finish`."""

    def __init__(self, theme: Theme, document: Document, title: str, parent: QWidget, *, width: int = 560) -> None:
        super().__init__(theme, parent, width=width, top=84)
        self._document = document
        self._draft: CardDraft | None = None
        gap = theme.gap
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(gap(24), gap(20), gap(24), gap(4))
        self.column.setSpacing(gap(12))
        self.column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        self._area = _Tall(inside)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(gap(24), gap(8), gap(24), gap(18))
        self.foot.setSpacing(gap(8))
        self.foot.addStretch(1)
        back = Button(theme, translate("FormCard", "Cancel"), kind="ghost", keys=translate("FormCard", "Esc"))
        back.clicked.connect(self.close)
        self.done = Button(
            theme, translate("FormCard", "Done"), icon="check", kind="primary", keys=translate("FormCard", "Ctrl+Enter")
        )
        self.done.clicked.connect(self.finish)
        self.foot.addWidget(back)
        self.foot.addWidget(self.done)
        outer.addLayout(self.foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.finish, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setAccessibleName(title)
        self.closed.connect(self.deleteLater)

    def finish(self) -> None:
        """Write what stands here, and close."""
        raise NotImplementedError

    def remember(self, about: str, **fields: Field) -> None:
        """Keep what is typed in these fields until it is written, also when the card is left before."""
        self._draft = CardDraft(self._document, about, fields, self)
        self.closed.connect(self._draft.keep)
        if self._draft.restore():
            words = translate("FormCard", "You go on where you stopped")
            self.column.insertWidget(1, Label(self.theme, words, Face("small"), "ink3", wrap=True))

    def write(self, change: Change) -> None:
        """Make this change, and close; where that cannot be, all stays as it is."""
        if self._document.do(change):
            if self._draft is not None:
                self._draft.forget()
            self.close()


_EDGES = 4
"""The card keeps its body a little inside its corners."""


class _Tall(Scrolled):
    """As high as what is in it, where the window has room for that; else it is scrolled."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__(inside)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return super().heightForWidth(width)
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        return high + _EDGES

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(max(1, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 80)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # a field came, or grew
        return super().eventFilter(watched, event)
