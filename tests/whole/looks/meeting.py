"""Which titles are in sight, and whether they were met: a look that misses what a place is there for is none."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from portfolio.ui.career_map.canvas import MapCanvas
from portfolio.ui.collection.view import CollectionView
from portfolio.ui.goals.board_face import BoardFace
from portfolio.ui.timeline.view import TimelineView
from tests.whole.looks.ink import Text
from tests.whole.looks.showing import Showing, inside

SHOW_TITLES = ("timeline", "map", "goals", "collection")
BEGINNING = 8
"""Letters of a title by which it is told from others: the rest may be cut or on a second line."""


def titles_in_sight(shown: Showing) -> list[tuple[QWidget, list[str]]]:
    """The titles that each list shows whole, with what they are painted on."""
    return list(_titles(shown)) if shown.app.workspace is not None else []


def unseen(shown: Showing, name: str) -> list[str]:
    """A place that is there to show titles, and shows none."""
    return ["no title is in sight"] if name in SHOW_TITLES and not titles_in_sight(shown) else []


def unmet(shown: Showing, texts: list[Text]) -> list[str]:
    """Titles that are in sight, and were not among the texts that were painted."""
    met: dict[QWidget, list[str]] = {}
    for text in texts:
        if not text.seen.isEmpty():
            met.setdefault(text.widget, []).append(text.shown.rstrip("…"))
    found = []
    for widget, titles in titles_in_sight(shown):
        missing = [title for title in titles if not any(_begins(title, words) for words in met.get(widget, []))]
        # The map writes only the titles that have room.
        if len(missing) == len(titles) if isinstance(widget.parentWidget(), MapCanvas) else missing:
            found.append(f"{type(widget.parentWidget()).__name__}: {missing[:3]} of {len(titles)} were not met")
    return found


def _begins(title: str, words: str) -> bool:
    """Whether this is the title, or its first line: both may be cut, and hours stand before some."""
    return title[:BEGINNING] in words or (title.startswith(words) and len(words) >= len(title.split(maxsplit=1)[0]))


def _titles(shown: Showing) -> Iterator[tuple[QWidget, list[str]]]:
    for widget in inside(shown.workspace.stage):
        if isinstance(widget, TimelineView | CollectionView):
            port, model = widget.viewport(), widget.model()
            indexes = [model.index(row, 0) for row in range(model.rowCount())]
            seen = [index.row() for index in indexes if port.rect().contains(widget.visualRect(index))]
            if seen and isinstance(widget, TimelineView):
                yield port, [widget._row(row).title for row in seen]
            elif seen and isinstance(widget, CollectionView):
                yield port, [widget.entries.rows[row].title for row in seen]
        elif isinstance(widget, MapCanvas) and widget.marks_in_sight():
            yield widget.viewport(), [mark.entry.row.title for mark in widget.marks_in_sight()]
        elif isinstance(widget, BoardFace) and not widget.visibleRegion().isEmpty():
            yield widget, [widget.row.title]
