"""How one meets what a role asks for, in one's own words: they stand beside the line in an application."""

from PySide6.QtWidgets import QWidget

from portfolio.ui.career.acts import answered
from portfolio.ui.document import Document
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme


class ReplyCard(FormCard):
    """What is typed is kept until it is written, also when the card is left before."""

    def __init__(
        self, theme: Theme, document: Document, need_id: str, words: str, answer: str, parent: QWidget
    ) -> None:
        title = self.tr("How do I meet it?")
        super().__init__(theme, document, title, parent, width=620)
        self._need = need_id
        self.column.addWidget(Label(theme, words, Face("body"), "ink2", wrap=True))
        self.field = LongField(
            theme, self.tr("In my own words"), self.tr("What I did, where, and what came of it"), least=3, most=8,
            hint=self.tr("It stands beside this line in the PDF of an application."), face=Face("body"),
        )  # fmt: skip
        self.field.set_raw(answer)
        self.column.addWidget(self.field)
        self.remember(f"answer:{need_id}", answer=self.field)
        self.setAccessibleName(f"{title} {words}")

    def open(self) -> None:
        """Lie over the window, with the cursor in the words."""
        self.come_up(self.field.area)

    def finish(self) -> None:
        """Write it, and close."""
        self.write(answered(self._document, self._need, self.field.text()))
