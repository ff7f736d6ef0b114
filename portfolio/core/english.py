"""British and American English, made by one glossary from the sentences in the code. Needs no Qt and no database."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

SOURCE, BRITISH, AMERICAN = "en", "en_GB", "en_US"
"""What the sentences in the code are written in is neither British nor American."""

GLOSSARY = "glossary.txt"
_STAYS = "-"
_VOWELS = "aeiou"


class Concept(NamedTuple):
    """One line of the glossary. `never` are words that no one is to read on the screen."""

    word: str
    british: str
    american: str
    note: str
    never: tuple[str, ...]


@dataclass(frozen=True)
class English:
    """One English: its name, and which of the source's words are others in it."""

    variant: str = SOURCE
    exchanged: tuple[tuple[str, str], ...] = ()

    @property
    def tag(self) -> str:
        """Its language tag (BCP 47)."""
        return self.variant.replace("_", "-")

    def said(self, text: str) -> str:
        """One of our own sentences in this English. Not for what a person wrote: whose words those are, they stay."""
        return _exchange(self.exchanged)(text) if self.exchanged else text


AS_WRITTEN = English()


def english_of(concepts: tuple[Concept, ...], variant: str) -> English:
    """The English of this name; for any other name that of the source."""
    if variant not in (BRITISH, AMERICAN):
        return AS_WRITTEN
    words = {one.word: one.british if variant == BRITISH else one.american for one in concepts}
    return English(variant, tuple((word.lower(), new) for word, new in words.items() if new != word))


def read_glossary(folder: Path) -> tuple[Concept, ...]:
    """Read glossary.txt in this folder. A line that is none raises ValueError."""
    concepts = []
    for word, british, american, note in lines_of(folder / GLOSSARY, 4):
        never = note.partition("never:")[2].split(",")
        concepts.append(
            Concept(
                word,
                word if british == _STAYS else british,
                word if american == _STAYS else american,
                note.partition("; never:")[0],
                tuple(part.strip() for part in never if part.strip()),
            )
        )
    return tuple(concepts)


def lines_of(file: Path, columns: int) -> list[list[str]]:
    """The lines of a table, each in so many columns. A line with more or fewer raises ValueError."""
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            parts = [part.strip() for part in line.split("|")]
            if len(parts) != columns:
                raise ValueError(f"{file.name}, line {number}: {columns} columns, please, with | between them.")
            found.append(parts)
    return found


@cache
def _exchange(words: tuple[tuple[str, str], ...]) -> Callable[[str], str]:
    """Whole words only, the longest first; a plural in s goes along. What stands in braces is no word."""
    wanted = dict(words)
    longest = "|".join(re.escape(word) for word in sorted(wanted, key=len, reverse=True))
    pattern = re.compile(
        rf"(?P<value>\{{[^}}]*\}})|(?P<article>\b[Aa]n?\s+)?\b(?P<word>{longest})(?P<more>s?)\b", re.IGNORECASE
    )

    def other(found: re.Match[str]) -> str:
        if found["value"]:
            return found["value"]
        old = found["word"]
        new = wanted[old.lower()]
        if old[:1].isupper():
            new = new[:1].upper() + new[1:]
        article = found["article"] or ""
        if article:
            kept = article[0]
            article = f"{kept}n " if new[:1].lower() in _VOWELS else f"{kept} "
        return f"{article}{new}{found['more']}"

    return lambda text: pattern.sub(other, text)
