"""The program's window in one look (colours, text size, size, direction), brought to one scene after the other."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QLocale, QObject, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.app import App
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Mode
from portfolio.ui.window import Window
from portfolio.ui.workspace import Workspace
from tests.whole.looks.ink import Recorder, Text
from tests.whole.looks.maker import DAY


class Look(NamedTuple):
    """How the window is to look."""

    name: str
    mode: Mode = "light"
    scale: float = 1.0
    width: int = 1366
    height: int = 768
    arabic: bool = False


LIGHT = Look("light")
DARK = Look("dark", "dark")
HIGH = Look("high-contrast", "high-contrast")
LARGE = Look("150", scale=1.5)
ARABIC = Look("arabic", arabic=True)
DOUBLE = Look("200", scale=2.0)
SMALL = Look("1093x614", width=1093, height=614)


class Showing:
    """A window on one portfolio. `home` None shows the first run."""

    def __init__(
        self, application: QApplication, folder: Path, home: Path | None, look: Look, ink: Recorder
    ) -> None:  # fmt: skip
        self.application, self.look, self._ink = application, look, ink
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if look.arabic else Qt.LayoutDirection.LeftToRight
        )
        application.setCursorFlashTime(0)
        QLocale.setDefault(QLocale("ar_EG" if look.arabic else "en_GB"))
        settings = Settings(folder / "settings.json")
        settings.keep(look=look.mode, text_size=look.scale)
        self.window = Window()
        self.window.resize(look.width, look.height)
        self.app = App(application, self.window, settings, today=_day)
        self.window.show()
        self.window.activateWindow()
        if home is None:
            self.app.first_run()
        else:
            assert self.app.open(home)
            until("the window is whole", lambda: self.workspace.detail is not None)
        self.rest()

    @property
    def workspace(self) -> Workspace:
        workspace = self.app.workspace
        assert workspace is not None, "no portfolio is open"
        return workspace

    def settle(self) -> QImage:
        """Wait until nothing works and nothing changes any more. Gives what is seen then."""
        before = QImage()
        clock = QElapsedTimer()
        clock.start()
        while clock.elapsed() < 90_000:
            pause(60)
            if not self.app.jobs.idle or self._reads():
                before = QImage()  # what is seen now is not what will be seen
                continue
            now = self.seen()
            if now == before:
                break
            before = now
        return before

    def rest(self) -> None:
        """Wait until nothing works any more."""
        until("nothing works", lambda: self.app.jobs.idle and not self._reads(), 90_000)
        pause(60)

    def _reads(self) -> bool:
        """Whether pictures or the pages of the PDF are still on their way."""
        workspace = self.app.workspace
        if workspace is None:
            return False
        maker = getattr(workspace.stage.place, "maker", None)
        pictures = workspace.pictures
        return bool(pictures._waiting or pictures._pool.activeThreadCount() or (maker and maker.is_making))

    def seen(self) -> QImage:
        """The window as it is now, laid out for the words it says now."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        return self.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def painted(self, *, silent: bool = False) -> tuple[list[Text], QImage]:
        """Each text in the window, and the window; if silent, without the words of widgets: with bare grounds."""
        with self._ink.listening(silent=silent) as ink:
            picture = self.seen()
        return ink.texts, picture

    def close(self) -> None:
        self.app.jobs.wait()
        self.app._close_document()
        self.window.close_now()
        self.app.language.forget()
        self.app.deleteLater()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def showing(application: QApplication, folder: Path, home: Path | None, look: Look) -> Iterator[Showing]:
    """The window for as long as it is looked at; afterwards the application is as it was."""
    direction, locale = application.layoutDirection(), QLocale()
    with Recorder().noting() as ink:
        shown = Showing(application, folder, home, look, ink)
        try:
            yield shown
        finally:
            shown.close()
            application.setLayoutDirection(direction)
            QLocale.setDefault(locale)


class _Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.found.append(f"{type(watched).__name__} “{watched.accessibleName()}”")
        return False


@contextmanager
def other_windows() -> Iterator[list[str]]:
    """What meanwhile was shown as a window of its own, if only for a moment."""
    application, windows = QApplication.instance(), _Windows()
    assert application is not None
    application.installEventFilter(windows)
    try:
        yield windows.found
    finally:
        application.removeEventFilter(windows)


def pause(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(what: str, true: Callable[[], object], milliseconds: int = 20_000) -> None:
    clock = QElapsedTimer()
    clock.start()
    while not true():
        assert clock.elapsed() < milliseconds, f"waited in vain until {what}"
        pause(10)


def inside(root: QWidget) -> list[QWidget]:
    """All that can be seen of `root` and in it."""
    return [root, *(child for child in root.findChildren(QWidget) if child.isVisible())]


def _day() -> date:
    return DAY
