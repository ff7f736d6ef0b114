"""A role that one holds or held: what one is there, where, from when to when, and what changed because of it."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, added, edited
from portfolio.core.queries.careers import roles
from portfolio.core.records import Person, Position, build
from portfolio.ui.career.words import JOIN, rank_words
from portfolio.ui.document import Document
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.day_field import DateField, LastDayField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.rated import completed
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.theme import Face

RANKS = 9
"""As `Role.rank` counts them."""


class PositionEditor(Editor):
    """A role with its years. The move to it is read from the role before."""

    KIND = "position"

    def heading(self) -> str:
        return self.tr("Role")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("What I am, or was"), self.tr("Maths lead"),
            needed=self.tr("It needs a name, as people call it there."), face=Face("h3", 600),
        )  # fmt: skip
        self.place = TextField(theme, self.tr("Where"), self.tr("The school, or another place"))
        self.started = DateField(theme, self.tr("Since"), today=self.document.today)
        self.ended = LastDayField(theme, self.tr("Last day"), self.started, hint=self.tr("Empty while you hold it."))
        self.level = TextField(
            theme,
            self.tr("Level, if there is one"),
            self.tr("Middle leader"),
            hint=self.tr("As it is called where you work."),
        )
        self.track = TextField(
            theme, self.tr("Line of work"), self.tr("Teaching"), hint=self.tr("Teaching, leading, advising, research …")
        )
        completed(self.track.line, _tracks(self.document)).activated.connect(lambda _: self.track.edited.emit())
        ranks = [("", self.tr("Not said")), *((str(rank), rank_words(rank)) for rank in range(1, RANKS + 1))]
        self.rank = ComboField(
            theme, self.tr("How high it stands"), ranks, hint=self.tr("From this and the line of work a move is read.")
        )
        self._roles = {row["id"]: row for row in roles(self.document.portfolio.connection)}
        titles = Counter(row["title"] for row in self._roles.values())
        offered = [
            (role_id, _told_apart(row) if titles[row["title"]] > 1 else row["title"])
            for role_id, row in self._roles.items()
        ]
        self.role = ComboField(
            theme,
            self.tr("Which of my possible roles it is"),
            [("", self.tr("None of them")), *offered],
            hint=self.tr("What that role asks for, and where it stands, is taken from there."),
        )
        self.role.edited.connect(self._take_from_role)
        self.what_changed = LongField(
            theme, self.tr("What changed while I held it"),
            self.tr("Five colleagues now open their maths lessons with the same ten minutes of talk."), least=2,
        )  # fmt: skip
        self.notes = LongField(theme, self.tr("What it is about, and how I came to it"), least=2)
        self.toward = toward_field(theme, self.document, self.id, ("goal",))
        self.privacy = PrivacyField(theme)
        self.add("title", self.title)
        self.add("place", self.place)
        days = [self.register("started", self.started), self.register("ended", self.ended)]
        self.form.addWidget(Side(theme, *days, narrowest=140))
        self.form.addWidget(Side(theme, self.register("track", self.track), self.register("rank", self.rank)))
        named = self.register("level", self.level)
        if self._roles:
            self.form.addWidget(Side(theme, named, self.register("role", self.role)))
        else:
            self.form.addWidget(named)
        self.add("what_changed", self.what_changed)
        self.add("notes", self.notes)
        self.add("toward", self.toward)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Position):
            people = self.document.portfolio.find(Person)
            first = not self.document.portfolio.find(Position, trashed=None)
            # The first role that is written down is most often the one that is held: it stands in “About me” already.
            return {"title": people[0].role, "place": people[0].school} if people and first else {}
        names = ("title", "place", "started", "ended", "level", "track", "what_changed", "notes", "privacy")
        rank = {"rank": str(self.before.rank or "")}
        if self._roles:
            rank["role"] = self.before.role_id or ""
        return held_by(self.before, *names) | rank | {"toward": linked(self.document.portfolio, self.id, "toward")}

    def change(self) -> Change:
        title = self.title.text()
        fields = {
            "title": title,
            "place": self.place.text(),
            "started": self.started.day(),
            "ended": self.ended.day(),
            "level": self.level.text(),
            "track": self.track.text(),
            "rank": int(self.rank.raw()) if self.rank.raw() else None,
            "what_changed": self.what_changed.text(),
            "notes": self.notes.text(),
            "privacy": self.privacy.raw(),
        }
        if self._roles:
            fields["role_id"] = self.role.raw() or None
        if self.before is None:
            label = self.tr("Enter “{title}”").format(title=title[:60])
            made = added(label, build(Position, id=self.id, **fields))
        else:
            label = self.tr("Edit “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        links = link_edits(self.document.portfolio, (self.KIND, self.id), "toward", self.toward.chosen())
        return Change(label, (*made.edits, *links))

    def first_field(self) -> QWidget | None:
        """Where a role that is written down already lacks something: how high it stands."""
        if isinstance(self.before, Position) and not self.rank.raw():
            return self.rank.control
        return super().first_field()

    def _take_from_role(self) -> None:
        """Of a role that was chosen: what it is called and where it stands, as far as nobody said otherwise."""
        role = self._roles.get(self.role.raw())
        if role is None:
            return
        for field, value in ((self.title, role["title"]), (self.track, role["track"]), (self.level, role["level"])):
            if value and not field.text():
                field.set_raw(value)
        if role["rank"] and not self.rank.raw():
            self.rank.set_raw(str(role["rank"]))


def _told_apart(row: Mapping[str, Any]) -> str:
    """A role by its name and where it is, where another is called the same."""
    return JOIN.join(part for part in (row["title"], row["place"], row["track"]) if part)


def _tracks(document: Document) -> list[str]:
    """Lines of work that are named somewhere, to be called the same again."""
    sql = (
        "SELECT DISTINCT trim(track) FROM (SELECT track FROM position WHERE trashed IS NULL"
        " UNION ALL SELECT track FROM role WHERE trashed IS NULL) WHERE trim(track) <> '' ORDER BY lower(track)"
    )
    return [row[0] for row in document.portfolio.connection.execute(sql)]
