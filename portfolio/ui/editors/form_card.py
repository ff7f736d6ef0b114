"""A card with a few fields over the window: a title, what is asked, and at the foot the ways out."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.kit.tab_order import chain, laid_out
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme


class FormCard(CardOverlay):
    """Ctrl+Enter is done, Escape leaves everything as it was. A subclass fills `column` and gives `finish`."""

    def __init__(self, theme: Theme, document: Document, title: str, parent: QWidget, *, width: int = 560) -> None:
        super().__init__(theme, parent, width=width, top=84)
        self._document = document
        self._draft: CardDraft | None = None
        self._anew: Button | None = None
        gap = theme.gap
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(*sides(self, gap(24), gap(8), gap(18), gap(4)))
        self.column.setSpacing(gap(12))
        self.column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        self._area = _Tall(inside)
        outer = QVBoxLayout(self.body)
        outer.setContentsMargins(*sides(self, 0, gap(12), gap(6), 0))  # what scrolls it is out of the round corners
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(*sides(self, gap(24), gap(8), gap(18), gap(18)))
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

    def come_up(self, focus: QWidget) -> None:
        if self._anew is not None:  # it came after the fields, or before they had their places
            chain(next(stop for stop in laid_out(self.column) if stop is not self._anew), [self._anew])
        super().come_up(focus)

    def finish(self) -> None:
        """Write what stands here, and close."""
        raise NotImplementedError

    def remember(self, about: str, **fields: Field) -> None:
        """Keep what is typed in these fields until it is written, also when the card is left before."""
        draft = self._draft = CardDraft(self._document, about, fields, self)
        self.closed.connect(draft.keep)
        self.closed.connect(self._document.drafts_changed)
        before = {name: field.raw() for name, field in fields.items()}
        if not draft.restore():
            return
        told = QWidget()
        words = Label(
            self.theme, translate("FormCard", "You go on where you stopped"), Face("small"), "ink3", wrap=True
        )
        anew = Button(self.theme, translate("FormCard", "Begin anew"), icon="undo-2", kind="ghost")
        across = QHBoxLayout(told)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
        across.addWidget(anew)
        self.column.insertWidget(1, told)
        self._anew = anew

        def begin_anew() -> None:
            for name, field in fields.items():
                field.set_raw(before[name])
                field.edited.emit()  # what hangs on it follows
            draft.forget()
            told.hide()
            next(iter(fields.values())).control.setFocus(Qt.FocusReason.OtherFocusReason)

        anew.clicked.connect(begin_anew)

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
