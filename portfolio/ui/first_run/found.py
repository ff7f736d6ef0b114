"""Which portfolios and backups this computer has, and what a look into them tells."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.glance import Glance, glance
from portfolio.exchange.backups import Backup, list_backups
from portfolio.exchange.snapshot import read_manifest

PORTFOLIO_FILE, BACKUP_SUFFIX = "portfolio.db", ".portfolio"
MOST_SHOWN = 30


class Known(NamedTuple):
    """A portfolio folder on this computer, and when it was last written to."""

    folder: Path
    used: datetime

    @property
    def name(self) -> str:
        return self.folder.name


class FirstRunFolders(NamedTuple):
    """Where to look on this computer: for portfolios, for backups, and the portfolios that lie elsewhere."""

    portfolios: Path
    backups: Path
    elsewhere: tuple[Path, ...] = ()


def is_portfolio(folder: Path) -> bool:
    """Whether this folder holds a portfolio. Looks at names only: another process may have it open."""
    try:
        return (folder / PORTFOLIO_FILE).is_file()
    except OSError:
        return False


def known_portfolios(folder: Path, also: Sequence[Path] = ()) -> list[Known]:
    """The portfolios inside `folder` and those in the folders `also` that are there now, the one used last first.

    A folder that cannot be read holds none.
    """
    try:
        inside = list(folder.iterdir())
    except OSError:
        inside = []
    found = []
    for entry in dict.fromkeys((*inside, *also)):
        try:
            if is_portfolio(entry):
                found.append(Known(entry, datetime.fromtimestamp(_touched(entry), UTC)))
        except (OSError, ValueError):
            continue  # it went away while we looked
    return sorted(found, key=lambda one: one.used, reverse=True)[:MOST_SHOWN]


def glances(known: Sequence[Known], backups: Path, device: str, cancelled: Callable[[], bool]) -> dict[Path, Glance]:
    """What is in each of these, by folder, until `cancelled` says to stop. May be called on any thread.

    One that cannot be looked into is called what the newest of its `backups` calls it.
    """
    seen = {}
    for one in known:
        if cancelled():
            break
        found = glance(one.folder, device)
        if not found.name and (found.trouble or found.holding):
            kept = list_backups(backups / one.name)
            found = found._replace(name=kept[0].manifest.name if kept else "")
        seen[one.folder] = found
    return seen


def known_backups(root: Path) -> list[Backup]:
    """The readable backups in `root` and in the folders inside it, the newest first. May be called on any thread."""
    try:
        folders = [root, *(entry for entry in root.iterdir() if entry.is_dir())]
    except OSError:
        return []
    found = [backup for folder in folders for backup in list_backups(folder)]
    return sorted(found, key=lambda backup: backup.manifest.made, reverse=True)[:MOST_SHOWN]


def look_into(path: Path) -> Backup:
    """What a backup file says of itself. Raises PortfolioError when it is none."""
    if path.is_dir():
        raise PortfolioError("“{name}” is a folder, not a backup file.", "Choose a “.portfolio” file.", name=path.name)
    return Backup(path, read_manifest(path))


def _touched(folder: Path) -> float:
    """When a portfolio was last written to: its log is younger than its file while it is open, or was not closed.

    An empty log is only the trace of somebody who read.
    """
    files = [folder / PORTFOLIO_FILE, folder / f"{PORTFOLIO_FILE}-wal"]
    return max(file.stat().st_mtime for file in files if file.exists() and (file is files[0] or file.stat().st_size))
