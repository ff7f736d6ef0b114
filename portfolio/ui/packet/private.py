"""What stays out because this reader may not see it: counted, and offered before anything is saved."""

from PySide6.QtWidgets import QWidget

from portfolio.packet.request import Audience
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.packet.content import Content
from portfolio.ui.theme import Theme


class PrivateOffer(WayIn):
    """“2 reflections are private and stay out”, and the way to the list of them. Hidden where nothing stays out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "lock", "", "", color="reflection", small=True, parent=parent)
        self.hide()

    def show_content(self, content: Content, audience: Audience) -> None:
        """Offer what stays out because this audience may not see it."""
        count = len(content.hidden)
        number = self.locale().toString(count)
        if audience == "public":
            title = self.tr("1 entry is not for everyone and stays out") if count == 1 else self.tr(
                "{n} entries are not for everyone and stay out")  # fmt: skip
        else:
            title = self._private(content, count)
        self.set_words(title.replace("{n}", number), self.tr("Choose which to show…"))
        self.setVisible(bool(count))

    def _private(self, content: Content, count: int) -> str:
        """Two reflections are called reflections; a mixture is called entries."""
        if content.hidden_of("reflection") == count:
            one, many = (
                self.tr("1 reflection is private and stays out"),
                self.tr("{n} reflections are private and stay out"),
            )
        else:
            one, many = self.tr("1 entry is private and stays out"), self.tr("{n} entries are private and stay out")
        return one if count == 1 else many
