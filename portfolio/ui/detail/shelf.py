"""Pages of the detail pane that were set aside: who comes back to a place finds there what she left, and at once."""

from collections.abc import Callable

from portfolio.core.queries.entry import Entry
from portfolio.ui.detail.page import EntryPage

MOST = 4
"""One for each place that shows entries. Those with a tag half typed stay beyond that: nobody's words are lost."""


class Shelf:
    """Holds pages out of sight, by the entry that each shows. They follow nothing: what changed meanwhile is stale.

    They stay where they are in the window, only hidden: to give a page another parent takes Qt as long as a third of
    making it anew.
    """

    def __init__(self) -> None:
        self._pages: dict[tuple[str, str], EntryPage] = {}

    @property
    def pages(self) -> list[EntryPage]:
        """All of them, the oldest first."""
        return list(self._pages.values())

    def put(self, page: EntryPage) -> None:
        """Keep this page."""
        page.hide()
        self._pages[page.key] = page
        spare = [one for one in self._pages.values() if not one.is_typed_on]
        for one in spare[: max(0, len(self._pages) - MOST)]:
            self._pages.pop(one.key).deleteLater()

    def taken(self, key: tuple[str, str]) -> EntryPage | None:
        """The page of this entry, which is kept here no more."""
        return self._pages.pop(key, None)

    def age(self, concerned: Callable[[Entry], bool] = lambda _: True) -> None:
        """Something was changed: the pages of what it concerns are to be made anew when they are wanted."""
        for page in self._pages.values():
            if page.shown is not None and concerned(page.shown):
                page.stale = True
