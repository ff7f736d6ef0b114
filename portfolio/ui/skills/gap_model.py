"""What is still to learn, in words: the most needed first."""

from collections.abc import Sequence
from typing import NamedTuple

from portfolio.growth.gaps import Gap
from portfolio.growth.roles import ESSENTIAL
from portfolio.ui.kit.growth_words import from_to_words, why_sentence
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.skills.words import for_words, gap_spoken, goal_words


class GapLine(NamedTuple):
    """A gap in words."""

    key: str
    title: str
    levels: str
    wanted: str
    why: str
    goal: str
    """The goal that closes it, or empty."""
    essential: bool
    spoken: str

    @property
    def tip(self) -> str:
        """What its tooltip says."""
        return f"{self.title}\n{self.why}"


def gap_lines(gaps: Sequence[Gap], found: Loaded) -> list[GapLine]:
    """These gaps in words."""
    return [
        GapLine(
            gap.key, named(gap.words), from_to_words(gap), for_words(gap, found), why_sentence(gap),
            goal_words(gap, found), gap.weight == ESSENTIAL, _spoken(gap, found),
        )
        for gap in gaps
    ]  # fmt: skip


def _spoken(gap: Gap, found: Loaded) -> str:
    essential = translate("Skills", "essential") if gap.weight == ESSENTIAL else ""
    return ", ".join(part for part in (gap_spoken(gap, found), essential) if part)
