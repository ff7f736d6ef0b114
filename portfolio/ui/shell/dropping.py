"""Where things dragged over the window may be let go: on a sheet or the detail they are evidence, elsewhere entries."""

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QRect
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.paint import isolate
from portfolio.ui.shell.adding import Adding, Source, holds_something, sources_in
from portfolio.ui.shell.rail import Rail
from portfolio.ui.shell.stage import Stage
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.shell.drop_hint import DropHint


class _Target(NamedTuple):
    """The part of the window that takes it, what will happen, and doing it."""

    part: QWidget
    words: str
    do: Callable[[Sequence[Source]], object]


class Dropping(QObject):
    """`shown` gives kind, id and title of the entry in the detail pane, or three empty texts."""

    def __init__(
        self, theme: Theme, window: QWidget, stage: Stage, rail: Rail, adding: Adding,
        shown: Callable[[], tuple[str, str, str]],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._window, self._stage, self._rail, self._adding = theme, window, stage, rail, adding
        self._shown = shown
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @cached_property
    def hint(self) -> "DropHint":
        """Made for the first drag."""
        from portfolio.ui.shell.drop_hint import DropHint

        return DropHint(self._theme, self._window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):  # which a QDragEnterEvent is too
            if self.over(event.mimeData(), event.position().toPoint()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDragLeaveEvent):
            self.gone()
            return True
        if isinstance(event, QDropEvent):
            self.dropped(event.mimeData(), event.position().toPoint())
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def over(self, mime: QMimeData, at: QPoint) -> bool:
        """Something is dragged over this point: say what letting it go does. Whether it may be let go."""
        if not holds_something(mime):
            return False
        self._rail.hover(self._rail.mapFrom(self._window, at))
        target = self._target(at)
        place = QRect(target.part.mapTo(self._window, QPoint(0, 0)), target.part.size())
        self.hint.show_over(place, target.words)
        return True

    def gone(self) -> None:
        """It was dragged out of the window, or let go."""
        self._rail.hover(None)
        self.hint.hide()

    def dropped(self, mime: QMimeData, at: QPoint) -> None:
        """It was let go here."""
        self.gone()
        if sources := sources_in(mime):
            self._target(at).do(sources)

    def _target(self, at: QPoint) -> _Target:
        sheet = self._stage.sheet if self._stage.written_on else None
        field: Any = getattr(sheet, "fields", {}).get("files")
        if sheet is not None and field is not None and self._on(sheet, at):
            return _Target(
                sheet, self.tr("Evidence of what you are writing"), lambda found: self._to_field(field, found)
            )
        kind, record_id, title = self._shown()
        detail = self._stage.detail
        if detail is not None and record_id and detail.isVisible() and self._on(detail, at):
            words = self.tr("Evidence of “{title}”").format(title=isolate(title))
            return _Target(detail, words, lambda found: self._adding.add(found, (kind, record_id)))
        return _Target(self._stage, self.tr("Add to your portfolio"), self._adding.add)

    def _on(self, part: QWidget, at: QPoint) -> bool:
        return part.rect().contains(part.mapFrom(self._window, at))

    def _to_field(self, field: Any, sources: Sequence[Source]) -> None:
        """Files wait in the editor until Done; what is no file (a pasted picture) goes the usual way."""
        paths = [str(source) for source in sources if isinstance(source, Path)]
        if paths:
            field.set_raw(list(dict.fromkeys([*field.raw(), *paths])))
            field.edited.emit()
        else:
            self._adding.add(sources)
