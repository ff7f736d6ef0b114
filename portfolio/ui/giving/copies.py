"""Copies of credentials to hand out: the files as they came, one or many, and a badge put into a picture."""

from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Credential
from portfolio.exchange.giving_copies import (
    Copy,
    baked_copy,
    can_bake,
    has_original,
    original_of,
    save_copy,
    save_original,
)
from portfolio.ui.document import Document
from portfolio.ui.giving.orders import pictures_for_badges
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.folders import documents, open_folder, shown_folder
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Theme

MOST_NAMED = 3
IN_A_PICTURE = ("png", "svg")
"""Containers whose original file is the badge in its picture already."""


class Saved(NamedTuple):
    """What came of saving many: how many files there are, and why the others are not."""

    files: int
    folder: Path
    refused: list[PortfolioError]


class CredentialCopies(QObject):
    """Asks where, writes away from the window's thread, and tells what came of it."""

    told = Signal(str, str, object)
    """Title, advice, and (words, what they do) for what can be done about it."""

    def __init__(self, document: Document, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._jobs, self._window = document, jobs, window
        self._folder: Path | None = None

    def fill(self, menu: QMenu, theme: Theme, credential_id: str) -> list[QAction]:
        """Put what can be handed out of this credential into a menu, with a line below it. Returns what it put in."""
        credential = self._document.portfolio.get(Credential, credential_id)
        put = []
        if credential is not None and has_original(credential):
            put.append(menu.addAction(theme.icon("download"), self.tr("Save the original file…")))
            put[-1].triggered.connect(lambda _=False: self.ask_original(credential_id))
        if credential is not None and can_bake(credential) and credential.container not in IN_A_PICTURE:
            put.append(menu.addAction(theme.icon("image"), self.tr("Put it into a picture…")))
            put[-1].triggered.connect(lambda _=False: self.ask_baked(credential_id))
        if put:
            menu.addSeparator()
        return put

    # ---- one

    def ask_original(self, credential_id: str) -> None:
        """Ask where the file as received shall go, and write it there."""
        self._read(self.tr("Reading the file"), credential_id, original_of, self._ask_where)

    def ask_baked(self, credential_id: str) -> None:
        """Put the credential into its picture, then ask where that shall go."""

        def bake(portfolio: Portfolio, credential: Credential) -> Copy:
            with pictures_for_badges() as pictures:
                return baked_copy(portfolio, credential, pictures)

        self._read(self.tr("Putting the badge into its picture"), credential_id, bake, self._ask_where)

    def write(self, copy: Copy, place: Path) -> None:
        """Write it as this file; who chose the name of one that is there has said that it may go."""
        self._folder = place.parent

        def done(written: Path) -> None:
            title = self.tr("“{name}” is saved.").format(name=isolate(written.name))
            self._tell(title, written.parent)

        self._jobs.run(
            self.tr("Saving “{name}”").format(name=copy.name), lambda _job: save_copy(copy, place, replace=True), done,
            self._document.failed.emit,
        )  # fmt: skip

    # ---- many

    def ask_originals(self, credential_ids: Sequence[str]) -> None:
        """Ask for a folder, and write the files of these into it."""
        dialog = QFileDialog(self._window, self.tr("Choose a folder for the files"), str(self._start()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.save_originals(credential_ids, Path(name)))
        dialog.open()

    def save_originals(self, credential_ids: Sequence[str], folder: Path) -> None:
        """Write the files of these, as they came, into this folder. One that cannot be read keeps no other back."""
        self._folder = folder
        open_again = self._open_again()

        def work(job: Job) -> Saved:
            count, refused = 0, list[PortfolioError]()
            with closing(open_again()) as portfolio:
                for number, credential_id in enumerate(credential_ids):
                    if job.is_cancelled():
                        raise Stopped
                    job.progress(number, len(credential_ids))
                    credential = portfolio.get(Credential, credential_id)
                    if credential is None or not has_original(credential):
                        continue
                    try:
                        save_original(portfolio, credential, folder)
                        count += 1
                    except PortfolioError as error:
                        refused.append(error)
            return Saved(count, folder, refused)

        words = self.tr("Saving {count} files", "", len(credential_ids))
        words = words.format(count=QLocale().toString(len(credential_ids)))
        self._jobs.run(words, work, partial(self._saved, len(credential_ids)), self._document.failed.emit)

    def _saved(self, wanted: int, saved: Saved) -> None:
        number = QLocale().toString
        title = self.tr("{count} files are saved.", "", saved.files).format(count=number(saved.files))
        lines = []
        without = wanted - saved.files - len(saved.refused)
        if without:
            words = self.tr("{count} have no file: they were typed in by hand.", "", without)
            lines.append(words.format(count=number(without)))
        lines += [" ".join(error_words(error)) for error in saved.refused[:MOST_NAMED]]
        if len(saved.refused) > MOST_NAMED:
            more = len(saved.refused) - MOST_NAMED
            lines.append(self.tr("… and {count} more", "", more).format(count=number(more)))
        self._tell(title, saved.folder, lines)

    # ---- inside

    def _read(
        self, label: str, credential_id: str, read: Callable[[Portfolio, Credential], Copy],
        then: Callable[[Copy], None],
    ) -> None:  # fmt: skip
        open_again = self._open_again()

        def work(_job: Job) -> Copy:
            with closing(open_again()) as portfolio:
                credential = portfolio.get(Credential, credential_id)
                if credential is None:
                    raise PortfolioError("This credential is no longer there.", "It was undone or deleted.")
                return read(portfolio, credential)

        self._jobs.run(label, work, then, self._document.failed.emit)

    def _open_again(self) -> Callable[[], Portfolio]:
        """The portfolio for another thread, to be read only: the one that is open belongs to the window's."""
        folder, device = self._document.portfolio.folder, self._document.portfolio.device
        return lambda: Portfolio.open(folder, device=device, read_only=True, examine=False)

    def _ask_where(self, copy: Copy) -> None:
        dialog = QFileDialog(self._window, self.tr("Save the file"), str(self._start() / copy.name))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(copy.name).suffix.lstrip("."))
        dialog.fileSelected.connect(lambda name: self.write(copy, Path(name)))
        dialog.open()

    def _start(self) -> Path:
        return self._folder if self._folder is not None and self._folder.is_dir() else documents()

    def _tell(self, title: str, folder: Path, lines: Sequence[str] = ()) -> None:
        where = self.tr("In “{folder}”.").format(folder=isolate(shown_folder(folder)))
        self.told.emit(title, "\n".join([where, *lines]), ((self.tr("Open the folder"), partial(open_folder, folder)),))
