"""The commands that a window gives to the palette, and those of them that fit what was typed."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from portfolio.core.folding import folded
from portfolio.core.queries.palette import begins

ADDS = "add:"


class Command(NamedTuple):
    """Something the window can do."""

    name: str
    """By which it is known: `packet`, or `add:time_entry` where it begins an entry of a kind."""
    words: str
    """What it says on its line."""
    keys: str
    """As a person reads them: Ctrl+L. Empty for none."""
    icon: str
    do: Callable[[], object]
    also: str = ""
    """Other words by which it is found."""

    @property
    def kind(self) -> str:
        """The kind of entry that it begins, or empty."""
        return self.name.removeprefix(ADDS) if self.name.startswith(ADDS) else ""


def fitting(commands: Sequence[Command], typed: str, recent: Sequence[str]) -> list[Command]:
    """Commands of which each word typed begins a word: first those used lately, then in the window's own order."""
    words = folded(typed).split()
    found = [one for one in commands if begins(words, folded(f"{one.words} {one.also}"))]
    order = {name: number for number, name in enumerate(recent)}
    return sorted(found, key=lambda one: order.get(one.name, len(order)))
