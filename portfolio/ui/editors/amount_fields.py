"""Fields for times and for money, which say below how they understood what was typed."""

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.editors.parse_amount import MOST_MINUTES, Amount, parse_minutes, parse_money
from portfolio.ui.editors.text_fields import Line, TextField, clean
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.money import money_typed, money_words
from portfolio.ui.theme import Theme

CURRENCIES = (
    "EUR USD GBP CHF AUD BRL CAD CLP CNY COP CZK DKK EGP HKD HUF IDR ILS INR ISK JPY KES KRW KWD MAD MXN MYR NGN NOK"
    " NZD PEN PHP PLN RON SAR SEK SGD THB TND TRY TWD UAH VND ZAR"
).split()


class MinutesField(TextField):
    """A time such as 45m, 1.5h or 2:30. `plan`: a bare number is hours; `most`: what is more is refused."""

    takes_names = False

    def __init__(
        self, theme: Theme, label: str, *, plan: bool = False, needed: str = "", hint: str = "",
        most: int = MOST_MINUTES,
    ) -> None:  # fmt: skip
        super().__init__(theme, label, needed=needed, hint=hint)
        self._plan, self._most = plan, most
        self.line.setPlaceholderText(self.tr("40h") if plan else self.tr("45m, 1.5h or 2:30"))
        self.line.textEdited.connect(lambda _: self._echo())
        self.line.editingFinished.connect(self.leave)

    def leave(self) -> None:
        """One goes on to something else: what is wrong is said."""
        self.check()

    def minutes(self) -> int | None:
        return self._amount().number

    def set_minutes(self, minutes: int | None) -> None:
        """Show this time without telling that it was edited."""
        self.set_raw(typed_minutes(minutes))

    def show_value(self, value: Any) -> None:
        self.set_minutes(value)

    def set_raw(self, raw: Any) -> None:
        super().set_raw(raw)
        self._echo()

    def problem(self) -> str:
        return self._amount().problem or super().problem()

    def _amount(self) -> Amount:
        return parse_minutes(self.line.text(), plain_hours=self._plan, most=self._most)

    def _echo(self) -> None:
        """What a bare number was taken for, so that 12 is never hours where minutes were meant."""
        minutes = self.minutes()
        bare = self.text().replace(",", "").replace(".", "").isdigit()
        self.set_hint(hours(self.locale(), minutes) if minutes and bare else "")


def typed_minutes(minutes: int | None) -> str:
    """A time as it would be typed: 45m, 2h, 2:30."""
    if not minutes:
        return ""
    whole, rest = divmod(minutes, 60)
    return f"{rest}m" if not whole else f"{whole}h" if not rest else f"{whole}:{rest:02d}"


class MoneyField(Field):
    """An amount and its currency; `raw` is [what was typed, currency]."""

    def __init__(self, theme: Theme, label: str, *, hint: str = "") -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(4))
        self.line = Line(theme)
        self.currency = Combo(theme, "")
        self.currency.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.currency.setMinimumContentsLength(0)
        own = QLocale().currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
        self.currency.addItems(list(dict.fromkeys([*([own] if len(own) == 3 else []), *CURRENCIES])))
        row.addWidget(self.line, 1)
        row.addWidget(self.currency)
        super().__init__(theme, label, holder, hint=hint)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(self.tr("12.50, or none"))
        self.currency.setAccessibleName(self.tr("Currency"))
        holder.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.check)
        self.currency.activated.connect(self._on_edited)

    def amount(self) -> int | None:
        """In the smallest units of the currency, or None."""
        return self._parsed().number

    def set_amount(self, minor: int | None, currency: str) -> None:
        """Show this amount without telling that it was edited."""
        self.set_raw([money_typed(self.locale(), minor, currency) if minor is not None else "", currency])

    def show_value(self, value: Any) -> None:
        self.set_amount(*(value or (None, "")))

    def words(self, raw: Any) -> str:
        return " ".join(raw).strip() if raw[0] else ""

    def raw(self) -> list[str]:
        return [clean(self.line.text()), self.currency.currentText()]

    def set_raw(self, raw: Any) -> None:
        typed, currency = (raw or ["", ""])[:2]
        if currency and self.currency.findText(currency) < 0:
            self.currency.addItem(currency)
        if currency:
            self.currency.setCurrentText(currency)
        self.line.setText(str(typed))
        self.check()

    def problem(self) -> str:
        return self._parsed().problem

    def understood(self) -> str:
        """How the amount was understood, or empty."""
        amount = self.amount()
        return "" if amount is None else money_words(self.locale(), amount, self.currency.currentText())

    def _parsed(self) -> Amount:
        return parse_money(self.line.text(), self.currency.currentText(), self.locale())

    def _on_edited(self) -> None:
        self.set_hint(self.understood())
        self.edited.emit()
