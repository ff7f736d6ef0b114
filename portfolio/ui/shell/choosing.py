"""Several entries chosen in a list: the bar at its foot, the menu for all of them, and what each does."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.queries.collection import tags_used
from portfolio.ui.document import Document
from portfolio.ui.kit.feedback import announce
from portfolio.ui.shell.acting import Acting, HasEntry
from portfolio.ui.shell.chosen_bar import ChosenBar
from portfolio.ui.theme import Theme


class Chooses(Protocol):
    """A list in which several entries can be chosen."""

    def chosen(self) -> Sequence[HasEntry]: ...
    def chosen_count(self) -> int: ...
    def selectAll(self) -> None: ...


class Own(NamedTuple):
    """What can be done with what is chosen at one place alone: a menu of its own."""

    words: str
    icon: str
    fill: Callable[[QMenu, Sequence[HasEntry]], None]


class Choosing(QObject):
    """One for each list. The place puts `bar` at its foot, and says when to `refresh` it."""

    left = Signal()
    """The choice shall be cleared."""
    reflect_requested = Signal(object)
    """One reflection about all that is chosen: (kind, id) of each."""
    check_requested = Signal(object)
    """The credentials among them are to be checked again: their ids."""
    align_requested = Signal(object)
    """What all that is chosen shows shall be said: (kind, id) of each."""
    originals_requested = Signal(object)
    """The files of the credentials among them are to be saved: their ids."""

    def __init__(
        self, theme: Theme, document: Document, view: Chooses, place: QWidget, own: Own | None = None
    ) -> None:  # fmt: skip
        super().__init__(place)
        self._theme, self._own = theme, own
        self._document, self._view, self._place = document, view, place
        self._writes = not document.portfolio.read_only
        self.acting = Acting(theme, document, view.chosen, self)
        self.bar = ChosenBar(
            theme, self.acting.fill_privacy, lambda menu: self.acting.fill_tags(menu, self.bar.begin_tag),
            self.acting.fill_targets,
            (own.words, own.icon, lambda menu: own.fill(menu, view.chosen())) if own is not None else None,
        )  # fmt: skip
        self.bar.bin_requested.connect(self.bin)
        self.bar.clear_requested.connect(self.left)
        self.bar.all_requested.connect(view.selectAll)
        self.bar.tag_typed.connect(self.acting.tag)
        self.bar.check_requested.connect(self._check)
        self.bar.originals_requested.connect(self._save_originals)
        self.bar.align_requested.connect(self._align)
        self.bar.tag_begun.connect(self._offer_tags)
        self.acting.busy.connect(self.bar.say_busy)
        self.bar.hide()

    def hand_on(self, place: object) -> None:
        """What is wished here is wished by the place from now on."""
        for own, wish in (
            (self.reflect_requested, "reflect_many_requested"), (self.align_requested, "align_many_requested"),
            (self.check_requested, "check_requested"), (self.originals_requested, "originals_requested"),
            (self.bar.resized, "foot_changed"),
        ):  # fmt: skip
            own.connect(getattr(place, wish))

    def refresh(self, shown: int, *, choosing: bool = False) -> None:
        """Say how many are chosen of those that are `shown`. `choosing`: the bar is there before anything is chosen."""
        count = self._view.chosen_count()
        before = self.bar.isHidden()
        number = self.bar.locale().toString
        words = (
            self.tr("{count} chosen", "", count).format(count=number(count)) if count else self.tr("Nothing chosen yet")
        )
        choose_all = self.tr("Choose all {count}", "", shown).format(count=number(shown))
        self.bar.offer_check(any(row.kind == "credential" for row in self._view.chosen()) if count else False)
        self.bar.show_count(words, count, choose_all if count < shown and shown > 1 else "")
        self.bar.setVisible(self._writes and (count > 1 or (choosing and bool(shown))))
        if count > 1 or (choosing and not before):
            announce(self.bar, words)

    def bin(self) -> None:
        """Move what is chosen to the bin."""
        if self._writes:
            self.acting.bin()

    def show_menu(self, at: QPoint) -> None:
        """The menu for all that is chosen."""
        if self._writes:
            menu = self.acting.menu(self.bar.begin_tag, self.left.emit, self._place, self._reflect, self._check)
            if (own := self._own) is not None:
                of_its_own = QMenu(own.words, menu)
                of_its_own.setIcon(self._theme.icon(own.icon))
                own.fill(of_its_own, self._view.chosen())
                menu.insertMenu(menu.actions()[2], of_its_own)
            self.acting.add_originals(menu, self._save_originals)
            self.acting.add_standards(menu, self._align)
            menu.popup(at)

    def _reflect(self) -> None:
        self.reflect_requested.emit([(row.kind, row.id) for row in self._view.chosen()])

    def _align(self) -> None:
        self.align_requested.emit([(row.kind, row.id) for row in self._view.chosen()])

    def _save_originals(self) -> None:
        self.originals_requested.emit([row.id for row in self._view.chosen() if row.kind == "credential"])

    def _check(self) -> None:
        self.check_requested.emit([row.id for row in self._view.chosen() if row.kind == "credential"])

    def _offer_tags(self) -> None:
        self.bar.offer_tags([name for name, _ in tags_used(self._document.portfolio.connection)])
