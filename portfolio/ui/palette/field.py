"""The line one types in at the head of the palette."""

from PySide6.QtCore import QEvent, QMargins, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

SIDE = 12
"""As the lines below have it, so that icons stand under icons and words under words."""
_TYPED = Face("h2")
_HINT = Face("body")
_OWN = (
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter,
    Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab,
)  # fmt: skip


class PaletteField(QLineEdit):
    """Keeps the focus while the palette is open. `key_pressed` are the keys that move over the list below."""

    key_pressed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setObjectName("paletteField")
        # Its ground covers all of it: else what lies behind the card is painted anew at each letter and each blink.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._hint = self.tr("Esc to close")
        self.setPlaceholderText(self.tr("Search, or type what you want to do"))
        self.setAccessibleName(self.placeholderText())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        height = self.theme.metrics(_TYPED).height() + 2 * self.theme.gap(18)
        return QSize(self.theme.px(320), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), round(self.theme.metrics(_TYPED).height()) + 2 * self.theme.gap(14))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _OWN:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()  # before any shortcut of the window behind
                return True
            if event.type() == QEvent.Type.KeyPress:  # here, for Tab never comes to keyPressEvent
                self.key_pressed.emit(event.key())
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            theme, middle = self.theme, self.height() / 2
            size = theme.px(19)
            canvas.icon(QRectF(theme.gap(SIDE), middle - size / 2, size, size), "search", "ink2")
            width = self._hint_width()
            place = QRectF(self.width() - width - theme.gap(SIDE), 0, width, self.height())
            canvas.text(place, self._hint, _HINT, "ink3", "end", Qt.TextElideMode.ElideNone)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._restyle()

    def _hint_width(self) -> float:
        return self.theme.metrics(_HINT).horizontalAdvance(self._hint) + 1

    def _restyle(self) -> None:
        theme = self.theme
        self.setFont(theme.face(_TYPED))
        # The card around it shows where one is; a second frame inside would only be in the way.
        self.setStyleSheet(
            "#paletteField, #paletteField:focus { border: none; border-radius: 0; padding: 0;"
            f" background: {theme.tokens.surface}; }}"
        )
        start = theme.gap(SIDE) + theme.px(19) + theme.gap(14) - 2
        end = round(self._hint_width()) + theme.gap(SIDE) + theme.gap(14)
        left, right = (end, start) if is_rtl(self) else (start, end)
        # Where one reads from the right, Latin words begin there too: at the left stands the hint.
        edge = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(edge if is_rtl(self) else Qt.AlignmentFlag.AlignLeading)
        self.setTextMargins(QMargins(left, 0, right, 0))
        self.updateGeometry()
        self.update()
