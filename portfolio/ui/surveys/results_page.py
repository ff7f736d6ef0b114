"""What was answered over the years, question by question: drawn, and as a table for who would rather read it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.growth.surveys import Answered, QuestionRow, SurveyResults
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus, is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState, announce
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

    _turning: QWidget | None = None

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
        self._back = 0
        """How many of the newest runs are passed over, to see earlier ones."""
        self.earlier = Button(theme, self.tr("Earlier"), icon="arrow-left", kind="quiet")
        self.later = Button(theme, self.tr("Later"), icon="arrow-right", kind="quiet")
        self._which = Label(theme, "", Face("small"), "ink2")
        self._turning = self._turner()
        self.column.insertWidget(self.column.indexOf(self.area), self._turning)
        self.space()
        self._read()
        document.changed.connect(self._changed)

    def space(self) -> None:
        super().space()
        if self._turning is not None:
            ahead, behind = ("arrow-left", "arrow-right") if is_rtl(self) else ("arrow-right", "arrow-left")
            self.earlier.set_icon(behind)
            self.later.set_icon(ahead)

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

    def _shown(self) -> Sequence[Mapping[str, Any]]:
        """The runs that have room, the oldest of them first: the newest, or those before them."""
        runs = self._found.runs
        last = len(runs) - self._back
        return runs[max(0, last - MOST_RUNS) : last]

    def turn(self, by: int) -> None:
        """Show earlier runs (1), or later ones (-1)."""
        most = max(0, len(self._found.runs) - MOST_RUNS)
        self._back = max(0, min(self._back + by * MOST_RUNS, most))
        self._fill()
        announce(self, self._which.text())

    def _turner(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.gap(8))
        for part in (self.earlier, self._which, self.later):
            row.addWidget(part)
        row.addStretch(1)
        self.earlier.clicked.connect(lambda: self.turn(1))
        self.later.clicked.connect(lambda: self.turn(-1))
        return holder

    def _show_turner(self) -> None:
        runs, shown = self._found.runs, self._shown()
        assert self._turning is not None
        self._turning.setVisible(len(runs) > MOST_RUNS)
        if shown:
            self._which.setText(
                self.tr("{first} to {last}, {count} of {total}").format(
                    first=when_words(shown[0]["day"]), last=when_words(shown[-1]["day"]),
                    count=number_words(len(shown)), total=number_words(len(runs)),
                )
            )  # fmt: skip
        self.earlier.setEnabled(bool(runs) and bool(shown) and shown[0] is not runs[0])
        self.later.setEnabled(self._back > 0)

    def _fill(self, _checked: bool = False) -> None:
        """Show all anew; the keyboard stays where it was, or on the page."""
        at = self.window().focusWidget() if holds_focus(self.area) else None
        name = at.objectName() if at is not None else ""
        self._back = max(0, min(self._back, len(self._found.runs) - MOST_RUNS))
        self._show_turner()
        self._make_rows()
        if at is not None and self.isVisible():
            same = self.area.findChild(QWidget, name) if name else None
            other = self.as_table if self.as_table.isChecked() else self.rows[0] if self.rows else self.back
            (same or other).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_rows(self) -> None:
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
        shown = [str(run["id"]) for run in self._shown()]
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
        """Each time that is shown, the newest first, to be opened."""
        holder = QWidget()
        flow = FlowLayout(holder, gap=self.theme.gap(6))
        for run in reversed(self._shown()):
            icon = {"private": "lock", "public": "globe"}.get(run["privacy"], "user-check")
            button = Button(self.theme, run_words(run), icon=icon, kind="quiet")
            button.setObjectName(f"run:{run['id']}")
            button.setAccessibleDescription(self.tr("Open what was answered then"))
            button.clicked.connect(lambda _=False, run=run: self.run_requested.emit(self.line.id, run["id"]))
            flow.addWidget(button)
        self.body.addWidget(holder)

    def _table(self) -> PlainTree:
        """The same in words, a column for each time that is shown."""
        found, shown = self._found, self._shown()
        days = [when_words(run["day"]) for run in shown]
        tree = PlainTree(self.theme, self.tr("All answers"), [self.tr("Question"), *days])
        tree.setMinimumHeight(self.theme.px(320))
        for area, questions in self._areas():
            above = tree.add(None, isolate(area)) if area else None
            for question in questions:
                by_run = {one.run_id: one for one in question.answers}
                given = [by_run.get(run["id"]) for run in shown]
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
