"""The move that one made into a role, in a few words: sideways, diagonal, up or down."""

from typing import Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.ui.kit.words import translate

MoveKind = Literal["lateral", "diagonal", "ascending", "descending"]

_UP = {
    "lateral": str(QT_TRANSLATE_NOOP("Moves", "A sideways move")),
    "diagonal": str(QT_TRANSLATE_NOOP("Moves", "A diagonal move up")),
    "ascending": str(QT_TRANSLATE_NOOP("Moves", "A move up")),
    "descending": str(QT_TRANSLATE_NOOP("Moves", "A move down")),
}
_DOWN = _UP | {"diagonal": str(QT_TRANSLATE_NOOP("Moves", "A diagonal move down"))}
_CODES = (
    ("", 0), ("lateral", 0), ("diagonal", 1), ("diagonal", -1), ("ascending", 1), ("descending", -1),
)  # fmt: skip


def made_words(kind: str | None, up: int) -> str:
    """A diagonal move up; empty where the type of the move is not known. `up`: ranks up, below 0 down."""
    words = (_DOWN if up < 0 else _UP).get(kind or "")
    return translate("Moves", words) if words else ""


def code_of(kind: str | None, up: int) -> int:
    """The same as a small number, for rows that hold numbers: 0 where it is not known."""
    side = 0 if kind == "lateral" else -1 if up < 0 else 1
    return _CODES.index((kind, side)) if kind and (kind, side) in _CODES else 0


def coded_words(code: int) -> str:
    """The words of such a number."""
    return made_words(*_CODES[code]) if 0 <= code < len(_CODES) else ""
