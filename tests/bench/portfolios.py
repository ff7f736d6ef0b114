"""Generated portfolios for the benchmarks, made once for each version of what makes them, kept under build/bench."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PLACE = ROOT / "build" / "bench"


def portfolio(entries: int) -> Path:
    """The folder of a closed portfolio with this many generated entries. Never written to: copy it first."""
    folder = PLACE / f"entries-{entries}-{_version()}"
    if (folder / "portfolio.db").exists() and not (folder / "portfolio.holder.json").exists():
        return folder
    for old in (PLACE / f"entries-{entries}", *PLACE.glob(f"entries-{entries}-*")):
        shutil.rmtree(old, ignore_errors=True)
    making = PLACE / f"making-{os.getpid()}"  # another benchmark may be making the same one
    shutil.rmtree(making, ignore_errors=True)
    command = [sys.executable, "-m", "portfolio", "--home", str(making), "new", "--entries", str(entries)]
    # With a data folder of its own, or it would be the portfolio that this person's window opens next.
    environment = os.environ | {"PORTFOLIO_DATA_DIR": str(PLACE / "data")}
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=ROOT, env=environment)
    if folder.exists():
        shutil.rmtree(making)
    else:
        making.rename(folder)
    return folder


def copied(entries: int) -> Path:
    """A fresh copy of it, to be written to."""
    folder = PLACE / f"copy-{entries}"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(portfolio(entries), folder)
    return folder


def _version() -> str:
    """Changes with what generates the entries and with the tables they are written to."""
    makers = [*(ROOT / "portfolio/exchange/making").glob("*.py"), *(ROOT / "portfolio/core/migrations").glob("*.sql")]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sorted(makers))).hexdigest()[:8]
