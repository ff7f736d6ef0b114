"""What generated entries show of two frameworks: alignments for a share of them, ratings over two years, claims."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Any

from portfolio.core.records import Alignment, Record, StandardClaim, StandardRating, build, kind_of
from portfolio.exchange.making import phrases
from portfolio.exchange.making.frameworks import MadeFramework, crosswalk_records, made_framework, tied_codes

SHARE = 0.3
"""Of the entries show something: enough for a full board, and as many as somebody would really find the time for."""
LEFT_OUT = 0.35
"""Of the standards stay empty."""
_SHOWS = frozenset({"practice", "reflection", "credential", "programme", "goal", "attachment", "position"})
_LEVELS = ("Beginning", "Developing", "Secure", "Leading others")
_RATED_DAYS_AGO = (("self", 760), ("evaluator", 520), ("self", 400), ("evaluator", 150), ("self", 60))


class Showing:
    """Makes what ties entries to standards. It has dice of its own, so that the entries fall as they do without it."""

    def __init__(self, folder: Path, seed: int, today: date) -> None:
        self._random = Random(f"standards {seed}")
        self._newest = today - timedelta(days=1)
        self._main = made_framework(folder, "england-ts-2011", self._make, levels=[
            {"name": level, "words": ""} for level in _LEVELS
        ])  # fmt: skip
        self._other = made_framework(folder, "intasc-2011", self._make)
        leaves = self._main.leaves("P1")
        empty = set(self._random.sample(leaves, round(len(leaves) * LEFT_OUT)))
        self._shown = [leaf for leaf in leaves if leaf not in empty]
        self._tied = tied_codes(self._main, self._other)

    def ground(self) -> Iterator[Record]:
        """The frameworks, how they are tied, and what is said of each standard without any entry."""
        yield from self._main.records
        yield from self._other.records
        yield from crosswalk_records(self._main, self._other, self._make)
        uppermost = self._main.below["P1"]
        levels = dict.fromkeys(uppermost, 0)
        for rater, ago in _RATED_DAYS_AGO:
            for code in uppermost:
                levels[code] = min(levels[code] + self._random.choice((0, 1, 1)), len(_LEVELS) - 1)
                yield self._rating(code, rater, _LEVELS[levels[code]], self._newest - timedelta(days=ago))
        for code in self._random.sample(uppermost, 6):
            claim, statement = self._say(phrases.CHANGES), self._say(phrases.PLAIN_THOUGHTS)
            yield self._make(StandardClaim, standard_id=self._main.standards[code].id, claim=claim, statement=statement)

    def shown_by(self, made: Sequence[Record]) -> Iterator[Record]:
        """What the entry among these shows, if anything: a standard or two, by crosswalk one of the other framework.

        The entry comes before what belongs to it, but for the picture of a badge.
        """
        entry = next((one for one in made if kind_of(one) in _SHOWS and not _is_picture(one)), None)
        if entry is None or self._random.random() >= SHARE:
            return
        for code in self._random.sample(self._shown, self._random.choice((1, 1, 2))):
            claim = self._say(phrases.CHANGES) if self._random.random() < 0.6 else ""
            yield self._alignment(entry, self._main, code, claim)
            if code in self._tied and self._random.random() < 0.5:
                yield self._alignment(entry, self._other, self._tied[code][0], claim)
                return  # a second standard may be tied to the same one

    def _alignment(self, entry: Record, framework: MadeFramework, code: str, claim: str) -> Any:
        return self._make(
            Alignment, record_kind=kind_of(entry), record_id=entry.id, standard_id=framework.standards[code].id,
            claim=claim, created=entry.created, changed=entry.created,
        )  # fmt: skip

    def _rating(self, code: str, rater: str, level: str, day: date) -> Any:
        return self._make(
            StandardRating, standard_id=self._main.standards[code].id, rater=rater, level=level, day=day,
            who="R. Okafor" if rater == "evaluator" else "",
        )  # fmt: skip

    def _make(self, kind: Any, **fields: Any) -> Any:
        moment = datetime.combine(fields.get("day") or self._newest, time.min, UTC)
        made = {"id": f"{self._random.getrandbits(128):032x}", "created": moment, "changed": moment}
        return build(kind, **(made | fields))

    def _say(self, sentences: tuple[str, ...]) -> str:
        words = self._random.choice(sentences)
        return words.format(
            subject=self._random.choice(phrases.SUBJECTS), group=self._random.choice(phrases.CLASSES),
            level=self._random.randrange(2, 5),
        )  # fmt: skip


def _is_picture(record: Record) -> bool:
    return getattr(record, "purpose", "evidence") != "evidence"
