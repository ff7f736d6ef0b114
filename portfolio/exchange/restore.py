"""Bringing a snapshot back: into a new folder first, then in the place of the old one, which is kept beside it."""

import os
import shutil
from pathlib import Path
from uuid import uuid4

from portfolio.core.durable import disk_error, ensure_folder, flush_to_disk, fsync_dir
from portfolio.core.errors import PortfolioError
from portfolio.core.lock import LOCK, PortfolioLock
from portfolio.exchange.manifest import DATABASE, Manifest, attachment_name
from portfolio.exchange.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.exchange.snapshot import copied_database
from portfolio.exchange.snapshot_file import SnapshotFile, opened

BUILDING, READY, KEPT = ".restoring-", ".restored-", ".before-restore-"
SPARE_BYTES = 50 * 1024 * 1024  # room to go on working after the restore


def restore_snapshot(
    path: Path, target: Path, *, progress: Progress = silent, cancelled: Cancelled = never
) -> Path | None:
    """Put the snapshot `path` in the place of the portfolio folder `target`, which may not exist yet.

    Everything is written and checked in a new folder beside `target`; then `target` is renamed to
    `TARGET.before-restore-N` and the new folder takes its name. No file of the old portfolio is touched, and no log of
    the old database can meet the new one. Returns where the old portfolio is now, or None if there was none.
    Raises PortfolioError or Stopped; then `target` is as it was. The portfolio must not be open.
    """
    target = target.absolute()
    recover_interrupted_restore(target)
    _refuse_if_open(target)
    building = target.with_name(f"{target.name}{BUILDING}{uuid4().hex}")
    try:
        ensure_folder(target.parent)
        with opened(path) as snapshot:
            _make_room(snapshot.manifest, target)
            building.mkdir()
            _build(snapshot, building, progress, cancelled)
        if cancelled():
            raise Stopped
        ready = building.with_name(building.name.replace(BUILDING, READY))
        os.rename(building, ready)
        fsync_dir(target.parent)
        return _swap(ready, target)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def recover_interrupted_restore(target: Path) -> bool:
    """Finish a restore that a crash stopped between its two renames. Call before opening `target`.

    Returns whether the restored portfolio was put in place. Folders that were never finished are removed.
    """
    ready = _beside(target, READY)
    finished = False
    if ready and not target.exists():
        os.rename(ready[0], target)
        fsync_dir(target.parent)
        finished = True
    for left in [*_beside(target, BUILDING), *_beside(target, READY)]:
        shutil.rmtree(left, ignore_errors=True)  # copies of a snapshot that is still there
    return finished


def kept_before_restore(target: Path) -> list[Path]:
    """The portfolios that restores have set aside beside `target`, oldest first."""
    return sorted(_beside(target, KEPT), key=lambda folder: int(folder.name.rpartition("-")[2]))


def _beside(target: Path, mark: str) -> list[Path]:
    if not target.parent.is_dir():
        return []
    start = target.name + mark
    wanted = str.isdecimal if mark == KEPT else lambda rest: len(rest) == 32
    return sorted(
        folder
        for folder in target.parent.iterdir()
        if folder.name.startswith(start) and wanted(folder.name[len(start) :])
    )


def _refuse_if_open(target: Path) -> None:
    if (target / LOCK).exists():
        lock = PortfolioLock(target, "a restore")
        lock.take()
        lock.release()  # Windows does not rename a folder that holds an open file


def _make_room(manifest: Manifest, target: Path) -> None:
    needed = sum(member.size for member in manifest.members.values()) + SPARE_BYTES
    if shutil.disk_usage(target.parent).free < needed:
        raise PortfolioError(
            "There is not enough room on the disk: this backup needs {size} MB.",
            "Make room, or choose another disk. Nothing was changed.",
            size=-(-needed // 1_000_000),
        )


def _build(snapshot: SnapshotFile, folder: Path, progress: Progress, cancelled: Cancelled) -> None:
    manifest = snapshot.manifest
    members = [member for member in manifest.members if member != DATABASE]
    for done, member in enumerate(members, 1):
        if cancelled():
            raise Stopped
        progress(done, len(members) + 1, member)
        place = folder / member  # one of the two shapes of name that the manifest may hold
        name = attachment_name(member)
        honest = name in manifest.damaged or manifest.members[member].sha256 == name
        place.parent.mkdir(parents=True, exist_ok=True)
        with open(place, "xb") as file:
            if not (snapshot.copy(member, file, cancelled) and honest):
                raise PortfolioError(
                    "A file inside this backup is damaged, so nothing was changed.", "Choose an earlier backup."
                )
            file.flush()
            flush_to_disk(file.fileno())
    with copied_database(snapshot.copy, manifest, folder):
        progress(len(members) + 1, len(members) + 1, DATABASE)
    for inner in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        fsync_dir(inner)
    fsync_dir(folder)


def _swap(ready: Path, target: Path) -> Path | None:
    """Two renames. A crash between them leaves `ready`, from which `recover_interrupted_restore` goes on."""
    kept = None
    if target.exists():
        number = max((int(folder.name.rpartition("-")[2]) for folder in kept_before_restore(target)), default=0) + 1
        kept = target.with_name(f"{target.name}{KEPT}{number}")
        os.rename(target, kept)
        fsync_dir(target.parent)
    try:
        os.rename(ready, target)
    except OSError:
        if kept is not None:
            os.rename(kept, target)
        raise
    fsync_dir(target.parent)
    return kept
