"""The timeline with 50,000 entries: repaint, scroll and insert, side by side with a plain QListView.

Prints milliseconds and ratios, each the median of many turns taken by turns in one run, and what 19 of 20 stay
below. Repaint and scroll are those of a real portfolio, whose entries are read as they come near. Nothing is asserted.
Frames follow one another at once, but for those "at a pace": there each comes so long after the one before as from a
key that is held or a finger that moves, and what is done ahead in between is not in the frame's time.
"""

import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QStringListModel, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.document import Document
from portfolio.ui.models.timeline import TimelineModel
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.scrubber import YearScrubber
from portfolio.ui.timeline.view import TimelineView
from tests.bench.portfolios import portfolio
from tests.bench.table import show
from tests.bench.window import application
from tests.ui.samples import TODAY, FastListModel, entry, many

ENTRIES = 50_000
SIZE = (560, 640)
TURNS, FRAMES, PACED, BLOCK = 60, 300, 120, 20


def timed(work: Callable[[], object]) -> float:
    """Milliseconds that `work` takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def alternately(
    first: Callable[[], object], second: Callable[[], object], turns: int
) -> tuple[list[float], list[float]]:
    """The times of both, taken in turn, after a few that are not counted."""
    for _ in range(5):
        first()
        second()
    pairs = [(timed(first), timed(second)) for _ in range(turns)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def in_blocks(
    first: Callable[[], object], second: Callable[[], object], turns: int, seconds: float = 0.0
) -> tuple[list[float], list[float]]:
    """The times of both, each frame so many seconds after the one before, or at once.

    In blocks of frames, so that what one of them does between its frames never is in the time of the other.
    """
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(turns // BLOCK):
        for work, found in zip((first, second), times, strict=True):
            for number in range(BLOCK + 2):
                took = timed(work)
                idle(seconds - took / 1000)
                if number >= 2:
                    found.append(took)
    return times


def idle(seconds: float) -> None:
    """The window has nothing to do for so long."""
    if seconds > 0:
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()


def row(name: str, ours: list[float], theirs: list[float], aim: str) -> tuple[str, ...]:
    mine, other = statistics.median(ours), statistics.median(theirs)
    late, later = (statistics.quantiles(times, n=20)[-1] for times in (ours, theirs))
    return (
        name, f"{mine:.3f} ms", f"{late:.3f}", f"{other:.3f} ms", f"{later:.3f}", f"{mine / other:.2f}",
        f"{late / later:.2f}", aim,
    )  # fmt: skip


def make_theme() -> Theme:
    resources = Path(__file__).resolve().parents[2] / "resources"
    return Theme(resources / "fonts", resources / "icons", "light")


def timeline(theme: Theme, count: int) -> tuple[TimelineView, FastListModel[TimelineRow]]:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    model = FastListModel(many(count))
    view.setModel(model)
    view.resize(*SIZE)
    view.show()
    return view, model


def plain_list(count: int) -> QListView:
    """The fastest list Qt has: one size for all rows, strings that C++ holds."""
    view = QListView()
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setModel(QStringListModel([f"Entry number {number}" for number in range(count)], view))
    view.resize(*SIZE)
    view.show()
    return view


def scroller(app: QApplication, view: QAbstractItemView, step: int) -> Callable[[], None]:
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + step)
        app.processEvents()

    return scroll


def insert(app: QApplication, model: FastListModel[TimelineRow], at: int, number: list[int]) -> None:
    number[0] += 1
    day = model.content[at].day
    model.insert(at, entry(f"new{number[0]}", day, "reflection", "A new entry", detail="Its first words"))
    app.processEvents()


def main() -> None:
    app = application()
    theme = make_theme()
    theme.apply(app)
    plain = plain_list(ENTRIES)
    document = Document(Portfolio.open(portfolio(ENTRIES), device="b" * 32, read_only=True))
    view, real = timeline(theme, 0)[0], TimelineModel(document)
    start = time.perf_counter()
    view.setModel(real)
    app.processEvents()
    rows: list[tuple[str, ...]] = [("first layout and paint", f"{(time.perf_counter() - start) * 1000:.1f} ms")]
    ruler = YearScrubber(theme, view)
    ruler.resize(46, SIZE[1])
    ruler.show()
    app.processEvents()
    view.verticalScrollBar().setValue(200_000)
    plain.verticalScrollBar().setValue(200_000)
    app.processEvents()
    ours, theirs = alternately(view.viewport().repaint, plain.viewport().repaint, TURNS)
    rows.append(row("repaint of the whole view", ours, theirs, "≤ 1.5"))
    for step, name in (
        (4, "scroll by a touchpad (4 px)"),
        (48, "scroll by a wheel (48 px)"),
        (560, "scroll by a page"),
    ):
        ours, theirs = in_blocks(scroller(app, view, step), scroller(app, plain, step), FRAMES)
        rows.append(row(name, ours, theirs, "≤ 1.5, p95 ≤ 16 ms" if step < 500 else "p95 ≤ 16 ms"))
    for step, pace, name in (
        (4, 1 / 60, "a touchpad at a pace (60 a second)"),
        (48, 1 / 30, "a wheel at a pace (30 a second)"),
        (560, 1 / 30, "a page at a pace (30 a second)"),
    ):
        ours, theirs = in_blocks(scroller(app, view, step), scroller(app, plain, step), PACED, pace)
        rows.append(row(name, ours, theirs, "≤ 1.5, p95 ≤ 16 ms"))
    model = FastListModel(many(ENTRIES))
    view.setModel(model)
    app.processEvents()
    small, few = timeline(theme, 500)
    small_ruler = YearScrubber(theme, small)
    small_ruler.resize(46, SIZE[1])
    small_ruler.show()
    app.processEvents()
    number = [0]
    for place, name in ((0, "insert at the top"), (2, "insert in the middle")):
        ours, theirs = alternately(
            partial(insert, app, model, ENTRIES * place // 4, number),
            partial(insert, app, few, 500 * place // 4, number),
            TURNS,
        )
        rows.append(row(f"{name} of 50,000 against 500", ours, theirs, "flat"))
    show(
        f"timeline: {ENTRIES:,} entries against a plain QListView of one size and fixed strings, medians",
        ("ours", "p95", "against", "p95", "ratio", "of p95", "aim"),
        rows,
        [
            "A page that is jumped to without a pause draws all its cards anew: some 45 pieces of text, icons and",
            "pictures, where the plain list has one string in each of 33 lines.",
        ],
    )


if __name__ == "__main__":
    main()
