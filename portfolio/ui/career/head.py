"""The head of the place of career moves: what it is about, how it stands, the ways to add a role, picture or list."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.ui.asking.share_button import ShareButton
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.theme import Face, Theme


class Head(QWidget):
    """Without a role only its title stands there."""

    list_toggled = Signal(bool)
    zoom_requested = Signal(bool)
    """Closer, or farther."""
    fit_requested = Signal()
    role_requested = Signal()
    packs_requested = Signal()
    advert_requested = Signal()

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.title = SectionTitle(theme, self.tr("Career moves"))
        self.sub = Label(theme, "", Face("small"), "ink2")
        self.role = Button(theme, self.tr("A role of my own"), icon="plus", kind="primary", keys=self.tr("Ins"))
        self.packs = Button(theme, self.tr("Choose roles…"), icon="search", kind="quiet",
                            tip=self.tr("Search the roles that come with the program"))  # fmt: skip
        self.advert = Button(theme, self.tr("Job advert…"), icon="file-text", kind="quiet",
                             tip=self.tr("Paste a job advert: its lines become what the role asks for"))  # fmt: skip
        self.as_list = Button(theme, "", icon="list", kind="ghost", tip=self.tr("As a list"))
        self.as_list.setCheckable(True)
        self.all_moves = Button(theme, "", icon="waypoints", kind="ghost", tip=self.tr("The moves to all roles"))
        self.all_moves.setCheckable(True)
        self.farther = Button(theme, "", icon="zoom-out", kind="ghost", tip=self.tr("Farther away"), keys="-")
        self.closer = Button(theme, "", icon="zoom-in", kind="ghost", tip=self.tr("Closer"), keys="+")
        self.fit = Button(theme, "", icon="maximize-2", kind="ghost", tip=self.tr("Show all"), keys="0")
        self._flow = FlowLayout(self)
        tools = self._tools = QWidget()
        row = self._row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.as_list, self.all_moves, self.farther, self.closer, self.fit):
            row.addWidget(button)
        self.share = ShareButton(theme, ("roles",), writes=writes)
        for part in (self.title, self.sub, tools, self.advert, self.packs, self.role, self.share):
            self._flow.addWidget(part)
        for part in (self.role, self.packs, self.advert):
            part.setVisible(writes)
        self._writes = writes
        self.as_list.toggled.connect(self.list_toggled)
        self.closer.clicked.connect(lambda: self.zoom_requested.emit(True))
        self.farther.clicked.connect(lambda: self.zoom_requested.emit(False))
        self.fit.clicked.connect(self.fit_requested)
        self.role.clicked.connect(self.role_requested)
        self.packs.clicked.connect(self.packs_requested)
        self.advert.clicked.connect(self.advert_requested)
        theme.changed.connect(self._space)
        self._space()

    def show_counts(self, words: str, *, there: bool) -> None:
        """What stands there; and whether anything does that can be looked at."""
        self.sub.setText(words)
        self.sub.setVisible(bool(words))
        self._tools.setVisible(there)
        for part in (self.role, self.packs, self.advert):
            part.setVisible(there and self._writes)

    def set_list(self, on: bool) -> None:
        """Say that the list is shown, where there is nothing to zoom."""
        self.as_list.setChecked(on)
        for button in (self.all_moves, self.farther, self.closer, self.fit):
            button.setVisible(not on)

    def _space(self) -> None:
        self._flow.set_gap(self.theme.gap(10))
        self._row.setSpacing(self.theme.gap(2))
