"""The licence: how much of its learning is there, what is missing, what else is done, and by which rules."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from portfolio.growth.renewal.counting import Bound
from portfolio.packet.audit import amount_of, figure_of, unit_of
from portfolio.packet.book import Book
from portfolio.packet.renewing import Renewal
from portfolio.packet.text.tree import Node

WHOLE = 1000


def licence_section(book: Book) -> list[Node]:
    """One block. Every figure counts the entries in this packet; what was carried over is said apart."""
    renewal, untold = book.gathered.renewal, book.gathered.untold
    if untold is not None:
        book.warnings.append(untold.words)
    if renewal is None or not book.gathered.request.has("licence"):
        return []
    pen, now = book.pen, renewal.now
    standing, period = now.standing, now.standing.period
    number = renewal.licence["number"]
    return [
        {
            "t": "licence",
            "title": pen.runs(now.title),
            "facts": [
                pen.plain(fact)
                for fact in (
                    renewal.rules["authority"],
                    book.say("No. {number}", number=number) if number.strip() else "",
                    book.language.span(period.start, period.end),
                )
                if fact
            ],
            "total": _total(book, renewal) if standing.needed else None,
            "bounds": [*_minimums(book, renewal), *_maximums(book, renewal)],
            "tasks": [
                {
                    "words": pen.runs(task.words),
                    "done": bool(task.done),
                    "when": book.say("done {day}", day=book.language.short_day(date.fromisoformat(task.done)))
                    if task.done
                    else book.say("open, due {day}", day=book.language.short_day(task.due)),
                }
                for task in standing.asked
            ],
            "notes": [pen.plain(note) for note in _notes(book, renewal)],
            "source": _source(book, renewal),
            "notice": pen.plain(renewal.rules["notice"]),
            "sources": [pen.plain(str(one)) for one in renewal.rules["sources"]],
        }
    ]


def _total(book: Book, renewal: Renewal) -> Node:
    standing, language = renewal.now.standing, book.language
    there, needed = (figure_of(language, renewal, one) for one in (standing.counted, standing.needed))
    words = (
        book.say("{amount} still missing", amount=amount_of(language, renewal, standing.missing, up=True))
        if standing.missing
        else book.say("The total is reached")
    )
    return {
        "figure": book.say("{there} of {needed}", there=there, needed=needed),
        "unit": book.pen.plain(unit_of(language, renewal)),
        "share": _share(standing.counted, standing.needed),
        "words": book.pen.plain(words),
    }


def _minimums(book: Book, renewal: Renewal) -> Iterator[Node]:
    for bound in renewal.now.standing.minimums:
        values = {
            "there": figure_of(book.language, renewal, bound.counted),
            "needed": amount_of(book.language, renewal, bound.minutes),
        }
        missing = amount_of(book.language, renewal, bound.missing, up=True)
        yield _bound(
            book, renewal, bound, bound.counted, met=not bound.missing,
            words=book.say("{there} of at least {needed}", **values),
            then=book.say("{amount} still missing", amount=missing) if bound.missing else "",
        )  # fmt: skip


def _maximums(book: Book, renewal: Renewal) -> Iterator[Node]:
    for bound in renewal.now.standing.maximums:
        values = {
            "there": figure_of(book.language, renewal, bound.logged),
            "most": amount_of(book.language, renewal, bound.minutes),
        }
        over = bound.logged - bound.counted
        beyond = book.say("{amount} beyond it", amount=amount_of(book.language, renewal, over)) if over else ""
        yield _bound(
            book, renewal, bound, bound.counted, met=not over,
            words=book.say("{there} of at most {most}", **values), then=beyond,
        )  # fmt: skip


def _bound(
    book: Book, renewal: Renewal, bound: Bound, there: Fraction, *, met: bool, words: str, then: str
) -> Node:  # fmt: skip
    named = renewal.now.rules.categories.get(bound.category, bound.category)
    return {
        "title": book.pen.runs(named), "share": _share(there, bound.minutes), "met": met,
        "words": book.pen.plain(words), "then": book.pen.plain(then),
    }  # fmt: skip


def _share(there: Fraction, needed: Fraction) -> int:
    return min(WHOLE, int(there * WHOLE / needed)) if needed else WHOLE


def _notes(book: Book, renewal: Renewal) -> Iterator[str]:
    say, language, standing = book.say, book.language, renewal.now.standing
    if not standing.needed:
        yield say("These rules ask for no total; {amount} are in this PDF.",
                  amount=amount_of(language, renewal, standing.logged))  # fmt: skip
    if standing.carried:
        yield say("{amount} of it were carried over from the period before.",
                  amount=amount_of(language, renewal, standing.carried))  # fmt: skip
    if standing.unapproved:
        yield say("{amount} do not count, for their provider is not marked as approved.",
                  amount=amount_of(language, renewal, standing.unapproved))  # fmt: skip
    if standing.unreported:
        yield book.count(standing.unreported, "{count} entry is still to be reported to the authority.",
                         "{count} entries are still to be reported to the authority.")  # fmt: skip
    if not renewal.whole:
        yield say("Only entries of the period of this PDF are counted, which is shorter than that of the licence.")
    if standing.window:
        yield say("It can be renewed from {start} to {end}.", start=language.short_day(standing.window.start),
                  end=language.short_day(standing.window.end))  # fmt: skip
    if standing.keep_until:
        yield say("The proofs are to be kept until {day}.", day=language.day(standing.keep_until))


def _source(book: Book, renewal: Renewal) -> str:
    """By which rules, as of which day: they change, and this program is no authority."""
    title, as_of, language = renewal.rules["title"], renewal.rules["as_of"], book.language
    if as_of:
        day = language.day(date.fromisoformat(as_of))
        said = book.say("By the rules “{title}” as of {day}. Check with your authority.", title=title, day=day)
    else:
        said = book.say("By the rules “{title}”. Check with your authority.", title=title)
    if renewal.changed is not None:
        by_hand = book.say("They were changed by hand on {day}.", day=language.day(renewal.changed))
        said = f"{said} {by_hand}"
    return book.pen.plain(said)
