"""Looking over evaluation PDFs as a place: those dropped here as a table, each openable, none with a score."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.packet.proof.known_keys import in_words
from portfolio.packet.proof.received import Received
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner, EmptyState, announce
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.page import Page
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.kit.words import translate
from portfolio.ui.received.key_card import KeyCard
from portfolio.ui.received.look_model import LookModel
from portfolio.ui.received.look_table import LookTable
from portfolio.ui.received.looked_card import LookedCard
from portfolio.ui.theme import Theme

MOST_NAME = 120


class Looked(NamedTuple):
    """What a look over found, and the name of the reader's own key."""

    rows: list[Received]
    own: str


class LookPlace(Page):
    """A second drop adds to the list; nothing of it is kept in the portfolio but a key that somebody compared."""

    WIDEST = 1080
    takes_pdfs = True
    """Files that are let go anywhere here are looked over."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, words: Path, contexts: Path, parent: QWidget | None = None
    ) -> None:
        """`words` is the folder of the program's words, `contexts` that of linked data."""
        title = translate("Received", "Look over PDFs")
        sentence = translate(
            "Received",
            "Evaluation PDFs of others: whose each is, what nothing in it shows, and whether it was changed since it "
            "was signed. There are no scores, and the list goes by name. The files stay where they are.",
        )
        super().__init__(theme, title, sentence, parent, back=translate("Framed", "Back to the evaluation PDF"))
        self._document, self._jobs, self._resources, self._contexts = document, jobs, words, contexts
        self._writes = not document.portfolio.read_only
        self._files: dict[str, Path] = {}
        self._rows: dict[str, Received] = {}
        self._own = ""
        self._job: Job | None = None
        self.card: QWidget | None = None
        self.progress: ProgressRow | None = None
        self.model = LookModel(self.locale(), self)
        self.table = LookTable(theme, self.model, title)
        self.table.opened.connect(self.open)
        self.choose = Button(theme, self.tr("Choose PDFs…"), icon="folder-open", kind="primary")
        self.choose.clicked.connect(self._choose)
        self.clear = Button(theme, self.tr("Empty the list"), icon="x", kind="ghost")
        self.clear.clicked.connect(self._clear)
        for button in (self.choose, self.clear):
            self.buttons.addWidget(button)
        self._nothing = EmptyState(
            theme, "file-check", self.tr("Drop evaluation PDFs here"),
            self.tr("One or thirty, or a folder of them. Press a row afterwards to see what was checked."),
        )  # fmt: skip
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self.table, 1)
        self._show()

    # ---- what the window asks

    def take_focus(self) -> None:
        """On the table, or on what fills it."""
        part = self.table if self._rows else self.choose
        part.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Look at no more: the portfolio closes."""
        if self._job is not None:
            self._job.cancel()

    def take_files(self, sources: Sequence[object]) -> None:
        """Files that were let go here."""
        self.look([source for source in sources if isinstance(source, Path)])

    def look(self, paths: Sequence[Path]) -> None:
        """Look these over, files and what is in folders, and put them on the list. One at a time."""
        if self._job is not None or not paths:
            return
        from portfolio.exchange.gather import gather

        try:
            found = [file for file in gather(paths) if file.path is not None]
        except PortfolioError as error:
            self._refuse(error)
            return
        fresh: dict[str, Path] = {}
        for file in found:
            if file.path is not None and (file.named or file.path.suffix.lower() == ".pdf"):
                fresh[self._name(file.name, file.path, fresh)] = file.path
        if fresh:
            self._run(fresh)
        else:
            self._refuse(PortfolioError("There is no PDF in it.", "Choose evaluation PDFs, or a folder of them."))

    def open(self, one: Received) -> None:
        """What was checked of one, over the window."""
        card = self.card = LookedCard(
            self.theme, one, self._resources, self.window(), own=self._own, writes=self._writes
        )  # fmt: skip
        card.key_requested.connect(self.ask_words)
        card.open()

    def ask_words(self, one: Received) -> None:
        """Have the ten words of its key compared; then it is saved, and what it signed says so."""
        card = self.card = KeyCard(self.theme, one.name, in_words(one.key, self._resources), self.window())
        card.saved.connect(lambda name: self._save_key(one, name))
        card.open()

    # ---- inside

    def _name(self, name: str, path: Path, fresh: dict[str, Path]) -> str:
        """What it is called on the list: two files of one name are told apart by their folders."""
        there = {**self._files, **fresh}
        if there.get(name, path) == path:
            return name
        name = f"{path.parent.name}/{name}"
        number = 2
        while there.get(name, path) != path:
            name, number = f"{name} ({number})", number + 1
        return name

    def _run(self, files: dict[str, Path]) -> None:
        portfolio = self._document.portfolio
        contexts = self._contexts

        def work(job: Job) -> Looked:
            from portfolio.exchange.shelf import shelf_files
            from portfolio.packet.proof.received import look_over
            from portfolio.packet.proof.saved_keys import known_keys, own_did

            with closing(portfolio.reader()) as reader:
                known, own = known_keys(reader), own_did(reader)
                pages = shelf_files(reader, portfolio.attachments)
            rows = look_over(
                list(files.items()), known, job.progress, job.is_cancelled, contexts=contexts, pages=pages
            )  # fmt: skip
            return Looked(rows, own)

        self.put(None)
        words = self.tr("Looking over {count} PDFs", "", len(files)).format(count=self.locale().toString(len(files)))
        self._job = self._jobs.run(
            words, work, lambda looked: self._found(files, looked), self._refuse, quiet=True, can_stop=True
        )
        row = self.progress = ProgressRow(self.theme, words)
        row.cancel_requested.connect(row.cancelling)
        row.cancel_requested.connect(self._job.cancel)
        self._job.progressed.connect(row.set_progress)
        self._job.progressed.connect(self._at)
        self._job.ended.connect(self._ended)
        self.put(row)
        self._show()
        if self.isVisible():
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _at(self) -> None:
        if self._job is not None and self.progress is not None:
            self.progress.set_what(self._job.what)

    @Slot()
    def _ended(self) -> None:
        job, self._job = self._job, None
        waited = self.progress is not None and holds_focus(self.progress)
        self.progress = None
        self.put(None)
        self._show()
        if waited and self.isVisible():
            self.take_focus()
        if job is not None and job.is_cancelled():
            announce(self, self.tr("Stopped. The list is as it was."))

    def _found(self, files: dict[str, Path], looked: Looked) -> None:
        self._files |= files
        self._own = looked.own
        self._rows |= {one.file: _plain(one) for one in looked.rows}
        self._show()
        if self.isVisible():
            self.take_focus()
        count = len(looked.rows)
        announce(self, self.tr("{count} PDFs looked over", "", count).format(count=self.locale().toString(count)))

    def _save_key(self, one: Received, name: str) -> None:
        from portfolio.packet.proof.saved_keys import save_key

        portfolio = self._document.portfolio
        try:
            change = save_key(one.key, name, portfolio.attachments, self._document.today())
        except PortfolioError as error:
            self._refuse(error)
            return
        if self._document.do(change):
            again = {file: self._files[file] for file, row in self._rows.items() if row.key == one.key}
            self._run(again)

    @Slot(object)
    def _refuse(self, error: PortfolioError) -> None:
        banner = Banner(self.theme, *error_words(error))
        self.put(banner)
        banner.announce()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose PDFs to look over"), str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)")])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.look([Path(name) for name in names]))
        dialog.open()

    def _clear(self) -> None:
        self._files.clear()
        self._rows.clear()
        self.put(None)
        self._show()
        self.take_focus()

    def _show(self) -> None:
        busy, there = self._job is not None, bool(self._rows)
        self.model.show_rows(list(self._rows.values()), self._own)
        self.table.setVisible(there)
        self._nothing.setVisible(not there)
        self.choose.setEnabled(not busy)
        self.clear.setVisible(there and not busy)


def _plain(one: Received) -> Received:
    """A stranger's file may call itself anything: each in one line, and no longer than a name is."""
    name, title, framework = (" ".join(text.split())[:MOST_NAME] for text in (one.name, one.title, one.framework))
    return one._replace(name=name, title=title, framework=framework)
