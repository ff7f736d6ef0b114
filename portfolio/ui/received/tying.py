"""Ties what comes back to the window: files are sorted before they are added, and each goes to its own place."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.received.sorting import GoOn, Sorted, Sorting
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.records.base import Privacy
    from portfolio.ui.asking.tying import Sharing
    from portfolio.ui.received.answer_card import AnswerCard
    from portfolio.ui.received.look_place import LookPlace
    from portfolio.ui.received.question import WhatIsIt
    from portfolio.ui.received.saved_place import SavedPlace
    from portfolio.ui.workspace import Workspace


class Receiving(QObject):
    """Made when it is first needed."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, workspace: "Workspace", share: "Callable[[], Sharing]",
        *, language: str,
    ) -> None:  # fmt: skip
        """`share` shows answers about skills and templates; `language` is what the window speaks."""
        super().__init__(workspace)
        self._share = share
        self._theme, self._document, self._jobs = theme, document, jobs
        self._workspace, self._language = workspace, language
        self._sorting = Sorting(jobs, self)
        self._sorting.found.connect(self._found)
        self._answers: list[tuple[str, bytes]] = []
        self.card: WhatIsIt | AnswerCard | None = None

    def sort(self, sources: Sequence[object], go_on: GoOn) -> None:
        """What is about to be added: evaluation PDFs are asked about, answers are shown, the rest goes on."""
        self._sorting.sort(sources, go_on)  # type: ignore[arg-type]

    def look_place(self) -> "LookPlace":
        """The place where PDFs of others are looked over."""
        from portfolio.ui.received.look_place import LookPlace

        place = LookPlace(
            self._theme, self._document, self._jobs, paths.resource("words"), paths.resource("contexts")
        )  # fmt: skip
        place.back_requested.connect(lambda: self._workspace.go_to(rail.PACKET))
        return place

    def saved_place(self) -> "SavedPlace":
        """The place where the saved PDFs are listed."""
        from portfolio.ui.received.saved_place import SavedPlace

        place = SavedPlace(
            self._theme, self._document, paths.resource("words"), paths.resource("reply"), self._language
        )  # fmt: skip
        place.back_requested.connect(lambda: self._workspace.go_to(rail.PACKET))
        place.answer_requested.connect(self.choose_answer)
        place.entry_requested.connect(self._workspace.open_entry)
        return place

    def choose_answer(self) -> None:
        """Ask for the file that an evaluator sent back."""
        self._workspace.adding.choose_answer(self.read)

    def read(self, files: Sequence[Path]) -> None:
        """Show what these answers would bring in; a file that is none says so."""
        from portfolio.core.durable import disk_error
        from portfolio.packet.reply.replies import LARGEST

        for path in files:
            try:
                with path.open("rb") as opened:
                    self._answers.append((path.name, opened.read(LARGEST + 1)))
            except OSError as error:
                self._workspace.say_error(disk_error(error, path))
        self._next_answer()

    # ---- what was found among files

    def _found(self, one: Sorted, go_on: GoOn) -> None:
        self._answers += one.answers
        if one.pdfs:
            self._ask(one, go_on)
        else:
            self._go_on(one.rest, go_on)
            self._next_answer()

    def _ask(self, one: Sorted, go_on: GoOn) -> None:
        from portfolio.exchange.gather import shown
        from portfolio.ui.received.question import KEEP, LOOK, WhatIsIt

        def answered(answer: str) -> None:
            self._go_on(one.rest, go_on)
            if answer == LOOK:
                self.look(one.pdfs)
            elif answer == KEEP:
                go_on(one.pdfs, as_evidence=True)
            elif not one.rest and not self._answers:
                self._workspace.toasts.say_result(self.tr("Nothing was added."))
            self._next_answer()

        card = self.card = WhatIsIt(
            self._theme, [shown(path.name) for path in one.pdfs], len(one.rest), self._workspace
        )  # fmt: skip
        card.answered.connect(answered)
        card.open()

    def look(self, files: Sequence[Path]) -> None:
        """Look these over, in their place."""
        from portfolio.ui.received.look_place import LookPlace

        self._workspace.go_to(rail.LOOK)
        place = self._workspace.stage.place
        if isinstance(place, LookPlace):
            place.look(files)

    def _go_on(self, sources: Sequence[object], go_on: GoOn) -> None:
        if sources:
            go_on(sources)

    # ---- answers

    def _next_answer(self) -> None:
        """One after the other: each is a change of its own."""
        from portfolio.exchange.asking.answers import is_answer
        from portfolio.exchange.templates.reading import is_template
        from portfolio.packet.reply.replies import as_change, read_reply
        from portfolio.ui.received.answer_card import AnswerCard, own_of

        if not self._answers:
            return
        name, data = self._answers.pop(0)
        if is_template(data):
            self._share().show_template(name, data, self._next_answer)
            return
        if is_answer(data):
            self._share().show_answer(name, data, self._next_answer)
            return
        portfolio = self._document.portfolio
        try:
            reply = read_reply(data)
            plan = as_change(portfolio, reply, data, name, self._document.today())
        except PortfolioError as error:
            self._workspace.say_error(error)
            self._next_answer()
            return
        from portfolio.core.queries.standards import ratings, standards

        connection = portfolio.connection
        own = own_of(standards(connection, reply.framework), ratings(connection, reply.framework))

        def take(privacy: "Privacy") -> None:
            try:
                whole = as_change(portfolio, reply, data, name, self._document.today(), portfolio.attachments, privacy)
            except PortfolioError as error:
                self._workspace.say_error(error)
                return
            self._document.do(whole.change)

        card = self.card = AnswerCard(
            self._theme, plan, own, name, self._workspace, writes=not portfolio.read_only
        )  # fmt: skip
        card.done.connect(take)
        card.closed.connect(self._next_answer)
        card.open()
