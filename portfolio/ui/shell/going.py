"""Going from place to place: each is made when it is first gone to, and has beside it what is chosen there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from portfolio.ui.shell import rail
from portfolio.ui.shell.following import Following
from portfolio.ui.shell.showing import Showing
from portfolio.ui.shell.stage import Stage

PAGES: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "calendar": (rail.GOALS, "show_calendar", ()), "surveys": (rail.SKILLS, "show_page", ("surveys",)),
    "gaps": (rail.SKILLS, "show_page", ("gaps",)), "advert": (rail.CAREER, "show_advert", ()),
    "packs": (rail.CAREER, "show_packs", ()), "stopwatch": (rail.HOURS, "toggle_stopwatch", ()),
    "licences": (rail.HOURS, "show_page", ("licences",)), "sums": (rail.HOURS, "show_page", ("totals",)),
    "money": (rail.HOURS, "show_page", ("money",)), "hours_file": (rail.HOURS, "ask_file", ()),
    "new_licence": (rail.HOURS, "go_on", ("licence", "new")),
}  # fmt: skip
"""What can be gone to by its name within a place: the place, what shows it there, and with what."""
_CARDS = dict.fromkeys(("week_plan", "repeat", "licence", "rules"), rail.HOURS)
"""At which place a card is opened again that was left; the others are those of skills."""


class Going:
    """Knows how places are made; the stage shows them."""

    def __init__(self, stage: Stage, showing: Showing, following: Following) -> None:
        self._stage, self._showing, self._following = stage, showing, following
        self._makers: dict[str, Callable[[], QWidget]] = {}

    def add(self, name: str, make: Callable[[], QWidget]) -> None:
        """A place that is made when it is first asked for."""
        self._makers[name] = make

    def to(self, name: str) -> None:
        """Show a place, if there is one of this name; or a page within one."""
        if name in PAGES:
            name, show, given = PAGES[name]
            self.to(name)
            if self._stage.name == name:
                getattr(self._stage.place, show)(*given)
            return
        if not self._stage.has(name):
            if name not in self._makers:
                return
            place = self._makers[name]()
            self._following.follow(place)
            self._stage.add(name, place)
        self._showing.leave()
        self._stage.show_place(name)
        self._showing.arrive()

    def go_on(self, key: str) -> None:
        """Open the card again on which this draft was typed; a window without its place stays where it is."""
        what, _, about = key.partition(":")[2].partition(":")
        place = _CARDS.get(what, rail.SKILLS)
        self.to(place)
        if self._stage.name == place:
            getattr(self._stage.place, "go_on")(what, about)  # noqa: B009 - a place is any widget
