"""Logging time: how long, when, on what, whose time it was and what it cost; all else is folded away."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from portfolio.core.change import Change, added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.entry import related
from portfolio.core.records import Part, TimeEntry, build
from portfolio.ui.editors.amount_fields import MoneyField
from portfolio.ui.editors.credits_field import CreditsField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.files_field import FilesField
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.items import held_by, items_of
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.links_field import toward_field
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.reading import Reading, evidence_edits
from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.editors.time_fields import (
    PartField,
    RefundField,
    SpentField,
    StandField,
    approved_field,
    asks_about_licences,
    counts_field,
    last_currency,
    whose_fields,
)

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions

_AIMS = ("goal", "programme", "credential", "conversation")


class TimeEditor(Editor):
    """Time that went into something, with its cost; or only money, or only credits."""

    KIND = "time_entry"
    _additions: "Additions | None" = None
    _programmes: frozenset[str] = frozenset()
    """That it was for when their modules were offered last."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._offer_parts()
        for fold in self.findChildren(Fold):
            fold.say()

    def heading(self) -> str:
        return self.tr("Hours")

    def build(self) -> None:
        theme = self.theme
        self.minutes = SpentField(
            theme, self.tr("How long"), needed=self.tr("How long was it? 45m, 1.5h or 2:30. Or say what it cost."),
            otherwise=lambda: bool(self.cost.amount() or self.credits.hundredths()),
        )  # fmt: skip
        self.day = DateField(
            theme, self.tr("When"), needed=self.tr("When was it? “Today” will do."), today=self.document.today
        )
        self.toward = toward_field(theme, self.document, self.id, _AIMS, label=self.tr("On what"))
        self.toward.edited.connect(self._offer_parts)
        self.part = PartField(theme, self.tr("Module"), self.tr("No module in particular"))
        self.title = TextField(theme, self.tr("What I did"), self.tr("Module 4"))
        self.cost = MoneyField(theme, self.tr("What it cost"))
        self.cost.edited.connect(self.minutes.look_again)
        self.whose, self.paid = whose_fields(theme)
        self.category = TextField(theme, self.tr("Kind of time"), self.tr("Course, reading, meeting"))
        self.privacy = PrivacyField(theme)
        self._row(None, minutes=self.minutes, day=self.day)
        self.add("toward", self.toward)
        self.add("part", self.part)
        self._row(None, (2, 1), title=self.title, category=self.category)
        self.add("whose", self.whose)
        self._row(None, (8, 7), cost=self.cost, paid=self.paid)
        self._build_details()
        self._build_licence()
        self._build_refund()
        self.add("privacy", self.privacy)
        self.form.addStretch(1)

    def _build_details(self) -> None:
        theme, fold = self.theme, self._fold("details", self.tr("Provider, place, credits, proof"))
        self.provider = TextField(theme, self.tr("Provider"), self.tr("City College"))
        self.number = TextField(theme, self.tr("Its number"), self.tr("As the authority knows it"))
        self.place = TextField(theme, self.tr("Place"), self.tr("Online, or a room"))
        self.topic = TextField(theme, self.tr("Topic"), self.tr("Phonics"))
        self.credits = CreditsField(theme, self.tr("Credits that it brought"))
        self.credits.edited.connect(self.minutes.look_again)
        pasted = self.document.portfolio.folder / "pasted"
        self.files = FilesField(theme, self.tr("Proof of attendance"), self.tr("Choose files"), pasted)
        self._row(fold, provider=self.provider, provider_number=self.number)
        self._row(fold, place=self.place, topic=self.topic)
        self._row(fold, credits=self.credits)
        fold.hold(self.register("files", self.files))

    def _build_licence(self) -> None:
        """Only where there are rules that could count it, or something was said already."""
        theme, fold = self.theme, self._fold("licence", self.tr("For a licence"))
        connection = self.document.portfolio.connection
        self.counts_as, self.approved = counts_field(theme, connection), approved_field(theme)
        self.reported = DateField(theme, self.tr("Entered with the authority on"), today=self.document.today)
        fold.hold(self.register("counts_as", self.counts_as))
        self._row(fold, (3, 2), approved=self.approved, reported=self.reported)
        entry = self.before
        said = isinstance(entry, TimeEntry) and bool(entry.counts_as or entry.approved or entry.reported)
        fold.setVisible(said or asks_about_licences(connection))

    def _build_refund(self) -> None:
        theme, fold = self.theme, self._fold("refund", self.tr("Money that is to come back"))
        states = [
            ("", self.tr("None"), ""), ("wanted", self.tr("To ask for"), ""), ("asked", self.tr("Asked for"), ""),
            ("paid", self.tr("Paid back"), ""), ("refused", self.tr("Not paid back"), ""),
        ]  # fmt: skip
        no_cost = lambda: "" if self.cost.amount() else self.tr("Say above what it cost.")  # noqa: E731
        self.refund = StandField(theme, self.tr("Where it stands"), states, no_cost)
        self.refund_minor = RefundField(
            theme, self.tr("How much"), self.tr("All of it"), currency=lambda: self.cost.raw()[1],
            wrong=self._wrong_refund,
        )  # fmt: skip
        self.refund.edited.connect(lambda: self.refund_minor.check() if self.refund_minor.said() else None)
        self.refund_day = DateField(theme, self.tr("Since when"), today=self.document.today)
        fold.hold(self.register("refund", self.refund))
        self._row(fold, refund_minor=self.refund_minor, refund_day=self.refund_day)

    def _wrong_refund(self, amount: int) -> str:
        if not self.refund.raw():
            return self.tr("Say above where it stands.")
        cost = self.cost.amount()
        return self.tr("That is more than it cost.") if cost is not None and amount > cost else ""

    def _fold(self, name: str, title: str) -> Fold:
        fold = Fold(self.theme, self.document, f"time:{name}", title)
        self.form.addWidget(fold)
        return fold

    def _row(self, fold: Fold | None, shares: tuple[int, ...] = (), **fields: Field) -> None:
        row = [self.register(name, field) for name, field in fields.items()]
        side = Side(self.theme, *row, shares=shares)
        if fold is None:
            self.form.addWidget(side)
        else:
            fold.hold(side, *row)

    def _offer_parts(self) -> None:
        """The modules of the programmes that it was for."""
        portfolio = self.document.portfolio
        programmes = [one for kind, one in self.toward.chosen() if kind == "programme"]
        before, self._programmes = self._programmes, frozenset(programmes)
        parts = {part.id: part.title for one in programmes for part in items_of(portfolio, Part, "programme_id", one)}
        if (kept := portfolio.get(Part, self.part.raw()) if self.part.raw() else None) is not None:
            if kept.programme_id in before - self._programmes:
                self.part.set_raw("")  # it goes with its programme
            else:
                parts.setdefault(kept.id, kept.title)  # what was chosen is seen, though nothing leads to it
        self.part.offer([*parts.items()])
        self.part.setVisible(bool(parts) or bool(self.part.raw()))

    def values(self) -> dict[str, Any]:
        entry = self.before
        if not isinstance(entry, TimeEntry):
            cost = [None, last_currency(self.document.portfolio.connection)]
            return {"day": self.document.today().isoformat(), "cost": cost}
        same = (
            "minutes", "day", "title", "category", "privacy", "provider", "provider_number", "place", "topic",
            "counts_as", "approved", "reported", "refund", "refund_day",
        )  # fmt: skip
        return held_by(entry, *same) | {
            "whose": "own" if entry.own_time else "school",
            "paid": "own" if entry.own_money else "school",
            "cost": [entry.amount_minor, entry.currency],
            "credits": [entry.units_hundredths, entry.unit],
            "refund_minor": [entry.refund_minor, entry.currency],
            "part": entry.part_id or "",
            "toward": linked(self.document.portfolio, self.id, "toward"),
        }

    def read_first(self, then: Callable[[], None], failed: Callable[[PortfolioError], None]) -> Reading | None:
        self._additions = None
        if not self.files.paths():
            return None

        def done(additions: "Additions") -> None:
            self._additions = additions
            then()

        return Reading(self.jobs, self.document, self.tr("Reading the proof"), self.files.paths(), done, failed)

    def change(self) -> Change:
        title = self.title.text() or self._title_of_target() or self.tr("Time")
        amount, refund = self.cost.amount(), self.refund.raw()
        fields = {
            "title": title,
            "day": self.day.day(),
            "minutes": self.minutes.minutes() or 0,
            "amount_minor": amount,
            "currency": self.cost.raw()[1] if amount is not None else "",
            "own_time": self.whose.raw() == "own",
            "own_money": self.paid.raw() == "own",
            "category": self.category.text(),
            "provider": self.provider.text(),
            "provider_number": self.number.text(),
            "place": self.place.text(),
            "topic": self.topic.text(),
            "units_hundredths": self.credits.hundredths(),
            "unit": self.credits.unit_chosen(),
            "counts_as": self.counts_as.raw(),
            "approved": self.approved.raw(),
            "reported": self.reported.day(),
            "refund": refund,
            "refund_minor": self.refund_minor.amount() if refund else None,
            "refund_day": self.refund_day.day() if refund else None,
            "part_id": self.part.raw() or None,
            "privacy": self.privacy.raw(),
        }
        if self.before is None:
            long = self.minutes.text() or self.cost.understood() or self.credits.words(self.credits.raw())
            label = self.tr("Log {time} on “{title}”").format(time=long, title=title[:60])
            made = added(label, build(TimeEntry, id=self.id, **fields))
        else:
            label = self.tr("Edit the hours “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        own = (self.KIND, self.id)
        links = link_edits(self.document.portfolio, own, "toward", self.toward.chosen())
        files = evidence_edits(self.document, self._additions, own) if self._additions is not None else []
        return Change(label, (*made.edits, *files, *links))

    def _title_of_target(self) -> str:
        found = related(self.document.portfolio.connection, self.toward.chosen()[:1])
        return found[0].title if found else ""
