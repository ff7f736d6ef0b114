"""What waits: new files in the inbox folder, and words that were begun and not finished."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme, kind_of
from portfolio.ui.today.entry_row import EntryRow
from portfolio.ui.today.rows import INSET
from portfolio.ui.today.words import JOIN, counted, files_title, saved_words, tr

if TYPE_CHECKING:
    from portfolio.exchange.inbox import Look
    from portfolio.ui.editors import Waiting

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
        self.add = Button(theme, tr("Add them"), icon="plus", kind="primary")
        self.later = Button(theme, tr("Not now"), kind="ghost")
        self.again = Button(theme, tr("Look again"), icon="refresh-cw")
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
            names.append(counted(self.locale(), tr("and 1 more"), tr("and {count} more"), more))
        lines = [", ".join(names)]
        if look.more:
            number = self.locale().toString(len(look.files))
            lines.append(tr("The newest {count} are added first.").format(count=number))
        if not look.whole:
            lines.append(tr("There are more files here than can be looked through. A folder of its own works best."))
        self.add.set_label(tr("Add it") if count == 1 else tr("Add them"))
        self._say(files_title(self.locale(), count, shown(folder)), "\n".join(lines), files=True)

    def show_trouble(self, error: PortfolioError) -> None:
        """Say that the folder is gone or cannot be read."""
        self._say(error.title, error.advice)

    def show_slow(self, folder: str) -> None:
        """Say that the folder has not answered yet."""
        words = tr("The folder “{folder}”, where new files wait, has not answered yet.")
        self._say(words.format(folder=isolate(folder)), tr("You can go on with everything else."))

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


class DraftItem(NamedTuple):
    """A draft that waits, with an id by which its row is found again."""

    id: str
    waiting: "Waiting"


class DraftRow(EntryRow[DraftItem]):
    """Words that wait; a press goes on with them."""

    def say(self, item: DraftItem) -> None:
        draft = item.waiting
        kind = kind_of(draft.kind).label()
        below = (kind if draft.title else "", saved_words(self.locale(), draft.saved, self.today))
        self.words.set_words(draft.kind, draft.title or kind, JOIN.join(part for part in below if part))
        self.words.setAccessibleName(tr("Go on writing: {title}").format(title=draft.title or kind))
