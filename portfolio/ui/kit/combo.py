"""A list to choose one of."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme


class Combo(QComboBox):
    """A list to choose one of, no wider than its place, in the look of the fields beside it.

    The wheel never chooses: it scrolls the page on which the list stands. Qt's own list takes whatever lies under the
    pointer when one scrolls past, and what was said is another without a word.
    """

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(QStyledItemDelegate(self))  # Qt's own draws what is chosen as a menu would
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setFont(theme.font("body"))
        self.setMinimumHeight(round(theme.metrics(Face("body")).height()) + 2 * theme.gap(8))
        border = f"1px solid {tokens.edge}"
        self.setStyleSheet(
            f"QComboBox{{background:{tokens.surface};color:{tokens.ink};border:{border};border-radius:8px;"
            f"padding:0px {theme.gap(10)}px}}"
            f"QComboBox:focus{{border:2px solid {tokens.focus}}}"
            f"QComboBox::drop-down{{border:none;width:{theme.px(24)}px}}QComboBox::down-arrow{{image:none}}"
            f"QComboBox>QFrame>QAbstractItemView{{background:{tokens.surface};color:{tokens.ink};border:{border};outline:0px;"
            f"selection-background-color:{tokens.accent};selection-color:{tokens.on_accent}}}"
            f"QComboBox>QFrame>QAbstractItemView::item{{padding:{theme.gap(4)}px {theme.gap(8)}px}}"
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self.theme.px(14)
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            place = QRectF(self.width() - size - self.theme.gap(9), (self.height() - size) / 2, size, size)
            canvas.icon(place, "chevron-down", "ink2")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
