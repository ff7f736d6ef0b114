"""The head of the place of standards: which framework, how much of it is shown, and what can be done with it."""

from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme


class Head(QWidget):
    """Without a framework only its title and the way to frameworks stand there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = SectionTitle(theme, self.tr("Standards"))
        self.chooser = Button(theme, "", icon="book", kind="quiet", tip=self.tr("Another framework"))
        self.sub = Label(theme, "", Face("small"), "ink2")
        self.gaps = Chip(theme, self.tr("Only what is empty"), icon="circle-dashed")
        self.plans = Button(theme, self.tr("Evaluation plan"), icon="list-checks", kind="quiet")
        self.save = Button(theme, self.tr("Save or print"), icon="download", kind="quiet")
        self.library = Button(theme, self.tr("Frameworks"), icon="layers", kind="quiet")
        self._flow = FlowLayout(self)
        self._of_framework = (self.chooser, self.sub, self.gaps, self.plans, self.save)
        for part in (self.title, *self._of_framework, self.library):
            self._flow.addWidget(part)
        theme.changed.connect(self._space)
        self._space()

    def show_framework(self, title: str, words: str, gaps: int) -> None:
        """Show which framework it is, how much of it is shown, and how many standards are empty."""
        self.chooser.set_label(title if len(title) <= 40 else f"{title[:39]}…")
        self.sub.setText(words)
        self.gaps.set_count(gaps)

    def offer(self, there: bool) -> None:
        """Whether there is a framework that something can be done with."""
        for part in self._of_framework:
            part.setVisible(there)

    def _space(self) -> None:
        self._flow.set_gap(self.theme.gap(10))
