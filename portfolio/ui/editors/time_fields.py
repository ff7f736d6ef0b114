"""Fields of an hours entry alone: a time that may be missing, a module, what a licence counts, what comes back."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

from portfolio.core.queries.renewal import licences, rule_sets
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.parse_amount import Amount, parse_money
from portfolio.ui.editors.text_fields import ChoiceField, TextField
from portfolio.ui.editors.ticks_field import TicksField
from portfolio.ui.kit.money import money_typed
from portfolio.ui.kit.rule_categories import categories_offered, whose_categories
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class SpentField(MinutesField):
    """How long it took; nothing where money or credits say enough, as `otherwise` tells."""

    def __init__(self, theme: Theme, label: str, *, needed: str, otherwise: Callable[[], bool]) -> None:
        super().__init__(theme, label, needed=needed)
        self._otherwise = otherwise

    def problem(self) -> str:
        return "" if not self.text() and self._otherwise() else super().problem()

    def leave(self) -> None:
        if self.text():  # money or credits may still come: that nothing was said at all is told at the end
            super().leave()

    def look_again(self) -> None:
        """What it cost or brought is another: where that says enough, nothing is missing here any more."""
        if self.said() and not self.problem():
            self.check()


class PartField(ComboField):
    """The module on which it was spent, of the programmes that it was for."""

    def __init__(self, theme: Theme, label: str, nothing: str) -> None:
        super().__init__(theme, label, [("", nothing)])
        self._nothing = nothing

    def offer(self, parts: Sequence[tuple[str, str]]) -> None:
        """Offer these modules: ids and titles. One that was chosen stays, be it offered or not."""
        raw = self.raw()
        self.combo.clear()
        for value, words in (("", self._nothing), *parts):
            self.combo.addItem(words, value)
        self.set_raw(raw)


class StandField(ChoiceField):
    """Where something stands; its first option says that there is nothing to say."""

    def __init__(
        self, theme: Theme, label: str, options: Sequence[tuple[str, str, str]],
        wrong: Callable[[], str] = lambda: "",
    ) -> None:  # fmt: skip
        """`wrong` gives the sentence on what is missing for whatever else is said, or empty."""
        super().__init__(theme, label, options)
        self._wrong = wrong

    def words(self, raw: Any) -> str:
        return super().words(raw) if raw else ""

    def problem(self) -> str:
        return self._wrong() if self.raw() else ""


class CountsField(TicksField):
    """What it is for the rules of licences. Keys that no rules here know are kept as they are."""

    def __init__(self, theme: Theme, label: str, offered: dict[str, str], whose: dict[str, str]) -> None:
        """`offered`: words of each key; `whose`: by which rules, where that has to be told."""
        ticks = {key: Tick(theme, words, end=whose.get(key, "")) for key, words in offered.items()}
        super().__init__(theme, ticks, {next(iter(ticks)): label} if ticks else None)
        self.label = label
        self._kept: list[str] = []

    def raw(self) -> list[str]:
        return sorted({*super().raw(), *self._kept})

    def set_raw(self, raw: Any) -> None:
        super().set_raw(raw)
        self._kept = [str(one) for one in raw if one not in self.ticks] if isinstance(raw, list) else []

    def words(self, raw: Any) -> str:
        return ", ".join(self.ticks[key].label for key in raw or [] if key in self.ticks)


def last_currency(connection: sqlite3.Connection) -> str:
    """That of what was paid last, or empty: who pays in dollars does so the next time as well."""
    sql = "SELECT currency FROM time_entry WHERE trashed IS NULL AND currency <> '' ORDER BY created DESC, id LIMIT 1"
    row = connection.execute(sql).fetchone()
    return str(row[0]) if row is not None else ""


def counts_field(theme: Theme, connection: sqlite3.Connection) -> CountsField:
    """What it is for the rules that are here; hidden where they know nothing that could be ticked."""
    label = translate("TimeFields", "What it counts as")
    field = CountsField(theme, label, categories_offered(connection), whose_categories(connection))
    if not field.ticks:
        field.hide()
    return field


def approved_field(theme: Theme) -> StandField:
    """What the person says of its provider."""
    options = [
        ("", translate("TimeFields", "Not said"), ""), ("yes", translate("TimeFields", "Approved"), "badge-check"),
        ("no", translate("TimeFields", "Not approved"), "circle-x"),
    ]  # fmt: skip
    return StandField(theme, translate("TimeFields", "Is the provider approved by the authority?"), options)


def whose_fields(theme: Theme) -> tuple[ChoiceField, ChoiceField]:
    """Whose time it was, and who paid."""
    mine, theirs = translate("TimeFields", "My own time"), translate("TimeFields", "School time")
    me, they = translate("TimeFields", "I paid"), translate("TimeFields", "The school paid")
    return (
        ChoiceField(
            theme, translate("TimeFields", "Whose time"), [("own", mine, "house"), ("school", theirs, "school")]
        ),
        ChoiceField(theme, translate("TimeFields", "Who paid"), [("own", me, "wallet"), ("school", they, "school")]),
    )


def asks_about_licences(connection: sqlite3.Connection) -> bool:
    """Whether there is a licence, or rules of one, for which something could be said."""
    return bool(rule_sets(connection) or licences(connection))


class RefundField(TextField):
    """How much came back, in the currency of what was paid; nothing for all of it."""

    takes_names = False

    def __init__(
        self, theme: Theme, label: str, placeholder: str, *, currency: Callable[[], str], wrong: Callable[[int], str]
    ) -> None:  # fmt: skip
        """`wrong` gives the sentence on what cannot be said with this amount, or empty."""
        super().__init__(theme, label, placeholder)
        self._currency, self._wrong = currency, wrong
        self.line.editingFinished.connect(self.check)

    def amount(self) -> int | None:
        """In the smallest units, or None."""
        return self._parsed().number

    def show_value(self, value: Any) -> None:
        minor, currency = value or (None, "")
        self.set_raw(money_typed(self.locale(), minor, currency) if minor is not None else "")

    def problem(self) -> str:
        amount = self._parsed()
        return amount.problem or (self._wrong(amount.number) if amount.number is not None else "")

    def _parsed(self) -> Amount:
        return parse_money(self.line.text(), self._currency(), self.locale())
