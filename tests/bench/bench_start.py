"""Start: from the process's beginning to the first frame, and to a timeline of 10,000 entries that can be used.

Against a bare PySide6 window with one label, started in turn with it. Aims: frame at most 1.4, usable at most 2.5.
"""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.not_here import NotHere
from tests.bench.portfolios import PLACE, ROOT, portfolio
from tests.bench.table import show

ROUNDS = 9


def main() -> None:
    if not Path("/proc/self/stat").exists():
        raise NotHere("a process's beginning is read from /proc, which only Linux has")
    folder = portfolio(10_000)
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PORTFOLIO_DATA_DIR": str(PLACE / "data")}

    def start(*words: str) -> dict[str, float]:
        command = [sys.executable, "-m", "tests.bench.starting", *words]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
        return found

    start("bare")
    start("window", str(folder))  # byte code and file cache warm for both
    pairs = [(start("bare"), start("window", str(folder))) for _ in range(ROUNDS)]
    bare = statistics.median(one["usable"] for one, _ in pairs)
    rows = []
    for name, words, aim in (
        ("frame", "first frame", "≤ 1.4"),
        ("usable", "rows painted, next event answered", "≤ 2.5"),
    ):
        ratio = statistics.median(ours[name] / theirs["usable"] for theirs, ours in pairs)
        seconds = statistics.median(ours[name] for _, ours in pairs)
        rows.append((words, f"{seconds:.3f} s", f"{bare:.3f} s", f"{ratio:.2f}", aim))
    show(
        f"start: from the process's beginning, offscreen, median of {ROUNDS} pairs",
        ("10,000 entries", "bare window", "ratio", "aim"),
        rows,
    )


if __name__ == "__main__":
    main()
