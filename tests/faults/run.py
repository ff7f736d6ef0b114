"""A recorded run, and the judgement of what a crash left of it against an exact model of what was acknowledged."""

import hashlib
import sqlite3
from collections import Counter, deque
from pathlib import Path
from random import Random
from typing import NamedTuple

from portfolio.exchange.snapshot import read_manifest
from tests.exchange.reading_back import wrong_with
from tests.faults.actor import state
from tests.faults.disk import MODES, Left, Operation, crashes
from tests.faults.ground import Ground


class Run:
    """The operations of one run below `root`, and the portfolio's state after each acknowledged action."""

    def __init__(self, root: str, operations: list[Operation], acks: list[str]) -> None:
        self.root, self.operations = root, operations
        self.states = states_of(acks)

    def points(self, count: int, seed: int = 0) -> set[int]:
        """`count` crash points after the first acknowledgement, drawn evenly but not regularly."""
        begin = next(at for at, operation in enumerate(self.operations) if operation.kind == "a")
        every = range(begin + 1, len(self.operations) + 1)
        return set(every) if count >= len(every) else set(Random(seed).sample(every, count))

    def sweep(
        self, into: Path, points: set[int], modes: tuple[int, ...] = MODES, seed: int = 0, stop_at: int = 0
    ) -> "Tally":
        """Judge every crash; with `stop_at`, end when so many were bad.

        What is to the byte what lay there a moment before is judged by what was found then: where only flushed bytes
        survive, every write between two flushes leaves the same.
        """
        tally, seen, ground = Tally(), dict[str, int](), Ground(into / "state")
        looked_at: deque[tuple[Left, Found]] = deque(maxlen=len(modes))
        for point, mode, acknowledged, left in crashes(self.operations, self.root, points, modes, seed):
            found = next((found for before, found in looked_at if before == left), None)
            if found is None:
                found = look(ground.lay(left), seen)
                looked_at.append((left, found))
            tally.count(point, mode, found.trouble(self.states, acknowledged))
            if stop_at and tally.bad >= stop_at:
                break
        return tally


def states_of(acks: list[str]) -> list[str]:
    """The portfolio's state after each action, from the lines in which a run acknowledged them."""
    return [line.rpartition(" ")[2] for line in acks]


class Tally:
    """How many crashes were judged, and what was wrong with the bad ones."""

    def __init__(self) -> None:
        self.judged = 0
        self.kinds: Counter[str] = Counter()
        self.examples: list[str] = []

    @property
    def bad(self) -> int:
        return sum(self.kinds.values())

    def count(self, point: int, mode: int, trouble: str) -> None:
        self.judged += 1
        if trouble:
            self.kinds[trouble.split(":", maxsplit=1)[0]] += 1
            self.examples.append(f"at operation {point}, damage mode {mode}: {trouble}")

    def __str__(self) -> str:
        return f"{self.judged} states, {self.bad} bad {dict(self.kinds)} {self.examples[:3]}"


class Found(NamedTuple):
    """What was found in a portfolio after a crash, whatever was promised."""

    database: str = ""
    """What is wrong with the database itself."""
    state: str = ""
    files: str = ""
    """What is wrong with the files that it names."""
    snapshot: str = ""
    """What is wrong with the backup."""
    serial: int = 0
    """The backup's; 0 when there is none."""

    def trouble(self, states: list[str], acknowledged: int) -> str:
        """What is wrong when so many actions were acknowledged; "" when all is as promised.

        What was acknowledged must be there, and of the action under way all or nothing; every row must have its file;
        a backup that has its name must be whole and not older than promised.
        """
        if self.database:
            return self.database
        if self.state not in states[acknowledged : acknowledged + 2]:
            older = self.state in states[:acknowledged]
            return f"{'lost: an acknowledged save' if older else 'half: neither before nor after'} ({acknowledged})"
        # Backups are saved by the 12th action of every 13 (see `Teacher.act`), with its number as their serial.
        promised = max((number for number in range(1, acknowledged + 1) if (number - 1) % 13 == 11), default=0)
        if self.files or self.snapshot or self.serial >= promised:
            return self.files or self.snapshot
        return "snapshot: older than acknowledged" if self.serial else "snapshot: missing"


def look(folder: Path, seen: dict[str, int] | None = None) -> Found:
    """Open the portfolio in `folder/mine` with stock SQLite, as any program would, and read everything in it.

    `seen` remembers the serials of backups that were found whole, by the SHA-256 of their bytes.
    """
    database = folder / "mine" / "portfolio.db"
    if not database.exists():
        return Found("lost: no database")
    connection = sqlite3.connect(database)
    try:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return Found("corrupt: integrity_check")
        now, files = state(connection), _files(connection, f"{folder}/mine/attachments")
    except sqlite3.DatabaseError as error:
        return Found(f"corrupt: {error}")
    finally:
        connection.close()
    snapshot, serial = _snapshot(folder / "out" / "mine.portfolio", {} if seen is None else seen)
    return Found("", now, files, snapshot, serial)


def _files(connection: sqlite3.Connection, store: str) -> str:
    for name, sha256 in connection.execute("SELECT name, sha256 FROM attachment"):
        path = f"{store}/{sha256[:2]}/{sha256}"
        try:
            with open(path, "rb", buffering=0) as file:
                content = file.readall()
        except FileNotFoundError:
            return f"file: {name} is missing"
        if hashlib.sha256(content).hexdigest() != sha256:
            return f"file: {name} is damaged"
    return ""


def _snapshot(path: Path, seen: dict[str, int]) -> tuple[str, int]:
    """What is wrong with it, and its serial."""
    if not path.exists():
        return "", 0
    content = hashlib.sha256(path.read_bytes()).hexdigest()
    if content not in seen:
        if problems := wrong_with(path):
            return f"snapshot: {problems[0]}", 0
        seen[content] = read_manifest(path).serial
    return "", seen[content]
