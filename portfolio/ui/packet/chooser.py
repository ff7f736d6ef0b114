"""One of a few, each with a sentence: a row that says what is chosen, and a sheet in which another one is."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.theme import Face, Theme


class Option(NamedTuple):
    """One to choose."""

    value: str
    title: str
    sentence: str
    icon: str


class Chooser(RowButton):
    """Shows what is chosen. `chosen` carries the value that the person chose instead."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, sentence: str, parent: QWidget | None = None) -> None:
        """`name` is what is chosen here, `sentence` what it is good for."""
        super().__init__(theme, "list", name, parent=parent)
        self._name, self._sentence = name, sentence
        self._options: tuple[Option, ...] = ()
        self._value = ""
        self.sheet: ChoosingSheet | None = None
        self.clicked.connect(self._open)

    def set_options(self, options: Sequence[Option]) -> None:
        """What there is to choose from; the first is what holds where nothing was chosen."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._tell()

    def options(self) -> tuple[Option, ...]:
        return self._options

    def value(self) -> str:
        """What is chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose, telling no one. What is not among the options is kept: its record may be in the bin for now."""
        if value != self._value:
            self._value = value
            self._tell()

    def _tell(self) -> None:
        now = next((one for one in self._options if one.value == self._value), None)
        if now is not None:
            self._icon = now.icon
            self.set_row(now.title, now.sentence)
        self.setAccessibleName(f"{self._name}: {self.label}")

    def _open(self) -> None:
        self.sheet = ChoosingSheet(
            self.theme, self._name, self._sentence, self._options, self._value, parent=self.window()
        )
        self.sheet.chosen.connect(self._take)
        self.sheet.open()

    def _take(self, value: str) -> None:
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)


class ChoosingSheet(QDialog):
    """All of them, one below the other. A press chooses and closes; arrows go from one to the next."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        sentence: str,
        options: Sequence[Option],
        value: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gap = theme.gap(18)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, theme.gap(8), 0)
        rows.setSpacing(theme.gap(8))
        self.rows: dict[str, WayIn] = {}
        for one in options:
            row = WayIn(theme, one.icon, one.title, one.sentence, small=True)
            if one.value == value:
                row.set_words(one.title, one.sentence, self.tr("Chosen now"), "accent")
            row.clicked.connect(lambda *_, chosen=one.value: self._choose(chosen))
            self.rows[one.value] = row
            rows.addWidget(row)
        rows.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(theme.gap(10))
        column.addWidget(Label(theme, name, Face("h2", 600, serif=True), wrap=True))
        if sentence:
            column.addWidget(Label(theme, sentence, Face("body"), "ink2", wrap=True))
        column.addWidget(Scrolled(inside), 1)
        self.resize(fitting(theme, parent, 560, 160 + 76 * len(options)))
        if value in self.rows:
            self.rows[value].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)

    def _choose(self, value: str) -> None:
        self.chosen.emit(value)
        self.accept()


def fitting(theme: Theme, parent: QWidget | None, width: int, height: int) -> QSize:
    """A size for a sheet: as wished at this size of text, and no larger than the window it belongs to."""
    wide, high = theme.px(width), theme.px(height)
    if parent is not None:
        room = parent.window().size()
        wide, high = min(wide, room.width() - 40), min(high, room.height() - 40)
    return QSize(max(320, wide), max(280, high))
