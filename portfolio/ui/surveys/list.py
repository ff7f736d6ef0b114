"""The surveys of the portfolio, those that were answered last on top, and the ways to get another."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal

from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.list_page import ListPage
from portfolio.ui.surveys.reading import SurveyLine, survey_lines
from portfolio.ui.surveys.row import Deed, SurveyCard
from portfolio.ui.surveys.sitting import taken_up
from portfolio.ui.theme import Theme


class SurveyList(ListPage[SurveyLine, SurveyCard]):
    """What shall be done is a wish: its name, and the survey's id."""

    wished = Signal(str, str)

    def __init__(self, theme: Theme, document: Document) -> None:
        self._document, self._writes = document, not document.portfolio.read_only
        nothing = EmptyState(
            theme, "list-checks", self.tr("No survey yet"),
            self.tr("Ten minutes on your own teaching, once a year, show where you have grown. Or ask your pupils, on"
                    " paper and without names."),
            self.tr("Choose a survey…") if self._writes else "",
        )  # fmt: skip
        super().__init__(
            theme, self.tr("Surveys"),
            self.tr("What you say of your own teaching, and what pupils and colleagues say, year by year."),
            nothing, back=self.tr("Back"),
        )  # fmt: skip
        self.back.hide()  # nothing lies behind it
        nothing.action_requested.connect(partial(self.wished.emit, "add", ""))
        self._nothing_there = nothing
        self.add = Button(theme, self.tr("Add a survey…"), icon="plus", kind="quiet")
        self.add.clicked.connect(partial(self.wished.emit, "add", ""))
        self.new = Button(theme, self.tr("Write one of your own…"), icon="pen-line", kind="ghost")
        self.new.clicked.connect(partial(self.wished.emit, "new", ""))
        for button in (self.add, self.new):
            self.buttons.addWidget(button)
            if not self._writes:
                button.hide()

    def read(self) -> Sequence[SurveyLine]:
        return survey_lines(self._document.portfolio.connection)

    def row_of(self, item: SurveyLine) -> SurveyCard:
        begun = taken_up(self._document, item).answered(item.row) if item.can_be_answered and self._writes else 0
        deeds, more = self._deeds(item, begun)
        return SurveyCard(self.theme, item, begun, deeds, more)

    def take_focus(self) -> None:
        """On the first survey, or on the way to one."""
        self.go_to("")

    def go_to(self, survey_id: str) -> None:
        """To what one usually does with this survey, or with the first."""
        rows = [row for row in self.rows if row.line.id == survey_id] or self.rows
        if rows:
            buttons = rows[0].findChildren(Button)
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._writes:
            self._nothing_there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _deeds(self, line: SurveyLine, begun: int) -> tuple[list[Deed], list[Deed]]:
        def wish(name: str) -> object:
            return partial(self.wished.emit, name, line.id)

        deeds, more = [], []
        if self._writes and line.can_be_answered:
            words = self.tr("Go on") if begun else self.tr("Answer it again") if line.runs else self.tr("Answer it")
            deeds.append(("answer", words, "pen-line"))
        elif self._writes and line.row["questions"]:
            deeds.append(("counts", self.tr("Enter what was counted"), "layout-grid"))
        if line.runs:
            deeds.append(("results", self.tr("See the answers"), "eye"))
        if self._writes:
            more += [("table", self.tr("Answers from a table…"), "file"), ("edit", self.tr("Change it…"), "pencil")]
        if not line.is_own:
            more.append(("print", self.tr("Save a sheet to print…"), "printer"))
        more += [
            ("save", self.tr("Save as a file for a colleague…"), "download"),
            ("outline", self.tr("Save as a text to read or change…"), "file-text"),
        ]
        if self._writes:
            more.append(("remove", self.tr("Remove…"), "trash-2"))
        return (
            [Deed(name, words, icon, wish(name)) for name, words, icon in deeds],  # type: ignore[arg-type]
            [Deed(name, words, icon, wish(name)) for name, words, icon in more],  # type: ignore[arg-type]
        )
