"""Entries that are there already, chosen for one line that a role asks for."""

from PySide6.QtWidgets import QWidget

from portfolio.core.queries.standards import ALIGNED_KINDS
from portfolio.ui.career.acts import shown_by
from portfolio.ui.document import Document
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Theme

_KINDS = tuple(kind for kind in ALIGNED_KINDS if kind != "excerpt")


class ShowsCard(FormCard):
    """What is chosen is kept until it is written, also when the card is left before."""

    def __init__(self, theme: Theme, document: Document, need_id: str, words: str, parent: QWidget) -> None:
        title = self.tr("What shows “{line}”?").format(line=isolate(words[:200]))
        super().__init__(theme, document, title, parent, width=620)
        self._need = need_id
        self.entries = LinksField(theme, document, self.tr("Entries"), self.tr("One more entry"), _KINDS)
        self.column.addWidget(self.entries)
        self.remember(f"shows:{need_id}", entries=self.entries)

    def open(self) -> None:
        """Lie over the window, with the newest entries to choose from."""
        self.come_up(self.entries.button)
        self.entries.finder.open()

    def finish(self) -> None:
        """Write it, and close."""
        if chosen := self.entries.chosen():
            self.write(shown_by(self._document, self._need, chosen))
        else:
            self.close()
