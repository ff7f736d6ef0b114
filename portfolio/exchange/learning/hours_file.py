"""Hours as a file holds them, read and not yet kept: row by row what would be made, or the one sentence why not."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.said import Said

MOST_BYTES = 8 * 1024 * 1024
MOST_ROWS, MOST_COLUMNS = 20_000, 100
"""A whole working life of ten entries a week."""
MOST_MINUTES = 60_000
LONGEST_TITLE, LONGEST_WORDS, LONGEST_LIST = 300, 200, 2_000

Field = Literal[
    "day", "title", "minutes", "and_minutes", "start", "end", "amount", "currency", "category", "provider",
    "provider_number", "place", "topic", "credits", "unit", "approved", "counts_as", "own_time", "own_money",
    "reported", "refund", "refund_amount", "refund_day", "toward", "module", "privacy",
]  # fmt: skip
"""What a column can hold. “and_minutes” stands beside a column of whole hours: 1 and 30 are an hour and a half."""
Order = Literal["dmy", "mdy", "ymd"]
"""In which order the figures of a day stand."""


class NoHours(PortfolioError):
    """A file that holds no hours, or none that can be read: it says why, and what to do."""

    columns: "tuple[HoursColumn, ...]" = ()
    """Of a table in which those of days and times were not found: the person may say which they are."""


class HoursColumn(NamedTuple):
    """A column of the table, and what it is taken for."""

    at: int
    """Its place, from 0: by it the person says otherwise."""
    title: str
    field: Field | None
    """None where it is left out."""
    unit: str = ""
    """“hours” or “minutes” where bare numbers stand for them."""
    first: str = ""
    """What stands in it first, shortened: by that a person knows it where it has no heading."""


@dataclass(frozen=True)
class HoursRow:
    """One row of a table, or one time of an event."""

    number: int
    """From 1, each once: what the person chooses rows by."""
    line: int
    """Where it stands: the line of the table, or which event of the calendar."""
    fields: Mapping[str, Any]
    """Those of a TimeEntry; what could be read of it where it cannot be made."""
    why: Said | None = None
    """Why nothing is made of it."""
    notes: tuple[Said, ...] = ()
    """What was odd about it, though it is made."""
    counts_as: tuple[str, ...] = ()
    """Keys or words of categories, as they stand there."""
    toward: str = ""
    """The title of what it was for, as it stands there; several between semicolons."""
    module: str = ""
    """The title of the part of a programme on which it was spent."""
    moment: str = ""
    """When it began, where that is said: two of one title and length on a day are two if they began apart."""


@dataclass(frozen=True)
class HoursFile:
    """All that was read of a file."""

    name: str
    form: Literal["table", "calendar"]
    rows: tuple[HoursRow, ...]
    columns: tuple[HoursColumn, ...] = ()
    told: tuple[Said, ...] = ()
    """How the file as a whole was understood: the order of its days, what a bare number is."""
    order: Order = "ymd"
    order_is_sure: bool = True
    """Whether its days can be read in one order only."""
    whole_days: bool = False
    """Whether an event goes on all day, so that somebody has to say how long that was."""


@dataclass
class Noticed:
    """What a reader notices of one row."""

    fields: dict[str, Any] = field(default_factory=dict)
    notes: list[Said] = field(default_factory=list)
    why: Said | None = None

    def refuse(self, why: Said) -> None:
        """The first reason is the one that is told."""
        self.why = self.why or why


def in_one_line(words: str) -> str:
    """Words of a cell in one line, as they stand there otherwise."""
    return " ".join(words[:5_000].split())
