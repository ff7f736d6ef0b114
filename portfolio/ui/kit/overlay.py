"""A card over the dimmed window, for what is done in a moment and left with Escape: no window of its own, not modal."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.focus_chain import following, preceding
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

SHADOW, DOWN = 22, 8


class Overlay(QWidget):
    """Covers its parent while it is open. A subclass says where the card is and lays out what lies on it.

    Escape, a click beside the card, or the focus going elsewhere closes it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._window = parent
        self._back: list[QWidget] = []
        self._back_name = ""
        self._drawn = QRect()
        parent.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        theme.changed.connect(self._restyle)
        self.hide()

    def card(self) -> QRect:
        """Where the card lies."""
        raise NotImplementedError

    def rules(self) -> list[int]:
        """Heights at which a thin line runs across the card."""
        return []

    def place(self) -> None:
        """Put everything in its place on the card."""
        raise NotImplementedError

    def come_up(self, focus: QWidget) -> None:
        """Lie over the window, with the keyboard on `focus`."""
        at = QApplication.focusWidget()
        self._back, self._back_name = [], at.objectName() if at is not None else ""
        while at is not None:
            self._back.append(at)
            at = at.parentWidget()
        self.setGeometry(self._window.rect())
        self.lay_out()
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> bool:
        """Go away, and give the keyboard back to where it was."""
        if self.isVisible():
            back = self._back
            self._leave()
            self._give_back(back)
        return True

    def lay_out(self) -> None:
        """Place everything anew, and draw the card where it is now."""
        self.place()
        card = self.card()
        if card != self._drawn:
            # Only where the card is or was: with it, all that lies behind has to be painted anew.
            reach = self.theme.px(SHADOW + DOWN)
            self.update(card.united(self._drawn).adjusted(-reach, -reach, reach, reach))
            self._drawn = card

    def _give_back(self, back: list[QWidget]) -> None:
        """The keyboard goes where it was. What was done here may have made that anew: then to what is called as it was,
        or to the part that held it."""
        there = [one for one in back if isValid(one) and one.isVisible()]
        for one in there:
            same = one if one is back[0] else one.findChild(QWidget, self._back_name) if self._back_name else None
            if same is not None and same.isVisible():
                same.setFocus(Qt.FocusReason.PopupFocusReason)
                return
            if (take := getattr(one, "take_focus", None)) is not None:
                take()
                return

    def _leave(self) -> None:
        self._back = []
        self.hide()
        self.closed.emit()

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # None is the whole window losing the focus, and another window is one that was opened from here, to choose a
        # file or a day: no reason to throw away what is typed.
        if not self.isVisible() or new is None or new.window() is not self.window():
            return
        if new is not self and not self.isAncestorOf(new):
            self._leave()

    def _restyle(self) -> None:
        self.lay_out()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
            self.lay_out()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # What lies behind must not be clicked through the dimmed ground.
        if not self.card().contains(event.position().toPoint()):
            self.close()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, dark = self.theme, self.theme.tokens.is_dark
        card, radius = self.card(), theme.gap(16)
        inset = round(0.3 * radius) + 1  # so far inside, its round corners are passed as well
        with QPainter(self) as painter:
            if card.adjusted(inset, inset, -inset, -inset).contains(event.rect()):
                # What lies on the card changes at each letter; the ground below it is all that has to be painted then.
                painter.fillRect(event.rect(), theme.color("surface"))
            else:
                ground = QColor(theme.color("rail" if dark else "ink"))
                ground.setAlpha(185 if dark else 105)
                painter.fillRect(event.rect(), ground)
                canvas = Canvas(painter, theme, QRectF(self.rect()), is_rtl(self))
                if not card.contains(event.rect()) and not theme.tokens.outlined:
                    _paint_shadow(painter, QRectF(card), radius, theme)
                canvas.box(QRectF(card), radius, "surface", "line2")
            for y in self.rules():
                painter.fillRect(card.x() + 1, y, card.width() - 2, 1, theme.color("line"))


class CardOverlay(Overlay):
    """One whose card is as large as the layout of `body` asks for, as far as the window has room."""

    def __init__(self, theme: Theme, parent: QWidget, *, width: int = 640, top: int = 104) -> None:
        super().__init__(theme, parent)
        self._width, self._top = width, top
        self.body = QWidget(self)

    def card(self) -> QRect:
        gap = self.theme.gap
        width = min(gap(self._width), self.width() - 2 * gap(16))
        layout, wanted = self.body.layout(), self.body.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            wanted = layout.totalHeightForWidth(width)
        top = min(gap(self._top), max(gap(16), (self.height() - wanted) // 2))
        height = max(0, min(wanted, self.height() - top - gap(16)))
        return QRect((self.width() - width) // 2, top, width, height)

    def place(self) -> None:
        # A little inside, so that its square corners do not cover the round ones of the card.
        self.body.setGeometry(self.card().adjusted(1, 1, -1, -1))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.lay_out()
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays within the card while it is open."""
        at: QWidget | None = self.focusWidget()
        for _ in range(500):
            at = (following(at) if forward else preceding(at)) if at is not None else None
            if at is None:
                return False
            stops = at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus
            if stops and self.body.isAncestorOf(at):
                at.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                return True
        return False


def _paint_shadow(painter: QPainter, card: QRectF, radius: int, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 13))
    for reach in range(theme.px(SHADOW), 0, -4):
        edge = card.adjusted(-reach, -reach, reach, reach).translated(QPointF(0, theme.px(DOWN)))
        painter.drawRoundedRect(edge, radius + reach, radius + reach)
