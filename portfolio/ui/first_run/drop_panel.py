"""The other half of the first page: a place to drop a first badge, drawn in the rings that the timeline will fill."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.kit.whose_words import said_to_learners
from portfolio.ui.theme import Face, Theme

_HINT = Face("lead", 500)
_MEDALS = (
    ("star", "reflection", "pen-line"),
    ("hex", "credential", "award"),
    ("shield", "programme", "graduation-cap"),
)


class _Medals(Painted):
    """Three badges, as a picture that means nothing by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def measure(self) -> QSize:
        return QSize(self.theme.px(212), self.theme.px(96))

    def draw(self, canvas: Canvas) -> None:
        px, rect = self.theme.px, canvas.bounds
        small, large = px(76), px(96)
        for at, x in ((0, 0), (2, rect.width() - small)):
            shape, color, icon = _MEDALS[at]
            canvas.medallion(QRectF(rect.x() + x, rect.y() + px(12), small, small), shape, color, icon)
        shape, color, icon = _MEDALS[1]
        canvas.medallion(QRectF(rect.center().x() - large / 2, rect.y(), large, large), shape, color, icon)


class DropCard(QWidget):
    """The dashed ground on which a file may be let go, with a button for those who do not drag."""

    choose_requested = Signal()

    def __init__(self, theme: Theme, name: str, advice: str, choose: str, parent: QWidget | None = None) -> None:
        """`name` is what may be dropped, `advice` says more, `choose` stands on the button."""
        super().__init__(parent)
        self.theme = theme
        self._over = False
        middle = Qt.AlignmentFlag.AlignHCenter
        title = Label(theme, name, Face("h2", 600, serif=True), wrap=True)
        words = Label(theme, advice, Face("body"), "ink2", wrap=True)
        for label in (title, words):
            label.setAlignment(middle)
        self.button = Button(theme, choose, icon="folder-open")
        self.button.clicked.connect(self.choose_requested)
        self.button.setAccessibleDescription(words.text())
        self._column = QVBoxLayout(self)
        self._column.addWidget(_Medals(theme), 0, middle)
        self._column.addWidget(title)
        self._column.addWidget(words)
        self._column.addWidget(self.button, 0, middle)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_over(self, over: bool) -> None:
        """Show that a file is held above the window."""
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            fill = "accent_soft" if self._over else "surface"
            canvas.box(canvas.bounds, self.theme.gap(22), fill, "accent", 4 if self._over else 2, dashed=not self._over)

    def _restyle(self) -> None:
        gap = self.theme.gap(20)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(self.theme.gap(8))
        self.setMaximumWidth(self.theme.px(400))
        self.update()


