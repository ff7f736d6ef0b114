"""The map, or what stands in its place: that nothing is there yet, or that nothing could be read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class States(QStackedWidget):
    """Shows one of them; each that is not the map has the way out."""

    add_requested = Signal(str)
    again_requested = Signal()

    def __init__(self, theme: Theme, card: QWidget) -> None:
        super().__init__()
        self.theme, self._card = theme, card
        self.empty = EmptyState(
            theme,
            "calendar-days",
            translate("CareerMap", "Your career map begins with one entry"),
            translate(
                "CareerMap", "Goals, courses, badges, reflections and hours find their place in time as you add them."
            ),
            translate("CareerMap", "Something I did"),
            keys="Ctrl+D",
        )
        self.empty.action_requested.connect(lambda: self.add_requested.emit("practice"))
        self._trouble: EmptyState | None = None
        for page in (card, self.empty):
            self.addWidget(page)

    @property
    def in_trouble(self) -> bool:
        """Whether it says that nothing could be read."""
        return self._trouble is not None

    @property
    def instead(self) -> QWidget | None:
        """What stands in the place of the map, if anything does."""
        return None if self.currentWidget() is self._card else self.currentWidget()

    def show_map(self, empty: bool) -> None:
        """Show the map, or that it is empty."""
        if self._trouble is not None:
            self.removeWidget(self._trouble)
            self._trouble.deleteLater()
            self._trouble = None
        self.setCurrentWidget(self.empty if empty else self._card)

    def show_trouble(self, error: PortfolioError) -> None:
        """Say why nothing could be read, and offer to try again."""
        self.show_map(empty=False)
        title, advice = error_words(error)
        made = self._trouble = EmptyState(
            self.theme, "circle-alert", title, advice, translate("CareerMap", "Try again")
        )
        made.action_requested.connect(self.again_requested)
        self.addWidget(made)
        self.setCurrentWidget(made)
        announce(made, f"{title} {advice}".strip())
