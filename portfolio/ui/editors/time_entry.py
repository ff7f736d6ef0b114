"""Logging time: how long, when, on what, whose time it was and what it cost."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.queries.entry import related
from portfolio.core.records import TimeEntry, build
from portfolio.ui.editors.amount_fields import MinutesField, MoneyField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import ChoiceField, TextField


class TimeEditor(Editor):
    """Time that went into something, with its cost."""

    KIND = "time_entry"

    def heading(self) -> str:
        return self.tr("Hours")

    def build(self) -> None:
        theme = self.theme
        self.minutes = MinutesField(theme, self.tr("How long"), needed=self.tr("How long was it? 45m, 1.5h or 2:30."))
        self.day = DateField(
            theme, self.tr("When"), needed=self.tr("When was it? “Today” will do."), today=self.document.today
        )
        self.toward = toward_field(theme, self.document, self.id, label=self.tr("On what"))
        self.title = TextField(theme, self.tr("What I did"), self.tr("Module 4"))
        own, school = ("own", self.tr("My own time"), "house"), ("school", self.tr("School time"), "school")
        self.whose = ChoiceField(theme, self.tr("Whose time"), [own, school], "own")
        self.cost = MoneyField(theme, self.tr("What it cost"))
        me, they = ("own", self.tr("I paid"), "wallet"), ("school", self.tr("The school paid"), "school")
        self.paid = ChoiceField(theme, self.tr("Who paid"), [me, they], "own")
        self.category = TextField(theme, self.tr("Kind of time"), self.tr("Course, reading, meeting"))
        self.privacy = PrivacyField(theme)
        row = [self.register("minutes", self.minutes), self.register("day", self.day)]
        self.form.addWidget(Side(theme, *row))
        self.add("toward", self.toward)
        row = [self.register("title", self.title), self.register("category", self.category)]
        self.form.addWidget(Side(theme, *row, shares=(2, 1)))
        self.add("whose", self.whose)
        row = [self.register("cost", self.cost), self.register("paid", self.paid)]
        self.form.addWidget(Side(theme, *row))
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        entry = self.before
        if not isinstance(entry, TimeEntry):
            return {"day": self.document.today().isoformat()}
        return held_by(entry, "minutes", "day", "title", "category", "privacy") | {
            "whose": "own" if entry.own_time else "school",
            "paid": "own" if entry.own_money else "school",
            "cost": [entry.amount_minor, entry.currency],
            "toward": linked(self.document.portfolio, self.id, "toward"),
        }

    def change(self) -> Change:
        title = self.title.text() or self._title_of_target() or self.tr("Time")
        amount = self.cost.amount()
        fields = {
            "title": title,
            "day": self.day.day(),
            "minutes": self.minutes.minutes(),
            "amount_minor": amount,
            "currency": self.cost.raw()[1] if amount is not None else "",
            "own_time": self.whose.raw() == "own",
            "own_money": self.paid.raw() == "own",
            "category": self.category.text(),
            "privacy": self.privacy.raw(),
        }
        long = self.minutes.text()
        if self.before is None:
            label = self.tr("Log {time} on “{title}”").format(time=long, title=title[:60])
            made = added(label, build(TimeEntry, id=self.id, **fields))
        else:
            label = self.tr("Edit the hours “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        links = link_edits(self.document.portfolio, (self.KIND, self.id), "toward", self.toward.chosen())
        return Change(label, (*made.edits, *links))

    def _title_of_target(self) -> str:
        found = related(self.document.portfolio.connection, self.toward.chosen()[:1])
        return found[0].title if found else ""
