"""What could not be read at the place Goals, said above the groups, with a way to try again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class Trouble(QWidget):
    """Takes no room while there is none."""

    again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.banner: Banner | None = None
        self._column = QVBoxLayout(self)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def say(self, error: PortfolioError | None) -> None:
        """Say this one, or that it is over."""
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
        self.setVisible(error is not None)
        if error is not None:
            made = Banner(self.theme, *error_words(error), (("again", translate("GoalBoard", "Try again")),))
            made.action_requested.connect(lambda _name: self.again_requested.emit())
            made.dismissed.connect(self.hide)
            self.banner = made
            again = made.findChild(Button)
            assert again is not None
            self.setFocusProxy(again)
            self._column.addWidget(made)
            made.announce()

    def _restyle(self) -> None:
        side = self.theme.gap(20)
        self._column.setContentsMargins(side, 0, side, 0)
