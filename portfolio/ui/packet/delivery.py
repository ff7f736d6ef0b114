"""Saving and printing the packet: where to, how far it is, and what came of it."""

import re
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.records import Packet
from portfolio.packet.packet import PacketResult
from portfolio.packet.request import PacketRequest
from portfolio.packet.setup import issued
from portfolio.ui.document import Document
from portfolio.ui.jobs import Job
from portfolio.ui.kit.base import holds_focus
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.folders import documents, shown_folder
from portfolio.ui.kit.paint import isolate
from portfolio.ui.packet.making import Made, PacketMaker
from portfolio.ui.packet.preview import KILO, PreviewPane
from portfolio.ui.packet.saving import SaveBar

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Delivery(QObject):
    """One file or printing at a time. What there is to say about it stands above the pages."""

    chosen = Signal(Path)
    """The person said where the file shall be."""
    saved = Signal(Path)
    """A packet was written to this file."""
    told = Signal(str, str, object)
    """The same as is said above the pages, while these are out of sight: title, advice, (name, words) to choose."""
    ended = Signal()
    """The saving or printing is over, however it ended."""

    def __init__(
        self, document: Document, maker: PacketMaker, bar: SaveBar, preview: PreviewPane, place: QWidget
    ) -> None:
        """`place` is where the dialogs open."""
        super().__init__(place)
        self._document, self._maker, self._bar, self._preview, self._place = document, maker, bar, preview, place
        self._path: Path | None = None
        self._job: Job | None = None
        self._button = bar.save

    @property
    def is_busy(self) -> bool:
        """Whether it is being saved or printed."""
        return self._job is not None

    def free_place(self, name: str) -> Path:
        """Where a file of this name may go without taking the place of another: beside the one that was saved last."""
        wished = (self._path.parent if self._path else documents()) / name
        numbered = (wished.with_stem(f"{wished.stem} {number}") for number in count(2))
        return wished if not wished.exists() else next(path for path in numbered if not path.exists())

    def ask_where(self, name: str) -> None:
        """Let the person choose a place for the file; `name` is what it is called there at first."""
        folder = self._path.parent if self._path else documents()
        dialog = QFileDialog(self._place, self.tr("Save the evaluation PDF"), str(folder / name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Path(name)))
        dialog.open()

    def save(self, request: PacketRequest, packet: Packet | None, path: Path) -> None:
        """Make the packet and write it to `path`; `packet` is the set-up it is issued from."""
        self._path = path
        self._preview.say_nothing()
        words = self.tr("Saving “{name}”").format(name=path.name)
        try:
            job = self._maker.save(
                words, request, path, lambda result: self._saved(result, request, packet), self._not_saved
            )
        except PortfolioError as error:
            self._not_saved(error)
            return
        self._follow(job, words, self._bar.save)

    def stop(self) -> None:
        """Write and print nothing any more: what is under way ends at its next page."""
        if self._job is not None:
            self._job.cancel()

    def show_file(self, *, folder: bool = False) -> None:
        """Open the file that was saved last, or the folder it is in."""
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent if folder else self._path)))

    def print(self, made: Made, name: str) -> None:
        """Ask which printer, and print these pages."""
        from portfolio.ui.packet.printing import ask_printer

        ask_printer(name, self._place, lambda printer: self.print_on(printer, made))

    def print_on(self, printer: "QPrinter", made: Made) -> None:
        """Print these pages on a printer that was chosen; shows how far it is."""
        from portfolio.ui.packet.printing import print_pages

        if self.is_busy:
            return
        self._preview.say_nothing()
        words = self.tr("Printing")
        job = self._maker.run(words, lambda job: print_pages(job, made.pdf, printer), self._printed, self._not_printed)
        self._follow(job, words, self._bar.print)

    def _saved(self, result: PacketResult, request: PacketRequest, packet: Packet | None) -> None:
        self._path = result.path
        self._document.do(issued(result, request, packet))
        locale = self._place.locale()
        pages = self.tr("{count} pages", "", result.pages).format(count=locale.toString(result.pages))
        where = self.tr("It is in “{folder}”: {pages}, {size}.").format(
            folder=isolate(shown_folder(result.path.parent)),
            pages=pages,
            size=locale.formattedDataSize(result.size, 0, KILO),
        )
        title = self.tr("“{name}” is saved.").format(name=result.path.name)
        self._tell(
            title,
            "\n".join((where, *result.warnings[:3])),
            (("open", self.tr("Open")), ("folder", self.tr("Show in folder"))),
            good=True,
        )
        self.saved.emit(result.path)

    def _not_saved(self, error: PortfolioError) -> None:
        self._tell(*error_words(error), (("elsewhere", self.tr("Choose another place")),))

    def _tell(self, title: str, advice: str, actions: tuple[tuple[str, str], ...], *, good: bool = False) -> None:
        self._preview.say(title, advice, actions, good=good)
        if not self._place.isVisible():
            self.told.emit(title, advice, actions)

    def _printed(self, pages: int) -> None:
        words = self.tr("{count} pages are printed.", "", pages)
        self._preview.say(words.format(count=self._place.locale().toString(pages)), good=True)

    def _not_printed(self, error: PortfolioError) -> None:
        self._preview.say(*error_words(error))

    def _follow(self, job: Job, words: str, button: Button) -> None:
        """Show how far it is, with the keyboard on Cancel; from there it is back on the button at the end."""
        self._job, self._button = job, button
        row = self._bar.show_job(job, words)
        if row is not None and self._place.isVisible():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        job.ended.connect(self._job_ended)

    @Slot()
    def _job_ended(self) -> None:
        job, self._job = self._job, None
        row = self._bar.progress
        waited = row is not None and holds_focus(row)
        self._bar.show_job(None)
        if waited:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)
        if job is not None and job.is_cancelled() and self._button is self._bar.print:
            self._preview.say(
                self.tr("The printing was stopped."), self.tr("Pages the printer already has may still come out.")
            )
        self.ended.emit()


def as_pdf(path: Path) -> Path:
    """The path of a file that is called a PDF."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def file_name(who: str, what: str, day: date) -> str:
    """A name that every system can save."""
    who = re.sub(r'[<>:"/\\|?*\x00-\x1f]', " ", who).strip(" .")[:60]
    return " ".join(part for part in (who, what, f"{day}.pdf") if part)
