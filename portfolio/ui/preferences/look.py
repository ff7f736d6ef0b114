"""How it looks: colours, the size of the text, whose words the screen speaks."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.choice import Choice
from portfolio.ui.preferences.group import Group
from portfolio.ui.preferences.language import LanguageRow
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Mode, Theme

SIZES = ("1.0", "1.1", "1.25", "1.5", "1.75", "2.0")


class LookGroup(Group):
    """Each choice is seen at once. Arrows only move among them, so that no one has to pass through a black window."""

    def __init__(
        self, theme: Theme, settings: Settings, languages: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("How it looks"))
        modes = (
            ("system", self.tr("As this computer"), "monitor"),
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
            ("high-contrast", self.tr("High contrast"), "contrast"),
        )
        self.mode = Choice(theme, self.tr("Colours"), modes, theme.mode, arrows_choose=False)
        self.mode.chosen.connect(lambda value: theme.set_mode(cast(Mode, value)))
        self.row(
            self.tr("Colours"),
            self.mode,
            self.tr("“As this computer” follows what is set there, in the evening as well."),
        )
        percent = self.locale().percent()
        sizes = tuple((size, f"{self.locale().toString(round(float(size) * 100))} {percent}", "") for size in SIZES)
        self.text_size = Choice(theme, self.tr("Text size"), sizes, nearest(theme.scale), arrows_choose=False)
        self.text_size.chosen.connect(lambda value: theme.set_scale(float(value)))
        self.row(
            self.tr("Text size"),
            self.text_size,
            self.tr("Everything grows with it. Ctrl and + or - do the same anywhere; Ctrl and 0 goes back."),
        )
        self.language = LanguageRow(theme, settings, languages)
        self.add(self.language)
        theme.changed.connect(self._show)

    def _show(self) -> None:
        self.mode.set_value(self.theme.mode)
        self.text_size.set_value(nearest(self.theme.scale))


def nearest(scale: float) -> str:
    """The size of the list that is nearest to this one, which keys may have set in between."""
    return min(SIZES, key=lambda size: abs(float(size) - scale))
