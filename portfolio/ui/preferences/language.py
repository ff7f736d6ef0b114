"""The row of Settings that chooses whose words the screen speaks."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.language import AS_SYSTEM, SOURCE
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Face, Theme

SETTING = "language"


class LanguageRow(QWidget):
    """British or American English, another language if there is one, or as this computer; from the next start on."""

    def __init__(self, theme: Theme, settings: Settings, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._at_first = settings, settings.text(SETTING, AS_SYSTEM)
        choices = [(AS_SYSTEM, self.tr("As this computer"), "monitor")]
        choices += [(name, self._named(name), "") for name in (SOURCE, *names)]
        known = {value for value, _, _ in choices}
        self.choice = Choice(
            theme, self.tr("Words"), tuple(choices), self._at_first if self._at_first in known else AS_SYSTEM
        )
        self.choice.chosen.connect(self._keep)
        self._note = Label(theme, "", Face("small"), "ink2", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addWidget(Label(theme, self.tr("Words"), Face("small", 600), "ink2"))
        column.addWidget(self.choice)
        column.addWidget(self._note)
        self._tell(self._at_first)

    def _named(self, name: str) -> str:
        english = {
            SOURCE: self.tr("International English"),
            "en_GB": self.tr("British English"),
            "en_US": self.tr("American English"),
        }
        return english.get(name) or QLocale(name).nativeLanguageName()

    def _keep(self, name: str) -> None:
        self._settings.keep(**{SETTING: name})
        self._tell(name)

    def _tell(self, name: str) -> None:
        said = self.tr("British English says appraisal and objective, American English says student and license.")
        after = self.tr("From the next start on.")
        self._note.setText(said if name == self._at_first else f"{said} {after}")
