"""Hours and licences in a window: all of 50,000 entries and a licence of 5,000, opened, scrolled, and after a change.

Prints milliseconds and ratios, each the median of turns taken by turns in one run, and what 19 of 20 stay below. What
is opened or scrolled stands beside a plain QListView with as many rows, which for a licence is as high as its words
too; a change, from saving it to what was painted, beside the same with 500 entries. Nothing is asserted.
"""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QWidget

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.records import TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.hours.head import ALL, LICENCES
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.jobs import Jobs
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.theme import Theme
from tests.bench.bench_ledger import TODAY, made
from tests.bench.bench_timeline import alternately, in_blocks, plain_list, row, scroller, timed
from tests.bench.table import show
from tests.bench.window import application

FEW, SOME, MANY = 500, 5_000, 50_000
SIZE = (1100, 696)
TURNS, FRAMES, CHANGES = 9, 200, 40


class Opened:
    """The place of hours over so many entries, all of which a licence asks about."""

    def __init__(self, app: QApplication, theme: Theme, folder: Path, entries: int) -> None:
        self._app, self._theme, self._jobs = app, theme, Jobs()
        self.document = Document(made(folder / str(entries), entries), today=lambda: TODAY)
        self.place = self._new()

    def _new(self) -> HoursPlace:
        place = HoursPlace(self._theme, self.document, self._jobs, paths.resource("."))
        place.resize(*SIZE)
        place.show()
        self._app.processEvents()
        return place

    def open(self, page: str) -> float:
        """Milliseconds from the wish to the page painted, in a place that shows this week."""
        away(self._app, self.place)
        self.place = self._new()
        return timed(lambda: (self.place.show_page(page), self._app.processEvents()))

    def entries(self) -> LicencesPage:
        """The page of licences, shown."""
        self.place.show_page(LICENCES)
        (page,) = self.place.findChildren(LicencesPage)
        return page

    def change(self) -> float:
        """Milliseconds that one logged hour takes, until the page that is shown has painted it."""
        entry = build(TimeEntry, title="Reading", day=TODAY, minutes=60, counts_as=["content"], approved="yes")
        return timed(lambda: (self.document.do(added("Log an hour", entry)), self._app.processEvents()))


def away(app: QApplication, widget: QWidget) -> None:
    """Done with it, with all that it holds."""
    widget.close()
    widget.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def worded_list(rows: list[str], size: tuple[int, int]) -> QListView:
    """Qt's own list of rows that are as high as their words."""
    view = QListView()
    view.setWordWrap(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setModel(QStringListModel(rows, view))
    view.resize(*size)
    view.show()
    return view


def against(
    app: QApplication, ours: Callable[[], float], plain: Callable[[], QWidget]
) -> tuple[list[float], list[float]]:
    """The times to open ours, and to make, show and paint a plain one, in turn."""
    ours()
    pairs = []
    for _ in range(TURNS):
        mine, other = ours(), []
        took = timed(lambda other=other: (other.append(plain()), app.processEvents()))  # type: ignore[misc]
        away(app, other[0])
        pairs.append((mine, took))
    return [mine for mine, _ in pairs], [other for _, other in pairs]


def all_of_it(app: QApplication, few: Opened, many: Opened) -> list[tuple[str, ...]]:
    """The list of all entries."""
    rows = [row("opened", *against(app, lambda: many.open(ALL), lambda: plain_list(MANY)), "≤ 100 ms")]
    plain = plain_list(MANY)
    for step, name in ((48, "scrolled by a wheel (48 px)"), (560, "scrolled by a page")):
        ours = scroller(app, many.place.all.view, step)
        rows.append(row(name, *in_blocks(ours, scroller(app, plain, step), FRAMES), "p95 ≤ 16 ms"))
    few.open(ALL)
    times = alternately(many.change, few.change, CHANGES)
    rows.append(row(f"one change, against {FEW}", *times, "≤ 1.5"))
    away(app, plain)
    return rows


def a_licence(app: QApplication, few: Opened, some: Opened) -> list[tuple[str, ...]]:
    """The page of licences, with the entries of one."""
    view = some.entries().view
    words, size = [line.spoken for line in view.entries.lines], (view.width(), view.height())
    rows = [
        row("opened", *against(app, lambda: some.open(LICENCES), lambda: worded_list(words, size)), "≤ 300 ms"),
    ]
    plain, view = worded_list(words, size), some.entries().view
    for step, name in ((48, "scrolled by a wheel (48 px)"), (560, "scrolled by a page")):
        times = in_blocks(scroller(app, view, step), scroller(app, plain, step), FRAMES)
        rows.append(row(name, *times, "p95 ≤ 16 ms"))
    few.open(LICENCES)
    times = alternately(some.change, few.change, CHANGES)
    rows.append(row(f"one change, against {FEW}", *times, "≤ 150 ms"))
    away(app, plain)
    return rows


def main() -> None:
    app = application()
    theme = Theme(paths.resource("fonts"), paths.resource("icons"), "light")
    theme.apply(app)
    folder = Path(tempfile.mkdtemp())
    columns = ("ours", "p95", "against", "p95", "ratio", "of p95", "aim")
    try:
        few, some, many = (Opened(app, theme, folder, entries) for entries in (FEW, SOME, MANY))
        show(f"hours: all of {MANY:,} entries, medians", columns, all_of_it(app, few, many))
        show(f"hours: a licence of {SOME:,} entries, medians", columns, a_licence(app, few, some))
        for opened in (few, some, many):
            away(app, opened.place)
            opened.document.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
