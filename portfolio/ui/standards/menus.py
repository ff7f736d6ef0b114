"""The menus of the place of standards: frameworks, plans, saving, and all that can be done with one standard."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.growth.standards.board import BoardRow
from portfolio.ui.collection.words import menu_words
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.reading import Loaded, Row, called
from portfolio.ui.standards.words import number_words
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.growth.standards.everyday import Everyday


class Acts(Protocol):
    """What the place does with standards, and what it wishes for."""

    theme: Theme
    framework_id: str

    @property
    def found(self) -> Loaded | None: ...
    def wish(self, name: str, *values: str) -> None: ...
    def show_framework(self, framework_id: str) -> None: ...
    def show_library(self, start: str = "") -> None: ...
    def open_standard(self, standard_id: str) -> None: ...
    def pick(self, standard_id: str) -> None: ...
    def begin(self, standard_id: str, number: int) -> None: ...
    def rate(self, standard_id: str, place: int) -> None: ...
    def ways(self, row: BoardRow) -> "list[Everyday]": ...
    def ask(self, title: str, advice: str, words: str, do: Callable[[], object]) -> None: ...


class Menus:
    """Made for a place, whose acts they offer; `over` is the widget they pop up over."""

    def __init__(self, place: Acts, document: Document, over: QWidget) -> None:
        self._place, self._document, self._over = place, document, over
        self._writes = not document.portfolio.read_only

    def frameworks(self, button: QWidget, there: Sequence[Row]) -> None:
        """The frameworks that are here, and the way to others."""
        place, theme = self._place, self._place.theme
        menu = QMenu(self._over)
        for one in there:
            here = one["id"] == place.framework_id
            icon = theme.icon("circle-check", "accent") if here else theme.icon("book")
            action = menu.addAction(icon, menu_words(called(one)))
            action.triggered.connect(lambda _=False, one=one: place.show_framework(one["id"]))
        menu.addSeparator()
        action = menu.addAction(theme.icon("plus"), translate("Standards", "Another framework…"))
        action.triggered.connect(lambda _=False: place.show_library())
        _pop_up(menu, button)

    def save(self, button: QWidget) -> None:
        """The ways to take the board along."""
        from portfolio.ui.standards.saving import fill_save

        place, menu = self._place, QMenu(self._over)
        if (found := place.found) is not None:
            framework_id = place.framework_id
            fill_save(
                menu, place.theme, self._document, found, self._over,
                lambda: place.wish("matrix_pdf", framework_id),
            )  # fmt: skip
        _pop_up(menu, button)

    def plans(self, button: QWidget, folder: Path) -> None:
        """Evaluation plans for this framework."""
        from portfolio.ui.standards.plans import fill_plans

        place, menu = self._place, QMenu(self._over)
        if (found := place.found) is not None:
            fill_plans(menu, place.theme, self._document, found.framework, folder, partial(place.wish, "write"))
        _pop_up(menu, button)

    def standard(self, standard_id: str, at: QPoint) -> None:
        """All that can be done with one standard."""
        place, theme = self._place, self._place.theme
        row = place.found.board.row(standard_id) if place.found is not None else None
        if row is None or place.found is None:
            return
        menu = QMenu(self._over)

        def add(menu: QMenu, words: str, icon: str, do: Callable[[], object], keys: str = "") -> None:
            action = menu.addAction(theme.icon(icon), words)
            if keys:
                action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False: do())

        add(menu, translate("Standards", "Open"), "panel-right", lambda: place.open_standard(standard_id), "Return")
        if self._writes:
            add(menu, translate("Standards", "Choose from what I have…"), "search", lambda: place.pick(standard_id))
            for number, way in enumerate(place.ways(row) if row.leaf and row.gap else ()):
                keys = "Ins" if number == 0 else "Shift+Ins"
                add(menu, menu_words(way.words), "plus", lambda number=number: place.begin(standard_id, number), keys)  # type: ignore[misc]
            if place.found.levels:
                own = menu.addMenu(theme.icon("user-check"), translate("Standards", "My own rating"))
                for number, (level, _) in enumerate(place.found.levels):
                    add(own, menu_words(level), "circle", lambda number=number: place.rate(standard_id, number),  # type: ignore[misc]
                        f"Alt+{number + 1}" if number < 9 else "")  # fmt: skip
            menu.addSeparator()
            frame = menu.addMenu(theme.icon("pencil"), translate("Standards", "Change the framework"))
            for words, icon, what, keys in (
                (translate("Standards", "Edit this standard…"), "pencil", "edit", "F2"),
                (translate("Standards", "New one below it…"), "plus", "below", ""),
                (translate("Standards", "New one beside it…"), "plus", "beside", ""),
                (translate("Standards", "Move up"), "chevron-right", "up", "Alt+Up"),
                (translate("Standards", "Move down"), "chevron-down", "down", "Alt+Down"),
                (translate("Standards", "Take it away…"), "trash-2", "away", "Del"),
            ):
                add(frame, words, icon, lambda what=what: self.edit(what, standard_id), keys)  # type: ignore[misc]
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def edit(self, what: str, standard_id: str) -> None:
        """Change the framework itself: “edit”, “below”, “beside”, “up”, “down” or “away”."""
        from portfolio.ui.standards.editing import moved_by

        if not self._writes:
            return
        if what == "edit":
            self._place.wish("write", "standard", standard_id)
        elif what in ("below", "beside"):
            self._place.wish("near", what, standard_id)
        elif what in ("up", "down"):
            change = moved_by(self._document, standard_id, -1 if what == "up" else 1)
            if change is not None:
                self._document.do(change)
        elif what == "away":
            self._ask_away(standard_id)

    def _ask_away(self, standard_id: str) -> None:
        """What hangs on it is said before it goes."""
        from portfolio.ui.standards.editing import taken_away, what_hangs

        row = self._place.found.board.row(standard_id) if self._place.found is not None else None
        if row is None:
            return
        count, hanging = what_hangs(self._document, standard_id)
        title = translate("Standards", "Take “{standard}” out of the framework?").format(standard=row.name)
        words = translate("Standards", "{count} standards go to the bin", None, count).format(count=number_words(count))
        advice = translate("Standards", "{standards}. Nothing of yours hangs on them.")
        if hanging:
            advice = translate("Standards", "{standards}, and {what} with them. The entries themselves stay.")
        advice = advice.format(standards=words, what=hanging)

        def take() -> None:
            change = taken_away(self._document, standard_id)
            if change is not None:
                self._document.do(change)

        self._place.ask(title, advice, translate("Standards", "Move to the bin"), take)


def _pop_up(menu: QMenu, button: QWidget) -> None:
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
