"""What stands over the timeline when its entries could not be read: why, and the way to try again."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.feedback import EmptyState, announce
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class Trouble(EmptyState):
    """Covers the viewport of `view` until `end`; its button calls `again`."""

    def __init__(
        self, theme: Theme, view: QAbstractScrollArea, error: PortfolioError, again: Callable[[], None]
    ) -> None:
        title, advice = error_words(error)
        super().__init__(theme, "circle-alert", title, advice, translate("Timeline", "Try again"), parent=view)
        self._view = view
        self.action_requested.connect(again)
        self.setAutoFillBackground(True)
        view.installEventFilter(self)
        if view.hasFocus():
            self.setFocus()
        self._cover()
        self.show()
        announce(self, f"{title} {advice}".strip())

    def end(self) -> None:
        """The entries could be read."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self._view)
        self._view.removeEventFilter(self)
        self.hide()
        self.deleteLater()
        if had_focus:
            self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        elif event.type() == QEvent.Type.FocusIn:
            self.setFocus()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self.setGeometry(self._view.rect())
        self.raise_()
