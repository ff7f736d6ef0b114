"""The open portfolio as the window sees it: Qt signals, and one way to change things."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.ui.kit.below import said_words

if TYPE_CHECKING:  # the records take half a second to import; the first frame needs none of them
    from portfolio.core.change import Change


def in_our_words(change: "Change") -> "Change":
    """A change with its label in the reader's language, where it was made below the window."""
    label = said_words(change.label)
    return change if label == change.label else replace(change, label=label)


class Document(QObject):
    """Every panel is given this object, and never the window. It is the only bridge between Qt and the core.

    `changed` carries the Change that was written, by whomever; `done` the label of what the person just did,
    undid or redid (for the toast and the Edit menu); `failed` the PortfolioError of what did not go through.
    `today` is the person's own calendar: whatever has to know the day asks it here.
    """

    changed = Signal(object)
    done = Signal(str)
    undone = Signal(str)
    failed = Signal(object)
    history_changed = Signal()
    drafts_changed = Signal()
    """A card was left whose words wait now, or wait no more."""

    def __init__(
        self, portfolio: Portfolio, parent: QObject | None = None, *, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self.portfolio, self.today = portfolio, today
        self._stop = portfolio.subscribe(self.changed.emit)

    def do(self, change: "Change") -> bool:
        """Make a change. Says whether it went through; if not, `failed` has said why."""
        if not change:
            return True
        change = in_our_words(change)
        written = self._try(lambda: self.portfolio.apply(change))
        if written:
            self.done.emit(change.label)
        return written

    def stop_stopwatch(self, change: "Change") -> bool:
        """Make the change that logs what the stopwatch measured, and stop it, as one. Says whether it went through."""
        from portfolio.core.stopwatch import stopped

        change = in_our_words(change)
        written = self._try(lambda: self.portfolio.apply(change, stopped(change, self.portfolio.device)))
        if written:
            self.done.emit(change.label)
        return written

    @Slot()
    def undo(self) -> bool:
        label = self.portfolio.history.undo_label
        written = bool(label) and self._try(self.portfolio.history.undo)
        if written:
            self.undone.emit(label)
        return written

    @Slot()
    def redo(self) -> bool:
        label = self.portfolio.history.redo_label
        written = bool(label) and self._try(self.portfolio.history.redo)
        if written:
            self.done.emit(label)
        return written

    def close(self) -> None:
        """Hear no more of the portfolio, and close it."""
        self._stop()
        self.portfolio.close()

    def _try(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except PortfolioError as error:
            self.failed.emit(error)
            return False
        self.history_changed.emit()
        return True
