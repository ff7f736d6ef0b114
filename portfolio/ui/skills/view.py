"""The skills by area: moved over, folded and opened by keys as by mouse; a real tree to a screen reader."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from portfolio.growth.skills import RATERS
from portfolio.ui.kit.row_tree import HEAD, RowTree
from portfolio.ui.kit.tree_rows import AnyIndex
from portfolio.ui.skills.model import RATER_OF, Column, Line, SkillsModel
from portfolio.ui.skills.painting import MOST_SHAPES, RowPaint
from portfolio.ui.skills.reading import Loaded
from portfolio.ui.skills.words import column_words
from portfolio.ui.theme import Theme

_LETTERS = {Qt.Key.Key_M: "rate", Qt.Key.Key_E: "show", Qt.Key.Key_T: "target", Qt.Key.Key_G: "goal"}
_KEYS = {
    Qt.Key.Key_Return: "open", Qt.Key.Key_Enter: "open", Qt.Key.Key_F2: "edit", Qt.Key.Key_Delete: "away",
    Qt.Key.Key_Insert: "new", Qt.Key.Key_Space: "open",
}  # fmt: skip


def letter_act(event: QKeyEvent) -> str:
    """What a single letter means on a skill, or nothing; Shift+G asks no further."""
    name = _LETTERS.get(Qt.Key(event.key()), "")
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.isAutoRepeat() or modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return ""
    if modifiers:
        return "make" if name == "goal" else ""
    return name


class SkillsView(RowTree):
    """What is folded stays folded when something changes."""

    current_changed = Signal(str)
    """The id of the skill one is at, or nothing."""
    acted = Signal(str, str)
    """What shall be done with the skill of this id: “open”, “edit”, “away”, “new”, “rate”, “show”, “target”, “goal”, or
    “make”, which asks nothing."""
    rate_requested = Signal(str, int)
    """My rating of this skill: the level by its place on the scale."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.skills = SkillsModel()
        super().__init__(theme, self.skills, parent)
        self.skills.setParent(self)
        self.letters = True
        self._levels = 4
        self._paint = RowPaint(theme, self.skills, self)
        self.setAccessibleName(self.tr("Skills"))
        self.dress(self._paint)

    # ---- what it shows

    def show_found(self, found: Loaded | None, today: date, *, only_gaps: bool = False) -> None:
        """Show these skills; where it is the same tree, what is folded and where one is stays."""
        self._show_columns(found)  # before: rows are as high as the first column is wide
        anew = self.show_rows(lambda: self.skills.show_found(found, today, only_gaps=only_gaps))
        if not anew and any(self._is_other_size(old, new) for old, new in self.skills.altered):
            self.doItemsLayout()
        self.viewport().update()

    def current(self) -> str:
        """The skill one is at, or nothing."""
        line = self.skills.row(self.currentIndex())
        return line.key if line is not None and line.skill is not None else ""

    def step(self, by: int) -> None:
        """To the next skill in sight, or the one before; areas are passed over."""
        index = self.currentIndex()
        while index.isValid():
            index = self.indexBelow(index) if by > 0 else self.indexAbove(index)
            line = self.skills.row(index)
            if line is not None and line.skill is not None:
                self.setCurrentIndex(index)
                return

    def skill_at(self, at: QPoint) -> tuple[str, str, QRect]:
        """The skill at this point: its id, what it is called, and where it is in the viewport."""
        index = self.indexAt(self.viewport().mapFrom(self, at))
        line = self.skills.row(index)
        if line is None or line.skill is None:
            return "", "", QRect()
        return line.key, line.title, self.row_rect(index)

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
        name = _KEYS.get(key, "")
        if modifiers == Qt.KeyboardModifier.AltModifier and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if at:
                self.rate_requested.emit(at, key - Qt.Key.Key_1)
        elif plain and name and (at or name == "new"):
            if not event.isAutoRepeat():
                self.acted.emit(name, at)
        elif plain and name == "open":
            self.setExpanded(self.currentIndex(), not self.isExpanded(self.currentIndex()))
        elif self.letters and at and (what := letter_act(event)):
            self.acted.emit(what, at)
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
        line = self.skills.row(index)
        if line is not None and line.skill is not None:
            self.acted.emit("open", line.key)
        elif line is not None:
            self.setExpanded(index.siblingAtColumn(0), not self.isExpanded(index.siblingAtColumn(0)))

    # ---- as a tree

    def pad(self) -> int:
        return self._paint.pad()

    def is_heading(self, index: AnyIndex) -> bool:
        line = self.skills.row(index)
        return line is not None and line.skill is None

    def has_menu(self, index: AnyIndex) -> bool:
        return not self.is_heading(index)

    # ---- inside

    def _is_other_size(self, old: Line, new: Line) -> bool:
        return bool(old.below) != bool(new.below) or (old.code, old.title) != (new.code, new.title)

    def _show_columns(self, found: Loaded | None) -> None:
        """One's own always; another rater's where there is something in it."""
        seen = {rater for skill in found.skills for rater in skill.latest} if found is not None else set()
        for column, rater in RATER_OF.items():
            self.setColumnHidden(column, rater not in seen and rater != RATERS[0])
        self._levels = max((len(skill.levels) for skill in found.skills), default=4) if found is not None else 4
        self.fit()

    def fit(self) -> None:
        """The skill takes what the other columns leave; in a narrow place those give way first."""
        theme, head = self.theme, self.theme.metrics(HEAD)
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
        self.widen(wide)
        first, indent = self.first_width(), float(self.indentation())
        if (first, indent) != (self._paint.width, self._paint.indent):
            self._paint.width, self._paint.indent = first, indent
            self.scheduleDelayedItemsLayout()
