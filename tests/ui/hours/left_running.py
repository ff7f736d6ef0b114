"""A window whose stopwatch runs with words on it, to be killed. Says “kept” once the words are on disk.

The first argument is the folder of the portfolio, the second the file of the settings.
"""

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from portfolio.ui.app import App
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.settings import Settings
from portfolio.ui.window import Window


def main() -> None:
    application = QApplication(sys.argv[:1])
    window = Window()
    app = App(application, window, Settings(Path(sys.argv[2])), today=lambda: date(2026, 11, 25))
    window.show()
    assert app.open(Path(sys.argv[1]))
    assert app.workspace is not None
    workspace = app.workspace
    workspace.go_to("stopwatch")
    place = workspace.stage.place
    assert isinstance(place, HoursPlace)
    QTest.keyClicks(place.week.watch.title, "Module 5")

    def look() -> None:
        kept = workspace.document.portfolio.stopwatch()
        if kept is not None and kept.title == "Module 5":
            sys.stdout.write("kept\n")
            sys.stdout.flush()
            looks.stop()

    looks = QTimer(interval=50)
    looks.timeout.connect(look)
    looks.start()
    application.exec()


if __name__ == "__main__":
    main()
