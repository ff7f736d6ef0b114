"""Credits that learning brings: a number with at most two decimals, and the unit it is counted in."""

from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.editors.parse_day import figures
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.learning_words import CREDIT_UNITS, credit_unit_words, credits_typed
from portfolio.ui.theme import Theme

MOST_HUNDREDTHS = 100_000


class CreditsField(Field):
    """`raw` is [what was typed, unit]; the value of a record is [hundredths or None, unit]."""

    def __init__(self, theme: Theme, label: str, *, hint: str = "") -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(4))
        self.line = Line(theme)
        self.unit = Combo(theme, "")
        for unit in CREDIT_UNITS:
            self.unit.addItem(credit_unit_words(unit), unit)
        row.addWidget(self.line, 2)
        row.addWidget(self.unit, 3)
        super().__init__(theme, label, holder, hint=hint)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(self.tr("3 or 22.5"))
        self.unit.setAccessibleName(self.tr("Unit of the credits"))
        holder.setFocusProxy(self.line)
        self.line.textEdited.connect(self._on_edited)
        self.line.editingFinished.connect(self.check)
        self.unit.activated.connect(self._on_edited)

    def hundredths(self) -> int | None:
        """How many, in hundredths of the unit; None for nothing, and for what is no number."""
        text = figures(clean(self.line.text())).strip().replace(",", ".").replace("٫", ".")
        if not text or not text.replace(".", "", 1).isdigit() or len(text) > 12:
            return None
        try:
            found = Decimal(text) * 100
        except InvalidOperation:
            return None
        return int(found) if found == found.to_integral_value() and 0 < found <= MOST_HUNDREDTHS else None

    def unit_chosen(self) -> str:
        """The unit, where a number stands before it; or empty."""
        return str(self.unit.currentData()) if self.hundredths() is not None else ""

    def raw(self) -> list[str]:
        return [clean(self.line.text()), str(self.unit.currentData())]

    def set_raw(self, raw: Any) -> None:
        typed, unit = (raw or ["", ""])[:2]
        self.line.setText(str(typed))
        self.unit.setCurrentIndex(max(0, self.unit.findData(unit)))
        self.check()

    def show_value(self, value: Any) -> None:
        number, unit = value or (None, "")
        self.set_raw([credits_typed(self.locale(), number) if number else "", unit])

    def words(self, raw: Any) -> str:
        return f"{raw[0]} {credit_unit_words(raw[1])}" if raw and raw[0].strip() else ""

    def problem(self) -> str:
        if not self.line.text().strip() or self.hundredths() is not None:
            return ""
        return self.tr("“{text}” is no number of credits. Try 3 or 22.5.").format(text=self.line.text().strip()[:20])

    def _on_edited(self) -> None:
        if self.said():
            self.check()
        self.edited.emit()
