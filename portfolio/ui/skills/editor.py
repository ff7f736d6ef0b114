"""Writing a skill: what it is, under which heading it stands, and its scale."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.queries.skills import skills
from portfolio.core.records import (
    Goal,
    Rating,
    Record,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    build,
    with_fields,
)
from portfolio.growth.skills import OWN_LEVELS, scale_of
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.standards.framework_editors import levels_in
from portfolio.ui.theme import Face

_NAMES_LEVELS: tuple[tuple[type[Record], str], ...] = (
    (Rating, "level"), (SkillEvidence, "level"), (SkillTarget, "level"), (RoleNeed, "level"), (Goal, "target_level"),
)  # fmt: skip


class SkillEditor(Editor):
    """A level that gets another name gets it on all that names it: else ratings would be of no level any more."""

    KIND = "skill"

    def heading(self) -> str:
        return self.tr("Skill")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("What one can do"), self.tr("Ask questions that make pupils think"),
            needed=self.tr("It needs a few words."), face=Face("h3", 600),
        )  # fmt: skip
        self.area = TextField(theme, self.tr("Under which heading"), self.tr("Questioning"))
        self.text = LongField(theme, self.tr("What it means"), least=2, most=8, face=Face("body"))
        own = ", ".join(level_words(level) for level in OWN_LEVELS)
        self.levels = LongField(
            theme, self.tr("Its levels, the lowest first, one a line; after a colon what it means"),
            least=3, most=12, face=Face("body"),
            hint=self.tr("Left empty, they are: {levels}.").format(levels=own),
        )  # fmt: skip
        if isinstance(self.before, Skill) and self.before.standard_id and not self.before.levels:
            self.levels.set_hint(self.tr("Left empty, they are those of its framework."))
        self.privacy = PrivacyField(theme)
        self._offer_areas()
        for name, field in (("title", self.title), ("area", self.area), ("text", self.text), ("levels", self.levels),
                            ("privacy", self.privacy)):  # fmt: skip
            self.add(name, field)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        skill = self.before
        if not isinstance(skill, Skill):
            area = self._toward[1] if self._toward is not None and self._toward[0] == "area" else ""
            return {"area": area, "privacy": "evaluator"}
        lines = [f"{level_words(one['name'])}: {one.get('words', '')}".rstrip(" :") for one in skill.levels]
        return held_by(skill, "title", "area", "text", "privacy") | {"levels": "\n".join(lines)}

    def change(self) -> Change:
        fields = {
            "title": self.title.text(), "area": self.area.text(), "text": self.text.text(), "levels": self._levels(),
            "privacy": self.privacy.raw(),
        }  # fmt: skip
        if self.before is None:
            label = self.tr("Add the skill “{title}”").format(title=self.title.text()[:60])
            last = [row["position"] for row in self._there() if row["area"] == fields["area"]]
            return added(label, build(Skill, id=self.id, position=max(last, default=-1) + 1, **fields))
        label = self.tr("Edit the skill “{title}”").format(title=self.title.text()[:60])
        edits = edited(label, self.before, **fields).edits
        return Change(label, (*edits, *self._renamed()))

    def _renamed(self) -> list[Edit]:
        """What names a level that is called otherwise now. By its place; where there are more or fewer levels than
        before, it is another scale, and nothing is guessed."""
        skill, levels = self.before, self._levels()
        if not isinstance(skill, Skill) or (skill.standard_id and not (skill.levels and levels)):
            return []
        before, now = ([name for name, _ in scale_of(one)] for one in (skill.levels, levels))
        if len(before) != len(now):
            return []
        names = {old: new for old, new in zip(before, now, strict=True) if old not in now and new not in before}
        if not names:
            return []
        found = [(one, field) for kind, field in _NAMES_LEVELS for one in self.document.portfolio.find(
            kind, skill_id=skill.id)]  # fmt: skip
        called = [(one, field, names.get(getattr(one, field))) for one, field in found]
        return [Edit(one, with_fields(one, **{field: name})) for one, field, name in called if name]

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        """A skill is no entry that could be shown on the timeline afterwards; its place follows by itself."""
        super()._end("", forget=forget)

    def _levels(self) -> list[dict[str, str]]:
        """As typed; the program's own levels keep the names by which they are known in every language."""
        names = {level_words(level): level for level in OWN_LEVELS}
        return [one | {"name": names.get(one["name"], one["name"])} for one in levels_in(self.levels.text())]

    def _there(self) -> list[dict[str, Any]]:
        return skills(self.document.portfolio.connection)

    def _offer_areas(self) -> None:
        areas = sorted({row["area"] for row in self._there() if row["area"]})
        completer = QCompleter(areas, self.area.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.area.line.setCompleter(completer)
        completer.activated.connect(lambda _: self.area.edited.emit())
