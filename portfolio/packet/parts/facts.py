"""The lines under the name on page 1: period and school, and whatever else this kind of packet is asked first."""

from collections.abc import Callable
from datetime import date

from portfolio.packet.audit import amount_of, figure_of
from portfolio.packet.book import Book
from portfolio.packet.presets import Fact


def facts_of(book: Book) -> list[tuple[str, str]]:
    """Names and values in the preset's order, without those that have nothing to say. A due day is always told."""
    asked = book.preset.facts
    if "due" not in asked:
        asked = (*asked, "due")
    found = [_FACTS[name](book) for name in asked]
    return [(name, value) for name, value in found if value.strip()]


def _period(book: Book) -> tuple[str, str]:
    request = book.gathered.request
    return book.say("Period"), book.language.period(request.start, request.end)


def _evaluator(book: Book) -> tuple[str, str]:
    """Whom the person named; her evaluator only where an evaluator reads it."""
    usual = book.gathered.person["evaluator"] if book.preset.replier == "evaluator" else ""
    return book.say("Prepared for"), book.gathered.request.evaluator or usual


def _due(book: Book) -> tuple[str, str]:
    plan = book.gathered.evaluation_plan
    due = date.fromisoformat(plan["due"]) if plan and plan["due"] else None
    return book.say("Due on"), book.language.day(due)


def framework_name(book: Book) -> str:
    """The framework with its edition."""
    framework = book.gathered.framework or {}
    return book.say(", ").join(part for part in (framework.get("title", ""), framework.get("edition", "")) if part)


def _licence(book: Book) -> tuple[str, str]:
    """The licence that was chosen, else the one that lasts longest among those in this packet."""
    if book.gathered.renewal is not None:
        return book.say("Licence"), book.gathered.renewal.now.title
    licences = [row for row in book.gathered.of("credential") if row["kind"] == "licence"]
    lasting = max(licences, key=lambda row: (str(row["expires"] or ""), row["id"]), default=None)
    return book.say("Licence"), lasting["title"] if lasting else ""


def _expires(book: Book) -> tuple[str, str]:
    if book.gathered.renewal is not None:
        return book.say("Valid until"), book.language.day(book.gathered.renewal.now.standing.period.end)
    days = [row["expires"] for row in book.gathered.of("credential") if row["kind"] == "licence" and row["expires"]]
    return book.say("Valid until"), book.language.day(max(days, default=None))


def _hours(book: Book) -> tuple[str, str]:
    """All hours; where a licence asks for a total, how much of it is there and how much is missing."""
    renewal, language = book.gathered.renewal, book.language
    if renewal is None or not renewal.now.standing.needed or not book.gathered.request.has("licence"):
        minutes = sum(row["minutes"] for row in book.gathered.of("time_entry"))
        return book.say("Hours in all"), language.hours(minutes) if minutes else ""
    standing = renewal.now.standing
    there, needed = figure_of(language, renewal, standing.counted), amount_of(language, renewal, standing.needed)
    told = [book.say("{there} of {needed}", there=there, needed=needed)]
    if standing.missing:
        missing = amount_of(language, renewal, standing.missing, up=True)
        told.append(book.say("{amount} still missing", amount=missing))
    return book.say("Counts"), book.say(", ").join(told)


def _since(book: Book) -> tuple[str, str]:
    begun = [row["started"] for row in book.gathered.of("position") if row["started"]]
    return book.say("In schools since"), str(min(begun).year) if begun else ""


_FACTS: dict[Fact, Callable[[Book], tuple[str, str]]] = {
    "period": _period,
    "school": lambda book: (book.say("School"), book.gathered.person["school"]),
    "evaluator": _evaluator,
    "made": lambda book: (book.say("Prepared on"), book.language.day(book.gathered.request.made)),
    "due": _due,
    "framework": lambda book: (book.say("Framework"), framework_name(book)),
    "licence": _licence,
    "expires": _expires,
    "hours": _hours,
    "since": _since,
}
