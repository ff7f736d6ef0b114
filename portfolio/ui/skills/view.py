"""The skills by area: moved over, folded and opened by keys as by mouse; a real tree to a screen reader."""

from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyleOptionViewItem, QTreeView, QWidget

from portfolio.growth.skills import RATERS
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.skills.model import RATER_OF, Column, Line, SkillsModel
from portfolio.ui.skills.painting import AREA, LEVEL, MOST_SHAPES, RowPaint
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.skills.words import column_words
from portfolio.ui.theme import Face, Theme

INDENT = 20
_HEAD = Face("small", 600)
_LETTERS = {Qt.Key.Key_M: "rate", Qt.Key.Key_E: "show", Qt.Key.Key_T: "target", Qt.Key.Key_G: "goal"}
_KEYS = {
    Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open", Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "away",
    Qt.Key.Key_Insert: "new",
}  # fmt: skip


class SkillsView(QTreeView):
    """What is folded stays folded when something changes."""

    current_changed = Signal(str)
    """The id of the skill one is at, or nothing."""
    acted = Signal(str, str)
    """What shall be done with the skill of this id: “open”, “edit”, “away”, “new”, “rate”, “show”, “target”, “goal”, or
    “make”, which asks nothing."""
    rate_requested = Signal(str, int)
    """My rating of this skill: the level by its place on the scale."""
    menu_requested = Signal(str, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self.letters = theme, True
        self.skills = SkillsModel(self)
        self.setModel(self.skills)
        self._paint = RowPaint(theme, self.skills, self)
        self.setItemDelegate(self._paint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTreeView.SelectionMode.SingleSelection)
        self.setExpandsOnDoubleClick(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(self.tr("Skills"))
        theme.changed.connect(self._restyle)
        self._restyle()

    # ---- what it shows

    def show_found(self, found: Loaded | None, today: date, *, only_gaps: bool = False) -> None:
        """Show these skills; where it is the same tree, what is folded and where one is stays."""
        lines = self.skills.lines
        folded = {line.key for line in lines if not self.isExpanded(self.skills.index_of(line.key))}
        at, near = self.current(), [line.key for line in lines]
        top = self.verticalScrollBar().value()
        if self.skills.show_found(found, today, only_gaps=only_gaps):
            for line in self.skills.lines:
                if line.skill is None and line.key not in folded:
                    self.expand(self.skills.index_of(line.key))
            self._stay_at(at if self.skills.index_of(at).isValid() else _nearest(near, at, self.skills))
            self.verticalScrollBar().setValue(top)
        elif any(self._is_other_size(old, new) for old, new in self.skills.altered):
            self.doItemsLayout()
        self._show_columns(found)
        self.viewport().update()

    def current(self) -> str:
        """The skill one is at, or nothing."""
        line = self.skills.line(self.currentIndex())
        return line.key if line is not None and line.skill is not None else ""

    def go_to(self, skill_id: str) -> bool:
        """Go to this skill, or to the first where it is not shown. Says whether it is."""
        index = self.skills.index_of(skill_id)
        first = next((line.key for line in self.skills.lines if line.skill is not None), "")
        target = index if index.isValid() else self.skills.index_of(first)
        if target.isValid():
            self.expand(target.parent())
            self.setCurrentIndex(target)
            self.scrollTo(target)
        return index.isValid()

    def step(self, by: int) -> None:
        """To the next skill in sight, or the one before; areas are passed over."""
        index = self.currentIndex()
        while index.isValid():
            index = self.indexBelow(index) if by > 0 else self.indexAbove(index)
            line = self.skills.line(index)
            if line is not None and line.skill is not None:
                self.setCurrentIndex(index)
                return

    def skill_at(self, at: QPoint) -> tuple[str, str, QRect]:
        """The skill at this point: its id, what it is called, and where it is in the viewport."""
        index = self.indexAt(self.viewport().mapFrom(self, at))
        line = self.skills.line(index)
        if line is None or line.skill is None:
            return "", "", QRect()
        rect = self.visualRect(index)
        return line.key, line.title, QRect(0, rect.y(), self.viewport().width(), rect.height())

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """The window's keys for entries mean nothing here: a skill is acted on by keys of this list."""
        return "", ""

    # ---- Qt

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.current())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, at = Qt.Key(event.key()), self.current()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        name = _KEYS.get(key, "") or (_LETTERS.get(key, "") if self.letters else "")
        if modifiers == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if at:
                self.rate_requested.emit(at, key - Qt.Key.Key_1)
        elif plain and name and (at or name == "new"):
            if not event.isAutoRepeat():
                self.acted.emit(name, at)
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and name == "goal" and at:
            self.acted.emit("make", at)
        elif plain and key == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are keys, unless the person has them off: then they go to what begins with them."""
        if not self.letters:
            super().keyboardSearch(search)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        line = self.skills.line(index)
        if line is not None and line.skill is not None:
            self.acted.emit("open", line.key)
        elif line is not None:
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(self.viewport().mapFrom(self, event.pos()))
        line = self.skills.line(index)
        if line is not None and line.skill is not None:
            at = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
            self.menu_requested.emit(line.key, at)

    def drawRow(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        opt: Any = option
        theme, line = self.theme, self.skills.line(index)
        rect = QRectF(0, opt.rect.y(), self.viewport().width(), opt.rect.height())
        at = self.skills.line(self.currentIndex())
        here = line is not None and at is not None and line.key == at.key
        painter.save()
        canvas = Canvas(painter, theme, QRectF(self.viewport().rect()), is_rtl(self))
        if here:
            place = rect.adjusted(0, 1, 0, -1)
            canvas.box(place, theme.gap(8), "accent_soft", "accent" if theme.tokens.outlined else "")
        elif line is not None and line.skill is None:
            canvas.box(rect, 0, "raised")
        if not here:
            painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        painter.restore()
        super().drawRow(painter, option, index)
        if here and self.hasFocus():
            painter.save()
            bounds = QRectF(self.viewport().rect())
            Canvas(painter, theme, bounds, is_rtl(self)).ring(rect.adjusted(1, 1, -1, -1), theme.gap(8))
            painter.restore()

    def drawBranches(self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        if not self.skills.rowCount(index):
            return
        size, step = self.theme.px(14), self.indentation()
        x = rect.x() if is_rtl(self) else rect.right() + 1 - step
        high = self.theme.metrics(AREA).height()
        place = QRectF(x + (step - size) / 2, rect.y() + self._paint.pad() + (high - size) / 2, size, size)
        name = "chevron-down" if self.isExpanded(index) else "chevron-right"
        Canvas(painter, self.theme, place, is_rtl(self)).icon(place, name, "ink2")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()

    # ---- inside

    def _stay_at(self, skill_id: str) -> None:
        """At this skill, without unfolding its area."""
        index = self.skills.index_of(skill_id)
        above = index.parent()
        if above.isValid() and not self.isExpanded(above):
            self.setCurrentIndex(above)
        elif not self.go_to(skill_id):
            self.go_to("")

    def _is_other_size(self, old: Line, new: Line) -> bool:
        return bool(old.below) != bool(new.below) or (old.code, old.title) != (new.code, new.title)

    def _show_columns(self, found: Loaded | None) -> None:
        """One's own always; another rater's where there is something in it."""
        seen = {rater for skill in found.skills for rater in skill.latest} if found is not None else set()
        for column, rater in RATER_OF.items():
            self.setColumnHidden(column, rater not in seen and rater != RATERS[0])
        self._levels = max((len(skill.levels) for skill in found.skills), default=4) if found is not None else 4
        self._fit()

    _levels = 4

    def _fit(self) -> None:
        """The skill takes what the other columns leave; in a narrow place those give way first."""
        theme, header, head = self.theme, self.header(), self.theme.metrics(_HEAD)
        shapes = theme.px(10) * self._levels if self._levels <= MOST_SHAPES else theme.px(52)
        raters = [column for column in RATER_OF if not self.isColumnHidden(column)]
        heads = {column: head.horizontalAdvance(column_words(column)) + theme.gap(16) for column in Column}
        wide = {column: max(heads[column], shapes + theme.px(44)) for column in raters}
        wide[Column.SHOWN] = max(heads[Column.SHOWN], theme.px(74))
        width = self.viewport().width()
        over = theme.px(220) - (width - sum(wide.values()))
        for column in raters if over > 0 else ():
            wide[column] -= min(over / len(raters), max(0.0, wide[column] - theme.px(64)))
        wide[Column.SKILL] = max(theme.px(160), width - sum(map(round, wide.values())))
        for column, size in wide.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, round(size))
        first, indent = float(header.sectionSize(Column.SKILL)) - self.indentation(), float(self.indentation())
        if (first, indent) != (self._paint.width, self._paint.indent):
            self._paint.width, self._paint.indent = first, indent
            self.scheduleDelayedItemsLayout()

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setIndentation(theme.px(INDENT))
        self.header().setFont(theme.face(_HEAD))
        self.setFont(theme.face(LEVEL))
        edge = f"border: 1px solid {tokens.line}; border-radius: {theme.gap(12)}px;"
        self.setStyleSheet(
            f"QTreeView {{ background: {tokens.surface}; {edge} selection-background-color: transparent; }}"
            "QTreeView::item, QTreeView::item:selected, QTreeView::item:hover, QTreeView::branch {"
            " background: transparent; border: none; image: none; }"
            f"QHeaderView {{ background: transparent; }} QHeaderView::section {{ background: {tokens.surface};"
            f" color: {tokens.ink2}; border: none; border-bottom: 1px solid {tokens.line2};"
            f" padding: {theme.gap(7)}px {theme.gap(4)}px; }}"
        )
        self._fit()
        self.scheduleDelayedItemsLayout()


def _nearest(before: list[str], at: str, now: SkillsModel) -> str:
    """Where one was is gone: the next one that stands where it stood, else the one before."""
    if at not in before:
        return ""
    place = before.index(at)
    near = [*before[place + 1 :], *reversed(before[:place])]
    return next((key for key in near if (line := now.line(now.index_of(key))) is not None and line.skill), "")
