"""Keeping the set-up: as drafts while one works, and as one change of the Packet record when one leaves."""

from dataclasses import replace

from portfolio.core.change import Change, added, edited
from portfolio.core.queries.whose import is_learners
from portfolio.core.records import Packet, build
from portfolio.packet.answering import only_in_use
from portfolio.packet.setup import Known, last_setup
from portfolio.ui.document import Document
from portfolio.ui.packet.choices import DRAFT_KEY, Choices, as_draft, choices_of, from_draft

LEARNERS_PRESET = "student_led"
"""What a learner's PDF is for, until she chooses otherwise."""


class SetupKeeper:
    """The set-up that was worked on last. `packet` is its record, or None while none was kept."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._writing = False
        self._chosen = ""
        self._usual = Choices()
        self.packet: Packet | None = None

    def choose(self, packet: Packet | None) -> None:
        """Work on this one from now on; None is the one that was worked on last."""
        self._chosen = packet.id if packet is not None else ""

    def write(self, change: Change) -> bool:
        """Write a change of the packet on screen that is not one of its choices."""
        self._writing = True
        written = self._document.do(change)
        self._writing = False
        if written and self.packet is not None:
            self.packet = self._document.portfolio.get(Packet, self.packet.id)
        return written

    def load(self, known: Known) -> Choices:
        """What was kept last or chosen, or what was being typed when the program ended."""
        portfolio = self._document.portfolio
        chosen = portfolio.get(Packet, self._chosen) if self._chosen else None
        self.packet = chosen if chosen is not None and chosen.trashed is None else last_setup(portfolio)
        draft = next((draft for draft in portfolio.drafts.all() if draft.key == DRAFT_KEY), None)
        typed = from_draft(draft.content) if draft is not None else None
        only = only_in_use(portfolio.connection)
        self._usual = Choices(framework=only["id"] if only else "")
        if is_learners(portfolio.connection):
            # What one adds may be seen by one's teacher, and by everyone only when that was said.
            self._usual = replace(self._usual.begun_as(LEARNERS_PRESET, learner=True), audience="evaluator")
        return typed or (choices_of(self.packet, known) if self.packet is not None else self._usual)

    def draft(self, choices: Choices) -> None:
        """Put what is on screen on the disk, outside history. Raises PortfolioError."""
        packet = self.packet.id if self.packet else ""
        self._document.portfolio.drafts.save(DRAFT_KEY, "packet", packet, as_draft(choices))

    def commit(self, label: str, choices: Choices) -> bool:
        """Keep the choices as one change; the draft stays when that did not go through. May raise PortfolioError."""
        fields = choices.fields()
        if self.packet is not None:
            change = edited(label, self.packet, **fields)
        elif choices == self._usual:
            change = Change(label, ())  # looking alone writes nothing
        else:
            change = added(label, build(Packet, **fields))
        if change:
            self._writing = True
            written = self._document.do(change)
            self._writing = False
            if not written:
                return False
            self.packet = self._document.portfolio.get(Packet, change.edits[0].record.id)
            self.choose(self.packet)
        self._document.portfolio.drafts.discard(DRAFT_KEY)
        return True

    def was_changed(self, change: Change) -> bool:
        """Whether somebody else (undo, the bin) changed the set-up that is on screen."""
        return not self._writing and self.packet is not None and self.packet.id in change.touched
