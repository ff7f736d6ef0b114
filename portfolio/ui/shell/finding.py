"""The search field of the bar, and the palette behind it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.shell.commands import Command, shown_keys
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.palette.palette import Palette


class Finding(QObject):
    """Finds entries and does things by name. The palette is made when it is first asked for."""

    entry_opened = Signal(str, str)
    write_requested = Signal(str, str)
    reflect_requested = Signal(str, str)

    def __init__(
        self, theme: Theme, document: Document, field: QWidget, commands: Callable[[], tuple[Command, ...]],
        window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._document, self._commands, self._window = theme, document, commands, window
        self._field = field
        field.installEventFilter(self)

    @cached_property
    def palette(self) -> "Palette":
        """The card over the window."""
        from portfolio.ui.palette.commands import Command as Line
        from portfolio.ui.palette.palette import Palette

        lines = [Line(one.name, one.words, shown_keys(one), one.icon, one.do) for one in self._commands() if one.listed]
        made = Palette(self._theme, self._document, lines, self._window)
        made.entry_opened.connect(self.entry_opened)
        made.write_requested.connect(self.write_requested)
        made.reflect_requested.connect(self.reflect_requested)
        return made

    def search(self, typed: str = "") -> None:
        """Come up with these words."""
        self.palette.open(typed)

    def note_opened(self, kind: str, record_id: str) -> None:
        """The person looked at this entry."""
        if "palette" in self.__dict__:
            self.palette.note_opened(kind, record_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            from portfolio.ui.palette.door import typed_at_door

            if (typed := typed_at_door(event)) is not None:
                self.search(typed)
                return True
        return super().eventFilter(watched, event)
