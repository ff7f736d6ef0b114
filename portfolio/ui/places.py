"""Which places one open portfolio has, which of them the rail shows, and where one begins."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from portfolio.core.english import SOURCE
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.whose import is_learners
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.place_makers import PlaceMakers
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from portfolio.core.change import Change


class OptionalPlace(NamedTuple):
    """A place that the rail shows once it is wanted: its `need` is ticked, or there is an entry of one of its kinds.

    It has its row in the rail's table as well, and its need a line among `needs()`.
    """

    name: str
    need: str
    kinds: tuple[str, ...]
    make: "Callable[[Places], QWidget]"


FIRST_STEP = "first step"
OPTIONAL: tuple[OptionalPlace, ...] = (
    OptionalPlace(rail.SKILLS, "skills", ("skill", "survey", "rating"), lambda places: places.skills()),
    OptionalPlace(rail.CAREER, "career", ("role", "position"), lambda places: places.career()),
    OptionalPlace(rail.HOURS, "hours", ("time_entry", "licence"), lambda places: places.hours()),
)
OPTIONAL_FOR_LEARNERS: tuple[OptionalPlace, ...] = (
    OptionalPlace(rail.STANDARDS, "standards", ("framework", "evaluation_plan"), lambda places: places.standards()),
)
"""Nobody evaluates a learner by a framework, unless her class works with one."""


class Places(PlaceMakers):
    """`offer` gives the makers to the workspace; nothing is imported before a place is asked for."""

    def __init__(
        self, theme: Theme, settings: Settings, document: Document, jobs: Jobs, workspace: Workspace,
        optional: Sequence[OptionalPlace] = OPTIONAL, *, language: str = SOURCE,
    ) -> None:  # fmt: skip
        """`language` is what the window speaks."""
        super().__init__(theme, settings, document, jobs, workspace, language=language)
        for_learner = is_learners(document.portfolio.connection)
        self._optional = (*optional, *OPTIONAL_FOR_LEARNERS) if for_learner else tuple(optional)
        self._ticked: frozenset[str] = frozenset()
        self.begun = False
        document.changed.connect(self._on_changed)
        workspace.finding.remember_in(settings)
        workspace.adding.sorting = partial(self._receive, "sort")
        workspace.adding.answer_wanted.connect(partial(self._receive, "choose_answer"))
        workspace.adding.sharing_wanted.connect(lambda name, given: getattr(self._sharing, name)(given))

    def offer(self) -> None:
        """All places but the timeline, which is there from the start."""
        self._offer_always()
        if self._optional:
            self._ticked = self._document.portfolio.ticked()
            for place in self._optional:
                self._workspace.keep_place(place.name, partial(place.make, self))
                self._show_or_hide(place)

    def begin(self) -> None:
        """While nothing is in it: go where the person said that she needs something first, and say the next step."""
        from portfolio.ui.needs import first_of

        workspace = self._workspace
        if self.begun or workspace.journal.model.rowCount() or workspace.stage.name != rail.TIMELINE:
            return
        self.begun = True
        need = first_of(self._document.portfolio.ticked())
        if need is None:
            return
        workspace.go_to(need.place)
        workspace.stage.take_focus()
        sentence, words, what = need.step
        if sentence:
            actions = ((words, lambda: workspace.add(what)),)
            workspace.messages.say(sentence, actions=actions, about=FIRST_STEP, stays=need.place != rail.TIMELINE)
            workspace.stage.changed.connect(lambda: self._went_on(need.place))
            if (turned := getattr(workspace.stage.place, "page_changed", None)) is not None:
                turned.connect(lambda: workspace.messages.forget(FIRST_STEP))

    def tick(self, ticked: Collection[str]) -> None:
        """Another choice of what is needed first: its places come, and those that hold nothing go."""
        try:
            self._document.portfolio.tick(ticked)
        except PortfolioError as error:
            self._workspace.say_error(error)
            return
        self._ticked = frozenset(ticked)
        for place in self._optional:
            self._show_or_hide(place)

    def _went_on(self, place: str) -> None:
        """Whoever is elsewhere, or writes, has found something to do; the step would only be in the way there."""
        if self._workspace.stage.name != place or self._workspace.stage.written_on:
            self._workspace.messages.forget(FIRST_STEP)

    def _on_changed(self, change: "Change") -> None:
        self._workspace.messages.forget(FIRST_STEP)
        for place in self._optional:
            if set(place.kinds) & change.kind_names:
                self._show_or_hide(place)

    def _show_or_hide(self, place: OptionalPlace) -> None:
        """A place that was used stays while one stands on it, and until what is in it is gone."""
        if place.need in self._ticked or self._is_used(place):
            self._workspace.add_place(place.name, lambda: place.make(self))
        elif self._workspace.stage.name != place.name:
            self._workspace.rail.offer(place.name, offered=False)

    def _is_used(self, place: OptionalPlace) -> bool:
        one = self._document.portfolio.connection.execute
        return any(one(f"SELECT 1 FROM {kind} WHERE trashed IS NULL LIMIT 1").fetchone() for kind in place.kinds)

    def _offer_always(self) -> None:
        later = {place.name for place in self._optional}
        for name, maker in self._always():
            if name not in later:
                self._workspace.add_place(name, maker)
