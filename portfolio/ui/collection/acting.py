"""What is done with many entries at once: each of these is one change with one name, which one undo takes back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.queries.collection import CollectionRow, Target, tags_used, targets
from portfolio.ui.collection.words import PRIVACIES, counted, menu_words, privacy_words, quoted, title_words
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme, kind_of

if TYPE_CHECKING:  # the records are imported when something is done, not when the place is made
    from portfolio.core.change import Change
    from portfolio.core.records import Record

Rows = Sequence[CollectionRow]
MANY = 300
"""Chosen entries from which a change takes so long that it is noticed."""


class Acting(QObject):
    """Builds changes for the entries that `chosen` gives, and hands them to the document."""

    def __init__(
        self, theme: Theme, document: Document, chosen: Callable[[], Rows], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._document, self._chosen = theme, document, chosen

    # ---- doing

    def let_see(self, privacy: str) -> bool:
        """Let these people see what is chosen."""
        from portfolio.core.bulk import privacy_of

        words = {
            "private": self.tr("Keep {what} to myself"),
            "evaluator": self.tr("Show {what} to my evaluator"),
            "public": self.tr("Show {what} to everyone"),
        }
        rows = self._chosen()
        label = words[privacy].format(what=self._what(rows))
        return self._do(lambda: privacy_of(label, self._records(rows), privacy))  # type: ignore[arg-type]

    def tag(self, name: str) -> bool:
        """Put a tag on what is chosen."""
        from portfolio.core.bulk import tagged, tags_of

        rows = self._chosen()
        label = self.tr("Tag {what} with “{tag}”").format(what=self._what(rows), tag=quoted(name))
        tags = tags_of(self._document.portfolio, [row.id for row in rows])
        return self._do(lambda: tagged(label, self._records(rows), tags, name))

    def untag(self, name: str) -> bool:
        """Take a tag off what is chosen."""
        from portfolio.core.bulk import tags_of, untagged

        rows = self._chosen()
        label = self.tr("Take the tag “{tag}” off {what}").format(what=self._what(rows), tag=quoted(name))
        return self._do(lambda: untagged(label, tags_of(self._document.portfolio, [row.id for row in rows]), name))

    def count_toward(self, target: Target) -> bool:
        """Count what is chosen toward a goal or a programme."""
        from portfolio.core.bulk import links_of, toward
        from portfolio.core.records import KINDS

        rows, portfolio = self._chosen(), self._document.portfolio
        aim = portfolio.get(KINDS[target.kind], target.id)
        if aim is None:
            return False
        label = self.tr("Count {what} toward “{goal}”").format(what=self._what(rows), goal=quoted(target.title))
        links = links_of(portfolio, [row.id for row in rows])
        return self._do(lambda: toward(label, self._records(rows), links, aim))

    def bin(self) -> bool:
        """Move what is chosen to the bin."""
        from portfolio.core.bulk import trashed

        rows = self._chosen()
        label = self.tr("Move {what} to the bin").format(what=self._what(rows))
        return self._do(lambda: trashed(label, self._records(rows)))

    # ---- menus

    def fill_privacy(self, menu: QMenu) -> None:
        """The people who may be let see, the present answer ticked where all chosen share it."""
        seen = {row.privacy for row in self._chosen()}
        for value in PRIVACIES:
            words, icon = privacy_words(value)
            action = menu.addAction(self._theme.icon(icon), words)
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
        found = targets(self._document.portfolio.connection)
        for target in found:
            kind = kind_of(target.kind)
            action = menu.addAction(self._theme.icon(kind.icon, kind.token), menu_words(target.title))
            action.triggered.connect(lambda _=False, target=target: self.count_toward(target))
        if not found:
            menu.addAction(self.tr("There is no open goal yet")).setEnabled(False)

    def menu(self, new_tag: Callable[[], object], clear: Callable[[], object], parent: QWidget) -> QMenu:
        """All of it as one menu, for a right click on several entries."""
        menu, theme = QMenu(parent), self._theme
        menu.addAction(counted(menu.locale(), len(self._chosen()))).setEnabled(False)
        menu.addSeparator()
        self.fill_privacy(menu.addMenu(theme.icon("eye"), self.tr("Who may see")))
        self.fill_tags(menu.addMenu(theme.icon("tag"), self.tr("Tags")), new_tag)
        self.fill_targets(menu.addMenu(theme.icon("target"), self.tr("Count toward a goal")))
        menu.addSeparator()
        menu.addAction(theme.icon("trash-2"), self.tr("Move to the bin")).triggered.connect(lambda _=False: self.bin())
        menu.addAction(theme.icon("x"), self.tr("Clear the choice")).triggered.connect(lambda _=False: clear())
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # ---- inside

    def _do(self, make: "Callable[[], Change]") -> bool:
        """Build the change and make it. With thousands chosen that takes seconds, and the pointer says so."""
        many = len(self._chosen()) > MANY
        if many:
            QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            return self._document.do(make())
        finally:
            if many:
                QGuiApplication.restoreOverrideCursor()

    def _what(self, rows: Rows) -> str:
        """12 entries, or the one by its title."""
        return f"“{quoted(title_words(rows[0]))}”" if len(rows) == 1 else counted(QLocale(), len(rows))

    def _records(self, rows: Rows) -> "list[Record]":
        from portfolio.core.bulk import records_of

        return records_of(self._document.portfolio, ((row.kind, row.id) for row in rows))
