"""What stands above the first screen: what went wrong, with ways out, and how far something is, with Cancel."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme


class Notes(QWidget):
    """One thing at a time: an error ends the waiting, and what begins anew takes the error away."""

    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.banner: Banner | None = None
        self.progress: ProgressRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def say(self, error: PortfolioError, ways_out: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        """Why something did not go through, and a button for each way out."""
        self.clear()
        by_name = {str(number): do for number, (_, do) in enumerate(ways_out)}
        buttons = tuple((str(number), words) for number, (words, _) in enumerate(ways_out))
        banner = self.banner = Banner(self.theme, *error_words(error), buttons)
        banner.action_requested.connect(lambda name: by_name[name]())
        banner.dismissed.connect(self.hide)
        self._show(banner)
        banner.announce()

    def work(self, words: str) -> ProgressRow:
        """Something asked for is being done."""
        self.clear()
        row = self.progress = ProgressRow(self.theme, words)
        row.cancel_requested.connect(self.cancel_requested)
        self._show(row)
        return row

    def clear(self) -> None:
        """Nothing is to be said."""
        for one in (self.banner, self.progress):
            if one is not None:
                one.hide()
                one.deleteLater()
        self.banner = self.progress = None
        self.hide()

    def end_work(self) -> None:
        """What was being done is over."""
        if self.progress is not None:
            self.clear()

    def _show(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
        self.show()
        widget.show()
