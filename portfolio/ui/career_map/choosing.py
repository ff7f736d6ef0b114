"""Choosing on the map: one entry is chosen, one mark is under the pointer, and the keyboard stands at one."""

from math import floor

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from portfolio.core.map.lanes import Entry, MapData
from portfolio.core.map.marks import Mark
from portfolio.core.map.span import Span, close_to
from portfolio.core.queries.career_map import WeekPlan
from portfolio.ui.career_map.canvas import MapCanvas
from portfolio.ui.career_map.listed import AnyIndex
from portfolio.ui.career_map.sight import SightModel
from portfolio.ui.career_map.stamps import ImageFor
from portfolio.ui.career_map.words import many_words, sight_words
from portfolio.ui.kit.feedback import announce
from portfolio.ui.theme import Theme

IN_A_MENU = 20


class ChoosingCanvas(MapCanvas):
    """A map on which an entry can be chosen, by whatever hand."""

    shown = Signal(str, str)
    """Another entry was chosen: kind and id; empty for none."""
    opened = Signal(str, str)
    """An entry was asked for: kind and id."""

    def __init__(self, theme: Theme, model: SightModel, image_for: ImageFor, data: MapData, span: Span) -> None:
        self._inside = False
        self._menu: QMenu | None = None
        super().__init__(theme, model, image_for, data, span)

    def set_data(self, data: MapData, whole: Span, plan: WeekPlan | None) -> None:
        super().set_data(data, whole, plan)
        if self._chosen and data.entry(self._chosen) is None:
            self._chosen = ""
            self.shown.emit("", "")

    @property
    def chosen(self) -> tuple[str, str]:
        """Kind and id of the chosen entry, or empty."""
        entry = self._map.entry(self._chosen)
        return (entry.row.kind, entry.id) if entry is not None else ("", "")

    def choose(self, entry_id: str) -> None:
        """Choose an entry, and say so. One that is out of sight is brought into the middle."""
        entry = self._map.entry(entry_id)
        if entry is not None and not self.in_sight(entry):
            self.show_span(self.span.around((entry.first + entry.last + 1) / 2, self.whole))
        if self._select(entry):
            self.shown.emit(*self.chosen)

    def in_sight(self, entry: Entry) -> bool:
        """Whether anything of this entry is in sight."""
        return entry.first < self._span.last and entry.last + 1 > self._span.first

    def _select(self, entry: Entry | None) -> bool:
        wanted = entry.id if entry is not None else ""
        if wanted == self._chosen:
            return False
        self._repaint_mark(self._chosen_mark())
        self._chosen = wanted
        self._repaint_mark(self._chosen_mark())
        if self._settle.isActive():
            self.follow()
        else:
            self._show_current()
        return True

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        # A screen reader may choose an entry of the list by itself.
        super().currentChanged(current, previous)
        if current.isValid() and self._sight.entries[current.row()].id != self._chosen:
            self.choose(self._sight.entries[current.row()].id)

    def look_closer(self, mark: Mark) -> None:
        """Zoom to the entries that a mark stands for; where no zoom can part them, offer them in a menu."""
        first, last = mark.entries[0].first, mark.entries[-1].first
        span = close_to(first, last, self.whole)
        if first == last or span.days > self.span.days * 0.85:
            self._offer(mark)
            return
        entry = mark.entry
        self.show_span(span)
        self._focused = self.scene.mark_of(entry) if self._inside else None

    def _offer(self, mark: Mark) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
        menu = self._menu = QMenu(self)
        for entry in mark.entries[:IN_A_MENU]:
            action = QAction(entry.row.title.replace("&", "&&"), menu)
            action.triggered.connect(lambda _=False, entry=entry: self._open(entry))
            menu.addAction(action)
        left = mark.number - IN_A_MENU
        if left > 0:
            words = self.tr("and {count} more").format(count=self.locale().toString(left))
            menu.addAction(words).setEnabled(False)
        menu.popup(self.viewport().mapToGlobal(self.rect_of(mark).center()))

    def _open(self, entry: Entry) -> None:
        self.choose(entry.id)
        self.opened.emit(entry.row.kind, entry.id)

    def _act_on(self, mark: Mark) -> None:
        if mark.number > 1:
            self.look_closer(mark)
        else:
            self._open(mark.entry)

    # ---- the keyboard and the pointer

    @property
    def ring_around(self) -> bool:
        """Whether the map as a whole has the keyboard's focus, and none of its marks."""
        return self.hasFocus() and self._focused is None

    def _step(self, forward: bool) -> bool:
        marks = self.marks_in_sight()
        keys = [mark.key for mark in marks]
        if self._focused is not None and self._focused.key in keys:
            number = keys.index(self._focused.key) + (1 if forward else -1)
        else:
            number = 0 if forward else len(marks) - 1
        if not 0 <= number < len(marks):
            return False
        self._reach(marks[number])
        return True

    def _reach(self, mark: Mark) -> None:
        """The keyboard has come to this mark."""
        self._set_focused(mark)
        self._reveal(self.rect_of(mark))
        if mark.number > 1:
            announce(self, many_words(self.locale(), mark))
        else:
            self.choose(mark.entry.id)

    def _set_focused(self, mark: Mark | None) -> None:
        self._repaint_mark(self._focused)
        self._focused = mark
        self._repaint_mark(mark)

    def _hover(self, mark: Mark | None) -> None:
        if (mark.key if mark else None) == (self._hovered.key if self._hovered else None):
            return
        self._repaint_mark(self._hovered)
        self._hovered = mark
        self._repaint_mark(mark)
        shape = Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    # ---- moving and zooming

    def pan(self, days: float) -> None:
        """Move by so many days."""
        self.show_span(self.span.moved(days, self.whole))

    def page_days(self, part: float) -> float:
        """How many days so large a part of what is in sight has; whole pixels of it."""
        return floor(part * self.drawn.content.width()) / self.scene.scale

    def zoom(self, factor: float, at: float | None = None) -> None:
        """So many times closer, around a moment: today where it is in sight, else the middle."""
        if at is None:
            today = self._map.today.toordinal() + 0.5
            at = today if self.span.holds(today) else self.span.middle
        self.show_span(self.span.zoomed(factor, at, self.whole), going_on=True)

    def say_where(self) -> None:
        """Let a screen reader hear what is in sight now."""
        self.follow()
        announce(self, sight_words(self.locale(), self.span, len(self._sight.entries)))
