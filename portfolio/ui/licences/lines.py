"""The entries of a licence's period in words: what of each counts, why the rest does not, what is to be reported."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QLocale

from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.twice import Same
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.reading import Row
from portfolio.ui.licences.words import amount, amount_named, reason_words

if TYPE_CHECKING:
    from portfolio.growth.renewal.counting import Verdict

Counts = Literal["all", "part", "none"]
COUNTS: tuple[Counts, ...] = ("all", "part", "none")
_NONE: Mapping[str, Same] = {}
OPEN = "open"
"""Beside those: what is still to be reported to the authority."""


class Line(NamedTuple):
    """An entry in words."""

    key: str
    """Its id."""
    title: str
    day: str
    counts: Counts
    amounts: str
    why: str
    taken_out: bool
    open: bool = False
    """Whether it counts only if it is reported by the day that `why` says."""
    barred_provider: str | None = None
    """Its provider, which may be empty, where that is what keeps it from counting."""

    @property
    def id(self) -> str:
        """The same, as those know it who act on entries."""
        return self.key

    @property
    def kind(self) -> str:
        """What it is a line of."""
        return "time_entry"

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.title, self.day, counts_words(self.counts), self.amounts, self.why)
        return ", ".join(part for part in parts if part).replace("\u2068", "").replace("\u2069", "")

    @property
    def tip(self) -> str:
        """What its tooltip says."""
        return f"{self.title}\n{self.why}".strip()

    def is_one_of(self, name: str) -> bool:
        """Whether it is among those of this name: how it counts, OPEN, or empty for all."""
        return self.open if name == OPEN else name in ("", self.counts)


def counts_words(counts: Counts) -> str:
    """Whether it counts."""
    return {
        "all": translate("Licences", "Counts"),
        "part": translate("Licences", "Counts in part"),
        "none": translate("Licences", "Does not count"),
    }[counts]


def lines_of(
    locale: QLocale, now: LicenceNow, entries: Sequence[tuple[Row, "Verdict"]], twice: Mapping[str, Same] = _NONE
) -> list[Line]:
    """These entries in words. Thousands of them say the same few amounts, days and reasons: each is worded once.

    `twice`: by id, those that look like one course with another.
    """
    rules, within = now.rules, now.terms.report_days
    plain = cache(lambda one: amount(locale, rules, one))
    with_unit = cache(lambda one: amount_named(locale, rules, one))
    day = cache(lambda iso: day_month_year(locale, date.fromisoformat(iso), short=True))
    because = cache(lambda why: reason_words(locale, why, rules))

    @cache
    def report(iso: str) -> str:
        last = date.fromisoformat(iso) + timedelta(days=within or 0)
        return translate("Licences", "To be reported to the authority by {day}.").format(
            day=day_month_year(locale, last, short=True)
        )

    @cache
    def same(one: Same) -> str:
        return translate(
            "Licences", "It looks like the same course as “{title}” of {day}: does it count twice?"
        ).format(title=named(one.title) or translate("Licences", "Hours"), day=day(one.day))

    def line(row: Row, verdict: "Verdict") -> Line:
        amounts = with_unit(verdict.of)
        if verdict.counts == "part":
            amounts = translate("Licences", "{counted} of {needed}").format(
                counted=plain(verdict.minutes), needed=amounts
            )
        counts = all(why.kind == "capped" for why in verdict.reasons)  # nothing but a bound is against it
        waits = within is not None and row["report"] == OPEN and counts
        told = [because(why) for why in verdict.reasons] + ([report(row["day"])] if waits else [])
        if verdict.id in twice:
            told.append(same(twice[verdict.id]))
        return Line(
            verdict.id, named(str(row["title"] or row["category"])) or translate("Licences", "Hours"), day(row["day"]),
            verdict.counts, amounts, " ".join(told), any(why.kind == "taken_out" for why in verdict.reasons), waits,
            str(row["provider"]) if any(why.kind == "not_approved" for why in verdict.reasons) else None,
        )  # fmt: skip

    return [line(row, verdict) for row, verdict in entries]
