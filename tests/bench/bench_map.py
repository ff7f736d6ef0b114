"""The career map with 50,000 entries: frames of panning and zooming, side by side with a plain QListView that scrolls.

Prints milliseconds, p50 and p95 of turns taken by turns in one run, and ratios. Nothing is asserted. "At a pace" is
what the benchmark of the timeline says of it: between the frames is so much time as between those of a hand.
"""

import os
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QAbstractItemView, QApplication, QListView

from portfolio.core.map import span as spans
from portfolio.core.portfolio import Portfolio
from portfolio.ui.career_map.awaited import Awaited
from portfolio.ui.career_map.career_map import CareerMap
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.bench.bench_timeline import alternately, in_blocks
from tests.bench.portfolios import portfolio
from tests.bench.window import application

ENTRIES = 50_000
SIZE = (920, 640)
TURNS, PACED = 120, 80


def late(times: list[float]) -> float:
    """The time that 19 of 20 stay below."""
    return statistics.quantiles(times, n=20)[-1]


def report(name: str, ours: list[float], theirs: list[float], aim: str) -> None:
    mine, other = statistics.median(ours), statistics.median(theirs)
    print(
        f"  {name:<40} p50 {mine:7.3f} ms  p95 {late(ours):7.3f}   against p50 {other:7.3f}  p95 {late(theirs):7.3f}"
        f"   ratio {mine / other:5.2f}  p95 {late(ours) / late(theirs):5.2f}   {aim}"
    )


def plain_list(count: int) -> QListView:
    """The fastest list Qt has, as large as the map: one size for all rows, strings that C++ holds."""
    view = QListView()
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setModel(QStringListModel([f"Entry number {number}" for number in range(count)], view))
    view.resize(*SIZE)
    view.show()
    return view


def scroller(app: QApplication, view: QListView, step: int) -> Callable[[], None]:
    bar = view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(bar.value() + step)
        app.processEvents()

    return scroll


def panner(app: QApplication, place: CareerMap, pixels: int) -> Callable[[], None]:
    """Moves the map by so many pixels, back at the ends."""
    way = [-1]

    def pan() -> None:
        view = place.view
        before = view.span
        view.pan(way[0] * pixels / view.scene.scale)
        if view.span == before:
            way[0] = -way[0]
        app.processEvents()

    return pan


def zoomer(app: QApplication, place: CareerMap, factor: float) -> Callable[[], None]:
    """Zooms in and out again between a week and all years, around a third of what is in sight."""
    now = [factor]

    def zoom() -> None:
        view = place.view
        before = view.span
        view.zoom(now[0], before.first + before.days / 3)
        if view.span == before:
            now[0] = 1 / now[0]
        app.processEvents()

    return zoom


