"""What was answered over the years, question by question: drawn, and as a table for who would rather read it."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.growth.surveys import Answered, QuestionRow, SurveyResults
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.surveys.area_head import AreaHead
from portfolio.ui.surveys.group_years import GroupYears, ShadesHead
from portfolio.ui.surveys.own_years import MOST_RUNS, OwnYears, YearsHead
from portfolio.ui.surveys.question_row import AnswersRow
from portfolio.ui.surveys.reading import WATCHED, SurveyLine, line_of, results_of
from portfolio.ui.surveys.words import answered_words, number_words, people_words, run_words, when_words
from portfolio.ui.theme import Face, Theme


class ResultsPage(RowsPage):
    """Follows the document. Each time it was answered can be opened, dated and thrown away."""

    WIDEST = 980

    run_requested = Signal(str, str)
    """Of this survey, this time that it was answered shall be opened."""
    skill_requested = Signal(str)
    wished = Signal(str, str)

    def __init__(self, theme: Theme, document: Document, line: SurveyLine) -> None:
        super().__init__(theme, line.row["title"])
        self._document, self.line = document, line
        self.rows: list[AnswersRow] = []
        self.as_table = Button(theme, self.tr("As a table"), icon="list", kind="ghost")
        self.as_table.setCheckable(True)
        self.as_table.toggled.connect(self._fill)
        if not document.portfolio.read_only:
            words = self.tr("Answer it again") if line.is_own else self.tr("Enter what was counted")
            again = Button(theme, words, icon="pen-line", kind="quiet")
            again.clicked.connect(lambda: self.wished.emit("answer" if line.is_own else "counts", line.id))
            self.buttons.addWidget(again)
        self.buttons.addWidget(self.as_table)
        self._folded: set[str] = set()
        self._read()
        document.changed.connect(self._changed)

    def take_focus(self) -> None:
        (self.rows[0] if self.rows else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def found(self) -> SurveyResults:
        """All that is shown."""
        return self._found

    def _changed(self, change: Change) -> None:
        if WATCHED & change.kind_names and change.touched & {self.line.id}:
            line = line_of(self._document.portfolio.connection, self.line.id)
            if line is not None:
                self.line = line
                self._read()

    def _read(self) -> None:
        self._found = results_of(self.line)
        self._fill()

    # ---- the rows

    def _shown(self) -> Sequence[str]:
        """The runs that have room, the newest of them."""
        return [run["id"] for run in self._found.runs[-MOST_RUNS:]]

    def _fill(self, _checked: bool = False) -> None:
        clear(self.body)
        self.rows = []
        if not self._found.runs:
            words = self.tr("What is answered is drawn here, year beside year.")
            self.body.addWidget(EmptyState(self.theme, "list-checks", self.tr("Not answered yet"), words), 1)
            return
        self._add_runs()
        if self.as_table.isChecked():
            self.body.addWidget(self._table(), 1)
            return
        own = not any(one.counts for question in self._found.questions for one in question.answers)
        shown = self._shown()
        self.body.addWidget(
            YearsHead(self.theme, self._found, shown) if own else ShadesHead(self.theme, self._found)
        )  # fmt: skip
        for area, questions in self._areas():
            self._add_area(area, questions, shown, own)
        self.body.addStretch(1)

    def _areas(self) -> Iterator[tuple[str, list[QuestionRow]]]:
        grouped: dict[str, list[QuestionRow]] = {}
        for question in self._found.questions:
            grouped.setdefault(question.area, []).append(question)
        yield from grouped.items()

    def _add_area(self, area: str, questions: list[QuestionRow], shown: Sequence[str], own: bool) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.gap(2))
        if area:
            head = AreaHead(self.theme, area, len(questions))
            head.setChecked(area not in self._folded)
            head.toggled.connect(partial(self._fold, area, holder))
            self.body.addWidget(head)
        for question in questions:
            make = OwnYears if own else GroupYears
            row = make(self.theme, self._found, question, shown)
            if question.skill_id:
                row.clicked.connect(partial(self._to_skill, question.skill_id))
            self.rows.append(row)
            column.addWidget(row)
        self.body.addWidget(holder)
        if area in self._folded:
            holder.hide()

    def _fold(self, area: str, holder: QWidget, shown: bool) -> None:
        holder.setVisible(shown)
        self._folded.symmetric_difference_update({area})

    def _to_skill(self, skill_id: str, _checked: bool = False) -> None:
        self.skill_requested.emit(skill_id)

    def _add_runs(self) -> None:
        """Each time it was answered, the newest first, to be opened."""
        holder = QWidget()
        flow = FlowLayout(holder, gap=self.theme.gap(6))
        for run in reversed(self._found.runs):
            icon = {"private": "lock", "public": "globe"}.get(run["privacy"], "user-check")
            button = Button(self.theme, run_words(run), icon=icon, kind="quiet")
            button.setObjectName(f"run:{run['id']}")
            button.setAccessibleDescription(self.tr("Open what was answered then"))
            button.clicked.connect(lambda _=False, run=run: self.run_requested.emit(self.line.id, run["id"]))
            flow.addWidget(button)
        self.body.addWidget(holder)
        if len(self._found.runs) > MOST_RUNS:
            words = self.tr("Drawn are the newest {count}; all of them are in the table.")
            told = words.format(count=number_words(MOST_RUNS))
            self.body.addWidget(Label(self.theme, told, Face("micro"), "ink3", wrap=True))

    def _table(self) -> PlainTree:
        """The same in words, a column for each time."""
        found = self._found
        days = [when_words(run["day"]) for run in found.runs]
        tree = PlainTree(self.theme, self.tr("All answers"), [self.tr("Question"), *days])
        tree.setMinimumHeight(self.theme.px(320))
        for area, questions in self._areas():
            above = tree.add(None, isolate(area)) if area else None
            for question in questions:
                by_run = {one.run_id: one for one in question.answers}
                given = [by_run.get(run["id"]) for run in found.runs]
                tip = "\n".join((question.text, *(answered_words(found, one) for one in question.answers)))
                line = tree.add(above, isolate(question.text), *(self._cell(one) for one in given), tip=tip)
                for place, level in enumerate(found.levels if any(one.counts for one in question.answers) else ()):
                    counts = [number_words(one.counts[place]) if one and one.counts else "" for one in given]
                    tree.add(line, level_words(level), *counts)
        tree.expandAll()
        tree.fit()
        return tree

    def _cell(self, one: Answered | None) -> str:
        if one is None:
            return "–"
        return people_words(one.people) if one.counts else level_words(self._found.levels[one.place])