class Hints(Painted):
    """Three things that come next, on a line of beads."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._rows = self._said()
        self.setAccessibleName(". ".join(words for _, _, words in self._rows))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def speak_to(self, *, learner: bool) -> None:
        """Say them in the words of a learner, or of a teacher."""
        self._rows = said_to_learners(self._said) if learner else self._said()
        self.setAccessibleName(". ".join(words for _, _, words in self._rows))
        self.updateGeometry()
        self.update()

    def _said(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("target", "goal", self.tr("Set one goal you would like to reach this term")),
            ("clock", "hours", self.tr("Log the hours you spend on learning, as they come")),
            ("file-output", "credential", self.tr("Make your evaluation PDF whenever you need it")),
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(self._heights(width)) + 2 * self.theme.gap(16))

    def measure(self) -> QSize:
        width = self.theme.px(384)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(200), self.theme.px(34))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        bead, size = theme.px(34), theme.px(16)
        line = theme.metrics(_HINT).height()
        y = rect.y()
        heights = self._heights(rect.width())
        for number, ((icon, color, words), height) in enumerate(zip(self._rows, heights, strict=True)):
            middle = y + height / 2
            if number + 1 < len(heights):
                below = y + height + theme.gap(16) + heights[number + 1] / 2
                pen = QPen(theme.color("accent"), 2, Qt.PenStyle.DotLine)
                canvas.painter.setPen(pen)
                x = canvas.x(rect.x() + bead / 2)
                canvas.painter.drawLine(QPointF(x, middle + bead / 2 + 2), QPointF(x, below - bead / 2 - 2))
            place = QRectF(rect.x(), middle - bead / 2, bead, bead)
            canvas.box(place, bead / 2, "surface", color, 1.5)
            inset = (bead - size) / 2
            canvas.icon(place.adjusted(inset, inset, -inset, -inset), icon, color)
            x, width = self._room(rect.width())
            lines = wrapped(theme, words, _HINT, width, 3)
            top = middle - len(lines) * line / 2
            for at, part in enumerate(lines):
                canvas.text(QRectF(rect.x() + x, top + at * line, width, line), part, _HINT, "ink")
            y += height + theme.gap(16)

    def _room(self, width: float) -> tuple[float, float]:
        x = self.theme.px(34) + self.theme.gap(14)
        return x, width - x

    def _heights(self, width: float) -> list[float]:
        line = self.theme.metrics(_HINT).height()
        room = self._room(width)[1]
        return [
            max(self.theme.px(34), len(wrapped(self.theme, words, _HINT, room, 3)) * line) for *_, words in self._rows
        ]


class DropPanel(QWidget):
    """The half with the rings: where a first badge is dropped, or where the portfolios stand that there are already.

    Beside the page that opens others, a backup is dropped there. The hints give way where the window is low.
    """

    choose_requested = Signal()
    backup_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.card = DropCard(
            theme,
            self.tr("Drop your first badge here"),
            self.tr("A badge, a certificate as a PDF, or a credential file"),
            self.tr("Choose a file"),
        )
        self.card.choose_requested.connect(self.choose_requested)
        self.backup = DropCard(
            theme,
            self.tr("Drop a backup here"),
            self.tr("A file that ends in “.portfolio”, or the folder of a portfolio"),
            self.tr("Choose a backup file…"),
        )
        self.backup.choose_requested.connect(self.backup_requested)
        self.hints = Hints(theme)
        self._portfolios: QWidget | None = None
        self._opening = False
        self._column = QVBoxLayout(self)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._column.addStretch(1)
        self._column.addWidget(self.card, 0, middle)
        self._column.addWidget(self.backup, 0, middle)
        self._gap = self._column.count()
        self._column.addSpacing(0)
        self._column.addWidget(self.hints, 0, middle)
        self._column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def hold(self, portfolios: QWidget) -> None:
        """Show the portfolios that there are."""
        self._portfolios = portfolios
        self._column.insertWidget(1, portfolios, 0, Qt.AlignmentFlag.AlignHCenter)
        self._fit()

    def set_opening(self, opening: bool) -> None:
        """Stand beside the page that opens other portfolios, or beside the one that begins."""
        self._opening = opening
        self._fit()

    def set_over(self, over: bool) -> None:
        """Show that a file is held above the window."""
        self.card.set_over(over)
        self.backup.set_over(over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            theme = self.theme
            painter.fillRect(self.rect(), theme.color("accent_soft"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shown = self.backup if self._opening else self.card
            center = QPointF(self.rect().center() if shown.isHidden() else shown.geometry().center())
            painter.setOpacity(0.3 if theme.tokens.outlined else 0.12)
            painter.setPen(QPen(theme.color("accent"), 1))
            reach = max(self.width(), self.height())
            radius = float(theme.px(60))
            while radius < reach:
                painter.drawEllipse(center, radius, radius)
                radius += theme.px(34)
            if theme.tokens.outlined:
                painter.setOpacity(1)
                x = self.width() - 0.5 if is_rtl(self) else 0.5
                painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _fit(self) -> None:
        theme = self.theme
        room = self.width() - 2 * theme.gap(24)
        held = self._portfolios if self._portfolios is not None and self._portfolios.parent() is self else None
        if held is not None:
            held.setFixedWidth(max(1, min(theme.px(520), room)))
            held.setVisible(not self._opening)
        self.backup.setVisible(self._opening)
        self.card.setVisible(not self._opening and held is None)
        wide = max(1, min(theme.px(400), room))
        for part in (self.card, self.backup, self.hints):
            part.setFixedWidth(wide)
        needed = self.card.heightForWidth(wide) if self.card.hasHeightForWidth() else 0
        needed = max(needed, self.card.sizeHint().height())
        needed += self.hints.heightForWidth(wide) + theme.gap(36) + 2 * theme.gap(20)
        self.hints.setVisible(not self.card.isHidden() and needed <= self.height())

    def _restyle(self) -> None:
        self._column.setSpacing(0)
        spacer = self._column.itemAt(self._gap)
        if spacer is not None and (inner := spacer.spacerItem()) is not None:
            inner.changeSize(0, self.theme.gap(36))
        self._column.invalidate()
        self._fit()
        self.update()
