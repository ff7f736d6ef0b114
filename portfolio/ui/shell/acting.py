"""What is done with entries, one or many at once: each is one change with one name, which one undo takes back."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.queries.collection import Target, tags_used, targets
from portfolio.core.queries.privacies import privacies
from portfolio.core.queries.ties import tied_counts
from portfolio.ui.collection.words import MOST_LETTERS, PRIVACIES, counted, menu_words, privacy_words
from portfolio.ui.document import Document
from portfolio.ui.kit.waiting import waiting
from portfolio.ui.theme import Theme, kind_of

if TYPE_CHECKING:  # the records are imported when something is done, not when the place is made
    from portfolio.core.change import Change
    from portfolio.core.records import Record


class HasEntry(Protocol):
    """What has to be known of an entry; rows of the timeline and of the collection know it."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def title(self) -> str: ...


class One(NamedTuple):
    """An entry as a menu and a change have to know it."""

    kind: str
    id: str
    title: str
    privacy: str


Rows = Sequence[HasEntry]
MANY = 300
"""Chosen entries from which a change takes so long that it is noticed."""
_NOT_TOWARD: dict[str, tuple[str, ...]] = {"goal": ("goal",), "programme": ("goal",)}
"""Kinds that count toward no goal, and those that are part of no programme."""


def those_of(document: Document, entries: Iterable[tuple[str, str]]) -> list[One]:
    """The entries of these kinds and ids as they are now; those that are gone or in the bin are left out."""
    from portfolio.core.bulk import records_of
    from portfolio.core.records import kind_of as name_of

    records = records_of(document.portfolio, entries)
    return [One(name_of(record), record.id, record.label(), record.privacy) for record in records]


