"""A disk that can lose power: replays recorded file operations and rebuilds what a crash at any point may leave.

What was not flushed may be there, be missing, or be torn, sector by sector; names that were not flushed with their
folder may be missing. Names in one folder come back in the order in which they were made, as on a journalling disk.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import NamedTuple

SECTOR = 512
HEAD = struct.Struct("<cHHqQ")
LOST, KEPT, MIXED, TORN = range(4)
MODES = (LOST, KEPT, MIXED, TORN)


Left = dict[str, bytes | None]
"""What lies below the root after a crash: a file's bytes by its path, None for a folder, each before what is in it."""


class Operation(NamedTuple):
    """c create, w write, t truncate, s flush, r rename, u remove, m make a folder, a acknowledge."""

    kind: str
    path: str
    other: str
    offset: int
    data: bytes


def read_log(log: Path) -> list[Operation]:
    """What the shim wrote down."""
    data, at, found = log.read_bytes(), 0, []
    while at + HEAD.size <= len(data):
        kind, first, second, offset, length = HEAD.unpack_from(data, at)
        at += HEAD.size
        path, other = data[at : at + first].decode(), data[at + first : at + first + second].decode()
        at += first + second
        found.append(Operation(kind.decode(), path, other, offset, data[at : at + length]))
        at += length
    return found


@dataclass
class File:
    """A file's bytes as last flushed, as the program sees them, and what came between."""

    flushed: bytes = b""
    now: bytearray = field(default_factory=bytearray)
    waiting: list[tuple[int, bytes | None]] = field(default_factory=list)

    def write(self, offset: int, data: bytes | None) -> None:
        _apply(self.now, offset, data)
        self.waiting.append((offset, data))

    def flush(self) -> None:
        self.flushed = bytes(self.now)
        self.waiting.clear()

    def after_crash(self, mode: int, dice: Random) -> bytes:
        if mode == LOST or not self.waiting:
            return self.flushed
        if mode == KEPT:
            return bytes(self.now)
        found = bytearray(self.flushed)
        for offset, data in self.waiting:
            if data is None:
                if dice.random() < 0.5:
                    _apply(found, offset, None)
                continue
            if dice.random() < 0.3 and len(found) < offset + len(data):
                found.extend(b"\0" * (offset + len(data) - len(found)))  # the length came through, the data did not
            start = offset
            while start < offset + len(data):
                end = min((start // SECTOR + 1) * SECTOR, offset + len(data))
                if dice.random() < 0.5:
                    torn = mode == TORN and dice.random() < 0.3
                    stop = start + (end - start) // 2 if torn else end
                    _apply(found, start, data[start - offset : stop - offset])
                start = end
        return bytes(found)


@dataclass
class Folder:
    """A folder's names as last flushed, as the program sees them, and what came between (name, what or None)."""

    flushed: dict[str, "File | Folder"] = field(default_factory=dict)
    now: dict[str, "File | Folder"] = field(default_factory=dict)
    waiting: list[dict[str, "File | Folder | None"]] = field(default_factory=list)

    def change(self, names: dict[str, "File | Folder | None"]) -> None:
        _rename(self.now, names)
        self.waiting.append(names)

    def flush(self) -> None:
        self.flushed = dict(self.now)
        self.waiting.clear()

    def after_crash(self, mode: int, dice: Random) -> dict[str, "File | Folder"]:
        if mode == KEPT:
            return self.now
        found = dict(self.flushed)
        for names in self.waiting[: 0 if mode == LOST else dice.randint(0, len(self.waiting))]:
            _rename(found, names)
        return found


class Disk:
    """The disk below `root`, to which operations are applied one by one."""

    def __init__(self, root: str) -> None:
        self._root = root
        self.top = Folder()

    def apply(self, operation: Operation) -> None:
        kind, path = operation.kind, operation.path
        if kind == "a":
            return
        if kind == "s" and path == self._root:
            self.top.flush()
            return
        folder, name = self._place(path)
        if kind == "c":
            folder.change({name: File()})
        elif kind == "m":
            folder.change({name: Folder()})
        elif kind == "u":
            folder.change({name: None})
        elif kind == "r":
            other, new = self._place(operation.other)
            assert other is folder, "a rename across folders is not part of this model"
            folder.change({name: None, new: folder.now[name]})
        else:
            self._change_file(folder.now.get(name), operation)

    def _change_file(self, what: "File | Folder | None", operation: Operation) -> None:
        if what is None:
            return  # written through a handle after its name was gone: lost in any case
        if operation.kind == "s":
            what.flush()
        else:
            assert isinstance(what, File)
            what.write(operation.offset, operation.data if operation.kind == "w" else None)

    def _place(self, path: str) -> tuple[Folder, str]:
        parts = path[len(self._root) + 1 :].split("/")
        folder = self.top
        for part in parts[:-1]:
            below = folder.now[part]
            assert isinstance(below, Folder)
            folder = below
        return folder, parts[-1]

    def crash(self, mode: int, dice: Random) -> Left:
        """What the disk may hold when the power goes now."""
        found: Left = {}
        _leave(self.top, "", mode, dice, found)
        return found


def crashes(
    operations: list[Operation], root: str, points: set[int], modes: tuple[int, ...], seed: int = 0
) -> Iterator[tuple[int, int, int, Left]]:
    """(point, mode, acknowledged so far, what is left) for each crash just before operation `point`."""
    disk, acknowledged = Disk(root), -1
    for point, operation in enumerate([*operations, Operation("a", "", "", 0, b"")]):
        for mode in modes if point in points else ():
            yield point, mode, acknowledged, disk.crash(mode, Random(seed * 7919 + point * 4 + mode))
        if operation.kind == "a" and operation.data:
            acknowledged = int(operation.data.split()[0])
        disk.apply(operation)


def _leave(folder: Folder, place: str, mode: int, dice: Random, found: Left) -> None:
    for name, what in folder.after_crash(mode, dice).items():
        if isinstance(what, Folder):
            found[place + name] = None
            _leave(what, f"{place}{name}/", mode, dice, found)
        else:
            found[place + name] = what.after_crash(mode, dice)


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    """Write `data` at `offset`, or with None cut (or stretch) to `offset` bytes."""
    if data is None:
        if len(content) > offset:
            del content[offset:]
        content.extend(b"\0" * (offset - len(content)))
        return
    if len(content) < offset:
        content.extend(b"\0" * (offset - len(content)))
    content[offset : offset + len(data)] = data


def _rename(names: dict[str, File | Folder], changes: "dict[str, File | Folder | None]") -> None:
    for name, what in changes.items():
        if what is None:
            names.pop(name, None)
        else:
            names[name] = what
