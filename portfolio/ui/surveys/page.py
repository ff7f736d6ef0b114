"""Surveys as a page: the list of them, and each thing that is done with one on a page that comes over it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.editors.editor import Editor
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.page import Page
from portfolio.ui.surveys.acts import run_removal, survey_removal
from portfolio.ui.surveys.files import while_there, written
from portfolio.ui.surveys.list import SurveyList
from portfolio.ui.surveys.reading import SurveyLine, line_of
from portfolio.ui.surveys.words import file_stem
from portfolio.ui.theme import Theme


class SurveysPage(QStackedWidget):
    """Follows the document by itself. Where gaps and skills are shown is a wish."""

    gaps_requested = Signal()
    """What is still to learn shall be shown."""
    skill_requested = Signal(str)
    """The skill of this id shall be shown."""
    foot_changed = Signal()

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, resources: Path, parent: QWidget | None = None
    ) -> None:
        """`resources`: the program's folder, in which `surveys`, `skills` and `frameworks` lie."""
        super().__init__(parent)
        self.theme, self._document, self._jobs, self._resources = theme, document, jobs, resources
        self._letters = True
        self.list = SurveyList(theme, document)
        self.list.wished.connect(self.do)
        self.addWidget(self.list)
        self.setAccessibleName(self.tr("Surveys"))
        self._settled = QTimer(self, singleShot=True, interval=0)  # a page has its size a moment after it is shown
        self._settled.timeout.connect(self.foot_changed)
        self.currentChanged.connect(self._settled.start)
        document.changed.connect(self._changed)

    # ---- what the place asks

    @property
    def page(self) -> QWidget:
        """What is shown: the list, or what came over it."""
        return self.currentWidget() or self.list

    @property
    def foot(self) -> QWidget | None:
        """The buttons at the foot of what is shown, if it has any."""
        bar: QWidget | None = getattr(self.page, "bar", None)
        return bar

    def take_focus(self) -> None:
        """Where one goes on."""
        page = self.page
        if isinstance(page, Page | Editor):
            page.take_focus()

    def leave(self) -> None:
        """The portfolio closes: what is typed is written."""
        page = self.page
        if isinstance(page, Editor):
            page.keep_draft()
        elif (keep := getattr(page, "keep", None)) is not None:
            keep()

    def begin(self, survey_id: str) -> None:
        """Answer this survey now, or show its results where others answer it."""
        line = line_of(self._document.portfolio.connection, survey_id)
        if line is not None:
            self.do("answer" if line.is_own else "results", survey_id)

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self._letters = on
        if (tell := getattr(self.page, "set_letters", None)) is not None:
            tell(on)

    # ---- going

    def do(self, name: str, survey_id: str = "") -> None:
        """Do what was wished for in the list, by its name."""
        if name == "add":
            self._add()
        elif name == "new":
            self._edit("")
        elif (line := line_of(self._document.portfolio.connection, survey_id)) is not None:
            deeds = {
                "answer": self._answer, "counts": self._counts, "table": self._table, "results": self.show_results,
                "edit": lambda one: self._edit(one.id), "save": self._ask_file, "outline": self._ask_outline,
                "print": self._print, "remove": self._remove,
            }  # fmt: skip
            deeds[name](line)

    def _open(self, page: QWidget) -> None:
        self._clear()
        if isinstance(page, Page):
            page.back_requested.connect(self.to_list)
        self.addWidget(page)
        self.setCurrentWidget(page)
        if isinstance(page, Page):
            page.take_focus()

    def _clear(self) -> None:
        while (page := self.widget(1)) is not None:
            self.removeWidget(page)
            page.hide()
            page.deleteLater()
        self.setCurrentWidget(self.list)

    def to_list(self) -> None:
        """Back to all surveys."""
        self._clear()
        self.list.renew()
        self.list.take_focus()

    # ---- pages

    def _add(self) -> None:
        from portfolio.ui.surveys.library_page import LibraryPage

        page = LibraryPage(self.theme, self._document, self._jobs, self._resources)
        page.chosen.connect(self._come)
        self._open(page)

    def _come(self, file: object) -> None:
        from portfolio.ui.surveys.coming_page import SurveyComingPage

        page = SurveyComingPage(self.theme, self._document, self._resources, file)  # type: ignore[arg-type]
        page.added.connect(self._added)
        self._open(page)
        page.back_requested.disconnect(self.to_list)
        page.back_requested.connect(self._add)

    def _added(self, survey_id: str) -> None:
        self.to_list()
        self.list.go_to(survey_id)

    def _edit(self, survey_id: str) -> None:
        from portfolio.ui.surveys.editor import SurveyEditor

        editor = SurveyEditor(self.theme, self._document, self._jobs, survey_id)
        editor.finished.connect(self.to_list)
        self._open(editor)

    def _answer(self, line: SurveyLine) -> None:
        if not line.can_be_answered:
            return
        from portfolio.ui.surveys.taking_page import TakingPage

        page = TakingPage(self.theme, self._document, line)
        page.set_letters(self._letters)
        page.finished.connect(partial(self._done, line.id))
        page.bar_changed.connect(self._settled.start)
        self._open(page)

    def _counts(self, line: SurveyLine) -> None:
        from portfolio.ui.surveys.counts_page import CountsPage

        page = CountsPage(self.theme, self._document, line)
        page.finished.connect(partial(self._done, line.id))
        self._open(page)

    def _table(self, line: SurveyLine) -> None:
        from portfolio.ui.surveys.table_page import TablePage

        page = TablePage(self.theme, self._document, self._jobs, line)
        page.finished.connect(partial(self._done, line.id))
        self._open(page)

    def _done(self, survey_id: str, words: str) -> None:
        """Answers were kept: what became of them is shown, with what was written in a sentence."""
        line = line_of(self._document.portfolio.connection, survey_id)
        if line is None:
            self.to_list()
            return
        self.show_results(line)
        page = self.page
        if isinstance(page, Page):
            actions = ((self.tr("See what is still to learn"), self.gaps_requested.emit),)
            page.say(self.tr("Kept."), words, actions, tone="accent", icon="circle-check")

    def show_results(self, line: SurveyLine) -> None:
        """What was answered over the years."""
        from portfolio.ui.surveys.results_page import ResultsPage

        page = ResultsPage(self.theme, self._document, line)
        page.run_requested.connect(self._run)
        page.skill_requested.connect(self.skill_requested)
        page.wished.connect(self.do)
        self._open(page)

    def _run(self, survey_id: str, run_id: str) -> None:
        from portfolio.ui.surveys.run_page import RunPage

        line = line_of(self._document.portfolio.connection, survey_id)
        if line is None:
            return

        def back() -> None:
            again = line_of(self._document.portfolio.connection, survey_id)
            if again is None:
                self.to_list()
            else:
                self.show_results(again)

        page = RunPage(self.theme, self._document, line, run_id)
        page.removal_requested.connect(lambda: self._document.do(run_removal(self._document, run_id)))
        page.gone.connect(back)
        self._open(page)
        page.back_requested.disconnect(self.to_list)
        page.back_requested.connect(back)

    # ---- the rest of the list

    def _remove(self, line: SurveyLine) -> None:
        """What was answered is said first."""
        title = self.tr("Remove “{title}”?").format(title=line.row["title"])
        if line.runs:
            advice = self.tr("What was answered goes to the bin with it, and the levels that were read from it.")
        else:
            advice = self.tr("It goes to the bin. The skills it asks about stay.")

        def remove() -> None:
            self._document.do(survey_removal(self._document, line.id))

        self.list.say(title, advice, ((self.tr("Move it to the bin"), remove),))

    def _ask_file(self, line: SurveyLine) -> None:
        self._ask(line, ".json", self.tr("Save the survey"), self._save)

    def _ask_outline(self, line: SurveyLine) -> None:
        self._ask(line, ".md", self.tr("Save the survey"), self._save)

    def _print(self, line: SurveyLine) -> None:
        self._ask(line, ".pdf", self.tr("Save the sheet to print"), self._save_sheet)

    def _ask(self, line: SurveyLine, ending: str, title: str, save: Callable[[SurveyLine, Path], None]) -> None:
        name = f"{file_stem(line.row['title'])}{ending}"
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(documents() / name), f"*{ending}")
        if chosen:
            path = Path(chosen)
            save(line, path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    def _save(self, line: SurveyLine, path: Path) -> None:
        from portfolio.ui.surveys.saving import save_survey

        self._tell(path, lambda: save_survey(self._document, line, path))

    def _save_sheet(self, line: SurveyLine, path: Path) -> None:
        """Drawn away from the window's thread: that takes a moment."""
        from portfolio.ui.surveys.sheet import drawn_sheet, told_of

        told = told_of(line)
        self._jobs.run(
            self.tr("Drawing the sheet"), lambda _job: drawn_sheet(told),
            while_there(self, lambda pdf: self._tell(path, lambda: written(path, pdf))),
            while_there(self, self.list.say_error),
        )  # fmt: skip

    def _tell(self, path: Path, save: Callable[[], None]) -> None:
        try:
            save()
        except PortfolioError as error:
            self.list.say_error(error)
            return
        self.list.say(self.tr("Saved as “{name}”.").format(name=path.name), tone="accent", icon="circle-check")

    # ---- following

    def _changed(self, change: Change) -> None:
        if not {"survey", "survey_run"} & change.kind_names:
            return
        self.list.renew()
        line = getattr(self.page, "line", None)
        if line is None:
            return
        if line_of(self._document.portfolio.connection, line.id) is None:
            self.to_list()  # it was thrown away, or its coming was undone
        elif any(edit.record.id == line.id for edit in change.edits) and (deed := getattr(self.page, "DEED", "")):
            self.leave()
            self.do(deed, line.id)  # it asks something else now; what was answered waits, and is taken up
