"""Saving packets of other sizes: about 30 pages against bare typst, growth to 1,000 pages, and the window's memory.

Run as a part of `python -m tests.bench`. Ratios are taken side by side in one run; nothing is asserted. Memory is that
of a window which shows its preview and then saves: its largest size meanwhile against its size before.
"""

import gc
import json
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.core.keys import new_signing_key
from portfolio.packet.packet import make_packet
from portfolio.packet.proof.signing import Keys, make_packet_certificate
from portfolio.packet.request import PacketRequest
from tests.bench.bench_packet import BARE, YEARS, _with_folder_kept, fallback_fonts
from tests.bench.packet_stages import Stage, stages
from tests.bench.packet_stages import rows as stage_rows
from tests.bench.packet_year import grown
from tests.bench.table import show
from tests.packet.a_year import FONTS, RESOURCES, TEMPLATE, Year

TURNS = 3
SMALL, LARGE = 0.08, 3.9
"""About 30 and 1,000 pages, as parts of the year of 270; `YEARS` are 300."""


def main() -> None:
    """Run it and print the table."""
    keys = Keys(new_signing_key(), *make_packet_certificate("Bench"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = []
        paces = []
        parts: list[Stage] = []
        for number, times in enumerate((SMALL, YEARS, LARGE)):
            place = folder / str(number)
            place.mkdir()
            year = grown(place / "portfolio", times)
            pages, ours, bare, found = _side_by_side(year, keys, place, TURNS)
            parts = found if times == YEARS else parts
            year.portfolio.close()
            paces.append(ours / pages)
            aim = {0: "≤ 2", 1: "≤ 1.2"}.get(number, "")
            ratio = f"{ours / bare:.2f}"
            rows.append(
                (f"{pages:,} pages", f"{ours:.2f}", f"{1000 * ours / pages:.1f}", f"{ratio} to bare typst", aim)
            )
        rows.append(("growth from the second to the third", "", "", f"{paces[2] / paces[1]:.2f} a page", "≤ 1.2"))
        notes = []
        if Path("/proc/self/clear_refs").exists():
            before, largest = _memory()
            rows.append(("the window while it saves", "", "", f"{largest / before:.2f} its size before", "≤ 1.2"))
            notes.append(f"The window had {before:.0f} MB before, and {largest:.0f} MB at the most while it saved.")
        show("export: from the records to the signed file", ("seconds", "ms a page", "ratio", "aim"), rows, notes)
        show(
            "export: where the time goes in one turn of the second", ("from", "seconds", "own work"), stage_rows(parts)
        )


def _side_by_side(year: Year, keys: Keys, place: Path, turns: int) -> tuple[int, float, float, list[Stage]]:
    """Pages, our seconds and those of bare typst on the same document (medians), and the stages of one more turn."""
    request = year.request(sections=PacketRequest("evaluator", date.today()).sections)
    kept = place / "kept"

    def ours() -> Any:
        reader = year.portfolio.reader()
        try:
            return make_packet(
                reader, year.portfolio.attachments.root, request, keys, place / "out.pdf", FONTS, TEMPLATE
            )
        finally:
            reader.close()

    result = _with_folder_kept(ours, kept)
    task = json.dumps({"fonts": str(FONTS), "timestamp": 1780000000, "fallback": fallback_fonts()})
    mine, others = [], []
    gc.disable()  # as in the window, which looks for rubbish between what a person does
    for _ in range(turns):
        start = time.perf_counter()
        ours()
        between = time.perf_counter()
        subprocess.run([sys.executable, "-c", BARE, task], cwd=kept, check=True)
        mine.append(between - start)
        others.append(time.perf_counter() - between)
    gc.enable()
    return result.pages, statistics.median(mine), statistics.median(others), stages(ours)


def _memory() -> tuple[float, float]:
    """Megabytes of a window before it saves the sample's packet, and the most meanwhile; in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.bench_export", "memory"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[-1]
    before, largest = json.loads(said)
    return float(before), float(largest)


def _save_in_a_window() -> None:
    from portfolio.core.portfolio import Portfolio
    from portfolio.exchange.making.sample import add_sample
    from portfolio.ui.document import Document
    from portfolio.ui.jobs import Jobs
    from portfolio.ui.packet.place import PacketPlace
    from portfolio.ui.theme import Theme
    from tests.bench.window import application

    app = application()
    with tempfile.TemporaryDirectory() as name:
        portfolio = Portfolio.create(Path(name) / "mine", device="b" * 32, name="Sample")
        add_sample(portfolio, RESOURCES / "sample", date.today(), contexts=RESOURCES / "contexts")
        document, jobs = Document(portfolio), Jobs()
        place = PacketPlace(Theme(FONTS, RESOURCES / "icons", "light"), document, jobs)
        place.resize(1290, 696)
        place.show()
        _until(app, lambda: place._made is not None and not place.maker.is_making)
        before = _status("VmRSS")
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # forget the largest size so far
        place.save_to(Path(name) / "out.pdf")
        _until(app, lambda: not place.delivery.is_busy)
        print(json.dumps([before, _status("VmHWM")]), flush=True)
        place.leave()
        jobs.wait()
        document.close()


def _until(app: Any, done: Any) -> None:
    start = time.perf_counter()
    while not done() and time.perf_counter() - start < 120:
        app.processEvents()
        time.sleep(0.005)


def _status(name: str) -> float:
    line = next(line for line in Path("/proc/self/status").read_text().splitlines() if line.startswith(name))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    _save_in_a_window() if sys.argv[1:] == ["memory"] else main()
