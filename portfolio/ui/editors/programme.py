"""A nanodegree, a course, a degree: who gives it, when, and its modules to tick off."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.queries.programmes import progress
from portfolio.core.queries.stacking import ended_in
from portfolio.core.records import Part, Programme, build
from portfolio.ui.detail.words import SORTS
from portfolio.ui.editors.amount_fields import MinutesField, MoneyField
from portfolio.ui.editors.credits_field import CreditsField
from portfolio.ui.editors.day_field import DateField, LastDayField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.items import held_by, items_of
from portfolio.ui.editors.links import link_edits, linked
from portfolio.ui.editors.parse_amount import MOST_STUDIED
from portfolio.ui.editors.parts_field import PartsField, parts_raw
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.programme_parts import parts_edits
from portfolio.ui.editors.programme_ties import BroughtField, StacksField, brought_edits
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face

_KINDS = ("nanodegree", "course", "workshop", "micro_credential", "certificate_programme", "bachelor", "master")


class ProgrammeEditor(Editor):
    """A programme with its modules and the badge it ended in, written as one change.

    An ordinary one needs what stands open; cost, credits and result are folded away, and more of a module unfolds
    below it.
    """

    KIND = "programme"

    def __init__(self, *given: Any, **named: Any) -> None:
        """As every editor."""
        super().__init__(*given, **named)
        self.fold.say()
        self._say_spent()
        self._offer_badge()
        self.ended.edited.connect(self._offer_badge)
        self.brought.edited.connect(self._offer_badge)

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
        self.planned = MinutesField(theme, self.tr("Hours in all"), plan=True, most=MOST_STUDIED)
        self.started = DateField(theme, self.tr("Started"), today=self.document.today)
        self.due = DateField(theme, self.tr("To be done by"), ahead=True, today=self.document.today)
        self.ended = LastDayField(theme, self.tr("Finished"), self.started)
        words = {
            "placeholder": self.tr("A module, project or exam"),
            "line": self.tr("Module"),
            "add": self.tr("Add a module"),
            "tick": self.tr("Done: {title}"),
            "move": self.tr("Move"),
            "remove": self.tr("Take away"),
            "more": self.tr("More: kind, hours, days, result"),
        }
        self.parts = PartsField(theme, self.tr("Modules"), words, today=self.document.today)
        self.what_changed = LongField(theme, self.tr("What changed in my teaching"), least=2)
        self.notes = LongField(theme, self.tr("Notes"), least=2)
        self.cost = MoneyField(theme, self.tr("What it costs"))
        self.credits = CreditsField(theme, self.tr("Credits it brings"))
        self.result = TextField(theme, self.tr("How it ended"), self.tr("Distinction, 1.7"))
        self.brought = BroughtField(theme, self.document, self.id)
        self.toward = StacksField(theme, self.document, self.id)
        self.privacy = PrivacyField(theme)
        self.add("title", self.title)
        self.add("kind", self.sort)
        row = [self.register("provider", self.provider), self.register("planned", self.planned)]
        self.form.addWidget(Side(theme, *row, shares=(3, 1)))
        dates = [self.register(name, getattr(self, name)) for name in ("started", "due")] + [
            self.register("finished", self.ended)
        ]
        self.form.addWidget(Side(theme, *dates, narrowest=140))
        self.add("brought", self.brought)
        self.add("parts", self.parts)
        self.fold = Fold(theme, self.document, "programme:cost", self.tr("Cost, credits, result"))
        row = [self.register("cost", self.cost), self.register("credits", self.credits)]
        self.fold.hold(Side(theme, *row, shares=(1, 1), narrowest=220), *row)
        self.fold.hold(self.register("result", self.result))
        self.form.addWidget(self.fold)
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
        cost, earned = programme.cost_minor, programme.credits_hundredths
        return held_by(programme, *names, "result") | {
            "planned": programme.planned_minutes,
            "parts": parts_raw(
                one for one in items_of(portfolio, Part, "programme_id", self.id) if isinstance(one, Part)
            ),
            "cost": [cost, programme.currency] if cost is not None else None,
            "credits": [earned, programme.credit_unit] if earned is not None else None,
            "brought": [["credential", one] for one in ended_in(portfolio.connection, self.id)],
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
            "cost_minor": self.cost.amount(),
            "currency": self.cost.currency.currentText() if self.cost.amount() is not None else "",
            "credits_hundredths": self.credits.hundredths(),
            "credit_unit": self.credits.unit_chosen(),
            "result": self.result.text(),
            "privacy": self.privacy.raw(),
        }
        if self.before is None:
            label = self.tr("Enter “{title}”").format(title=title[:60])
            made = added(label, build(Programme, id=self.id, **fields))
        else:
            label = self.tr("Edit “{title}”").format(title=title[:60])
            made = edited(label, self.before, **fields)
        portfolio = self.document.portfolio
        parts = parts_edits(portfolio, self.id, self.parts.items())
        links = link_edits(portfolio, (self.KIND, self.id), "toward", self.toward.chosen())
        badges = brought_edits(portfolio, self.id, self.brought.chosen())
        return Change(label, (*made.edits, *parts, *links, *badges))

    # ---- what follows from what is typed

    def _offer_badge(self) -> None:
        """What it ended in is asked for once it ended; what was chosen is never hidden."""
        self.brought.setVisible(self.ended.day() is not None or bool(self.brought.chosen()))

    def _say_spent(self) -> None:
        """What was logged toward it, below what was planned."""
        if self.before is None:
            return
        so_far = progress(self.document.portfolio.connection, self.id)
        if so_far.minutes:
            time = hours(self.locale(), so_far.minutes)
            self.planned.set_hint(self.tr("{time} logged").format(time=time))
        if so_far.money:
            sums = ", ".join(money_words(self.locale(), minor, currency) for currency, minor in so_far.money)
            self.cost.set_hint(self.tr("{amounts} spent so far").format(amounts=sums))
