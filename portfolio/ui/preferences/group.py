"""One card of the settings: what it is about, and rows in which every choice says what it does."""

from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme


class Group(Card):
    """A card with a title. Rows are added from above to below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._flows: list[FlowLayout] = []
        self._airs: list[QSpacerItem] = []
        self._inside = QVBoxLayout(self)
        theme.changed.connect(self._space)
        self._space()

    def name(self, title: str) -> None:
        """The title, on screen and for screen readers."""
        self.setAccessibleName(title)
        self._inside.addWidget(SectionTitle(self.theme, title, "h3"))

    def row(self, words: str, control: QWidget, says: str = "") -> Label:
        """A control with its name above and what it does below. Returns the latter, whose words may change."""
        self._part()
        self._inside.addWidget(Label(self.theme, words, Face("small", 600), "ink2", wrap=True))
        self._inside.addWidget(control)
        return self.say(says)

    def say(self, words: str, color: str = "ink2") -> Label:
        """A sentence in the group."""
        label = Label(self.theme, words, Face("small"), color, wrap=True)
        self._inside.addWidget(label)
        label.setVisible(bool(words))  # not before: what has no parent yet would be a window of its own
        return label

    def add(self, widget: QWidget) -> None:
        """Something that explains itself."""
        self._part()
        self._inside.addWidget(widget)

    def buttons(self, *buttons: QWidget) -> None:
        """Side by side, in as many lines as they need."""
        flow = FlowLayout()
        self._flows.append(flow)
        for button in buttons:
            flow.addWidget(button)
        self._inside.addLayout(flow)
        self._space()

    def _part(self) -> None:
        """What comes next stands apart from what came before, unless that was the title."""
        if self._inside.count() > 1:
            self._airs.append(QSpacerItem(0, 0))
            self._inside.addItem(self._airs[-1])
            self._space()

    def _space(self) -> None:
        gap = self.theme.gap
        self._inside.setContentsMargins(gap(4), 0, gap(4), 0)
        self._inside.setSpacing(gap(8))
        for flow in self._flows:
            flow.set_gap(gap(8))
        for air in self._airs:
            air.changeSize(0, gap(2))  # and the spacing once more
