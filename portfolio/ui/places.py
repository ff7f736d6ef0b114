"""Makes the places of one open portfolio, each when it is first gone to, and ties it to what only the program knows."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from portfolio import paths
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace


class Places:
    """`offer` gives the makers to the workspace; nothing is imported before a place is asked for."""

    def __init__(self, theme: Theme, settings: Settings, document: Document, jobs: Jobs, workspace: Workspace) -> None:
        self._theme, self._settings, self._document = theme, settings, document
        self._jobs, self._workspace = jobs, workspace

    def offer(self) -> None:
        """All places but the timeline, which is there from the start."""
        makers: tuple[tuple[str, Callable[[], QWidget]], ...] = (
            (rail.TODAY, self._today),
            (rail.GOALS, self._goals),
            (rail.COLLECTION, self._collection),
            (rail.PACKET, self._packet),
            (rail.BIN, self._bin),
            (rail.SETTINGS, self._preferences),
        )
        for name, maker in makers:
            self._workspace.add_place(name, maker)

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

        return PacketPlace(self._theme, self._document, self._jobs)

    def _bin(self) -> QWidget:
        from portfolio.ui.bin.place import BinPlace

        return BinPlace(self._theme, self._document)

    def _preferences(self) -> QWidget:
        from portfolio.ui.preferences.place import SettingsPlace

        folder, workspace = self._document.portfolio.folder, self._workspace
        place = SettingsPlace(self._theme, self._settings, (folder, paths.backups_dir(folder.name)))
        place.letters_changed.connect(workspace.hands.set_letters)
        place.inbox_changed.connect(self._look_elsewhere)
        place.keys_requested.connect(workspace.hands.show_keys)
        place.about_requested.connect(lambda: workspace.go_to(rail.ABOUT))
        place.backup_requested.connect(workspace.backup_requested)
        place.another_requested.connect(workspace.another_requested)
        return place

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
