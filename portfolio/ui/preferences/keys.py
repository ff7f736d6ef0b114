"""Single letters as keys, on or off, and the page of all keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button, Switch
from portfolio.ui.kit.labels import Label
from portfolio.ui.preferences.group import Group
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Face, Theme


class KeysGroup(Group):
    """Who types by voice, or rests a hand on the keys, turns the letters off."""

    letters_changed = Signal(bool)
    keys_requested = Signal()

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Keys"))
        words = self.tr(
            "Single letters act on the chosen entry: R reflects, E adds evidence, S says what it shows, T goes to today"
        )
        self.letters = Switch(theme, words, settings.text("letters") != "off")
        self.letters.toggled.connect(lambda on: settings.keep(letters="on" if on else "off"))
        self.letters.toggled.connect(self.letters_changed)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(12))
        row.addWidget(self.letters, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(theme, words, Face("body"), wrap=True), 1)
        self.add(holder)
        self.say(self.tr("They never act while you write. Off is better for typing by voice."))
        keys = Button(theme, self.tr("All keys"), icon="list", keys="F1")
        keys.clicked.connect(self.keys_requested)
        self.buttons(keys)
