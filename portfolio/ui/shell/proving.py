"""What proves badges, as the window brings it together: saved pages come in, badges are checked again, it is told."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.folders import documents
from portfolio.ui.shell.adding import Adding
from portfolio.ui.shell.toasts import Toasts
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.ui.shelf.outcomes import Outcome
    from portfolio.ui.shelf.rechecking import Rechecking
    from portfolio.ui.shell.came_in import CameIn


class Proving(QObject):
    """Nothing of it is imported before it is asked for."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, adding: Adding, toasts: Toasts,
        say_error: Callable[[PortfolioError], object], window: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._theme, self._document, self._jobs, self._window = theme, document, jobs, window
        self._toasts, self._say_error = toasts, say_error
        adding.proven.connect(self._proven)
        adding.stopped.connect(lambda: toasts.say_result(self.tr("Stopped. Nothing was added.")))

    def check(self, ids: Sequence[str]) -> None:
        """Check these credentials again."""
        self._rechecking.check(ids)

    def check_all(self) -> None:
        """Check all of them again."""
        self._rechecking.check(None)

    def show_list(self, rows: "Sequence[CameIn]") -> None:
        """What became of each file of a batch, over the window."""
        from portfolio.ui.shell.came_in_list import CameInList

        page = CameInList(self._theme, rows, documents(), self._window)
        page.closed.connect(page.deleteLater)
        page.open()

    @cached_property
    def _rechecking(self) -> "Rechecking":
        from portfolio.ui.shelf.rechecking import Rechecking

        made = Rechecking(self._document, self._jobs, self)
        made.told.connect(self._toasts.say_result)
        made.failed.connect(self._say_error)
        return made

    def _proven(self, outcomes: "Sequence[Outcome]") -> None:
        from portfolio.ui.shelf.outcomes import outcome_words

        none = self.tr("The page is kept. None of your badges asks for it.")
        self._toasts.say_result(outcome_words(QLocale(), outcomes) if outcomes else none)
