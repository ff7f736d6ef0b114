"""Memory: resident size of the window with 50,000 entries against one with 50. Aim: at most 1.5 times."""

import os
import statistics
import subprocess
import sys

from tests.bench.portfolios import PLACE, ROOT, portfolio

SMALL, LARGE, ROUNDS = 50, 50_000, 3


def main() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PORTFOLIO_DATA_DIR": str(PLACE / "data")}

    def size(entries: int) -> float:
        command = [sys.executable, "-m", "tests.bench.starting", "memory", str(portfolio(entries))]
        done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
        return float(done.stdout.splitlines()[-1])

    pairs = [(size(SMALL), size(LARGE)) for _ in range(ROUNDS)]
    small, large = (statistics.median(pair[at] for pair in pairs) for at in (0, 1))
    print(f"Resident size of the open window, everything loaded, after scrolling, median of {ROUNDS}")
    print(f"  {SMALL} entries: {small:.0f} MB   {LARGE:,} entries: {large:.0f} MB", end="   ")
    print(f"ratio {large / small:.2f}   (aim: at most 1.5)")


if __name__ == "__main__":
    main()
