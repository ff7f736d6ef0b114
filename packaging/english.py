"""British and American English, made from the sentences in the code by one glossary, and their forms for one."""

import re
from pathlib import Path
from typing import NamedTuple

SOURCE, BRITISH, AMERICAN = "en", "en_GB", "en_US"
_STAYS = "-"
_VALUE = re.compile(r"\{[^}]*\}")
_VOWELS = "aeiou"


class Concept(NamedTuple):
    """One line of the glossary. `never` are words that no one is to read on the screen."""

    word: str
    british: str
    american: str
    note: str
    never: tuple[str, ...]


class English(NamedTuple):
    """The glossary and the sentences with a number, as they stand in resources/words."""

    concepts: tuple[Concept, ...]
    ones: dict[str, str]

    def forms(self, text: str, variant: str, *, plural: bool) -> tuple[str, ...]:
        """The sentence in this English; of a plural, for one and for more. Raises KeyError for a plural without one."""
        sentences = (self.ones[text], text) if plural else (text,)
        return tuple(self.said(sentence, variant) for sentence in sentences)

    def said(self, text: str, variant: str) -> str:
        """The sentence with the words of this variant."""
        if variant == SOURCE:
            return text
        words = {one.word: one.british if variant == BRITISH else one.american for one in self.concepts}
        wanted = {word.lower(): new for word, new in words.items() if new != word}
        return _exchanged(text, wanted) if wanted else text


def read_english(folder: Path) -> English:
    """Read glossary.txt and plurals.txt. A line that is none raises ValueError."""
    concepts = []
    for columns in _lines(folder / "glossary.txt", 4):
        word, british, american, note = columns
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
    return English(tuple(concepts), {line[0]: line[1] for line in _lines(folder / "plurals.txt", 2)})


def _lines(file: Path, columns: int) -> list[list[str]]:
    found = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            parts = [part.strip() for part in line.split("|")]
            if len(parts) != columns:
                raise ValueError(f"{file.name}, line {number}: {columns} columns, please, with | between them.")
            found.append(parts)
    return found


def _exchanged(text: str, wanted: dict[str, str]) -> str:
    """Whole words only, the longest first; a plural in s goes along. What stands in braces is no word."""
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

    return pattern.sub(other, text)
