"""The evaluation PDF as a place: choices on one side, the PDF itself on the other, and saving it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.change import Change, edited, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.records import KINDS, IssuedPacket
from portfolio.packet.packet import PacketResult
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import issued
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.packet.choices import YEAR_BEGINS, Choices, Known
from portfolio.ui.packet.column import SetupColumn
from portfolio.ui.packet.content import Content
from portfolio.ui.packet.keeping import SetupKeeper
from portfolio.ui.packet.making import Made, PacketMaker
from portfolio.ui.packet.preview import KILO, SAVE_KEYS, PreviewPane
from portfolio.ui.packet.saving import SaveBar
from portfolio.ui.packet.ticking import TickDialog
from portfolio.ui.theme import Theme

DRAFT_MS = 1500
"""Typed text reaches the drafts within two seconds."""

NOT_SHOWN = frozenset({"packet", "issued_packet"})
"""Kinds whose change does not alter the pages by itself."""


class PacketPlace(QWidget):
    """Set up, see, save. The set-up is kept as drafts while one works, and as one change when one leaves."""

    saved = Signal(Path)
    """A packet was written to this file."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, parent: QWidget | None = None, *, begins: int = YEAR_BEGINS
    ) -> None:
        """`begins` is the month in which this person's school year begins."""
        super().__init__(parent)
        self.theme, self._document, self._begins = theme, document, begins
        self._keeper = SetupKeeper(document)
        self._choices = Choices()
        self._known = self._reckon()
        self._content = Content()
        self._made: Made | None = None
        self._stale = True
        self._closed = False
        self._told: tuple[str, ...] = ()
        self._last_path: Path | None = None
        self._job: Job | None = None
        self.dialog: TickDialog | None = None
        self.maker = PacketMaker(document, jobs, resource("fonts"), resource("typst"), self)
        self._title = SectionTitle(theme, self.tr("Evaluation PDF"))
        self.column = SetupColumn(theme, self._known)
        self.bar = SaveBar(theme)
        self.preview = PreviewPane(theme)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._lay_out()
        self._connect()
        self.setAccessibleName(self._title.text())
        self._load()

    # ---- for the window

    def commit(self) -> bool:
        """Keep the set-up as one change. Says whether that went through; the draft stays when it did not."""
        self._draft_timer.stop()
        label = self.tr("Set up the evaluation PDF")
        return self._kept(lambda: self._keeper.commit(label, self._choices, self._known))

    def leave(self) -> None:
        """Keep the set-up, and let go of all work: the window closes, or another portfolio opens."""
        if self._closed:
            return
        self.commit()
        self._closed = True
        self.maker.stop()
        if self._job is not None:
            self._job.cancel()
        self.preview.pages.drawer.close()

    @property
    def choices(self) -> Choices:
        """What is chosen now."""
        return self._choices

    @property
    def content(self) -> Content:
        """What was counted last."""
        return self._content

    def request(self) -> PacketRequest:
        """What is asked for now."""
        return self._choices.request(self._known)

    def save_to(self, path: Path) -> None:
        """Make the packet and write it to `path`. Shows how far it is, and what came of it."""
        if self._job is not None:
            return
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        if not self.commit():
            return
        if self.maker.is_making:
            self.maker.stop()  # the file comes first; the pages follow
            self._stale = True
        request = self.request()
        self._last_path = path
        self.preview.say_nothing()
        words = self.tr("Saving “{name}”").format(name=path.name)
        try:
            job = self.maker.save(words, request, path, lambda result: self._saved(result, request), self._not_saved)
        except PortfolioError as error:
            self._not_saved(error)
            return
        self._job = job
        self.bar.show_saving(job, words)
        job.ended.connect(self._save_ended)

    # ---- the person chooses

    @Slot()
    def _edited(self) -> None:
        choices = self.column.choices()
        if choices == self._choices:
            return
        before, self._choices = self._choices, choices
        if replace(before, statement="", evaluator="") != replace(choices, statement="", evaluator=""):
            self.column.sections.show_content(None)  # the numbers belong to what was chosen before
        if not self._draft_timer.isActive():
            self._draft_timer.start()
        self._ask()

    @Slot()
    def _save_draft(self) -> None:
        self._kept(lambda: self._keeper.draft(self._choices))

    @Slot()
    def _choose_file(self) -> None:
        if self._choices.backwards:
            self.preview.say(self.tr("The last day lies before the first."), self.tr("Please correct the period."))
            return
        folder = self._last_path.parent if self._last_path else documents()
        dialog = QFileDialog(self, self.tr("Save the evaluation PDF"), str(folder / self._name()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    @Slot()
    def _show_private(self) -> None:
        public = self._choices.audience == "public"
        dialog = self.dialog = TickDialog(
            self.theme,
            self.tr("Show these to everyone?") if public else self.tr("Show these to your evaluator?"),
            self.tr("What you tick may be seen by everyone from now on, in this packet and in later ones.") if public
            else self.tr("What you tick may be seen by evaluators from now on, in this packet and in later ones."),
            self._content.hidden,
            self.tr("Show what is ticked"),
            parent=self.window(),
        )  # fmt: skip
        dialog.ticked.connect(self._let_see)
        dialog.open()

    @Slot(list)
    def _let_see(self, ids: list[str]) -> None:
        audience = self._choices.audience
        chosen = [entry for entry in self._content.hidden if entry.id in ids]
        records = [self._document.portfolio.get(KINDS[entry.kind], entry.id) for entry in chosen]
        whom = self.tr("everyone") if audience == "public" else self.tr("my evaluator")
        label = self.tr("Show “{title}” to {whom}") if len(chosen) == 1 else self.tr("Show {count} entries to {whom}")
        title = chosen[0].title if chosen else ""
        label = label.format(title=title, whom=whom, count=self.locale().toString(len(chosen)))
        self._document.do(joined(label, *(edited("", one, privacy=audience) for one in records if one is not None)))

    @Slot(str)
    def _answer(self, name: str) -> None:
        path = self._last_path
        if name == "again":
            self._ask(at_once=True)
        elif name == "elsewhere":
            self._choose_file()
        elif path is not None:
            place = path if name == "open" else path.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    # ---- what comes back

    @Slot(object)
    def _looked(self, content: Content) -> None:
        self._content = content
        self.column.show_content(content)

    @Slot(object)
    def _preview_made(self, made: Made) -> None:
        self._made, self._stale = made, False
        self.bar.print.setEnabled(True)
        self.preview.show_made(made)
        if made.warnings and made.warnings != self._told:
            self.preview.say(self.tr("Please look at this before you save"), "\n".join(made.warnings[:4]))
        self._told = made.warnings

    @Slot(object)
    def _not_made(self, error: PortfolioError) -> None:
        self._stale = True
        self.preview.say(error.title, error.advice, (("again", self.tr("Try again")),))

    def _saved(self, result: PacketResult, request: PacketRequest) -> None:
        self._last_path = result.path
        self._document.do(issued(result, request, self._keeper.packet))
        locale = self.locale()
        pages = self.tr("1 page") if result.pages == 1 else self.tr("{n} pages").format(n=locale.toString(result.pages))
        where = self.tr("It is in “{folder}”: {pages}, {size}.").format(
            folder=result.path.parent, pages=pages, size=locale.formattedDataSize(result.size, 0, KILO)
        )
        self.preview.say(
            self.tr("“{name}” is saved.").format(name=result.path.name),
            "\n".join((where, *result.warnings[:3])),
            (("folder", self.tr("Show in folder")), ("open", self.tr("Open"))),
            good=True,
        )
        self.saved.emit(result.path)

    def _not_saved(self, error: PortfolioError) -> None:
        self.preview.say(error.title, error.advice, (("elsewhere", self.tr("Choose another place")),))

    @Slot()
    def _save_ended(self) -> None:
        self._job = None
        self.bar.show_saving(None)
        self.bar.save.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._stale and not self._closed:
            self._ask(at_once=True)

    @Slot()
    def _print(self) -> None:
        if self._made is not None:
            from portfolio.ui.packet.printing import ask_printer

            ask_printer(self._made.pdf, self._name(), self)

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._closed:
            return
        if self._keeper.was_changed(change):
            self._load()
        if change.kind_names <= NOT_SHOWN:
            return
        self._stale = True
        if self.isVisible():
            self._ask()

    # ---- inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous() or self._closed:
            return
        self._known = self._reckon()
        self.column.show_choices(self._choices, self._known)
        if self._stale and not self.maker.is_making:
            self._ask(at_once=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if event.spontaneous() or self._closed:
            return
        self.commit()
        if self.maker.is_making:
            self.maker.stop()
            self._stale = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("bg"))
        painter.setPen(self.theme.color("line"))
        x = self.width() - self._left.width() if is_rtl(self) else self._left.width() - 1
        painter.drawLine(x, 0, x, self.height())
        painter.end()

    def _ask(self, *, at_once: bool = False) -> None:
        self._stale = True
        if self._choices.backwards:
            self.maker.stop()
            return
        self.maker.ask(self.request(), self._name(), at_once=at_once)

    def _load(self) -> None:
        """Show the set-up that was kept last, or what was being typed when the program ended."""
        self._choices = self._keeper.load(self._known)
        self.column.show_choices(self._choices, self._known)
        self._stale = True
        if self.isVisible():
            self._ask()

    def _reckon(self) -> Known:
        saved = [packet.at for packet in self._document.portfolio.find(IssuedPacket) if packet.trashed is None]
        last = max(saved).astimezone().date() if saved else None
        return Known(datetime.now().astimezone().date(), last, self._begins)

    def _name(self) -> str:
        """The file name that is offered: who, and when."""
        who = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", self._content.name).strip(" .")[:60]
        parts = (who, self.tr("evaluation"), self._known.today.isoformat())
        return f"{' '.join(part for part in parts if part)}.pdf"

    def _kept(self, write: Callable[[], bool | None]) -> bool:
        try:
            return write() is not False
        except PortfolioError as error:
            self.preview.say(error.title, error.advice)
            return False

    def _fit(self) -> None:
        theme = self.theme
        self._left.setFixedWidth(max(300, min(theme.px(348), round(self.width() * 0.46))))

    def _lay_out(self) -> None:
        self._left = QWidget()
        self._head = QVBoxLayout()
        self._head.addWidget(self._title)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 1, 0)
        left.setSpacing(0)
        left.addLayout(self._head)
        left.addWidget(self.column, 1)
        left.addWidget(self.bar)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(self.preview, 1)
        self._restyle()

    def _connect(self) -> None:
        self.column.changed.connect(self._edited)
        self._draft_timer.timeout.connect(self._save_draft)
        self.bar.save_requested.connect(self._choose_file)
        self.bar.print_requested.connect(self._print)
        self.column.private.clicked.connect(self._show_private)
        self.maker.looked.connect(self._looked)
        self.maker.made.connect(self._preview_made)
        self.maker.failed.connect(self._not_made)
        self.maker.making_changed.connect(self.preview.set_making)
        self.preview.asked.connect(self._answer)
        self.preview.pages.refused.connect(self._not_made)
        self._document.changed.connect(self._changed)
        self.theme.changed.connect(self._restyle)
        save = QShortcut(SAVE_KEYS, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._choose_file)

    def _restyle(self) -> None:
        self._head.setContentsMargins(self.theme.gap(20), self.theme.gap(16), self.theme.gap(20), self.theme.gap(8))
        self._fit()
        self.update()
