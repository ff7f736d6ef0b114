"""What waits: new files in the inbox folder."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme
from portfolio.ui.today.rows import INSET
from portfolio.ui.today.words import files_title

if TYPE_CHECKING:
    from portfolio.exchange.inbox import Look

NAMED = 3


class InboxCard(QWidget):
    """Hidden while there is nothing to say. What is wrong with the folder is one sentence, with a way to look again."""

    add_requested = Signal()
    later_requested = Signal()
    again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.card = Card(theme)
        column.addWidget(self.card)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(theme.gap(INSET), 0, theme.gap(INSET), theme.gap(2))
        inside.setSpacing(theme.gap(4))
        self.title = Label(theme, "", Face("h3", 600, serif=True), wrap=True)
        self.below = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.add = Button(theme, translate("Today", "Add them"), icon="plus", kind="primary")
        self.later = Button(theme, translate("Today", "Not now"), kind="ghost")
        self.again = Button(theme, translate("Today", "Look again"), icon="refresh-cw")
        buttons = QWidget()
        line = FlowLayout(buttons, gap=theme.gap(8))
        for button in (self.add, self.later, self.again):
            line.addWidget(button)
        inside.addWidget(self.title)
        inside.addWidget(self.below)
        inside.addSpacing(theme.gap(5))
        inside.addWidget(buttons)
        self.add.clicked.connect(self.add_requested)
        self.later.clicked.connect(self.later_requested)
        self.again.clicked.connect(self.again_requested)
        self.hide()

    def show_look(self, look: "Look", folder: str) -> None:
        """Show what waits there; nothing, when nothing does."""
        from portfolio.exchange.gather import shown

        count = len(look.files) + look.more
        if not count:
            self.hide()
            return
        names = [isolate(shown(file.path.name)) for file in look.files[:NAMED]]
        more = count - len(names)
        if more:
            names.append(translate("Today", "and {count} more", None, more).format(count=self.locale().toString(more)))
        lines = [", ".join(names)]
        if look.more:
            number = self.locale().toString(len(look.files))
            lines.append(
                translate("Today", "The newest {count} are added first.", None, len(look.files)).format(count=number)
            )
        if not look.whole:
            lines.append(
                translate(
                    "Today", "There are more files here than can be looked through. A folder of its own works best."
                )
            )
        self.add.set_label(translate("Today", "Add it") if count == 1 else translate("Today", "Add them"))
        self._say(files_title(self.locale(), count, shown(folder)), "\n".join(lines), files=True)

    def show_trouble(self, error: PortfolioError) -> None:
        """Say that the folder is gone or cannot be read."""
        self._say(*error_words(error))

    def show_slow(self, folder: str) -> None:
        """Say that the folder has not answered yet."""
        words = translate("Today", "The folder “{folder}”, where new files wait, has not answered yet.")
        self._say(words.format(folder=isolate(folder)), translate("Today", "You can go on with everything else."))

    def _say(self, title: str, below: str, *, files: bool = False) -> None:
        self.title.setText(title)
        self.below.setText(below)
        self.setAccessibleName(title)
        self.setAccessibleDescription(below)
        for button in (self.add, self.later):
            button.setVisible(files)
        self.again.setVisible(not files)
        self.card.set_colors("accent_soft" if files else "surface", "accent" if files else "line")
        self.show()

    def stops(self) -> list[QWidget]:
        """What takes the focus, in reading order."""
        return [self.add, self.later, self.again]
