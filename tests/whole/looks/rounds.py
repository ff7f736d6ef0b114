"""Which pictures there are: every place in every look on the sample, an empty portfolio, first entries, first run."""

from collections.abc import Iterator

from PySide6.QtGui import QImage

from tests.whole.looks.scenes import FIRST_RUN, PLACES
from tests.whole.looks.showing import ARABIC, DARK, HIGH, LARGE, LIGHT, Showing

WHERE_ENTRIES_ARE = ("today", "timeline", "map", "goals", "collection")
WHERE_GROWTH_IS = ("still-to-learn", "surveys", "hours")
"""Pages of a place that is looked at without them as well."""
LOOKS = (LIGHT, DARK, HIGH, LARGE, ARABIC)
ROUNDS = (
    *(("sample", look) for look in LOOKS),
    *(("empty", look) for look in LOOKS),
    ("first", LIGHT),
    *(("first run", look) for look in LOOKS),
)


def round_of(shown: Showing, on: str) -> Iterator[tuple[str, QImage]]:
    """The name and the picture of each scene, one after the other."""
    scenes = {"start": FIRST_RUN["start"]} if on == "first run" else PLACES
    for name, scene in scenes.items():
        if (on == "first" and name not in WHERE_ENTRIES_ARE) or (on != "sample" and name in WHERE_GROWTH_IS):
            continue
        scene(shown)
        yield f"{on.replace(' ', '-')}-{shown.look.name}-{name}", shown.settle()
