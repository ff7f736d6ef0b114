"""What a person may want ready first, and where she begins then. A place that is built later adds its line here."""

from collections.abc import Collection
from typing import NamedTuple

from portfolio.ui.kit.words import translate
from portfolio.ui.shell import rail


class Need(NamedTuple):
    """One thing to tick. `place` is where it is answered: one that the rail shows only when it is wanted appears."""

    name: str
    words: str
    icon: str
    place: str
    rank: int
    """Of several that are ticked, the one with the lowest rank decides where to begin."""
    step: tuple[str, str, str] = ("", "", "")
    """A sentence, the words of its button and what that adds; where the empty place does not offer its step itself."""


def needs() -> tuple[Need, ...]:
    """All that can be ticked, as listed on the screen. Only what this program serves: nothing here may lead nowhere."""
    return (
        Need(
            "pdf", translate("Needs", "Evaluation PDF"), "file-output", rail.PACKET, 9,
            (
                translate("Needs", "The PDF makes itself of what you add. Begin with one thing from this year."),
                translate("Needs", "Something I did"),
                "practice",
            ),
        ),
        Need("badges", translate("Needs", "Badges in one place"), "award", rail.COLLECTION, 1),
        Need("goals", translate("Needs", "Goals for this year"), "target", rail.GOALS, 2),
        Need(
            "hours", translate("Needs", "Hours I spend on learning"), "clock", rail.HOURS, 3,
            (
                translate("Needs", "Log one course or evening: the hours of your week add up by themselves."),
                translate("Needs", "Log time"),
                "time_entry",
            ),
        ),
        Need("standards", translate("Needs", "Standards of my evaluation"), "clipboard-check", rail.STANDARDS, 5),
        Need("skills", translate("Needs", "What I can do, and what comes next"), "puzzle", rail.SKILLS, 6),
        Need("career", translate("Needs", "Where I could go next"), "waypoints", rail.CAREER, 7),
        Need("lessons", translate("Needs", "What I do in class"), "lightbulb", rail.TODAY, 4),
    )  # fmt: skip


def first_of(ticked: Collection[str]) -> Need | None:
    """Where to begin, by what was ticked; None where nothing was."""
    return min((need for need in needs() if need.name in ticked), key=lambda need: need.rank, default=None)
