"""A snapshot opened as what it may be, a hostile zip: capped before it is read, and read only by names of ours."""

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.progress import Cancelled, Stopped, never
from portfolio.exchange.manifest import MANIFEST, MAX_MANIFEST_BYTES, MAX_MEMBERS, Manifest, UnknownVersion

CHUNK = 1024 * 1024
# One entry of the directory is 46 bytes and its name, at most 78 here; a directory larger than this is not ours.
MAX_DIRECTORY_BYTES = (MAX_MEMBERS + 2) * 160
END_RECORD, END_LENGTH = b"PK\x05\x06", 22
END_RECORD_64, END_LENGTH_64 = b"PK\x06\x06", 56
BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, ValueError, TypeError, KeyError,
          AttributeError, IndexError, EOFError, RecursionError, OverflowError)  # fmt: skip


class SnapshotFile:
    """An open snapshot: its manifest, and its members by name. Made by `opened`."""

    def __init__(self, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self._archive = archive
        self.manifest = manifest

    def copy(self, member: str, into: IO[bytes], cancelled: Cancelled = never) -> bool:
        """Write one member into an open file. Returns whether its size and SHA-256 are those of the manifest."""
        expected = self.manifest.members[member]
        digest, size = hashlib.sha256(), 0
        try:
            with self._archive.open(member) as source:
                while block := source.read(CHUNK):
                    if cancelled():
                        raise Stopped
                    digest.update(block)
                    size += len(block)
                    into.write(block)
        except BROKEN:
            return False
        return size == expected.size and digest.hexdigest() == expected.sha256

    def intact(self, member: str, cancelled: Cancelled = never) -> bool:
        """Whether one member still is what the manifest says."""
        with open(os.devnull, "wb") as nowhere:
            return self.copy(member, nowhere, cancelled)


@contextmanager
def opened(path: Path) -> Iterator[SnapshotFile]:
    """Open a snapshot. Raises PortfolioError when it is none, is cut short, or was made by a newer program."""
    with ExitStack() as stack:
        try:
            snapshot = _open(stack.enter_context(open(path, "rb")), stack)
        except UnknownVersion as error:
            raise PortfolioError(
                "“{name}” was saved by a newer version of the program.",
                "Please install the newest Perpetual Portfolio. Nothing was changed.",
                name=path.name,
            ) from error
        except BROKEN as error:
            raise PortfolioError(
                "“{name}” is damaged or is not a portfolio backup.",
                "Choose another backup, or copy this one again.",
                name=path.name,
            ) from error
        except OSError as error:
            raise disk_error(error, path) from error
        yield snapshot


def _open(file: IO[bytes], stack: ExitStack) -> SnapshotFile:
    if _directory_size(file) > MAX_DIRECTORY_BYTES:
        raise ValueError("directory too large")
    archive = stack.enter_context(zipfile.ZipFile(file))
    manifest = Manifest.from_bytes(_manifest_bytes(archive))
    _compare(archive, manifest, file.seek(0, os.SEEK_END))
    return SnapshotFile(archive, manifest)


def _manifest_bytes(archive: zipfile.ZipFile) -> bytes:
    if archive.getinfo(MANIFEST).file_size > MAX_MANIFEST_BYTES:
        raise ValueError("manifest too large")
    return archive.read(MANIFEST)


def _compare(archive: zipfile.ZipFile, manifest: Manifest, length: int) -> None:
    """Exactly the members of the manifest, each stored as it is: so nothing inflates and nothing overlaps."""
    infos = archive.infolist()
    names = {info.filename for info in infos}
    if len(names) != len(infos) or names != {MANIFEST, *manifest.members}:
        raise ValueError("members differ from the manifest")
    for info in infos:
        if info.compress_type != zipfile.ZIP_STORED or info.file_size != info.compress_size or info.flag_bits & 0x1:
            raise ValueError("not stored")
        if info.filename != MANIFEST and info.file_size != manifest.members[info.filename].size:
            raise ValueError("another size")
    if sum(info.file_size for info in infos) > length:
        raise ValueError("members overlap")


def _directory_size(file: IO[bytes]) -> int:
    """What the end of a zip says of its directory's size: asked before zipfile reads a directory of any size whole."""
    length = file.seek(0, os.SEEK_END)
    file.seek(max(0, length - END_LENGTH - 65535 - 200))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(END_RECORD)
    if at < 0:
        return 0  # not a zip: zipfile says so itself
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    at_64 = tail.rfind(END_RECORD_64)
    if at_64 >= 0 and len(tail) >= at_64 + END_LENGTH_64:
        size = max(size if size != 0xFFFFFFFF else 0, int.from_bytes(tail[at_64 + 40 : at_64 + 48], "little"))
    return size
