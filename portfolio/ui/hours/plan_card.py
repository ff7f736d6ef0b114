"""The plan for a week, by hand: how many hours, or none, and when it rests."""

from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.records import Person
from portfolio.ui.document import Document
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.person import WeekTime
from portfolio.ui.editors.rows_field import ListRow, RowsField
from portfolio.ui.editors.small_fields import Today, put_day, small_day, small_line, typed_day
from portfolio.ui.editors.text_fields import ChoiceField, clean
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

OFFERED: dict[str, tuple[int | None, int | None]] = {
    "none": (None, None), "one": (60, 60), "two": (120, 120), "five": (300, 600),
}  # fmt: skip
"""Minutes from and to."""
OWN = "own"


def set_plan(theme: Theme, document: Document, over: QWidget) -> None:
    """Open the card of the plan over this window."""
    for person in document.portfolio.find(Person)[:1]:
        PlanCard(theme, document, person, over).open()


class PauseRow(ListRow):
    """From when to when it rests, both days included, and why."""

    def __init__(self, theme: Theme, item: dict[str, Any], today: Today) -> None:
        super().__init__(theme, item)
        self.start = small_day(theme, translate("PlanCard", "Rests from"), today, ahead=True)
        self.end = small_day(theme, translate("PlanCard", "Rests until"), today, ahead=True)
        self.words = small_line(theme, translate("PlanCard", "Why"), translate("PlanCard", "Holidays"))
        for day, name in (
            (self.start, translate("PlanCard", "From")), (self.end, translate("PlanCard", "Until"))
        ):  # fmt: skip
            day.line.setPlaceholderText(name)
            day.line.make_room()
        put_day(self.start, item.get("start"))
        put_day(self.end, item.get("end"))
        self.words.setText(str(item.get("words") or ""))
        self.words.setCursorPosition(0)
        for day in (self.start, self.end):
            day.edited.connect(self.edited)
        self.words.textEdited.connect(lambda _: self.edited.emit())
        self.lay_out(self.start, self.end, self.words, shares=(3, 3, 4))

    def item(self) -> dict[str, Any]:
        return {
            "id": self.held["id"], "start": typed_day(self.start), "end": typed_day(self.end),
            "words": clean(self.words.text()).strip(),
        }  # fmt: skip

    def says(self) -> bool:
        return bool(self.start.raw().strip() or self.end.raw().strip() or self.words.text().strip())

    def problem(self) -> str:
        start, end = self.start.day(), self.end.day()
        if start is None or end is None:
            return self.start.problem() or self.end.problem() or translate("PlanCard", "From when until when?")
        return translate("PlanCard", "It ends before it begins.") if end < start else ""

    def stops(self) -> list[QWidget]:
        return [self.start.line, self.start.button, self.end.line, self.end.button, self.words]


class PlanCard(FormCard):
    """There is no plan before one is set here, and “no plan” takes it away again."""

    def __init__(self, theme: Theme, document: Document, person: Person, parent: QWidget) -> None:
        title = translate("PlanCard", "How many hours a week for my own learning?")
        super().__init__(theme, document, title, parent, width=660)
        self._person = person
        options = [
            ("none", self.tr("No plan"), ""), ("one", self.tr("1 hour"), ""), ("two", self.tr("2 hours"), ""),
            ("five", self.tr("5 to 10 hours"), ""), (OWN, self.tr("My own"), ""),
        ]  # fmt: skip
        self.how = ChoiceField(theme, self.tr("Hours a week"), options, "none")
        self.least = WeekTime(theme, self.tr("At least"), "3h")
        self.most = WeekTime(theme, self.tr("At most"), "4h", least=self.least)
        self._own = Side(theme, self.least, self.most)
        self.pauses = RowsField(
            theme, self.tr("When it rests"), self.tr("Add a pause"), lambda item: PauseRow(theme, item, document.today),
            lambda item: " ".join(str(item.get(name) or "") for name in ("start", "end", "words")).strip(),
            hint=self.tr("A week in a pause has no plan; one that lies in it in part has less."),
        )  # fmt: skip
        words = self.tr("It stands beside your hours here and on Today, and on paper only where you choose it.")
        for part in (self.how, self._own, self.pauses, Label(theme, words, Face("small"), "ink3", wrap=True)):
            self.column.addWidget(part)
        plan = (person.weekly_least, person.weekly_most)
        self.how.set_raw(next((name for name, offered in OFFERED.items() if offered == plan), OWN))
        self.least.set_minutes(plan[0])
        self.most.set_minutes(plan[1])
        self.pauses.set_raw(person.pauses)
        self.remember(
            f"week_plan:{person.id}", how=self.how, least=self.least, most=self.most, pauses=self.pauses
        )  # fmt: skip
        self.how.edited.connect(self._show_own)
        self._show_own()

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        buttons = self.how.choice.buttons()
        self.come_up(buttons[[*OFFERED, OWN].index(self.how.raw())])

    def finish(self) -> None:
        """Write it as one change, and close."""
        from portfolio.core.change import edited

        own = self.how.raw() == OWN
        asked: list[Field] = [*([self.least, self.most] if own else []), self.pauses]
        wrong = [field for field in asked if not field.check()]
        if not wrong and own and self.least.minutes() is None and self.most.minutes() is None:
            self.least.set_hint(self.tr("Say how many hours, or choose “No plan” above."))
            wrong = [self.least]
        if wrong:
            wrong[0].complain()
            return
        least, most = (self.least.minutes(), self.most.minutes()) if own else OFFERED[self.how.raw()]
        pauses = [{name: item[name] for name in ("start", "end", "words")} for item in self.pauses.items()]
        person = self._document.portfolio.get(Person, self._person.id) or self._person
        label = self.tr("Set the plan for my weeks")
        self.write(edited(label, person, weekly_least=least, weekly_most=most, pauses=pauses))

    def _show_own(self) -> None:
        self._own.setVisible(self.how.raw() == OWN)
