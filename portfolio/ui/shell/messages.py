"""What is said over the places: errors with what to do, and offers."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.feedback import Banner, Toast
from portfolio.ui.theme import Theme

MOST = 4
MADE = "made"
"""About what was made to be handed out: said until it was read, or one writes again."""
WIDEST = 536


class Messages(QWidget):
    """A stack of banners near the foot of `around`, each of which stays until it is dismissed.

    They lie over the places instead of pushing them: a button must not move away under the mouse. A new one comes on
    top of the stack, so that those already there stay where they are. Room for the toast is left below.
    """

    def __init__(self, theme: Theme, around: QWidget, toast: Toast, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme, self._around, self._toast, self._window = theme, around, toast, parent
        self._shown: list[QWidget] = []
        self._about: dict[QWidget, str] = {}
        self._staying: set[QWidget] = set()
        self._fresh: set[QWidget] = set()
        """What was said while one is elsewhere: it answers what one did there, and is seen there."""
        self._aside = self._writing = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        around.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    @property
    def banners(self) -> list[Banner]:
        """What is said now, newest first."""
        return [shown for shown in self._shown if isinstance(shown, Banner)]

    def say_error(self, error: PortfolioError, *, about: str = "") -> None:
        """What happened, and what to do about it. `about`: see `say`."""
        self._say(Banner(self.theme, *error_words(error)), about)

    def say(
        self, words: str, advice: str = "", actions: tuple[tuple[str, Callable[[], object]], ...] = (), *,
        about: str = "", stays: bool = False, keeps: bool = False,
    ) -> Banner:  # fmt: skip
        """Something to know, with what can be done about it as buttons.

        What is `about` something can wait: it is out of sight while one writes or is elsewhere (`step_aside`) unless it
        `stays`, and is taken away when there is newer to say about the same (`forget`). What `keeps` stays there when
        something was done about it: a list can be looked at again.
        """
        by_name = {str(number): do for number, (_, do) in enumerate(actions)}
        buttons = tuple((str(number), label) for number, (label, _) in enumerate(actions))
        banner = Banner(self.theme, words, advice, buttons, tone="accent", icon="info")

        def act(name: str) -> None:
            if not keeps:
                self._take_away(banner)
            by_name[name]()

        banner.action_requested.connect(act)
        if stays:
            self._staying.add(banner)
        self._say(banner, about)
        return banner

    def place(self) -> None:
        """What stands at the foot of the window is of another size now: toast and messages stand above it."""
        self._toast.place()
        self._place()

    def forget(self, about: str) -> None:
        """What was said about this is no longer new."""
        for widget in [widget for widget, subject in self._about.items() if subject == about]:
            self._take_away(widget)

    def dismiss(self) -> bool:
        """Take the newest away that is in sight and waits for no answer. Whether there was one."""
        for banner in self._may_go():
            if banner.isVisible():
                self._take_away(banner)
                return True
        return False

    def step_aside(self, aside: bool, *, writing: bool = False) -> None:
        """The person is at something else now, or `writing`: what can wait is out of sight; errors stay.

        What is said from here on is seen at once, unless she writes.
        """
        self._aside, self._writing = aside, writing
        self._fresh.clear()
        self._show_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _say(self, banner: Banner, about: str) -> None:
        if about:
            self._about[banner] = about
        if not self._writing:
            self._fresh.add(banner)
        for same in [one for one in self.banners if _said(one) == _said(banner)]:
            self._take_away(same)
        banner.dismissed.connect(lambda: self._take_away(banner))
        self._put(banner)
        for old in self._may_go()[MOST:]:
            self._take_away(old)
        banner.announce()

    def _put(self, widget: QWidget) -> None:
        self._shown.insert(0, widget)
        self._column.insertWidget(0, widget)
        self.raise_()
        self._show_all()
        while (old := self._may_go()[1:]) and self.height() > self._around.height() * 0.7:
            self._take_away(old[-1])

    def _may_go(self) -> list[Banner]:
        """Those that newer ones push out; what `stays` was put there because something depends on its answer."""
        return [banner for banner in self.banners if banner not in self._staying]

    def _take_away(self, widget: QWidget) -> None:
        if widget in self._shown:
            self._shown.remove(widget)
        self._about.pop(widget, None)
        self._staying.discard(widget)
        self._fresh.discard(widget)
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
        self._show_all()

    def _show_all(self) -> None:
        for widget in self._shown:
            waits = widget in self._about and widget not in self._staying and widget not in self._fresh
            widget.setVisible(not (self._aside and waits))
        self.setVisible(any(not widget.isHidden() for widget in self._shown))
        self._place()

    def _place(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(8))
        at = self._around.mapTo(self._window, QPoint(0, 0))
        space = QRect(at, self._around.size())
        width = min(gap(WIDEST), space.width() - 2 * gap(16))
        height = max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())
        foot = space.bottom() - self._toast.room - gap(8)
        top = max(space.top() + gap(8), foot - height)
        self.setGeometry(space.center().x() - width // 2, top, width, max(0, height))


def _said(banner: Banner) -> tuple[str, str]:
    return banner.accessibleName(), banner.accessibleDescription()
