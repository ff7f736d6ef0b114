"""The sentences in the code in British and American English, and their forms for one, for the catalogues."""

from pathlib import Path
from typing import NamedTuple

from portfolio.core.english import AMERICAN, BRITISH, SOURCE, Concept, english_of, lines_of, read_glossary

__all__ = ["AMERICAN", "BRITISH", "SOURCE", "Concept", "English", "read_english"]


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
        return english_of(self.concepts, variant).said(text)


def read_english(folder: Path) -> English:
    """Read glossary.txt and plurals.txt. A line that is none raises ValueError."""
    return English(read_glossary(folder), {line[0]: line[1] for line in lines_of(folder / "plurals.txt", 2)})
