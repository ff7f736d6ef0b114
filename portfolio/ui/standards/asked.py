"""A question over the board: what would happen, and the way to let it; nothing is done until it is answered."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.theme import Theme


class Asked(QWidget):
    """Takes no room while nothing is asked. `back` gives the keyboard back to where it came from."""

    def __init__(self, theme: Theme, back: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._back = theme, back
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._banner: Banner | None = None
        self.hide()

    def ask(self, title: str, advice: str, words: str, do: Callable[[], object]) -> None:
        """Say what would happen; `words` stand on the button that does it."""
        self.drop()
        banner = self._banner = Banner(self.theme, title, advice, (("do", words),))

        def answer() -> None:
            self.drop()
            do()
            self._back()

        banner.action_requested.connect(answer)
        banner.dismissed.connect(self.drop)
        self._column.addWidget(banner)
        self.show()
        banner.announce()
        for button in banner.findChildren(Button)[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """Nothing is asked any more."""
        self.hide()
        if self._banner is not None:
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None
