"""An outline of a programme as a file holds it, and what makes one sound: a title, and parts in their order."""

from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple, get_args

from portfolio.core.errors import PortfolioError
from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.core.records.learning import PartKind, ProgrammeKind
from portfolio.core.said import Said, said
from portfolio.exchange.frameworks.text import one_line, plain, shortened
from portfolio.exchange.learning.hours_file import MOST_MINUTES

MOST_BYTES = 1024 * 1024
MOST_PARTS = 500
MOST_STUDIED = 10 * MOST_MINUTES
"""Minutes that a degree, or a part of one, may take."""
LONGEST_TITLE, LONGEST_NOTES = 300, 10_000
KINDS: tuple[ProgrammeKind, ...] = get_args(ProgrammeKind)
PART_KINDS: tuple[PartKind, ...] = get_args(PartKind)


class NoOutline(PortfolioError):
    """A file that holds no outline of a programme: it says why, and what to do."""


class OutlinePart(NamedTuple):
    """A module, project or exam."""

    title: str
    kind: PartKind = "module"
    minutes: int | None = None
    begins: date | None = None
    due: date | None = None
    done: date | None = None
    ticked: bool = False
    """Whether it is said to be done, with its day or without."""
    left_out: bool = False
    result: str = ""


@dataclass(frozen=True)
class OutlineFile:
    """All that was read of an outline."""

    title: str
    parts: tuple[OutlinePart, ...]
    kind: ProgrammeKind = "nanodegree"
    provider: str = ""
    minutes: int | None = None
    """Of the whole, where the file says it; else its parts say it."""
    credits_hundredths: int | None = None
    credit_unit: str = ""
    cost_minor: int | None = None
    currency: str = ""
    notes: str = ""
    told: tuple[Said, ...] = ()
    """What was left out or put right."""


def sound_outline(file: OutlineFile, name: str) -> OutlineFile:
    """The outline in plain words and within bounds. Raises NoOutline where it has no parts, or more than any has."""
    parts = tuple(_part(one) for one in file.parts if one_line(one.title[:5_000]))
    if not parts:
        raise nothing_in(name)
    if len(parts) > MOST_PARTS:
        raise NoOutline(
            "“{name}” has {count:,} parts, and a programme can have at most {most}.", "Divide it, and bring the parts.",
            name=name, count=len(parts), most=MOST_PARTS,
        )  # fmt: skip
    told = list(file.told)
    if _beyond(file.minutes) or any(_beyond(one.minutes) for one in file.parts):
        told.append(said("A time that is less than nothing, or more than 10,000 hours, was left out."))
    return replace(
        file,
        title=shortened(one_line(file.title[:5_000]), LONGEST_TITLE) or _named(name),
        parts=parts,
        provider=shortened(one_line(file.provider[:5_000]), LONGEST_TITLE),
        minutes=None if _beyond(file.minutes) else file.minutes,
        notes=shortened(plain(file.notes[: 2 * LONGEST_NOTES]), LONGEST_NOTES),
        told=tuple(told),
    )


def nothing_in(name: str) -> NoOutline:
    """The error that says that a file holds no outline."""
    return NoOutline(
        "No parts of a programme were found in “{name}”.",
        "Bring a table with a row for each part, a list in Markdown with a line “- [ ] Module 1 (3 h)” for each, or"
        " JSON as this program saves it.",
        name=name,
    )


def day_within(day: date | None) -> date | None:
    """A day within a working life, or None."""
    return day if day is not None and EARLIEST <= day <= LATEST else None


def _part(part: OutlinePart) -> OutlinePart:
    return part._replace(
        title=shortened(one_line(part.title[:5_000]), LONGEST_TITLE),
        minutes=None if _beyond(part.minutes) else part.minutes,
        begins=day_within(part.begins), due=day_within(part.due), done=day_within(part.done),
        result=shortened(one_line(part.result[:5_000]), LONGEST_TITLE),
    )  # fmt: skip


def _beyond(minutes: int | None) -> bool:
    return minutes is not None and not 0 <= minutes <= MOST_STUDIED


def _named(name: str) -> str:
    return name.rsplit("/", 1)[-1].rsplit(".", 1)[0].replace("_", " ").strip() or name
