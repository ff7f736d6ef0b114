"""Adding files: chosen, dropped or pasted, looked at in a child, certificates confirmed, then written as one change."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.folders import documents

if TYPE_CHECKING:
    from portfolio.ui.document import Document
    from portfolio.ui.shell.adding_work import Made, Wanted

MANY = 500
"""Records from which writing them is noticed."""
PICTURES = (("image/png", "png"), ("image/jpeg", "jpg"), ("image/webp", "webp"), ("image/gif", "gif"))
"""Kinds of picture that come as the bytes of a file, the best first."""

Owner = tuple[str, str]
"""Kind and id of the entry that files are evidence of."""


class Bitmap:
    """A picture that another program gave as bare pixels. It becomes a file once that holds up nobody."""

    def __init__(self, bitmap: object) -> None:
        self._bitmap = bitmap

    def as_file(self) -> tuple[str, bytes]:
        """The picture as PNG. Takes a second for a large screen; runs on any thread."""
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QImage

        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImage(self._bitmap).save(buffer, "PNG")  # type: ignore[call-overload]
        return "pasted picture.png", bytes(buffer.data().data())


Source = Path | tuple[str, bytes] | Bitmap


class Adding(QObject):
    """Turns files, pasted pictures and pasted text into entries. The work is done by `exchange.adding`."""

    to_confirm = Signal(object, object)
    """The Additions whose certificates are guesses, and what to call then: with whether they were confirmed."""
    added = Signal(object)
    """The Additions, after what was wanted has been written."""
    proven = Signal(object)
    """A page of an issuer came in: what came of the badges that were checked again for it, as list[Outcome]."""
    answer_wanted = Signal()
    """The file in which an evaluator answered is to be chosen."""
    sharing_wanted = Signal(str, object)
    """Somebody is to be asked, or a template saved or taken in: what Sharing does, by its name, and with which ids or
    parts it begins."""
    stopped = Signal()
    """The person pressed Cancel: nothing was added."""
    failed = Signal(object)

    def __init__(self, document: "Document", jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._jobs, self._window = document, jobs, window
        self._folder = ""
        self.sorting: Callable[[Sequence[Source], Callable[..., object]], object] | None = None
        """What looks first whether evaluation PDFs or answers are among the files; it goes on with the rest."""

    # ---- what is to be added

    def sort(self, sources: Sequence[Source], go_on: Callable[..., object]) -> None:
        """`go_on` with those of these that are to be added; `as_evidence` with those of which that was said."""
        if self.sorting is None:
            go_on(sources)
        else:
            self.sorting(sources, go_on)

    def choose_answer(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Ask for the file in which an evaluator answered."""
        self._ask(self.tr("Choose the file that your evaluator sent back"), take)

    def choose_template(self, take: Callable[[Sequence[Path]], object]) -> None:
        """Ask for the file of a template."""
        self._ask(self.tr("Choose the template"), take)

    def choose(self, evidence_of: Owner | None = None) -> None:
        """Ask for files, and add them: by themselves, or as evidence of an entry."""
        title = self.tr("Add evidence") if evidence_of else self.tr("Add badges, certificates or evidence")
        self._ask(title, lambda files: self.add(files, evidence_of))

    def choose_page(self, address: str = "", owner: str = "") -> None:
        """Ask for the file that was saved from this address, and add it as what it is: a page of an issuer."""
        self._ask(self.tr("Add the saved page"), lambda files: self.add_page(files, address, owner))

    def paste(self) -> None:
        """Add what is on the clipboard: files, a picture, or a credential as text."""
        self.add(sources_in(QApplication.clipboard().mimeData()))

    def add(self, sources: Sequence[Source], evidence_of: Owner | None = None) -> None:
        """Look at the files off the window's thread and add them, or ask first about certificates."""

        def go_on(kept: Sequence[Source], *, as_evidence: bool = False) -> None:
            self._plan(kept, evidence_of, "", "", as_evidence=as_evidence)

        self.sort(sources, go_on)

    def add_page(self, sources: Sequence[Source], address: str = "", owner: str = "") -> None:
        """Add files that the person saved from this address; the badges that they concern are checked again.

        `owner` is the id of the issuer whose page it is: a key does not tell.
        """
        self._plan(sources, None, address, owner)

    def as_files(self, pictures: Sequence[Source], folder: Path, then: Callable[[list[Path]], None]) -> None:
        """Write pictures that came without a file into a folder of their own, off the window's thread; `then` tells."""

        def work(_job: Job) -> list[Path]:
            from uuid import uuid4

            from portfolio.core.durable import disk_error

            files = []
            for picture in pictures:
                name, data = picture.as_file() if isinstance(picture, Bitmap) else picture  # type: ignore[misc]
                file = folder / uuid4().hex / name
                try:
                    file.parent.mkdir(parents=True)
                    file.write_bytes(data)
                except OSError as error:
                    raise disk_error(error, folder) from error
                files.append(file)
            return files

        self._jobs.run(self.tr("Reading files"), work, then, self.failed.emit, quiet=True)

    def is_there(self, owner: Owner) -> bool:
        """Whether this entry is written already, and not in the bin."""
        from portfolio.core.records import KINDS

        record = self._document.portfolio.get(KINDS[owner[0]], owner[1])
        return record is not None and record.trashed is None

    # ---- the way in

    def _plan(
        self, sources: Sequence[Source], evidence_of: Owner | None, address: str, owner: str, *,
        as_evidence: bool = False,
    ) -> None:  # fmt: skip
        if not sources:
            return
        from portfolio.core.records import Person
        from portfolio.ui.shell.adding_work import Wanted, plan

        portfolio = self._document.portfolio
        own = [address for person in portfolio.find(Person) for address in person.addresses]
        files = [partial(_file, source) for source in sources]
        wanted = Wanted(files, own, evidence_of, address, owner, as_evidence)
        writing = self._writing()

        def planned(made: "Made") -> None:
            if made.change is None:
                self.to_confirm.emit(made.additions, lambda yes: self._go_on(wanted, made, confirmed=yes))
            else:
                self._write(made)

        self._run(lambda job: plan(portfolio, wanted, job, writing), planned)

    def _go_on(self, wanted: "Wanted", made: "Made", *, confirmed: bool) -> None:
        """What needs no confirming is added all the same; a certificate that was not confirmed is said."""
        from portfolio.ui.shell.adding_work import keep

        for item in [] if confirmed else made.additions.to_confirm:
            item.put_off = True
            item.error = PortfolioError(
                "“{name}” was not added, because its details were not confirmed.",
                "Add it again when you have a moment for it.",
                name=item.name,
            )
        portfolio, writing = self._document.portfolio, self._writing()
        self._run(lambda job: keep(portfolio, wanted, made, job, writing), self._write)

    def _run(self, work: Callable[[Job], "Made"], done: Callable[["Made"], None]) -> None:
        made: list[Made] = []

        def noted(job: Job) -> "Made":
            made.append(work(job))
            return made[0]

        def ended() -> None:
            if job.is_cancelled():
                self._forget(made)

        job = self._jobs.run(self.tr("Adding files"), noted, done, self.failed.emit)
        job.ended.connect(ended)

    def _forget(self, made: "list[Made]") -> None:
        """The person has stopped it, perhaps when all was ready to be written."""
        from portfolio.ui.shell.adding_work import forget

        for one in made:
            forget(self._document.portfolio, one)
        self.stopped.emit()

    def _write(self, made: "Made") -> None:
        """Make the change, and tell of it; a large one takes a moment, which the pointer says."""
        from portfolio.ui.kit.waiting import waiting
        from portfolio.ui.shelf.outcomes import outcomes_of

        assert made.change is not None
        outcomes = outcomes_of(self._document.portfolio.connection, made.change)
        with waiting(len(made.change.edits) > MANY):
            written = self._document.do(made.change)
        if written:
            self.added.emit(made.additions)
            if outcomes or any(item.page is not None and item.added_ids for item in made.additions.items):
                self.proven.emit(outcomes)

    def _writing(self) -> str:
        return self.tr("Putting them into the portfolio")

    def _ask(self, title: str, take: Callable[[Sequence[Path]], object]) -> None:
        from PySide6.QtWidgets import QFileDialog

        def taken(names: Sequence[str]) -> None:
            self._folder = str(Path(names[0]).parent) if names else ""
            take([Path(name) for name in names])

        dialog = QFileDialog(self._window, title, self._folder or str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(taken)
        dialog.open()


def _file(source: Source) -> Path | tuple[str, bytes]:
    return source.as_file() if isinstance(source, Bitmap) else source


def holds_something(mime: QMimeData) -> bool:
    """Whether a drag carries anything that could be added."""
    return mime.hasUrls() or mime.hasImage() or mime.hasText() or any(mime.hasFormat(kind) for kind, _ in PICTURES)


def is_only_picture(mime: QMimeData) -> bool:
    """Whether it is a picture with neither a file nor words."""
    pictured = mime.hasImage() or any(mime.hasFormat(kind) for kind, _ in PICTURES)
    return pictured and not mime.hasUrls() and not mime.hasText()


def sources_in(mime: QMimeData) -> list[Source]:
    """What a drop or the clipboard holds: files, else a picture, else text that is a credential."""
    files: list[Source] = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files
    for kind, ending in PICTURES:
        if mime.hasFormat(kind) and (data := bytes(mime.data(kind).data())):
            return [(f"pasted picture.{ending}", data)]  # as it came: only the reading child decodes it
    if mime.hasImage() and (bitmap := mime.imageData()) is not None:
        return [Bitmap(bitmap)]
    text = mime.text().strip()
    return [("pasted.txt", text.encode())] if text else []
