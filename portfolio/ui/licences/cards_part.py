"""The cards of all licences, one below the other, and above them the ways to add one and to look at the rules."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.kit.tab_order import chain, laid_out
from portfolio.ui.licences.card import LicenceCard
from portfolio.ui.licences.reading import Held
from portfolio.ui.theme import Theme


class CardsPart(QWidget):
    """Shows what it is told to. The keyboard stays where it was when cards are made anew."""

    new_requested = Signal()
    rules_requested = Signal()
    chosen = Signal(str)
    acted = Signal(str, str)
    ticked = Signal(str, object, bool)
    day_requested = Signal(str, object)

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self._chosen = ""
        self._unfolded: set[str] = set()
        self._years: set[str] = set()
        self._held: Sequence[Held] = ()
        self._opens = False
        self.cards: dict[str, LicenceCard] = {}
        self.new = Button(theme, self.tr("Add a licence…"), icon="plus")
        self.rules = Button(theme, self.tr("Rules…"), icon="book-open", kind="ghost")
        self.new.clicked.connect(self.new_requested)
        self.rules.clicked.connect(self.rules_requested)
        self._top = QHBoxLayout()
        self._top.addWidget(self.new)
        self._top.addWidget(self.rules)
        self._top.addStretch(1)
        inside = QWidget()
        self._list = QVBoxLayout(inside)
        self.area = Scrolled(inside)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addWidget(self.area, 1)
        self.new.setVisible(writes)
        theme.changed.connect(self._space)
        self._space()

    def show_held(self, held: Sequence[Held], chosen: str) -> None:
        """Show these licences; the chosen one is marked where there are several."""
        self._held = held
        focus = self.window().focusWidget()
        had, name = holds_focus(self), focus.objectName() if focus is not None else ""
        top = self.area.verticalScrollBar().value()
        clear(self._list)
        self.cards = {}
        for one in held:
            self.cards[one.id] = card = self._card(one)
            self._list.addWidget(card)
            card.show()  # at once, for the keyboard may be given back to something on it
        self._list.addStretch(1)
        chain(self, laid_out(self.layout()))
        self.choose(chosen)
        self.area.verticalScrollBar().setValue(top)
        if had:
            self._give_back(name)

    def choose(self, licence_id: str) -> None:
        """Mark this one."""
        self._chosen = licence_id
        for one, card in self.cards.items():
            card.show_chosen(on=one == licence_id and len(self.cards) > 1)

    def let_open(self, *, on: bool) -> None:
        """Whether a card leads to its entries by a button: where they do not stand beside it."""
        self._opens = on
        for card in self.cards.values():
            card.buttons["entries"].setVisible(on and card.held.now is not None)

    def corner(self, name: str, licence_id: str) -> QPoint:
        """Where the menu of this button of a card begins, on the screen."""
        button = self.cards[licence_id].buttons[name]
        return button.mapToGlobal(QPoint(0, button.height()))

    def bring(self, licence_id: str) -> None:
        """Bring the card of this licence into sight, once it has its place."""
        if (card := self.cards.get(licence_id)) is not None:
            QTimer.singleShot(0, card, lambda: self.area.sight.bring(card.head))

    def take_focus(self) -> None:
        """On the chosen card, or on what can be done."""
        card = self.cards.get(self._chosen)
        where = card.head if card is not None else self.new if self._writes else self.rules
        where.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- inside

    def _card(self, one: Held) -> LicenceCard:
        card = LicenceCard(
            self.theme, one, writes=self._writes, open_rules=one.id in self._unfolded, open_years=one.id in self._years
        )
        card.chosen.connect(self.chosen)
        card.acted.connect(self.acted)
        card.ticked.connect(self.ticked)
        card.day_requested.connect(self.day_requested)
        card.unfolded.connect(self._remember)
        card.years_unfolded.connect(self._show_years)
        return card

    def _remember(self, licence_id: str, on: bool) -> None:
        self._unfolded = self._unfolded | {licence_id} if on else self._unfolded - {licence_id}
        if on and (card := self.cards.get(licence_id)) is not None:
            QTimer.singleShot(0, card, lambda: self._bring(card))  # it has its height by then

    def _bring(self, card: LicenceCard) -> None:
        """What a card unfolded comes into sight, with the button that did it."""
        for part in (card.rules_words, card.says):
            self.area.sight.bring(part)

    def _show_years(self, licence_id: str, on: bool) -> None:
        self._years = self._years | {licence_id} if on else self._years - {licence_id}
        self.show_held(self._held, self._chosen)
        self.let_open(on=self._opens)

    def _give_back(self, name: str) -> None:
        again = self.findChild(QWidget, name) if name else None
        if again is not None and again.isVisibleTo(self) and again.isEnabled():
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(8))
        self._list.setSpacing(gap(10))
        self._list.setContentsMargins(0, 0, gap(4), gap(8))
        self._top.setSpacing(gap(8))
