"""The saved evaluation PDFs as a place: what each was, what changed since, and what its evaluator answers."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.errors import PortfolioError
from portfolio.packet.proof.known_keys import in_words
from portfolio.packet.proof.saved_keys import own_did
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.language import language_of
from portfolio.ui.document import Document
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import day_of
from portfolio.ui.kit.feedback import Banner, EmptyState
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.in_sight import InSight
from portfolio.ui.kit.words import translate
from portfolio.ui.received.frame import Framed
from portfolio.ui.received.key_card import OwnKeyCard
from portfolio.ui.received.saved_reading import SavedPdf, saved_pdfs
from portfolio.ui.received.saved_row import SavedRow
from portfolio.ui.theme import Theme

STEP = 30
"""How many PDFs are shown at first, and how many more each time: each is asked what changed since."""
_NOT_SHOWN = frozenset({"packet", "credential_check", "saved_page"})
"""Kinds whose change alters nothing here."""


class SavedPlace(Framed):
    """Follows the document by itself."""

    WIDEST = 880

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
        super().__init__(theme, document, title, sentence, parent)
        self._words, self._reply, self._language = words, reply, language
        self._shown, self._stale = STEP, True
        self._saved: list[SavedPdf] = []
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
        self._more = Button(theme, "", kind="quiet")
        self._more.clicked.connect(self._show_more)
        self._nothing = EmptyState(
            theme, "file-output", self.tr("No PDF was saved yet"),
            self.tr("Each evaluation PDF that you save is listed here, with what changed since."),
        )  # fmt: skip
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._rows = QVBoxLayout()
        self._inside.addLayout(self._rows)
        self._inside.addWidget(self._more, 0, Qt.AlignmentFlag.AlignHCenter)
        self._inside.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        InSight(self._scroll)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.column.addWidget(self._nothing, 1)
        self.column.addWidget(self._scroll, 1)
        document.changed.connect(self._changed)
        self.restyle()

    # ---- what the window asks

    @property
    def rows(self) -> list[SavedRow]:
        """The rows that are shown."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), SavedRow)]

    def take_focus(self) -> None:
        """On the newest PDF, or on what else there is to do."""
        first = next((one for row in self.rows for one in (row.fold, row.answer) if one is not None), self.answer)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def restyle(self) -> None:
        super().restyle()
        self._rows.setSpacing(self.theme.gap(8))
        self._inside.setContentsMargins(0, 0, 0, self.theme.gap(8))
        self._renew()

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
            "evaluator", self._document.today(), day_of(saved.start), day_of(saved.end)
        )  # fmt: skip
        try:
            language = language_of(saved.language or self._language, self._words)
            page = reply_page(self._document.portfolio.connection, answering, request, language, self._reply)
            write_atomically(path, page)
        except (PortfolioError, OSError) as error:
            trouble = disk_error(error, path) if isinstance(error, OSError) else error
            self._tell(Banner(self.theme, *error_words(trouble)))
            return
        self._folder = str(path.parent)
        banner = Banner(
            self.theme, self.tr("“{name}” is saved.").format(name=path.name),
            self.tr(
                "Send it along with the PDF. It opens in any browser and sends nothing by itself; your evaluator sends "
                "back the small file that it saves, and you drop that here."
            ),
            (("folder", self.tr("Show in folder")),), tone="accent", icon="check",
        )  # fmt: skip
        banner.action_requested.connect(lambda _: self._show_folder())
        self._tell(banner)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))

    def _tell(self, banner: Banner) -> None:
        banner.dismissed.connect(lambda: self.say(None))
        self.say(banner)
        banner.announce()

    # ---- reading

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if not change.kind_names <= _NOT_SHOWN:
            self._renew()

    def _renew(self) -> None:
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        self._stale = False
        self._saved = saved_pdfs(self._document.portfolio.connection)
        self.key.setVisible(bool(own_did(self._document.portfolio.connection)))
        self._fill()

    def _fill(self) -> None:
        had_focus = holds_focus(self._scroll)
        self._opened |= {row.saved.id for row in self.rows if row.fold is not None and row.fold.isChecked()}
        self._opened -= {row.saved.id for row in self.rows if row.fold is not None and not row.fold.isChecked()}
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        connection = self._document.portfolio.connection
        for saved in self._saved[: self._shown]:
            row = SavedRow(self.theme, saved, saved.since(connection), opened=saved.id in self._opened)
            row.entry_requested.connect(self._go_to)
            row.answer_page_requested.connect(self.ask_where)
            self._rows.addWidget(row)
        left = min(STEP, len(self._saved) - self._shown)
        self._more.set_label(self.tr("Show {count} more", "", left).format(count=self.locale().toString(left)))
        self._more.setVisible(left > 0)
        self._nothing.setVisible(not self._saved)
        self._scroll.setVisible(bool(self._saved))
        if had_focus and self.isVisible():
            self.take_focus()

    def _show_more(self) -> None:
        self._shown += STEP
        self._fill()

    def _show_key(self) -> None:
        words = in_words(own_did(self._document.portfolio.connection), self._words)
        card = OwnKeyCard(self.theme, self.key.label, words, self.window())
        self.card = card
        card.open()
