"""The whole portfolio as one finished, verified file: NAME.portfolio, for a backup, a stick or a synced folder."""

import hashlib
import os
import re
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, NamedTuple

from portfolio.core.durable import disk_error, flush_to_disk, part_file, publish
from portfolio.core.errors import PortfolioError
from portfolio.core.identity import portfolio_id
from portfolio.core.migrations import version
from portfolio.core.progress import Cancelled, Progress, Stopped, never, silent
from portfolio.core.storage import examine, unreadable
from portfolio.exchange.foreign_database import attachments, counts, looked_into
from portfolio.exchange.manifest import (
    DATABASE,
    MANIFEST,
    MAX_MEMBERS,
    Manifest,
    Member,
    application_version,
    attachment_member,
    attachment_name,
)
from portfolio.exchange.problem import Problem
from portfolio.exchange.snapshot_file import CHUNK, opened

SUFFIX = ".portfolio"
_NAME = re.compile(r"[0-9a-f]{64}")
# Stored with a fixed time, so that equal portfolios give equal members.
_ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class Written(NamedTuple):
    """A snapshot that was written and read back: where it is, and what it says of itself."""

    path: Path
    manifest: Manifest


def write_snapshot(
    connection: sqlite3.Connection,
    attachments_dir: Path,
    out: Path,
    *,
    name: str = "",
    serial: int = 0,
    replace: bool = True,
    progress: Progress = silent,
    cancelled: Cancelled = never,
) -> Written:
    """Write the portfolio to `out`, read it back, compare, and only then give it its name.

    `connection` is a read-only one on the portfolio, used on this thread alone; no other handle touches the database.
    Nothing live lies beside `out`, which may be in a synced folder or on a stick: the database is unpacked elsewhere.
    Files that the portfolio itself has lost are named in the manifest, and do not stop the rest from being saved.
    The path returned is `out`, or on Windows a numbered neighbour when something holds `out` for good. Raises
    PortfolioError (damaged database, full disk, …), Stopped, or with `replace=False` FileExistsError when there is
    something at `out` by the time it is finished; then `out` is as it was.
    """
    examine(connection)
    try:
        with (
            tempfile.TemporaryDirectory(prefix="portfolio-", ignore_cleanup_errors=True) as temporary,
            part_file(out) as part,
        ):
            database = Path(temporary) / DATABASE
            connection.execute("VACUUM INTO ?", (str(database),))
            files = _files(attachments_dir)
            steps = _Steps(2 * (len(files) + 1), progress, cancelled)
            with looked_into(database) as copy:
                manifest = _new_manifest(copy, name, serial, files)
            with open(part, "xb") as file:
                _write(file, database, files, manifest, steps)
                file.flush()
                flush_to_disk(file.fileno())
                _forget_cached(file)
            if problems := differences(part, steps):
                raise PortfolioError(
                    "The backup was written but does not read back as it should, so it was thrown away.",
                    "The disk may be failing. Choose another one.",
                    problem=problems[0].what,
                )
            if cancelled():
                raise Stopped
            path = publish(part, out, replace)
    except FileExistsError:
        raise
    except sqlite3.OperationalError as error:
        raise (
            unreadable(out, error) if out.parent.is_dir() else disk_error(FileNotFoundError(2, ""), out.parent)
        ) from error
    except OSError as error:
        raise disk_error(error, out) from error
    return Written(path, manifest)


def read_manifest(path: Path) -> Manifest:
    """What a snapshot says of itself, without reading its files. Raises PortfolioError."""
    with opened(path) as snapshot:
        return snapshot.manifest


class _Steps:
    """Progress over a known number of files."""

    def __init__(self, total: int, progress: Progress, cancelled: Cancelled) -> None:
        self._total, self._progress, self.cancelled, self._done = total, progress, cancelled, 0

    def step(self, what: str) -> None:
        if self.cancelled():
            raise Stopped
        self._done += 1
        self._progress(min(self._done, self._total), self._total, what)


