"""A section of the packet as a row: its name, what is in it, its switch, and a handle to move it."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button, Switch
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme


class Grip(Control):
    """The handle: dragged with the mouse, or moved with the arrows while it has the keyboard."""

    stepped = Signal(int)
    """-1 for one place up, 1 for one down."""
    dragged = Signal(QPoint)
    """Where the mouse is, on the screen."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setCursor(Qt.CursorShape.SizeVerCursor)

    def measure(self) -> QSize:
        return QSize(self.theme.px(18), self.theme.px(24))

    def draw(self, canvas: Canvas) -> None:
        rect, size = canvas.bounds, self.theme.px(14)
        ink = "ink2" if self.underMouse() or self.shows_focus else "ink3"
        canvas.icon(
            QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size), "grip-vertical", ink
        )
        if self.shows_focus:
            canvas.ring(rect, self.theme.gap(6))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.dragged.emit(event.globalPosition().toPoint())
        super().mouseMoveEvent(event)


class SectionRow(QWidget):
    """A click on the words turns the switch too. Money and planned hours belong to another row and have no handle."""

    menu_requested = Signal()

    def __init__(
        self, theme: Theme, title: str, *, moves: bool = True, indented: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """A row that is `indented` stands below those that move and has no handle itself."""
        super().__init__(parent)
        self.theme = theme
        self.usual, self._indented = title, indented
        self._title = Label(theme, title, Face("body", 500), wrap=True)
        self._sub = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.switch = Switch(theme, title)
        self.grip: Grip | None = None
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(1)
        if moves:
            self.grip = Grip(theme, self.tr("Move “{section}”: arrow up or down").format(section=title))
            grid.addWidget(self.grip, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        self.more = Button(
            theme, icon="ellipsis", kind="ghost", tip=self.tr("More for “{section}”").format(section=title)
        )
        self.more.clicked.connect(self.menu_requested)
        if not moves:
            self.more.hide()  # to show what has no parent yet would open a window
        grid.addWidget(self._title, 0, 1)
        grid.addWidget(self._sub, 1, 1)
        grid.addWidget(self.more, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.switch, 0, 3, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda _: self.menu_requested.emit())
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self._grid.setHorizontalSpacing(self.theme.gap(6))
        if self.grip is not None or self._indented:
            self._grid.setColumnMinimumWidth(0, self.theme.px(18) + (0 if self.grip else self.theme.gap(6)))

    def say(self, words: str) -> None:
        """Say what is in it."""
        self._sub.setText(words)
        self.switch.setAccessibleDescription(words)

    def words(self) -> str:
        return self._sub.text()

    def call(self, title: str) -> None:
        """Show the person's own heading; empty shows the usual one."""
        self._title.setText(title or self.usual)

    def title(self) -> str:
        return self._title.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.switch.click()
