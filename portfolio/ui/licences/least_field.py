"""Of what is asked for a further licence, how much is to be of which sorts: a row for each."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.ui.editors.combo_field import ComboField
from portfolio.ui.editors.rows_field import ListRow, RowsField
from portfolio.ui.editors.small_fields import small_line
from portfolio.ui.editors.text_fields import clean
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

Options = Sequence[tuple[str, str]]


class LeastRow(ListRow):
    """{id, category, much}: an amount as it is typed, of a sort."""

    def __init__(self, theme: Theme, item: dict[str, Any], sorts: Options) -> None:
        super().__init__(theme, item)
        self.much = small_line(theme, translate("RuleCard", "How much"), "15")
        self.much.setText(str(item.get("much") or ""))
        self.category = ComboField(theme, "", sorts)
        self.category.combo.setAccessibleName(translate("RuleCard", "Of which sort"))
        self.category.set_raw(item.get("category", ""))
        self.much.textEdited.connect(lambda _: self.edited.emit())
        self.category.edited.connect(self.edited)
        self.lay_out(self.much, self.category, shares=(1, 3))

    def item(self) -> dict[str, Any]:
        return {"id": self.held["id"], "category": self.category.raw(), "much": clean(self.much.text())}

    def says(self) -> bool:
        return bool(self.much.text().strip() or self.category.raw())

    def stops(self) -> list[QWidget]:
        return [self.much, self.category.combo]


class LeastField(RowsField):
    """Rows of an amount and a sort."""

    def __init__(self, theme: Theme, sorts: Options) -> None:
        self._sorts = sorts
        super().__init__(
            theme, translate("RuleCard", "And of it at least"),
            translate("RuleCard", "At least so much of one more sort"),
            lambda item: LeastRow(theme, item, self._sorts), lambda item: f"{item.get('much')} {item.get('category')}",
        )  # fmt: skip

    def name_anew(self, sorts: Options) -> None:
        """There are other sorts now."""
        self._sorts = sorts
        self.set_raw(self.raw())
