"""Entries that are there already, chosen for one skill, with the level that they show and how, in a line."""

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.standards import ALIGNED_KINDS
from portfolio.growth.skills import SkillRow
from portfolio.ui.collection.words import counted
from portfolio.ui.document import Document
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.acts import Shows, showing
from portfolio.ui.skills.level_field import level_field
from portfolio.ui.theme import Theme

_KINDS = tuple(kind for kind in ALIGNED_KINDS if kind != "excerpt")


class PickCard(FormCard):
    """What is chosen is said of each of the entries; what is left empty leaves what was said of them."""

    def __init__(self, theme: Theme, document: Document, skill: SkillRow, parent: QWidget) -> None:
        title = translate("Skills", "What shows “{skill}”?").format(skill=isolate(named(skill.title)))
        super().__init__(theme, document, title, parent, width=620)
        self._skill = skill
        self.entries = LinksField(theme, document, self.tr("Entries"), self.tr("One more entry"), _KINDS)
        self.level = level_field(theme, skill, self.tr("Which level they show"), none=self.tr("Not said"))
        self.claim = TextField(theme, self.tr("How, in a line"), self.tr("May stay empty"))
        for part in (self.entries, self.level, self.claim):
            self.column.addWidget(part)
        self.remember(f"show:{skill.id}", entries=self.entries, level=self.level, claim=self.claim)
        self.claim.line.returnPressed.connect(self.finish)

    def open(self) -> None:
        """Lie over the window, with the newest entries to choose from."""
        self.come_up(self.entries.button)
        self.entries.finder.open()

    def finish(self) -> None:
        """Write it as one change, and close."""
        if chosen := self.entries.chosen():
            what = counted(self.locale(), len(chosen))
            label = self.tr("Say that {entries} show “{skill}”").format(entries=what, skill=self._skill.title[:60])
            wanted = {self._skill.id: Shows(self.level.raw(), self.claim.text())}
            self.write(showing(self._document, chosen, wanted, label, adds=True))
        else:
            self.close()
