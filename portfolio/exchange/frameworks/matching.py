"""Which standard of a file is which standard in use: by identity, by code, by title."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from portfolio.core.folding import folded
from portfolio.core.records import Standard
from portfolio.exchange.frameworks.codes import pieces
from portfolio.exchange.frameworks.file import Item

_T = TypeVar("_T", Standard, Item)


def matched(old: Sequence[Standard], items: Sequence[Item]) -> dict[str, Standard]:
    """The standard in use for the key of each item that is one: each of both at most once.

    What names exactly one on either side counts, the surest first: the identity in the system both came from; code and
    title; the code, however it is written; the title, however it is written.
    """
    found: dict[str, Standard] = {}
    used: set[str] = set()
    for name in _NAMES:
        before = _single((one for one in old if one.id not in used), name)
        after = _single((one for one in items if one.key not in found), name)
        for called, item in after.items():
            if called in before:
                found[item.key] = before[called]
                used.add(before[called].id)
    return found


def _single(things: Iterable[_T], name: Callable[[Standard | Item], object]) -> dict[object, _T]:
    """Those that alone are called what they are called."""
    called: dict[object, _T | None] = {}
    for one in things:
        if word := name(one):
            called[word] = None if word in called else one
    return {word: one for word, one in called.items() if one is not None}


def _code_and_title(one: Standard | Item) -> object:
    return (one.code, one.title) if one.code and one.title else None


_NAMES: tuple[Callable[[Standard | Item], object], ...] = (
    lambda one: one.identity,
    _code_and_title,
    lambda one: one.code,
    lambda one: pieces(one.code),
    lambda one: folded(one.title),
)
