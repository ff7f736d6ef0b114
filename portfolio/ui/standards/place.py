"""The place of standards: one framework's board, how the evaluation stands, and beside it the standard one is at."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.growth.standards.board import BoardRow
from portfolio.growth.standards.everyday import Everyday
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.standards.acts import aligning, rated
from portfolio.ui.standards.board_page import BoardPage
from portfolio.ui.standards.menus import Menus
from portfolio.ui.standards.reading import WATCHED, Loaded, Row, frameworks, loaded, plan_for, standing_of, ways
from portfolio.ui.standards.ways_words import way_words
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.standards.library import Library

_BEGINS = {"attachment": "practice"}
"""What one begins for an everyday thing that is a file: a file alone says nothing, so it comes with a few words."""


class StandardsPlace(QWidget):
    """Follows the document by itself. What is opened, begun and aligned is a wish."""

    shows_entries = True

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    begin_requested = Signal(str, str, str)
    """An entry of this kind and sort shall be begun, said to show this standard."""
    write_requested = Signal(str, str)
    near_requested = Signal(str, str)
    """A new standard shall be written, “below” or “beside” the one of this id."""
    matrix_pdf_requested = Signal(str)
    """The matrix of this framework shall be made as a PDF."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, packs: Path, plans: Path, parent: QWidget | None = None
    ) -> None:
        """`packs` and `plans`: the folders of the frameworks and plans that come with the program."""
        super().__init__(parent)
        self.theme, self._document, self._jobs, self._packs, self._plans = theme, document, jobs, packs, plans
        self._writes = not document.portfolio.read_only
        self._stale, self._looked = True, False
        self._kinds = WATCHED
        self.framework_id = ""
        self._frameworks: list[Row] = []
        self._menus = Menus(self, document, self)
        board = self.board = BoardPage(theme, document, self.ways)
        self.head, self.strip, self.view, self.panel = board.head, board.strip, board.view, board.panel
        head = board.head
        head.chooser.clicked.connect(lambda: self._menus.frameworks(head.chooser, self._frameworks))
        head.gaps.toggled.connect(self._only_gaps)
        head.library.clicked.connect(self._to_library)
        head.save.clicked.connect(lambda: self._menus.save(head.save))
        head.plans.clicked.connect(lambda: self._menus.plans(head.plans, self._plans))
        self.strip.edit_requested.connect(lambda plan_id: self.write_requested.emit("evaluation_plan", plan_id))
        board.nothing.action_requested.connect(self._to_library)
        self._pages = QStackedWidget()
        self._library: Library | None = None
        self._pages.addWidget(board)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._wire()
        self.setAccessibleName(head.title.text())

    def _wire(self) -> None:
        view, panel = self.view, self.panel
        view.opened.connect(self.open_standard)
        view.way_requested.connect(self.begin)
        view.rate_requested.connect(self.rate)
        view.menu_requested.connect(self._menus.standard)
        view.edit_requested.connect(self._menus.edit)
        panel.entry_opened.connect(self.entry_opened)
        panel.entry_menu_requested.connect(self.menu_requested)
        panel.way_requested.connect(self.begin)
        panel.pick_requested.connect(self.pick)
        panel.away_requested.connect(self.take_off)
        self._document.changed.connect(self._changed)

    @property
    def found(self) -> Loaded | None:
        """The framework that is shown, with its board."""
        return self.board.found

    # ---- what the window asks

    def take_focus(self) -> None:
        """On the tree, or on the one thing to do."""
        if self._library is not None and self._pages.currentWidget() is self._library:
            self._library.take_focus()
        else:
            self.board.take_focus()

    def set_today(self, _today: object) -> None:
        """Another day has begun: it is due sooner."""
        self._renew()

    def leave(self) -> None:
        """The portfolio closes: what is typed is written."""
        self.panel.writing.write()

    def show_standard(self, standard_id: str) -> None:
        """Go to this standard, in its framework, and open it."""
        one = self._document.portfolio.connection.execute
        row = one("SELECT framework_id FROM standard WHERE id = ? AND trashed IS NULL", (standard_id,)).fetchone()
        if row is None:
            return
        self.show_board()
        if row[0] != self.framework_id or self.found is None:
            self.framework_id = row[0]
            self._kinds = WATCHED
            self._read()
        self.head.gaps.setChecked(False)
        self.view.go_to(standard_id)
        self.open_standard(standard_id)

    def show_framework(self, framework_id: str) -> None:
        """Show the board of this framework."""
        self.board.forget_standard()
        self.framework_id, self._kinds = framework_id, WATCHED
        self._read()
        self.show_board()
        self.view.go_to("")

    def show_board(self) -> None:
        """The board itself, and not the frameworks."""
        self._pages.setCurrentIndex(0)

    def show_library(self, start: str = "") -> None:
        """The frameworks that are here and those that can be added. `start` goes on to one of its pages."""
        from portfolio.ui.standards.library import Library

        if self._library is None:
            self._library = Library(self.theme, self._document, self._jobs, self._packs)
            self._library.write_requested.connect(self.write_requested)
            self._library.back_requested.connect(self._back)
            self._library.framework_requested.connect(self.show_framework)
            self._pages.addWidget(self._library)
        self.panel.writing.write()
        self._library.begin(start, self.framework_id)
        self._pages.setCurrentWidget(self._library)
        self._library.take_focus()

    def _to_library(self) -> None:
        self.show_library()

    def _back(self) -> None:
        self.show_board()
        self.take_focus()

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if kinds := change.kind_names & WATCHED:
            self._kinds |= kinds
            self._renew(self._kinds)

    def _renew(self, kinds: frozenset[str] = WATCHED) -> None:
        self._stale, self._kinds = True, kinds
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()
        if not self._looked:
            self._looked = True
            QTimer.singleShot(0, self, self._look_for_words)

    def _look_for_words(self) -> None:
        """Words on a standard that were typed when the program ended: they come into sight again."""
        from portfolio.ui.standards.claim_writing import DRAFT

        for draft in self._document.portfolio.drafts.all():
            if draft.kind == DRAFT and self._writes:
                self.show_standard(draft.record_id)
                return

    def _read(self) -> None:
        self._stale, kinds, self._kinds = False, self._kinds, frozenset[str]()
        connection = self._document.portfolio.connection
        self._frameworks = frameworks(connection)
        ids = [one["id"] for one in self._frameworks]
        if self.framework_id not in ids:
            # Where one has begun is more likely what one wants than what stands first by its title.
            most = max(self._frameworks, key=lambda one: int(one["aligned"]), default=None)
            self.framework_id = str(most["id"]) if most is not None else ""
        framework = next((one for one in self._frameworks if one["id"] == self.framework_id), None)
        found = loaded(connection, framework, self.found, kinds) if framework is not None else None
        today = self._document.today()
        plan = plan_for(connection, self.framework_id, today) if found is not None else None
        standing = standing_of(connection, plan, found, today) if found is not None and plan is not None else None
        self.board.show_found(found, plan, standing)

    # ---- doing

    def open_standard(self, standard_id: str) -> None:
        """Open a standard: beside the tree, or over it where there is no room for both."""
        self.board.open_standard(standard_id)

    def begin(self, standard_id: str, number: int) -> None:
        """Begin one of the two everyday things that would show a standard."""
        row = self.found.board.row(standard_id) if self.found is not None else None
        if row is not None and self.found is not None and self._writes:
            way = ways(self.found.board, row)[number]
            self.begin_requested.emit(_BEGINS.get(way.kind, way.kind), way.sort, standard_id)

    def pick(self, standard_id: str) -> None:
        """Choose entries that are there already for a standard."""
        from portfolio.ui.standards.pick_card import PickCard

        row = self.found.board.row(standard_id) if self.found is not None else None
        if row is not None:
            PickCard(self.theme, self._document, standard_id, row.name, self.window()).open()

    def take_off(self, standard_id: str, kind: str, record_id: str) -> None:
        """An entry no longer shows a standard."""
        label = self.tr("Take an entry off “{standard}”").format(standard=self._name(standard_id))
        self._document.do(aligning(self._document, [(kind, record_id)], {}, label, only=[standard_id]))

    def rate(self, standard_id: str, place: int) -> None:
        if self.found is None or not self._writes or place >= len(self.found.levels):
            return
        level = self.found.levels[place][0]
        name = self._name(standard_id)
        self._document.do(rated(self._document, standard_id, name, "self", level, self._document.today()))

    def _name(self, standard_id: str) -> str:
        row = self.found.board.row(standard_id) if self.found is not None else None
        return row.name if row is not None else ""

    def ways(self, row: BoardRow) -> list[Everyday]:
        if self.found is None:
            return []
        return [way._replace(words=way_words(way)) for way in ways(self.found.board, row)]

    def wish(self, name: str, *values: str) -> None:
        """Wish for something by its name: “write”, “near”, “matrix_pdf”."""
        wishes = {"write": self.write_requested, "near": self.near_requested, "matrix_pdf": self.matrix_pdf_requested}
        wishes[name].emit(*values)

    def ask(self, title: str, advice: str, words: str, do: Callable[[], object]) -> None:
        """Say what would happen above the board, with the way to let it."""
        self.board.asked.ask(title, advice, words, do)

    def _only_gaps(self, on: bool) -> None:
        self.view.show_only_gaps(on)
