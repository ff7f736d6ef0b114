"""The entries of a licence's period as a list for views: what of each counts, and why the rest does not."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from portfolio.growth.renewal.licence import LicenceNow
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.dates import day_month_year
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.reading import Row
from portfolio.ui.licences.words import amount, amount_named, reason_words

if TYPE_CHECKING:
    from portfolio.growth.renewal.counting import Verdict

AnyIndex = QModelIndex | QPersistentModelIndex
Counts = Literal["all", "part", "none"]
COUNTS: tuple[Counts, ...] = ("all", "part", "none")
_NOWHERE = QModelIndex()


class Line(NamedTuple):
    """An entry in words."""

    id: str
    title: str
    day: str
    counts: Counts
    amounts: str
    why: str
    taken_out: bool

    @property
    def spoken(self) -> str:
        """All of it, for a screen reader."""
        parts = (self.title, self.day, counts_words(self.counts), self.amounts, self.why)
        return ", ".join(part for part in parts if part).replace("\u2068", "").replace("\u2069", "")


def counts_words(counts: Counts) -> str:
    """Whether it counts."""
    return {
        "all": translate("Licences", "Counts"),
        "part": translate("Licences", "Counts in part"),
        "none": translate("Licences", "Does not count"),
    }[counts]


def lines_of(locale: QLocale, now: LicenceNow, entries: Sequence[tuple[Row, "Verdict"]]) -> list[Line]:
    """These entries in words."""
    return [_line(locale, now, row, verdict) for row, verdict in entries]


def _line(locale: QLocale, now: LicenceNow, row: Row, verdict: "Verdict") -> Line:
    rules = now.rules
    if verdict.counts == "part":
        amounts = translate("Licences", "{counted} of {needed}").format(
            counted=amount(locale, rules, verdict.minutes), needed=amount_named(locale, rules, verdict.of)
        )
    else:
        amounts = amount_named(locale, rules, verdict.of)
    return Line(
        verdict.id,
        named(str(row["title"] or row["category"])) or translate("Licences", "Hours"),
        day_month_year(locale, date.fromisoformat(row["day"]), short=True),
        verdict.counts,
        amounts,
        " ".join(reason_words(locale, why, rules) for why in verdict.reasons),
        any(why.kind == "taken_out" for why in verdict.reasons),
    )


class EntriesModel(QAbstractListModel):
    """`show_lines` tells what changed; where the entries or their order are others, all is told anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []

    @property
    def lines(self) -> list[Line]:
        """All that is shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these."""
        if [line.id for line in lines] != [line.id for line in self._lines]:
            self.beginResetModel()
            self._lines = list(lines)
            self.endResetModel()
            return
        before, self._lines = self._lines, list(lines)
        for at, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(at), self.index(at))

    def line(self, index: AnyIndex) -> Line | None:
        """The line of this index."""
        return self._lines[index.row()] if index.isValid() and index.row() < len(self._lines) else None

    def row_of(self, entry_id: str) -> int:
        """Where an entry stands, or -1."""
        return next((at for at, line in enumerate(self._lines) if line.id == entry_id), -1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index)
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return line.spoken
        return plain_tip(f"{line.title}\n{line.why}".strip()) if role == Qt.ItemDataRole.ToolTipRole else None