def _files(attachments_dir: Path) -> dict[str, Path]:
    files = {path.name: path for path in sorted(attachments_dir.glob("??/*")) if _NAME.fullmatch(path.name)}
    if len(files) >= MAX_MEMBERS:
        raise PortfolioError(
            "The portfolio has more than {count} files, too many for one backup file.",
            "Take out files that are no longer needed.",
            count=MAX_MEMBERS,
        )
    return files


def _new_manifest(copy: sqlite3.Connection, name: str, serial: int, files: dict[str, Path]) -> Manifest:
    owner = copy.execute("SELECT name FROM person WHERE trashed IS NULL ORDER BY created, id LIMIT 1").fetchone()
    return Manifest(
        portfolio=portfolio_id(copy),
        name=name or (owner[0] if owner else ""),
        made=datetime.now(UTC),
        serial=serial,
        schema=version(copy),
        application=application_version(),
        counts=counts(copy),
        members={},
        missing=sorted(attachments(copy) - files.keys()),
    )


def _write(file: IO[bytes], database: Path, files: dict[str, Path], manifest: Manifest, steps: _Steps) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        manifest.members[DATABASE] = _add(archive, DATABASE, database, steps)
        for sha256, path in files.items():
            member = _add(archive, attachment_member(sha256), path, steps)
            manifest.members[attachment_member(sha256)] = member
            if member.sha256 != sha256:
                manifest.damaged.append(sha256)
        archive.writestr(zipfile.ZipInfo(MANIFEST, _ZIP_TIME), manifest.as_bytes())


def _add(archive: zipfile.ZipFile, name: str, path: Path, steps: _Steps) -> Member:
    steps.step(name)
    digest, size = hashlib.sha256(), 0
    info = zipfile.ZipInfo(name, _ZIP_TIME)
    info.file_size = path.stat().st_size  # tells zipfile whether it needs 64-bit sizes
    with open(path, "rb") as source, archive.open(info, "w") as target:
        while block := source.read(CHUNK):
            if steps.cancelled():
                raise Stopped
            digest.update(block)
            size += len(block)
            target.write(block)
    return Member(digest.hexdigest(), size)


def differences(path: Path, steps: _Steps | None = None) -> list[Problem]:
    """Everything in the file, read and hashed, against its manifest; the database, checked, against its counts."""
    problems = []
    with opened(path) as snapshot:
        manifest = snapshot.manifest
        steps = steps or _Steps(len(manifest.members), silent, never)
        for member in manifest.members:
            steps.step(member)
            name = attachment_name(member)
            # A file whose name is not its content was damaged before; the manifest owns up to it or it is forged.
            honest = name is None or name in manifest.damaged or manifest.members[member].sha256 == name
            if not honest or (member != DATABASE and not snapshot.intact(member, steps.cancelled)):
                problems.append(
                    Problem(f"A file inside is damaged ({member[-12:]}).", "An earlier backup may have it.", "damage")
                )
        with tempfile.TemporaryDirectory(prefix="portfolio-", ignore_cleanup_errors=True) as temporary:
            try:
                with copied_database(snapshot.copy, manifest, Path(temporary)):
                    pass
            except PortfolioError as error:
                problems.append(Problem(error.title, error.advice, "damage"))
    return problems


@contextmanager
def copied_database(
    copy: Callable[[str, IO[bytes]], bool], manifest: Manifest, folder: Path
) -> Iterator[sqlite3.Connection]:
    """The database of a snapshot, copied into an empty `folder`, checked, and compared with the manifest."""
    place = folder / DATABASE
    with open(place, "xb") as file:
        if not copy(DATABASE, file):
            raise PortfolioError("The portfolio inside is damaged.", "Choose an earlier backup.")
        file.flush()
        flush_to_disk(file.fileno())
    with looked_into(place) as connection:
        there = {name for member in manifest.members if (name := attachment_name(member))}
        promised = (manifest.schema, manifest.counts, set(manifest.missing))
        if (version(connection), counts(connection), attachments(connection) - there) != promised:
            raise PortfolioError(
                "The portfolio inside is not the one that this backup says it holds.", "Choose another backup."
            )
        yield connection


def _forget_cached(file: IO[bytes]) -> None:
    """Have the system read the file back from the disk and not from its own memory, where it knows how (Linux)."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
