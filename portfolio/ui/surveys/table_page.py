"""Answers from a table that another program saved: which column is which question, and what will be kept, first."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.records import Survey, with_fields
from portfolio.exchange.frameworks.file import NoFramework, Notes
from portfolio.exchange.frameworks.rows import rows_in
from portfolio.exchange.frameworks.text import cleaned, decoded, one_line, shortened
from portfolio.exchange.growing.answer_table import asked, is_name, question_of
from portfolio.exchange.growing.answers_in import AnswersComing, NoAnswers, read_answers
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.below import error_words, said_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.tab_order import chain, stops_in
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.surveys.acts import group_answered
from portfolio.ui.surveys.files import content_of, while_there
from portfolio.ui.surveys.group_head import GroupHead
from portfolio.ui.surveys.reading import SurveyLine, levels_of
from portfolio.ui.surveys.words import number_words, people_words
from portfolio.ui.theme import Face, Theme

MOST_SHOWN = 60
"""Columns that one can still look through; of more, those that fit are taken."""


class TablePage(RowsPage):
    """Nothing is written before Add. Columns that hold names are left out, and it is said so.

    Who answered and when waits as a draft; a table does not: there may be names in it.
    """

    finished = Signal(str)

    def __init__(self, theme: Theme, document: Document, jobs: Jobs, line: SurveyLine) -> None:
        super().__init__(theme, line.row["title"])
        self._document, self._jobs, self.line = document, jobs, line
        self._survey = document.portfolio.get(Survey, line.id)
        self._data, self._name, self._turn = b"", "", 0
        self.coming: AnswersComing | None = None
        self.chosen: dict[str, str] = {}
        self._words.setText(
            self.tr("A heading, and below it a row for each who answered; or a row for each question with a number for"
                    " each answer. Names are left out: only numbers are kept.")
        )  # fmt: skip
        self._words.show()
        choose = Button(theme, self.tr("Choose a file…"), icon="file", kind="quiet")
        choose.clicked.connect(self._choose_file)
        self.buttons.addWidget(choose)
        self._choose = choose
        self.text = LongField(theme, self.tr("Or paste it here"), least=2, most=6, face=Face("body"))
        self.text.edited.connect(self._pasted)
        self.group = GroupHead(theme, document, line)
        self._found = Label(theme, "", Face("body", 600), wrap=True)
        self._left = Label(theme, "", Face("small", 600), "warn", wrap=True)
        self._told = Label(theme, "", Face("small"), "warn", wrap=True)
        self._mapper = QWidget()
        self._columns = QVBoxLayout(self._mapper)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self.tree = PlainTree(theme, self.tr("What will be kept"), self._headings())
        self.tree.setRootIsDecorated(False)
        self.tree.setMinimumHeight(theme.px(220))
        self.add = self.bar = Button(theme, self.tr("Keep these answers"), icon="check", kind="primary")
        self.add.clicked.connect(self.bring_in)
        for part in (self.text, self.group, self._found, self._left, self._told, self._mapper):
            self.body.addWidget(part)
        self.body.addWidget(self.tree, 1)
        self.body.addStretch(1)
        self.steps.addStretch(1)
        self.steps.addWidget(self.add)
        self._draft = CardDraft(document, f"table:{line.id}", self.group.fields, self)
        self._draft.restore()
        self._show()

    def take_focus(self) -> None:
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Put who answered on disk now."""
        self._draft.keep()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep()
        super().hideEvent(event)

    # ---- what is read

    def _choose_file(self) -> None:
        tables = self.tr("Tables")
        names = f"{tables} (*.csv *.tsv *.txt);;{self.tr('All files (*)')}"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), "", names)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a file, and show what would be kept of it."""
        self._name, self.chosen = path.name, {}

        def work(_job: Job) -> bytes:
            return content_of(path)

        self._jobs.run(
            self.tr("Reading “{name}”").format(name=path.name), work,
            while_there(self, self._take), while_there(self, self.say_error),
        )  # fmt: skip

    def _pasted(self) -> None:
        self._name, self.chosen = self.tr("what you pasted"), {}
        self._take(self.text.raw().encode("utf-8", "replace"))

    def _take(self, data: bytes) -> None:
        self._data = data
        self._read()

    def _read(self) -> None:
        self.hush()
        self._turn += 1
        turn = self._turn
        data, name, survey, chosen = self._data, self._name, self._survey, dict(self.chosen)
        if survey is None or not data.strip():
            self._took(None)
            return

        def work(_job: Job) -> AnswersComing | NoAnswers:
            try:
                return read_answers(data, name, survey, chosen)
            except NoAnswers as error:
                return error

        def done(found: AnswersComing | NoAnswers) -> None:
            if turn == self._turn:  # else another table was brought meanwhile
                self._took(found)

        self._jobs.run(
            self.tr("Reading “{name}”").format(name=name), work, while_there(self, done),
            while_there(self, self.say_error), quiet=True,
        )  # fmt: skip

    def _took(self, found: AnswersComing | NoAnswers | None) -> None:
        if isinstance(found, NoAnswers):
            self.say(*error_words(found))
            if not self.chosen:
                # What fits is said already; of the rest one says oneself what it is.
                questions = asked(self.line.row["questions"])
                self.chosen = {one: question_of(one, questions) for one in self._heads() if not is_name(one)}
            self.coming = None
        else:
            self.coming = found
        self._show()

    def _heads(self) -> Sequence[str]:
        """The headings of the table."""
        try:
            rows = rows_in(cleaned(decoded(self._data, self._name)), self._name, Notes())
            return [one_line(cell) for cell in next((row for _, row in rows), [])][:MOST_SHOWN]
        except NoFramework:
            return []

    # ---- what will be kept

    def _headings(self) -> list[str]:
        return [self.tr("What will be kept"), *(level_words(level) for level in levels_of(self.line.row))]

    def _show(self) -> None:
        coming = self.coming
        self.add.setEnabled(coming is not None)
        for part in (self.group, self._found, self.tree):
            part.setVisible(coming is not None)
        self._left.hide()
        self._told.hide()
        self.tree.clear()
        self._fill_mapper()
        if coming is None:
            return
        self._found.setText(people_words(coming.people))
        names = [one.title for one in coming.left_out if one.why == "name"]
        others = [one.title for one in coming.left_out if one.why == "not_asked"]
        parts = []
        if names:
            words = self.tr("Left out, because names or addresses stand there: {columns}.")
            parts.append(words.format(columns=", ".join(f"“{one}”" for one in names)))
        if others:
            words = self.tr("Left out, because the survey does not ask it: {columns}.")
            parts.append(words.format(columns=", ".join(f"“{one}”" for one in others)))
        self._left.setText("\n".join(parts))
        self._left.setVisible(bool(parts))
        told = [said_words(one) for one in coming.told]
        if coming.missing:
            words = self.tr("{count} questions have no answer here", "", len(coming.missing))
            told.append(words.format(count=number_words(len(coming.missing))))
        self._told.setText("\n".join(told))
        self._told.setVisible(bool(told))
        for question in self.line.row["questions"]:
            counts = coming.counts.get(question["id"])
            if counts:
                self.tree.add(None, isolate(question["text"]), *(number_words(count) for count in counts))
        self.tree.fit()

    def _fill_mapper(self) -> None:
        clear(self._columns)
        columns = self._to_map()
        self._mapper.setVisible(bool(columns))
        questions = self.line.row["questions"]
        for head, question in columns.items():
            combo = Combo(self.theme, self.tr("Which question “{column}” is").format(column=head))
            combo.addItem(self.tr("leave it out"), "")
            for one in questions:
                combo.addItem(one["text"], one["id"])
            combo.setCurrentIndex(max(0, combo.findData(question)))
            combo.activated.connect(partial(self._say_column, head, combo))
            words = Label(self.theme, head, Face("small", 600), "ink", wrap=True)
            self._columns.addWidget(Side(self.theme, words, combo, narrowest=180))
        chain(self._mapper, stops_in(self._mapper))

    def _to_map(self) -> dict[str, str]:
        """Columns of which one can say what they are: those that were asked about, and, where a question has no answer
        yet, those that were left out because they fit none."""
        columns, coming = dict(self.chosen), self.coming
        if coming is not None and coming.layout == "people" and coming.missing:
            left = {one.title for one in coming.left_out if one.why == "not_asked"}
            columns |= {head: "" for head in self._heads() if shortened(head, 80) in left and head not in columns}
        return columns

    def _say_column(self, head: str, combo: Combo, _place: int) -> None:
        question = str(combo.currentData() or "")
        # A question is in one column: of two its answers would be counted twice.
        self.chosen = {one: "" if question and asked == question else asked for one, asked in self.chosen.items()}
        self.chosen[head] = question
        self._read()

    # ---- written

    def bring_in(self) -> bool:
        """Keep the answers: one change. Says whether it went through."""
        if self.coming is None or self._survey is None or not self.group.is_right(self.coming.people):
            return False
        try:
            run = self.coming.run(self._survey, self.group.day(), self.group.title_said(), self.group.people())
            change = group_answered(self._document, with_fields(run, privacy=self.group.privacy()))
        except PortfolioError as error:
            self.say_error(error)
            return False
        if not self._document.do(change):
            return False
        self._draft.forget()
        levels = len(change.edits) - 1
        words = self.tr("{count} levels stand at your skills now.", "", levels).format(count=number_words(levels))
        self.finished.emit(words if levels else "")
        return True
