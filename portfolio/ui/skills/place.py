"""The place of skills: what one can do, what is still to learn, and the surveys that ask for it, as three pages."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.skills.acting import Acting
from portfolio.ui.skills.doing import Doing
from portfolio.ui.skills.gaps_page import GapsPage
from portfolio.ui.skills.head import GAPS, SKILLS, SURVEYS, Head
from portfolio.ui.skills.menus import Menus
from portfolio.ui.skills.reading import Loaded, Reader, is_learner
from portfolio.ui.skills.skills_page import ARRIVE_MS, SkillsPage
from portfolio.ui.skills.words import gaps_words, skills_words
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.skills.add_page import AddPage
    from portfolio.ui.surveys.page import SurveysPage


class SkillsPlace(QWidget):
    """Follows the document by itself. What is opened, written and begun is a wish."""

    shows_entries = True

    entry_opened = Signal(str, str)
    menu_requested = Signal(str, str, QPoint)
    write_requested = Signal(str, str)
    role_requested = Signal(str)
    """This role shall be shown at its place."""
    goal_requested = Signal(object)
    """A goal with its steps, as records, shall be looked at before it is made."""
    sharing_requested = Signal(str, object)
    """Somebody is to be asked, or a template saved or taken in."""
    foot_changed = Signal()

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, resources: Path, parent: QWidget | None = None
    ) -> None:
        """`resources`: the program's folder of skills, surveys and frameworks."""
        super().__init__(parent)
        self.theme, self._document, self._jobs, self._resources = theme, document, jobs, resources
        self.letters = True
        self._stale = True
        self._reader = Reader(document.portfolio.connection)
        self.doing = Doing(theme, document, lambda: self.found, self)
        self._acting, self._menus = Acting(self), Menus(self, self)
        self.head = Head(theme, writes=self.doing.writes)
        self.skills = SkillsPage(theme, document, learner=is_learner(document.portfolio.connection))
        self.gaps = GapsPage(theme, writes=self.doing.writes)
        self.view, self.panel = self.skills.view, self.skills.panel
        self.surveys: SurveysPage | None = None
        self._adding: AddPage | None = None
        self._pages = QStackedWidget()
        for page in (self.skills, self.gaps):
            self._pages.addWidget(page)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.head)
        self._column.addWidget(self._pages, 1)
        self.page = SKILLS
        self._moved_on = QTimer(self, singleShot=True)
        self._moved_on.timeout.connect(self._put_away)
        self._wire()
        self.setAccessibleName(self.head.title.text())
        theme.changed.connect(self._space)
        self._space()

    def _wire(self) -> None:
        view, panel, doing, head, gaps = self.view, self.panel, self.doing, self.head, self.gaps
        self._document.changed.connect(self._changed)
        head.page_requested.connect(self.show_page)
        head.only_gaps.toggled.connect(lambda _: self._show())
        head.new.clicked.connect(lambda: self.act("new", self.view.current()))
        head.add.clicked.connect(self.show_adding)
        head.share.sharing_requested.connect(self._share)
        self.skills.laid_out.connect(self._show_head)
        beginning = self.skills.beginning
        beginning.pack_requested.connect(self.add_pack)
        beginning.own_requested.connect(lambda: self.act("new", ""))
        beginning.more_requested.connect(self.show_adding)
        for part in (view, panel):
            part.acted.connect(self.act)
            part.rate_requested.connect(doing.rate)
            part.menu_requested.connect(self._menus.skill)
        panel.rating_gone_requested.connect(doing.rating_gone)
        panel.target_requested.connect(doing.target)
        panel.goal_requested.connect(lambda key, now: self.act_on_gap("make" if now else "goal", key))
        panel.entry_opened.connect(self.entry_opened)
        panel.entry_menu_requested.connect(self.menu_requested)
        panel.level_requested.connect(doing.say_level)
        panel.away_requested.connect(doing.take_off)
        panel.role_requested.connect(self.role_requested)
        for rows in (view, gaps.view):
            rows.current_changed.connect(lambda _: self._moved_on.start(ARRIVE_MS))
        gaps.view.acted.connect(self.act_on_gap)
        gaps.view.menu_requested.connect(self._menus.gap)
        gaps.skills_requested.connect(lambda: self.show_page(SKILLS))
        gaps.add_requested.connect(self.show_adding)

    def _put_away(self) -> None:
        """One is at another row than the one whose entry was opened beside it."""
        if self.isVisible():
            self.entry_opened.emit("", "")

    def _share(self, what: str, given: object) -> None:
        """Asked is about the skill that one stands on, to begin with."""
        here = self.view.current()
        about_it = what == "ask" and self.found is not None and here in self.found.by_id
        self.sharing_requested.emit(what, (here,) if about_it else given)

    # ---- what the window asks

    def take_focus(self) -> None:
        """On what is shown."""
        page = self._pages.currentWidget()
        take = getattr(page, "take_focus", None)
        if take is not None:
            take()

    @property
    def foot(self) -> QWidget | None:
        """What stands at the foot of the surveys and must not be lain over."""
        return self.surveys.foot if self.surveys is not None and self.page == SURVEYS else None

    def set_today(self, _today: object) -> None:
        """Another day has begun."""
        self._renew()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act."""
        self.letters = self.view.letters = self.gaps.view.letters = self.panel.letters = on
        if self.surveys is not None and hasattr(self.surveys, "set_letters"):
            self.surveys.set_letters(on)
        self._renew()

    def leave(self) -> None:
        """The portfolio closes."""
        leave = getattr(self.surveys, "leave", None)
        if leave is not None:
            leave()

    def show_page(self, page: str) -> None:
        """One of the three pages."""
        if page == SURVEYS and self.surveys is None:
            self._make_surveys()
        self.page = page
        shown: QWidget | None = {SKILLS: self.skills, GAPS: self.gaps, SURVEYS: self.surveys}[page]
        assert shown is not None
        self._moved_on.start(ARRIVE_MS)
        self._show_gaps()
        self._leave_adding()
        self._pages.setCurrentWidget(shown)
        self._show_head()

    def show_skill(self, skill_id: str) -> None:
        """Go to this skill, and open it."""
        self.show_page(SKILLS)
        self.head.only_gaps.setChecked(False)
        self._read()
        if self.found is not None and skill_id in self.found.by_id:
            self.skills.open_skill(skill_id)

    def show_survey(self, survey_id: str) -> None:
        """Go to this survey among the others."""
        self.show_page(SURVEYS)
        if self.surveys is not None:
            self.surveys.to_list()
            self.surveys.list.go_to(survey_id)

    def go_on(self, what: str, about: str) -> None:
        """Open a card again that was left: “rate”, “show” or “target”, and the id of the skill, or of the target."""
        found = self.found
        targets = {row["id"]: row["skill_id"] for row in found.rows["targets"]} if found is not None else {}
        self.show_skill(targets.get(about, about))
        if about in targets:
            self.doing.target(targets[about], about)
        else:
            self.act(what, about)

    def show_gaps(self, role_id: str = "") -> None:
        """Go to what is still to learn, of all or of one role."""
        self.show_page(GAPS)
        self._read()
        self.gaps.choose(role_id)
        self.take_focus()

    def show_adding(self) -> None:
        """The lists of skills that can be added."""
        from portfolio.ui.skills.add_page import AddPage

        self._leave_adding()
        page = self._adding = AddPage(self.theme, self._document, self._resources)
        page.back_requested.connect(self._back)
        page.added.connect(self._back)
        page.own_requested.connect(lambda: self.act("new", ""))
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self.head.setVisible(False)
        page.take_focus()

    def add_pack(self, name: str) -> None:
        """Add the skills of this pack."""
        self.show_adding()
        if self._adding is not None:
            self._adding.add_pack(name)

    def _back(self) -> None:
        self.show_page(SKILLS)
        self.take_focus()

    def _leave_adding(self) -> None:
        if self._adding is not None:
            page, self._adding = self._adding, None
            self._pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _make_surveys(self) -> None:
        from portfolio.ui.surveys.page import SurveysPage

        self.surveys = SurveysPage(self.theme, self._document, self._jobs, self._resources)
        self.surveys.set_letters(self.letters)
        self.surveys.gaps_requested.connect(self.show_gaps)
        self.surveys.skill_requested.connect(self.show_skill)
        self.surveys.foot_changed.connect(self.foot_changed)
        self._pages.addWidget(self.surveys)

    # ---- reading

    @property
    def found(self) -> Loaded | None:
        """What is shown, once it was read."""
        return self._reader.found

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._reader.note(change):
            self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        self._stale = False
        _, came = self._reader.read()
        self._show()
        if came:
            if not self.view.skills.index_of(came).isValid():
                self.head.only_gaps.setChecked(False)  # it shall be seen, though nothing is missing in it
            self.view.go_to(came)

    def _show(self) -> None:
        if (found := self.found) is None:
            return
        only = self.head.only_gaps.isChecked() and bool(found.gap_of)
        self.skills.show_found(found, self._document.today(), only_gaps=only)
        self._show_gaps()
        parts = [skills_words(len(found.skills))] if found.skills else []
        self.head.sub.setText("  ·  ".join([*parts, *([gaps_words(len(found.gaps))] if found.gaps else [])]))
        self._show_head()

    def _show_gaps(self) -> None:
        """Only while they are in sight: they are many, and each has its sentences."""
        if self.found is not None and self.page == GAPS and self.gaps.found is not self.found:
            self.gaps.show_found(self.found)

    def _show_head(self) -> None:
        found = self.found
        there = found is not None and bool(found.skills)
        self.head.show_page(self.page, skills=there, gaps=found is not None and bool(found.gap_of))
        self.head.setVisible(self._adding is None and not (self.page == SKILLS and self.skills.alone))

    # ---- doing

    def act(self, what: str, skill_id: str) -> None:
        """Do this with a skill: see `SkillsView.acted`."""
        self._acting.with_skill(what, skill_id)

    def act_on_gap(self, what: str, key: str) -> None:
        """Do this about something that is still to learn: see `GapsView.acted`."""
        self._acting.about_gap(what, key)

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(14), gap(12), gap(14), gap(12))
        self._column.setSpacing(gap(10))
