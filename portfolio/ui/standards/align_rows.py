"""The lines of the sheet on which one says what an entry shows: a standard to tick, and for a ticked one its claim."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.standards.candidates import Candidate
from portfolio.ui.theme import Face, Theme

_CODE, _TITLE, _WHY = Face("small", 600, tabular=True), Face("body", 500), Face("small")
_MOST_LINES = 2


class AlignRow(Flowing):
    """`marked` is the one that Enter ticks while the letters are typed above; it needs no focus for that."""

    def __init__(
        self, theme: Theme, one: Candidate, ticked: bool, several: bool, parent: QWidget | None = None
    ) -> None:
        """`several`: there is more than one framework, so each line says whose it is."""
        self.one = one
        self._ticked, self._several, self._marked = ticked, several, False
        super().__init__(theme, one.label, parent)
        self.setCheckable(True)
        self.setChecked(ticked)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleDescription(self._below())

    def spoken(self) -> str:
        """What a screen reader says when it is marked."""
        state = self.tr("ticked") if self._ticked else self.tr("not ticked")
        return ", ".join(part for part in (self.one.label, self._below(), state) if part)

    def mark(self, marked: bool) -> None:
        self._marked = marked
        self.update()

    def _below(self) -> str:
        return "  ·  ".join(part for part in (self.one.because, self.one.framework if self._several else "") if part)

    def _code_width(self) -> float:
        if not self.one.code:
            return 0.0
        metrics = self.theme.metrics(_CODE)
        return max(metrics.horizontalAdvance("TS0.0"), metrics.horizontalAdvance(self.one.code)) + self.theme.gap(10)

    def _room(self, width: float) -> tuple[float, float]:
        x = self.theme.gap(8) + self.theme.px(18) + self.theme.gap(10) + self._code_width()
        return x, max(60.0, width - x - self.theme.gap(10))

    def flow_height(self, width: int) -> int:
        theme = self.theme
        lines = len(wrapped(theme, self.one.title, _TITLE, self._room(width)[1], _MOST_LINES)) or 1
        high = lines * theme.metrics(_TITLE).height() + 2 * theme.gap(6)
        return round(high + (theme.metrics(_WHY).height() + 1 if self._below() else 0))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        if self._marked:
            canvas.box(rect, theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else "")
        elif self.underMouse():
            canvas.box(rect, theme.gap(8), "rail")
        size, line = theme.px(18), theme.metrics(_TITLE).height()
        y = rect.y() + theme.gap(6)
        box = QRectF(rect.x() + theme.gap(8), y + (line - size) / 2, size, size)
        canvas.box(box, theme.px(5), "accent" if self._ticked else "surface", "accent" if self._ticked else "edge", 1.5)
        if self._ticked:
            inset = size * 0.14
            canvas.icon(box.adjusted(inset, inset, -inset, -inset), "check", "on_accent", 3.0)
        x, width = self._room(rect.width())
        if self.one.code:
            place = QRectF(rect.x() + x - self._code_width(), y, self._code_width(), line)
            canvas.text(place, self.one.code, _CODE, "accent")
        for part in wrapped(theme, self.one.title, _TITLE, width, _MOST_LINES) or [""]:
            canvas.text(QRectF(rect.x() + x, y, width + 1, line), part, _TITLE, "ink")
            y += line
        if below := self._below():
            canvas.text(QRectF(rect.x() + x, y + 1, width, theme.metrics(_WHY).height()), below, _WHY, "ink3")
        if self._marked:
            canvas.ring(rect, theme.gap(8))


class ShownRow(QWidget):
    """A ticked standard with the line for its claim."""

    claim_typed = Signal(str, str)

    def __init__(
        self, theme: Theme, one: Candidate, claim: str, several: bool, *, mixed: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`mixed`: the chosen entries have claims of their own, which stay while nothing is typed here."""
        super().__init__(parent)
        self.row = AlignRow(theme, one, True, several)
        words = self.tr("Each has its own; what you type here takes their place") if mixed else self.tr(
            "How it shows it, in a line; may stay empty"
        )  # fmt: skip
        self.line = ClaimLine(theme, words)
        self.line.setText(claim)
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(self.tr("How it shows {standard}").format(standard=one.label))
        self.line.textEdited.connect(lambda text: self.claim_typed.emit(one.id, clean(text).strip()))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        inside = self._inside = QVBoxLayout()
        inside.addWidget(self.line)
        column.addLayout(inside)
        pad = theme.gap(8) + theme.px(18) + theme.gap(10)
        start, end = (
            (theme.gap(8), pad) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (pad, theme.gap(8))
        )
        inside.setContentsMargins(start, 0, end, theme.gap(4))


class ClaimLine(Line):
    """Enter is a word to the sheet, not to the line: one goes on with the letters above."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.left.emit()
            return
        super().keyPressEvent(event)
