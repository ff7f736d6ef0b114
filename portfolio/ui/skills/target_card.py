"""The level one wants to reach by hand: which, by when, and why."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.growth.skills import SkillRow
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.paint import isolate, named
from portfolio.ui.kit.words import translate
from portfolio.ui.skills.acts import target_gone, targeted
from portfolio.ui.skills.level_field import level_field
from portfolio.ui.skills.reading import next_level
from portfolio.ui.theme import Theme


class TargetCard(FormCard):
    """A new target begins with the next level."""

    def __init__(
        self,
        theme: Theme,
        document: Document,
        skill: SkillRow,
        parent: QWidget,
        target: Mapping[str, Any] | None = None,
    ) -> None:
        """`target` is the one that is changed, as the query gives it; None sets another."""
        title = translate("Skills", "Where do I want to be with “{skill}”?").format(skill=isolate(named(skill.title)))
        super().__init__(theme, document, title, parent)
        self._skill, self._target = skill, target
        given = target or {"level": "", "due": "", "why": ""}
        there = given["level"] if given["level"] in skill.levels else ""
        self.level = level_field(theme, skill, self.tr("Level I aim for"), there or next_level(skill))
        self.due = DateField(theme, self.tr("By when"), ahead=True, today=document.today)
        self.due.show_value(given["due"] or None)
        self.why = TextField(theme, self.tr("Why"), self.tr("My June evaluation; the role I aim for …"))
        self.why.set_raw(given["why"])
        self.privacy = PrivacyField(theme, str(given.get("privacy", "private")))
        for part in (self.level, self.due, self.why, self.privacy):
            self.column.addWidget(part)
        about = str(target["id"]) if target is not None else skill.id
        self.remember(f"target:{about}", level=self.level, due=self.due, why=self.why, privacy=self.privacy)
        for line in (self.due.line, self.why.line):
            line.returnPressed.connect(self.finish)
        if target is not None:
            away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Take this target away"))
            away.setObjectName("delete")
            away.clicked.connect(self._take_away)
            self.foot.insertWidget(0, away)

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        buttons = self.level.choice.buttons()
        at = self._skill.levels.index(self.level.raw()) if self.level.raw() in self._skill.levels else 0
        self.come_up(buttons[at])

    def finish(self) -> None:
        """Write it as one change, and close."""
        if not self.due.check():
            return
        one = str(self._target["id"]) if self._target is not None else ""
        change = targeted(
            self._document, self._skill.id, self._skill.title, self.level.raw(), self.due.day(), self.why.text(), one,
            self.privacy.raw(),
        )  # fmt: skip
        self.write(change)

    def _take_away(self) -> None:
        if self._target is not None:
            self.write(target_gone(self._document, str(self._target["id"]), self._skill.title))
