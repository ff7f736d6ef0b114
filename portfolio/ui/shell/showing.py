"""Which entry is shown in the detail pane: at each place the one that is chosen there; and going to an entry."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

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
        self._chosen: dict[QWidget, tuple[str, str]] = {}
        self._letters = True
        self.detail: DetailPane | None = None

    def make_detail(self, theme: Theme, document: Document, pictures: Pictures) -> "DetailPane":
        """Make the pane, and show in it what is chosen at the place where one is."""
        from portfolio.ui.detail.pane import DetailPane

        made = self.detail = DetailPane(theme, document, pictures.picture, letters=self._letters)
        pictures.arrived.connect(made.image_arrived)
        made.open_requested.connect(self.open_entry)
        self._stage.set_detail(made)
        made.has_entries_changed.connect(self._make_room)
        self.arrive()
        return made

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on what is shown."""
        self._letters = on
        if self.detail is not None:
            self.detail.set_letters(on)

    # ---- from place to place

    def chosen(self, place: QWidget, kind: str, record_id: str) -> None:
        """A place has chosen this entry, or none with an empty id. Out of sight, it keeps it until one comes there."""
        self._chosen[place] = (kind, record_id)
        if place is self._stage.place:
            self.show(kind, record_id)

    def leave(self) -> None:
        """One goes elsewhere: what is shown is found here again as it was left."""
        if self.detail is not None:
            self.detail.keep_page(True)

    def arrive(self) -> None:
        """Another place is in sight: show what is chosen there. It slides over nothing by itself."""
        if self.detail is None:
            return
        place = self._stage.place
        if self._stage.shows_entries:
            self.show(*self._chosen.get(place, ("", "")))
            if place is self._journal and not self.detail.shown[1]:  # its goal may be gone that was picked beside it
                self.show(*self._journal.chosen)
        self.detail.keep_page(False)
        self._make_room()

    def _make_room(self) -> None:
        """The pane stands where an entry can be chosen; a place that chooses none by itself has all the room till then.

        Without any entry at all it stands nowhere.
        """
        if self.detail is not None:
            chooses = bool(self._stage.name) and hasattr(self._stage.place, "entry_shown")
            self._stage.want_detail(self.detail.has_entries and (chooses or bool(self.detail.shown[1])))

    # ---- one entry

    def show(self, kind: str, record_id: str) -> None:
        """Show this entry beside the place, or none with an empty id.

        What is shown already follows each change by itself: to make it anew takes longer than a place takes to come.
        """
        if self.detail is not None and record_id:
            if self.detail.shown != (kind, record_id):
                self.detail.show_entry(kind, record_id)
        elif self.detail is not None:
            self.detail.clear()
        self._make_room()

    def open(self, kind: str, record_id: str) -> None:
        """The same, and in a small window the detail slides out: the person asked for it."""
        self.chosen(self._stage.place, kind, record_id)
        self.opened.emit(kind, record_id)
        if record_id:
            self._stage.draw_out()

    def open_entry(self, kind: str, record_id: str) -> None:
        """Go to an entry: on the timeline where it stands there, and in the detail pane; to a role that one may hold,
        a skill or a survey at its place."""
        elsewhere = {"skill": self.show_skill, "role": self.show_role, "survey": self.show_survey}
        if kind in elsewhere:
            elsewhere[kind](record_id)
            return
        self._chosen[self._journal] = (kind, record_id)  # before one is there, or another would be shown first
        self._go_to(rail.TIMELINE)
        self._journal.show_entry(record_id)
        self.open(kind, record_id)

    def show_role(self, role_id: str) -> None:
        """Go to a role that one may hold, where roles stand."""
        self._show_there(rail.CAREER, "show_role", role_id)

    def show_skill(self, skill_id: str) -> None:
        """Go to a skill, where skills stand."""
        self._show_there(rail.SKILLS, "show_skill", skill_id)

    def show_survey(self, survey_id: str) -> None:
        """Go to a survey, where surveys stand."""
        self._show_there(rail.SKILLS, "show_survey", survey_id)

    def show_licence(self, licence_id: str, earlier: int = 0) -> None:
        """Go to a licence, among the hours, in its period or in one so many before."""
        self._show_there(rail.HOURS, "show_licence", licence_id, earlier)

    def show_audit(self, licence_id: str, earlier: int = 0) -> None:
        """Go to the evaluation PDF that shows this licence to be kept, in its period or in one so many before."""
        self._show_there(rail.PACKET, "show_audit", licence_id, earlier)

    def _show_there(self, place: str, by: str, *what: str | int) -> None:
        """Go to a place and let it show this one; a window without that place stays where it is."""
        self._go_to(place)
        show = getattr(self._stage.place, by, None)
        if show is not None:
            show(*what)

    def saved(self, kind: str, record_id: str) -> None:
        """An entry was written."""
        if kind in getattr(self._stage.place, "shows_itself", ()):
            return  # the place has a panel of its own for it
        if kind != "person":
            self._journal.show_entry(record_id)
            if (look_at := getattr(self._stage.place, "look_at_saved", None)) is not None:
                look_at(record_id)  # what is framed there is what stands beside it
            self.show(kind, record_id)
            if not hasattr(self._stage.place, "entry_shown"):  # it chooses nothing by itself
                self._chosen[self._stage.place] = (kind, record_id)

    def added(self, additions: "Additions") -> None:
        """Files became entries: the first of them is chosen on the timeline."""
        ids = [record_id for item in additions.items for record_id in item.added_ids]
        if ids:
            self._journal.show_entry(ids[0])

    def existing(self, entry: "Existing") -> None:
        """Go to what was here already: in the bin, or where it stands."""
        if entry.in_bin:
            self._go_to(rail.BIN)
        elif entry.kind == "saved_page":
            self._go_to(rail.SHELF)
        else:
            self.open_entry(entry.kind, entry.id)

    def again(self) -> None:
        """Another day has begun: what is shown says other things."""
        if self.detail is not None:
            self.detail.ask_again()

    @property
    def shown(self) -> tuple[str, str, str]:
        """Kind, id and title of what is shown, or three empty texts."""
        if self.detail is None:
            return "", "", ""
        kind, record_id = self.detail.shown
        return kind, record_id, self.detail.title
