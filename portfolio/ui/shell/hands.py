"""What hands on the keyboard can do with the window: its commands and their keys, from part to part, single letters."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.shell.commands import Command, Wishes, commands_for
from portfolio.ui.shell.keys import Acts, ListKeys, bind_keys, open_menu
from portfolio.ui.shell.panes import Panes
from portfolio.ui.shell.rail import Place
from portfolio.ui.theme import Theme


class Answers(NamedTuple):
    """What the window answers to hands; the rest (text size, parts, keys) is done here."""

    add: Callable[[str], object]
    go_to: Callable[[str], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    paste: Callable[[], object]
    search: Callable[[], object]
    show_add_menu: Callable[[], object]
    show_map: Callable[[], object]
    other_look: Callable[[], object]
    back_up: Callable[[], object]
    open_another: Callable[[], object]
    check_all: Callable[[], object]


class Hands:
    """`parts` gives the parts of the window in reading order; `acts` is what is done with the entry in focus.

    `letters_set` is told whether single letters act: who shows them on buttons and in menus shows none that does not.
    """

    def __init__(
        self, theme: Theme, window: QWidget, answers: Answers, places: tuple[Place, ...],
        parts: Callable[[], Sequence[QWidget]], acts: Acts, letters_set: Callable[[bool], object],
    ) -> None:  # fmt: skip
        self._theme, self._window, self._letters_set = theme, window, letters_set
        panes = Panes(parts)
        wishes = Wishes(
            **answers._asdict(), scale=self._scale, next_pane=panes.go, show_keys=self.show_keys
        )  # fmt: skip
        self.commands: tuple[Command, ...] = commands_for(wishes, places)
        bind_keys(window, self.commands)
        self._list_keys = ListKeys(acts)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on the entry that has the focus."""
        if on != self._list_keys.letters:
            self._list_keys.letters = on
            self._letters_set(on)

    def press(self, event: QKeyEvent) -> bool:
        """A key that nothing nearer took: whether it meant the entry that has the focus."""
        return open_menu(event) or self._list_keys.press(event)

    def show_keys(self) -> None:
        """All keys, over the window."""
        from portfolio.ui.shell.keys_page import KeysPage

        page = KeysPage(self._theme, self.commands, self._window, letters=self._list_keys.letters)
        page.closed.connect(page.deleteLater)
        page.open()

    def _scale(self, by: float) -> None:
        self._theme.set_scale(round(self._theme.scale + by, 1) if by else 1.0)
