"""Where dragged entries may be let go, and what that does: goals, courses, the detail, an editor, the rail, the bin."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from portfolio.ui.document import Document
from portfolio.ui.goals.edge_scroll import EdgeScroll
from portfolio.ui.kit.dragging import Pairs
from portfolio.ui.kit.paint import isolate
from portfolio.ui.shell import rail
from portfolio.ui.shell.acting import Acting, those_of
from portfolio.ui.shell.drop_hint import Target, rect_in
from portfolio.ui.shell.entry_menu import goals_menu
from portfolio.ui.shell.stage import Stage
from portfolio.ui.shell.tying import Tying
from portfolio.ui.theme import Theme

Pair = tuple[str, str]


class EntryDrops(QObject):
    """`shown` gives kind, id and title of the entry in the detail pane, or three empty texts; `say` is a short word.

    An entry that is let go where it means nothing stays what it is: nothing is moved by dragging, only tied.
    """

    def __init__(
        self, theme: Theme, window: QWidget, document: Document, stage: Stage, places: rail.Rail,
        shown: Callable[[], tuple[str, str, str]], say: Callable[[str], object],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._window, self._document, self._say = theme, window, document, say
        self._stage, self._rail, self._shown = stage, places, shown
        self._tying = Tying(document)
        self._scrolling: EdgeScroll | None = None

    def target(self, entries: Pairs, at: QPoint) -> Target:
        """What letting them go at this point of the window would do."""
        if self._document.portfolio.read_only:
            return self._nothing(self.tr("This portfolio is open for reading only."))
        if self._rail.rect().contains(self._rail.mapFrom(self._window, at)):
            return self._on_rail(entries, at)
        sheet = self._stage.sheet if self._stage.written_on else None
        if sheet is not None and self._on(sheet, at):
            return self._on_sheet(sheet, entries)
        detail = self._stage.detail
        kind, record_id, title = self._shown()
        if detail is not None and detail.isVisible() and self._on(detail, at):
            return self._tied(entries, (kind, record_id), rect_in(self._window, detail), title)
        if self._stage.name == rail.BIN:
            return self._to_bin(entries, rect_in(self._window, self._stage))
        return self._in_place(entries, at)

    def title(self, entry: Pair) -> str:
        """What an entry is called."""
        return self._tying.title(entry)

    def hold(self, at: QPoint | None) -> None:
        """They are held at this point, or no more: near the edge of a list it scrolls on."""
        widget = self._window.childAt(at) if at is not None else None
        while widget is not None and not isinstance(widget, QAbstractScrollArea):
            widget = widget.parentWidget()
        if self._scrolling is not None and self._scrolling.area is not widget:
            self._scrolling.let_go()
            self._scrolling.deleteLater()
            self._scrolling = None
        if isinstance(widget, QAbstractScrollArea) and at is not None:
            self._scrolling = self._scrolling or EdgeScroll(widget)
            self._scrolling.hold(widget.viewport().mapFrom(self._window, at).y())

    # ---- places

    def _on_rail(self, entries: Pairs, at: QPoint) -> Target:
        place = self._rail.place_at(self._rail.mapFrom(self._window, at))
        if not place:
            return self._nothing(self._advice())
        button = self._rail.button(place)
        rect = rect_in(self._window, button)
        if place == rail.BIN:
            return self._to_bin(entries, rect)
        if place == rail.GOALS and any(kind != "goal" for kind, _ in entries):
            words = self.tr("Let go to choose a goal, or wait until the goals open")
            return Target(rect, words, partial(self._choose_goal, entries, self._window.mapToGlobal(at)))
        return Target(rect, self.tr("Wait here until “{place}” opens").format(place=button.label), None)

    def _to_bin(self, entries: Pairs, rect: QRect) -> Target:
        words = self.tr("Move {what} to the bin").format(what=self._tying.what(entries))
        return Target(rect, words, lambda: self._acting(entries).bin())

    def _on_sheet(self, sheet: QWidget, entries: Pairs) -> Target:
        """Into the fields of the editor where they fit; else tied to what is being edited, where it is there yet."""
        rect = rect_in(self._window, sheet)
        fields: dict[str, Any] = getattr(sheet, "fields", {})
        own = getattr(sheet, "id", "")
        found: list[tuple[Any, Pair]] = []
        for entry in entries:
            fitting = [
                fields[name]
                for name in ("toward", "about", "of")
                if entry[0] in getattr(fields.get(name), "kinds", ()) and entry[1] != own
            ]
            found += [(field, entry) for field in fitting[:1]]
        if found:
            labels = list(dict.fromkeys(str(field.label) for field, _ in found))
            what = self._tying.what([entry for _, entry in found])
            words = self.tr("{field}: {what}").format(field=labels[0], what=what) if len(labels) == 1 else what
            return Target(rect, words, lambda: _into_fields(found))
        before = getattr(sheet, "before", None)
        if before is not None and hasattr(sheet, "KIND"):
            return self._tied(entries, (str(sheet.KIND), own), rect, self._tying.title((sheet.KIND, own)))
        return self._nothing(self.tr("This cannot be tied to what you are writing"), rect)

    def _in_place(self, entries: Pairs, at: QPoint) -> Target:
        """A list, a row or a card knows which entry stands at a point of it."""
        widget: Any = self._window.childAt(at)
        while widget is not None and widget is not self._window:
            if hasattr(widget, "standard_at"):
                standard_id, name, rect = widget.standard_at(widget.mapFrom(self._window, at))
                return self._on_standard(entries, standard_id, name, _in_window(widget, rect, self._window))
            if hasattr(widget, "skill_at"):
                skill_id, name, rect = widget.skill_at(widget.mapFrom(self._window, at))
                return self._on_skill(entries, skill_id, name, _in_window(widget, rect, self._window))
            if hasattr(widget, "entry_at"):
                onto = widget.entry_at(widget.mapFrom(self._window, at))
                if onto[1]:
                    rect = self._place_of(widget, at)
                    return self._tied(entries, onto, rect, self._tying.title(onto))
                break
            widget = widget.parentWidget()
        return self._nothing(self._advice())

    def _place_of(self, widget: QWidget, at: QPoint) -> QRect:
        if isinstance(widget, QAbstractItemView):
            viewport = widget.viewport()
            place = widget.visualRect(widget.indexAt(viewport.mapFrom(self._window, at)))
            place = place.intersected(viewport.rect())
            return place.translated(viewport.mapTo(self._window, QPoint(0, 0)))
        return rect_in(self._window, widget)

    def _on_standard(self, entries: Pairs, standard_id: str, name: str, rect: QRect) -> Target:
        from portfolio.core.queries.standards import ALIGNED_KINDS

        fitting = [entry for entry in entries if entry[0] in ALIGNED_KINDS]
        if not standard_id or not fitting:
            return self._nothing(self.tr("Let go on a standard"))
        words = self.tr("Shows {standard}").format(standard=isolate(name))
        return Target(rect, words, partial(self._show_standard, fitting, standard_id, name))

    def _on_skill(self, entries: Pairs, skill_id: str, name: str, rect: QRect) -> Target:
        from portfolio.core.queries.standards import ALIGNED_KINDS

        fitting = [entry for entry in entries if entry[0] in ALIGNED_KINDS]
        if not skill_id or not fitting:
            return self._nothing(self.tr("Let go on a skill"))
        words = self.tr("Shows {skill}").format(skill=isolate(name))
        return Target(rect, words, partial(self._show_skill, fitting, skill_id, name))

    # ---- what it does

    def _show_skill(self, entries: Pairs, skill_id: str, name: str) -> None:
        from portfolio.ui.skills.acts import shown_too

        label = self.tr("Say that {what} shows {skill}").format(what=self._tying.what(entries), skill=name[:60])
        if change := shown_too(self._document, entries, skill_id, label):
            self._document.do(change)
        else:
            self._say(self.tr("It was so already"))

    def _show_standard(self, entries: Pairs, standard_id: str, name: str) -> None:
        from portfolio.ui.standards.acts import shown_too

        label = self.tr("Say that {what} shows {standard}").format(what=self._tying.what(entries), standard=name[:60])
        change = shown_too(self._document, entries, standard_id, label)
        if not change:
            self._say(self.tr("It was so already"))
        else:
            self._document.do(change)

    def _tied(self, entries: Pairs, onto: Pair, rect: QRect, title: str) -> Target:
        words = self._tying.words(entries, onto) if onto[1] else ""
        if words:
            return Target(rect, words, partial(self._tie, entries, onto))
        if all(entry[1] == onto[1] for entry in entries):
            return self._nothing(self._advice())
        return self._nothing(self.tr("This is not tied to “{title}”").format(title=isolate(title)), rect)

    def _tie(self, entries: Pairs, onto: Pair) -> None:
        if circle := self._tying.refusal(entries, onto):
            self._document.failed.emit(circle)
            return
        change = self._tying.change(entries, onto)
        if change is None:
            self._say(self.tr("This entry is no longer there"))
        elif not change:
            self._say(self.tr("It was so already"))
        else:
            self._document.do(change)

    def _choose_goal(self, entries: Pairs, at: QPoint) -> None:
        goals_menu(self._theme, self._document, self._acting(entries), self._window, at)

    def _acting(self, entries: Pairs) -> Acting:
        rows = those_of(self._document, entries)
        return Acting(self._theme, self._document, lambda: rows, self)

    def _nothing(self, words: str, rect: QRect | None = None) -> Target:
        return Target(rect if rect is not None else rect_in(self._window, self._stage), words, None)

    def _advice(self) -> str:
        return self.tr("Let go on a goal, a course, the details or the bin")

    def _on(self, part: QWidget, at: QPoint) -> bool:
        return part.rect().contains(part.mapFrom(self._window, at))


def _in_window(view: Any, rect: QRect, window: QWidget) -> QRect:
    """A place in the viewport of a view as a place in the window."""
    return rect.intersected(view.viewport().rect()).translated(view.viewport().mapTo(window, QPoint(0, 0)))


def _into_fields(found: Sequence[tuple[Any, Pair]]) -> None:
    """The entries stand in the fields as if they had been chosen there."""
    for field in dict.fromkeys(field for field, _ in found):
        pairs = [tuple(pair) for pair in field.raw()] + [entry for own, entry in found if own is field]
        field.set_raw([list(pair) for pair in dict.fromkeys(pairs)])
        field.edited.emit()
