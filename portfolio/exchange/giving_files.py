"""Names of files for what is given to people: readable, safe on every system, and never one that is taken."""

import unicodedata
from pathlib import Path

from portfolio.core.durable import write_atomically

MOST_BYTES = 180
"""Bytes of a file's name without ending and number: systems take 255."""

_KEPT = " -'’"
_RESERVED = frozenset(
    ("CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in "123456789¹²³"))
)
_MOST_NUMBER = 10_000


def file_stem(*parts: str, otherwise: str = "Badge") -> str:
    """A name made of these texts, "Aino Virtanen - Reading circle": letters and digits of any script, no dots.

    A name is anybody's text: what could be a path, an ending, a device of Windows or an order to turn the writing
    round does not come through. `otherwise` stands for a name of which nothing is left.
    """
    room = MOST_BYTES // max(1, len(parts))
    stem = " - ".join(filter(None, (_cut(_plain(part), room) for part in parts))) or otherwise
    return f"{otherwise} {stem}" if stem.upper() in _RESERVED else stem


def write_new(folder: Path, stem: str, ending: str, data: bytes) -> Path:
    """Write it durably under the first name that is free: `stem.png`, `stem 2.png` and so on. Raises OSError."""
    for number in range(1, _MOST_NUMBER):
        path = folder / (f"{stem} {number}{ending}" if number > 1 else f"{stem}{ending}")
        try:
            return write_atomically(path, data, replace=False)
        except FileExistsError:
            continue
    raise FileExistsError(f"{_MOST_NUMBER} files have the same name")


def _plain(text: str) -> str:
    kept = (
        sign if sign in _KEPT or unicodedata.category(sign)[0] in "LMN" else " "
        for sign in unicodedata.normalize("NFC", text)
    )
    return " ".join("".join(kept).split()).strip(_KEPT)


def _cut(text: str, room: int) -> str:
    """As much of it as takes up `room` bytes, whole signs only."""
    return text.encode("utf-8")[:room].decode("utf-8", "ignore").strip(_KEPT)
