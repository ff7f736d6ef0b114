"""Going from one place to another with 10,000 entries, and whether a thousand times of it cost memory.

Aims: 100 ms in the median for each place, once it was made; resident size flat over 1,000 changes. Nothing is asserted.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.bench.not_here import NotHere
from tests.bench.portfolios import PLACE, ROOT, copied
from tests.bench.starting import filled
from tests.bench.table import show

ENTRIES, SIZE = 10_000, (1366, 696)
TURNS, SWITCHES = 20, 1_000


def megabytes() -> float:
    """Resident size of this process."""
    fields = Path("/proc/self/statm").read_text("ascii").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def wait(milliseconds: int) -> None:
    """Let the window do what it does by itself: jobs, timers, pictures."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main() -> None:
    if not Path("/proc/self/statm").exists():
        raise NotHere("a process's size is read from /proc, which only Linux has")
    copied(ENTRIES)
    subprocess.run([sys.executable, "-m", "tests.bench.bench_places"], cwd=ROOT, check=True)


def measure() -> None:
    """In a process of its own, whose size is that of one window."""
    os.environ["PORTFOLIO_DATA_DIR"] = str(PLACE / "data")
    from portfolio.ui.shell import rail
    from portfolio.ui.start import Start, make_application

    app = QApplication.instance() or make_application()
    assert isinstance(app, QApplication)
    start = Start(app, PLACE / f"copy-{ENTRIES}")
    start.window.resize(*SIZE)
    start.window.show()
    workspace = filled(app, start).workspace
    while workspace.detail is None:
        wait(50)
    names = (
        rail.TODAY, rail.TIMELINE, rail.GOALS, rail.COLLECTION, rail.PACKET, rail.SKILLS, rail.HOURS, rail.BIN,
        rail.SETTINGS,
    )  # fmt: skip

    def go(name: str) -> float:
        """Milliseconds from the wish to the place on the screen."""
        begin = time.perf_counter()
        workspace.go_to(name)
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # a running loop would do it by itself
        return (time.perf_counter() - begin) * 1000

    first: dict[str, float] = {}
    for name in names:
        first[name] = go(name)
        wait(1500)  # what a place reads when it is made, and its first pictures
    again: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(TURNS):
        for name in names:
            again[name].append(go(name))
    wait(500)
    for number in range(100):  # what is made late is made now
        go(names[number % len(names)])
    before = megabytes()
    for number in range(SWITCHES):
        go(names[number % len(names)])
    after = megabytes()
    rows = [
        (name, f"{statistics.median(times):.1f} ms", f"{max(times):.1f} ms", f"{first[name]:.0f} ms", "≤ 100 ms")
        for name, times in again.items()
    ]
    rows.append((f"memory over {SWITCHES:,} changes", f"{before:.0f} MB", f"{after:.0f} MB", "", "flat"))
    show(
        f"places: {ENTRIES:,} entries, from the wish to the place painted, median of {TURNS}",
        ("again", "at most", "first time", "aim"),
        rows,
    )
    sys.stdout.flush()
    os._exit(0)  # the copy is thrown away; closing it would back it up


if __name__ == "__main__":
    measure()
