"""Which portfolios and backups this computer has, found without opening any of them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from portfolio.core.errors import PortfolioError
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


def is_portfolio(folder: Path) -> bool:
    """Whether this folder holds a portfolio. Looks at names only: another process may have it open."""
    try:
        return (folder / PORTFOLIO_FILE).is_file()
    except OSError:
        return False


def known_portfolios(folder: Path) -> list[Known]:
    """The portfolios inside `folder`, the one used last first. A folder that cannot be read holds none."""
    try:
        inside = [entry for entry in folder.iterdir() if is_portfolio(entry)]
        found = [Known(one, datetime.fromtimestamp(_touched(one), UTC)) for one in inside]
    except OSError:
        return []
    return sorted(found, key=lambda one: one.used, reverse=True)[:MOST_SHOWN]


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
    """When a portfolio was last written to: its log is younger than its file while it is open, or was not closed."""
    return max(file.stat().st_mtime for file in folder.glob(f"{PORTFOLIO_FILE}*"))
