"""The sheet of a set of rules. What is wrong is told at its field; what a change does, before it is made."""

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.change import added, edited
from portfolio.core.records import RuleSet, with_fields
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.reading import read
from portfolio.ui.document import Document
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.text_fields import ChoiceField, LongField, NumberField, TextField
from portfolio.ui.kit.base import sides
from portfolio.ui.kit.dates import month_name
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.words import translate
from portfolio.ui.licences.acts import NEW, short
from portfolio.ui.licences.columns_field import ColumnsField
from portfolio.ui.licences.effect import effect_words
from portfolio.ui.licences.problem_words import problem_words
from portfolio.ui.licences.reading import Held, Reader
from portfolio.ui.licences.rule_words import Named, named_in
from portfolio.ui.licences.rules_fields import NamesField, RulesField
from portfolio.ui.theme import Face, Theme

PAUSE_MS = 250
_PLAIN = ("as_of", "notice", "sources", "unit_one", "unit_many", "unit_minutes", "period_months", "begins",
          "year_begins", "categories", "choices", "rules", "columns", "title", "authority", "origin")  # fmt: skip


class RulesSheet(FormCard):
    """Rules that are here, to be changed, or new ones of one's own. Those of a licence say what becomes of it."""

    def __init__(self, theme: Theme, document: Document, reader: Reader, parent: QWidget, rules: RuleSet) -> None:
        super().__init__(theme, document, translate("Licences", "Rules of a licence"), parent, width=700)
        self._reader, self._rules = reader, rules
        self._before = {name: getattr(rules, name) for name in _PLAIN}
        reader.read()
        self._make()
        self._show()
        self._later = QTimer(self, singleShot=True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._say_effect)
        self.closed.connect(self._later.stop)
        for naming in (self.categories, self.choices, self.unit_one, self.unit_many):
            naming.edited.connect(lambda: self.rule_list.name_anew(self._named()))
        for field in self._all().values():
            field.edited.connect(self._later.start)
        for number in (self.unit_minutes, self.period_months):
            number.edited.connect(lambda number=number: number.set_hint(""))
        self.begins.edited.connect(self._fit_begins)
        self._new = document.portfolio.get(RuleSet, rules.id) is None
        self.remember(f"rules:{NEW if self._new else rules.id}", **self._all())
        self.rule_list.name_anew(self._named())
        self._fit_begins()
        self._say_effect()

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.title.line)
        if self._new:
            self.title.line.selectAll()  # what one types stands in place of the usual title

    def finish(self) -> None:
        """Write it as one change, and close; what cannot be is told at its field."""
        if (wrong := self._wrong()) is not None:
            wrong.complain()
            if wrong is self.rule_list:
                self.rule_list.go_to_trouble()
            return
        title = short(self.title.text())
        if self._new:
            label = translate("Licences", "Write the rules “{title}”").format(title=title)
            self.write(added(label, with_fields(self._rules, **self._fields())))
            return
        label = translate("Licences", "Change the rules “{title}”").format(title=title)
        current = self._document.portfolio.get(RuleSet, self._rules.id) or self._rules
        self.write(edited(label, current, **self._fields()))

    # ---- fields

    def _make(self) -> None:
        theme = self.theme
        self.title = TextField(theme, self.tr("Title"), needed=self.tr("It needs a title."), face=Face("h3", 600))
        self.authority = TextField(theme, self.tr("Whose rules they are"))
        self.unit_one = TextField(theme, self.tr("One unit is called"), needed=self.tr("It needs a word."))
        self.unit_many = TextField(theme, self.tr("Several are called"), needed=self.tr("It needs a word."))
        self.unit_minutes = NumberField(theme, self.tr("Minutes in one unit"))
        self.period_months = NumberField(theme, self.tr("Months of a period"))
        self.begins = ChoiceField(
            theme, self.tr("A period begins"),
            [("issued", self.tr("on the licence’s own day"), ""),
             ("birth_month", self.tr("with the birth month"), ""), ("year", self.tr("with a year"), "")],
        )  # fmt: skip
        months = [(str(month), month_name(self.locale(), month)) for month in range(1, 13)]
        self.year_begins = ComboField(theme, self.tr("A year begins in"), months)
        hint = self.tr("One a line. What stands before a colon is its short name, the same in all rules.")
        self.categories = NamesField(theme, self.tr("What an entry may count as"), "", hint)
        self.choices = NamesField(theme, self.tr("What may be true for the holder"), "", hint)
        self.rule_list = RulesField(theme, self.tr("The rules"), named_in(self._before))
        self.listed = ColumnsField(
            theme, self.tr("Columns of the list for an audit"),
            hint=self.tr("In the order in which the authority asks for them. With none, it has the usual ones."),
        )  # fmt: skip
        self.as_of = DateField(theme, self.tr("Right as of"), today=self._document.today)
        self.sources = LongField(
            theme, self.tr("Where they stand, one a line"), least=2, most=6, face=Face("body"),
            hint=self.tr("Kept as text; the program opens none of them."),
        )  # fmt: skip
        self.notice = LongField(theme, self.tr("What is unsure about them"), least=2, most=6, face=Face("body"))
        self.effect = Label(theme, "", Face("small", 600), "ink", wrap=True)
        for part in (
            self.title, self.authority, Side(theme, self.unit_one, self.unit_many),
            Side(theme, self.unit_minutes, self.period_months), self.begins, self.year_begins, self.categories,
            self.choices, self.rule_list, self.listed, self.as_of, self.sources, self.notice,
        ):  # fmt: skip
            self.column.addWidget(part)
        told = QVBoxLayout()
        told.setContentsMargins(*sides(self, theme.gap(24), theme.gap(8), theme.gap(18), 0))
        told.addWidget(self.effect)
        outer = self.body.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.insertLayout(1, told)  # between the fields, which are scrolled, and the ways out

    def _all(self) -> dict[str, Field]:
        """By the names under which a draft keeps them."""
        return {
            "title": self.title, "authority": self.authority, "unit_one": self.unit_one, "unit_many": self.unit_many,
            "unit_minutes": self.unit_minutes, "period_months": self.period_months, "begins": self.begins,
            "year_begins": self.year_begins, "categories": self.categories, "choices": self.choices,
            "rules": self.rule_list, "columns": self.listed, "as_of": self.as_of, "sources": self.sources,
            "notice": self.notice,
        }  # fmt: skip

    def _show(self) -> None:
        rules = self._rules
        for field, value in (
            (self.title, rules.title), (self.authority, rules.authority), (self.unit_one, rules.unit_one),
            (self.unit_many, rules.unit_many), (self.begins, rules.begins), (self.year_begins, str(rules.year_begins)),
            (self.sources, "\n".join(rules.sources)), (self.notice, rules.notice), (self.rule_list, rules.rules),
            (self.listed, rules.columns),
        ):  # fmt: skip
            field.set_raw(value)
        self.unit_minutes.show_value(rules.unit_minutes)
        self.period_months.show_value(rules.period_months)
        self.categories.show_names(rules.categories)
        self.choices.show_names(rules.choices)
        self.as_of.set_day(rules.as_of)

    def _named(self) -> Named:
        return named_in(self._columns())

    def _columns(self) -> dict[str, Any]:
        """The rules as they stand here, right or wrong."""
        return self._before | {
            "title": self.title.text(), "authority": self.authority.text(), "unit_one": self.unit_one.text(),
            "unit_many": self.unit_many.text(), "unit_minutes": self.unit_minutes.number() or 0,
            "period_months": self.period_months.number() or 0, "begins": self.begins.raw(),
            "year_begins": int(self.year_begins.raw()), "categories": self.categories.listed(),
            "choices": self.choices.listed(), "rules": self.rule_list.raw(), "columns": self.listed.raw(),
        }  # fmt: skip

    def _fields(self) -> dict[str, Any]:
        """What is written."""
        found = {name: value for name, value in self._columns().items() if name != "origin"}
        lines = [" ".join(line.split()) for line in self.sources.raw().splitlines()]
        return found | {
            "as_of": self.as_of.day(), "notice": self.notice.text(), "sources": [line for line in lines if line],
        }  # fmt: skip

    def _fit_begins(self) -> None:
        self.year_begins.setVisible(self.begins.raw() == "year")

    # ---- what is wrong, and what it does

    def _wrong(self) -> Field | None:
        """The first field in which something is wrong, which is told below it; None where all is well."""
        self.rule_list.trouble = self.categories.trouble = self.choices.trouble = ""
        self.rule_list.name_anew(self._named())
        card = self.rule_list.wrong_card(self.unit_minutes.number() or 60)
        error = self._trouble(self.rule_list.known())
        asked: tuple[Field, ...] = (self.title, self.unit_one, self.unit_many, self.unit_minutes, self.period_months,
                                    self.as_of)  # fmt: skip
        wrong = [field for field in asked if not field.check()]
        at: Field | None = None
        for number, most in ((self.unit_minutes, 60_000), (self.period_months, 600)):
            if number not in wrong and not 1 <= (number.number() or 0) <= most:
                words = translate("Licences", "Give a whole number from 1 to {most}.")
                number.tell_wrong(words.format(most=self.locale().toString(most)))
                at = at or number
        if wrong:
            at = wrong[0]
        if at is None and card is not None:
            self.rule_list.trouble = self.tr("One of the rules cannot be: it says so itself.")
        elif at is None and error is not None:
            listed = {"categories": self.categories, "choices": self.choices}
            field = next(
                (field for name, field in listed.items() if _trouble_of_names(self._columns(), name)), self.rule_list
            )
            field.trouble = problem_words(error, self._named())
            if field is self.rule_list:
                self.rule_list.blame(error)
        told = [field for field in (self.categories, self.choices, self.rule_list) if not field.check()]
        return at or (told[0] if told else None)

    def _say_effect(self) -> None:
        """What becomes of the licences that use these rules."""
        columns = self._columns()
        error = self._trouble(columns["rules"])
        uses = self._reader.uses(self._rules.id)
        told = [self._effect(held, columns) for held in uses] if error is None else []
        if error is not None:
            lacks = next(filter(None, (card.lacking() for card in self.rule_list.cards)), "")
            says = lacks or problem_words(error, self._named())
            told = [self.tr("As they stand here, these rules cannot be used yet."), says]
        words = "\n".join(told)
        if words != self.effect.text():
            self.effect.setText(words)
            self.effect.setVisible(bool(words))
            announce(self.effect, words)

    def _effect(self, held: Held, columns: dict[str, Any]) -> str:
        after = self._reader.stands(held.row, columns)
        return effect_words(self.locale(), str(held.row["title"]), held.now, after)

    def _trouble(self, rules: list[dict[str, Any]]) -> RulesProblem | None:
        """What is wrong with what stands here, with these of its rules, or None."""
        try:
            read(self._columns() | {"rules": rules})
        except RulesProblem as error:
            return error
        return None


def _trouble_of_names(columns: dict[str, Any], name: str) -> bool:
    """Whether the trouble is with this list of names."""
    from portfolio.growth.renewal.checked_rules import named

    try:
        named(columns[name], name)
    except RulesProblem:
        return True
    return False
