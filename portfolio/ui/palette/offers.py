"""What the palette offers to do: an intent with the goal, programme or entry that its words fit."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, zip_longest
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.core.queries.palette import Aim, Face, Module, begins
from portfolio.ui.palette.understand import Intent

MOST = 4
MOST_TARGETS = 3
REPEATED = ("time_entry", "practice")
"""Kinds of entry of which a title is worth logging time on again."""
_TELLING = 4
"""Letters from which a single word tells an aim by itself; shorter ones (for, and, the) are in every other title."""


class Offer(NamedTuple):
    """One thing to do with one press of Enter."""

    intent: Intent
    title: str = ""
    """Of the entry that is made; empty for hours of nothing in particular, and where an editor opens."""
    aim: Aim | None = None
    """What the hours count toward."""
    like: Face | None = None
    """The entry that was meant: hours are logged on it again, or a reflection is written about it."""
    part_id: str | None = None
    """The module of the programme on which they were spent."""


class Entry(NamedTuple):
    """An entry written or opened lately, and the ids of what it counts toward."""

    face: Face
    key: str
    """Its title, folded."""
    toward: tuple[str, ...]


def offers(
    intents: Sequence[Intent], aims: Sequence[Aim], lately: Sequence[Entry], found: Sequence[Face],
    modules: Sequence[Module] = (),
) -> list[Offer]:  # fmt: skip
    """What to offer for these readings, the likeliest first. Pure.

    `aims` come with the newest hours first, `lately` with the last first; `found` is what search gives for the words
    of a reflection; `modules` are those of the programmes among the aims.
    """
    by_intent = [list(_offers(intent, aims, lately, found, modules)) for intent in intents]
    # The best of each reading before the second best of any.
    in_turn = (offer for tier in zip_longest(*by_intent) for offer in tier if offer is not None)
    seen: dict[tuple[object, ...], Offer] = {}
    for offer in in_turn:
        like = offer.like.id if offer.like is not None and not offer.title else ""
        key = (offer.intent._replace(words=""), folded(offer.title), offer.aim.id if offer.aim else "", like)
        seen.setdefault(key, offer)
    return list(seen.values())[:MOST]


def titled(words: str) -> str:
    """Words as a title: a capital at the beginning, unless its second letter is one already (iPad)."""
    return words if words[1:2].isupper() else words[:1].upper() + words[1:]


def _offers(
    intent: Intent, aims: Sequence[Aim], lately: Sequence[Entry], found: Sequence[Face], modules: Sequence[Module]
) -> Iterator[Offer]:
    if intent.kind == "reflection":
        yield from _reflections(intent, lately, found)
    elif intent.kind == "time_entry":
        yield from _hours(intent, aims, lately, modules) if intent.words else _bare_hours(intent, aims)
    else:
        yield Offer(intent, titled(intent.words))


def _reflections(intent: Intent, lately: Sequence[Entry], found: Sequence[Face]) -> Iterator[Offer]:
    if not intent.words:
        yield Offer(intent)
        found = [entry.face for entry in lately]
    targets = [face for face in found if face.kind != "reflection"][:MOST_TARGETS]
    yield from (Offer(intent, like=face) for face in targets)
    if intent.words:
        yield Offer(intent)


def _bare_hours(intent: Intent, aims: Iterable[Aim]) -> Iterator[Offer]:
    """Hours without a word: most likely on what hours were logged on last."""
    yield from (Offer(intent, aim.title, aim) for aim in list(aims)[: MOST_TARGETS - 1] if aim.logged)
    yield Offer(intent)


def _hours(intent: Intent, aims: Sequence[Aim], lately: Sequence[Entry], modules: Sequence[Module]) -> Iterator[Offer]:
    """First the aims that all the words name, then modules, then the hours by themselves, then aims that one of the
    words names."""
    words = folded(intent.words).split()
    named = [aim for aim in aims if begins(words, aim.key)]
    named.sort(key=lambda aim: not aim.key.startswith(" ".join(words)))
    yield from (Offer(intent, aim.title, aim) for aim in named[:MOST_TARGETS])
    by_id = {aim.id: aim for aim in aims}
    again = [entry for entry in lately if entry.face.kind in REPEATED and begins(words, entry.key)]
    for entry in again[: 1 if named else MOST_TARGETS - 1]:
        aim = next((by_id[one] for one in entry.toward if one in by_id), None)
        yield Offer(intent, entry.face.title, aim, like=entry.face)
    if not named:
        meant = list(_modules(words, by_id, modules))
        yield from (Offer(intent, module.title, aim, part_id=module.id) for module, aim in meant[: 1 if again else 2])
    yield Offer(intent, titled(intent.words))
    telling = [word for word in words if len(word) >= _TELLING]
    whole = {aim.id for aim in named}
    partly = (aim for aim in aims if aim.id not in whole and any(begins([word], aim.key) for word in telling))
    yield from (Offer(intent, titled(intent.words), aim) for aim in islice(partly, MOST_TARGETS - 1))


def _modules(words: Sequence[str], by_id: Mapping[str, Aim], modules: Sequence[Module]) -> Iterator[tuple[Module, Aim]]:
    """The modules that all the words name, by themselves or with their programme, each with that: first those that are
    called just so, for “module 1” also begins “Module 12”."""
    exact = " ".join(words)
    for module in sorted(modules, key=lambda one: one.key != exact):
        aim = by_id.get(module.programme_id)
        if aim is not None and (begins(words, module.key) or begins(words, f"{aim.key} {module.key}")):
            yield module, aim
