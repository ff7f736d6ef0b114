"""The preview after one change, in the window, for the sample's packet of about 40 pages (the aim is for 30).

From the moment at which something is chosen until the page on which it stands is painted anew, everything counted:
the wait for a rest, reading the portfolio, composing, typst, and drawing the page. Beside it, in the same run, bare
typst on the same tree in a fresh process. Nothing is asserted.
"""

import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from tests.bench.bench_packet import BARE, fallback_fonts
from tests.bench.table import show
from tests.bench.window import application
from tests.packet.a_year import FONTS, RESOURCES

TURNS = 12
AIM = 0.5
PATIENCE = 60.0


def main() -> None:
    """Run it and print the table."""
    app = application()
    from portfolio.core.portfolio import Portfolio
    from portfolio.exchange.making.sample import add_sample
    from portfolio.packet.drawing import live
    from portfolio.packet.request import Caption
    from portfolio.ui.document import Document
    from portfolio.ui.jobs import Jobs
    from portfolio.ui.packet.place import PacketPlace
    from portfolio.ui.theme import Theme

    with tempfile.TemporaryDirectory() as name:
        portfolio = Portfolio.create(Path(name) / "mine", device="b" * 32, name="Sample")
        add_sample(portfolio, RESOURCES / "sample", date.today(), contexts=RESOURCES / "contexts")
        document, jobs = Document(portfolio), Jobs()
        place = PacketPlace(Theme(FONTS, RESOURCES / "icons", "light"), document, jobs)
        place.resize(1290, 696)
        pages = place.preview.pages
        painted: list[float] = []
        pages.drawer.drawn.connect(lambda *_: painted.append(time.perf_counter()))

        def until_painted(change: Callable[[], object]) -> float:
            """Seconds until the pages that are in view then have been painted, all that was wanted of them."""
            before, start = place._made, time.perf_counter()
            painted.clear()
            change()
            while time.perf_counter() - start < PATIENCE:
                app.processEvents()
                time.sleep(0.001)
                if place._made is not before and painted and not pages.drawer._pool.activeThreadCount():
                    app.processEvents()
                    return painted[0] - start
            raise RuntimeError("the preview did not come")

        first = until_painted(place.show)
        column = place.column
        switch = column.sections.rows["matrix"].switch
        today = date.today()

        def typed(turn: int) -> None:
            column.statement.edit.setPlainText(f"What I learned this year, told for the {turn + 2}nd time.")

        def captioned(turn: int) -> None:
            column.sections._captioned("goals", Caption(f"What we wanted, version {turn}", "In a sentence."))

        def period(turn: int) -> None:
            column.period.choice.buttons()[3].click()  # type: ignore[attr-defined]
            column.period.start.set_day(today - timedelta(days=440 + turn))
            column.period.start.edited.emit()

        changes: tuple[tuple[str, Callable[[int], object]], ...] = (
            ("a section is switched", lambda _turn: switch.click()),
            ("a heading is typed", captioned),
            ("the statement is typed", typed),
            ("the period is another", period),
        )
        kept: list[str] = []
        given = live.Child.give

        def keeping(child: live.Child, job: dict[str, object]) -> None:
            if "tree" in job:
                kept[:] = [str(job["tree"])]
            given(child, job)

        live.Child.give = keeping  # type: ignore[method-assign]
        gc.disable()  # as in the window, which looks for rubbish between what a person does
        times = {
            what: [until_painted(lambda turn=turn, do=do: do(turn)) for turn in range(TURNS)] for what, do in changes
        }
        gc.enable()
        live.Child.give = given  # type: ignore[method-assign]
        assert place.maker._live is not None
        folder = place.maker._live._folder
        bare = statistics.median(_bare(folder, kept[0]) for _ in range(5))
        count = place.preview.pages.count
        place.leave()
        jobs.wait()
        document.close()
    rows = []
    for what, found in times.items():
        found.sort()
        half, late = statistics.median(found), found[min(len(found) - 1, round(0.95 * (len(found) - 1)))]
        rows.append((what, f"{half:.2f}", f"{late:.2f}", f"{half / bare:.2f}", f"≤ {AIM} s"))
    show(
        f"preview: {count} pages, from a change to the page on the screen, {TURNS} of each, with the rest of "
        "the hand before it counted",
        ("median", "p95", "median to bare typst", "aim"),
        [*rows, ("the first time, nothing ready", f"{first:.2f}", "", f"{first / bare:.2f}", "")],
        [f"Bare typst on the same tree, in a process of its own: {bare:.2f} s."],
    )


def _bare(folder: Path, tree: str) -> float:
    """Seconds for one compilation of what the preview drew."""
    (folder / "tree.json").write_text(tree, encoding="utf-8")
    task = json.dumps({"fonts": str(FONTS), "timestamp": 1780000000, "fallback": fallback_fonts()})
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", BARE, task], cwd=folder, check=True)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
