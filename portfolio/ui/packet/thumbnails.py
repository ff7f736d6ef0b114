"""All pages as small pictures in a strip: the way to one of many, and where one is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from portfolio.ui.kit.paint import Canvas
from portfolio.ui.packet.drawing import Drawer
from portfolio.ui.theme import Face, Theme

_NUMBER = Face("small", tabular=True)
_WIDTH = 84
_PICTURE = Qt.ItemDataRole.UserRole
_SHAPE = Qt.ItemDataRole.UserRole + 1


class _Painted(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        theme, shape = self.theme, float(index.data(_SHAPE) or 1.41)
        height = theme.px(_WIDTH) * shape + theme.metrics(_NUMBER).height() + theme.gap(10)
        return QSize(theme.px(_WIDTH) + 2 * theme.gap(10), round(height))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, rect = self.theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        canvas = Canvas(painter, theme, rect, False)
        width, height = theme.px(_WIDTH), theme.px(_WIDTH) * float(index.data(_SHAPE) or 1.41)
        place = QRectF(rect.center().x() - width / 2, rect.y() + theme.gap(5), width, height)
        painter.fillRect(place, Qt.GlobalColor.white)
        picture = index.data(_PICTURE)
        if isinstance(picture, QImage):
            painter.drawImage(place, picture)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        canvas.box(place.adjusted(-1, -1, 1, 1), 2, "", "accent" if on else "edge", 2.5 if on else 1.0)
        number = QRectF(rect.x(), place.bottom() + 2, rect.width(), theme.metrics(_NUMBER).height())
        canvas.text(number, index.data(Qt.ItemDataRole.DisplayRole), _NUMBER, "accent" if on else "ink2", "center")
        if option.state & QStyle.StateFlag.State_HasFocus:
            canvas.ring(rect.adjusted(2, 0, -2, 0), theme.gap(6))
        painter.restore()


class Thumbnails(QListWidget):
    """One small picture for each page; only those that can be seen are drawn."""

    page_requested = Signal(int)

    def __init__(self, theme: Theme, drawer: Drawer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._drawer = theme, drawer
        self._document = 0
        self._asked: set[int] = set()
        self.setItemDelegate(_Painted(theme, self))
        self.setAccessibleName(self.tr("All pages"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        drawer.opened.connect(self._opened)
        drawer.reduced.connect(self._reduced)
        self.currentRowChanged.connect(self._chosen)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, page: int) -> None:
        """Mark the page in view, telling no one."""
        self.blockSignals(True)
        self.setCurrentRow(page)
        self.blockSignals(False)
        self.viewport().update()

    @Slot(int, object)
    def _opened(self, document: int, sizes: list[tuple[float, float]]) -> None:
        self._document, self._asked = document, set()
        self.blockSignals(True)
        while self.count() > len(sizes):
            self.takeItem(self.count() - 1)
        for number, (width, height) in enumerate(sizes):
            if number >= self.count():
                self.addItem(QListWidgetItem(self.locale().toString(number + 1)))
            self.item(number).setData(_SHAPE, height / max(1.0, width))
        self.blockSignals(False)
        self._ask()

    def _ask(self) -> None:
        """Ask for what can be seen and was not asked for yet."""
        if not self.isVisible():
            return
        view, wanted = self.viewport().rect(), []
        for row in range(self.count()):
            place = self.visualItemRect(self.item(row))
            if place.intersects(view) and row not in self._asked:
                wanted.append(row)
            elif place.top() > view.bottom():
                break
        self._asked.update(wanted)
        self._drawer.reduce(wanted, round(self.theme.px(_WIDTH) * self.devicePixelRatioF()))

    @Slot(int, int, object)
    def _reduced(self, document: int, page: int, picture: QImage) -> None:
        if document == self._document and page < self.count():
            self.item(page).setData(_PICTURE, picture)

    def _chosen(self, row: int) -> None:
        if row >= 0:
            self.page_requested.emit(row)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._ask()

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self._ask()

    def _restyle(self) -> None:
        theme = self.theme
        self.setFixedWidth(theme.px(_WIDTH) + 2 * theme.gap(10) + self.verticalScrollBar().sizeHint().width())
        self.setStyleSheet(f"QListWidget {{ background: {theme.tokens.bg}; }}")
        self.scheduleDelayedItemsLayout()
