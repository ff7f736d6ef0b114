"""The menu of one entry: all that can be done with it by dragging can be done here, and by keys."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.core.queries.collection import tags_used
from portfolio.ui.document import Document
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.shell.acting import Acting, One
from portfolio.ui.theme import Theme, kind_of

if TYPE_CHECKING:
    from portfolio.ui.giving.copies import CredentialCopies
    from portfolio.ui.programmes.outlines import Outlines


class Doing(NamedTuple):
    """What the window does with an entry."""

    write: Callable[[str, str], object]
    reflect: Callable[[str, str], object]
    add_evidence: Callable[[str, str], object]
    delete: Callable[[str, str], object]
    copies: "Callable[[], CredentialCopies]"
    outlines: "Callable[[], Outlines]"
    align: Callable[[str, str], object]
    say_skills: Callable[[str, str], object]


def entry_menu(
    theme: Theme, document: Document, entry: One, doing: Doing, window: QWidget, *, letters: bool = True
) -> QMenu:
    """The menu; it is gone once it closes. Where nothing may be written, it offers nothing to write.

    `letters`: whether single letters act, and are shown beside what they do.
    """
    menu = QMenu(window)
    acting = Acting(theme, document, lambda: [entry], window)
    menu.destroyed.connect(acting.deleteLater)
    kind, record_id = entry.kind, entry.id

    def add(words: str, icon: str, keys: str, do: Callable[[str, str], object]) -> None:
        action = QAction(theme.icon(icon), words, menu)
        if letters or len(keys) > 1:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _=False: do(kind, record_id))
        menu.addAction(action)

    add(translate("EntryMenu", "Edit"), "pencil", "Return", doing.write)
    if kind != "reflection":
        add(translate("EntryMenu", "Reflect"), "pen-line", "R", doing.reflect)
    add(translate("EntryMenu", "Add evidence…"), "paperclip", "E", doing.add_evidence)
    add(translate("EntryMenu", "Standards it shows…"), "clipboard-check", "S", doing.align)
    add(translate("EntryMenu", "Skills it shows…"), "puzzle", "K", doing.say_skills)
    menu.addSeparator()
    outward = doing.copies().fill(menu, theme, record_id) if kind == "credential" else []
    if kind == "programme":
        outward = doing.outlines().fill(menu, theme, record_id)
    acting.fill(menu, lambda: ask_tag(theme, document, acting, entry.title or kind_of(kind).label(), window))
    menu.addSeparator()
    add(translate("EntryMenu", "Move to the bin"), "trash-2", "Delete", doing.delete)
    if document.portfolio.read_only:
        for action in menu.actions():
            action.setEnabled(action in outward)  # a copy changes nothing here
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
