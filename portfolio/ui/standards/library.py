"""The frameworks: those that are here, those that come with the program, and bringing one’s own."""

import sqlite3
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Framework
from portfolio.exchange.frameworks.file import FrameworkFile
from portfolio.exchange.frameworks.hanging import hanging_on, removal
from portfolio.exchange.frameworks.packs import Pack, pack, packs
from portfolio.exchange.frameworks.reading import read_framework
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.page import RowsPage
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.standards.hanging_words import hanging_words
from portfolio.ui.standards.reading import Row, called, frameworks
from portfolio.ui.standards.words import number_words
from portfolio.ui.theme import Face, Theme


class Library(QStackedWidget):
    """A list of frameworks; each thing that is done with one has a page of its own that comes over it."""

    back_requested = Signal()
    framework_requested = Signal(str)
    """The board of this framework shall be shown."""
    write_requested = Signal(str, str)
    """The editor of a framework shall be opened."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._document, self._jobs, self._folder = theme, document, jobs, folder
        self._writes = not document.portfolio.read_only
        self.list = RowsPage(theme, self.tr("Frameworks"))
        self.list.back_requested.connect(self.back_requested)
        self.addWidget(self.list)
        document.changed.connect(self._changed)

    def begin(self, start: str = "", framework_id: str = "") -> None:
        """Show the list. `start`: “move” or “compare” go on with this framework."""
        self._to_list()
        self._fill()
        if start == "move":
            self._move(framework_id)
        elif start == "compare":
            self._compare(framework_id)

    def take_focus(self) -> None:
        """Where one goes on."""
        page = self.currentWidget()
        if isinstance(page, RowsPage) and page is not self.list:
            page.take_focus()
            return
        first = next((one for one in self.list.findChildren(WayIn) if one.isVisibleTo(self)), None)
        (first or self.list.back).setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- the list

    def _changed(self, change: Change) -> None:
        if self.isVisible() and "framework" in change.kind_names:
            self._fill()

    def _fill(self) -> None:
        page, theme = self.list, self.theme
        clear(page.body)
        here = frameworks(self._document.portfolio.connection)
        if here:
            page.heading(self.tr("Here now"))
            for row in here:
                page.body.addWidget(self._row(row, len(here) > 1))
        if not self._writes:
            page.body.addStretch(1)
            return
        page.heading(self.tr("Bring your own"))
        for icon, title, sub, do in (
            ("file", self.tr("Choose a file…"),
             self.tr("A spreadsheet as CSV, an outline, CASE from a state or district, or a file from Mahara"),
             self._choose_file),
            ("list", self.tr("Paste or type a list…"),
             self.tr("From a table or a document; you see at once what will come of it"), self._paste),
        ):  # fmt: skip
            way = WayIn(theme, icon, title, sub, small=True)
            way.clicked.connect(do)
            page.body.addWidget(way)
        known = {row["pack"] for row in here}
        page.heading(self.tr("Come with the program"))
        for one in packs(self._folder):
            page.body.addWidget(self._pack_row(one, one.name in known))
        page.body.addStretch(1)

    def _pack_row(self, one: Pack, known: bool) -> WayIn:
        number = self.tr("{count} standards", "", one.standards).format(count=number_words(one.standards))
        words = [one.publisher, number]
        if not one.full_text:
            words.append(self.tr("codes and names, not the full text"))
        title = f"{one.title} {one.edition}".strip()
        way = WayIn(self.theme, "book", title, "  ·  ".join(word for word in words if word), small=True)
        if known:
            way.set_words(title, "  ·  ".join(words), self.tr("It is here already"), "accent")
        way.setObjectName(f"pack:{one.name}")
        way.clicked.connect(partial(self._show_pack, one.name))
        return way

    def _row(self, row: Row, others: bool) -> QWidget:
        theme = self.theme
        card = Card(theme)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addWidget(Label(theme, called(row), Face("body", 600), wrap=True))
        number = self.tr("{count} standards", "", row["standards"]).format(count=number_words(row["standards"]))
        shown = self.tr("{count} entries show some", "", row["aligned"]).format(count=number_words(row["aligned"]))
        words = "  ·  ".join(part for part in (row["publisher"], number, shown) if part)
        column.addWidget(Label(theme, words, Face("small"), "ink2", wrap=True))
        if row["notice"]:
            column.addWidget(Label(theme, row["notice"], Face("micro"), "ink3", wrap=True))
        acts = FlowLayout(gap=theme.gap(8))
        offered = (
            ("open", self.tr("Open"), "clipboard-check", lambda: self.framework_requested.emit(row["id"]), True),
            ("edit", self.tr("Edit"), "pencil", lambda: self.write_requested.emit("framework", row["id"]),
             self._writes),
            ("compare", self.tr("Compare"), "layout-grid", lambda: self._compare(row["id"]), others),
            ("move", self.tr("Move to another edition"), "arrow-up-right", lambda: self._move(row["id"]),
             others and self._writes),
            ("save", self.tr("Save as a file"), "download", None, True),
            ("remove", self.tr("Remove"), "trash-2", lambda: self._remove(row), self._writes),
        )  # fmt: skip
        for name, label, icon, do, shown_too in offered:
            if not shown_too:
                continue
            button = Button(theme, label, icon=icon, kind="ghost" if name == "remove" else "quiet")
            button.setObjectName(f"{name}:{row['id']}")
            button.setAccessibleDescription(called(row))
            button.clicked.connect(do if do is not None else partial(self._save_menu, row, button))
            acts.addWidget(button)
        column.addLayout(acts)
        card.setAccessibleName(called(row))
        card.setAccessibleDescription(words)
        return card

    # ---- pages

    def _open(self, page: RowsPage) -> None:
        self._to_list()
        page.back_requested.connect(self._back_to_list)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.take_focus()

    def _to_list(self) -> None:
        while (page := self.widget(1)) is not None:
            self.removeWidget(page)
            page.deleteLater()
        self.setCurrentWidget(self.list)

    def _back_to_list(self) -> None:
        self._to_list()
        self._fill()
        self.take_focus()

    def _show_pack(self, name: str) -> None:
        self._come(pack(self._folder, name))

    def _paste(self) -> None:
        self._come(None)

    def _come(self, file: FrameworkFile | None) -> None:
        from portfolio.ui.standards.coming_page import ComingPage

        page = ComingPage(self.theme, self._document, file)
        page.added.connect(self.framework_requested)
        self._open(page)

    def _choose_file(self) -> None:
        kinds = "*.csv *.tsv *.txt *.md *.json *.matrix"
        names = f"{self.tr('Frameworks')} ({kinds});;{self.tr('All files (*)')}"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file"), str(documents()), names)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a file on another thread, and show what would come of it."""

        def work(_job: Job) -> FrameworkFile:
            try:
                data = path.read_bytes()
            except OSError as error:
                raise PortfolioError("“{name}” could not be read.", "Is it still there?", name=path.name) from error
            return read_framework(data, path.name)

        self._jobs.run(self.tr("Reading “{name}”").format(name=path.name), work, self._come, self.list.say_error)

    def _compare(self, framework_id: str) -> None:
        from portfolio.ui.standards.compare_page import ComparePage

        self._open(ComparePage(self.theme, self._document, framework_id))

    def _move(self, framework_id: str) -> None:
        from portfolio.ui.standards.move_page import MovePage

        page = MovePage(self.theme, self._document, framework_id)
        page.moved.connect(self.framework_requested)
        self._open(page)

    def _save_menu(self, row: Row, button: QWidget) -> None:
        from portfolio.ui.standards.saving import fill_formats

        menu = QMenu(self)
        fill_formats(menu, self.theme, self._document, row, self, self.list)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _remove(self, row: Row) -> None:
        """What hangs on it is said first."""
        connection = self._document.portfolio.connection
        hanging = hanging_words(hanging_on(connection, _standards(connection, row["id"])).values())
        title = self.tr("Remove “{title}”?").format(title=called(row))
        advice = self.tr("{what} go to the bin with it; the entries themselves stay.").format(what=hanging)
        if not hanging:
            advice = self.tr("Nothing of yours hangs on it. It goes to the bin.")

        def remove() -> None:
            framework = self._document.portfolio.get(Framework, row["id"])
            if framework is not None:
                self._document.do(removal(connection, framework))

        self.list.say(title, advice, ((self.tr("Move it to the bin"), remove),))


def _standards(connection: sqlite3.Connection, framework_id: str) -> list[str]:
    found = connection.execute("SELECT id FROM standard WHERE framework_id = ? AND trashed IS NULL", (framework_id,))
    return [row[0] for row in found]


def in_line(*widgets: QWidget) -> QHBoxLayout:
    """Widgets in a line that keeps to the side where reading begins."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
