"""What comes again and again, by hand: a course every Tuesday, a meeting every month."""

from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import TimeRepeat, build
from portfolio.ui.document import Document
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.text_fields import ChoiceField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class LastTime(DateField):
    """The last day on which it may be; not before the first."""

    first: DateField

    def problem(self) -> str:
        last, first = self.day(), self.first.day()
        if last is not None and first is not None and last < first:
            return self.tr("It ends before it begins.")
        return super().problem()


class RepeatCard(FormCard):
    """It is offered on each of its days, and never logged by itself."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget, repeat: TimeRepeat | None = None) -> None:
        """`repeat` is the one that is changed; None makes another."""
        super().__init__(theme, document, translate("RepeatCard", "What comes again and again"), parent)
        self._repeat = repeat
        self.title = TextField(
            theme, self.tr("What it is"), self.tr("Evening of the course"), needed=self.tr("Say what it is.")
        )
        self.minutes = MinutesField(theme, self.tr("How long"), needed=self.tr("How long is it? 45m, 1.5h or 2:30."))
        self.category = TextField(theme, self.tr("Kind of time"), self.tr("Course, reading, meeting"))
        every = [
            ("week", self.tr("Every week"), ""), ("two_weeks", self.tr("Every two weeks"), ""),
            ("month", self.tr("Every month"), ""),
        ]  # fmt: skip
        self.every = ChoiceField(theme, self.tr("How often"), every, "week")
        needed = self.tr("When is it for the first time?")
        self.first = DateField(theme, self.tr("From"), needed=needed, today=document.today)
        self.until = LastTime(theme, self.tr("Until, if it ends"), ahead=True, today=document.today)
        self.until.first = self.first
        own, school = ("own", self.tr("My own time"), "house"), ("school", self.tr("School time"), "school")
        self.whose = ChoiceField(theme, self.tr("Whose time"), [own, school], "own")
        self.toward = toward_field(theme, document, repeat.id if repeat is not None else "", label=self.tr("On what"))
        fields: dict[str, Field] = {
            "title": self.title, "minutes": self.minutes, "category": self.category, "every": self.every,
            "first": self.first, "until": self.until, "whose": self.whose, "toward": self.toward,
        }  # fmt: skip
        for name, field in fields.items():
            field.take_place(name, document)
        for part in (
            self.title, Side(theme, self.minutes, self.category), self.every, Side(theme, self.first, self.until),
            self.whose, self.toward,
        ):  # fmt: skip
            self.column.addWidget(part)
        for name, value in self._values().items():
            fields[name].show_value(value)
        self.remember(f"repeat:{repeat.id if repeat is not None else ''}", **fields)
        if repeat is not None:
            away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Move to the bin"))
            away.setObjectName("delete")
            away.clicked.connect(self._take_away)
            self.foot.insertWidget(0, away)

    def _values(self) -> dict[str, Any]:
        repeat = self._repeat
        if repeat is None:
            return {"first": self._document.today().isoformat()}
        return held_by(repeat, "title", "minutes", "category", "every", "first", "until") | {
            "whose": "own" if repeat.own_time else "school",
            "toward": [[one["kind"], one["id"]] for one in repeat.toward],
        }

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.title.line)

    def finish(self) -> None:
        """Write it as one change, and close."""
        asked: tuple[Field, ...] = (self.title, self.minutes, self.first, self.until)
        if wrong := [field for field in asked if not field.check()]:
            wrong[0].complain()
            return
        title = self.title.text()
        fields: dict[str, Any] = {
            "title": title, "minutes": self.minutes.minutes(), "category": self.category.text(),
            "every": self.every.raw(), "first": self.first.day(), "until": self.until.day(),
            "own_time": self.whose.raw() == "own",
            "toward": [{"kind": kind, "id": one} for kind, one in self.toward.chosen()],
        }  # fmt: skip
        if self._repeat is None:
            label = self.tr("Let “{title}” come again and again").format(title=title[:60])
            self.write(added(label, build(TimeRepeat, **fields)))
        else:
            label = self.tr("Change when “{title}” comes").format(title=title[:60])
            self.write(edited(label, self._repeat, **fields))

    def _take_away(self) -> None:
        if self._repeat is not None:
            title = self._repeat.title[:60]
            self.write(trashed(self.tr("Let “{title}” come no more").format(title=title), self._repeat))
