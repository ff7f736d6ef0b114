"""The badges that were designed before: to give again, and what is known of how often each was given."""

from datetime import date

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.records import Award
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.dates import due_day
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme, kind_of

MOST_SHOWN = 3
"""At first; the form below is what one came for."""


def designs(document: Document) -> list[Award]:
    """The badges that can be given, those given last first; what lies in the bin is left out."""
    found = [one for one in document.portfolio.find(Award) if one.trashed is None]
    return sorted(found, key=lambda one: (one.last_given or date.min, one.changed), reverse=True)


def given_words(locale: QLocale, award: Award, today: date) -> str:
    """Given 28 times, last on 12 Nov."""
    if not award.given:
        return translate("Designs", "Not given yet")
    times = translate("Designs", "Given {count} times", None, award.given).format(count=locale.toString(award.given))
    if award.last_given is None:
        return times
    last = due_day(locale, award.last_given, today)
    return translate("Designs", "{times}, last on {day}").format(times=times, day=last)


class Designs(QWidget):
    """Rows that are pressed to give one again, each with its way to the bin. Follows the portfolio by itself."""

    chosen = Signal(str)
    bin_requested = Signal(str)

    def __init__(self, theme: Theme, document: Document, own_id: str = "") -> None:
        """`own_id` is the one that is open already."""
        super().__init__()
        self.theme, self._document, self._own_id = theme, document, own_id
        self._all_wanted = False
        self.rows: list[RowButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(Label(theme, self.tr("Give one again"), Face("small", 600), "ink2"))
        self._list = QVBoxLayout()
        self._column.addLayout(self._list)
        self.more = Button(theme, "", icon="chevron-down", kind="ghost")
        self.more.clicked.connect(self._show_all)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("Badges designed before"))
        document.changed.connect(self._changed)
        theme.changed.connect(self._respace)
        self._respace()
        self.refresh()

    def refresh(self) -> None:
        """Show what is there now."""
        had_focus = holds_focus(self)
        found = [one for one in designs(self._document) if one.id != self._own_id]
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = found if self._all_wanted else found[:MOST_SHOWN]
        self.rows = [self._row(award) for award in shown]
        left = len(found) - len(shown)
        words = self.tr("Show {count} more", "", left)
        self.more.set_label(words.format(count=self.locale().toString(left)))
        self.more.setVisible(left > 0)
        self.setVisible(bool(found))
        if had_focus and self.rows:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, award: Award) -> RowButton:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.gap(6))
        look, locale = kind_of("award"), self.locale()
        words = given_words(locale, award, self._document.today())
        button = RowButton(self.theme, look.icon, award.title, words, color=look.token)
        button.setAccessibleName(self.tr("Give again: {title}").format(title=isolate(award.title)))
        button.clicked.connect(lambda: self.chosen.emit(award.id))
        tip = self.tr("Move to the bin: {title}").format(title=award.title)
        away = Button(self.theme, "", icon="trash-2", kind="ghost", tip=tip)
        away.clicked.connect(lambda: self.bin_requested.emit(award.id))
        away.setEnabled(not self._document.portfolio.read_only)
        row.addWidget(button, 1)
        row.addWidget(away)
        self._list.addWidget(holder)
        return button

    def _show_all(self) -> None:
        self._all_wanted = True
        self.refresh()
        if len(self.rows) > MOST_SHOWN:
            self.rows[MOST_SHOWN].setFocus(Qt.FocusReason.OtherFocusReason)

    def _changed(self, change: object) -> None:
        if "award" in getattr(change, "kind_names", ()):
            self.refresh()

    def _respace(self) -> None:
        self._column.setSpacing(self.theme.gap(5))
        self._list.setSpacing(self.theme.gap(5))
