"""A folder of backups: one more is made and checked, and only then the ones no longer needed go."""

import re
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from portfolio.core.durable import disk_error, ensure_folder, leftovers
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Cancelled, Progress, never, silent
from portfolio.core.sample import is_sample
from portfolio.exchange.manifest import Manifest
from portfolio.exchange.retention import NEWEST, Kept, kept_serials
from portfolio.exchange.snapshot import SUFFIX, copied_database, read_manifest, write_snapshot
from portfolio.exchange.snapshot_file import opened

_SERIAL = re.compile(r"-(\d{6,})$")
TRIES = 20  # for a serial that no other backup, made at the same time, takes first
DEAD_AFTER_SECONDS = 24 * 3600  # nobody writes to one half-written file for longer
SHRUNK = 0.9  # a portfolio that lost more than a tenth of its entries or files throws no older backup out


class Backup(NamedTuple):
    """A backup file that can be read, and what it says of itself."""

    path: Path
    manifest: Manifest


def backup_now(
    portfolio: Portfolio, folder: Path, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Backup:
    """Write a verified backup into `folder` and tidy up older ones. May run on any thread; reads only.

    Another backup may be made in the same folder at the same time: each gets a serial of its own. Raises
    PortfolioError or Stopped; then no backup was made and none was removed.
    """
    try:
        ensure_folder(folder)
    except OSError as error:
        raise disk_error(error, folder) from error
    made = _next_backup(portfolio, folder, progress, cancelled)
    tidy(folder, made)
    _sweep(folder)
    return made


def list_backups(folder: Path, portfolio: str | None = None) -> list[Backup]:
    """The readable backups in `folder`, newest serial first: all, or those of the portfolio with this id.

    A file that cannot be read is left out here, and is never removed.
    """
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            manifest = read_manifest(path)
        except PortfolioError:
            continue  # damaged or not ours; `check` on the folder says more
        if portfolio is None or portfolio == manifest.portfolio:
            found.append(Backup(path, manifest))
    return sorted(found, key=lambda backup: (backup.manifest.serial, backup.path.name), reverse=True)


def tidy(folder: Path, made: Backup) -> list[Path]:
    """Remove the backups of the same portfolio that are not to be kept, now that `made` is whole and checked.

    Nothing goes when the portfolio itself had lost files, or had shrunk by more than a tenth: then the older backups
    may hold what is missing. Nor for a portfolio without an id, whose backups cannot be told from those of others.
    Returns what was removed.
    """
    if not made.manifest.portfolio:
        return []
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


def set_samples_aside(folder: Path, portfolio: str, aside: Path) -> list[Path]:
    """Move the backups of the sample with this id from `folder` into `aside`, out of the list: it was thrown away.

    Only where the database inside bears the mark of a sample: one of the same portfolio from when it was kept holds
    what the person wrote, and stays, as one that cannot be read does. Nothing is deleted. Returns what was moved.
    """
    moved = []
    for backup in list_backups(folder, portfolio) if portfolio else []:
        if _of_sample(backup):
            with suppress(OSError):  # held by a sync client: it stays in the list
                moved.append(backup.path.rename(ensure_folder(aside) / backup.path.name))
    return moved


def _of_sample(backup: Backup) -> bool:
    with tempfile.TemporaryDirectory(prefix="portfolio-", ignore_cleanup_errors=True) as temporary:
        try:
            with (
                opened(backup.path) as snapshot,
                copied_database(snapshot.copy, snapshot.manifest, Path(temporary)) as connection,
            ):
                return is_sample(connection)
        except (PortfolioError, OSError):
            return False


def next_serial(folder: Path) -> int:
    """One more than any serial in the folder, by file name or by manifest."""
    by_name = (int(match[1]) for path in folder.glob(f"*{SUFFIX}") if (match := _SERIAL.search(path.stem)))
    by_manifest = (backup.manifest.serial for backup in list_backups(folder))
    return max([0, *by_name, *by_manifest]) + 1


def _next_backup(portfolio: Portfolio, folder: Path, progress: Progress, cancelled: Cancelled) -> Backup:
    name, serial = _file_name(portfolio.folder.name), 0
    for _ in range(TRIES):
        serial = max(next_serial(folder), serial + 1)
        path = folder / f"{name}-{serial:06d}{SUFFIX}"
        reader = portfolio.reader()
        try:
            written = write_snapshot(
                reader, portfolio.attachments.root, path, serial=serial, replace=False,
                progress=progress, cancelled=cancelled,
            )  # fmt: skip
        except FileExistsError:
            continue  # another backup, made meanwhile, was finished first; the serial stands inside, so once more
        finally:
            reader.close()
        return Backup(*written)
    raise PortfolioError(
        "Other backups are being made into “{name}” all the time.", "Wait until they are done.", name=folder.name
    )


def _sweep(folder: Path) -> None:
    """Remove what backups left half written when the computer went off; not what may still be being written."""
    for part in leftovers(folder):
        with suppress(OSError):  # gone already, or held by a sync client: it goes the next time
            if time.time() - part.stat().st_mtime > DEAD_AFTER_SECONDS:
                part.unlink()


def _shrunk(earlier: Manifest, now: Manifest) -> bool:
    # The history only grows, so it would hide what went.
    def entries(manifest: Manifest) -> int:
        return sum(count for table, count in manifest.counts.items() if table not in ("change", "edit", "draft"))

    return entries(now) < SHRUNK * entries(earlier) or len(now.members) < SHRUNK * len(earlier.members)


def _file_name(folder_name: str) -> str:
    """A folder's name as every disk can bear it, FAT and NTFS too."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", folder_name).strip(" .")[:60] or "portfolio"
