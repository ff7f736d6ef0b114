"""A window with words on it, to be killed. Says “kept” once the words are on disk.

The first argument is the folder of the portfolio, the second the file of the settings. The third says where the words
are: on a stopwatch that is “running”, or only “typed”, on one that was not started and on the quick line.
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
    runs, portfolio = sys.argv[3] == "running", workspace.document.portfolio
    workspace.go_to("stopwatch" if runs else "hours")
    place = workspace.stage.place
    assert isinstance(place, HoursPlace)
    QTest.keyClicks(place.week.watch.title, "Module 5")
    if not runs:
        QTest.keyClicks(place.week.quick.line, "45m reading")

    def look() -> None:
        kept = portfolio.stopwatch()
        on_disk = kept is not None and kept.title == "Module 5" if runs else len(portfolio.drafts.all()) == 2
        if on_disk:
            sys.stdout.write("kept\n")
            sys.stdout.flush()
            looks.stop()

    looks = QTimer(interval=50)
    looks.timeout.connect(look)
    looks.start()
    application.exec()


if __name__ == "__main__":
    main()
