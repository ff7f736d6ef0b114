"""The picture as a list: each role with its move, how ready one is, and what is missing, in words."""

from PySide6.QtCore import QLocale, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from portfolio.ui.career.look import NodePainter
from portfolio.ui.career.model import NodesModel
from portfolio.ui.career.nodes import Node
from portfolio.ui.career.words import (
    JOIN,
    aim_words,
    by_words,
    came_words,
    clock_words,
    lacking_words,
    node_move,
    ready_words,
    stands_words,
    years_words,
)
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.twin_view import AnyIndex, TwinView
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.lettering import LetteredCanvas, Letters

TITLE, SUB, MOVE = Face("lead", 600), Face("small"), Face("small", 500)


class TwinList(TwinView):
    """Rows of one height over the same model as the picture. Its signals are those of the picture."""

    chosen_changed = Signal(str)
    shown = Signal(str)
    edit_requested = Signal(str)
    aim_requested = Signal(str)
    delete_requested = Signal(str)
    new_requested = Signal()
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, model: NodesModel) -> None:
        super().__init__(theme, model)
        self._nodes, self.letters = model, True
        self.setItemDelegate(_RowDelegate(theme, model, self))
        self.setAccessibleName(self.tr("Career moves as a list"))
        self.clicked.connect(lambda index: self.shown.emit(self._nodes.nodes[index.row()].id))
        self.doubleClicked.connect(lambda index: self.edit_requested.emit(self._nodes.nodes[index.row()].id))

    def show_chosen(self, node_id: str) -> None:
        """Make this the current row and bring it into sight, without telling anyone."""
        self.follow(self._nodes.index_of(node_id))

    def came_to(self, row: int) -> None:
        self.chosen_changed.emit(self._nodes.nodes[row].id)

    def menu_wanted(self, row: int, place: QPoint) -> None:
        self.menu_requested.emit(self._nodes.nodes[row].id, place)

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """As at the picture: the keys are its own."""
        return "", ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        if event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            event.ignore()
            return
        signal = {
            Qt.Key.Key_Return: self.edit_requested, Qt.Key.Key_Enter: self.edit_requested,
            Qt.Key.Key_Space: self.shown, Qt.Key.Key_A: self.aim_requested, Qt.Key.Key_Delete: self.delete_requested,
        }.get(Qt.Key(key))  # fmt: skip
        if key == Qt.Key.Key_Insert:
            self.new_requested.emit()
        elif key == Qt.Key.Key_A and not self.letters:
            event.ignore()
        elif signal is not None and index.isValid() and not event.isAutoRepeat():
            signal.emit(self._nodes.nodes[index.row()].id)
        elif event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._nodes.nodes:
            self.setCurrentIndex(self._nodes.index(0))


class _RowDelegate(QStyledItemDelegate):
    """Paints one row: the ring, the title with its move, and below it how ready one is and what is missing."""

    def __init__(self, theme: Theme, model: NodesModel, parent: TwinList) -> None:
        super().__init__(parent)
        self._theme, self._nodes, self._list = theme, model, parent
        self._letters = Letters(theme)
        theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        self._letters = Letters(self._theme)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        theme = self._theme
        words = theme.metrics(TITLE).height() + 2 * theme.metrics(SUB).height() + theme.gap(3)
        return QSize(theme.px(200), round(words + 2 * theme.gap(9)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        theme, node = self._theme, self._nodes.nodes[index.row()]
        painter.save()
        bounds = QRectF(option.rect)
        rtl = self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft
        canvas = LetteredCanvas(painter, theme, bounds, rtl, self._letters)
        inside = bounds.adjusted(theme.gap(8), 1, -theme.gap(8), -1)
        if option.state & QStyle.StateFlag.State_Selected:
            canvas.box(inside, theme.gap(9), "accent_soft", "accent")
        elif option.state & QStyle.StateFlag.State_MouseOver:
            canvas.box(inside, theme.gap(9), "raised", "line")
        side = theme.px(40)
        x = inside.x() + theme.gap(12)
        NodePainter(theme, QLocale(), self._letters).mark(
            canvas, QRectF(x, bounds.center().y() - side / 2, side, side), node
        )
        x += side + theme.gap(14)
        wide = inside.right() - theme.gap(12) - x
        title, sub = theme.metrics(TITLE).height(), theme.metrics(SUB).height()
        above, below = first_line(QLocale(), node), second_line(QLocale(), node)
        y = bounds.center().y() - (title + sub * ((1 if above else 0) + (1 if below else 0)) + theme.gap(3)) / 2
        named_title = named(node.title)
        canvas.text(QRectF(x, y, wide, title), named_title, TITLE, "ink2" if node.state == "past" else "ink")
        y += title + theme.gap(3)
        for words, color in ((above, "ink2"), (below, "ink3")):
            if words:
                canvas.text(QRectF(x, y, wide, sub), words, SUB, color)
                y += sub
        if option.state & QStyle.StateFlag.State_HasFocus:
            canvas.ring(inside, theme.gap(9))
        painter.restore()


def first_line(locale: QLocale, node: Node) -> str:
    """What kind of move it is, whether one aims for it, and where it stands."""
    where = named(node.place) if node.role_id else ""  # else it is all that there is to say below
    if node.state == "now":
        parts = [translate("Career", "The role I hold"), clock_words(locale, node.clock) if node.clock else ""]
    elif node.state != "may":
        before, ahead = translate("Career", "A role I held"), translate("Career", "A role that I begin")
        parts = [before if node.state == "past" else ahead, years_words(locale, node)]
    else:
        move = node_move(node)
        parts = [move[:1].upper() + move[1:] if move else translate("Career", "The move to it is not known")]
        if node.aimed:
            parts.append(" ".join(one for one in (aim_words(), by_words(locale, node.by)) if one))
    return JOIN.join(part for part in (*parts, came_words(node), stands_words(node), where) if part)


def second_line(locale: QLocale, node: Node) -> str:
    """How ready one is, and what is missing."""
    if not node.role_id:
        return named(node.place)
    ready = ready_words(locale, node.carried, node.needed)
    return JOIN.join(part for part in (ready, lacking_words(locale, node)) if part)
