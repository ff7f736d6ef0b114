"""Which entry is shown in the detail pane, and going to one wherever it was asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from portfolio.ui.document import Document
from portfolio.ui.shell import rail
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.shell.stage import Stage
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions, Existing
    from portfolio.ui.detail.pane import DetailPane


class Showing(QObject):
    """The detail pane comes later than all else: until then, what would be shown in it is not."""

    opened = Signal(str, str)
    """The person asked for this entry."""

    def __init__(self, stage: Stage, journal: Journal, go_to: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._stage, self._journal, self._go_to = stage, journal, go_to
        self.detail: DetailPane | None = None

    def make_detail(self, theme: Theme, document: Document, pictures: Pictures) -> "DetailPane":
        """Make the pane, and show in it what is chosen on the timeline."""
        from portfolio.ui.detail.pane import DetailPane

        made = self.detail = DetailPane(theme, document, pictures.picture)
        pictures.arrived.connect(made.image_arrived)
        made.open_requested.connect(self.open_entry)
        self._stage.set_detail(made)
        self._stage.want_detail(made.has_entries)
        made.has_entries_changed.connect(self._stage.want_detail)
        self.show(*self._journal.view.entry_at(None))
        return made

    def show(self, kind: str, record_id: str) -> None:
        """Show this entry beside the place, or none with an empty id.

        What is shown already follows each change by itself: to make it anew takes longer than a place takes to come.
        """
        if self.detail is not None and record_id:
            if self.detail.shown != (kind, record_id):
                self.detail.show_entry(kind, record_id)
        elif self.detail is not None:
            self.detail.clear()

    def open(self, kind: str, record_id: str) -> None:
        """The same, and in a small window the detail slides out: the person asked for it."""
        self.show(kind, record_id)
        self.opened.emit(kind, record_id)
        if record_id:
            self._stage.draw_out()

    def open_entry(self, kind: str, record_id: str) -> None:
        """Go to an entry: on the timeline where it stands there, and in the detail pane."""
        self._go_to(rail.TIMELINE)
        self._journal.show_entry(record_id)
        self.open(kind, record_id)

    def saved(self, kind: str, record_id: str) -> None:
        """An entry was written."""
        if kind != "person":
            self._journal.show_entry(record_id)
            self.show(kind, record_id)

    def added(self, additions: "Additions") -> None:
        """Files became entries: the first of them is chosen on the timeline."""
        ids = [record_id for item in additions.items for record_id in item.added_ids]
        if ids:
            self._journal.show_entry(ids[0])

    def existing(self, entry: "Existing") -> None:
        """Go to what was here already: in the bin, or where it stands."""
        if entry.in_bin:
            self._go_to(rail.BIN)
        else:
            self.open_entry(entry.kind, entry.id)

    def again(self) -> None:
        """Another day has begun: what is shown says other things."""
        if self.detail is not None:
            self.detail.show_entry(*self.detail.shown)

    @property
    def shown(self) -> tuple[str, str, str]:
        """Kind, id and title of what is shown, or three empty texts."""
        if self.detail is None:
            return "", "", ""
        kind, record_id = self.detail.shown
        return kind, record_id, self.detail.title
