"""Ties asking a colleague and templates to the window: cards are opened, files written, answers taken in as changes."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.exchange.giving_files import file_stem
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.papers import usual_paper
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.records.base import Privacy
    from portfolio.exchange.asking.asking import Asking
    from portfolio.exchange.asking.page import PageWords
    from portfolio.exchange.templates.coming_in import TemplateComing
    from portfolio.exchange.templates.template import Part, Template
    from portfolio.ui.received.card import ScrollCard
    from portfolio.ui.workspace import Workspace


class Sharing(QObject):
    """Made when it is first needed. `card` is the one that lies over the window, or the last one."""

    def __init__(self, theme: Theme, document: Document, jobs: Jobs, workspace: "Workspace", *, language: str) -> None:
        """`language` is what the window speaks."""
        super().__init__(workspace)
        self._theme, self._document, self._jobs = theme, document, jobs
        self._workspace, self._language = workspace, language
        self._folder = ""
        self.card: ScrollCard | None = None

    # ---- asking

    def ask(self, skills: Sequence[str] = ()) -> None:
        """Ask somebody about skills; these are ticked at first."""
        from portfolio.ui.asking.ask_card import AskCard

        if not self._has_skills():
            self._workspace.say_error(
                PortfolioError(
                    "There is no skill to ask about yet.",
                    "Add some at Skills first: your own, or those that come with the program.",
                )
            )
            return
        card = self.card = AskCard(
            self._theme, self._document, self._workspace, chosen=skills, language=self._language
        )  # fmt: skip
        card.page_requested.connect(self.ask_page_where)
        card.sheet_requested.connect(self.ask_sheet_where)
        card.typing_requested.connect(self.type_in)
        card.open()

    def ask_page_where(self, asking: "Asking", language: str) -> None:
        """Let the person choose where the page goes."""
        self._where(
            self.tr("Save the page"), self._stem(asking), ".html", self.tr("Web pages (*.html)"),
            lambda path: self.save_page(asking, language, path),
        )  # fmt: skip

    def ask_sheet_where(self, asking: "Asking", language: str) -> None:
        """Let the person choose where the sheet goes."""
        self._where(
            self.tr("Save the sheet"), self._stem(asking), ".pdf", self.tr("PDF (*.pdf)"),
            lambda path: self.save_sheet(asking, language, path),
        )  # fmt: skip

    def save_page(self, asking: "Asking", language: str, path: Path) -> None:
        """Write the page there, and say what to do with it."""
        from portfolio.exchange.asking.asking import own_id
        from portfolio.exchange.asking.page import ask_page

        try:
            own = own_id(self._document.portfolio.connection)
            data = ask_page(asking, own, self._page_words(asking, language), paths.resource("asking").parent)
        except PortfolioError as error:
            self._workspace.say_error(error)
            return
        advice = self.tr("Send it or hand it over. What comes back is a small file: drop it on this window.")
        self._write(path, data, advice, self.card)

    def save_sheet(self, asking: "Asking", language: str, path: Path) -> None:
        """Draw the sheet away from the window's thread, and write it there."""
        from portfolio.exchange.asking.asking import own_id
        from portfolio.exchange.asking.sheet import ask_sheet

        own = own_id(self._document.portfolio.connection)
        words, resources = self._page_words(asking, language), paths.resource("asking").parent
        advice = self.tr("Print it and hand it over. What comes back you type in here.")
        paper, card = usual_paper(), self.card
        self._jobs.run(
            self.tr("Drawing the sheet"),
            lambda _job: ask_sheet(asking, own, words, resources, paper),
            lambda data: self._write(path, data, advice, card),
            self._workspace.say_error,
        )

    def type_in(self, asking: "Asking") -> None:
        """Type in what came back on paper."""
        from portfolio.ui.asking.type_card import TypeCard

        if self._refused():
            return
        card = self.card = TypeCard(self._theme, self._document, asking, self._workspace)
        card.open()

    def show_answer(self, name: str, data: bytes, then: Callable[[], object]) -> None:
        """Show what an answer would bring in; `then` goes on when it is closed, or is none."""
        from portfolio.core.queries.skills import skill_ratings
        from portfolio.exchange.asking.answers import as_change, read_answer
        from portfolio.ui.asking.answer_card import SkillAnswerCard

        portfolio = self._document.portfolio
        try:
            answer = read_answer(data)
            plan = as_change(portfolio, answer, self._document.today())
        except PortfolioError as error:
            self._workspace.say_error(error)
            then()
            return
        rows = skill_ratings(portfolio.connection)
        own = {row["skill_id"]: row["level"] for row in rows if row["rater"] == "self" and row["level"]}

        def take(privacy: "Privacy") -> None:
            try:
                change = as_change(portfolio, answer, self._document.today(), privacy).change
            except PortfolioError as error:  # what it is about may have gone meanwhile
                self._workspace.say_error(error)
                return
            self._document.do(change)

        card = self.card = SkillAnswerCard(
            self._theme, plan, own, name, self._workspace, writes=not portfolio.read_only
        )  # fmt: skip
        card.done.connect(take)
        card.closed.connect(then)
        card.open()

    # ---- templates

    def save_template(self, parts: Collection["Part"] = ()) -> None:
        """Save a template; these parts are ticked at first."""
        from portfolio.ui.asking.save_card import SaveTemplateCard

        card = self.card = SaveTemplateCard(self._theme, self._document, self._workspace, parts)
        card.save_requested.connect(self.ask_template_where)
        card.open()

    def ask_template_where(self, template: "Template") -> None:
        """Let the person choose where the template goes."""
        from portfolio.exchange.templates.template import ENDING

        stem = file_stem(template.title, otherwise=self.tr("Template"))
        self._where(
            self.tr("Save the template"), stem, ENDING, self.tr("Templates (*.json)"),
            lambda path: self.write_template(template, path),
        )  # fmt: skip

    def write_template(self, template: "Template", path: Path) -> None:
        """Write it there, and say so."""
        from portfolio.exchange.templates.writing import write_template

        advice = self.tr("Take it along on a stick, or put it where others find it. They drop it on their window.")
        self._write(path, write_template(template), advice, self.card)

    def choose_template(self, _given: object = ()) -> None:
        """Ask for the file of a template, and show what is in it."""
        self._workspace.adding.choose_template(self._read_templates)

    def show_template(self, name: str, data: bytes, then: Callable[[], object]) -> None:
        """Show what a template would bring in; `then` goes on when it is closed, or is none."""
        from portfolio.exchange.templates.coming_in import coming_in
        from portfolio.exchange.templates.reading import read_template
        from portfolio.ui.asking.take_card import TakeTemplateCard

        portfolio = self._document.portfolio
        try:
            template = read_template(data, name)
        except PortfolioError as error:
            self._workspace.say_error(error)
            then()
            return

        def look(parts: Collection["Part"], *, keep: bool = False) -> "TemplateComing":
            return coming_in(portfolio.connection, template, portfolio.attachments, keep=keep, parts=parts)

        def take(parts: Collection["Part"]) -> None:
            try:
                change = look(parts, keep=True).change
            except PortfolioError as error:
                self._workspace.say_error(error)
                return
            self._document.do(change)

        card = self.card = TakeTemplateCard(
            self._theme, template, look, name, self._workspace, writes=not portfolio.read_only
        )  # fmt: skip
        card.done.connect(take)
        card.closed.connect(then)
        card.open()

    def own_words(self, _given: object = ()) -> None:
        """Look through the questions and forms that came with templates, and take some of them out."""
        from portfolio.exchange.templates.own import own_parts, without
        from portfolio.ui.asking.own_card import OwnWordsCard

        portfolio = self._document.portfolio

        def take_out(prompts: Sequence[str], goals: Sequence[str]) -> None:
            self._document.do(without(portfolio.connection, portfolio.attachments, prompts, goals))

        own = own_parts(portfolio.connection, portfolio.attachments)
        card = self.card = OwnWordsCard(self._theme, own, self._workspace, writes=not portfolio.read_only)
        card.done.connect(take_out)
        card.open()

    def _read_templates(self, files: Sequence[Path]) -> None:
        from portfolio.core.durable import disk_error
        from portfolio.exchange.templates.template import LARGEST

        if files:
            first, rest = files[0], files[1:]
            try:
                with first.open("rb") as opened:
                    data = opened.read(LARGEST + 1)
            except OSError as error:
                self._workspace.say_error(disk_error(error, first))
                return
            self.show_template(first.name, data, lambda: self._read_templates(rest))

    # ---- files

    def _has_skills(self) -> bool:
        one = self._document.portfolio.connection.execute("SELECT 1 FROM skill WHERE trashed IS NULL LIMIT 1")
        return one.fetchone() is not None

    def _refused(self) -> bool:
        if self._document.portfolio.read_only:
            self._workspace.say_error(
                PortfolioError("This portfolio is open for reading only.", "Open it where it can be written to.")
            )
        return self._document.portfolio.read_only

    def _page_words(self, asking: "Asking", tag: str) -> "PageWords":
        from portfolio.exchange.asking.page import PageWords
        from portfolio.packet.reply.asking_words import asking_level, asking_words
        from portfolio.packet.text.language import language_of

        language = language_of(tag, paths.resource("words"))
        said = asking_words(language, asking.owner, asking.entry, group=asking.rater == "students")
        return PageWords(language.tag, language.rtl, said, asking_level(language))

    def _stem(self, asking: "Asking") -> str:
        return file_stem(asking.owner, asking.who or self.tr("how do you see this"), otherwise=self.tr("Question"))

    def _where(self, title: str, stem: str, ending: str, kinds: str, then: Callable[[Path], object]) -> None:
        folder = Path(self._folder) if self._folder else documents()
        window: QWidget = self._workspace
        dialog = QFileDialog(window, title, str(folder / f"{stem}{ending}"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([kinds])
        dialog.setDefaultSuffix(ending.lstrip("."))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()

    def _write(self, path: Path, data: bytes, advice: str, card: "ScrollCard | None") -> None:
        """Write a file whose place the person chose, and say so; the `card` that asked for it has done its work."""
        from portfolio.core.durable import disk_error, write_atomically
        from portfolio.ui.asking.ask_card import AskCard
        from portfolio.ui.asking.save_card import SaveTemplateCard

        try:
            write_atomically(path, data)
        except OSError as error:
            self._workspace.say_error(disk_error(error, path))
            return
        if isinstance(card, AskCard | SaveTemplateCard) and isValid(card):
            card.written()
            card.close()
        self._folder = str(path.parent)
        self._workspace.messages.say(
            self.tr("“{name}” is saved.").format(name=path.name), advice,
            ((self.tr("Show in folder"), lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))),),
        )  # fmt: skip
