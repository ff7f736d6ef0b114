"""A sum that somebody is to pay back: what it was for, where it stands, and what comes next."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.core.queries.ledger import LedgerRow
from portfolio.ui.detail.words import short_day
from portfolio.ui.hours.words import APART
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.refund_words import refund_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

NEXT: dict[str, tuple[str, ...]] = {"wanted": ("asked",), "asked": ("paid", "refused"), "refused": ("asked",)}
"""What may come after each state."""
LETTERS = {"asked": Qt.Key.Key_A, "paid": Qt.Key.Key_P, "refused": Qt.Key.Key_N}
_ICONS = {"asked": "message-square", "paid": "check", "refused": "x"}


def state_words(state: str) -> str:
    """What is done by its button."""
    return {
        "asked": translate("RefundRow", "I asked for it"), "paid": translate("RefundRow", "It was paid back"),
        "refused": translate("RefundRow", "It is not paid back"),
    }[state]  # fmt: skip


class RefundRow(QWidget):
    """`moved` carries the state that it takes. A on it asks, P says paid, N not paid."""

    moved = Signal(str)
    opened = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, theme: Theme, row: LedgerRow, *, writes: bool, letters: bool) -> None:
        super().__init__()
        self._id, self._state = row.id, row.refund
        self.letters = letters
        locale = self.locale()
        amount = row.amount_minor if row.refund_minor is None else row.refund_minor
        state = refund_words(row.refund)
        if row.refund_day:
            on, since = translate("RefundRow", "{state} on {day}"), translate("RefundRow", "{state} since {day}")
            state = (on if row.refund == "paid" else since).format(state=state, day=short_day(locale, row.refund_day))
        title = APART.join((row.title, money_words(locale, amount or 0, row.currency)))
        sub = APART.join(part for part in (state, short_day(locale, row.day), row.provider) if part)
        self.line = RowButton(theme, "check" if row.refund == "paid" else "wallet", title, sub)
        self.line.clicked.connect(self.opened)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.gap(8))
        across.addWidget(self.line, 1)
        self.buttons: dict[str, Button] = {}
        for to in NEXT.get(row.refund, ()) if writes else ():
            keys = chr(LETTERS[to].value) if letters else ""
            button = self.buttons[to] = Button(theme, state_words(to), icon=_ICONS[to], kind="quiet", keys=keys)
            button.setAccessibleDescription(row.title)
            button.clicked.connect(lambda _=False, state=to: self.moved.emit(state))
            across.addWidget(button)

    def entry_at(self, _point: QPoint | None) -> tuple[str, str]:
        """Kind and id of the entry that cost it."""
        return "time_entry", self._id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        to = next((state for state, key in LETTERS.items() if event.key() == key), "")
        if self.letters and to in self.buttons and not event.modifiers() and not event.isAutoRepeat():
            self.moved.emit(to)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())
