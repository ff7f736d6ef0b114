"""The evaluation PDF as a place: choices on one side, the PDF itself on the other, and saving it."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.english import AS_WRITTEN, English
from portfolio.core.errors import PortfolioError
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import YEAR_BEGINS, known_of
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.below import error_words
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.content import Content
from portfolio.ui.packet.delivery import Delivery
from portfolio.ui.packet.keeping import SetupKeeper
from portfolio.ui.packet.making import Made, PacketMaker
from portfolio.ui.packet.preview import SAVE_KEYS, PreviewPane
from portfolio.ui.packet.private import PrivateList
from portfolio.ui.packet.side import SetupSide
from portfolio.ui.packet.ticking import TickDialog
from portfolio.ui.theme import Theme

DRAFT_MS = 1500
"""Typed text reaches the drafts within two seconds."""
NOT_SHOWN = frozenset({"packet", "issued_packet"})
"""Kinds whose change does not alter the pages by itself."""


class PacketPlace(QWidget):
    """Set up, see, save. The set-up is kept as drafts while one works, and as one change when one leaves."""

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, parent: QWidget | None = None, *,
        begins: int = YEAR_BEGINS, english: English = AS_WRITTEN,
    ) -> None:  # fmt: skip
        """`begins` is the month in which this person's school year begins, `english` what the window speaks."""
        super().__init__(parent)
        self.theme, self._document, self._begins = theme, document, begins
        self._keeper = SetupKeeper(document)
        self._choices = Choices()
        self._known = known_of(document.portfolio, document.today(), begins)
        self._content = Content()
        self._made: Made | None = None
        self._stale, self._closed = True, False
        self._told: tuple[str, ...] = ()
        self.dialog: TickDialog | None = None
        self.maker = PacketMaker(document, jobs, resource("fonts"), resource("typst"), self, english=english)
        self._side = SetupSide(theme, self._known)
        self.column, self.bar = self._side.column, self._side.bar
        self.preview = PreviewPane(theme)
        self.delivery = Delivery(document, self.maker, self.bar, self.preview, self)
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_MS)
        self._lay_out()
        self._connect()
        self.setAccessibleName(self._side.title.text())
        self._load()

    # ---- for the window

    def commit(self) -> bool:
        """Keep the set-up as one change. Says whether that went through; the draft stays when it did not."""
        self._draft_timer.stop()
        label = self.tr("Set up the evaluation PDF")
        return self._kept(lambda: self._keeper.commit(label, self._choices))

    def leave(self) -> None:
        """Keep the set-up, and let go of all work: the window closes, or another portfolio opens."""
        if self._closed:
            return
        self.commit()
        self._closed = True
        self.maker.stop()
        self.delivery.stop()
        self.preview.pages.drawer.close()

    def set_today(self, today: date) -> None:
        """Another day has begun. What “since the last PDF” means stays as it is shown."""
        if today == self._known.today or self._closed:
            return
        self._known = replace(self._known, today=today)
        self._show_choices()

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
        if self.delivery.is_busy:
            return
        self.set_today(self._document.today())
        if path.suffix.lower() != ".pdf":
            path = path.with_name(f"{path.name}.pdf")
        if not self.commit():
            return
        if self.maker.is_making:
            self.maker.stop()  # the file comes first; the pages follow
            self._stale = True
        self.delivery.save(self.request(), self._keeper.packet, path)

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
        if self.delivery.is_busy:
            return
        self.set_today(self._document.today())
        if self._choices.backwards:
            self.preview.say(self.tr("The last day lies before the first."), self.tr("Please correct the period."))
            return
        self.delivery.ask_where(self._name())

    @Slot()
    def _show_private(self) -> None:
        hidden, audience = self._content.hidden, self._choices.audience
        self.dialog = PrivateList(self.theme, self._document, hidden, audience, self.window())
        self.dialog.open()

    @Slot()
    def _print(self) -> None:
        if self._made is not None:
            self.delivery.print(self._made, self._name())

    @Slot(str)
    def answer(self, name: str) -> None:
        """Do what was chosen on a message about a PDF."""
        if name == "again":
            self._ask(at_once=True)
        elif name == "elsewhere":
            self._choose_file()
        else:
            self.delivery.show_file(folder=name == "folder")

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
        self.preview.say(*error_words(error), (("again", self.tr("Try again")),))

    @Slot()
    def _save_ended(self) -> None:
        if self._stale and not self._closed:
            self._ask(at_once=True)

    @Slot(object)
    def _changed(self, change: Change) -> None:
        if self._closed:
            return
        if self._keeper.was_changed(change):
            self._load()
        if change.kind_names <= NOT_SHOWN:
            return
        self._ask_if_seen()

    # ---- inside

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous() or self._closed:
            return
        self._known = known_of(self._document.portfolio, self._document.today(), self._begins)
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
        self._side.fit(self.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.theme.color("bg"))

    def _ask_if_seen(self) -> None:
        self._stale = True
        if self.isVisible():
            self._ask()

    def _ask(self, *, at_once: bool = False) -> None:
        self._stale = True
        if self._choices.backwards:
            self.maker.stop()
            return
        self.maker.ask(self.request(), self._name(), at_once=at_once)

    def _load(self) -> None:
        """Show the set-up that was kept last, or what was being typed when the program ended."""
        self._choices = self._keeper.load(self._known)
        self._show_choices()

    def _show_choices(self) -> None:
        self.column.show_choices(self._choices, self._known)
        self._ask_if_seen()

    def _name(self) -> str:
        """The file name that is offered: who, and when."""
        who = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", self._content.name).strip(" .")[:60]
        return " ".join(part for part in (who, self.tr("evaluation"), f"{self._known.today}.pdf") if part)

    def _kept(self, write: Callable[[], bool | None]) -> bool:
        try:
            return write() is not False
        except PortfolioError as error:
            self.preview.say(*error_words(error))
            return False

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._side)
        across.addWidget(self.preview, 1)
        self._side.fit(self.width())

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
        self.preview.asked.connect(self.answer)
        self.preview.pages.refused.connect(self._not_made)
        self.delivery.chosen.connect(self.save_to)
        self.delivery.ended.connect(self._save_ended)
        self._document.changed.connect(self._changed)
        self.theme.changed.connect(self._restyle)
        save = QShortcut(SAVE_KEYS, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._choose_file)

    def _restyle(self) -> None:
        self._side.fit(self.width())
        self.update()
