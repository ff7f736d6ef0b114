"""The search field of the bar, and the palette behind it."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.shell.commands import Command, shown_keys
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.palette.palette import Palette
    from portfolio.ui.palette.recents import Recents
    from portfolio.ui.settings import Settings

RECENTS = "recents"
KEEP_AFTER_MS = 3000
"""Who looks through entries one after the other has them written down once."""


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
        self._settings: Settings | None = None
        self._whose = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(KEEP_AFTER_MS)
        self._later.timeout.connect(self.keep)
        field.installEventFilter(self)

    def remember_in(self, settings: "Settings") -> None:
        """What was done and looked at last is kept here, and comes first after the next start too."""
        self._settings = settings

    @cached_property
    def recents(self) -> "Recents":
        """What was done and looked at last in this portfolio."""
        from portfolio.ui.palette.recents import recents_from

        self._whose = self._document.portfolio.id
        return recents_from(self._settings.text(RECENTS) if self._settings else "", self._whose)

    @cached_property
    def palette(self) -> "Palette":
        """The card over the window."""
        from portfolio.ui.palette.commands import Command as Line
        from portfolio.ui.palette.palette import Palette

        lines = [
            Line(one.name, one.words, shown_keys(one), one.icon, one.do, one.also)
            for one in self._commands()
            if one.listed
        ]
        made = Palette(self._theme, self._document, lines, self._window, self.recents)
        made.used.connect(lambda _name: self._later.start())
        made.entry_opened.connect(self.entry_opened)
        made.write_requested.connect(self.write_requested)
        made.reflect_requested.connect(self.reflect_requested)
        return made

    def search(self, typed: str = "") -> None:
        """Come up with these words."""
        self.palette.open(typed)

    def log(self) -> None:
        """Come up with what was logged last: Enter logs it again today, and what is typed takes its place. Where
        nothing was, Enter leads to the first time, and typing logs it."""
        from portfolio.ui.hours.quick import last_words

        if self._document.portfolio.read_only:
            return
        self.palette.open(last_words(self._document), first="add:time_entry")
        self.palette.field.selectAll()

    def note_opened(self, kind: str, record_id: str) -> None:
        """The person looked at this entry, wherever: it comes first from now on."""
        if record_id:
            self.recents.note_opened(kind, record_id)
            self._later.start()

    def keep(self) -> None:
        """Write down what was done and looked at, where there is anything new."""
        self._later.stop()
        if self._settings is not None and "recents" in self.__dict__:
            from portfolio.ui.palette.recents import as_text

            kept = self._settings.text(RECENTS)
            if (text := as_text(self.recents, kept, self._whose)) != kept:
                self._settings.keep(**{RECENTS: text})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            from portfolio.ui.palette.door import typed_at_door

            if (typed := typed_at_door(event)) is not None:
                self.search(typed)
                return True
        return super().eventFilter(watched, event)
