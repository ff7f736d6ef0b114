"""One entry that shows a standard: opened with a click, dragged to another standard, or taken off this one."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.growth.standards.board import Piece
from portfolio.ui.kit.base import Control, plain_tip
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dragging import DragFrom
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.standards.words import short_day
from portfolio.ui.theme import Face, Theme, kind_of

_TITLE, _CLAIM = Face("small", 600), Face("small", 400, serif=True, italic=True)
_DAY = Face("micro", tabular=True)


class PieceRow(QWidget):
    """`entry_at` names the entry, so that the window's keys act on it: E, R, S, Enter, Delete."""

    opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    away_requested = Signal(str, str)

    def __init__(
        self, theme: Theme, piece: Piece, writes: bool, parent: QWidget | None = None, *, away: str = ""
    ) -> None:
        """`away` says what taking it off means, where it is not a standard that it shows."""
        super().__init__(parent)
        self.piece = piece
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(2))
        self.face = _Face(theme, piece)
        self.face.setObjectName(f"piece:{piece.record_id}")
        self.face.clicked.connect(lambda: self.opened.emit(piece.kind, piece.record_id))
        DragFrom(theme, self.face, lambda: [(piece.kind, piece.record_id)])
        row.addWidget(self.face, 1)
        if writes:
            tip = (away or self.tr("“{title}” no longer shows this standard")).format(title=self.face.label)
            off = Button(theme, "", icon="x", kind="ghost", tip=tip)
            off.setObjectName(f"away:{piece.record_id}")
            off.clicked.connect(lambda: self.away_requested.emit(piece.kind, piece.record_id))
            row.addWidget(off)

    def entry_at(self, _at: QPoint | None) -> tuple[str, str]:
        """The entry that is shown here."""
        return self.piece.kind, self.piece.record_id

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(self.piece.kind, self.piece.record_id, event.globalPos())


class _Face(Control):
    def __init__(self, theme: Theme, piece: Piece) -> None:
        self._piece = piece
        self._look = kind_of(piece.kind)
        super().__init__(theme, piece.title or self._look.label())
        self.setAccessibleDescription(
            ", ".join(part for part in (self._look.label(), short_day(piece.day), piece.claim) if part)
        )
        self.setToolTip(plain_tip(f"{self.label}\n{piece.claim}" if piece.claim else self.label))

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        # Enter would be the window's: it edits the entry that has the focus. Space opens it beside, as a click does.
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def measure(self) -> QSize:
        theme = self.theme
        high = theme.metrics(_TITLE).height() + 2 * theme.gap(7)
        high += theme.metrics(_CLAIM).height() + 1 if self._piece.claim else 0
        return QSize(theme.px(150), round(high))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        canvas.box(rect, theme.gap(9), "rail" if self.underMouse() else "raised", "line")
        size = theme.px(16)
        title, claim = theme.metrics(_TITLE).height(), theme.metrics(_CLAIM).height()
        x, y = rect.x() + theme.gap(10), rect.y() + theme.gap(7)
        canvas.icon(QRectF(x, y + (title - size) / 2, size, size), self._look.icon, self._look.token, 1.8)
        x += size + theme.gap(8)
        end = rect.right() - theme.gap(10)
        day = short_day(self._piece.day)
        wide = canvas.width(day, _DAY) + 1 if day else 0
        if day and end - x - wide > theme.px(60):
            canvas.text(QRectF(end - wide, y, wide, title), day, _DAY, "ink3", "end")
            end_title = end - wide - theme.gap(8)
        else:
            end_title = end
        canvas.text(QRectF(x, y, end_title - x, title), self.label, _TITLE, "ink")
        if self._piece.claim:
            canvas.text(QRectF(x, y + title + 1, end - x, claim), self._piece.claim, _CLAIM, "ink2")
        if self.shows_focus:
            canvas.ring(rect, theme.gap(9))
