"""What every painted control shares: the theme, a visible focus, a spoken name and a height that its text decides."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from portfolio.ui.kit.paint import Canvas, named
from portfolio.ui.theme import Theme

_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
_PRESSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def plain_tip(text: str, keys: str = "") -> str:
    """A tooltip with its keys. Text that looks like markup is shown as typed, never obeyed."""
    tip = f"{text}  ({keys})" if keys else text
    if "<" not in tip:
        return tip
    from html import escape  # with all its entities, which the start has no use for

    return f"<span>{escape(tip)}</span>"


def is_rtl(widget: QWidget) -> bool:
    """Whether `widget` is read from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def holds_focus(part: QWidget) -> bool:
    """Whether the keyboard is in this part of its window, be that the active one or not."""
    focus = part.window().focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def sides(widget: QWidget, start: int, top: int, end: int, bottom: int) -> tuple[int, int, int, int]:
    """Margins as Qt takes them, which does not mirror them for right-to-left itself."""
    return (end, top, start, bottom) if is_rtl(widget) else (start, top, end, bottom)


class Painted(QWidget):
    """A widget without a click that paints itself: progress, pictures, pills."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        theme.changed.connect(self._restyle)

    def measure(self) -> QSize:
        """The size that the content asks for, from font metrics."""
        raise NotImplementedError

    def draw(self, canvas: Canvas) -> None:
        """Paint the content; places are given in left-to-right order."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return self.measure()

    def minimumSizeHint(self) -> QSize:
        return self.measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # one that a mistake in `draw` left open would end the program
            self.draw(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)))

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Control(QAbstractButton):
    """A painted button. Enter presses it as Space does; the focus ring shows for those who came by keyboard.

    The label is not given to `setText`: Qt would read an ampersand in it as a keyboard shortcut.
    """

    def __init__(self, theme: Theme, label: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._label = label
        self._ring = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if label:
            self.setAccessibleName(named(label))
        theme.changed.connect(self._restyle)

    @property
    def label(self) -> str:
        return self._label

    def set_label(self, label: str) -> None:
        """Change the words, on screen and for screen readers."""
        self._label = label
        self.setAccessibleName(named(label))
        self._restyle()

    def measure(self) -> QSize:
        """The size that the content asks for, from font metrics."""
        raise NotImplementedError

    def draw(self, canvas: Canvas) -> None:
        """Paint the content; places are given in left-to-right order."""
        raise NotImplementedError

    @property
    def shows_focus(self) -> bool:
        return self.hasFocus() and self._ring

    def sizeHint(self) -> QSize:
        return self.measure()

    def minimumSizeHint(self) -> QSize:
        return self.measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:  # as above
            if not self.isEnabled():
                painter.setOpacity(0.45)
            self.draw(Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self._ring = event.reason() not in _BY_MOUSE
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._ring:
            self._ring = True
            self.update()
        if event.key() in _PRESSING and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.EnabledChange):
            self.update()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Flowing(Control):
    """A control whose height follows from its width, because its words wrap. It gives `flow_height`.

    Layouts ask for the height of one width dozens of times, so each is reckoned once until the control is restyled.
    """

    NATURAL = 220
    NARROWEST = 150

    def __init__(self, theme: Theme, label: str = "", parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}
        super().__init__(theme, label, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def flow_height(self, width: int) -> int:
        """The height that the content asks for in this width, from font metrics."""
        raise NotImplementedError

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self.flow_height(width)
        return height

    def _restyle(self) -> None:
        self._heights.clear()
        super()._restyle()

    def measure(self) -> QSize:
        # Before the first layout a widget claims to be 640 pixels wide.
        laid_out = self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        width = self.width() if laid_out else self.theme.px(self.NATURAL)
        return QSize(width, self.heightForWidth(width))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(self.NATURAL), self.measure().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(self.NARROWEST), self.measure().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()
