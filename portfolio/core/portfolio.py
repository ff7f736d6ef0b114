"""The open portfolio: the one door through which data is read, changed and announced."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from portfolio.core import storage
from portfolio.core.attachments import AttachmentStore
from portfolio.core.errors import PortfolioError
from portfolio.core.identity import give_id, portfolio_id
from portfolio.core.lock import PortfolioLock
from portfolio.core.migrations import latest, version
from portfolio.core.opening import bring_up_to_date, is_finished, locked

if TYPE_CHECKING:  # SQLModel takes half a second to import; reading the first rows needs none of it
    from sqlalchemy import Engine

    from portfolio.core.change import Change
    from portfolio.core.drafts import Drafts
    from portfolio.core.history import History, Journal
    from portfolio.core.records.base import RecordT
    from portfolio.core.stopwatch import Stopwatch

Listener = Callable[["Change"], None]


class Portfolio:
    """A portfolio folder, open. Knows no Qt: the window and the command line both stand on it."""

    def __init__(self, folder: Path, connection: sqlite3.Connection, device: str, lock: PortfolioLock | None) -> None:
        self.folder = folder
        self.device = device
        self.attachments = AttachmentStore(folder)
        self._connection = connection
        self._lock = lock
        self._listeners: list[Listener] = []
        self._closed = False

    # Opening and closing

    @classmethod
    def create(cls, folder: Path, *, device: str, name: str = "", program: str = "the command line") -> "Portfolio":
        """A new portfolio in this folder, with its owner and its signing key. The folder may be there, but empty."""
        from portfolio.core.change import added
        from portfolio.core.keys import PORTFOLIO_KEY, keep_key, new_signing_key
        from portfolio.core.records import Person, build, new_id

        path = folder / storage.DATABASE
        if path.exists() and is_finished(path):
            raise PortfolioError(
                "There is a portfolio in “{folder}” already.", "Open it, or choose another folder.", folder=folder
            )
        lock = locked(folder, program, device, take_over=False)
        try:
            connection = storage.create(path)
        except BaseException:
            lock.release()
            raise
        portfolio = cls(folder, connection, device, lock)

        def finish(connection: sqlite3.Connection) -> None:
            """Owner, id and key in one transaction; no line of history, for nobody can take back who they are."""
            give_id(connection, new_id())
            keep_key(connection, PORTFOLIO_KEY, new_signing_key())

        try:
            portfolio.apply(added("", build(Person, name=name)), finish)
        except BaseException:
            portfolio.close()
            raise
        return portfolio

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        device: str,
        read_only: bool = False,
        program: str = "the command line",
        take_over: bool = False,
        examine: bool = True,
    ) -> "Portfolio":
        """The portfolio in this folder.

        `read_only` takes no lock and works while the window has it open. `take_over` opens it although another
        computer seems to hold it. `examine=False` leaves the check for damage to the caller (the window makes it
        after its first frame). Raises PortfolioError for all that can be wrong with the folder or the file.
        """
        path = folder / storage.DATABASE
        if not path.is_file():
            raise PortfolioError("There is no portfolio in “{folder}”.", "Choose another folder.", folder=folder)
        lock = None if read_only else locked(folder, program, device, take_over=take_over)
        try:
            unclean = storage.ended_uncleanly(path)
            connection = storage.connect(path, read_only=read_only)
            try:
                stale = version(connection) < latest()
                if examine or unclean or stale:
                    storage.examine(connection, thorough=unclean or stale)
                if stale:
                    bring_up_to_date(connection, folder, read_only=read_only)
            except BaseException:
                connection.close()
                raise
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(folder, connection, device, lock)

    @property
    def id(self) -> str:
        """The portfolio's own id, the same in every copy and backup."""
        return portfolio_id(self._connection)

    @property
    def read_only(self) -> bool:
        return self._lock is None

    def checkpoint(self) -> bool:
        """Fold the log into the database while nobody reads. Returns whether it could be done."""
        return not self.read_only and storage.checkpoint(self._connection)

    def close(self) -> None:
        """Fold the log into the database, let go of the lock. The portfolio at rest is one file. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        if not self.read_only:
            storage.checkpoint(self._connection)
        if "_engine" in self.__dict__:
            self._engine.dispose()
        self._connection.close()
        if self.read_only:
            storage.tidy(self.folder / storage.DATABASE)
        if self._lock is not None:
            self._lock.release()

    # Changing

    def apply(self, change: "Change", journal: "Journal | None" = None) -> None:
        """Write a change in one transaction, with its line of history and its words for search, then tell everyone.

        A failed write tells no one and leaves nothing behind. An empty change is not written.
        """
        from sqlalchemy.exc import DatabaseError, IntegrityError, OperationalError

        from portfolio.core import history, search, writing

        if not change:
            return
        if self.read_only:
            raise PortfolioError("This portfolio is open for reading only.", "Open it for writing to change it.")
        database = self.folder / storage.DATABASE
        try:
            with storage.told(database), self._engine.begin() as connection:
                writing.write(connection, change)
                (journal or history.written(change, self.device))(self._connection)
                after = [edit.after for edit in change.edits if edit.after is not None]
                search.index(self._connection, after, [edit.record.id for edit in change.edits])
        except IntegrityError:
            raise  # a record that points nowhere is a bug of ours: it keeps its traceback
        except OperationalError as error:
            raise storage.unreadable(database, _cause(error)) from error
        except DatabaseError as error:
            raise storage.damaged(_cause(error)) from error
        for listener in list(self._listeners):
            listener(change)

    def tick(self, needs: Iterable[str]) -> None:
        """Keep exactly these names as what the person wants ready first. It is no change, so it cannot be undone."""
        from portfolio.core.needs import tick

        tick(self._connection, needs, self.folder / storage.DATABASE)

    def ticked(self) -> frozenset[str]:
        """The names of what the person wants ready first."""
        from portfolio.core.needs import ticked

        return ticked(self._connection)

    def stopwatch(self) -> "Stopwatch | None":
        """The stopwatch that was started and not stopped yet."""
        from portfolio.core.stopwatch import kept

        return kept(self._connection)

    def keep_stopwatch(self, watch: "Stopwatch | None") -> None:
        """Keep it, or that there is none. It is no change, so it cannot be undone. Raises PortfolioError."""
        from portfolio.core.stopwatch import keep

        keep(self._connection, watch, self.folder / storage.DATABASE)

    @property
    def is_sample(self) -> bool:
        """Whether the program made this for looking round, and nobody has said that they keep it."""
        from portfolio.core.sample import is_sample

        return is_sample(self._connection)

    def keep_sample(self) -> None:
        """From now on it is a portfolio like any other. It is no change, so it cannot be undone."""
        from portfolio.core.sample import keep_sample

        keep_sample(self._connection, self.folder / storage.DATABASE)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call the listener after every change. Returns the way to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @cached_property
    def history(self) -> "History":
        from portfolio.core.history import History

        return History(self._connection, self.apply)

    @cached_property
    def drafts(self) -> "Drafts":
        from portfolio.core.drafts import Drafts

        return Drafts(self._connection, self.folder / storage.DATABASE)

    def signing_key(self, name: str, make: Callable[[], bytes]) -> bytes:
        """The key (PEM) kept under this name, made and kept on first use."""
        from portfolio.core.keys import key

        pem = key(self._connection, name, None if self.read_only else make)
        return pem if pem is not None else make()

    # Reading

    @property
    def connection(self) -> sqlite3.Connection:
        """The portfolio's own connection, for queries on its own thread. Never write through it."""
        return self._connection

    def reader(self) -> sqlite3.Connection:
        """A read-only connection for a job on another thread, which makes, uses and closes it."""
        return storage.connect(self.folder / storage.DATABASE, read_only=True)

    def get(self, kind: "type[RecordT]", record_id: str) -> "RecordT | None":
        """The record of this kind and id, in the bin or not, or None."""
        return next(iter(self.find(kind, id=record_id)), None)

    def find(self, kind: "type[RecordT]", **equals: Any) -> "list[RecordT]":
        """All records of a kind whose fields equal these (or are in them, where a list is given), oldest first.

        Raises PortfolioError when the disk or the database cannot be read.
        """
        from sqlalchemy import func, select
        from sqlalchemy.exc import DatabaseError, OperationalError

        from portfolio.core.records.base import table_of, validated

        table = table_of(kind)
        # A list goes in as one JSON text: SQLite takes 32,766 values in a statement, and a bin may hold more entries.
        query = select(table).where(
            *(
                table.c[name].in_(select(func.json_each(json.dumps(value)).table_valued("value").c.value))
                if isinstance(value, list)
                else table.c[name] == value
                for name, value in equals.items()
            )
        )
        try:
            with self._engine.connect().execution_options(reads=True) as connection:
                rows = connection.execute(query.order_by(table.c.created, table.c.id)).mappings().all()
        except OperationalError as error:
            raise storage.unreadable(self.folder / storage.DATABASE, _cause(error)) from error
        except DatabaseError as error:
            raise storage.damaged(_cause(error)) from error
        return [validated(kind, dict(row)) for row in rows]

    @cached_property
    def _engine(self) -> "Engine":
        """SQLAlchemy over the one writing connection."""
        from sqlalchemy import create_engine, event
        from sqlalchemy.pool import StaticPool

        engine = create_engine("sqlite://", creator=lambda: self._connection, poolclass=StaticPool)

        @event.listens_for(engine, "begin")
        def _begin(connection: Any) -> None:
            # Only what writes asks for the right to: a disk that has become read-only can still be read.
            reads = self.read_only or connection.get_execution_options().get("reads", False)
            connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

        return engine


def _cause(error: Any) -> sqlite3.Error:
    original = error.orig
    return original if isinstance(original, sqlite3.Error) else sqlite3.OperationalError(str(error))
