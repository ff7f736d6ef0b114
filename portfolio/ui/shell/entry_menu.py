"""The menu of one entry: all that can be done with it by dragging can be done here, and by keys."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.queries.collection import tags_used
from portfolio.ui.document import Document
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.shell.acting import Acting
from portfolio.ui.theme import Theme, kind_of


class One(NamedTuple):
    """What the menu has to know of an entry."""

    kind: str
    id: str
    title: str
    privacy: str


class Doing(NamedTuple):
    """What the window does with an entry."""

    write: Callable[[str, str], object]
    reflect: Callable[[str, str], object]
    add_evidence: Callable[[str, str], object]
    delete: Callable[[str, str], object]


def those_of(document: Document, entries: Iterable[tuple[str, str]]) -> list[One]:
    """The entries of these kinds and ids as they are now; those that are gone or in the bin are left out."""
    from portfolio.core.bulk import records_of
    from portfolio.core.records import kind_of as name_of

    records = records_of(document.portfolio, entries)
    return [One(name_of(record), record.id, record.label(), record.privacy) for record in records]


def entry_menu(theme: Theme, document: Document, entry: One, doing: Doing, window: QWidget) -> QMenu:
    """The menu; it is gone once it closes. Where nothing may be written, it offers nothing to write."""
    menu = QMenu(window)
    acting = Acting(theme, document, lambda: [entry], window)
    menu.destroyed.connect(acting.deleteLater)
    kind, record_id = entry.kind, entry.id

    def add(words: str, icon: str, keys: str, do: Callable[[str, str], object]) -> None:
        action = QAction(theme.icon(icon), words, menu)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: do(kind, record_id))
        menu.addAction(action)

    add(translate("EntryMenu", "Edit"), "pencil", "Return", doing.write)
    if kind != "reflection":
        add(translate("EntryMenu", "Reflect"), "pen-line", "R", doing.reflect)
    add(translate("EntryMenu", "Add evidence…"), "paperclip", "E", doing.add_evidence)
    menu.addSeparator()
    acting.fill(menu, lambda: ask_tag(theme, document, acting, entry.title or kind_of(kind).label(), window))
    menu.addSeparator()
    add(translate("EntryMenu", "Move to the bin"), "trash-2", "Delete", doing.delete)
    if document.portfolio.read_only:
        for action in menu.actions():
            action.setEnabled(False)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def ask_tag(theme: Theme, document: Document, acting: Acting, title: str, window: QWidget) -> None:
    """Ask for a tag in a card over the window, and put it on."""
    from portfolio.ui.shell.tag_card import TagCard

    known = [name for name, _ in tags_used(document.portfolio.connection)]
    card = TagCard(theme, f"“{isolate(title)}”", known, window)
    tagging = Acting(theme, document, acting.entries, card)
    card.typed.connect(tagging.tag)
    card.open()


def goals_menu(theme: Theme, document: Document, acting: Acting, window: QWidget, at: QPoint) -> None:
    """The goals to count something toward, at this point: entries were let go on the rail's Goals."""
    menu = QMenu(window)
    acting.setParent(menu)
    menu.addAction(translate("EntryMenu", "Counts toward")).setEnabled(False)
    menu.addSeparator()
    acting.fill_goals(menu)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(at)
