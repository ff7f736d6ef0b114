"""What a collection is narrowed to, and how many entries each way of narrowing would leave."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.core.queries.collection import CollectionRow
from portfolio.core.queries.today import EXPIRES_WITHIN_DAYS

LABEL_GAP = "\x1f"
_SPACES = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
"""What stands between words in a text without accents."""
ALL_KINDS: frozenset[str] = frozenset()


class Filter(NamedTuple):
    """Every part that is not empty has to fit."""

    kinds: frozenset[str] = ALL_KINDS
    year: str = ""
    label: str = ""
    """A skill or a tag."""
    privacy: str = ""
    loose: bool = False
    """Only what counts toward no goal."""
    soon: bool = False
    """Only credentials that expire within half a year."""
    words: str = ""
    """What was typed; every word has to begin a word of the entry."""

    @property
    def narrowed(self) -> bool:
        """Whether anything but the kind is asked for."""
        return self._replace(kinds=ALL_KINDS) != Filter()

    def fits(self, row: CollectionRow, soon: tuple[str, str]) -> bool:
        """Whether the entry is let through, its words aside. `soon` is what `soon_days` gives."""
        return (
            (not self.kinds or row.kind in self.kinds)
            and (not self.year or row.day[:4] == self.year)
            and (not self.privacy or row.privacy == self.privacy)
            and not (self.loose and row.toward)
            and (not self.soon or expires_soon(row, soon))
            and (not self.label or self.label in row.labels.split(LABEL_GAP))
        )


def soon_days(today: date) -> tuple[str, str]:
    """The first and the last day, as ISO dates, on which what expires does so soon."""
    return today.isoformat(), (today + timedelta(days=EXPIRES_WITHIN_DAYS)).isoformat()


def expires_soon(row: CollectionRow, soon: tuple[str, str]) -> bool:
    """Whether it is a credential that is valid, and not for long."""
    return row.kind == "credential" and bool(row.ends) and soon[0] <= row.ends <= soon[1]


def haystack(row: CollectionRow) -> str:
    """The words of an entry to look in, each with a space before it."""
    text = f" {row.title} {row.by} {row.words} {row.labels}"
    # A tenth of the time that folding takes, which 50,000 entries would make a second.
    return text.lower().translate(_SPACES) if text.isascii() else f" {folded(text)}"


def needles(words: str) -> list[str]:
    """What to look for in a haystack: the beginnings of words."""
    return [f" {word}" for word in folded(words).split()]


class Tally:
    """Counts of entries by kind and by what they can be narrowed to, kept in step row by row.

    Counting 50,000 rows again after each change would cost more than the change.
    """

    def __init__(self, soon: tuple[str, str]) -> None:
        self._soon = soon
        self.kinds: Counter[str] = Counter()
        self._of: dict[str, Counter[tuple[str, str]]] = {"year": Counter(), "label": Counter(), "privacy": Counter()}
        self._loose: Counter[str] = Counter()
        self._expiring: Counter[str] = Counter()

    def count(self, rows: Iterable[CollectionRow], by: int = 1) -> None:
        """Add these rows, or take them away with -1."""
        years, labels, privacy = self._of["year"], self._of["label"], self._of["privacy"]
        for row in rows:
            kind = row.kind
            self.kinds[kind] += by
            privacy[kind, row.privacy] += by
            if row.day:
                years[kind, row.day[:4]] += by
            if row.labels:
                for label in row.labels.split(LABEL_GAP):
                    labels[kind, label] += by
            if not row.toward:
                self._loose[kind] += by
            if expires_soon(row, self._soon):
                self._expiring[kind] += by

    def total(self, kinds: frozenset[str] = ALL_KINDS) -> int:
        """How many entries of these kinds there are."""
        return _sum(self.kinds, kinds)

    def loose(self, kinds: frozenset[str]) -> int:
        """How many of them count toward no goal."""
        return _sum(self._loose, kinds)

    def expiring(self, kinds: frozenset[str]) -> int:
        """How many of them expire soon."""
        return _sum(self._expiring, kinds)

    def by(self, what: str, kinds: frozenset[str]) -> Counter[str]:
        """How many entries of these kinds each year, label or privacy has; only what there is."""
        found: Counter[str] = Counter()
        for (kind, value), count in self._of[what].items():
            if count > 0 and (not kinds or kind in kinds):
                found[value] += count
        return found


def _sum(counts: Counter[str], kinds: frozenset[str]) -> int:
    return sum(count for kind, count in counts.items() if not kinds or kind in kinds)
