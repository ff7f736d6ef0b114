"""Entries that are there already, chosen for one standard: found by a few letters, written as one change."""

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.standards import ALIGNED_KINDS
from portfolio.ui.collection.words import counted
from portfolio.ui.document import Document
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.standards.acts import shown_too
from portfolio.ui.theme import Theme

_KINDS = tuple(kind for kind in ALIGNED_KINDS if kind != "excerpt")


class PickCard(FormCard):
    """What is chosen is kept until it is written, also when the card is left before."""

    def __init__(self, theme: Theme, document: Document, standard_id: str, name: str, parent: QWidget) -> None:
        title = self.tr("What shows {standard}").format(standard=name)
        super().__init__(theme, document, title, parent, width=620)
        self._standard, self._name = standard_id, name
        self.entries = LinksField(theme, document, self.tr("Entries"), self.tr("One more entry"), _KINDS)
        self.column.addWidget(self.entries)
        self.remember(f"standard:{standard_id}", entries=self.entries)

    def open(self) -> None:
        """Lie over the window, with the newest entries to choose from."""
        self.come_up(self.entries.button)
        self.entries.finder.open()

    def finish(self) -> None:
        """Write it, and close."""
        if chosen := self.entries.chosen():
            label = self.tr("Say that {entries} show {standard}").format(
                entries=counted(self.locale(), len(chosen)), standard=self._name[:60]
            )
            self.write(shown_too(self._document, chosen, self._standard, label))
        else:
            self.close()
