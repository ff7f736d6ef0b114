"""How the moves in sight run: each as an arrow, or as a thin line where there are too many of them."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF

from portfolio.ui.career.arrows import ArrowPainter, Course, course
from portfolio.ui.career.cards import InSight
from portfolio.ui.career.frame import Frame
from portfolio.ui.career.lay import Place, Sizes
from portfolio.ui.career.nodes import Tie

MOST_ARROWS = 60
"""Of more moves than these, all but the chosen one and those that were made are thin lines: heads would hide all."""


class Runs(NamedTuple):
    """What is drawn of the moves."""

    courses: dict[Tie, Course]
    """Those that were made first, that to the chosen role last."""
    faint: list[QLineF]


def runs_of(
    ties: tuple[Tie, ...], places: Mapping[str, Place], frame: Frame, sizes: Sizes, arrows: ArrowPainter, chosen: str
) -> Runs:
    """The moves of which anything may be in sight."""
    near, above = sizes.beside * frame.zoom, sizes.between * frame.zoom
    found, crowd = Runs({}, []), len(ties) > MOST_ARROWS
    for tie in sorted(ties, key=lambda one: (not one.made, one.to_id == chosen)):
        if tie.from_id not in places or tie.to_id not in places:
            continue
        start, end = frame.on_screen(places[tie.from_id]), frame.on_screen(places[tie.to_id])
        if crowd and not tie.made and tie.to_id != chosen:
            found.faint.append(QLineF(start.center(), end.center()))
        elif start.united(end).intersects(QRectF(frame.content)):
            found.courses[tie] = course(start, end, arrows.straight(tie.type, near), above)
    return found


def place_words(runs: Runs, cards: Iterable[InSight], frame: Frame, arrows: ArrowPainter, flag: float) -> None:
    """The word of a move stands on its arrow where no card is, as near to the middle as can be. `flag`: how far that of
    a role that is aimed at stands out of its card."""
    taken = [one.place.adjusted(-flag, -flag, flag, 0) if one.node.aimed else one.place for one in cards]
    for tie, run in reversed(list(runs.courses.items())):  # the chosen one first
        if not tie.made:
            runs.courses[tie] = arrows.clear_of(run, tie.type, taken, QRectF(frame.content))
