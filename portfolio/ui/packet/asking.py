"""The sheets over the place: what stays private, which entries go in, and what leaves this computer."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, added, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.naming import Place, marked, naming, new_person
from portfolio.core.records import KnownPerson
from portfolio.packet.leaving.data import Hit, Leaving
from portfolio.packet.leaving.looking import what_leaves
from portfolio.packet.request import Caption, PacketRequest
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.content import Content
from portfolio.ui.packet.leaving import LeavingSheet
from portfolio.ui.packet.making import PacketMaker
from portfolio.ui.packet.private import PrivateList
from portfolio.ui.packet.ticking import TickDialog
from portfolio.ui.theme import Theme


class Asking(QObject):
    """Opens a sheet and brings home what was chosen in it. `chosen` carries other Choices."""

    chosen = Signal(object)
    save_requested = Signal(Path)
    elsewhere_requested = Signal()
    entry_requested = Signal(str, str)

    def __init__(self, theme: Theme, document: Document, maker: PacketMaker, place: QWidget) -> None:
        super().__init__(place)
        self.theme, self._document, self._maker, self._place = theme, document, maker, place
        self.dialog: TickDialog | None = None
        self.leaving: LeavingSheet | None = None
        self._choices: Callable[[], Choices] = Choices

    def show_private(self, content: Content, choices: Choices) -> None:
        """What this reader may not see, to be shown to them."""
        self.dialog = PrivateList(self.theme, self._document, content.hidden, choices.audience, self._place.window())
        self.dialog.open()

    def choose_entries(self, content: Content, choices: Choices) -> None:
        """Entries one by one: what is in, and what could be."""
        dialog = self.dialog = TickDialog(
            self.theme,
            self.tr("Entries of this PDF"),
            self.tr("Take out what does not belong in it, or bring in what lies outside the period."),
            content.everything,
            self.tr("Use these"),
            chosen=tuple(entry.id for entry in content.everything if entry.id in content.inside),
            may_be_none=True,
            parent=self._place.window(),
        )
        dialog.ticked.connect(lambda ids: self.chosen.emit(with_entries(choices, content, frozenset(ids))))
        dialog.open()

    def look_at_leaving(
        self, choices: Callable[[], Choices], request: Callable[[], PacketRequest], where: Path
    ) -> None:
        """The page before saving as `where`. Both are asked again after an answer changed something."""
        self._choices = choices
        sheet = self.leaving = LeavingSheet(
            self.theme, lambda done, failed: self._look(request(), done, failed), where, self._place.window()
        )
        sheet.save_requested.connect(self.save_requested)
        sheet.elsewhere_requested.connect(self.elsewhere_requested)
        sheet.entry_requested.connect(self.entry_requested)
        sheet.may_stand.connect(self._may_stand)
        sheet.named.connect(self._name)
        sheet.open()

    def _look(
        self, request: PacketRequest, done: Callable[[Leaving], None], failed: Callable[[PortfolioError], None]
    ) -> Job:
        portfolio = self._document.portfolio

        def work(job: Job) -> Leaving:
            reader = portfolio.reader()
            try:
                return what_leaves(reader, portfolio.attachments.root, request, job.is_cancelled)
            finally:
                reader.close()

        return self._maker.run(self.tr("Looking at what leaves this computer"), work, done, failed, quiet=True)

    @Slot(str)
    def _may_stand(self, key: str) -> None:
        choices = self._choices()
        self.chosen.emit(replace(choices, standing=choices.standing | {key}))
        if self.leaving is not None:
            self.leaving.stands(key)

    @Slot(object)
    def _name(self, hits: list[Hit]) -> None:
        """Something else stands in place of a name from now on, in this packet and in later ones."""
        found = [hit.words.found for hit in hits]
        portfolio = self._document.portfolio
        person = portfolio.get(KnownPerson, hits[0].person_id) if hits[0].person_id else None
        label = self.tr("Replace a name")
        fresh = new_person(found[0]) if person is None else None
        name = person.name if person is not None else found[0]
        places = [Place(hit.kind, hit.id, hit.field) for hit in hits if hit.id]
        change = naming(portfolio, label, name, found, places)
        whole: Change = change if fresh is None else joined(label, added(label, fresh), change)
        if whole:
            self._document.do(whole)
        choices = self._choices()
        self.chosen.emit(_with_name(choices, name, found))
        if self.leaving is not None:
            self.leaving.look_again()


def with_entries(choices: Choices, content: Content, ticked: frozenset[str]) -> Choices:
    """The choices after these entries were ticked in the list of all that could be in."""
    known = {entry.id for entry in content.everything}
    out = known - ticked
    by_hand = ticked - content.inside - choices.excluded
    return replace(
        choices,
        excluded=(choices.excluded - ticked) | (out & content.inside),
        included=(choices.included - out) | by_hand,
    )


def _with_name(choices: Choices, name: str, found: list[str]) -> Choices:
    """The packet's own texts with `@[name]` in place of what was found."""
    captions = {
        section: Caption(marked(one.title, name, found), marked(one.words, name, found))
        for section, one in choices.captions.items()
    }
    return replace(
        choices,
        statement=marked(choices.statement, name, found),
        purpose=marked(choices.purpose, name, found),
        captions=captions,
    )
