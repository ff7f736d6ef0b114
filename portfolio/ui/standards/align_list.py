"""The lists on the cards on which one says what an entry shows: what is on offer, and below it what is ticked."""

from collections.abc import Collection, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.standards.align_rows import AlignRow, ShownRow
from portfolio.ui.standards.candidates import Candidate
from portfolio.ui.theme import Face, Theme

T = TypeVar("T", bound=QWidget)


class TickList(Scrolled, Generic[T]):
    """What is on offer, and below it what is ticked, each with a row of its own. As high as what it holds, where the
    window has room for that. One row is marked, for the keys."""

    HIGHEST = 380
    UNDER = 44
    """Pixels at 100 % text of what stands below a ticked row."""

    pressed = Signal()
    """The marked row was pressed."""
    left = Signal()
    """The keyboard leaves a line for the search."""

    def __init__(self, theme: Theme) -> None:
        inside = QWidget()
        super().__init__(inside)
        self.theme = theme
        self.rows: list[AlignRow] = []
        self.ticked: list[T] = []
        self._at, self._wanted = 0, 120
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, theme.gap(8), 0)
        self._list.setSpacing(theme.gap(2))

    @property
    def marked(self) -> AlignRow | None:
        """The row that the keys act on."""
        return self.rows[self._at] if 0 <= self._at < len(self.rows) else None

    def fill(
        self, offers: Sequence[Candidate], ticked: Sequence[tuple[AlignRow, T]], *, several: bool, nothing: str,
        heading: str,
    ) -> None:  # fmt: skip
        """`ticked` are rows within what holds them. `several`: frameworks are named. `nothing` is said where there is
        no offer, `heading` above those that are ticked."""
        clear(self._list)
        self.rows, self.ticked = [], [one for _, one in ticked]
        for offer in offers:
            self._list.addWidget(self._added(AlignRow(self.theme, offer, False, several)))
        if not offers and nothing:
            self._list.addWidget(Label(self.theme, nothing, Face("body"), "ink3", wrap=True))
        if ticked:
            self._list.addWidget(Label(self.theme, heading, Face("small", 600), "ink2"))
        for row, holder in ticked:
            self._added(row)
            self._list.addWidget(holder)
        self._list.addStretch(1)
        self.mark(0)
        self.verticalScrollBar().setValue(0)
        wanted = sum(row.sizeHint().height() for row in self.rows) + len(ticked) * self.theme.px(self.UNDER)
        self._wanted = max(self.theme.px(120), min(wanted, self.theme.px(self.HIGHEST)))
        self.updateGeometry()

    def mark(self, at: int) -> None:
        """Mark this row, or the nearest there is."""
        self._at = max(0, min(at, len(self.rows) - 1))
        for number, row in enumerate(self.rows):
            row.mark(number == self._at)

    def step(self, by: int) -> None:
        """Mark another row, and bring it into sight."""
        self.mark(self._at + by)
        if self.marked is not None:
            self.sight.bring(self.marked)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 40)

    def _added(self, row: AlignRow) -> AlignRow:
        self.rows.append(row)
        row.clicked.connect(lambda: self._press(row))
        return row

    def _press(self, row: AlignRow) -> None:
        self.mark(self.rows.index(row))
        self.pressed.emit()


class AlignList(TickList[ShownRow]):
    """Standards, each with its claim."""

    claim_typed = Signal(str, str)

    def show_rows(
        self, offers: Sequence[Candidate], ticked: Sequence[tuple[Candidate, str]], mixed: Collection[str],
        *, several: bool, nothing: str, heading: str,
    ) -> None:  # fmt: skip
        """`ticked` come with their claims, `mixed` are those whose claims differ; the rest as `fill` takes it."""
        known = [ShownRow(self.theme, one, claim, several, mixed=one.id in mixed) for one, claim in ticked]
        for row in known:
            row.claim_typed.connect(self.claim_typed)
            row.line.left.connect(self.left)
        self.fill(offers, [(row.row, row) for row in known], several=several, nothing=nothing, heading=heading)
