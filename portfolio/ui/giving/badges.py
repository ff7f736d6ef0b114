"""What the window does about badges that one gives: the sheet's orders are carried out, and what came of it is told."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from portfolio.core.change import trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Award
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import throw_away
from portfolio.ui.giving.orders import Made, Order, carry_out, change_of, giving_for
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.folders import open_folder, shown_folder
from portfolio.ui.kit.paint import isolate

if TYPE_CHECKING:
    from portfolio.ui.giving.sheet import AwardEditor


class Badges(QObject):
    """One for a window. A sheet may be closed while its files are made: the job goes on, and tells its end here."""

    told = Signal(str, str, object)
    """Title, advice, and (words, what they do) for what can be done about it."""
    design_requested = Signal(str, str)
    """The sheet of this design, or of a new one without an id, with these names in it."""

    def __init__(self, document: Document, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._jobs = document, jobs
        self._folder: Path | None = None

    def follow(self, sheet: "AwardEditor") -> None:
        """Answer what this sheet asks for."""
        if self._folder is not None and self._folder.is_dir():
            sheet.where.choose(self._folder)
        sheet.give_requested.connect(self.give)
        sheet.again_requested.connect(self.design_requested)
        sheet.bin_requested.connect(partial(self._bin, sheet))

    def give(self, order: Order, sheet: "AwardEditor") -> None:
        """Make what is ordered, away from the window's thread."""
        try:
            if self._document.portfolio.read_only:
                raise PortfolioError(
                    "This portfolio is open for reading only, so no badge can be given from it.",
                    "Open it where it can be written to.",
                )
            giving = giving_for(self._document, order)
        except PortfolioError as error:
            sheet.refuse(error)
            return
        self._folder = None if order.is_own_folder else order.folder
        count = len(order.recipients)
        words = self.tr("Making {count} badges", "", count) if count else self.tr("Keeping the picture")
        store = self._document.portfolio.attachments
        job = self._jobs.run(
            words.format(count=QLocale().toString(count)),
            lambda job: carry_out(order, giving, store, job),
            lambda made: self._made(order, made, sheet),
            lambda error: self._failed(error, sheet),
        )
        sheet.show_giving(job)

    def _made(self, order: Order, made: Made, sheet: "AwardEditor") -> None:
        written = self._document.do(change_of(self._document, order, made))
        if written:
            try:
                throw_away(self._document, order.draft)
            except PortfolioError as error:
                self._document.failed.emit(error)
            if isValid(sheet):
                sheet.given()
        if made.files:
            self._tell(order.award_id, made)

    def _tell(self, award_id: str, made: Made) -> None:
        """The files are there, whatever became of the design."""
        count = QLocale().toString(made.files)
        title = self.tr("{count} badges are made.", "", made.files).format(count=count)
        where = self.tr("One file for each name, in “{folder}”. The names are not kept here.")
        if made.files == 1:
            where = self.tr("It is a picture with the badge inside, in “{folder}”. The name is not kept here.")
        actions = (
            (self.tr("Open the folder"), partial(open_folder, made.folder)),
            (self.tr("Give it to others"), partial(self.design_requested.emit, award_id, "")),
        )
        self.told.emit(title, where.format(folder=isolate(shown_folder(made.folder))), actions)

    def _failed(self, error: PortfolioError, sheet: "AwardEditor") -> None:
        if isValid(sheet) and sheet.isVisible():
            sheet.refuse(error)
        else:
            self._document.failed.emit(error)

    def _bin(self, sheet: "AwardEditor", award_id: str) -> None:
        award = self._document.portfolio.get(Award, award_id)
        if award is None:
            return
        label = self.tr("Move “{title}” to the bin").format(title=award.title[:60])
        if self._document.do(trashed(label, award)) and sheet.id == award_id:
            sheet.leave()
