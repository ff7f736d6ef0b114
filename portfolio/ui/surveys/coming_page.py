"""A survey before it comes in: what it asks, on which scale, with which skills; or a list of questions being pasted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QTreeWidgetItem

from portfolio.core.errors import PortfolioError
from portfolio.exchange.growing.survey_file import SurveyFile
from portfolio.exchange.growing.survey_files import read_survey
from portfolio.exchange.growing.surveys_in_out import SurveyComing, survey_coming_in
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, throw_away
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.paint import isolate
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.surveys.words import JOIN, number_words, questions_words, who_words
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 300
KEY = "survey_pasted"


class SurveyComingPage(RowsPage):
    """Nothing is written before Add."""

    added = Signal(str)
    """The survey of this id is here now."""

    def __init__(self, theme: Theme, document: Document, resources: Path, file: SurveyFile | None) -> None:
        super().__init__(theme, "")
        self._document, self._resources, self._file = document, resources, file
        self._pasting, self._over = file is None, False
        self._coming: SurveyComing | None = None
        self.call(file.title if file is not None else self.tr("Paste or type the questions"))
        self._about = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._prose = Label(theme, "", Face("body"), "ink", wrap=True)
        self._notice = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._scale = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._skills = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.text = LongField(
            theme, self.tr("A line with a hyphen for each question; # before its title, ## before an area"),
            self.tr("# Our lessons\nrater: students\n## Learning\n- I know what the lesson is about\n- I dare to ask"),
            least=6, most=10, face=Face("body"),
            hint=self.tr("Under “## Scale” the answers stand, the lowest first; without it they are the four levels."),
        )  # fmt: skip
        self.tree = PlainTree(theme, self.tr("What it asks"), [self.tr("What it asks")])
        self.tree.setMinimumHeight(theme.px(200))
        self.add = self.bar = Button(theme, self.tr("Add this survey"), icon="plus", kind="primary")
        self.add.clicked.connect(self.bring_in)
        for part in (self.text, self._about, self._prose, self._notice, self._scale, self._skills):
            self.body.addWidget(part)
        self.body.addWidget(self.tree, 1)
        self.steps.addStretch(1)
        self.steps.addWidget(self.add)
        self.text.setVisible(self._pasting)
        self._timer, self._keeping = self._clock(self._read_typed), self._clock(self.keep)
        self.text.edited.connect(self._typed)
        if self._pasting and (draft := draft_of(document, KEY)) is not None:
            self.text.set_raw(draft.content.get("text"))
            self._read(quiet=True)
        self._show()

    def take_focus(self) -> None:
        (self.text.area if self._pasting else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def _clock(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer

    # ---- what was typed

    def _typed(self) -> None:
        self._timer.start(PAUSE_MS)
        if not self._keeping.isActive():
            self._keeping.start(1000)

    def keep(self) -> None:
        """Put what was typed on disk now."""
        self._keeping.stop()
        if not self._pasting or self._over:
            return
        try:
            if self.text.raw().strip():
                keep(self._document, KEY, KEY, "", {"text": self.text.raw()}, {})
            else:
                throw_away(self._document, KEY)
        except PortfolioError as error:
            self.say_error(error)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep()
        super().hideEvent(event)

    def _read_typed(self) -> None:
        self._timer.stop()
        self._read(quiet=False)
        self._show()

    def _read(self, *, quiet: bool) -> None:
        self._file = None
        self.hush()
        if not self.text.raw().strip():
            return
        try:
            self._file = read_survey(self.text.raw().encode("utf-8", "replace"), self.tr("My survey"))
        except PortfolioError as error:
            if not quiet:
                self.say_error(error)

    # ---- what will come

    def _show(self) -> None:
        file = self._file
        self._coming = None
        if file is not None:
            try:
                connection = self._document.portfolio.connection
                self._coming = survey_coming_in(connection, file, self._resources)
            except PortfolioError as error:
                self.say_error(error)
        self.add.setEnabled(self._coming is not None)
        self.tree.clear()
        self.tree.setVisible(file is not None)
        for part in (self._about, self._prose, self._notice, self._scale, self._skills):
            part.hide()
        if file is None:
            return
        self._say(self._about, JOIN.join(self._about_words(file)))
        self._say(self._prose, file.description)
        self._say(self._notice, file.notice)
        names = ", ".join(level_words(level.name) for level in file.scale)
        self._say(self._scale, self.tr("Answers: {answers}").format(answers=names))
        if self._coming is not None:
            self._say(self._skills, self._skill_words(self._coming))
        self._fill(file)

    def _about_words(self, file: SurveyFile) -> list[str]:
        """Who answers it, how long it is, and whose it is; of the program's own there is nothing more to say."""
        words = [who_words(file.rater), questions_words(len(file.questions))]
        if file.pack and not file.notice:
            return words
        if file.edition:
            words.append(self.tr("Edition {edition}").format(edition=isolate(file.edition)))
        if file.source:
            words.append(isolate(file.source))
        if file.licence:
            words.append(self.tr("Licence: {licence}").format(licence=isolate(file.licence)))
        return words

    def _skill_words(self, coming: SurveyComing) -> str:
        parts = []
        if coming.tied:
            words = self.tr("{count} questions are about a skill: answers become levels there", "", coming.tied)
            parts.append(words.format(count=number_words(coming.tied)))
        if coming.skills:
            words = self.tr("{count} skills come along", "", coming.skills)
            parts.append(words.format(count=number_words(coming.skills)))
        if coming.loose:
            words = self.tr("{count} skills that it names are not here", "", len(coming.loose))
            parts.append(words.format(count=number_words(len(coming.loose))))
        return JOIN.join(parts)

    def _say(self, label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))

    def _fill(self, file: SurveyFile) -> None:
        area: str | None = None
        above: QTreeWidgetItem | None = None
        for question in file.questions:
            if question.area != area:
                area = question.area
                above = self.tree.add(None, isolate(area)) if area else None
            self.tree.add(above, isolate(question.text), tip="\n".join((question.text, *question.answers)))
        self.tree.expandAll()
        self.tree.fit()

    # ---- written

    def bring_in(self) -> None:
        """Add it, with the skills that it asks about."""
        if self._timer.isActive():  # the last words were not read yet
            self._read_typed()
        if self._coming is None or not self._document.do(self._coming.change):
            return
        self._over = True
        if self._pasting:
            try:
                throw_away(self._document, KEY)
            except PortfolioError as error:
                self._document.failed.emit(error)
        self.added.emit(self._coming.survey.id)
