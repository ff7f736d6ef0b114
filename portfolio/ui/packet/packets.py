"""Several packets side by side: chosen from a menu, begun, named, copied, and put into the bin."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from portfolio.core.change import added, edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Packet, build
from portfolio.packet.answering import only_in_use
from portfolio.packet.presets import preset_of
from portfolio.packet.renewing import period_of_licence
from portfolio.ui.document import Document
from portfolio.ui.packet.choices import Choices
from portfolio.ui.packet.keeping import SetupKeeper
from portfolio.ui.packet.offered import presets
from portfolio.ui.packet.under import short

_OWN = frozenset({"id", "created", "changed", "trashed", "privacy", "title"})
LONGEST = 80


class Packets(QObject):
    """Which packet is worked on. `commit` keeps what is on screen first, and says whether that went through."""

    chosen = Signal()
    """Another one is to be shown."""
    renamed = Signal()
    saved_requested = Signal()
    """To see the PDFs that were saved before."""
    look_requested = Signal()
    """To look over PDFs of others."""
    template_requested = Signal()
    """To save evaluation plans for others."""

    def __init__(self, document: Document, keeper: SetupKeeper, commit: Callable[[], bool], place: QWidget) -> None:
        super().__init__(place)
        self._document, self._keeper, self._commit, self._place = document, keeper, commit, place
        self.dialog: QInputDialog | None = None

    @property
    def now(self) -> Packet | None:
        """The one on screen; None where none was kept yet."""
        return self._keeper.packet

    @property
    def is_named(self) -> bool:
        """Whether the person gave it a name."""
        return self.now is not None and bool(self.now.title.strip())

    def all(self) -> list[Packet]:
        """Those that are not in the bin, by name."""
        found = [one for one in self._document.portfolio.find(Packet) if one.trashed is None]
        return sorted(found, key=lambda one: (self.name(one).casefold(), one.created))

    def name(self, packet: Packet | None) -> str:
        """What a packet is called: its own name, else what it is for."""
        if packet is not None and packet.title.strip():
            return packet.title.strip()
        begun = preset_of(packet.preset if packet is not None else "").name
        return next(one.title for one in presets() if one.value == begun)

    def menu(self) -> QMenu:
        """All of them, and what can be done with the one on screen."""
        menu = QMenu(self._place)
        one_of = QActionGroup(menu)
        now = self._keeper.packet
        for packet in self.all():
            action = menu.addAction(short(self.name(packet)).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(now is not None and packet.id == now.id)
            action.triggered.connect(lambda *_, one=packet.id: self.choose(one))
            one_of.addAction(action)
        menu.addSeparator()
        menu.addAction(self.tr("Begin another one"), self.begin)
        for words, work in (
            (self.tr("Copy this one"), self.copy),
            (self.tr("Name it…"), self.ask_name),
            (self.tr("Put it into the bin"), self.remove),
        ):
            menu.addAction(words, work).setEnabled(now is not None)
        menu.addSeparator()
        menu.addAction(self.tr("PDFs saved before…"), self.saved_requested.emit)
        menu.addAction(self.tr("Look over PDFs of others…"), self.look_requested.emit)
        menu.addAction(self.tr("Save evaluation plans as a template…"), self.template_requested.emit)
        return menu

    def choose(self, packet_id: str) -> None:
        """Work on another one."""
        if (self._keeper.packet is None or self._keeper.packet.id != packet_id) and self._commit():
            self._keeper.choose(self._document.portfolio.get(Packet, packet_id))
            self.chosen.emit()

    def begin(self) -> None:
        """An empty one."""
        if self._commit():
            only = only_in_use(self._document.portfolio.connection)
            packet = build(Packet, framework_id=only["id"] if only else None)
            self._show_new(packet, self.tr("Begin another evaluation PDF"))

    def audit(self, licence_id: str, earlier: int = 0) -> None:
        """The one that shows this licence to be kept in its period, or in one so many before: that which is there, else
        a new one."""
        connection = self._document.portfolio.connection
        try:
            start, end = period_of_licence(connection, licence_id, self._document.today(), earlier)
        except PortfolioError as error:
            self._document.failed.emit(error)
            return
        if not self._commit():
            return
        there = [
            one for one in self.all() if (one.licence_id, one.preset, one.period) == (licence_id, "renewal", "own")
            and (one.start, one.end) == (start, end)
        ]  # fmt: skip
        if there:
            self._keeper.choose(max(there, key=lambda one: one.changed))
            self.chosen.emit()
            return
        only = only_in_use(connection)
        begun = Choices(framework=only["id"] if only else "").begun_as("renewal")
        choices = replace(begun, licence=licence_id, period="own", start=start, end=end)
        self._show_new(build(Packet, **choices.fields()), self.tr("Begin an audit pack"))

    def copy(self) -> None:
        """The same again, to be changed in a few places."""
        if self._commit() and (now := self._keeper.packet) is not None:
            fields = {name: value for name, value in now.model_dump().items() if name not in _OWN}
            title = self.tr("{name}, copy").format(name=self.name(now))[:LONGEST]
            self._show_new(build(Packet, title=title, **fields), self.tr("Copy the evaluation PDF"))

    def ask_name(self) -> None:
        """Ask what the one on screen shall be called."""
        dialog = self.dialog = QInputDialog(self._place.window())
        dialog.setWindowTitle(self.tr("Name this PDF"))
        dialog.setLabelText(self.tr("What you call it. Nobody else reads this name."))
        dialog.setTextValue(self.name(self._keeper.packet))
        dialog.textValueSelected.connect(self.rename)
        dialog.open()

    def rename(self, name: str) -> None:
        """Call the one on screen by this name; an empty one calls it what it is for."""
        if self._commit() and (now := self._keeper.packet) is not None:
            title = " ".join(name.split())[:LONGEST]
            self._keeper.write(edited(self.tr("Name an evaluation PDF"), now, title=title))
            self.renamed.emit()

    def remove(self) -> None:
        """Into the bin, from where it can be brought back; files that were saved from it stay where they are."""
        if self._commit() and (now := self._keeper.packet) is not None:
            self._keeper.write(trashed(self.tr("Put an evaluation PDF into the bin"), now))
            self._keeper.choose(None)
            self.chosen.emit()

    def _show_new(self, packet: Packet, label: str) -> None:
        if self._document.do(added(label, packet)):
            self._keeper.choose(self._document.portfolio.get(Packet, packet.id))
            self.chosen.emit()
