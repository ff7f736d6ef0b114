"""Makes the places of one open portfolio, and ties each to what only the program knows."""

from collections.abc import Callable, Collection
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from portfolio import paths
from portfolio.core.english import SOURCE, english_of, read_glossary
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from portfolio.ui.asking.tying import Sharing
    from portfolio.ui.received.tying import Receiving
    from portfolio.ui.sample_line import SampleLine


class PlaceMakers:
    """Nothing is imported before a place is asked for."""

    def __init__(
        self, theme: Theme, settings: Settings, document: Document, jobs: Jobs, workspace: Workspace,
        *, language: str = SOURCE,
    ) -> None:  # fmt: skip
        """`language` is what the window speaks."""
        self._language = language
        self._theme, self._settings, self._document = theme, settings, document
        self._jobs, self._workspace = jobs, workspace
        self.sample: SampleLine | None = None

    def tick(self, ticked: Collection[str]) -> None:
        """Another choice of what is needed first."""
        raise NotImplementedError

    def _always(self) -> tuple[tuple[str, Callable[[], QWidget]], ...]:
        """The places that every portfolio has, by their names, with what makes them."""
        return (
            (rail.TODAY, self._today),
            (rail.GOALS, self._goals),
            (rail.COLLECTION, self._collection),
            (rail.PACKET, self._packet),
            (rail.STANDARDS, self.standards),
            (rail.BIN, self._bin),
            (rail.SETTINGS, self._preferences),
            (rail.SHELF, self._shelf),
            (rail.PEOPLE, self._people),
            (rail.SAVED, partial(self._receive, "saved_place")),
            (rail.LOOK, partial(self._receive, "look_place")),
        )

    @cached_property
    def _receiving(self) -> "Receiving":
        from portfolio.ui.received.tying import Receiving

        return Receiving(
            self._theme, self._document, self._jobs, self._workspace, lambda: self._sharing, language=self._language
        )  # fmt: skip

    @cached_property
    def _sharing(self) -> "Sharing":
        from portfolio.ui.asking.tying import Sharing

        return Sharing(self._theme, self._document, self._jobs, self._workspace, language=self._language)

    def _receive(self, name: str, *given: object) -> Any:
        """What is done with what comes back; nothing of it is imported before it is done."""
        return getattr(self._receiving, name)(*given)

    def _today(self) -> QWidget:
        from portfolio.exchange.inbox import seen_as_text
        from portfolio.ui.today.place import TodayPlace

        workspace = self._workspace
        place = TodayPlace(self._theme, self._document, workspace.pictures.picture)
        workspace.pictures.arrived.connect(place.image_arrived)
        workspace.adding.added.connect(place.files_added)
        place.seen_changed.connect(lambda seen: self._settings.keep(inbox_seen=seen_as_text(seen)))
        place.set_inbox(*self._inbox())
        return place

    def _goals(self) -> QWidget:
        from portfolio.ui.goals.board import GoalBoard

        return GoalBoard(self._theme, self._document)

    def _collection(self) -> QWidget:
        from portfolio.ui.collection.place import Collection

        pictures = self._workspace.pictures
        place = Collection(self._theme, self._document, pictures.picture, self._jobs)
        pictures.arrived.connect(place.image_arrived)
        return place

    def _packet(self) -> QWidget:
        from portfolio.ui.packet.place import PacketPlace

        english = english_of(read_glossary(paths.resource("words")), self._language)
        place = PacketPlace(self._theme, self._document, self._jobs, english=english)
        workspace = self._workspace

        def choose(name: str) -> None:
            if name == "elsewhere":
                workspace.go_to(rail.PACKET)
            place.answer(name)

        def tell(title: str, advice: str, choices: tuple[tuple[str, str], ...]) -> None:
            workspace.messages.say(title, advice, tuple((words, partial(choose, name)) for name, words in choices))

        place.delivery.told.connect(tell)
        place.entry_requested.connect(workspace.open_entry)
        place.packets.saved_requested.connect(partial(workspace.go_to, rail.SAVED))
        place.packets.look_requested.connect(partial(workspace.go_to, rail.LOOK))
        place.packets.template_requested.connect(
            lambda: workspace.adding.sharing_wanted.emit("save_template", ("plans",))
        )
        return place

    def standards(self) -> QWidget:
        """Standards."""
        from portfolio.ui.standards.place import StandardsPlace

        return StandardsPlace(
            self._theme, self._document, self._jobs, paths.resource("frameworks"), paths.resource("plans")
        )

    def _bin(self) -> QWidget:
        from portfolio.ui.bin.place import BinPlace

        return BinPlace(self._theme, self._document, jobs=self._jobs)

    def _preferences(self) -> QWidget:
        from portfolio.ui.language import languages
        from portfolio.ui.preferences.place import OfPortfolio, SettingsPlace

        portfolio, workspace = self._document.portfolio, self._workspace
        kept = (portfolio.folder, paths.backups_dir(portfolio.folder.name))
        names = {place.name: place.tip or place.words for place in workspace.rail.table()}
        place = SettingsPlace(
            self._theme, self._settings, kept, languages(paths.resource("translations")),
            OfPortfolio(
                portfolio.ticked(), names, portfolio.is_sample and not portfolio.read_only, self._pages,
                not portfolio.read_only,
            ),
        )  # fmt: skip
        place.letters_changed.connect(workspace.hands.set_letters)
        place.inbox_changed.connect(self._look_elsewhere)
        place.needs_changed.connect(self.tick)
        place.plan_requested.connect(self._set_plan)
        place.keys_requested.connect(workspace.hands.show_keys)
        place.about_requested.connect(lambda: workspace.go_to(rail.ABOUT))
        place.backup_requested.connect(workspace.backup_requested)
        place.shelf_requested.connect(lambda: workspace.go_to(rail.SHELF))
        place.people_requested.connect(lambda: workspace.go_to(rail.PEOPLE))
        place.recheck_requested.connect(workspace.proving.check_all)
        place.another_requested.connect(workspace.another_requested)
        place.folder_requested.connect(self._show_folder)
        if self.sample is not None:
            place.start_requested.connect(self.sample.start_requested)
            place.throw_away_requested.connect(self.sample.throw_away)
            place.keep_requested.connect(self.sample.keep)
            self.sample.kept.connect(place.sample_kept)
        return place

    def _set_plan(self) -> None:
        from portfolio.ui.hours.plan_card import set_plan

        set_plan(self._theme, self._document, self._workspace.window())

    def _pages(self) -> int:
        one = self._document.portfolio.connection.execute("SELECT count(*) FROM saved_page WHERE trashed IS NULL")
        return int(one.fetchone()[0])

    def _shelf(self) -> QWidget:
        from portfolio.ui.shelf.place import ShelfPlace

        workspace = self._workspace
        place = ShelfPlace(self._theme, self._document)
        place.open_requested.connect(self._open_address)
        place.back_requested.connect(lambda: workspace.go_to(rail.SETTINGS))
        return place

    def _people(self) -> QWidget:
        from portfolio.ui.people.place import PeoplePlace

        place = PeoplePlace(self._theme, self._document)
        place.back_requested.connect(lambda: self._workspace.go_to(rail.SETTINGS))
        return place

    def skills(self) -> QWidget:
        """Skills, what is still to learn, and surveys."""
        from portfolio.ui.skills.place import SkillsPlace

        return SkillsPlace(self._theme, self._document, self._jobs, paths.resource("skills").parent)

    def career(self) -> QWidget:
        """Career moves."""
        from portfolio.ui.career.place import CareerPlace

        place = CareerPlace(self._theme, self._document, paths.resource("roles").parent)
        place.set_letters(self._workspace.entries.letters)
        return place

    def hours(self) -> QWidget:
        """Hours, money, and what a licence asks for."""
        from portfolio.ui.hours.place import HoursPlace

        return HoursPlace(self._theme, self._document, self._jobs, paths.resource("renewal").parent)

    def _open_address(self, address: str) -> None:
        """The browser opens it, not the program."""
        from portfolio.ui.detail.opening import Opener

        if not Opener().open_address(address):
            self._workspace.say_error(
                PortfolioError("{address} could not be opened.", "Copy it into your browser.", address=address)
            )

    def backed_up(self) -> None:
        """A backup was made: the settings say when."""
        from portfolio.ui.preferences.place import SettingsPlace

        for place in self._workspace.stage.places:
            if isinstance(place, SettingsPlace):
                place.backed_up()

    def _show_folder(self, folder: Path) -> None:
        """Let the system show a folder; the backups' one is made with the first backup."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        shown = folder if folder.is_dir() else folder.parent
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(shown))):
            error = PortfolioError("This computer did not open the folder.", "You find it here: {folder}", folder=shown)
            self._workspace.say_error(error)

    def _inbox(self) -> tuple[Path | None, frozenset[str]]:
        from portfolio.exchange.inbox import seen_from_text

        folder = self._settings.text("inbox")
        return Path(folder) if folder else None, seen_from_text(self._settings.text("inbox_seen"))

    def _look_elsewhere(self) -> None:
        """Another folder for new files was chosen; what was seen in the old one is of no use in it."""
        from portfolio.ui.today.place import TodayPlace

        self._settings.keep(inbox_seen="")
        for place in self._workspace.stage.places:
            if isinstance(place, TodayPlace):
                place.set_inbox(*self._inbox())
