"""What a collection is narrowed to, and how many entries each way of narrowing would leave."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import NamedTuple, TypeVar

from portfolio.core.folding import folded
from portfolio.core.queries.collection import CollectionRow
from portfolio.core.queries.today import EXPIRES_WITHIN_DAYS

LABEL_GAP = "\x1f"
_SPACES = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "_")}
"""What stands between words in a text without accents."""
ALL_KINDS: frozenset[str] = frozenset()
GIVEN = ("credential", "programme")
"""What somebody else gives, and so has an issuer or a provider."""
PROOFS = ("verified", "intact", "unknown", "not_yet_valid", "expired", "revoked", "invalid", "nothing")
EXPIRIES = ("soon", "over", "later", "never")


CountedT = TypeVar("CountedT")


class Filter(NamedTuple):
    """Every part that is not empty has to fit."""

    kinds: frozenset[str] = ALL_KINDS
    year: str = ""
    by: str = ""
    """Who gave a credential or a course."""
    label: str = ""
    """A skill or a tag."""
    privacy: str = ""
    loose: bool = False
    """Only what counts toward no goal."""
    proof: str = ""
    """Only credentials whose last check came to this: one of `PROOFS`."""
    expiry: str = ""
    """Only credentials that run out so: one of `EXPIRIES`."""
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
            and (not self.by or (row.by == self.by and row.kind in GIVEN))
            and (not self.proof or proof_of(row) == self.proof)
            and (not self.expiry or expiry_of(row, soon) == self.expiry)
            and (not self.label or self.label in row.labels.split(LABEL_GAP))
        )


def soon_days(today: date) -> tuple[str, str]:
    """The first and the last day, as ISO dates, on which what expires does so soon."""
    return today.isoformat(), (today + timedelta(days=EXPIRES_WITHIN_DAYS)).isoformat()


def expires_soon(row: CollectionRow, soon: tuple[str, str]) -> bool:
    """Whether it is a credential that is valid, and not for long."""
    return row.kind == "credential" and bool(row.ends) and soon[0] <= row.ends <= soon[1]


def expiry_of(row: CollectionRow, soon: tuple[str, str]) -> str:
    """Whether a credential runs out soon, did so, has no such day, or is good for longer; empty for all else."""
    if row.kind != "credential":
        return ""
    if not row.ends:
        return "never"
    return "over" if row.ends < soon[0] else "soon" if row.ends <= soon[1] else "later"


def proof_of(row: CollectionRow) -> str:
    """What the last check of a credential found, where there was something to check; empty for all else."""
    if row.kind != "credential":
        return ""
    return row.state if row.state in PROOFS else "nothing"


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
        self._of: dict[str, Counter[tuple[str, str]]] = {
            name: Counter() for name in ("year", "label", "privacy", "by", "proof", "expiry")
        }
        self._loose: Counter[str] = Counter()

    def count(self, rows: Iterable[CollectionRow], by: int = 1) -> None:
        """Add these rows, or take them away with -1."""
        rows = list(rows)
        given = [row for row in rows if row.kind in GIVEN and row.by]
        badges = [row for row in rows if row.kind == "credential"]
        self._add(self.kinds, [row.kind for row in rows], by)
        self._add(self._loose, [row.kind for row in rows if not row.toward], by)
        for name, found in (
            ("privacy", [(row.kind, row.privacy) for row in rows]),
            ("year", [(row.kind, row.day[:4]) for row in rows if row.day]),
            ("label", [(row.kind, one) for row in rows if row.labels for one in row.labels.split(LABEL_GAP)]),
            ("by", [(row.kind, row.by) for row in given]),
            ("proof", [(row.kind, proof_of(row)) for row in badges]),
            ("expiry", [(row.kind, expiry_of(row, self._soon)) for row in badges]),
        ):
            self._add(self._of[name], found, by)

    @staticmethod
    def _add(counts: Counter[CountedT], found: list[CountedT], by: int) -> None:
        # A list at a time: told one by one, 50,000 rows would take four times as long.
        (counts.update if by > 0 else counts.subtract)(found)

    def total(self, kinds: frozenset[str] = ALL_KINDS) -> int:
        """How many entries of these kinds there are."""
        return _sum(self.kinds, kinds)

    def loose(self, kinds: frozenset[str]) -> int:
        """How many of them count toward no goal."""
        return _sum(self._loose, kinds)

    def by(self, what: str, kinds: frozenset[str]) -> Counter[str]:
        """How many entries of these kinds each year, label, privacy, issuer … has; only what there is."""
        found: Counter[str] = Counter()
        for (kind, value), count in self._of[what].items():
            if count > 0 and (not kinds or kind in kinds):
                found[value] += count
        return found


def _sum(counts: Counter[str], kinds: frozenset[str]) -> int:
    return sum(count for kind, count in counts.items() if not kinds or kind in kinds)
