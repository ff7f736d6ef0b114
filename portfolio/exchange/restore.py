"""Bringing a snapshot back: into a new folder first, then in the place of the old one, which is kept beside it."""

import os
import shutil
from pathlib import Path
from uuid import uuid4

from portfolio.core.durable import disk_error, ensure_folder, flush_to_disk, fsync_dir
from portfolio.core.errors import Held, PortfolioError
from portfolio.core.lock import HOLDER, LOCK, PortfolioLock
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.exchange.manifest import DATABASE, Manifest, attachment_name
from portfolio.exchange.restore_lock import restoring
from portfolio.exchange.snapshot import copied_database
from portfolio.exchange.snapshot_file import SnapshotFile, opened

BUILDING, READY, KEPT = ".restoring-", ".restored-", ".before-restore-"
PROGRAM = "a restore"
SPARE_BYTES = 50 * 1024 * 1024  # room to go on working after the restore


def restore_snapshot(
    path: Path,
    target: Path,
    *,
    take_over: bool = False,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Path | None:
    """Put the snapshot `path` in the place of the portfolio folder `target`, which may not exist yet.

    Everything is written and checked in a new folder beside `target`; then `target` is renamed to
    `TARGET.before-restore-N` and the new folder takes its name. No file of the old portfolio is touched, and no log of
    the old database can meet the new one. The old portfolio is locked until the first rename, so nobody can begin to
    write into it meanwhile; with `take_over` also when another computer seems to hold it. Returns where the old
    portfolio is now, or None if there was none. Raises PortfolioError (Held when it is open) or Stopped; then `target`
    is as it was.
    """
    target = target.absolute()
    building = target.with_name(f"{target.name}{BUILDING}{uuid4().hex}")
    try:
        ensure_folder(target.parent)
        with restoring(target):
            _recover(target)
            lock = PortfolioLock(target, PROGRAM)
            if target.exists():
                lock.take(from_other_computer=take_over)
            try:
                with opened(path) as snapshot:
                    _make_room(snapshot.manifest, target)
                    building.mkdir()
                    _build(snapshot, building, progress, cancelled)
                if cancelled():
                    raise Stopped
                ready = building.with_name(building.name.replace(BUILDING, READY))
                os.rename(building, ready)
                fsync_dir(target.parent)
            finally:
                lock.release()  # Windows does not rename a folder that holds an open file
            return _swap(ready, target)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        shutil.rmtree(building, ignore_errors=True)


def recover_interrupted_restore(target: Path, *, only_finish: bool = False) -> bool:
    """Finish a restore that a crash stopped between its two renames. Call before opening `target`.

    Returns whether the restored portfolio was put in place. Folders that were never finished are removed, unless
    `only_finish` (for a caller that only reads). A restore that is going on is left alone. Raises Held when `target`
    is missing because one is just between its renames; PortfolioError when the folder above cannot be written to.
    """
    target = target.absolute()
    if not _beside(target, READY) and (only_finish or not _beside(target, BUILDING)):
        return False
    if only_finish and target.exists():
        return False
    try:
        with restoring(target):
            return _recover(target, only_finish=only_finish)
    except Held:
        if target.exists():
            return False
        raise
    except OSError as error:
        if target.exists():
            return False  # nothing to finish, and what cannot be removed here does no harm
        raise disk_error(error, target) from error


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


def _recover(target: Path, *, only_finish: bool = False) -> bool:
    """As `recover_interrupted_restore`, for whoever is `restoring` the target: nobody else builds anything here."""
    ready, finished = _beside(target, READY), False
    if ready and not target.exists():
        os.rename(ready[0], target)
        fsync_dir(target.parent)
        finished = True
    if not only_finish:
        for left in [*_beside(target, BUILDING), *_beside(target, READY)]:
            shutil.rmtree(left, ignore_errors=True)  # copies of a snapshot that is still there
    return finished


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
        try:
            _refuse_if_taken(kept)
        except PortfolioError:
            _put_back(kept, target)
            shutil.rmtree(ready, ignore_errors=True)
            raise
        fsync_dir(target.parent)
    try:
        _clear_stray(target)
        os.rename(ready, target)
    except OSError:
        if kept is not None:
            _put_back(kept, target)
        raise
    fsync_dir(target.parent)
    return kept


def _refuse_if_taken(kept: Path) -> None:
    """The lock had to be let go of just before the rename: whoever took it then goes on with the old portfolio."""
    lock = PortfolioLock(kept, PROGRAM)
    lock.take(from_other_computer=True)
    lock.release()


def _put_back(kept: Path, target: Path) -> None:
    _clear_stray(target)
    os.rename(kept, target)


def _clear_stray(target: Path) -> None:
    """A program that looked for the portfolio between the two renames may have made an empty folder with a lock."""
    if target.is_dir() and {path.name for path in target.iterdir()} <= {LOCK, HOLDER}:
        shutil.rmtree(target, ignore_errors=True)
