"""People one writes about: the way to the list of them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.preferences.group import Group
from portfolio.ui.theme import Theme


class PeopleGroup(Group):
    """What the list is for, in a sentence."""

    people_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("People I write about"))
        self.say(
            self.tr(
                "Type @ and a name wherever you write. You see the name; in every PDF stands what you say here, such "
                "as “a colleague” or initials."
            )
        )
        people = Button(theme, self.tr("People…"), icon="users")
        people.clicked.connect(self.people_requested)
        self.buttons(people)
