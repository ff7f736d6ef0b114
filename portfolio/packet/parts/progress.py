"""What a goal has besides its steps: its form, its measure over time, reviews, hours and money, the gap it closes."""

from collections.abc import Sequence
from datetime import date

from portfolio.core.measured import figure_in
from portfolio.growth.skills import NO_LEVEL, SkillRow
from portfolio.packet.book import Book
from portfolio.packet.gather import Row
from portfolio.packet.growing import REASONED
from portfolio.packet.parts.levels import level_of
from portfolio.packet.text.tree import Node

GENERAL = frozenset({"smart", "action-plan"})
"""Forms in common use, whose fields are said in the language of the pages. Those of a place stand as they do there."""
OVER = ("met", "partly", "dropped")
MOST_VALUES, WHOLE = 12, 100.0
"""So many values are drawn and listed, the newest."""


def form_of(book: Book, row: Row) -> list[Node]:
    """What the template asked for, as its form calls it, with the answers."""
    say = book.say if row["template"] in GENERAL else str
    return [
        {"name": book.pen.plain(say(str(one.get("field") or ""))),
         "blocks": book.paragraphs(str(one.get("text") or ""))}
        for one in row["fields"]
        if isinstance(one, dict) and str(one.get("text") or "").strip()
    ]  # fmt: skip


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
    if not row["reason"].strip() or row["state"] not in REASONED:
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


def now_of(row: Row, values: Sequence[Row]) -> str:
    """The measure now, as the board of goals says it: of a goal that is over what came of it, else the newest of its
    values."""
    told = [one for one in values if one["value"].strip()]
    newest = max(told, key=lambda one: (one["day"] or date.min, one["id"]), default=None)
    result, value = row["result"].strip(), newest["value"].strip() if newest else ""
    return (result or value) if row["state"] in OVER else (value or result)


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
    said = say(", ").join(
        say("{value} on {day}", value=row["value"], day=language.short_day(row["day"])) for row in told if row["day"]
    )
    return {
        "rows": rows,
        "points": _points(told),
        "alt": book.pen.plain(say("The measure over time: {values}", values=said)),
    }


def _points(rows: Sequence[Row]) -> list[Node]:
    """Values with a day as places from 0 to 1000 along both sides, where all of them are numbers of one sort, as the
    window reads them. A share stands for what it is of a whole; what falls below nothing has room below it."""
    dated = [row for row in rows if row["day"] is not None]
    figures = [figure for row in dated if (figure := figure_in(row["value"])) is not None]
    days = [row["day"].toordinal() for row in dated]
    if len(figures) != len(dated) or len(set(days)) < 2 or len({figure.sort for figure in figures}) > 1:
        return []
    numbers, share = [figure.number for figure in figures], figures[0].sort == "share"
    if share and max(numbers) > WHOLE and not all("%" in row["value"] or "٪" in row["value"] for row in dated):
        return []  # more than all of them is a slip of the pen
    low, top = min(0.0, *numbers), max(*numbers, WHOLE if share else 0.0)
    if top <= low:
        return []
    long = days[-1] - days[0]
    return [
        {"x": (day - days[0]) * 1000 // long, "y": round((number - low) / (top - low) * 1000)}
        for day, number in zip(days, numbers, strict=True)
    ]
