"""What stands where no licence is yet: what the page is for, and the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class NoLicence(EmptyState):
    """To add one is the thing to do; `look` leads to the rules."""

    def __init__(self, theme: Theme, *, writes: bool) -> None:
        super().__init__(
            theme, "shield-check", translate("LicencesPage", "How far is your licence?"),
            translate(
                "LicencesPage",
                "Choose the rules of your authority, or of your contract, and say when the licence began. Your hours"
                " then say by themselves what counts, what is missing, and why.",
            ),
            translate("LicencesPage", "Add a licence…") if writes else "",
        )  # fmt: skip
        self.look = Button(theme, translate("LicencesPage", "Look at the rules first…"), icon="book-open", kind="ghost")
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self.look, 0, Qt.AlignmentFlag.AlignHCenter)
        if not writes:
            self.setFocusProxy(self.look)
