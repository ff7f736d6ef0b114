"""The saved evaluation PDFs as a place: what each was, what changed since, and what its evaluator answers."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.packet.proof.known_keys import in_words
from portfolio.packet.proof.saved_keys import own_did
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.language import language_of
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import day_of
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.list_page import ListPage
from portfolio.ui.kit.words import translate
from portfolio.ui.received.key_card import OwnKeyCard
from portfolio.ui.received.saved_reading import SavedPdf, saved_pdfs
from portfolio.ui.received.saved_row import SavedRow
from portfolio.ui.theme import Theme

_NOT_SHOWN = frozenset({"packet", "credential_check", "saved_page"})
"""Kinds whose change alters nothing here."""


class SavedPlace(ListPage[SavedPdf, SavedRow]):
    """Follows the document by itself."""

    WIDEST = 880
    STEP = 30
    """Each PDF is asked what changed since."""

    entry_requested = Signal(str, str)
    """An entry is to be shown where it stands."""
    place_requested = Signal(str)
    answer_requested = Signal()
    """The file with an evaluator's answer is to be chosen."""

    def __init__(
        self, theme: Theme, document: Document, words: Path, reply: Path, language: str,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`words` and `reply` are folders of resources; `language` is what the window speaks."""
        title = translate("Received", "Saved PDFs")
        sentence = translate(
            "Received",
            "Evaluation PDFs that you saved, and what changed in your portfolio since. The files lie where you put "
            "them; here stands what was in them.",
        )
        nothing = EmptyState(
            theme, "file-output", translate("SavedPlace", "No PDF was saved yet"),
            translate("SavedPlace", "Each evaluation PDF that you save is listed here, with what changed since."),
        )  # fmt: skip
        super().__init__(
            theme, title, sentence, nothing, parent, back=translate("Framed", "Back to the evaluation PDF")
        )
        self._document, self._resources, self._reply, self._language = document, words, reply, language
        self._writes = not document.portfolio.read_only
        self._opened: set[str] = set()
        self._folder = ""
        self.card: QWidget | None = None
        self.answer = Button(theme, self.tr("Take in an evaluator’s answer…"), icon="message-square")
        self.answer.clicked.connect(self.answer_requested)
        self.answer.setEnabled(self._writes)
        self.look = Button(theme, self.tr("Look over PDFs of others"), icon="file-check")
        self.look.clicked.connect(lambda: self.place_requested.emit("look"))
        self.key = Button(theme, self.tr("My key in ten words"), icon="shield", kind="ghost")
        self.key.clicked.connect(self._show_key)
        for button in (self.answer, self.look, self.key):
            self.buttons.addWidget(button)
        document.changed.connect(self._changed)

    # ---- what the window asks

    def take_focus(self) -> None:
        """On the newest PDF, or on what else there is to do."""
        first = next((one for row in self.rows for one in (row.fold, row.answer) if one is not None), self.answer)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str, str)
    def _go_to(self, kind: str, record_id: str) -> None:
        """An excerpt is shown with the reflection that it is of."""
        if kind == "excerpt":
            found = self._document.portfolio.connection.execute(
                "SELECT reflection_id FROM excerpt WHERE id = ?", (record_id,)
            ).fetchone()
            kind, record_id = "reflection", str(found[0]) if found else ""
        if record_id:
            self.entry_requested.emit(kind, record_id)

    # ---- the page to answer on

    def ask_where(self, saved: SavedPdf) -> None:
        """Let the person choose where the page goes: beside the PDF, where that is still known."""
        stem = Path(saved.name).stem or self.tr("evaluation")
        folder = Path(self._folder) if self._folder else documents()
        dialog = QFileDialog(
            self,
            self.tr("Save the answer page, best beside the PDF"),
            str(folder / self.tr("{name} reply.html").format(name=stem)),
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Web pages (*.html)")])
        dialog.setDefaultSuffix("html")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_page(saved, Path(name)))
        dialog.open()

    def save_page(self, saved: SavedPdf, path: Path) -> None:
        """Write the page for this PDF there, and say so."""
        from portfolio.core.durable import disk_error, write_atomically
        from portfolio.packet.reply.reply_file import Answering, reply_page

        answering = Answering(saved.sha256, saved.title or saved.name, saved.evaluator, saved.framework)
        request = PacketRequest(
            "evaluator", self._document.today(), start=day_of(saved.start), end=day_of(saved.end)
        )  # fmt: skip
        try:
            language = language_of(saved.language or self._language, self._resources)
            page = reply_page(self._document.portfolio.connection, answering, request, language, self._reply)
            write_atomically(path, page)
        except (PortfolioError, OSError) as error:
            trouble = disk_error(error, path) if isinstance(error, OSError) else error
            self.say_error(trouble)
            return
        self._folder = str(path.parent)
        self.say(
            self.tr("“{name}” is saved.").format(name=path.name),
            self.tr(
                "Send it along with the PDF. It opens in any browser and sends nothing by itself; your evaluator sends "
                "back the small file that it saves, and you drop that here."
            ),
            ((self.tr("Show in folder"), self._show_folder),), tone="accent", icon="check",
        )  # fmt: skip

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if not change.kind_names <= _NOT_SHOWN:
            self.renew()

    def read(self) -> list[SavedPdf]:
        connection = self._document.portfolio.connection
        self.key.setVisible(bool(own_did(connection)))
        return saved_pdfs(connection)

    def row_of(self, item: SavedPdf) -> SavedRow:
        connection = self._document.portfolio.connection
        row = SavedRow(self.theme, item, item.since(connection), opened=item.id in self._opened)
        row.entry_requested.connect(self._go_to)
        row.answer_page_requested.connect(self.ask_where)
        return row

    def refill(self) -> None:
        self._opened |= {row.saved.id for row in self.rows if row.fold is not None and row.fold.isChecked()}
        self._opened -= {row.saved.id for row in self.rows if row.fold is not None and not row.fold.isChecked()}
        super().refill()

    def _show_key(self) -> None:
        words = in_words(own_did(self._document.portfolio.connection), self._resources)
        card = OwnKeyCard(self.theme, self.key.label, words, self.window())
        self.card = card
        card.open()
