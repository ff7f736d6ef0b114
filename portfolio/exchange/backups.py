"""A folder of backups: one more is made and checked, and only then the ones no longer needed go."""

import re
from pathlib import Path
from typing import NamedTuple

from portfolio.core.durable import disk_error, ensure_folder
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.manifest import Manifest
from portfolio.exchange.progress import Cancelled, Progress, never, silent
from portfolio.exchange.retention import NEWEST, Kept, kept_serials
from portfolio.exchange.snapshot import SUFFIX, read_manifest, write_snapshot

_SERIAL = re.compile(r"-(\d{6,})$")
SHRUNK = 0.9  # a portfolio that lost more than a tenth of its entries or files throws no older backup out


class Backup(NamedTuple):
    """A backup file that can be read, and what it says of itself."""

    path: Path
    manifest: Manifest


def backup_now(
    portfolio: Portfolio, folder: Path, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Backup:
    """Write a verified backup into `folder` and tidy up older ones. May run on any thread; reads only.

    Raises PortfolioError or Stopped; then no backup was made and none was removed.
    """
    try:
        ensure_folder(folder)
    except OSError as error:
        raise disk_error(error, folder) from error
    name = _file_name(portfolio.folder.name)
    serial = next_serial(folder)
    path = folder / f"{name}-{serial:06d}{SUFFIX}"
    reader = portfolio.reader()
    try:
        manifest = write_snapshot(
            reader, portfolio.attachments.root, path, serial=serial, progress=progress, cancelled=cancelled
        )
    finally:
        reader.close()
    made = Backup(path, manifest)
    tidy(folder, made)
    return made


def list_backups(folder: Path, portfolio: str = "") -> list[Backup]:
    """The readable backups in `folder`, newest serial first; with `portfolio`, only those of the one with this id.

    A file that cannot be read is left out here, and is never removed.
    """
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            manifest = read_manifest(path)
        except PortfolioError:
            continue  # damaged or not ours; `check` on the folder says more
        if portfolio in ("", manifest.portfolio):
            found.append(Backup(path, manifest))
    return sorted(found, key=lambda backup: (backup.manifest.serial, backup.path.name), reverse=True)


def tidy(folder: Path, made: Backup) -> list[Path]:
    """Remove the backups of the same portfolio that are not to be kept, now that `made` is whole and checked.

    Nothing goes when the portfolio itself had lost files, or had shrunk by more than a tenth: then the older backups
    may hold what is missing. Returns what was removed.
    """
    backups = list_backups(folder, made.manifest.portfolio)
    earlier = next((backup for backup in backups if backup.manifest.serial < made.manifest.serial), None)
    if earlier is not None and _shrunk(earlier.manifest, made.manifest):
        return []
    whole = [backup for backup in backups if backup.manifest.whole]
    if not made.manifest.whole:
        doomed = [backup for backup in backups if not backup.manifest.whole][NEWEST:]
    else:
        kept = kept_serials(Kept(backup.manifest.serial, backup.manifest.made.date()) for backup in whole)
        doomed = [backup for backup in whole if backup.manifest.serial not in kept]
    removed = []
    for backup in doomed:
        try:
            backup.path.unlink()
        except OSError:
            continue  # held by a sync client: it goes the next time
        removed.append(backup.path)
    return removed


def next_serial(folder: Path) -> int:
    """One more than any serial in the folder, by file name or by manifest."""
    by_name = (int(match[1]) for path in folder.glob(f"*{SUFFIX}") if (match := _SERIAL.search(path.stem)))
    by_manifest = (backup.manifest.serial for backup in list_backups(folder))
    return max([0, *by_name, *by_manifest]) + 1


def _shrunk(earlier: Manifest, now: Manifest) -> bool:
    # The history only grows, so it would hide what went.
    def entries(manifest: Manifest) -> int:
        return sum(count for table, count in manifest.counts.items() if table not in ("change", "edit", "draft"))

    return entries(now) < SHRUNK * entries(earlier) or len(now.members) < SHRUNK * len(earlier.members)


def _file_name(folder_name: str) -> str:
    """A folder's name as every disk can bear it, FAT and NTFS too."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", folder_name).strip(" .")[:60] or "portfolio"
