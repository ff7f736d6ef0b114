"""What a goal has besides its steps: its form, its measure over time, reviews, hours and money, the gap it closes."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from portfolio.growth.skills import NO_LEVEL, SkillRow
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.parts.levels import level_of
from portfolio.packet.text.tree import Node

_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
MOST_VALUES = 12
"""So many values are drawn and listed, the newest."""


def form_of(book: Book, row: Row) -> list[Node]:
    """What the template asked for, as its form calls it, with the answers."""
    return [
        {"name": book.pen.plain(str(one.get("field") or "")), "blocks": book.paragraphs(str(one.get("text") or ""))}
        for one in row["fields"]
        if isinstance(one, dict) and str(one.get("text") or "").strip()
    ]


def reviews_of(book: Book, reviews: Sequence[Row]) -> list[Node]:
    """When the goal was looked at again, and what was said; then when it will be."""
    say, language = book.say, book.language
    return [
        {
            "held": row["held"] is not None,
            "when": language.short_day(row["held"]) if row["held"]
            else say("Planned for {day}", day=language.short_day(row["day"])),
            "blocks": book.paragraphs(row["notes"]),
        }
        for row in sorted(reviews, key=lambda row: (row["held"] or row["day"], row["id"]))
    ]  # fmt: skip


def reason_of(book: Book, row: Row) -> Node | None:
    """Why it was let go, or met only in part."""
    if not row["reason"].strip() or row["state"] not in ("dropped", "partly"):
        return None
    name = book.say("Why it was let go") if row["state"] == "dropped" else book.say("Why only in part")
    return {"name": name, "blocks": book.paragraphs(row["reason"])}


def spent_of(book: Book, row: Row, toward: Sequence[Row], minutes: int) -> list[str]:
    """Hours planned, and money planned and spent; money only where it was asked for."""
    say, language, told = book.say, book.language, []
    if row["planned_minutes"]:
        planned = language.hours(row["planned_minutes"])
        told.append(
            say("{hours} of {planned} planned", hours=language.hours(minutes), planned=planned) if minutes
            else say("{planned} planned", planned=planned)
        )  # fmt: skip
    elif minutes:
        told.append(say("{hours} counted toward it", hours=language.hours(minutes)))
    if not book.gathered.request.has("money"):
        return told
    spent: dict[str, int] = {}
    for entry in toward:
        if entry.get("amount_minor"):
            spent[entry["currency"]] = spent.get(entry["currency"], 0) + entry["amount_minor"]
    if row["planned_minor"]:
        planned = language.money(row["planned_minor"], row["currency"])
        now = language.money(spent.pop(row["currency"], 0), row["currency"])
        told.append(say("{spent} of {planned} spent", spent=now, planned=planned))
    return told + [say("{spent} spent", spent=language.money(minor, money)) for money, minor in sorted(spent.items())]


def gap_of(book: Book, row: Row) -> str:
    """The gap that the goal is to close, or closed: which skill, from which level to which, for which role."""
    grown, say = book.gathered.grown, book.say
    skill, role = grown.skill(row["skill_id"]), grown.role(row["role_id"])
    if skill is None:
        return book.pen.plain(say("For the role “{role}”.", role=role.title)) if role else ""
    before, aim = _level_before(book, skill, row), level_of(book, row["target_level"]) if row["target_level"] else ""
    values = {"skill": skill.title, "level": aim, "before": before}
    if not aim:
        said = say("It is about “{skill}”.", **values)
    elif row["state"] == "met" and before:
        said = say("Gap closed: “{skill}”, from {before} to {level}.", **values)
    elif row["state"] == "met":
        said = say("Gap closed: “{skill}”, now {level}.", **values)
    elif before:
        said = say("Gap to close: “{skill}”, from {before} to {level}.", **values)
    else:
        said = say("Gap to close: “{skill}”, to {level}.", **values)
    return book.pen.plain(f"{said} {say('For the role “{role}”.', role=role.title)}" if role else said)


def _level_before(book: Book, skill: SkillRow, row: Row) -> str:
    """The level at which the skill stood when the goal was begun: the lowest that anybody saw last by then."""
    begun = (row["started"] or row["created"].astimezone().date()).isoformat()
    latest = {seen.rater: seen for seen in skill.ratings if seen.place != NO_LEVEL and seen.day <= begun}
    lowest = min(latest.values(), key=lambda seen: seen.place, default=None)
    below = lowest is not None and lowest.place < skill.place_of(row["target_level"])
    return level_of(book, lowest.level) if lowest is not None and below else ""


class _Point(NamedTuple):
    day: date
    value: float


def measured_of(book: Book, values: Sequence[Row]) -> Node | None:
    """The measure over time: a line of what can be read as numbers, and each value in words."""
    told = [row for row in sorted(values, key=lambda row: (row["day"] or date.min, row["id"])) if row["value"].strip()]
    told = told[-MOST_VALUES:]
    if not told:
        return None
    say, language = book.say, book.language
    rows = [
        {
            "day": language.short_day(row["day"]) or say("no day"),
            "value": book.pen.runs(row["value"]),
            "note": book.pen.runs(row["note"]),
        }
        for row in told
    ]
    points, top = _points(told)
    said = say(", ").join(
        say("{value} on {day}", value=row["value"], day=language.short_day(row["day"])) for row in told if row["day"]
    )
    return {
        "rows": rows,
        "points": _drawn(points, top),
        "alt": book.pen.plain(say("The measure over time: {values}", values=said)),
    }


def _points(rows: Sequence[Row]) -> tuple[list[_Point], float]:
    """Values as numbers with the highest they may be, where all of them are alike: numbers, or so many of so many."""
    found = [[float(one.replace(",", ".")) for one in _NUMBER.findall(_western(row["value"]))] for row in rows]
    dated = [(row["day"], numbers) for row, numbers in zip(rows, found, strict=True) if row["day"] is not None]
    if len(dated) < 2 or len({day for day, _ in dated}) < 2:
        return [], 0
    if all(len(numbers) == 2 and 0 <= numbers[0] <= numbers[1] and numbers[1] > 0 for _, numbers in dated):
        return [_Point(day, numbers[0] / numbers[1]) for day, numbers in dated], 1
    if not all(len(numbers) == 1 for _, numbers in dated):
        return [], 0
    percent = all("%" in row["value"] or "٪" in row["value"] for row in rows)
    points = [_Point(day, numbers[0]) for day, numbers in dated]
    top = max(point.value for point in points)
    return points, max(100.0, top) if percent else top


def _western(text: str) -> str:
    """The text with digits of any script as those of the West."""
    return "".join(str(unicodedata.digit(one, one)) for one in text)


def _drawn(points: Sequence[_Point], top: float) -> list[Node]:
    """Places from 0 to 1000 along both sides."""
    if not points or top <= 0:
        return []
    first, days = points[0].day, max(1, (points[-1].day - points[0].day).days)
    return [
        {"x": (point.day - first).days * 1000 // days, "y": round(point.value / top * 1000)}
        for point in points
    ]  # fmt: skip
