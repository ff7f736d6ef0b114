"""The three pieces that a reader should open first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.packet.request import PICKS
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.focus_chain import preceding
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.packet.content import Entry
from portfolio.ui.packet.ticking import TickDialog
from portfolio.ui.theme import Face, Theme, kind_of


class PiecesPart(QWidget):
    """What was picked, each with a way to take it off, and the button that opens the list."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._picks: tuple[str, ...] = ()
        self._pieces: tuple[Entry, ...] | None = None
        self.dialog: TickDialog | None = None
        self._note = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.choose = Button(theme, self.tr("Choose pieces…"), icon="list-checks")
        self.choose.clicked.connect(self._open)
        self._rows = QVBoxLayout()
        line = QHBoxLayout()
        line.addWidget(self.choose)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._column = column
        column.addWidget(Label(theme, self.tr("Three pieces to open first"), Face("small", 600), "ink2"))
        column.addLayout(self._rows)
        column.addWidget(self._note)
        column.addLayout(line)
        theme.changed.connect(self._restyle)
        self._restyle()

    def picks(self) -> tuple[str, ...]:
        """Ids of what was picked, in order."""
        return self._picks

    def show_picks(self, picks: Sequence[str]) -> None:
        """Show what is picked, telling no one."""
        if tuple(picks) != self._picks:
            self._picks = tuple(picks)
            self._fill()

    def show_pieces(self, pieces: tuple[Entry, ...]) -> None:
        """What there is to pick from."""
        if pieces != self._pieces:
            self._pieces = pieces
            self._fill()

    def titles(self) -> list[str]:
        """What the rows say."""
        known = {entry.id: entry.title for entry in self._pieces or ()}
        return [known.get(one, self.tr("Not in this PDF")) for one in self._picks]

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        known = {entry.id: entry for entry in self._pieces or ()}
        before = self._tab_stop_before()
        for one in self._picks:
            card, off = self._row(one, known.get(one))
            self._rows.addWidget(card)
            if before is not None:
                # What is made later comes last for Tab: these come before the button below them.
                QWidget.setTabOrder(before, off)
                before = off
        self.choose.setEnabled(bool(self._pieces or self._picks))
        self._note.setText(self.tr("Nothing picked: the PDF shows three that carry most."))
        self._note.setVisible(not self._picks)

    def _tab_stop_before(self) -> QWidget | None:
        """Where Tab stops before the button: Qt takes no other widget to order others after."""
        before = preceding(self.choose)
        while before is not None and before is not self.choose:
            if before.focusPolicy() & Qt.FocusPolicy.TabFocus:
                return before
            before = preceding(before)
        return None

    def _row(self, one: str, entry: Entry | None) -> tuple[Card, Button]:
        theme = self.theme
        title = entry.title if entry else "…" if self._pieces is None else self.tr("Not in this PDF")
        card = Card(theme, fill="raised")
        row = QHBoxLayout(card)
        row.setContentsMargins(0, 0, 0, 0)
        card.setContentsMargins(theme.gap(12), theme.gap(4), theme.gap(4), theme.gap(4))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, Face("small", 600)))
        if entry is not None:
            words.addWidget(Label(theme, kind_of(entry.kind).label(), Face("small"), "ink2"))
        row.addLayout(words, 1)
        off = Button(
            theme, icon="x", kind="ghost", tip=self.tr("Do not open first: {title}").format(title=isolate(title))
        )
        off.clicked.connect(lambda: self._set(tuple(pick for pick in self._picks if pick != one)))
        row.addWidget(off)
        return card, off

    def _open(self) -> None:
        self.dialog = TickDialog(
            self.theme,
            self.tr("Three pieces to open first"),
            self.tr("Page 1 leads to them. The list holds what is in this PDF; a goal you tick stands on page 1."),
            self._pieces or (),
            self.tr("Use these"),
            chosen=self._picks,
            most=PICKS,
            parent=self.window(),
        )
        self.dialog.ticked.connect(lambda ids: self._set(tuple(ids)))
        self.dialog.open()

    def _set(self, picks: tuple[str, ...]) -> None:
        if picks != self._picks:
            self._picks = picks
            self._fill()
            self.changed.emit()

    def _restyle(self) -> None:
        for layout in (self._column, self._rows):
            layout.setSpacing(self.theme.gap(6))
        self._fill()  # a card's own margins are of the size of the text it was made in
