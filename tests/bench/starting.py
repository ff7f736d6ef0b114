"""One start of the program, timed from the process's own beginning; printed as JSON, then the process ends.

Run as: python -m tests.bench.starting {bare|window|memory} [FOLDER]
"""

import gc
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

if sys.argv[1:2] == ["window"]:
    # As in `portfolio` itself: no rubbish collection, and Qt is first imported by what takes PySide's hook out again.
    gc.disable()
    import portfolio.ui.start  # noqa: F401

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

CLOCK = time.CLOCK_BOOTTIME if hasattr(time, "CLOCK_BOOTTIME") else time.CLOCK_MONOTONIC


def since_start() -> float:
    """Seconds since this process was started, interpreter and imports included (Linux: /proc)."""
    fields = Path("/proc/self/stat").read_text("ascii").rpartition(")")[2].split()
    return time.clock_gettime(CLOCK) - int(fields[19]) / os.sysconf("SC_CLK_TCK")


class FirstPaint(QObject):
    """Notes when a widget was first painted."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = since_start()
        return False


def bare() -> None:
    application = QApplication(["bare"])
    window = QMainWindow()
    label = QLabel("x")
    window.setCentralWidget(label)
    window.resize(1366, 768)
    painted = FirstPaint(label)
    window.show()
    while not painted.at:
        application.processEvents()
    done = since_start()
    tell(painted.at, done)


def window(folder: Path) -> None:
    from portfolio.ui.start import Start, make_application

    application = make_application()
    start = Start(application, folder)
    painted = FirstPaint(start.window)

    def wait_for_rows() -> None:
        # Usable: the rows are painted and the next event is answered.
        app: Any = start.app
        app.workspace.rows_shown.connect(lambda: tell(painted.at, since_start()))

    start.window.painted.connect(wait_for_rows)  # after `fill`, which was connected first
    start.window.show()
    application.exec()


def filled(application: QApplication, start: Any) -> Any:
    """The App, once it has filled the window."""
    while start.app is None:
        application.processEvents()
    return start.app


def memory(folder: Path) -> None:
    """Megabytes in use once everything is loaded and the timeline has been scrolled from end to end."""
    from portfolio.ui.start import Start, make_application

    application = make_application()
    start = Start(application, folder)
    start.window.show()
    app = filled(application, start)
    began = time.monotonic()
    while time.monotonic() - began < 2 or app.workspace is None or app.workspace.detail is None:
        application.processEvents()
    bar = app.workspace.journal.view.verticalScrollBar()
    for step in range(101):
        bar.setValue(bar.maximum() * step // 100)
        application.processEvents()
    fields = Path("/proc/self/statm").read_text("ascii").split()
    print(int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6, flush=True)
    os._exit(0)


def tell(frame: float, usable: float) -> None:
    print(json.dumps({"frame": frame, "usable": usable}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    stage = sys.argv[1]
    if stage == "bare":
        bare()
    else:
        {"window": window, "memory": memory}[stage](Path(sys.argv[2]))
