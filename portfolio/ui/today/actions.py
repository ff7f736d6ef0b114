"""The four things one does most, large and one press away, each with its key."""

from PySide6.QtCore import QRect, QRectF, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import Control, is_rtl, plain_tip
from portfolio.ui.kit.paint import Canvas, mirrored
from portfolio.ui.theme import Face, Theme

_LABEL, _KEY = Face("body", 600), Face("micro", 500)


class Action(Control):
    """One thing to do: its icon in its own colour, its words, and its key below them."""

    def __init__(self, theme: Theme, label: str, icon: str, token: str, keys: str, parent: QWidget) -> None:
        super().__init__(theme, label, parent)
        self._icon, self._token = icon, token
        self._keys = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self.setAccessibleDescription(self._keys)
        self.setToolTip(plain_tip(label, self._keys))

    def measure(self) -> QSize:
        theme = self.theme
        words = max(
            theme.metrics(_LABEL).horizontalAdvance(self.label), theme.metrics(_KEY).horizontalAdvance(self._keys)
        )
        high = theme.metrics(_LABEL).height() + theme.metrics(_KEY).height() + 1
        ground = theme.px(36)
        return QSize(round(words + ground + 3 * theme.gap(12) + 2), round(max(high, ground) + 2 * theme.gap(12)))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius, outlined = theme.gap(14), theme.tokens.outlined
        hover = self.underMouse() or self.isDown()
        canvas.box(rect, radius, "raised" if hover else "surface", "edge" if hover else "line2")
        size, icon, middle = theme.px(36), theme.px(18), rect.center().y()
        ground = QRectF(rect.x() + theme.gap(12), middle - size / 2, size, size)
        canvas.box(ground, size / 2, f"{self._token}_soft", self._token if outlined else "")
        place = QRectF(ground.center().x() - icon / 2, middle - icon / 2, icon, icon)
        canvas.icon(place, self._icon, self._token, 1.9)
        x = ground.right() + theme.gap(12)
        width = rect.right() - theme.gap(8) - x
        label, key = theme.metrics(_LABEL).height(), theme.metrics(_KEY).height()
        y = middle - (label + key + 1) / 2
        canvas.text(QRectF(x, y, width, label), self.label, _LABEL, "ink")
        canvas.text(QRectF(x, y + label + 1, width, key), self._keys, _KEY, "ink3")
        if self.shows_focus:
            canvas.ring(rect, radius)


class Actions(QWidget):
    """Four in one line; two lines of two where it is narrow, or one below the other."""

    add_requested = Signal(str)
    """What to add: reflection, practice, time_entry or files."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.buttons: list[Action] = []
        for what, words, icon, token, keys in (
            ("reflection", self.tr("Reflect"), "pen-line", "reflection", "Ctrl+R"),
            ("practice", self.tr("Something I did"), "lightbulb", "practice", "Ctrl+D"),
            ("time_entry", self.tr("Log time"), "clock", "hours", "Ctrl+L"),
            ("files", self.tr("Add files"), "award", "credential", "Ctrl+O"),
        ):
            button = Action(theme, words, icon, token, keys, self)
            button.clicked.connect(lambda _=False, what=what: self.add_requested.emit(what))
            self.buttons.append(button)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Begin something"))
        theme.changed.connect(self._restyle)

    def _gap(self) -> int:
        return self.theme.gap(12)

    def _columns(self, width: int) -> int:
        widest = max(button.measure().width() for button in self.buttons)
        fitting = (width + self._gap()) // (widest + self._gap())
        return 4 if fitting >= 4 else 2 if fitting >= 2 else 1

    def heightForWidth(self, width: int) -> int:
        lines = len(self.buttons) // self._columns(width)
        return lines * self.buttons[0].measure().height() + (lines - 1) * self._gap()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(150), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _place(self) -> None:
        columns, gap = self._columns(self.width()), self._gap()
        width = (self.width() - (columns - 1) * gap) / columns
        high = self.buttons[0].measure().height()
        for number, button in enumerate(self.buttons):
            line, column = divmod(number, columns)
            left, right = round(column * (width + gap)), round(column * (width + gap) + width)
            place = QRect(left, line * (high + gap), right - left, high)
            button.setGeometry(mirrored(place, self.rect(), is_rtl(self)))

    def _restyle(self) -> None:
        self._place()
        self.updateGeometry()
