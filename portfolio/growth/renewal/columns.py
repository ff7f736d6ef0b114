"""What an authority may ask for of each entry: the columns of an audit's list, by the names that rules give them."""

from typing import Literal

Column = Literal[
    "date", "title", "kind", "hours", "units", "counted", "because", "provider", "provider_number", "approved", "place",
    "categories", "standards", "topic", "reported", "proof", "sha256", "own_time",
]  # fmt: skip
COLUMNS: tuple[Column, ...] = (
    "date", "title", "kind", "hours", "units", "counted", "because", "provider", "provider_number", "approved", "place",
    "categories", "standards", "topic", "reported", "proof", "sha256", "own_time",
)  # fmt: skip
USUAL: tuple[Column, ...] = (
    "date", "title", "hours", "counted", "provider", "provider_number", "place", "categories", "proof", "sha256",
)  # fmt: skip
"""For rules that name none: what any authority asks for, and the hash by which a proof is recognised."""


def columns_of(named: tuple[str, ...] | list[str]) -> tuple[Column, ...]:
    """Those that this program knows, each once and in the order given, then the proof and its hash; else the usual."""
    known = [one for one in COLUMNS if one in named]
    if not known:
        return USUAL
    found = sorted(known, key=lambda one: list(named).index(one))
    return (*found, *(one for one in ("proof", "sha256") if one not in found))


def listed(named: tuple[str, ...] | list[str]) -> tuple[Column, ...]:
    """The columns of the list: those asked for, and before the proofs what counts and because of what: without these
    the list says nothing, whatever the authority asks for."""
    asked = columns_of(named)
    counts: list[Column] = [one for one in ("counted", "because") if one not in asked]
    at = next((place for place, one in enumerate(asked) if one in ("proof", "sha256")), len(asked))
    return (*asked[:at], *counts, *asked[at:])
