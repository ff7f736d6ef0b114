"""What the pages of the frameworks share: a head with the way back, words that stay until they are closed, and rows."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme


class Page(QWidget):
    """A subclass fills `rows`, which scrolls, and may put more into `head` and `foot`."""

    back_requested = Signal()
    WIDEST = 900

    def __init__(self, theme: Theme, title: str, sub: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.back = Button(theme, "", icon="arrow-left", kind="ghost", tip=self.tr("Back"), keys="Esc")
        self.back.clicked.connect(self.back_requested)
        self.title = SectionTitle(theme, title)
        self.sub = Label(theme, sub, Face("body"), "ink2", wrap=True)
        self.head = QHBoxLayout()
        self.head.addWidget(self.back)
        self.head.addWidget(self.title, 1)
        self.told = QVBoxLayout()
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.area = QScrollArea()
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)
        InSight(self.area)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.foot = QHBoxLayout()
        middle = self._middle = QWidget()
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self.head)
        self.column.addWidget(self.sub)
        self.sub.setVisible(bool(sub))
        self.column.addLayout(self.told)
        self.column.addWidget(self.area, 1)
        self.column.addLayout(self.foot)
        across = QHBoxLayout(self)
        across.addStretch(1)
        across.addWidget(middle, 1000)
        across.addStretch(1)
        self.setAccessibleName(title)
        theme.changed.connect(self.space)
        self.space()

    def take_focus(self) -> None:
        """On the way back, unless a page knows better."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(
        self, title: str, advice: str = "", actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        *, tone: str = "warn", icon: str = "circle-alert",
    ) -> None:  # fmt: skip
        """Words above the rows, until they are closed or others are said. `actions`: words and what they do."""
        self.hush()
        names = tuple((str(number), words) for number, (words, _) in enumerate(actions))
        banner = Banner(self.theme, title, advice, names, tone=tone, icon=icon)

        def act(name: str) -> None:
            self.hush()
            actions[int(name)][1]()

        banner.action_requested.connect(act)
        self.told.addWidget(banner)
        banner.show()
        banner.announce()

    def say_error(self, error: PortfolioError) -> None:
        """What went wrong, and what to do."""
        self.say(*error_words(error))

    def hush(self) -> None:
        """Nothing is said any more."""
        clear(self.told)

    def heading(self, words: str) -> None:
        """A title between the rows."""
        self.rows.addWidget(SectionTitle(self.theme, words, "h3"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def space(self) -> None:
        """Distances, after the size of the text."""
        gap = self.theme.gap
        self.back.set_icon("arrow-right" if is_rtl(self) else "arrow-left")
        self._middle.setMaximumWidth(self.theme.px(self.WIDEST))
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(gap(20), gap(14), gap(20), gap(12))
        self.head.setSpacing(gap(8))
        self.foot.setSpacing(gap(8))
        self.column.setSpacing(gap(10))
        self.rows.setSpacing(gap(8))
        self.rows.setContentsMargins(0, 0, gap(6), gap(8))


def clear(layout: QVBoxLayout) -> None:
    """Take everything out of a column."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
