"""A role that one may hold: how high it stands, on which line of work, and what it asks for."""

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.queries.skills import skills
from portfolio.core.records import Link, Role, RoleNeed, build, with_fields
from portfolio.growth.skills import skill_rows
from portfolio.ui.career.needs_field import NeedsField
from portfolio.ui.career.words import rank_words
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

RANKS = tuple(range(1, 10))
AIMED = "aimed"


class RankField(ComboField):
    """How high a role stands: one of nine, in words. `raw` is the number as text, empty where nobody said."""

    def __init__(self, theme: Theme, label: str, hint: str = "") -> None:
        words = translate("Career", "{number}: {words}")
        ranks = [(str(rank), words.format(number=QLocale().toString(rank), words=rank_words(rank))) for rank in RANKS]
        super().__init__(theme, label, [("", translate("Career", "Not said")), *ranks], hint=hint)

    def rank(self) -> int | None:
        text = self.raw()
        return int(text) if text else None


class RoleEditor(Editor):
    """A role with what it asks for, written as one change."""

    KIND = "role"
    WIDEST = 780

    def heading(self) -> str:
        return self.tr("A role I may hold")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(
            theme, self.tr("What it is called"), self.tr("Deputy head, teaching and learning"),
            needed=self.tr("It needs a name."), face=Face("h3", 600),
        )  # fmt: skip
        self.rank = RankField(theme, self.tr("How high it stands"), self.tr("Moves are told apart by it."))
        self.track = TextField(theme, self.tr("Line of work"), self.tr("Teaching, leadership, support …"))
        self._offer_tracks()
        self.level = TextField(theme, self.tr("As it is called there"), self.tr("Senior leader"))
        self.place = TextField(theme, self.tr("Where"), self.tr("A school, or nothing"))
        self.aimed = ChoiceField(
            theme, self.tr("What it is to me"),
            [("", self.tr("I could imagine it"), ""), (AIMED, self.tr("I aim for it"), "flag")],
        )  # fmt: skip
        self.by = DateField(theme, self.tr("By when"), ahead=True, today=self.document.today)
        self.closes = DateField(theme, self.tr("Apply until"), ahead=True, today=self.document.today)
        self.text = LongField(theme, self.tr("What it is about"), least=2, most=8, face=Face("body"))
        self.needs = NeedsField(theme, self.tr("What it asks for"), self._skills)
        self.advert = LongField(theme, self.tr("The advert, as it was"), least=2, most=10, face=Face("body"))
        self.privacy = PrivacyField(theme)
        self._place()

    def _place(self) -> None:
        self.add("title", self.title)
        self._side(rank=self.rank, track=self.track)
        self._side(level=self.level, place=self.place)
        self.add("aimed", self.aimed)
        self._side(by=self.by, closes=self.closes)
        self.add("needs", self.needs)
        self.add("text", self.text)
        self.add("advert", self.advert)
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def _side(self, **fields: Field) -> None:
        self.form.addWidget(Side(self.theme, *(self.register(name, field) for name, field in fields.items())))

    def values(self) -> dict[str, Any]:
        role = self.before
        if not isinstance(role, Role):
            return {"needs": [], "aimed": "", "privacy": "private"}
        names = ("title", "level", "track", "place", "by", "closes", "text", "advert", "privacy")
        return held_by(role, *names) | {
            "rank": "" if role.rank is None else str(role.rank), "aimed": AIMED if role.aimed else "",
            "needs": [
                {"id": need.id, "title": need.words_asked, "skill_id": need.skill_id or "", "level": need.level,
                 "weight": need.weight}
                for need in self._needs()
            ],
        }  # fmt: skip

    def change(self) -> Change:
        title = self.title.text()
        fields = {
            "title": title, "rank": self.rank.rank(), "track": self.track.text(), "level": self.level.text(),
            "place": self.place.text(), "aimed": self.aimed.raw() == AIMED, "by": self.by.day(),
            "closes": self.closes.day(), "text": self.text.text(), "advert": self.advert.raw(),
            "privacy": self.privacy.raw(),
        }  # fmt: skip
        if self.before is None:
            label = self.tr("Add the role “{title}”").format(title=title[:60])
            made = added(label, build(Role, id=self.id, **fields))
        else:
            label = self.tr("Edit the role “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        return Change(label, (*made.edits, *self._need_edits()))

    def _need_edits(self) -> list[Edit]:
        """What must change so that exactly what stands there is asked for, in this order."""
        portfolio, there = self.document.portfolio, {need.id: need for need in self._needs()}
        wanted = self.needs.items()
        kept = {item["id"] for item in wanted}
        gone = [need for need in there.values() if need.id not in kept]
        edits = [Edit(need, None) for need in gone]
        edits += [Edit(link, None) for need in gone for link in portfolio.find(Link, target_id=need.id)]
        for position, item in enumerate(wanted):
            fields = {"words_asked": item["title"], "skill_id": item["skill_id"] or None, "level": item["level"],
                      "weight": item["weight"], "position": position}  # fmt: skip
            before = there.get(item["id"])
            if before is None:
                edits.append(Edit(None, build(RoleNeed, id=item["id"], role_id=self.id, **fields)))
            elif any(getattr(before, name) != value for name, value in fields.items()):
                edits.append(Edit(before, with_fields(before, **fields)))
        return edits

    def _needs(self) -> list[RoleNeed]:
        found = [need for need in self.document.portfolio.find(RoleNeed, role_id=self.id) if need.trashed is None]
        return sorted(found, key=lambda need: (need.position, need.created))

    def _skills(self) -> Any:
        return skill_rows(skills(self.document.portfolio.connection))

    def _offer_tracks(self) -> None:
        rows = self.document.portfolio.connection.execute(
            "SELECT track FROM role WHERE trashed IS NULL UNION SELECT track FROM position WHERE trashed IS NULL"
        )
        tracks = sorted({str(row[0]).strip() for row in rows if str(row[0]).strip()}, key=str.casefold)
        completer = QCompleter(tracks, self.track.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.track.line.setCompleter(completer)
        if tracks:
            self.track.set_hint(self.tr("So far: {tracks}").format(tracks=", ".join(tracks[:6])))

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        """A role is no entry that could be shown on the timeline afterwards; its place follows by itself."""
        super()._end("", forget=forget)
