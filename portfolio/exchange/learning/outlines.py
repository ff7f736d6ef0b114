"""Outlines of programmes in and out of files: a table, JSON, and a checklist in Markdown."""

import json
import re
from datetime import date
from typing import Any, Literal, get_args

from portfolio.core.said import Said
from portfolio.exchange.frameworks.file import NoFramework
from portfolio.exchange.frameworks.rows import mark_of
from portfolio.exchange.frameworks.strict import json_in, things, words
from portfolio.exchange.frameworks.text import cleaned, decoded
from portfolio.exchange.learning.ledger_out import hundredths
from portfolio.exchange.learning.money import plain_amount
from portfolio.exchange.learning.outline_file import MOST_BYTES, NoOutline, OutlineFile, OutlinePart, nothing_in
from portfolio.exchange.learning.outline_file import sound_outline as sound
from portfolio.exchange.learning.outline_list import as_list, read_list
from portfolio.exchange.learning.outline_table import as_table, is_outline_heading, read_table
from portfolio.exchange.learning.outline_words import day_said, part_kind, programme_kind, sums_said

OutlineForm = Literal["json", "csv", "markdown"]
FORMS: tuple[OutlineForm, ...] = get_args(OutlineForm)
FORMAT, VERSION = "perpetual-portfolio-outline", 1
_TO_TICK = re.compile(r"^[ \t]*[-*+•] +\[[ xX~-]\]", re.MULTILINE)
_ENDINGS: dict[str, OutlineForm] = {
    ".json": "json", ".csv": "csv", ".tsv": "csv", ".md": "markdown", ".markdown": "markdown", ".txt": "markdown",
}  # fmt: skip


def read_outline(data: bytes, name: str, today: date | None = None) -> OutlineFile:
    """The outline in a file called `name`, whatever its ending. `today` decides between two orders of days.

    Raises NoOutline where it holds none.
    """
    if len(data) > MOST_BYTES:
        raise NoOutline("“{name}” is larger than any outline.", "Bring a file of at most 1 MB.", name=name)
    try:
        text = cleaned(decoded(data, name))
        if text.lstrip().startswith(("{", "[")) and not text.lstrip().startswith(("[ ]", "[x]", "[X]")):
            return sound(_of_json(json_in(text, name), name), name)
        if _is_table(text):
            return sound(read_table(text, name, today or date.today()), name)
        return sound(read_list(text, name), name)
    except NoFramework as error:
        if "line" in error.values:
            raise NoOutline(error.title_template, error.advice_template, **error.values) from error
        raise nothing_in(name) from error


def write_outline(file: OutlineFile, form: OutlineForm) -> bytes:
    """The outline as a file in UTF-8, that `read_outline` reads back as it was."""
    if form == "csv":
        return as_table(file)
    if form == "markdown":
        return as_list(file).encode()
    data: dict[str, Any] = {"format": FORMAT, "version": VERSION, "title": file.title, "kind": file.kind}
    data |= {name: value for name, value in (("provider", file.provider), ("notes", file.notes)) if value}
    if file.minutes is not None:
        data["minutes"] = file.minutes
    if file.credits_hundredths:
        data["credits"] = f"{hundredths(file.credits_hundredths)} {file.credit_unit}"
    if file.cost_minor is not None:
        data["cost"] = f"{plain_amount(file.cost_minor, file.currency)} {file.currency}"
    data["parts"] = [_as_thing(part) for part in file.parts]
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def form_of(name: str) -> OutlineForm | None:
    """The form that the ending of a name stands for, or None."""
    dot = name.rfind(".")
    return _ENDINGS.get(name[dot:].lower()) if dot >= 0 else None


def _is_table(text: str) -> bool:
    first = next((line for line in text.split("\n") if line.strip()), "")
    marks = [mark for mark in (mark_of(text), ";", ",", "\t") if mark]
    heads = [[cell.strip(' "') for cell in first.split(mark)] for mark in marks]
    # “Modules”, and below it a list to tick, is no table of one column.
    return any(is_outline_heading(cells) and (len(cells) > 1 or _TO_TICK.search(text) is None) for cells in heads)


def _as_thing(part: OutlinePart) -> dict[str, Any]:
    days = {name: getattr(part, name) for name in ("begins", "due", "done")}
    thing: dict[str, Any] = {"title": part.title, "kind": part.kind}
    if part.minutes is not None:
        thing["minutes"] = part.minutes
    thing |= {name: day.isoformat() for name, day in days.items() if day is not None}
    if part.ticked and part.done is None:
        thing["done"] = True
    if part.left_out:
        thing["left_out"] = True
    return thing | ({"result": part.result} if part.result else {})


def _of_json(data: Any, name: str) -> OutlineFile:
    """An object with its parts as a list of objects or titles, or such a list alone."""
    if isinstance(data, list):
        data = {"parts": data}
    listed = next((data[one] for one in ("parts", "modules") if isinstance(data.get(one), list)), None) \
        if isinstance(data, dict) else None  # fmt: skip
    if listed is None or data.get("format", FORMAT) != FORMAT:
        raise nothing_in(name)
    if data.get("version", VERSION) != VERSION:
        raise NoOutline(
            "“{name}” was saved by a later version of the program.", "Bring the program up to date first.", name=name
        )
    about: dict[str, Any] = {}
    if (kind := programme_kind(words(data.get("kind")))) is not None:
        about["kind"] = kind
    told: list[Said] = []
    about |= sums_said(words(data.get("credits")), words(data.get("cost")), told)
    parts = [{"title": one} if isinstance(one, str) else one for one in listed]
    return OutlineFile(
        words(data.get("title")), tuple(map(_of_thing, things(parts))), provider=words(data.get("provider")),
        minutes=_minutes(data), notes=words(data.get("notes")), told=tuple(told), **about,
    )  # fmt: skip


def _of_thing(given: dict[str, Any]) -> OutlinePart:
    done = given.get("done")
    return OutlinePart(
        words(given.get("title")), part_kind(words(given.get("kind"))), _minutes(given),
        day_said(words(given.get("begins"))), day_said(words(given.get("due"))), day_said(words(done)),
        done is True or day_said(words(done)) is not None, given.get("left_out") is True, words(given.get("result")),
    )  # fmt: skip


def _minutes(given: dict[str, Any]) -> int | None:
    """“minutes” as a whole number, or “hours” with parts of one."""
    minutes, hours = given.get("minutes"), given.get("hours")
    if isinstance(minutes, int) and not isinstance(minutes, bool):
        return minutes
    if isinstance(hours, int | float) and not isinstance(hours, bool) and 0 <= hours <= 10_000:
        return round(hours * 60)
    return None
