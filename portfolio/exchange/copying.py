"""A portfolio that can only be read, as on a locked stick, is copied to where it can be written to."""

import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from portfolio.core import storage
from portfolio.core.attachments import AttachmentStore
from portfolio.core.durable import disk_error, ensure_folder
from portfolio.core.progress import Cancelled, Progress, never, silent
from portfolio.exchange.backups import DEAD_AFTER_SECONDS
from portfolio.exchange.restore import restore_snapshot
from portfolio.exchange.snapshot import SUFFIX, write_snapshot

COPYING = ".copying-"
"""Begins the name of the folder, beside the target, through which a copy goes."""


def copy_portfolio(source: Path, target: Path, progress: Progress = silent, cancelled: Cancelled = never) -> Path:
    """Copy the portfolio in the folder `source` into the new folder `target`, by way of a verified snapshot.

    Nothing is written into `source`. The snapshot lies on the disk of `target`, which was chosen for its room and its
    privacy; the system's own folder for such things may have neither. Raises PortfolioError or Stopped; then there is
    no `target`. Returns `target`.
    """
    try:
        ensure_folder(target.parent)
        _sweep(target.parent)
        with tempfile.TemporaryDirectory(prefix=COPYING, dir=target.parent, ignore_cleanup_errors=True) as temporary:
            connection = storage.connect(source / storage.DATABASE, read_only=True)
            try:
                files, file = AttachmentStore(source).root, Path(temporary) / f"{target.name}{SUFFIX}"
                written = write_snapshot(connection, files, file, progress=progress, cancelled=cancelled)
            finally:
                connection.close()
            restore_snapshot(written.path, target, progress=progress, cancelled=cancelled)
    except OSError as error:
        raise disk_error(error, target) from error
    return target


def _sweep(folder: Path) -> None:
    """Remove what copies left here when the computer went off; not what may still be being written."""
    for left in folder.glob(f"{COPYING}*"):
        with suppress(OSError):  # gone already
            if time.time() - left.stat().st_mtime > DEAD_AFTER_SECONDS:
                shutil.rmtree(left, ignore_errors=True)
