"""A portfolio that can only be read, as on a locked stick, is copied to where it can be written to."""

import tempfile
from pathlib import Path

from portfolio.core import storage
from portfolio.core.attachments import AttachmentStore
from portfolio.core.progress import Cancelled, Progress, never, silent
from portfolio.exchange.restore import restore_snapshot
from portfolio.exchange.snapshot import SUFFIX, write_snapshot


def copy_portfolio(source: Path, target: Path, progress: Progress = silent, cancelled: Cancelled = never) -> Path:
    """Copy the portfolio in the folder `source` into the new folder `target`, by way of a verified snapshot.

    Nothing is written into `source`. Raises PortfolioError or Stopped; then there is no `target`. Returns `target`.
    """
    with tempfile.TemporaryDirectory(prefix="portfolio-", ignore_cleanup_errors=True) as temporary:
        connection = storage.connect(source / storage.DATABASE, read_only=True)
        try:
            files, file = AttachmentStore(source).root, Path(temporary) / f"copy{SUFFIX}"
            written = write_snapshot(connection, files, file, progress=progress, cancelled=cancelled)
        finally:
            connection.close()
        restore_snapshot(written.path, target, progress=progress, cancelled=cancelled)
    return target
