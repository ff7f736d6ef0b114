"""What a conversation's editor lists: ratings given, what to work on, and goals agreed, each on a line of its own."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.ui.document import Document
from portfolio.ui.editors.rated import NEW, SKILL, STANDARD, Ratable, Ratables, completed, plain, ratables
from portfolio.ui.editors.rows_field import ListRow, RowsField
from portfolio.ui.editors.small_fields import put_day, small_day, small_line, typed_day
from portfolio.ui.editors.text_fields import clean
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.growth_words import level_words, rated_by_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

RATERS = ("manager", "peer", "self")


class Known:
    """What rows offer, read when the first of them is made: many conversations have none."""

    def __init__(self, document: Document) -> None:
        self._document = document

    @cached_property
    def things(self) -> Ratables:
        """Skills and standards."""
        return Ratables(ratables(self._document.portfolio.connection))

    @cached_property
    def goals(self) -> dict[str, str]:
        """Titles of goals that are not over, with their ids."""
        rows = self._document.portfolio.connection.execute(
            "SELECT title, id FROM goal WHERE trashed IS NULL AND state IN ('proposed', 'agreed', 'under_way')"
            " ORDER BY changed"
        )
        return dict(rows.fetchall())


class _ThingRow(ListRow):
    """A row that begins with a skill or a standard and one of its levels."""

    def __init__(self, theme: Theme, item: dict[str, Any], known: Known, title: str) -> None:
        super().__init__(theme, item)
        self._known, self._shown = known, ("?", "?")
        self.line = small_line(theme, title)
        self.line.setText(str(item.get("title") or ""))
        self.line.setCursorPosition(0)
        self.level = Combo(theme, translate("Talk", "Level"))
        offered = completed(self.line, known.things.titles)
        self.line.textChanged.connect(self._follow)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        offered.activated.connect(lambda _: self.edited.emit())
        self.level.activated.connect(lambda _: self.edited.emit())

    def thing(self) -> Ratable | None:
        """What is meant; None for a skill that is not written down yet."""
        return self._known.things.of(self.line.text(), *(plain(self.held, "kind", "ref").values()))

    def levels(self) -> tuple[str, ...]:
        """The names of the levels that it can be at."""
        thing = self.thing()
        return thing.levels if thing is not None else NEW

    def what(self) -> dict[str, str]:
        """The part of `item` that says what it is about."""
        thing, title = self.thing(), clean(self.line.text())
        level = str(self.level.currentData() or "")
        if thing is None:
            held = plain(self.held, "kind", "ref", "title")
            if held["ref"] and title == held["title"]:  # it lies in the bin, and stays what it was
                return {**held, "level": level}
            return {"kind": SKILL, "ref": "", "title": title, "level": level}
        return {"kind": thing.kind, "ref": thing.id, "title": title, "level": level}

    def says(self) -> bool:
        return bool(self.line.text().strip())

    def problem(self) -> str:
        if self.level.currentData():
            return ""
        return translate("Talk", "Which level was meant for “{skill}”?").format(skill=self.line.text().strip()[:60])

    def _follow(self) -> None:
        """The levels are those of what is meant. One that the scale no longer has stays until another is chosen."""
        thing = self.thing()
        wanted = (thing.kind, thing.id) if thing is not None else ("", "")
        if wanted == self._shown:
            return
        first = self._shown == ("?", "?")
        level = str(self.held.get("level") or "") if first else str(self.level.currentData() or "")
        self._shown = wanted
        names = list(self.levels())
        if first and level and level not in names:
            names.append(level)
        self.level.clear()
        self.level.addItem(translate("Talk", "which level?"), "")
        for name in names:
            self.level.addItem(level_words(name), name)
        self.level.setCurrentIndex(max(0, self.level.findData(level)))


class RatingRow(_ThingRow):
    """{id, kind, ref, title, level, rater, note}: who saw the person at which level."""

    def __init__(self, theme: Theme, item: dict[str, Any], known: Known) -> None:
        super().__init__(theme, item, known, translate("Talk", "A skill, or a standard"))
        self.rater = Combo(theme, translate("Talk", "By whom"))
        raters = [*RATERS, *([item["rater"]] if item.get("rater") not in (None, *RATERS) else [])]
        for rater in raters:
            self.rater.addItem(rated_by_words(rater), rater)
        self.rater.setCurrentIndex(max(0, self.rater.findData(item.get("rater") or "manager")))
        self.rater.activated.connect(lambda _: self.edited.emit())
        self._follow()
        self.lay_out(self.line, self.level, self.rater, shares=(4, 3, 4))

    def item(self) -> dict[str, Any]:
        rater = str(self.rater.currentData() or "manager")
        return {"id": self.held["id"], **self.what(), "rater": rater, "note": str(self.held.get("note") or "")}

    def problem(self) -> str:
        if self.what()["kind"] == STANDARD and self.rater.currentData() not in ("self", "manager"):
            return translate("Talk", "A standard is rated by you or by your manager.")
        if self.held.get("note") and self.what()["kind"] == SKILL:
            return ""  # words without a level are enough: an endorsement that came in so
        return super().problem()

    def stops(self) -> list[QWidget]:
        return [self.line, self.level, self.rater]


class TargetRow(_ThingRow):
    """{id, kind, ref, title, level, due}: a skill to work on, up to which level, and by when."""

    def __init__(self, theme: Theme, item: dict[str, Any], known: Known, today: Callable[[], Any]) -> None:
        super().__init__(theme, item, known, translate("Talk", "What to get better at"))
        self.due = small_day(theme, translate("Talk", "By when, if that was said"), today, ahead=True)
        put_day(self.due, item.get("due"))
        self.due.edited.connect(self.edited)
        self._follow()
        self.lay_out(self.line, self.level, self.due, shares=(5, 3, 4))

    def item(self) -> dict[str, Any]:
        return {"id": self.held["id"], **self.what(), "due": typed_day(self.due)}

    def problem(self) -> str:
        return super().problem() or self.due.problem()

    def stops(self) -> list[QWidget]:
        return [self.line, self.level, self.due.line, self.due.button]


class AgreedRow(ListRow):
    """{id, title, due}: a goal. `id` is the goal's own; typing the title of another open goal takes that one."""

    def __init__(self, theme: Theme, item: dict[str, Any], known: Known, today: Callable[[], Any]) -> None:
        super().__init__(theme, item)
        self._known = known
        self.line = small_line(theme, translate("Talk", "A new goal, or one that I have"))
        self.line.setText(str(item.get("title") or ""))
        self.line.setCursorPosition(0)
        self.due = small_day(theme, translate("Talk", "By when"), today, ahead=True)
        put_day(self.due, item.get("due"))
        offered = completed(self.line, list(known.goals))
        self.line.textEdited.connect(lambda _: self.edited.emit())
        self.line.textChanged.connect(lambda _: self._follow())
        offered.activated.connect(lambda _: self.edited.emit())
        self.due.edited.connect(self.edited)
        self.lay_out(self.line, self.due, shares=(5, 3))
        self._follow()

    def is_there(self) -> bool:
        """Whether it is a goal that stands already: its day is changed at the goal, not here."""
        return bool(self.held.get("there")) or self.line.text().strip() in self._known.goals

    def item(self) -> dict[str, Any]:
        title = clean(self.line.text())
        goal = self.held["id"] if self.held.get("there") else self._known.goals.get(title.strip(), self.held["id"])
        return {"id": goal, "title": title, "due": typed_day(self.due), "there": self.is_there()}

    def says(self) -> bool:
        return bool(self.line.text().strip())

    def problem(self) -> str:
        return "" if self.is_there() else self.due.problem()

    def stops(self) -> list[QWidget]:
        return [self.line, self.due.line, self.due.button]

    def _follow(self) -> None:
        self.line.setReadOnly(bool(self.held.get("there")))
        self.due.setEnabled(not self.is_there())


