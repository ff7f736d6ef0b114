"""What comes again and again, by hand: a course every Tuesday, a meeting every month, with all that each one says."""

from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import TimeRepeat, build
from portfolio.ui.document import Document
from portfolio.ui.editors.amount_fields import MinutesField, MoneyField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import ChoiceField, TextField
from portfolio.ui.editors.time_fields import (
    approved_field,
    asks_about_licences,
    counts_field,
    last_currency,
    whose_fields,
)
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
        super().__init__(theme, document, translate("RepeatCard", "What comes again and again"), parent, width=640)
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
        self.toward = toward_field(theme, document, repeat.id if repeat is not None else "", label=self.tr("On what"))
        self.cost = MoneyField(theme, self.tr("What it costs each time"))
        self.whose, self.paid = whose_fields(theme)
        self.provider = TextField(theme, self.tr("Provider"), self.tr("City College"))
        self.number = TextField(theme, self.tr("Its number"), self.tr("As the authority knows it"))
        self.where = TextField(theme, self.tr("Place"), self.tr("Online, or a room"))
        self.topic = TextField(theme, self.tr("Topic"), self.tr("Phonics"))
        self.counts_as, self.approved = counts_field(theme, document.portfolio.connection), approved_field(theme)
        self.privacy = PrivacyField(theme)
        fields: dict[str, Field] = {
            "title": self.title, "minutes": self.minutes, "category": self.category, "every": self.every,
            "first": self.first, "until": self.until, "whose": self.whose, "toward": self.toward, "cost": self.cost,
            "paid": self.paid, "provider": self.provider, "provider_number": self.number, "place": self.where,
            "topic": self.topic, "counts_as": self.counts_as, "approved": self.approved, "privacy": self.privacy,
        }  # fmt: skip
        for name, field in fields.items():
            field.take_place(name, document)
        for name, value in self._values().items():
            fields[name].show_value(value)
        self.remember(f"repeat:{repeat.id if repeat is not None else ''}", **fields)
        self._lay_out()
        if repeat is not None:
            away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Move to the bin"))
            away.setObjectName("delete")
            away.clicked.connect(self._take_away)
            self.foot.insertWidget(0, away)

    def _lay_out(self) -> None:
        theme = self.theme
        details = Fold(theme, self._document, "repeat:details", self.tr("Cost, provider, place"))
        details.hold(Side(theme, self.cost, self.paid), self.cost)  # who pays is always said: it is no news
        details.hold(Side(theme, self.provider, self.number), self.provider, self.number)
        details.hold(Side(theme, self.where, self.topic), self.where, self.topic)
        licence = Fold(theme, self._document, "repeat:licence", self.tr("For a licence"))
        licence.hold(self.counts_as)
        licence.hold(self.approved)
        for part in (
            self.title, Side(theme, self.minutes, self.category), self.every, Side(theme, self.first, self.until),
            self.toward, self.whose, details, licence, self.privacy,
        ):  # fmt: skip
            self.column.addWidget(part)
        said = bool(self.counts_as.raw() or self.approved.raw())
        licence.setVisible(said or asks_about_licences(self._document.portfolio.connection))
        for fold in (details, licence):
            fold.say()

    def _values(self) -> dict[str, Any]:
        repeat = self._repeat
        if repeat is None:
            cost = [None, last_currency(self._document.portfolio.connection)]
            return {"first": self._document.today().isoformat(), "cost": cost}
        same = (
            "title", "minutes", "category", "every", "first", "until", "provider", "provider_number", "place", "topic",
            "counts_as", "approved", "privacy",
        )  # fmt: skip
        return held_by(repeat, *same) | {
            "whose": "own" if repeat.own_time else "school",
            "paid": "own" if repeat.own_money else "school",
            "cost": [repeat.amount_minor, repeat.currency],
            "toward": [[one["kind"], one["id"]] for one in repeat.toward],
        }

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.title.line)

    def finish(self) -> None:
        """Write it as one change, and close."""
        asked: tuple[Field, ...] = (self.title, self.minutes, self.first, self.until, self.cost)
        if wrong := [field for field in asked if not field.check()]:
            wrong[0].complain()
            return
        title, amount = self.title.text(), self.cost.amount()
        fields: dict[str, Any] = {
            "title": title, "minutes": self.minutes.minutes(), "category": self.category.text(),
            "every": self.every.raw(), "first": self.first.day(), "until": self.until.day(),
            "own_time": self.whose.raw() == "own", "own_money": self.paid.raw() == "own", "amount_minor": amount,
            "currency": self.cost.raw()[1] if amount is not None else "", "provider": self.provider.text(),
            "provider_number": self.number.text(), "place": self.where.text(), "topic": self.topic.text(),
            "counts_as": self.counts_as.raw(), "approved": self.approved.raw(), "privacy": self.privacy.raw(),
            "toward": [{"kind": kind, "id": one} for kind, one in self.toward.chosen()],
        }  # fmt: skip
        if self._repeat is None:
            label = self.tr("Let “{title}” come again and again").format(title=title[:60])
            self.write(added(label, build(TimeRepeat, **fields)))
        else:
            label = self.tr("Change when “{title}” comes").format(title=title[:60])
            now = self._document.portfolio.get(TimeRepeat, self._repeat.id) or self._repeat  # a day may be left out
            self.write(edited(label, now, **fields))

    def _take_away(self) -> None:
        if self._repeat is not None:
            title = self._repeat.title[:60]
            self.write(trashed(self.tr("Let “{title}” come no more").format(title=title), self._repeat))
