"""The field for searching and for saying what one wants to do."""

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize
from PySide6.QtGui import QDragEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.drops import holds_files
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_KEY = Face("micro", 600)


class SearchField(QLineEdit):
    """A line to type in, with a magnifying glass before it and its key behind it while it is empty."""

    def __init__(
        self, theme: Theme, placeholder: str, *, short: str = "", keys: str = "", icon: str = "search",
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`short` is said instead of `placeholder` where that would be cut."""
        super().__init__(parent)
        self.theme = theme
        self._long, self._short = placeholder, short or placeholder
        self._keys = keys
        self._icon = icon
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setAccessibleDescription(keys)
        self.setToolTip(keys)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        height = self.theme.metrics(Face("body")).height() + 2 * self.theme.gap(10)
        return QSize(max(hint.width(), self.theme.px(280)), round(max(hint.height(), height)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.textMargins()
        # Beside its margins, a line keeps two pixels on each side of its text; the style sheet gives it more.
        room = self.width() - margins.left() - margins.right() - 2 * self.theme.px(10) - 6
        fits = self.fontMetrics().horizontalAdvance(self._long) <= room
        self.setPlaceholderText(self._long if fits else self._short)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = self.theme
        with QPainter(self) as painter:
            canvas = Canvas(painter, theme, QRectF(self.rect()), is_rtl(self))
            size, middle = theme.px(16), self.height() / 2
            canvas.icon(QRectF(theme.gap(12), middle - size / 2, size, size), self._icon, "ink3")
            if self._keys and not self.text():
                width = canvas.width(self._keys, _KEY) + theme.px(11)
                height = theme.metrics(_KEY).height() + theme.px(4)
                box = QRectF(self.width() - width - theme.gap(10), middle - height / 2, width, height)
                canvas.box(box, theme.px(4), "raised", "line2")
                canvas.text(box, self._keys, _KEY, "ink3", "center")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _restyle(self) -> None:
        theme = self.theme
        self.setFont(theme.font("body"))
        start = theme.px(16) + theme.gap(12)
        end = round(theme.metrics(_KEY).horizontalAdvance(self._keys)) + theme.px(16) if self._keys else 0
        left, right = (end, start) if is_rtl(self) else (start, end)
        self.setTextMargins(QMargins(left, 0, right, 0))
        self.updateGeometry()
        self.update()
