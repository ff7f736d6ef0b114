"""The head of the place of skills: its three pages side by side, and what can be done on the one that is shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.asking.share_button import ShareButton
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme

SKILLS, GAPS, SURVEYS = "skills", "gaps", "surveys"


class Head(QWidget):
    """The chip and the buttons stand where they mean something."""

    page_requested = Signal(str)

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._writes = theme, writes
        self.title = SectionTitle(theme, self.tr("Skills"))
        pages = [
            (SKILLS, self.tr("What I can do"), "user-check"), (GAPS, self.tr("Still to learn"), "circle-dashed"),
            (SURVEYS, self.tr("Surveys"), "list-checks"),
        ]  # fmt: skip
        self.pages = Choice(theme, self.tr("What is shown"), pages, SKILLS, arrows_choose=False)
        self.pages.chosen.connect(self.page_requested)
        self.sub = Label(theme, "", Face("small"), "ink2")
        self.only_gaps = Chip(theme, self.tr("Only what is still to learn"), icon="circle-dashed")
        self.new = Button(theme, self.tr("New skill"), icon="plus", kind="quiet", keys="Ins")
        self.add = Button(theme, self.tr("Add skills…"), icon="layers", kind="quiet")
        self.share = ShareButton(theme, ("skills", "surveys"), asks=True, writes=writes)
        self._flow = FlowLayout(self)
        for part in (self.title, self.pages, self.sub, self.only_gaps, self.new, self.add, self.share):
            self._flow.addWidget(part)
        theme.changed.connect(self._space)
        self._space()

    def show_page(self, page: str, *, skills: bool, gaps: bool) -> None:
        """Which page is shown, and whether there are skills, and gaps among them."""
        self.pages.set_value(page)
        on_skills = page == SKILLS and skills
        self.sub.setVisible(page != SURVEYS and bool(self.sub.text()))
        self.only_gaps.setVisible(on_skills and (gaps or self.only_gaps.isChecked()))
        self.new.setVisible(on_skills and self._writes)
        self.add.setVisible(page != SURVEYS and skills and self._writes)

    def _space(self) -> None:
        self._flow.set_gap(self.theme.gap(10))
