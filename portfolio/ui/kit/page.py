"""The scaffold of a page: a heading with the way back, an explanation, what is said for now, a body and a foot."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.base import is_rtl, sides
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.theme import Face, Theme


class Page(QWidget):
    """Not wider than one can read; Escape leads back.

    Whoever makes one puts more into `head` (beside the heading) and `buttons` (below the explanation), and the body
    into `column`.
    """

    WIDEST = 900
    _made = False

    back_requested = Signal()

    def __init__(
        self, theme: Theme, title: str, words: str = "", parent: QWidget | None = None, *, back: str = ""
    ) -> None:
        """`words` explain what is here; `back` says where the way back leads."""
        super().__init__(parent)
        self.theme = theme
        self.back = Button(theme, "", icon="arrow-left", kind="ghost", tip=back or self.tr("Back"), keys="Esc")
        self.back.clicked.connect(self.back_requested)
        self._title = SectionTitle(theme, title)
        self.head = QHBoxLayout()
        self.head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        self.head.addWidget(self._title, 1)
        self._words = Label(theme, words, Face("body"), "ink2", wrap=True)
        self.buttons = FlowLayout()
        self.told = QVBoxLayout()
        self._middle = QWidget()
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.column = QVBoxLayout(self._middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self.head)
        self.column.addWidget(self._words)
        self._words.setVisible(bool(words))
        self.column.addLayout(self.buttons)
        self.column.addLayout(self.told)
        self._across = QHBoxLayout(self)
        self._across.addStretch(1)
        self._across.addWidget(self._middle, 1000)
        self._across.addStretch(1)
        self.setAccessibleName(title)
        theme.changed.connect(self.space)
        self._made = True
        self.space()

    def call(self, title: str) -> None:
        """Give the page another heading."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def take_focus(self) -> None:
        """On the way back, unless a page knows better."""
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def put(self, widget: QWidget | None) -> None:
        """Show this above the body, in place of what was said before; None takes it away."""
        clear(self.told)
        if isinstance(widget, Banner):
            widget.dismissed.connect(self.hush)
        if widget is not None:
            self.told.addWidget(widget)
            widget.show()

    def say(
        self, title: str, advice: str = "", actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        *, tone: str = "warn", icon: str = "circle-alert",
    ) -> None:  # fmt: skip
        """Words above the body, until they are closed or others are said. `actions`: words and what they do."""
        names = tuple((str(number), words) for number, (words, _) in enumerate(actions))
        banner = Banner(self.theme, title, advice, names, tone=tone, icon=icon)

        def act(name: str) -> None:
            self.hush()
            actions[int(name)][1]()

        banner.action_requested.connect(act)
        self.put(banner)
        banner.announce()

    def say_error(self, error: PortfolioError) -> None:
        """What went wrong, and what to do."""
        self.say(*error_words(error))

    def hush(self) -> None:
        """Nothing is said any more."""
        self.put(None)

    def space(self) -> None:
        """Distances, after the size of the text and the direction."""
        gap = self.theme.gap
        self.back.set_icon("arrow-right" if is_rtl(self) else "arrow-left")
        self._middle.setMaximumWidth(self.theme.px(self.WIDEST))
        self._across.setContentsMargins(gap(20), gap(16), gap(20), gap(12))
        self.head.setSpacing(gap(8))
        self.buttons.set_gap(gap(8))
        self.column.setSpacing(gap(10))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and self._made:
            self.space()


class RowsPage(Page):
    """A page whose body is rows, one below the other, that are scrolled. Fill `body`; `steps` stay in sight below."""

    _ready = False

    def __init__(
        self, theme: Theme, title: str, words: str = "", parent: QWidget | None = None, *, back: str = ""
    ) -> None:
        super().__init__(theme, title, words, parent, back=back)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.area = Scrolled(inside)
        self.steps = QHBoxLayout()
        self.column.addWidget(self.area, 1)
        self.column.addLayout(self.steps)
        self._ready = True
        self.space()

    def heading(self, words: str) -> None:
        """A title between the rows."""
        self.body.addWidget(SectionTitle(self.theme, words, "h3"))

    def space(self) -> None:
        super().space()
        if self._ready:
            gap = self.theme.gap
            self.steps.setSpacing(gap(8))
            self.body.setSpacing(gap(8))
            self.body.setContentsMargins(*sides(self, 0, 0, gap(6), gap(8)))
