"""Standards that an entry may show too, each with the reason why: what others call the same, and words in common."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import log
from typing import Any, Literal, NamedTuple

from portfolio.growth.standards.stop_words import ALL

_TOKEN = re.compile(r"[^\W\d_][\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]*")
"""A word as it is written, with its marks."""
_SHORTEST = 3
_REASONED = 3
"""Words in common that a reason names."""
_IN_TITLE, _IN_TEXT = 1.5, 1.0
_RARE = 0.12
"""A word in the title of no more than this share of all standards is enough by itself."""
_ENOUGH = 1.2
_SMALL, _COMMON = 40, 0.3
_CROSSWALK = {"same": 1000.0, "narrower": 800.0, "broader": 600.0, "related": 400.0}
"""So far above any words that a crosswalk always comes first."""
_OTHER_WAY = {"broader": "narrower", "narrower": "broader"}


class Reason(NamedTuple):
    """Why a standard is suggested."""

    why: Literal["crosswalk", "words"]
    standard: str = ""
    """Of a crosswalk: the standard that the entry shows already, as “InTASC 7” (framework's title, code)."""
    standard_id: str = ""
    relation: str = ""
    """Of a crosswalk, read from the suggested standard to the one shown: same, broader, narrower, related."""
    words: tuple[str, ...] = ()
    """Words that both have, as the entry writes them, the rarest first; at most three."""


class Suggestion(NamedTuple):
    """A standard that the entry may show too."""

    standard_id: str
    framework_id: str
    code: str
    title: str
    reasons: tuple[Reason, ...]
    """The strongest first."""
    score: float
    """Only to order by: crosswalks stand before words in common."""


class Vocabulary:
    """The words of some standards, read once, to be held against any number of entries."""

    def __init__(self, standards: Sequence[Mapping[str, Any]], fold: Callable[[str], str]) -> None:
        """`standards` as `core.queries.standards.standards` gives them, of any number of frameworks; `fold` makes
        words alike that differ in marks only: `core.folding.folded`."""
        self._standards = tuple(standards)
        self._places = {str(one["id"]): place for place, one in enumerate(self._standards)}
        self._fold = fold
        self._read: dict[str, tuple[str, ...]] = {}
        self._stop = frozenset(map(_root, fold(ALL).split()))
        self._found_in: dict[str, dict[int, float]] = {}
        """Of each word the standards it stands in, and how much it counts there."""
        self._lengths: list[float] = []
        self._frameworks = [str(one["framework_id"]) for one in self._standards]
        self._sizes = Counter(self._frameworks)
        for place, one in enumerate(self._standards):
            words = dict.fromkeys(self._roots(one["text"]), _IN_TEXT)
            words.update(dict.fromkeys(self._roots(one["title"]), _IN_TITLE))
            for word, weight in words.items():
                self._found_in.setdefault(word, {})[place] = weight
            self._lengths.append(1.0 + log(1 + len(words)))
        # How rare a word is, is a matter of its own framework: in one of them nearly all speak of pupils.
        self._counts = {
            word: Counter(self._frameworks[place] for place in there) for word, there in self._found_in.items()
        }

    def suggestions(
        self,
        text: str,
        shown: Iterable[str] = (),
        crosswalks: Iterable[Mapping[str, Any]] = (),
        most: int = 5,
    ) -> list[Suggestion]:
        """Standards that an entry with this text may show, the likeliest first; the same each time.

        `shown` are ids of standards that it shows already, which are not suggested; nor, for words in common, the
        wholes that those are part of. `crosswalks` as `core.queries.standards.crosswalks` gives them.
        """
        known = frozenset(shown)
        reasons: dict[int, list[Reason]] = {}
        scores: dict[int, float] = {}
        for place, reason in self._across(known, crosswalks):
            if reason not in reasons.setdefault(place, []):
                reasons[place].append(reason)
                scores[place] = max(scores.get(place, 0.0), _CROSSWALK[reason.relation])
        for place, score, words in self._in_common(text, known):
            reasons.setdefault(place, []).append(Reason("words", words=words))
            scores[place] = scores.get(place, 0.0) + score
        self._drop_wholes(scores, reasons)
        ordered = sorted(scores, key=lambda place: (-round(scores[place], 6), place))
        return [self._suggestion(place, reasons[place], scores[place]) for place in ordered[:most]]

    def _suggestion(self, place: int, reasons: list[Reason], score: float) -> Suggestion:
        one = self._standards[place]
        strongest = sorted(reasons, key=lambda reason: -_CROSSWALK.get(reason.relation, 0.0))
        return Suggestion(one["id"], one["framework_id"], one["code"], one["title"], tuple(strongest), score)

    def _across(self, known: frozenset[str], crosswalks: Iterable[Mapping[str, Any]]) -> Iterable[tuple[int, Reason]]:
        """Standards at the other end of a crosswalk from one that is shown."""
        for walk in crosswalks:
            for shown, other, turned in (("from", "to", True), ("to", "from", False)):
                place = self._places.get(walk[f"{other}_id"])
                if place is None or walk[f"{shown}_id"] not in known or walk[f"{other}_id"] in known:
                    continue
                relation = _OTHER_WAY.get(walk["relation"], walk["relation"]) if turned else walk["relation"]
                name = f"{walk[f'{shown}_framework']} {walk[f'{shown}_code'] or walk[f'{shown}_title']}".strip()
                yield place, Reason("crosswalk", name, walk[f"{shown}_id"], relation)

    def _in_common(self, text: str, known: frozenset[str]) -> Iterable[tuple[int, float, tuple[str, ...]]]:
        """Standards with enough words in common: their place, how much it is, and the rarest of the words."""
        told: dict[int, list[tuple[float, str, bool]]] = {}
        for root, written in self._roots(text).items():
            there = self._found_in.get(root)
            if there is None:
                continue
            tells = {
                framework: (_rarity(count, self._sizes[framework]), count <= max(1, _RARE * self._sizes[framework]))
                for framework, count in self._counts[root].items()
            }
            for place, weight in there.items():
                rarity, few = tells[self._frameworks[place]]
                told.setdefault(place, []).append((rarity * weight, written, few and weight == _IN_TITLE))
        passed = known | {above for one in known if one in self._places for above in self._above(self._places[one])}
        for place, words in told.items():
            score = sum(weight for weight, _, _ in words) / self._lengths[place]
            enough = score >= _ENOUGH and (len(words) > 1 or words[0][2])
            if enough and self._standards[place]["id"] not in passed:
                rarest = sorted(words, key=lambda one: (-round(one[0], 6), one[1]))
                yield place, score, tuple(written for _, written, _ in rarest[:_REASONED])

    def _drop_wholes(self, scores: dict[int, float], reasons: dict[int, list[Reason]]) -> None:
        """Of a whole and a part of it the likelier stays; what a crosswalk speaks for stays always."""
        kept: set[str] = set()
        wholes: set[str] = set()
        for place in sorted(scores, key=lambda one: (-scores[one], one)):
            own, above = self._standards[place]["id"], self._above(place)
            by_words = all(reason.why == "words" for reason in reasons[place])
            if by_words and (own in wholes or not kept.isdisjoint(above)):
                del scores[place]
            else:
                kept.add(own)
                wholes.update(above)

    def _above(self, place: int) -> Sequence[str]:
        above: Sequence[str] = self._standards[place]["path"]
        return above

    def _roots(self, text: str) -> dict[str, str]:
        """The words of a text that say something, by what is the same in their forms, as first written."""
        found: dict[str, str] = {}
        for written in dict.fromkeys(_TOKEN.findall(text)):
            roots = self._read.get(written)
            if roots is None:
                roots = self._read[written] = self._roots_of(written)
            for root in roots:
                found.setdefault(root, written)
        return found

    def _roots_of(self, written: str) -> tuple[str, ...]:
        roots = map(_root, self._fold(written).split())
        return tuple(root for root in roots if len(root) >= _SHORTEST and root not in self._stop)


def suggestions(
    text: str,
    standards: Sequence[Mapping[str, Any]],
    fold: Callable[[str], str],
    shown: Iterable[str] = (),
    crosswalks: Iterable[Mapping[str, Any]] = (),
    most: int = 5,
) -> list[Suggestion]:
    """The same for one entry alone."""
    return Vocabulary(standards, fold).suggestions(text, shown, crosswalks, most)


def _rarity(count: int, size: int) -> float:
    """How much a word tells that stands in `count` of a framework's `size` standards: in a framework of five, to stand
    in one is no small thing; to stand in most tells little anywhere."""
    return log((1 + max(size, _SMALL)) / count) if count == 1 or 2 * count <= size else _COMMON


def _root(word: str) -> str:
    """What singular and plural have in common, roughly, in the five languages: without the article that Arabic writes
    in front, and without the commonest endings. Only to compare; nobody reads it."""
    if word.startswith("\u0627\u0644") and len(word) > 4:  # al-
        word = word[2:]
    for ending, least in (
        ("ments", 4),
        ("ment", 4),
        ("ions", 4),
        ("ion", 4),
        ("ing", 4),
        ("ed", 4),
        ("es", 4),
        ("en", 5),
        ("s", 3),
        ("e", 4),
    ):
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            return word[:-1] if ending in ("ing", "ed") and word[-1] == word[-2] and word[-1] not in "lsz" else word
    return word
