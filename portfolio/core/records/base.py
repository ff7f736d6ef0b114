"""What every record has in common, and the one helper that builds one."""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Annotated, Any, ClassVar, Literal, TypeVar
from uuid import uuid4

from pydantic import AfterValidator, ValidationError
from sqlalchemy import String, Table
from sqlalchemy.orm import Mapper, configure_mappers
from sqlmodel import Field, SQLModel

from portfolio.core.errors import PortfolioError
from portfolio.core.records.columns import EARLIEST, LATEST, Instant

Privacy = Literal["private", "evaluator", "public"]


def new_id() -> str:
    """Ids are made here, not by SQLite, so that undo and merge bring back the same thing."""
    return uuid4().hex


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def _believable(day: date) -> date:
    if not EARLIEST <= day <= LATEST:
        raise ValueError(f"the date {day.isoformat()} is outside a working life")
    return day


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs its time zone")
    return moment.astimezone(UTC)


def _clean(text: str) -> str:
    """Lone surrogates cannot be stored as UTF-8, and NUL ends a text in SQLite's C functions."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")


Day = Annotated[date, AfterValidator(_believable)]
Moment = Annotated[datetime, AfterValidator(_aware)]
Text = Annotated[str, AfterValidator(_clean)]


class Record(SQLModel):
    """A thing in the portfolio. Built with `build`, changed with `with_fields`, written by `Portfolio.apply`."""

    kind_words: ClassVar[tuple[str, str]] = ("entry", "entries")
    """What one and many of these are called in messages."""

    id: str = Field(default_factory=new_id, primary_key=True, min_length=32, max_length=32)
    created: Moment = Field(default_factory=now, sa_type=Instant)
    changed: Moment = Field(default_factory=now, sa_type=Instant)
    privacy: Privacy = Field(default="evaluator", sa_type=String)
    trashed: Moment | None = Field(default=None, sa_type=Instant)

    def concerns(self) -> tuple[str, ...]:
        """Ids of other records whose look depends on this one (a step's goal, both ends of a link)."""
        return ()

    def words(self) -> tuple[str, str] | None:
        """Title and text that search finds, or None where nothing is to be found."""
        return None

    def shown_as(self) -> tuple[str, str]:
        """Kind and id of the entry that search opens when these words are found."""
        return kind_of(self), self.id

    def label(self) -> str:
        """A few words that name this record in the Edit menu and in messages."""
        return str(getattr(self, "title", "") or getattr(self, "name", "") or self.kind_words[0])


RecordT = TypeVar("RecordT", bound=Record)


def table_of(kind: type[Record]) -> Table:
    """The SQLAlchemy table behind a kind of record."""
    table: Table = kind.__table__  # type: ignore[attr-defined]
    return table


def kind_of(record: Record | type[Record]) -> str:
    """The kind's name, which is its table's name: `credential`, `goal`, …"""
    return table_of(record if isinstance(record, type) else type(record)).name


def build(kind: type[RecordT], /, **fields: Any) -> RecordT:
    """A checked record. SQLModel's own constructor checks nothing for table classes.

    Raises PortfolioError naming the field that cannot be.
    """
    return checked(kind, fields)


def checked(kind: type[RecordT], fields: Mapping[str, Any]) -> RecordT:
    """A record from plain values; a value that cannot be becomes a sentence, an unknown field a bug."""
    if unknown := fields.keys() - kind.model_fields.keys():
        raise TypeError(f"{kind.__name__} has no {', '.join(sorted(unknown))}")
    try:
        return validated(kind, fields)
    except ValidationError as error:
        first = error.errors()[0]
        raise PortfolioError(
            "“{field}” cannot be {value}.",
            "Please correct it and try again. Nothing was changed.",
            field=".".join(str(part) for part in first["loc"]).replace("_", " "),
            value=_short(first.get("input")),
        ) from error


def validated(kind: type[RecordT], fields: Mapping[str, Any]) -> RecordT:
    """A record from these values; raises pydantic's ValidationError.

    What SQLModel's own `model_validate` makes, without telling SQLAlchemy of each value as of a change to be tracked:
    no record of ours is ever in a session, and it takes an eighth of the time.
    """
    mapper: Mapper[RecordT] = kind.__mapper__  # type: ignore[attr-defined]
    if not mapper.configured:
        configure_mappers()
    record: RecordT = kind.__new__(kind)
    kind.__pydantic_validator__.validate_python(fields, self_instance=record)
    mapper.class_manager.setup_instance(record)
    return record


def with_fields(record: RecordT, **fields: Any) -> RecordT:
    """A checked copy, marked as changed now. Not `model_copy()`: that shares SQLAlchemy's state."""
    return checked(type(record), record.model_dump() | {"changed": now()} | fields)


def _short(value: object) -> str:
    text = "empty" if value in (None, "") else str(value)
    return text if len(text) <= 60 else text[:57] + "…"
