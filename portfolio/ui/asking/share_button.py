"""What a place offers beside its own work: asking somebody, and templates to save or to take in."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class ShareButton(Button):
    """`sharing_requested`: what is wanted, as Sharing calls it, and the parts of a template ticked at first."""

    sharing_requested = Signal(str, object)

    def __init__(
        self, theme: Theme, parts: Sequence[str], *, asks: bool = False, writes: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`parts` of a template come from this place; where it `asks`, a colleague can be asked from here."""
        tip = translate("Sharing", "Ask somebody, templates") if asks else translate("Sharing", "Templates")
        super().__init__(theme, "", icon="ellipsis", kind="ghost", tip=tip, parent=parent)
        self._parts, self._asks, self._writes = tuple(parts), asks, writes
        self.clicked.connect(lambda: self.menu().popup(self.mapToGlobal(QPoint(0, self.height()))))

    def menu(self) -> QMenu:
        """What can be chosen."""
        menu = QMenu(self)
        menu.setAccessibleName(self.accessibleName())
        if self._asks:
            menu.addAction(self.theme.icon("user-check"), translate("Sharing", "Ask a colleague…"), self._ask)
            menu.addSeparator()
        menu.addAction(self.theme.icon("download"), translate("Sharing", "Save a template for others…"), self._save)
        take = menu.addAction(self.theme.icon("folder-open"), translate("Sharing", "Take in a template…"), self._take)
        take.setEnabled(self._writes)
        menu.addAction(
            self.theme.icon("list"), translate("Sharing", "Questions and forms from templates…"), self._own_words
        )
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _ask(self) -> None:
        self.sharing_requested.emit("ask", ())

    def _save(self) -> None:
        self.sharing_requested.emit("save_template", self._parts)

    def _own_words(self) -> None:
        self.sharing_requested.emit("own_words", ())

    def _take(self) -> None:
        self.sharing_requested.emit("choose_template", ())
