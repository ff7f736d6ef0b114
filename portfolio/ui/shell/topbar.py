"""The top bar: whose portfolio it is, search, whether all is saved, undo, and what can be added."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from portfolio.core.queries.whose import is_learners
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.fields import SearchField
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate_quoted
from portfolio.ui.theme import Face, Theme

if TYPE_CHECKING:
    from portfolio.ui.document import Document


class TopBar(QWidget):
    """Wishes only: it changes nothing itself."""

    undo_requested = Signal()
    redo_requested = Signal()
    theme_requested = Signal()
    another_requested = Signal()
    """Another portfolio shall be opened, or a backup restored."""
    backup_requested = Signal()
    about_requested = Signal()
    drafts_requested = Signal()
    """What was being written and is not done shall be offered."""
    add_requested = Signal(str)
    """What to add: files, reflection, practice, time_entry, goal, programme, position, award."""

    def __init__(self, theme: Theme, document: "Document", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._document = document
        row = self._row = QHBoxLayout(self)
        self.name = Label(theme, "", Face("h3", 600, serif=True))
        self.about = Label(theme, self.tr("Teaching portfolio"), Face("body"), "ink3")
        self.mine = Button(theme, "", icon="chevron-down", kind="ghost", tip=self.tr("This portfolio and others"))
        self.mine.clicked.connect(self._show_mine)
        row.addWidget(self.name)
        row.addWidget(self.mine)
        row.addWidget(self.about)
        row.addStretch(1)
        self.search = SearchField(
            theme, self.tr("Search, or type what you want to do"), short=self.tr("Search"), keys="Ctrl+K", parent=self
        )
        row.addWidget(self.search, 6)
        row.addStretch(1)
        self._saved = Label(theme, self.tr("Saved on this computer"), Face("small", 500), "ink2")
        row.addWidget(self._saved)
        self.work = Button(theme, "", icon="hourglass", kind="ghost", tip=self.tr("What is under way"))
        self.work.hide()
        row.addWidget(self.work)
        self.drafts = Button(
            theme, self.tr("Drafts"), icon="pen-line", kind="ghost", tip=self.tr("Go on writing what is not done yet")
        )
        self.drafts.clicked.connect(self.drafts_requested)
        self.drafts.hide()
        row.addWidget(self.drafts)
        self.undo = Button(theme, "", icon="undo-2", kind="ghost", keys="Ctrl+Z", tip=self.tr("Undo"))
        self.redo = Button(theme, "", icon="redo-2", kind="ghost", keys="Ctrl+Shift+Z", tip=self.tr("Redo"))
        self.undo.clicked.connect(self.undo_requested)
        self.redo.clicked.connect(self.redo_requested)
        self.look = Button(theme, "", icon="moon", kind="ghost", tip=self.tr("Light, dark or high contrast"))
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

    def set_drafts(self, count: int) -> None:
        """How many drafts wait. A sign that stays: who was called away finds the way back."""
        number = self.locale().toString(count)
        self.drafts.set_label(self.tr("{count} drafts", "", count).format(count=number))
        self.drafts.setVisible(count > 0)

    def pop_up_drafts(self, menu: QMenu) -> None:
        """Show the drafts below their sign."""
        place = self.drafts
        corner = QPoint(place.width() - menu.sizeHint().width() if is_rtl(self) else 0, place.height())
        menu.popup(place.mapToGlobal(corner))

    def refresh(self) -> None:
        """Say what undo and redo would do now."""
        history = self._document.portfolio.history
        undo, redo = history.undo_label, history.redo_label
        self.undo.setEnabled(bool(undo))
        self.redo.setEnabled(bool(redo))
        self.undo.set_tip(
            self.tr("Undo: {what}").format(what=isolate_quoted(undo)) if undo else self.tr("Nothing to undo")
        )
        self.redo.set_tip(
            self.tr("Redo: {what}").format(what=isolate_quoted(redo)) if redo else self.tr("Nothing to redo")
        )

    def _show_mine(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for words, icon, wish in (
            (self.tr("About me…"), "user", self.about_requested),
            (self.tr("Back up now"), "archive", self.backup_requested),
            (self.tr("Open or restore another portfolio…"), "folder-open", self.another_requested),
        ):
            action = QAction(self.theme.icon(icon), words, menu)
            action.triggered.connect(lambda _=False, wish=wish: wish.emit())
            menu.addAction(action)
        corner = QPoint(self.mine.width() - menu.sizeHint().width() if is_rtl(self) else 0, self.mine.height())
        menu.popup(self.mine.mapToGlobal(corner))

    def show_menu(self) -> None:
        """What can be added, as a menu below the button."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for name, words, icon, keys in (
            ("files", self.tr("Badge, certificate or file…"), "award", "Ctrl+O"),
            ("reflection", self.tr("Reflection"), "pen-line", "Ctrl+R"),
            ("practice", self.tr("Something I did"), "lightbulb", "Ctrl+D"),
            ("time_entry", self.tr("Time"), "clock", "Ctrl+L"),
            ("hours_file", self.tr("Hours from a file…"), "folder-open", ""),
            ("goal", self.tr("Goal"), "flag", "Ctrl+G"),
            ("programme", self.tr("Nanodegree or course"), "graduation-cap", "Ctrl+Shift+N"),
            ("outline", self.tr("Nanodegree or course from its outline…"), "list-checks", ""),
            ("new_licence", self.tr("Licence that is to be renewed…"), "shield-check", ""),
            ("position", self.tr("Role"), "school", ""),
            ("conversation", self.tr("Conversation"), "message-square", ""),
            ("award", self.tr("Badge for others…"), "badge", "Ctrl+Shift+G"),
        ):
            if name == "new_licence" and is_learners(self._document.portfolio.connection):
                continue
            if name == "award":
                menu.addSeparator()  # it leaves the portfolio instead of coming into it
            action = QAction(self.theme.icon(icon), words, menu)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(lambda _=False, name=name: self.add_requested.emit(name))
            menu.addAction(action)
        width = max(menu.sizeHint().width(), self.add.width())
        corner = self.add.mapToGlobal(QPoint(self.add.width() - width, self.add.height() + self.theme.gap(4)))
        menu.popup(corner)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color("line"))

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        """The words beside the name and before undo give way first when room is short."""
        self.about.setVisible(self.width() > self.theme.px(1040))
        self._saved.setVisible(self.width() > self.theme.px(900))

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._row.setContentsMargins(gap(16), gap(9), gap(16), gap(10))
        self._row.setSpacing(gap(8))
        self._fit()
        icon, tip = {
            "light": ("moon", self.tr("Switch to dark")),
            "dark": ("contrast", self.tr("Switch to high contrast")),
        }.get(self.theme.tokens.name, ("sun", self.tr("Switch to light")))
        self.look.set_icon(icon)
        self.look.set_tip(tip)
        self.update()
