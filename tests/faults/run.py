"""A recorded run, and the judgement of what a crash left of it against an exact model of what was acknowledged."""

import hashlib
import sqlite3
from collections import Counter
from pathlib import Path
from random import Random

from portfolio.exchange.snapshot import read_manifest
from tests.exchange.reading_back import wrong_with
from tests.faults.actor import state
from tests.faults.disk import MODES, Operation, crashes


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
        """Judge every crash; with `stop_at`, end when so many were bad."""
        tally, seen = Tally(), dict[str, int]()
        for point, mode, acknowledged, folder in crashes(self.operations, self.root, points, into, modes, seed):
            tally.count(point, mode, judge(folder, self.states, acknowledged, seen))
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


def judge(folder: Path, states: list[str], acknowledged: int, seen: dict[str, int] | None = None) -> str:
    """What is wrong with the portfolio in `folder/mine` after a crash; "" when it is as promised.

    Stock SQLite opens it, as any program would. What was acknowledged must be there, and of the action under way all
    or nothing; every row must have its file; a backup that has its name must be whole and not older than promised.
    `seen` remembers the serials of backups that were found whole, by the SHA-256 of their bytes.
    """
    database = folder / "mine" / "portfolio.db"
    if not database.exists():
        return "lost: no database"
    connection = sqlite3.connect(database)
    try:
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            return "corrupt: integrity_check"
        found = state(connection)
        if found not in states[acknowledged : acknowledged + 2]:
            older = found in states[:acknowledged]
            return f"{'lost: an acknowledged save' if older else 'half: neither before nor after'} ({acknowledged})"
        if trouble := _files(connection, folder / "mine" / "attachments"):
            return trouble
    except sqlite3.DatabaseError as error:
        return f"corrupt: {error}"
    finally:
        connection.close()
    return _snapshot(folder / "out" / "mine.portfolio", acknowledged, {} if seen is None else seen)


def _files(connection: sqlite3.Connection, store: Path) -> str:
    for name, sha256 in connection.execute("SELECT name, sha256 FROM attachment"):
        path = store / sha256[:2] / sha256
        if not path.exists():
            return f"file: {name} is missing"
        if hashlib.sha256(path.read_bytes()).hexdigest() != sha256:
            return f"file: {name} is damaged"
    return ""


def _snapshot(path: Path, acknowledged: int, seen: dict[str, int]) -> str:
    """Snapshots are saved by the 12th action of every 13 (see `Teacher.act`), with its number as their serial."""
    promised = max((number for number in range(1, acknowledged + 1) if (number - 1) % 13 == 11), default=0)
    if not path.exists():
        return "snapshot: missing" if promised else ""
    content = hashlib.sha256(path.read_bytes()).hexdigest()
    if content not in seen:
        if problems := wrong_with(path):
            return f"snapshot: {problems[0]}"
        seen[content] = read_manifest(path).serial
    return "" if seen[content] >= promised else "snapshot: older than acknowledged"
