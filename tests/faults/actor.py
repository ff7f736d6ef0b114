"""A teacher at work, as a program: 60 saves of every kind on a real portfolio, each acknowledged when it is saved.

`work` does so under a root and writes one line into another file after each save. The ways other than `safe` are the
mistakes that the sweeps must catch.
"""

import hashlib
import json
import os
import sqlite3
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

from portfolio.core.change import Change, added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Goal, Reflection, Step, TimeEntry, build
from portfolio.core.storage import checkpoint
from portfolio.exchange.adding import as_change
from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.found import FoundPage
from portfolio.exchange.snapshot import write_snapshot

ACTIONS = 60
DEVICE = "d" * 32
# The mistakes: what each of these ways does differently.
PRAGMAS = {
    "memory": ["journal_mode = MEMORY"],
    "off": ["journal_mode = OFF"],
    "wal-normal": ["synchronous = NORMAL"],
    "default": ["journal_mode = DELETE", "synchronous = FULL"],
    "truncate": ["journal_mode = TRUNCATE", "synchronous = EXTRA"],
}
SYNCHRONOUS = {"NORMAL": 1, "FULL": 2, "EXTRA": 3}


def state(connection: sqlite3.Connection) -> str:
    """The logical content of a portfolio, the same in every run (ids and times left out), as a short hash."""
    content = [
        connection.execute(query).fetchall()
        for query in (
            "SELECT title, state, trashed IS NULL FROM goal ORDER BY title",
            "SELECT title, position FROM step ORDER BY title, position",
            "SELECT title, text, trashed IS NULL FROM reflection ORDER BY title",
            "SELECT title, minutes FROM time_entry ORDER BY title",
            "SELECT name, sha256, size FROM attachment ORDER BY name",
            "SELECT title, address, saved FROM saved_page ORDER BY title",
            "SELECT seq, label, state FROM change ORDER BY seq",
            "SELECT count(*) FROM edit",
            "SELECT kind, count(*) FROM search_doc GROUP BY kind ORDER BY kind",
            "SELECT count(*) FROM search WHERE search MATCH 'goal OR thoughts'",
            "SELECT key, content FROM draft ORDER BY key",
        )
    ]
    return hashlib.sha256(json.dumps(content).encode()).hexdigest()[:16]


class Teacher:
    """Does one thing after another, always the same things in the same order."""

    def __init__(self, root: Path, way: str) -> None:
        self._root, self._way = root, way
        self._dice = Random(3)
        self.portfolio = Portfolio.create(root / "mine", device=DEVICE, name="Ann")
        for pragma in PRAGMAS.get(way, []):
            name, _, value = pragma.partition(" = ")
            self.portfolio.connection.execute(f"PRAGMA {pragma}")
            found = str(self.portfolio.connection.execute(f"PRAGMA {name}").fetchone()[0])
            assert found.upper() in (value, str(SYNCHRONOUS.get(value))), "the mistake was not made"
        (root / "out").mkdir()
        descriptor = os.open(root, os.O_RDONLY)
        os.fsync(descriptor)
        os.close(descriptor)

    def act(self, number: int) -> None:
        """The action with this number."""
        acts: list[Callable[[int], None]] = [
            self.set_goal, self.add_file, self.reflect, self.log_time, self.rename, self.undo, self.redo,
            self.add_file, self.throw_away, self.add_folder, self.draft, self.save_copy, self.tidy,
        ]  # fmt: skip
        acts[(number - 1) % len(acts)](number)

    def set_goal(self, number: int) -> None:
        goal = build(Goal, title=f"Goal {number}")
        steps = [build(Step, goal_id=goal.id, position=at, title=f"Step {at} of {number}") for at in range(3)]
        self.portfolio.apply(added(f"Set goal {number}", goal, *steps))

    def reflect(self, number: int) -> None:
        self.portfolio.apply(added("Write", build(Reflection, title=f"R {number}", text="thoughts " * 400)))

    def log_time(self, number: int) -> None:
        self.portfolio.apply(added("Log", build(TimeEntry, title=f"Work {number}", day="2026-01-02", minutes=number)))

    def rename(self, number: int) -> None:
        goal = self.portfolio.find(Goal)[-1]
        self.portfolio.apply(edited("Rename", goal, title=f"{goal.title}, again {number}"))

    def undo(self, number: int) -> None:
        self.portfolio.history.undo()

    def redo(self, number: int) -> None:
        self.portfolio.history.redo()

    def throw_away(self, number: int) -> None:
        self.portfolio.apply(trashed("Delete", self.portfolio.find(Goal)[0]))

    def add_file(self, number: int) -> None:
        self._keep(number, 1)

    def add_folder(self, number: int) -> None:
        """Three pieces of evidence and a saved page, as the program itself adds them."""
        page = FoundPage("key", f"Issuer {number}", f"https://issuer.example/{number}", "")
        items = [self._item(f"{number}-{at}") for at in range(3)]
        items.append(self._item(f"{number}-page", kind="page", page=page, saved=date(2026, 1, 2)))
        self.portfolio.apply(as_change(Additions(items), self.portfolio.attachments))

    def _item(self, name: str, **fields: Any) -> Addition:
        data = self._dice.randbytes(3000)
        digest = hashlib.sha256(data).hexdigest()
        return Addition(name, content=data, received=digest, sha256=digest, size=len(data), title=name, **fields)

    def draft(self, number: int) -> None:
        self.portfolio.drafts.save("editor", "reflection", "r" * 32, {"text": f"half a thought {number}"})

    def save_copy(self, number: int) -> None:
        reader = self.portfolio.reader()
        try:
            out = self._root / "out" / "mine.portfolio"
            write_snapshot(reader, self.portfolio.attachments.root, out, serial=number)
        finally:
            reader.close()

    def tidy(self, number: int) -> None:
        checkpoint(self.portfolio.connection)

    def _keep(self, number: int, count: int) -> None:
        """Files first, then their records; the way `row-first` does it the wrong way round."""
        contents = [self._dice.randbytes(3000 + 700 * at) for at in range(count)]
        records = [
            build(Attachment, name=f"{number}-{at}", sha256=hashlib.sha256(data).hexdigest(), size=len(data))
            for at, data in enumerate(contents)
        ]
        change: Change = added(f"Add {count} files", *records)
        if self._way == "row-first":
            self.portfolio.apply(change)
        for data in contents:
            self.portfolio.attachments.add(data)
        if self._way != "row-first":
            self.portfolio.apply(change)


def work(root: Path, ack: Path, way: str = "safe", actions: int = ACTIONS) -> None:
    """Do everything; line `n hash` in `ack` says that action n is done and what the portfolio then holds."""
    teacher = Teacher(root, way)
    descriptor = os.open(ack, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(descriptor, f"0 {state(teacher.portfolio.connection)}\n".encode())
    for number in range(1, actions + 1):
        teacher.act(number)
        os.write(descriptor, f"{number} {state(teacher.portfolio.connection)}\n".encode())
    os.close(descriptor)
    teacher.portfolio.close()
