"""A rating by somebody: who, at which level, when, and in which words. Side by side with the others, never mixed."""

from PySide6.QtWidgets import QWidget

from portfolio.growth.skills import RATERS, SkillRow
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, NumberField, TextField
from portfolio.ui.kit.growth_words import rater_words
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.acts import Given, rated
from portfolio.ui.skills.level_field import level_field
from portfolio.ui.theme import Face, Theme


class RateCard(FormCard):
    """Words without a level are an endorsement: they need a level of nobody."""

    def __init__(
        self, theme: Theme, document: Document, skill: SkillRow, parent: QWidget, *, rater: str = "manager"
    ) -> None:
        title = translate("Skills", "Who saw “{skill}”, and how?").format(skill=isolate(named(skill.title)))
        super().__init__(theme, document, title, parent)
        self._skill = skill
        raters = [(one, rater_words(one), "") for one in RATERS]
        self.rater = ChoiceField(theme, self.tr("Rated by"), raters, rater)
        self.level = level_field(theme, skill, self.tr("Level"), none=self.tr("In words only"))
        self.day = DateField(theme, self.tr("On"), past=True, today=document.today)
        self.day.set_day(document.today())
        self.who = TextField(theme, self.tr("Their name"), self.tr("May stay empty"))
        self.people = NumberField(theme, self.tr("How many pupils"), self.tr("May stay empty"))
        self.note = LongField(
            theme, self.tr("In their words"), self.tr("What they saw, or a sentence that they let you keep"), least=3,
            most=6, face=Face("body"),
        )  # fmt: skip
        self.privacy = PrivacyField(theme, "private")
        for part in (self.rater, self.level, Side(theme, self.day, self.who, self.people, shares=(3, 4, 3)), self.note,
                     self.privacy):  # fmt: skip
            self.column.addWidget(part)
        self.rater.edited.connect(self._fit)
        self.remember(
            f"rate:{skill.id}", rater=self.rater, level=self.level, day=self.day, who=self.who, people=self.people,
            note=self.note, privacy=self.privacy,
        )  # fmt: skip
        self._fit()

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        checked = [one for one in self.rater.choice.buttons() if one.isChecked()]  # type: ignore[attr-defined]
        self.come_up(checked[0] if checked else self.rater.choice.buttons()[0])

    def finish(self) -> None:
        """Write it as one change, and close; without a level it needs words."""
        level, note, rater = self.level.raw(), self.note.text(), self.rater.raw()
        if not level and not note:
            self.note.set_hint(self.tr("Choose a level, or write what was said."))
            self.note.area.setFocus()
            return
        if not all(field.check() for field in (self.day, self.people)):
            return
        given = Given(
            rater, level, self.day.day(), self.who.text() if rater in ("manager", "peer") else "", note,
            (self.people.number() or None) if rater == "students" else None, self.privacy.raw(),
        )  # fmt: skip
        self.write(rated(self._document, self._skill.id, self._skill.title, given))

    def _fit(self) -> None:
        """Pupils have no names here, and whoever rates herself needs none."""
        rater = self.rater.raw()
        self.who.setVisible(rater in ("manager", "peer"))
        self.people.setVisible(rater == "students")
