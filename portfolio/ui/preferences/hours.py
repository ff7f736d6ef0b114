"""Hours one means to spend on learning: the way to the plan for a week, which exists only once it was set."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.preferences.group import Group
from portfolio.ui.theme import Theme


class HoursGroup(Group):
    """What the plan is good for, in a sentence."""

    plan_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Hours for my own learning"))
        self.say(
            self.tr(
                "A plan for the week stands beside your hours, and rests in the holidays. There is none before you set "
                "it."
            )
        )
        plan = Button(theme, self.tr("The plan for my weeks…"), icon="target")
        plan.clicked.connect(self.plan_requested)
        self.buttons(plan)