def sharpened(app: QApplication, place: CareerMap) -> tuple[list[float], list[float]]:
    """Milliseconds of the longest turn, and all in all, until the map is drawn anew after it was zoomed."""
    zoom, turns, all_in_all = zoomer(app, place, 1.25), [], []
    for _ in range(PACED // 2):
        zoom()
        start, longest = time.perf_counter(), 0.0
        while place.view.drawn.is_stretched:
            turn = time.perf_counter()
            app.processEvents()
            longest = max(longest, time.perf_counter() - turn)
            time.sleep(0.001)
        turn = time.perf_counter()
        app.processEvents()
        turns.append(max(longest, time.perf_counter() - turn) * 1000)
        all_in_all.append((time.perf_counter() - start) * 1000)
    return turns, all_in_all


def opened(app: QApplication, make: Callable[[], CareerMap]) -> tuple[float, float, float]:
    """Milliseconds until the first frame, until all is read elsewhere, and of the longest turn of the window."""
    start = time.perf_counter()
    place, longest = make(), 0.0
    place.resize(*SIZE)
    place.show()
    app.processEvents()
    first = time.perf_counter() - start
    while place.view.scene.data.is_empty or isinstance(place.view.scene.data, Awaited):
        turn = time.perf_counter()
        app.processEvents()
        longest = max(longest, time.perf_counter() - turn)
        time.sleep(0.002)
    whole = time.perf_counter() - start
    place.close()
    place.deleteLater()
    return first * 1000, whole * 1000, longest * 1000


def main() -> None:
    app = application()
    resources = Path(__file__).resolve().parents[2] / "resources"
    theme = Theme(resources / "fonts", resources / "icons", "light")
    theme.apply(app)
    plain = plain_list(ENTRIES)
    plain.verticalScrollBar().setValue(200_000)
    document = Document(Portfolio.open(portfolio(ENTRIES), device="b" * 32, read_only=True))
    print(f"career map, {ENTRIES:,} entries, against a plain QListView of the same size, one height and fixed strings")
    jobs = Jobs()
    first, whole, longest = opened(
        app, lambda: CareerMap(theme, document, lambda _sha256: None, jobs=jobs, today=date.today())
    )
    print(f"  first frame, before any entry      {first:8.1f} ms")
    print(f"  all entries, read on a job         {whole:8.1f} ms, no turn of the window over {longest:.1f} ms")
    start = time.perf_counter()
    place = CareerMap(theme, document, lambda _sha256: None, today=date.today())
    place.resize(*SIZE)
    print(f"  the same read on the window's thread{(time.perf_counter() - start) * 1000:7.1f} ms")
    start = time.perf_counter()
    place.show()
    app.processEvents()
    print(f"  first layout and paint             {(time.perf_counter() - start) * 1000:8.1f} ms")
    for choice in (spans.MONTH, spans.TERM, spans.YEAR):
        place.choose(choice)
        place.view.pan(-20 * 365.0)
        app.processEvents()
        for step, name in ((4, "pan by a touchpad (4 px)"), (64, "pan by a wheel (64 px)"), (560, "pan by a page")):
            ours, theirs = in_blocks(panner(app, place, step), scroller(app, plain, step), TURNS)
            aim = "aim p95 16 ms, ratio 1.5" if step < 500 else "(new stretches are drawn)"
            report(f"{choice}: {name}", ours, theirs, aim)
        for step, pace, name in ((4, 60, "a touchpad"), (64, 30, "a wheel"), (560, 30, "a page")):
            ours, theirs = in_blocks(panner(app, place, step), scroller(app, plain, step), PACED, 1 / pace)
            report(f"{choice}: {name} at a pace ({pace} a second)", ours, theirs, "aim p95 16 ms, ratio 1.5")
    place.choose(spans.YEAR)
    for factor, name in ((1.03, "pinch"), (1.25, "a notch of the wheel")):
        ours, theirs = in_blocks(zoomer(app, place, factor), scroller(app, plain, 64), TURNS)
        report(f"zoom by {name}", ours, theirs, "aim p95 16 ms")
    for factor, pace, name in ((1.03, 1 / 60, "pinch (60 a second)"), (1.25, 1 / 12, "notch (12 a second)")):
        ours, theirs = in_blocks(zoomer(app, place, factor), scroller(app, plain, 64), PACED, pace)
        report(f"zoom at a pace by {name}", ours, theirs, "aim p95 16 ms")
    turns, whole = sharpened(app, place)
    print(f"  sharp again, from the hand's rest      p50 {statistics.median(whole):7.3f} ms  p95 {late(whole):7.3f}")
    print(f"  longest turn of the window meanwhile   p50 {statistics.median(turns):7.3f} ms  p95 {late(turns):7.3f}")
    place.choose(spans.ALL)
    app.processEvents()
    ours, theirs = alternately(place.view.viewport().repaint, plain.viewport().repaint, TURNS)
    report("repaint of the whole view, all years", ours, theirs, "")
    document.close()


if __name__ == "__main__":
    main()
