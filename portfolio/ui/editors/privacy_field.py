"""Who may see what is being written."""

from typing import Any

from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme

_WORDS = {"private": "Only me", "evaluator": "My evaluator", "public": "Everyone"}


class PrivacyField(Field):
    """The same three choices as in the detail pane."""

    def __init__(self, theme: Theme, value: str = "evaluator") -> None:
        self.choice = PrivacyChoice(theme, value)
        super().__init__(theme, "", self.choice)
        self.choice.setAccessibleName(self.tr("Who may see this"))
        self.choice.chosen.connect(lambda _: self.edited.emit())

    def raw(self) -> str:
        return self.choice.value()

    def set_raw(self, raw: Any) -> None:
        self.choice.set_value(str(raw or "private"))

    def words(self, raw: Any) -> str:
        return translate("Detail", _WORDS.get(str(raw), ""))
