"""Memory: resident size of the window with 50,000 entries against one with 50. Aim: at most 1.5 times."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.not_here import NotHere
from tests.bench.portfolios import PLACE, ROOT, portfolio
from tests.bench.table import show

SMALL, LARGE, ROUNDS = 50, 50_000, 3


def main() -> None:
    if not Path("/proc/self/statm").exists():
        raise NotHere("a process's size is read from /proc, which only Linux has")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PORTFOLIO_DATA_DIR": str(PLACE / "data")}

    def size(entries: int) -> float:
        command = [sys.executable, "-m", "tests.bench.starting", "memory", str(portfolio(entries))]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        return float(done.stdout.splitlines()[-1])

    pairs = [(size(SMALL), size(LARGE)) for _ in range(ROUNDS)]
    small, large = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    show(
        f"memory: resident size of the open window, everything loaded and scrolled through, median of {ROUNDS}",
        (f"{LARGE:,} entries", f"{SMALL} entries", "ratio", "aim"),
        [("the window", f"{large:.0f} MB", f"{small:.0f} MB", f"{large / small:.2f}", "≤ 1.5")],
    )


if __name__ == "__main__":
    main()