class Acting(QObject):
    """Builds changes for the entries that `chosen` gives, and hands them to the document."""

    busy = Signal(bool)
    """A change to so many entries begins that the window stands still, or is over."""

    def __init__(
        self, theme: Theme, document: Document, chosen: Callable[[], Rows], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document, self._chosen = theme, document, chosen

    def entries(self) -> Rows:
        """What is chosen."""
        return self._chosen()

    # ---- doing

    def let_see(self, privacy: str) -> bool:
        """Let these people see what is chosen."""
        from portfolio.core.bulk import privacy_of, with_ratings

        words = {
            "private": self.tr("Keep {what} to myself"),
            "evaluator": self.tr("Show {what} to my evaluator"),
            "public": self.tr("Show {what} to everyone"),
        }
        rows = self._chosen()
        label = words[privacy].format(what=self._what(rows))
        portfolio = self._document.portfolio
        return self._do(
            lambda: with_ratings(portfolio, privacy_of(label, self._records(rows), privacy))  # type: ignore[arg-type]
        )

    def tag(self, name: str) -> bool:
        """Put a tag on what is chosen."""
        from portfolio.core.bulk import tagged, tags_of

        rows = self._chosen()
        label = self.tr("Tag {what} with “{tag}”").format(what=self._what(rows), tag=_short(name))
        tags = tags_of(self._document.portfolio, [row.id for row in rows])
        return self._do(lambda: tagged(label, self._records(rows), tags, name))

    def untag(self, name: str) -> bool:
        """Take a tag off what is chosen."""
        from portfolio.core.bulk import tags_of, untagged

        rows = self._chosen()
        label = self.tr("Take the tag “{tag}” off {what}").format(what=self._what(rows), tag=_short(name))
        return self._do(lambda: untagged(label, tags_of(self._document.portfolio, [row.id for row in rows]), name))

    def count_toward(self, target: Target) -> bool:
        """Count what is chosen toward a goal, or make it part of a programme."""
        from portfolio.core.bulk import links_of, toward
        from portfolio.core.queries.stacking import refusal
        from portfolio.core.records import KINDS

        portfolio = self._document.portfolio
        rows = [row for row in self._chosen() if row.kind not in _NOT_TOWARD[target.kind]]
        aim = portfolio.get(KINDS[target.kind], target.id)
        if aim is None or not rows:
            return False
        words = self.tr("Count {what} toward “{goal}”")
        if target.kind == "programme":
            words = self.tr("Make {what} part of “{goal}”")
            if circle := refusal(portfolio.connection, [row.id for row in rows], aim.id):
                self._document.failed.emit(circle)
                return False
        label = words.format(what=self._what(rows), goal=_short(target.title))
        links = links_of(portfolio, [row.id for row in rows])
        return self._do(lambda: toward(label, self._records(rows), links, aim))

    def count_no_more(self, target: Target) -> bool:
        """What is chosen counts no longer toward this, or is no longer part of it."""
        from portfolio.core.bulk import apart

        rows = self._chosen()
        words = self.tr("Count {what} no longer toward “{goal}”")
        if target.kind == "programme":
            words = self.tr("Take {what} out of “{goal}”")
        label = words.format(what=self._what(rows), goal=_short(target.title))
        return self._do(lambda: apart(label, self._document.portfolio, self._records(rows), target.id))

    def bin(self) -> bool:
        """Move what is chosen to the bin."""
        from portfolio.core.bulk import trashed

        rows = self._chosen()
        label = self.tr("Move {what} to the bin").format(what=self._what(rows))
        return self._do(lambda: trashed(label, self._records(rows)))

    # ---- menus

    def fill_privacy(self, menu: QMenu) -> None:
        """The people who may be let see, the present answer ticked where all chosen share it."""
        connection = self._document.portfolio.connection
        seen = privacies(connection, [(row.kind, row.id) for row in self._chosen()])
        for value in PRIVACIES:
            words, icon = privacy_words(value)
            # The style shows an icon or a tick, never both.
            shown = self._theme.icon("circle-check", "accent") if seen == {value} else self._theme.icon(icon)
            action = menu.addAction(shown, words)
            action.setCheckable(True)
            action.setChecked(seen == {value})
            action.triggered.connect(lambda _=False, value=value: self.let_see(value))

    def fill_tags(self, menu: QMenu, new: Callable[[], object]) -> None:
        """Tags to put on: a new one by `new`, or one that is used; below, those to take off."""
        action = menu.addAction(self._theme.icon("plus"), self.tr("New tag…"))
        action.triggered.connect(lambda _=False: new())
        connection = self._document.portfolio.connection
        borne = tags_used(connection, [row.id for row in self._chosen()])
        everywhere = {name for name, count in borne if count == len(self._chosen())}
        others = [name for name, _ in tags_used(connection)[:12] if name not in everywhere]
        if others:
            menu.addSeparator()
        for name in others:
            action = menu.addAction(menu_words(name))
            action.triggered.connect(lambda _=False, name=name: self.tag(name))
        if borne:
            off = menu.addMenu(self._theme.icon("x"), self.tr("Remove a tag"))
            for name, count in borne:
                action = off.addAction(f"{menu_words(name)}  ({menu.locale().toString(count)})")
                action.triggered.connect(lambda _=False, name=name: self.untag(name))

    def fill_targets(self, menu: QMenu) -> None:
        """Goals and programmes under way."""
        self._fill(menu, ("goal", "programme"), self.tr("There is no open goal or course yet"))

    def fill_goals(self, menu: QMenu) -> None:
        """Goals under way, ticked where all that is chosen counts toward them; a second press takes that back."""
        self._fill(menu, ("goal",), self.tr("There is no open goal yet"))

    def fill_programmes(self, menu: QMenu) -> None:
        """Nanodegrees and courses under way, likewise."""
        self._fill(menu, ("programme",), self.tr("There is no nanodegree or course under way"))

    def _fill(self, menu: QMenu, kinds: tuple[str, ...], nothing: str) -> None:
        connection, rows = self._document.portfolio.connection, self._chosen()
        tied = tied_counts(connection, [row.id for row in rows])
        # A goal counts toward no goal, and none toward itself.
        found = [
            (target, able)
            for target in targets(connection)
            if target.kind in kinds
            and (able := sum(row.kind not in _NOT_TOWARD[target.kind] and row.id != target.id for row in rows))
        ]
        for target, able in found:
            kind, whole = kind_of(target.kind), tied.get(target.id, 0) >= able
            icon, color = ("circle-check", "accent") if whole else (kind.icon, kind.token)
            action = menu.addAction(self._theme.icon(icon, color), menu_words(target.title))
            action.setCheckable(True)
            action.setChecked(whole)
            do = self.count_no_more if whole else self.count_toward
            action.triggered.connect(lambda _=False, target=target, do=do: do(target))
        if not found:
            menu.addAction(nothing).setEnabled(False)

    def fill(self, menu: QMenu, new_tag: Callable[[], object]) -> None:
        """What can be done with one entry as with many: each as a menu of its own."""
        theme = self._theme
        self.fill_goals(menu.addMenu(theme.icon("target"), self.tr("Counts toward")))
        self.fill_programmes(menu.addMenu(theme.icon("graduation-cap"), self.tr("Part of")))
        self.fill_tags(menu.addMenu(theme.icon("tag"), self.tr("Tags")), new_tag)
        self.fill_privacy(menu.addMenu(theme.icon("eye"), self.tr("Who may see it")))

    def menu(
        self, new_tag: Callable[[], object], clear: Callable[[], object], parent: QWidget,
        reflect: Callable[[], object] | None = None, check: Callable[[], object] | None = None,
    ) -> QMenu:  # fmt: skip
        """All of it as one menu, for a right click on several entries."""
        menu, theme = QMenu(parent), self._theme
        menu.addAction(counted(menu.locale(), len(self._chosen()))).setEnabled(False)
        menu.addSeparator()
        self.fill(menu, new_tag)
        menu.addSeparator()
        if reflect is not None:
            action = menu.addAction(theme.icon("pen-line"), self.tr("Reflect on them"))
            action.triggered.connect(lambda _=False: reflect())
        if check is not None and any(row.kind == "credential" for row in self._chosen()):
            action = menu.addAction(theme.icon("refresh-cw"), self.tr("Check again"))
            action.triggered.connect(lambda _=False: check())
        menu.addAction(theme.icon("trash-2"), self.tr("Move to the bin")).triggered.connect(lambda _=False: self.bin())
        menu.addAction(theme.icon("x"), self.tr("Clear the choice")).triggered.connect(lambda _=False: clear())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def add_originals(self, menu: QMenu, save: Callable[[], object]) -> None:
        """Where there are credentials among what is chosen: the way to save their files, above the way to the bin."""
        if any(row.kind == "credential" for row in self._chosen()):
            action = QAction(self._theme.icon("download"), self.tr("Save the original files…"), menu)
            action.triggered.connect(lambda _=False: save())
            menu.insertAction(menu.actions()[-2], action)

    def add_standards(self, menu: QMenu, align: Callable[[], object]) -> None:
        """The way to say which standards all of them show, above the way to the bin."""
        action = QAction(self._theme.icon("clipboard-check"), self.tr("Standards they show…"), menu)
        action.triggered.connect(lambda _=False: align())
        menu.insertAction(menu.actions()[-2], action)

    # ---- inside

    def _do(self, make: "Callable[[], Change]") -> bool:
        """Build the change and make it. With thousands chosen that takes a moment, which the pointer and a word say."""
        many = len(self._chosen()) > MANY
        if many:
            self.busy.emit(True)
        try:
            with waiting(many):
                return self._document.do(make())
        finally:
            if many:
                self.busy.emit(False)

    def _what(self, rows: Rows) -> str:
        """12 entries, or the one by its title."""
        if len(rows) != 1:
            return counted(QLocale(), len(rows))
        return f"“{_short(rows[0].title.strip() or kind_of(rows[0].kind).label())}”"

    def _records(self, rows: Rows) -> "list[Record]":
        from portfolio.core.bulk import records_of

        return records_of(self._document.portfolio, ((row.kind, row.id) for row in rows))


def _short(title: str) -> str:
    """A title as it stands in the name of a change: plain words. Whoever shows the name keeps its direction to it."""
    return title if len(title) <= MOST_LETTERS else title[: MOST_LETTERS - 1] + "…"
