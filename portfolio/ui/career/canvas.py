"""The picture of career moves: a list to Qt and to screen readers, a painted picture to the eye."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QLocale,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from portfolio.ui.career.arrows import ArrowPainter
from portfolio.ui.career.cards import Cards, InSight
from portfolio.ui.career.frame import Frame
from portfolio.ui.career.ground import Ground
from portfolio.ui.career.lay import Scene, Sizes, lay_out
from portfolio.ui.career.look import WORDS
from portfolio.ui.career.model import NodesModel
from portfolio.ui.career.nodes import Node, Tie
from portfolio.ui.career.runs import Runs, place_words, runs_of
from portfolio.ui.career_map.listed import AnyIndex, ListedView
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

LEAST_AT_FIRST = 0.44
"""Closer than this all is shown at first; where that would be too small to read, one begins at the role held now."""


class LatticeCanvas(ListedView):
    """Shows nodes and ties. Its model holds the nodes, so that a screen reader meets them as a list."""

    moved = Signal()
    """Something else is in sight, or at another zoom."""

    def __init__(self, theme: Theme, model: NodesModel) -> None:
        super().__init__()
        self.theme, self._nodes = theme, model
        self._ties: tuple[Tie, ...] = ()
        self._chosen = self._hovered = ""
        self._begun = self._seen = False
        self._cards = Cards(theme)
        self._moves: Runs | None = None
        self._placed: list[InSight] | None = None
        self._scene = Scene((), (), {}, 1, 1)
        self._frame = Frame(QRect(), False, 1.0, 0.0, 0.0)
        self._missing = QTimer(self)
        self._missing.setSingleShot(True)
        self._missing.setInterval(0)
        self._missing.timeout.connect(self.viewport().update)
        self._restyle()
        self._set_up()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        model.dataChanged.connect(lambda *_: self._cards.clear())
        theme.changed.connect(self.restyle)

    # ---- what it shows

    @property
    def scene(self) -> Scene:
        return self._scene

    @property
    def frame(self) -> Frame:
        return self._frame

    @property
    def ties(self) -> tuple[Tie, ...]:
        return self._ties

    def show_nodes(self, nodes: tuple[Node, ...], ties: tuple[Tie, ...]) -> None:
        """Show these; what stays stays where it is on the screen as far as it can."""
        anchor = self._chosen if self._chosen in self._scene.places else ""
        at = self._frame.on_screen(self._scene.places[anchor]).center() if anchor else None
        self._ties = ties
        self._cards.clear()
        self._nodes.show(nodes)
        self._scene = lay_out(nodes, self._sizes())
        self._stir()
        if self._begun and at is not None and anchor in self._scene.places:
            now = self._frame.on_screen(self._scene.places[anchor]).center()
            x = (now.x() - at.x()) * (-1 if self._frame.rtl else 1)
            self._show(self._frame._replace(x=self._frame.x + x, y=self._frame.y + now.y() - at.y()))
        elif self._begun:
            self._show(self._frame)
        self._begin()
        self.viewport().update()

    def show_ties(self, ties: tuple[Tie, ...]) -> None:
        """The same nodes with other moves between them."""
        if ties != self._ties:
            self._ties = ties
            self._stir()
            self.viewport().update()

    @property
    def is_full(self) -> bool:
        """Whether cards are large enough to have words."""
        return self._sizes().wide * self._frame.zoom >= self.theme.px(WORDS)

    @property
    def _margin(self) -> int:
        return self.theme.gap(16)

    def _sizes(self) -> Sizes:
        px, gap = self.theme.px, self.theme.gap
        return Sizes(px(204), px(76), px(94), px(48), gap(32), gap(17), gap(12), gap(34))

    def _stir(self) -> None:
        """Something stands elsewhere, or runs otherwise."""
        self._moves = self._placed = None

    def fit(self) -> None:
        """All in sight."""
        self._show(self._frame.fitted(self._scene, self._margin))

    def _begin(self) -> None:
        """The first time there is room and something to show: all of it, or what is near the role held now."""
        if self._begun or not self._scene.places or self._frame.content.height() < 40:
            return
        self._begun = True
        fitted = self._frame.fitted(self._scene, self._margin)
        now = next((node.id for node in self._nodes.nodes if node.state == "now"), "")
        if fitted.zoom < LEAST_AT_FIRST:
            fitted = fitted._replace(zoom=0.8)
            fitted = fitted.around(self._scene.places[now or next(iter(self._scene.places))])
        self._show(fitted)

    def _show(self, frame: Frame) -> None:
        frame = frame.within(self._scene, self._margin)
        if frame != self._frame:
            self._frame = frame
            self._stir()
            self.viewport().update()
            self.moved.emit()

    # ---- places

    def rect_of(self, node_id: str) -> QRect:
        """Where a node lies in the viewport; nothing where it is not there."""
        place = self._scene.places.get(node_id)
        return self._frame.on_screen(place).toAlignedRect() if place is not None else QRect()

    def node_at(self, at: QPointF) -> Node | None:
        """The node at this point of the viewport."""
        if not QRectF(self._frame.content).contains(at):
            return None
        x, y = self._frame.in_scene(at)
        for node_id, place in self._scene.places.items():
            if place.x <= x <= place.right and place.y <= y <= place.bottom:
                return self._nodes.node(node_id)
        return None

    def visualRect(self, index: AnyIndex) -> QRect:
        if not index.isValid() or index.row() >= len(self._nodes.nodes):
            return QRect()
        return self.rect_of(self._nodes.nodes[index.row()].id)

    def indexAt(self, point: QPoint) -> QModelIndex:
        node = self.node_at(QPointF(point))
        return self._nodes.index_of(node.id) if node is not None else QModelIndex()

    def scrollTo(
        self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        if index.isValid():
            self.reveal(self._nodes.nodes[index.row()].id)

    def reveal(self, node_id: str) -> None:
        """Move as little as brings a node into sight."""
        if node_id not in self._scene.places or not self._begun:
            return
        rect, content, edge = QRectF(self.rect_of(node_id)), QRectF(self._frame.content), self.theme.gap(16)
        left = min(0.0, rect.left() - content.left() - edge) or max(0.0, rect.right() - content.right() + edge)
        up = min(0.0, rect.top() - content.top() - edge) or max(0.0, rect.bottom() - content.bottom() + edge)
        if left or up:
            by = -left if self._frame.rtl else left
            self._show(self._frame._replace(x=self._frame.x + by, y=self._frame.y + up))

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        frame, theme, self._seen = self._frame, self.theme, True
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground.draw(painter, self._scene, frame)
            painter.setClipRect(frame.content)
            courses, faint = self._runs()
            if faint:
                painter.setPen(QPen(theme.color("line2"), 1))
                painter.drawLines(faint)
            for tie, run in courses.items():
                self._arrows.line(painter, run, tie.type, made=tie.made, strong=tie.to_id == self._chosen)
            whole = self._cards.draw(
                painter, self.in_sight(), frame, self.devicePixelRatioF(),
                chosen=self._chosen, hovered=self._hovered, focused=self.hasFocus(),
            )  # fmt: skip
            if not whole:
                self._missing.start()
            canvas = Canvas(painter, theme, QRectF(self.viewport().rect()), frame.rtl)
            if self.is_full:
                for tie, run in courses.items():
                    if not tie.made:
                        self._arrows.word(canvas, run, tie.type, strong=tie.to_id == self._chosen)
            self._paint_over(canvas)
            painter.setClipping(False)
            self._ground.draw_edges(painter, self._scene, frame)
            if self.hasFocus() and not self._chosen:
                canvas.ring(canvas.bounds.adjusted(1, 1, -1, -1), theme.gap(12))

    def _paint_over(self, canvas: Canvas) -> None:
        """What lies over everything."""

    def _runs(self) -> Runs:
        """How the moves in sight run; reckoned once for as long as nothing moves."""
        if self._moves is None:
            sizes, flag = self._sizes(), self.theme.px(8)
            self._moves = runs_of(self._ties, self._scene.places, self._frame, sizes, self._arrows, self._chosen)
            if self.is_full:
                place_words(self._moves, self.in_sight(), self._frame, self._arrows, flag)
        return self._moves

    def in_sight(self) -> list[InSight]:
        """The nodes in sight with their places; reckoned once for as long as nothing moves."""
        if self._placed is None:
            wide = self._sizes().wide * self._frame.zoom
            ratio = self.devicePixelRatioF()
            self._placed = self._cards.in_sight(self._nodes.nodes, self._scene, self._frame, ratio, wide)
        return self._placed

    # ---- look

    def restyle(self) -> None:
        """Colours or text size are others."""
        before, self._begun = self._begun, False
        self._restyle()
        self._scene = lay_out(self._nodes.nodes, self._sizes())
        self._measure()
        self._begun = before
        self._show(self._frame)
        self.viewport().update()

    def _restyle(self) -> None:
        self._cards.forget()
        self._ground = Ground(self.theme, QLocale(), self._cards.letters)
        self._arrows = ArrowPainter(self.theme)
        self._stir()

    def _measure(self) -> None:
        content = self._ground.content(self.viewport().rect(), is_rtl(self))
        self._frame = self._frame._replace(content=content, rtl=is_rtl(self))
        self._stir()
        if self._begun:
            self._show(self._frame)
        self._begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._frame
        self._begun = self._begun and self._seen  # nobody has seen it while the window was being laid out
        all_seen = self._begun and before.content.height() > 0 and before == before.fitted(
            self._scene, self._margin
        )  # fmt: skip
        self._measure()
        if all_seen:
            self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange and hasattr(self, "_ground"):
            self._cards.clear()
            self._measure()
            self.viewport().update()

    def _show_current(self) -> None:
        index = self._nodes.index_of(self._chosen)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            self.selectionModel().clear()
