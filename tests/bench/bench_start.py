"""Start: from the process's beginning to the first frame, and to a timeline of 10,000 entries that can be used.

Against a bare PySide6 window with one label, started in turn with it. Aims: frame at most 1.4, usable at most 2.5.
"""

import json
import os
import statistics
import subprocess
import sys

from tests.bench.portfolios import PLACE, ROOT, portfolio

ROUNDS = 9


def main() -> None:
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
    print(f"Start with 10,000 entries, median of {ROUNDS} pairs, offscreen; a bare window paints after {bare:.3f} s")
    for name, aim in (("frame", 1.4), ("usable", 2.5)):
        ratio = statistics.median(ours[name] / theirs["usable"] for theirs, ours in pairs)
        seconds = statistics.median(ours[name] for _, ours in pairs)
        print(f"  {name:8} {seconds:6.3f} s   {ratio:5.2f} x a bare window   (aim: at most {aim})")


if __name__ == "__main__":
    main()
