"""A nanodegree, a course, a degree: who gives it, when, and its modules to tick off."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.records import Part, Programme, build
from portfolio.ui.detail.words import SORTS
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import as_raw, held_by, item_edits, items_of
from portfolio.ui.editors.items_field import ItemsField
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

_KINDS = ("nanodegree", "course", "workshop", "micro_credential", "certificate_programme", "bachelor", "master")


class ProgrammeEditor(Editor):
    """A programme with its modules, written as one change."""

    KIND = "programme"

    def heading(self) -> str:
        return self.tr("Nanodegree or course")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme,
            self.tr("Title"),
            self.tr("Universal Design for Learning"),
            needed=self.tr("It needs a title."),
            face=Face("h3", 600),
        )
        kinds = [(kind, translate("Detail", SORTS[kind]), "") for kind in _KINDS]
        self.sort = ChoiceField(theme, self.tr("What it is"), kinds, "nanodegree")
        self.provider = TextField(theme, self.tr("Who gives it"), self.tr("School, university or platform"))
        self.planned = MinutesField(theme, self.tr("Hours in all"), plan=True)
        self.started = DateField(theme, self.tr("Started"), today=self.document.today)
        self.due = DateField(theme, self.tr("To be done by"), ahead=True, today=self.document.today)
        self.ended = DateField(theme, self.tr("Finished"), today=self.document.today)
        words = {
            "placeholder": self.tr("A module, project or exam"),
            "line": self.tr("Module"),
            "add": self.tr("Add a module"),
            "tick": self.tr("Done: {title}"),
            "move": self.tr("Move"),
            "remove": self.tr("Take away"),
        }
        self.parts = ItemsField(theme, self.tr("Modules"), words, today=self.document.today)
        self.what_changed = LongField(theme, self.tr("What changed in my teaching"), least=2)
        self.notes = LongField(theme, self.tr("Notes"), least=2)
        self.toward = toward_field(theme, self.document, self.id, ("goal",))
        self.privacy = PrivacyField(theme)
        self.add("title", self.title)
        self.add("kind", self.sort)
        row = [self.register("provider", self.provider), self.register("planned", self.planned)]
        self.form.addWidget(Side(theme, *row, shares=(3, 1)))
        dates = [self.register(name, getattr(self, name)) for name in ("started", "due")] + [
            self.register("finished", self.ended)
        ]
        self.form.addWidget(Side(theme, *dates, narrowest=140))
        self.add("parts", self.parts)
        self.add("what_changed", self.what_changed)
        self.add("notes", self.notes)
        self.add("toward", self.toward)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        programme, portfolio = self.before, self.document.portfolio
        if not isinstance(programme, Programme):
            return {"parts": [{"title": ""}]}
        names = ("title", "kind", "provider", "started", "due", "finished", "what_changed", "notes", "privacy")
        return held_by(programme, *names) | {
            "planned": programme.planned_minutes,
            "parts": as_raw(items_of(portfolio, Part, "programme_id", programme.id)),
            "toward": linked(portfolio, self.id, "toward"),
        }

    def change(self) -> Change:
        title = self.title.text()
        fields = {
            "title": title,
            "kind": self.sort.raw(),
            "provider": self.provider.text(),
            "planned_minutes": self.planned.minutes(),
            "started": self.started.day(),
            "due": self.due.day(),
            "finished": self.ended.day(),
            "what_changed": self.what_changed.text(),
            "notes": self.notes.text(),
            "privacy": self.privacy.raw(),
        }
        if self.before is None:
            label = self.tr("Enter “{title}”").format(title=title[:60])
            made = added(label, build(Programme, id=self.id, **fields))
        else:
            label = self.tr("Edit “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        portfolio = self.document.portfolio
        parts = item_edits(portfolio, Part, "programme_id", self.id, self.parts.items())
        links = link_edits(portfolio, (self.KIND, self.id), "toward", self.toward.chosen())
        return Change(label, (*made.edits, *parts, *links))
