"""One change, from `Document.do` to both panels repainted, with 500 and with 50,000 entries. Aim: at most 1.5 times."""

import os
import statistics
import time
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.theme import Theme
from tests.bench.portfolios import copied
from tests.bench.table import show
from tests.bench.window import application

CHANGES = 60
SMALL, LARGE = 500, 50_000


class Opened:
    """The journal on a portfolio of this size."""

    def __init__(self, application: QApplication, theme: Theme, folder: Path) -> None:
        self._application = application
        self.document = Document(Portfolio.open(folder, device="d" * 32))
        self.journal = Journal(theme, self.document, Pictures(self.document.portfolio.attachments))
        self.journal.resize(1280, 700)
        self.journal.goals.fill()
        self.journal.show()
        application.processEvents()

    def change(self) -> float:
        """Seconds that one logged hour takes, until goals and timeline have painted it."""
        entry = build(TimeEntry, title="Reading", day=date.today(), minutes=60)
        began = time.perf_counter()
        self.document.do(added("Log an hour", entry))
        self.journal.goals.week.repaint()
        self.journal.view.viewport().repaint()
        self._application.processEvents()
        return time.perf_counter() - began


def main() -> None:
    app = application()
    theme = Theme(paths.resource("fonts"), paths.resource("icons"), "light")
    small, large = (Opened(app, theme, copied(entries)) for entries in (SMALL, LARGE))
    for opened in (small, large):
        opened.change()
    pairs = [(small.change(), large.change()) for _ in range(CHANGES)]
    few, many = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    show(
        f"change: from saving it to both panels painted, median of {CHANGES} in turn",
        (f"{LARGE:,} entries", f"{SMALL:,} entries", "ratio", "aim"),
        [("one logged hour", f"{1000 * many:.1f} ms", f"{1000 * few:.1f} ms", f"{many / few:.2f}", "≤ 1.5")],
    )
    for opened in (small, large):
        opened.document.close()


if __name__ == "__main__":
    main()
