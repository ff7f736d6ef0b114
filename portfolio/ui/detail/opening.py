"""Showing a kept file or an address in another program: only what is safe to open, only because a person asked."""

import stat
import tempfile
from pathlib import Path, PurePath

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from portfolio.core.attachments import AttachmentStore
from portfolio.core.errors import PortfolioError

# By content, never by name: what viewers show and nothing that can run a macro or a script.
OPENS_AS: dict[str, str] = {
    "application/pdf": ".pdf", "image/png": ".png", "image/jpeg": ".jpg", "image/gif": ".gif", "image/webp": ".webp",
    "image/heic": ".heic", "image/avif": ".avif", "image/tiff": ".tif", "image/bmp": ".bmp", "text/plain": ".txt",
    "audio/mpeg": ".mp3", "audio/ogg": ".ogg", "audio/flac": ".flac", "audio/mp4": ".m4a", "audio/wav": ".wav",
    "video/mp4": ".mp4", "video/webm": ".webm",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": ".pptx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
}  # fmt: skip


class Opener:
    """Hands copies to the system's programs and addresses to its browser. The copies go when the program ends."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def open_address(self, address: str) -> bool:
        """Open an http or https address in the browser. Anything else is not opened."""
        url = QUrl(address)
        if url.scheme() not in ("http", "https") or not url.host():
            return False
        return self.launch(url)

    def open_file(self, store: AttachmentStore, sha256: str, name: str) -> None:
        """Open a read-only copy of a kept file. Raises PortfolioError when it is of a kind that is only saved."""
        data = store.read(sha256)
        ending = ending_of(data, name)
        if not ending:
            raise PortfolioError(
                "“{name}” is a kind of file that is not opened from here.",
                "Save a copy and open that with the program you made it with.",
                name=name,
            )
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="portfolio-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name) / sha256[:16]
        copy = folder / (safe_stem(name) + ending)
        try:
            folder.mkdir(exist_ok=True)
            if not copy.exists():
                copy.write_bytes(data)
                copy.chmod(stat.S_IRUSR)
        except OSError as error:
            raise PortfolioError(
                "A copy of “{name}” could not be made.", "Free some space on the disk and try again.", name=name
            ) from error
        if not self.launch(QUrl.fromLocalFile(str(copy))):
            raise PortfolioError(
                "No program on this computer opens “{name}”.", "Save a copy and open it elsewhere.", name=name
            )

    def launch(self, url: QUrl) -> bool:
        """Hand over to the system."""
        return QDesktopServices.openUrl(url)


def ending_of(data: bytes, name: str) -> str:
    """The ending under which these bytes may be opened, going by what they are, or empty."""
    from portfolio.exchange.intake.sniff import sniff_kind, sniff_large

    look = sniff_kind if len(data) <= 50 * 1024 * 1024 else sniff_large
    return OPENS_AS.get(look(data, name).media_type, "")


def safe_stem(name: str) -> str:
    """The name without its ending, with letters, figures and spaces only: it becomes part of a path."""
    stem = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in PurePath(name).stem)
    return stem.strip(" _")[:80] or "file"


def save_copy(store: AttachmentStore, sha256: str, target: Path) -> None:
    """Write a kept file to where the person wants it. Raises PortfolioError."""
    data = store.read(sha256)
    try:
        target.write_bytes(data)
    except OSError as error:
        raise PortfolioError(
            "The copy could not be written to “{folder}”.", "Choose another folder.", folder=target.parent
        ) from error
