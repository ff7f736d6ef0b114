"""Files of the portfolio: immutable, named by their SHA-256, safely on disk before any record names them."""

import re
from pathlib import Path

from portfolio.core.durable import disk_error, ensure_folder, flush_to_disk, fsync_dir, write_atomically
from portfolio.core.errors import PortfolioError

FOLDER = "attachments"
_NAME = re.compile(r"[0-9a-f]{64}")


class AttachmentStore:
    """The files under `<portfolio>/attachments/ab/<sha256>`.

    Order, as proven in reliability.md section 3: the file first, then its row; on removal the row first, then the
    file. The worst that a power cut can leave is a file that nothing names.
    """

    def __init__(self, folder: Path) -> None:
        self._root = folder / FOLDER

    @property
    def root(self) -> Path:
        return self._root

    def add(self, data: bytes) -> str:
        """Keep these bytes. Returns their SHA-256 once they and their folder are on disk."""
        digest = sha256_of(data)
        path = self.path(digest)
        try:
            if path.is_file() and sha256_of(path.read_bytes()) == digest:
                # Whoever wrote it may have been killed before it was safely on disk.
                _flush(path)
            else:
                ensure_folder(path.parent)
                write_atomically(path, data)
        except OSError as error:
            # The person knows her portfolio's folder; the file's own name is a number to her.
            raise disk_error(error, self._root.parent) from error
        return digest

    def path(self, digest: str) -> Path:
        """Where the file of this SHA-256 stands, whether or not it is there."""
        if not _NAME.fullmatch(digest):
            raise ValueError(f"not a SHA-256: {digest[:80]!r}")
        return self._root / digest[:2] / digest

    def read(self, digest: str) -> bytes:
        """The bytes, checked against their name. Raises PortfolioError when they are missing or damaged."""
        try:
            data = self.path(digest).read_bytes()
        except OSError as error:
            raise PortfolioError(
                "A file of this portfolio is missing.", "Restore it from a backup: it is in every one."
            ) from error
        if sha256_of(data) != digest:
            raise PortfolioError(
                "A file of this portfolio is damaged.", "Restore it from a backup: it is in every one."
            )
        return data

    def digests(self) -> set[str]:
        """The names of all files that are there."""
        return {path.name for path in self._root.glob("??/*") if _NAME.fullmatch(path.name)}

    def remove(self, digests: set[str]) -> set[str]:
        """Delete files whose rows are gone already. Returns those that could not be deleted (open in a viewer)."""
        left = set()
        for digest in digests & self.digests():
            try:
                self.path(digest).unlink(missing_ok=True)
            except OSError:
                left.add(digest)
        return left


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        flush_to_disk(file.fileno())
    fsync_dir(path.parent)


def sha256_of(data: bytes) -> str:
    """The name of a file with these bytes."""
    import hashlib  # brings the system's cryptography with it, and the first frame needs no file

    return hashlib.sha256(data).hexdigest()
