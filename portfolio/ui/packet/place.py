"""The evaluation PDF as a place: choices on one side, the PDF itself on the other, and saving it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change
from portfolio.core.english import AS_WRITTEN, English
from portfolio.core.errors import PortfolioError
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import YEAR_BEGINS, known_of
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.below import error_words
from portfolio.ui.packet.asking import Asking
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.content import Content
from portfolio.ui.packet.delivery import Delivery, as_pdf, file_name
from portfolio.ui.packet.keeping import SetupKeeper
from portfolio.ui.packet.making import Made, PacketMaker
from portfolio.ui.packet.offered import offered
from portfolio.ui.packet.packets import Packets
from portfolio.ui.packet.preview import SAVE_KEYS
from portfolio.ui.packet.sides import TwoSides
from portfolio.ui.people.typing import offer_names
from portfolio.ui.theme import Theme

DRAFT_MS = 1500
"""Typed text reaches the drafts within two seconds."""
NOT_SHOWN = frozenset({"packet", "issued_packet"})
"""Kinds whose change does not alter the pages by itself."""


class PacketPlace(TwoSides):
    """Set up, see, save. The set-up is kept as drafts while one works, and as one change when one leaves."""

    place_requested = Signal(str)
    """Another place is wanted, by its name: the saved PDFs."""
    entry_requested = Signal(str, str)
    """Kind and id of an entry that the person wants to see."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, parent: QWidget | None = None, *,
        begins: int = YEAR_BEGINS, english: English = AS_WRITTEN,
    ) -> None:  # fmt: skip
        """`begins` is the month in which this person's school year begins, `english` what the window speaks."""
        known = known_of(document.portfolio, document.today(), begins)
        super().__init__(theme, known, parent)
        self._document, self._begins, self._known = document, begins, known
        self._keeper = SetupKeeper(document)
        self._choices = Choices()
        self._content = Content()
        self._made: Made | None = None
        self._stale, self._closed = True, False
        self._told: tuple[str, ...] = ()
        self.maker = PacketMaker(document, jobs, resource("fonts"), resource("typst"), self, english=english)
        self.packets = Packets(document, self._keeper, self.commit, self)
        self.show_audit = self.packets.audit
        self.asking = Asking(theme, document, self.maker, self)
        self.delivery = Delivery(document, self.maker, self.bar, self.preview, self)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._connect()
        self._load()

    # ---- for the window

    def commit(self) -> bool:
        """Keep the set-up as one change. Says whether that went through; the draft stays when it did not."""
        self._draft_timer.stop()
        return self._kept(lambda: self._keeper.commit(self.tr("Set up the evaluation PDF"), self._choices))

    def leave(self) -> None:
        """Keep the set-up, and let go of all work: the window closes, or another portfolio opens."""
        if self._closed:
            return
        self.commit()
        self._closed = True
        self.maker.close()
        self.delivery.stop()
        self.preview.pages.drawer.close()

    def set_today(self, today: date) -> None:
        """Another day has begun. What “since the last PDF” means stays as it is shown."""
        if today == self._known.today or self._closed:
            return
        self._known = replace(self._known, today=today)
        self._show_choices()

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return self._choices

    @property
    def content(self) -> Content:
        """What was counted last."""
        return self._content

    def request(self) -> PacketRequest:
        """What is asked for now."""
        return self._choices.request(self._known)

    def show_matrix(self, framework: str) -> None:
        """Choose this framework, with its matrix in the PDF: for whoever wants to print it."""
        shown = self._choices.left_out - {"standards", "matrix"}
        self._take(replace(self._choices, framework=framework, left_out=shown))
        self.preview.pages.lead_to("section-matrix")

    def save_to(self, path: Path) -> None:
        """Make the packet and write it to `path`. Shows how far it is, and what came of it."""
        if self.delivery.is_busy:
            return
        self.set_today(self._document.today())
        if not self.commit():
            return
        if self.maker.is_making:
            self.maker.stop()  # the file comes first; the pages follow
            self._stale = True
        self.delivery.save(self.request(), self._keeper.packet, as_pdf(path))

    # ---- the person chooses

    @Slot()
    def _edited(self) -> None:
        choices = self.column.choices()
        if choices == self._choices:
            return
        before, self._choices = self._choices, choices
        if replace(before, statement="", evaluator="") != replace(choices, statement="", evaluator=""):
            self.column.sections.show_content(None)  # the numbers belong to what was chosen before
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        # What is chosen is meant as it is; only who types may go on.
        self._ask(at_once=before.without_typed() != choices.without_typed())

    @Slot()
    def _choose_file(self) -> None:
        if self.delivery.is_busy:
            return
        self.set_today(self._document.today())
        if self._choices.backwards:
            self.preview.say(self.tr("The last day lies before the first."), self.tr("Please correct the period."))
            return
        self.asking.look_at_leaving(lambda: self._choices, self.request, self.delivery.free_place(self._name()))

    @Slot()
    def _ask_where(self) -> None:
        self.delivery.ask_where(self._name())

    @Slot(object)
    def _take(self, choices: Choices) -> None:
        """Other choices came from a sheet."""
        self.column.show_choices(choices, self._known)
        self._edited()

    @Slot()
    def _print(self) -> None:
        if self._made is not None:
            self.delivery.print(self._made, self._name())

    @Slot(str)
    def answer(self, name: str) -> None:
        """Do what was chosen on a message about a PDF."""
        if name == "again":
            self._ask(at_once=True)
        elif name == "elsewhere":
            self._ask_where()
        else:
            self.delivery.show_file(folder=name == "folder")

    # ---- what comes back

    @Slot(object)
    def _looked(self, content: Content) -> None:
        self._content = content
        self.column.show_content(content)

    @Slot(object)
    def _preview_made(self, made: Made) -> None:
        self._made, self._stale = made, False
        self.bar.print.setEnabled(True)
        self.preview.show_made(made)
        if made.warnings and made.warnings != self._told:
            self.preview.say(self.tr("Please look at this before you save"), "\n".join(made.warnings[:4]))
        self._told = made.warnings

    @Slot(object)
    def _not_made(self, error: PortfolioError) -> None:
        self._stale = True
        self.preview.say(*error_words(error), (("again", self.tr("Try again")),))

    @Slot()
    def _save_ended(self) -> None:
        if self._stale and not self._closed:
            self._ask(at_once=True)

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._closed:
            return
        if self._keeper.was_changed(change):
            self._load()
        if change.kind_names <= NOT_SHOWN:
            return
        self._ask_if_seen()

    # ---- inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous() or self._closed:
            return
        self._known = known_of(self._document.portfolio, self._document.today(), self._begins)
        self._offer()
        self.column.show_choices(self._choices, self._known)
        if self._stale and not self.maker.is_making:
            self._ask(at_once=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous() or self._closed:
            return
        self.commit()
        if self.maker.is_making:
            self.maker.stop()
            self._stale = True
        self.maker.rest()

    def _ask_if_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self._ask()

    def _ask(self, *, at_once: bool = False) -> None:
        self._stale = True
        if self._choices.backwards:
            self.maker.stop()
            return
        self.maker.ask(self.request(), self._name(), at_once=at_once)

    def _load(self) -> None:
        """Show the set-up that was kept last, or what was being typed when the program ended."""
        self._offer()
        self._choices = self._keeper.load(self._known)
        self._show_choices()
        self._side.call()

    def _show_choices(self) -> None:
        self.column.show_choices(self._choices, self._known)
        self._ask_if_seen()

    def _offer(self) -> None:
        self.column.offer(offered(self._document.portfolio.connection, self.locale(), self._document.today()))

    def _name(self) -> str:
        what = self.tr("licence audit") if self._choices.preset == "renewal" else self.tr("evaluation")
        return file_name(self._content.name, what, self._known.today)

    def _kept(self, write: Callable[[], bool | None]) -> bool:
        try:
            return write() is not False
        except PortfolioError as error:
            self.preview.say(*error_words(error))
            return False

    def _connect(self) -> None:
        self._side.saved.clicked.connect(lambda: self.place_requested.emit("saved"))
        self.column.changed.connect(self._edited)
        self.column.prose_shown.connect(lambda field: offer_names(self.theme, self._document, field))
        offer_names(self.theme, self._document, self.column.statement.edit)
        self._draft_timer.timeout.connect(lambda: self._kept(lambda: self._keeper.draft(self._choices)))
        self.bar.save_requested.connect(self._choose_file)
        self.bar.print_requested.connect(self._print)
        self.column.private.clicked.connect(lambda: self.asking.show_private(self._content, self._choices))
        self._side.tie(self.packets)
        self.packets.chosen.connect(self._load)
        self.asking.chosen.connect(self._take)
        self.asking.save_requested.connect(self.save_to)
        self.asking.elsewhere_requested.connect(self._ask_where)
        self.asking.entry_requested.connect(self.entry_requested)
        self.column.entries.clicked.connect(lambda: self.asking.choose_entries(self._content, self._choices))
        self.maker.looked.connect(self._looked)
        self.maker.made.connect(self._preview_made)
        self.maker.failed.connect(self._not_made)
        self.maker.making_changed.connect(self.preview.set_making)
        self.preview.asked.connect(self.answer)
        self.preview.pages.pointing.entry_requested.connect(self.entry_requested)
        self.preview.pages.refused.connect(self._not_made)
        self.delivery.chosen.connect(self.save_to)
        self.delivery.ended.connect(self._save_ended)
        self._document.changed.connect(self._changed)
        save = QShortcut(SAVE_KEYS, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._choose_file)
