"""The list on the card for aligning: standards on offer, and below them those that are ticked, each with its line."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.scrolled import Scrolled, clear
from portfolio.ui.standards.align_rows import AlignRow, ShownRow
from portfolio.ui.standards.candidates import Candidate
from portfolio.ui.theme import Face, Theme


class AlignList(Scrolled):
    """As high as what it holds, where the window has room for that. One row is marked, for the keys."""

    pressed = Signal()
    """The marked row was pressed."""
    claim_typed = Signal(str, str)
    left = Signal()
    """The keyboard leaves a line for the search."""

    def __init__(self, theme: Theme) -> None:
        inside = QWidget()
        super().__init__(inside)
        self.theme = theme
        self.rows: list[AlignRow] = []
        self._at, self._wanted = 0, 120
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, theme.gap(8), 0)
        self._list.setSpacing(theme.gap(2))

    @property
    def marked(self) -> AlignRow | None:
        """The row that the keys act on."""
        return self.rows[self._at] if 0 <= self._at < len(self.rows) else None

    def show_rows(
        self, offers: Sequence[Candidate], ticked: Sequence[tuple[Candidate, str]], mixed: Collection[str],
        *, several: bool, nothing: str, heading: str,
    ) -> None:  # fmt: skip
        """`ticked` come with their claims, `mixed` are those whose claims differ, `several` whether frameworks are
        named; `nothing` is said where there is no offer, `heading` above those that are ticked."""
        clear(self._list)
        self.rows = []
        for one in offers:
            self._list.addWidget(self._added(AlignRow(self.theme, one, False, several)))
        if not offers and nothing:
            self._list.addWidget(Label(self.theme, nothing, Face("body"), "ink3"))
        if ticked:
            self._list.addWidget(Label(self.theme, heading, Face("small", 600), "ink2"))
        for one, claim in ticked:
            shown = ShownRow(self.theme, one, claim, several, mixed=one.id in mixed)
            self._added(shown.row)
            shown.claim_typed.connect(self.claim_typed)
            shown.line.left.connect(self.left)
            self._list.addWidget(shown)
        self._list.addStretch(1)
        self.mark(0)
        self.verticalScrollBar().setValue(0)
        wanted = sum(row.sizeHint().height() for row in self.rows) + len(ticked) * self.theme.px(44)
        self._wanted = max(self.theme.px(120), min(wanted, self.theme.px(380)))
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
