"""What stands in the list for an audit, wherever it is made: headings, why an entry does not count, and amounts that
add up to their sum."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from portfolio.growth.renewal.amounts import in_units
from portfolio.growth.renewal.columns import Column
from portfolio.growth.renewal.counting import Reason, ReasonKind, Verdict
from portfolio.growth.renewal.rules import Rules


def said_later(text: str) -> str:
    """Marks words of ours that are said in the language of whoever reads them: the catalogues of the window and of the
    PDF both take them from here."""
    return text


HEADINGS: Mapping[Column, str] = {
    "date": said_later("Date"),
    "title": said_later("Activity"),
    "kind": said_later("Kind"),
    "hours": said_later("Hours"),
    "units": said_later("Amount"),
    "counted": said_later("Counts"),
    "because": said_later("Because"),
    "provider": said_later("Provider"),
    "provider_number": said_later("Provider’s number"),
    "approved": said_later("Approved provider"),
    "place": said_later("Place"),
    "categories": said_later("Counts as"),
    "standards": said_later("Standards"),
    "topic": said_later("Topic"),
    "reported": said_later("Reported on"),
    "proof": said_later("Proof"),
    "sha256": said_later("SHA-256 of the proof"),
    "own_time": said_later("In own time"),
}
IN_ALL = said_later("In all")
_BECAUSE: Mapping[ReasonKind, str] = {
    "taken_out": said_later("Taken out by hand."),
    "ahead": said_later("Its day is still to come."),
    "not_counted": said_later("“{category}” does not count."),
    "not_approved": said_later("Its provider is not marked as approved."),
    "late": said_later("It was reported too late."),
    "missed": said_later("It was not reported in time."),
    "unit_unknown": said_later("The rules do not say what its credits are worth."),
    "entry_block": said_later("Less than {amount} at once does not count."),
    "topic_block": said_later("Less than {amount} on one topic does not count; here it is {there}."),
    "capped": said_later("Of “{category}” no more than {amount} counts."),
}


def because(
    reason: Reason, categories: Mapping[str, str], amount: Callable[[Fraction], str]
) -> tuple[str, dict[str, str]]:
    """Why an entry does not count, or not all of it: a sentence with {names}, and what stands for these.

    `categories` are words by key; `amount` says minutes in the unit of the rules: “62 clock hours”.
    """
    values = {
        "category": categories.get(reason.category, reason.category), "amount": amount(reason.minutes),
        "there": amount(reason.there),
    }  # fmt: skip
    return _BECAUSE[reason.kind], values


class Amounts(NamedTuple):
    """What stands in a line of the list, to two decimals."""

    units: Decimal
    """All of the entry, in the unit of the rules."""
    counted: Decimal
    """What of it counts, in the same unit."""
    hours: Decimal
    """All of it in hours."""


def amounts(verdicts: Iterable[Verdict], unit_minutes: int) -> list[Amounts]:
    """The amounts of each line. Those that count add up to the sum of their minutes, as `in_units` gives it: what one
    line would lose to the second decimal goes over to the next that is not whole."""
    found, minutes, said = [], Fraction(0), Decimal(0)
    for one in verdicts:
        minutes += one.minutes
        so_far = in_units(minutes, unit_minutes)
        counted, said = so_far - said, so_far
        whole = counted if one.counts == "all" else max(counted, in_units(one.of, unit_minutes))
        found.append(Amounts(whole, counted, whole if unit_minutes == 60 else in_units(one.of, 60)))
    return found


def plain(amount: Decimal) -> str:
    """For another program: “1.5”."""
    return f"{amount.normalize():f}"


def named_amount(minutes: Fraction, rules: Rules) -> str:
    """“1.5 clock hours”, as a table says it."""
    units = in_units(minutes, rules.unit_minutes)
    return f"{plain(units)} {rules.unit_one if units == 1 else rules.unit_many}"


def totalled(
    columns: Sequence[Column], rows: Iterable[Sequence[str]], counted: Decimal, say: Callable[[str], str]
) -> tuple[list[str], list[Sequence[str]]]:
    """The list as a table: its headings, and its rows with the sum of what counts below them. `columns` as
    `columns.listed` gives them."""
    at = columns.index("counted")
    total = ["" for _ in columns]
    total[0 if at else 1], total[at] = say(IN_ALL), plain(counted)
    return [say(HEADINGS[column]) for column in columns], [*rows, total]
