"""Generated portfolios for the benchmarks, made once and kept under build/bench."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLACE = ROOT / "build" / "bench"


def portfolio(entries: int) -> Path:
    """The folder of a closed portfolio with this many generated entries. Never written to: copy it first."""
    folder = PLACE / f"entries-{entries}"
    if not (folder / "portfolio.db").exists() or (folder / "portfolio.holder.json").exists():
        shutil.rmtree(folder, ignore_errors=True)
        making = folder.with_suffix(".making")
        shutil.rmtree(making, ignore_errors=True)
        command = [sys.executable, "-m", "portfolio", "--home", str(making), "new", "--entries", str(entries)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT)
        making.rename(folder)
    return folder


def copied(entries: int) -> Path:
    """A fresh copy of it, to be written to."""
    folder = PLACE / f"copy-{entries}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(portfolio(entries), folder)
    return folder
