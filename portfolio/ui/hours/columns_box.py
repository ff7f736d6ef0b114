"""What each column of a file of hours holds: as it was understood, to be said otherwise."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import clear, give_keyboard
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.exchange.learning.hours_file import Field, HoursColumn

HELD: "dict[Field, str]" = {
    "day": str(QT_TRANSLATE_NOOP("HoursColumns", "The day")),
    "title": str(QT_TRANSLATE_NOOP("HoursColumns", "What it was")),
    "minutes": str(QT_TRANSLATE_NOOP("HoursColumns", "How long")),
    "and_minutes": str(QT_TRANSLATE_NOOP("HoursColumns", "Minutes beside whole hours")),
    "start": str(QT_TRANSLATE_NOOP("HoursColumns", "When it began, by the clock")),
    "end": str(QT_TRANSLATE_NOOP("HoursColumns", "When it ended, by the clock")),
    "toward": str(QT_TRANSLATE_NOOP("HoursColumns", "What it was for")),
    "module": str(QT_TRANSLATE_NOOP("HoursColumns", "Module")),
    "category": str(QT_TRANSLATE_NOOP("HoursColumns", "Kind of time")),
    "own_time": str(QT_TRANSLATE_NOOP("HoursColumns", "Whether it was my own time")),
    "amount": str(QT_TRANSLATE_NOOP("HoursColumns", "What it cost")),
    "currency": str(QT_TRANSLATE_NOOP("HoursColumns", "Currency")),
    "own_money": str(QT_TRANSLATE_NOOP("HoursColumns", "Whether I paid")),
    "provider": str(QT_TRANSLATE_NOOP("HoursColumns", "Provider")),
    "provider_number": str(QT_TRANSLATE_NOOP("HoursColumns", "Number of the provider")),
    "place": str(QT_TRANSLATE_NOOP("HoursColumns", "Place")),
    "topic": str(QT_TRANSLATE_NOOP("HoursColumns", "Topic")),
    "credits": str(QT_TRANSLATE_NOOP("HoursColumns", "Credits")),
    "unit": str(QT_TRANSLATE_NOOP("HoursColumns", "Unit of the credits")),
    "counts_as": str(QT_TRANSLATE_NOOP("HoursColumns", "What it counts as for a licence")),
    "approved": str(QT_TRANSLATE_NOOP("HoursColumns", "Whether the provider is approved")),
    "reported": str(QT_TRANSLATE_NOOP("HoursColumns", "Entered with the authority on")),
    "refund": str(QT_TRANSLATE_NOOP("HoursColumns", "Whether money comes back")),
    "refund_amount": str(QT_TRANSLATE_NOOP("HoursColumns", "How much comes back")),
    "privacy": str(QT_TRANSLATE_NOOP("HoursColumns", "Who may see it")),
    "refund_day": str(QT_TRANSLATE_NOOP("HoursColumns", "Since when that stands so")),
}


class ColumnsBox(QWidget):
    """Folded away until it is asked for. `said`: the person says that a column holds something else."""

    said = Signal(int, str)
    """The place of the column, from 0, and what it holds; empty where it is left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.combos: dict[int, Combo] = {}
        self._columns: tuple[HoursColumn, ...] = ()
        self.head = Button(theme, self.tr("Say which column is which…"), icon="list", kind="ghost")
        self._inside = QWidget()
        self.head.clicked.connect(lambda: self.unfold(on=self._inside.isHidden()))
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._inside)
        self._inside.hide()
        theme.changed.connect(self._space)
        self._space()

    def show_columns(self, columns: "Sequence[HoursColumn]") -> None:
        """These are what was found, and what each was taken for. The keyboard stays on the column it was on."""
        if tuple(columns) == self._columns:
            return
        had = next((at for at, combo in self.combos.items() if combo.hasFocus()), None)
        if [one.title for one in columns] != [one.title for one in self._columns]:
            clear(self._grid)
            self.combos = {}
        self._columns = tuple(columns)
        if not self._inside.isHidden():
            self._fill()
            if had in self.combos:
                give_keyboard(self.combos[had])

    def unfold(self, *, on: bool = True) -> None:
        """Show the columns, or fold them away."""
        if on:
            self._fill()
        self._inside.setVisible(on)

    def _fill(self) -> None:
        for number, one in enumerate(self._columns):
            if one.at not in self.combos:
                title = one.title or self.tr("Column {number}").format(number=self.locale().toString(one.at + 1))
                self._grid.addWidget(Label(self.theme, title, Face("body")), number, 0)
                self._grid.addWidget(self._combo(one.at, title), number, 1)
                first = self.tr("first: {words}").format(words=isolate(one.first)) if one.first else ""
                self._grid.addWidget(Label(self.theme, first, Face("small"), "ink3"), number, 2)
            combo = self.combos[one.at]
            combo.setCurrentIndex(max(0, combo.findData(one.field or "")))

    def _combo(self, at: int, title: str) -> Combo:
        combo = self.combos[at] = Combo(self.theme, self.tr("What stands in “{title}”").format(title=title))
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        combo.addItem(self.tr("Leave it out"), "")
        for field, words in HELD.items():
            combo.addItem(translate("HoursColumns", words), field)
        combo.activated.connect(lambda _: self.said.emit(at, str(combo.currentData())))
        return combo

    def _space(self) -> None:
        gap = self.theme.gap
        self._grid.setHorizontalSpacing(gap(12))
        self._grid.setVerticalSpacing(gap(4))


def called(locale: QLocale, columns: "Sequence[HoursColumn]") -> str:
    """Columns by their headings; those without by where they stand."""
    named = [translate("HoursColumns", "“{title}”").format(title=one.title) for one in columns if one.title]
    numbers = [locale.toString(one.at + 1) for one in columns if not one.title]
    return ", ".join([*named, *(translate("HoursColumns", "column {number}").format(number=one) for one in numbers)])
