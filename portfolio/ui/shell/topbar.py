"""The top bar: whose portfolio it is, search, whether all is saved, undo, and what can be added."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.ui.document import Document


class TopBar(QWidget):
    """Wishes only: it changes nothing itself."""

    search_requested = Signal(str)
    """What stands in the search field now."""
    search_left = Signal(str)
    """Enter, Down or Escape was pressed in it."""
    undo_requested = Signal()
    redo_requested = Signal()
    theme_requested = Signal()
    add_requested = Signal(str)
    """What to add: files, reflection, practice, time_entry, goal, programme."""

    def __init__(self, theme: Theme, document: "Document", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document = document
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.gap(16), theme.gap(9), theme.gap(16), theme.gap(10))
        row.setSpacing(theme.gap(8))
        self.name = Label(theme, "", Face("h3", 600, serif=True))
        self.about = Label(theme, self.tr("Teaching portfolio"), Face("body"), "ink3")
        row.addWidget(self.name)
        row.addWidget(self.about)
        row.addStretch(1)
        self.search = SearchField(theme, self.tr("Search your portfolio"), keys="Ctrl+K", parent=self)
        self.search.textChanged.connect(self.search_requested)
        row.addWidget(self.search, 6)
        row.addStretch(1)
        self._saved = Label(theme, self.tr("Saved on this computer"), Face("small", 500), "ink2")
        row.addWidget(self._saved)
        self.undo = Button(theme, "", icon="undo-2", kind="ghost", keys="Ctrl+Z", tip=self.tr("Undo"))
        self.redo = Button(theme, "", icon="redo-2", kind="ghost", keys="Ctrl+Shift+Z", tip=self.tr("Redo"))
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.look = Button(theme, "", icon="moon", kind="ghost", tip=self.tr("Light or dark"))
        self.look.clicked.connect(self.theme_requested)
        self.undo.setEnabled(False)  # until what they would do is known
        self.redo.setEnabled(False)
        for button in (self.undo, self.redo, self.look):
            row.addWidget(button)
        self.add = Button(
            theme, self.tr("Add"), icon="plus", kind="primary", keys="Ctrl+N", tip=self.tr("Add something")
        )
        self.add.clicked.connect(self.show_menu)
        row.addWidget(self.add)
        theme.changed.connect(self._restyle)
        document.history_changed.connect(self.refresh)
        self._restyle()

    def set_person(self, name: str) -> None:
        """Whose portfolio this is."""
        self.name.setText(name or self.tr("My portfolio"))

    def refresh(self) -> None:
        """Say what undo and redo would do now."""
        history = self._document.portfolio.history
        undo, redo = history.undo_label, history.redo_label
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.undo.set_tip(self.tr("Undo: {what}").format(what=undo) if undo else self.tr("Nothing to undo"))
        self.redo.set_tip(self.tr("Redo: {what}").format(what=redo) if redo else self.tr("Nothing to redo"))

    def focus_search(self) -> None:
        """Type into the search field, over what stands there."""
        self.search.setFocus()
        self.search.selectAll()

    def show_menu(self) -> None:
        """What can be added, as a menu below the button."""
        menu = QMenu(self)
        for name, words, icon, keys in (
            ("files", self.tr("Badge, certificate or file…"), "award", "Ctrl+O"),
            ("reflection", self.tr("Reflection"), "pen-line", "Ctrl+R"),
            ("practice", self.tr("Something I did"), "lightbulb", "Ctrl+D"),
            ("time_entry", self.tr("Time"), "clock", "Ctrl+L"),
            ("goal", self.tr("Goal"), "flag", "Ctrl+G"),
            ("programme", self.tr("Nanodegree or course"), "graduation-cap", "Ctrl+Shift+N"),
        ):
            action = QAction(self.theme.icon(icon), words, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, name=name: self.add_requested.emit(name))
            menu.addAction(action)
        width = max(menu.sizeHint().width(), self.add.width())
        corner = self.add.mapToGlobal(QPoint(self.add.width() - width, self.add.height() + self.theme.gap(4)))
        menu.popup(corner)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("line"))
        painter.end()

    def resizeEvent(self, event: object) -> None:
        # The words beside the name and before undo give way first when room is short.
        self.about.setVisible(self.width() > self.theme.px(1040))
        self._saved.setVisible(self.width() > self.theme.px(900))

    def _restyle(self) -> None:
        dark = self.theme.tokens.is_dark
        self.look.set_icon("sun" if dark else "moon")
        self.look.set_tip(self.tr("Switch to light") if dark else self.tr("Switch to dark"))
        self.update()
