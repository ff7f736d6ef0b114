"""What is said above the places: errors with what to do, offers, and long work with its Cancel."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme

SHOW_AFTER_MS = 400
"""Most work is over before a person could read what it is."""
MOST = 4


class Messages(QWidget):
    """A column of banners that stays until each is dismissed. Nothing typed is touched by it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.gap(12), 0, theme.gap(12), 0)
        self._column.setSpacing(theme.gap(6))

    def say_error(self, error: PortfolioError) -> None:
        """What happened, and what to do about it."""
        self._say(Banner(self.theme, error.title, error.advice))

    def say(self, words: str, advice: str = "", actions: tuple[tuple[str, Callable[[], None]], ...] = ()) -> None:
        """Something to know, with what can be done about it as buttons."""
        by_name = {str(number): do for number, (_, do) in enumerate(actions)}
        buttons = tuple((str(number), label) for number, (label, _) in enumerate(actions))
        banner = Banner(self.theme, words, advice, buttons, tone="accent", icon="info")

        def act(name: str) -> None:
            banner.deleteLater()
            by_name[name]()

        banner.action_requested.connect(act)
        self._say(banner)

    def follow(self, job: Job) -> None:
        """Show how far a job is, with a way to stop it, for as long as it runs."""
        row = ProgressRow(self.theme, job.label)
        row.hide()
        job.progressed.connect(row.set_progress)
        row.cancel_requested.connect(job.cancel)
        row.cancel_requested.connect(row.cancelling)
        job.ended.connect(row.deleteLater)
        self._column.addWidget(row)
        QTimer.singleShot(SHOW_AFTER_MS, row, row.show)

    def _say(self, banner: Banner) -> None:
        banner.dismissed.connect(banner.deleteLater)
        self._column.addWidget(banner)
        shown = self.findChildren(Banner)
        for old in shown[: max(0, len(shown) - MOST)]:
            old.deleteLater()
        banner.announce()