def ratings_field(theme: Theme, known: Known) -> RowsField:
    """Ratings given in a conversation."""

    def spoken(item: dict[str, Any]) -> str:
        title, level, rater = (str(item[name]) for name in ("title", "level", "rater"))
        return " ".join((title, level_words(level), rated_by_words(rater))).strip()

    return RowsField(
        theme, translate("Talk", "Ratings given"), translate("Talk", "Add a rating"),
        lambda item: RatingRow(theme, item, known), spoken,
    )  # fmt: skip


def targets_field(theme: Theme, known: Known, today: Callable[[], Any]) -> RowsField:
    """What to work on after a conversation."""

    def spoken(item: dict[str, Any]) -> str:
        return " ".join((str(item["title"]), level_words(str(item["level"])), str(item["due"]))).strip()

    return RowsField(
        theme, translate("Talk", "What to work on"), translate("Talk", "Add a skill to work on"),
        lambda item: TargetRow(theme, item, known, today), spoken,
    )  # fmt: skip


def agreed_field(theme: Theme, known: Known, today: Callable[[], Any]) -> RowsField:
    """Goals agreed in a conversation."""

    def spoken(item: dict[str, Any]) -> str:
        return " ".join((str(item["title"]), str(item["due"]))).strip()

    return RowsField(
        theme, translate("Talk", "Goals agreed"), translate("Talk", "Add a goal"),
        lambda item: AgreedRow(theme, item, known, today), spoken,
    )  # fmt: skip
