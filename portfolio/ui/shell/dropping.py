"""Things dragged over the window: what letting go does there is said, then done. Files become entries or evidence."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.kit.drops import holds_entries
from portfolio.ui.kit.paint import isolate
from portfolio.ui.shell.adding import Adding, Source, holds_something, is_only_picture, sources_in
from portfolio.ui.shell.enclosing import Enclosing
from portfolio.ui.shell.rail import Rail
from portfolio.ui.shell.stage import Stage
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.shell.drop_hint import DropHint, Target
    from portfolio.ui.shell.entry_drops import EntryDrops


class Dropping(QObject):
    """`shown` gives kind, id and title of the entry in the detail pane, or three empty texts; `say` is a short word."""

    def __init__(
        self, theme: Theme, window: QWidget, document: Document, stage: Stage, rail: Rail, adding: Adding,
        shown: Callable[[], tuple[str, str, str]], say: Callable[[str], object],
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._window, self._document = theme, window, document
        self._stage, self._rail, self._adding, self._shown, self._say = stage, rail, adding, shown, say
        self.enclosing = Enclosing(stage, adding, say, self)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @cached_property
    def hint(self) -> "DropHint":
        """Made for the first drag."""
        from portfolio.ui.shell.drop_hint import DropHint

        return DropHint(self._theme, self._window)

    @cached_property
    def _entries(self) -> "EntryDrops":
        from portfolio.ui.shell.entry_drops import EntryDrops

        return EntryDrops(self._theme, self._window, self._document, self._stage, self._rail, self._shown, self._say)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragMoveEvent):
            takes = self.over(event.mimeData(), event.position().toPoint())
            # Who is not let in hears no more of the drag, though the next point may be one where it can be let go.
            if takes or (isinstance(event, QDragEnterEvent) and self._ours(event.mimeData())):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        if isinstance(event, QDragLeaveEvent):
            self.gone()
            return True
        if isinstance(event, QDropEvent):
            if self.dropped(event.mimeData(), event.position().toPoint()):
                event.acceptProposedAction()
            else:
                event.ignore()
            return True
        return super().eventFilter(watched, event)

    def over(self, mime: QMimeData, at: QPoint) -> bool:
        """Something is dragged over this point: say what letting it go does. Whether it may be let go."""
        if not self._ours(mime):
            return False
        self._rail.hover(self._rail.mapFrom(self._window, at))
        target = self._target(mime, at)
        self.hint.show_target(target)
        if holds_entries(mime):
            self._entries.hold(at)
        return target.do is not None

    def gone(self) -> None:
        """It was dragged out of the window, or let go."""
        self._rail.hover(None)
        self.hint.hide()
        if "_entries" in self.__dict__:
            self._entries.hold(None)

    def dropped(self, mime: QMimeData, at: QPoint) -> bool:
        """It was let go here. Says whether that did something; what is let go on nothing stays where it was."""
        self.gone()
        do = self._target(mime, at).do
        if do is None:
            return False
        do()
        return True

    def _ours(self, mime: QMimeData) -> bool:
        return holds_entries(mime) or holds_something(mime)

    def _target(self, mime: QMimeData, at: QPoint) -> "Target":
        if holds_entries(mime):
            from portfolio.ui.kit.dragging import carried

            return self._entries.target(carried(mime), at)
        return self._for_files(mime, at)

    # ---- files

    def _for_files(self, mime: QMimeData, at: QPoint) -> "Target":
        """On a sheet or the detail they are evidence; elsewhere they become entries."""
        from portfolio.ui.shelf.address import host_of
        from portfolio.ui.shell.drop_hint import Target, rect_in

        def target(part: QWidget, words: str, do: Callable[[Sequence[Source]], object]) -> Target:
            return Target(rect_in(self._window, part), words, lambda: do(sources_in(mime)))

        sheet, field = self._stage.sheet, self.enclosing.field
        files = any(url.isLocalFile() for url in mime.urls()) or is_only_picture(mime)
        if sheet is not None and field is not None and files and self._on(sheet, at):
            return target(sheet, field.drop_words(), partial(self.enclosing.take, field))
        page = self._holder(at, "takes_page")
        if page is not None and files:
            address, issuer = page.takes_page
            words = self.tr("The saved page of {host}").format(host=isolate(host_of(address)))
            return target(
                page, words if address else self.tr("Keep it as a page of an issuer"),
                lambda found: self._adding.add_page(found, address, issuer),
            )  # fmt: skip
        looker = self._holder(at, "takes_pdfs")
        if looker is not None and files:
            return target(looker, self.tr("Look them over"), looker.take_files)
        kind, record_id, title = self._shown()
        detail = self._stage.detail
        if detail is not None and record_id and detail.isVisible() and self._on(detail, at):
            words = self.tr("Evidence of “{title}”").format(title=isolate(title))
            return target(detail, words, lambda found: self._adding.add(found, (kind, record_id)))
        card = self._card_at(at)
        if card is not None:
            owner: tuple[str, str] = card.entry_at(None)
            words = self.tr("Evidence of “{title}”").format(title=isolate(self._entries.title(owner)))
            return target(card, words, lambda found: self._adding.add(found, owner))
        return target(self._stage, self.tr("Add to your portfolio"), self._adding.add)

    def _card_at(self, at: QPoint) -> Any:
        """The card or row of an entry that is here. In a list files are for the list: it is full of entries."""
        widget = self._holder(at, "entry_at")
        is_card = widget is not None and not hasattr(widget, "chosen_count") and widget.entry_at(None)[1]
        return widget if is_card else None

    def _holder(self, at: QPoint, name: str) -> Any:
        """The innermost part of the window here that has an attribute of this name, or None."""
        widget: Any = self._window.childAt(at)
        while widget is not None and not hasattr(widget, name):
            widget = widget.parentWidget()
        return widget

    def _on(self, part: QWidget, at: QPoint) -> bool:
        return part.rect().contains(part.mapFrom(self._window, at))
