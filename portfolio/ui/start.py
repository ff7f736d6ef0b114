"""The start of the window: its frame is on the screen before anything slow is imported."""

import builtins
import sys
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

_PLAIN_IMPORT = builtins.__import__

from PySide6.QtCore import QByteArray, QSize, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QIcon, QPalette  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

# PySide puts a hook into every import that reads the source of each module, in search of Qt's optional other spelling
# (`from __feature__ import snake_case`). We do not use it, and it costs a fifth of the start.
builtins.__import__ = _PLAIN_IMPORT

from portfolio import paths  # noqa: E402
from portfolio.ui import display  # noqa: E402
from portfolio.ui.rubbish import collect_here  # noqa: E402
from portfolio.ui.settings import Settings  # noqa: E402
from portfolio.ui.window import Window  # noqa: E402

if TYPE_CHECKING:
    from portfolio.core.errors import PortfolioError
    from portfolio.ui.app import App
    from portfolio.ui.mistakes import Mistakes
    from portfolio.ui.opening import Opened


COLLECT_AFTER_MS = 2000
FRAME, TITLE_BAR = 4, 40
"""Pixels that a window manager puts around a window, at most, as it is not asked before the window is shown."""


def main(home: Path | None) -> int:
    """Open the window on the portfolio in `home`, or the last one. Returns the exit code."""
    if sentence := display.trouble():
        print(sentence, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    application = make_application()
    application.setApplicationName("Perpetual Portfolio")
    application.setDesktopFileName("perpetual-portfolio")
    application.setWindowIcon(QIcon(str(paths.resource("icons/app-256.png"))))
    start = Start(application, home)
    sys.excepthook = start.take_mistake
    start.window.show()
    return application.exec()


def make_application() -> QApplication:
    """Qt, in the style that our colours are made for. `setStyle` would build the class of what it returns, which takes
    as long as all our icons."""
    return QApplication(["portfolio", "-style", "Fusion"])


class Start:
    """Shows an empty window in the colour it had last, and fills it once it has been painted."""

    def __init__(self, application: QApplication, home: Path | None) -> None:
        self._application, self._home = application, home
        self.settings = Settings(paths.settings_file())
        self.window = Window()
        self.app: App | None = None
        if ground := self.settings.text("ground"):
            palette = QPalette(application.palette())
            palette.setColor(QPalette.ColorRole.Window, QColor(ground))
            self.window.setPalette(palette)
        geometry = self.settings.text("window")
        if not (geometry and self.window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))):
            self.window.resize(self._first_size())
        self.window.painted.connect(self.fill)

    def _first_size(self) -> QSize:
        """What the pictures of the program show, or less on a small screen: the whole window must be on it."""
        wanted = QSize(1366, 768)
        if self._application.platformName() == "offscreen":  # its screen is an invention
            return wanted
        room = self._application.primaryScreen().availableSize()
        return wanted.boundedTo(room - QSize(FRAME, TITLE_BAR))

    def take_mistake(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell and write down what went wrong in the program and nothing caught; Python's `sys.excepthook`."""
        self._mistakes.take(kind, error, trace)

    @cached_property
    def _mistakes(self) -> "Mistakes":
        from portfolio.ui.mistakes import Mistakes

        mistakes = Mistakes(paths.user_data_dir() / "mistakes.txt", self._application)
        mistakes.happened.connect(self._say_mistake)
        return mistakes

    def _say_mistake(self, error: "PortfolioError") -> None:
        if self.app is not None:
            self.app.say_mistake(error)

    def fill(self) -> None:
        """Open the portfolio, so that its rows are read meanwhile, and import what shows it."""
        # First, so that it comes whatever happens below.
        QTimer.singleShot(COLLECT_AFTER_MS, lambda: collect_here(self._application))
        from portfolio.core.errors import PortfolioError
        from portfolio.ui.opening import opened

        found: Opened | PortfolioError | None = None
        if folder := self._home or paths.default_portfolio():
            try:
                found = opened(folder)
            except PortfolioError as error:
                found = error
        from portfolio.ui.app import App

        self.window.setPalette(QPalette())
        self.app = app = App(self._application, self.window, self.settings)
        app.start(found, folder)
        self._mistakes.watch_for_crashes()
