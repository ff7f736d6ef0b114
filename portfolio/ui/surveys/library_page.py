"""Where a survey comes from: those of the program, a file of a colleague's, or a list of questions that one pastes."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog

from portfolio.core.queries.whose import is_learners
from portfolio.exchange.growing.survey_file import SurveyFile
from portfolio.exchange.growing.survey_files import read_survey
from portfolio.exchange.growing.survey_packs import survey_packs
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.surveys.files import content_of, while_there
from portfolio.ui.surveys.reading import survey_lines
from portfolio.ui.surveys.words import JOIN, questions_words, who_words
from portfolio.ui.theme import Theme

LEARNERS = "learner"
"""The pack that is written for learners: they are offered no other, and teachers see it last."""
_ICONS = {"self": "user", "students": "users", "peer": "users", "manager": "user-check"}


class LibraryPage(RowsPage):
    """Nothing is written here: `chosen` carries what was read, or None for what will be pasted."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, document: Document, jobs: Jobs, resources: Path) -> None:
        super().__init__(theme, "", back="")
        self.call(self.tr("Add a survey"))
        self._jobs = jobs
        known = {line.row["pack"] for line in survey_lines(document.portfolio.connection) if line.row["pack"]}
        self.heading(self.tr("Come with the program"))
        for file in _offered(survey_packs(resources / "surveys"), learner=is_learners(document.portfolio.connection)):
            self.body.addWidget(self._pack(file, file.pack in known))
        self.heading(self.tr("Bring your own"))
        for name, icon, title, sub, do in (
            ("file", "file", self.tr("Choose a file…"),
             self.tr("A survey that a colleague saved, or questions in a text file"), self._choose_file),
            ("paste", "list", self.tr("Paste or type the questions…"),
             self.tr("From a document or a message; you see at once what will come of it"),
             partial(self.chosen.emit, None)),
        ):  # fmt: skip
            way = WayIn(theme, icon, title, sub, small=True)
            way.setObjectName(name)
            way.clicked.connect(do)
            self.body.addWidget(way)
        self.body.addStretch(1)

    def take_focus(self) -> None:
        first = self.findChild(WayIn)
        (first or self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def _pack(self, file: SurveyFile, known: bool) -> WayIn:
        words = JOIN.join((who_words(file.rater), questions_words(len(file.questions))))
        way = WayIn(self.theme, _ICONS.get(file.rater, "users"), file.title, words, small=True)
        way.setObjectName(f"pack:{file.pack}")
        if known:
            way.set_words(file.title, words, self.tr("It is here already"), "accent")
            way.setEnabled(False)
        way.clicked.connect(partial(self.chosen.emit, file))
        return way

    def _choose_file(self) -> None:
        names = f"{self.tr('Surveys')} (*.json *.md *.markdown *.txt);;{self.tr('All files (*)')}"
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(documents()), names)
        if path:
            self.read(Path(path))

    def read(self, path: Path) -> None:
        """Read a file on another thread, and show what would come of it."""

        def work(_job: Job) -> SurveyFile:
            return read_survey(content_of(path), path.name)

        self._jobs.run(
            self.tr("Reading “{name}”").format(name=path.name), work,
            while_there(self, self.chosen.emit), while_there(self, self.say_error),
        )  # fmt: skip


def _offered(packs: Iterable[SurveyFile], *, learner: bool) -> list[SurveyFile]:
    """The surveys of the program for this person. What teachers ask about their teaching is nothing for a learner."""
    found = sorted(packs, key=lambda file: file.pack == LEARNERS)
    return [file for file in found if file.pack == LEARNERS] if learner else found
