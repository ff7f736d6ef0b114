"""Adding files: chosen, dropped or pasted, looked at in a child, certificates confirmed, then written as one change."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job, Jobs
from portfolio.ui.kit.folders import documents

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions
    from portfolio.ui.document import Document

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
    failed = Signal(object)

    def __init__(self, document: "Document", jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._jobs, self._window = document, jobs, window
        self._folder = ""

    def choose(self, evidence_of: Owner | None = None) -> None:
        """Ask for files, and add them: by themselves, or as evidence of an entry."""
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("Add evidence") if evidence_of else self.tr("Add badges, certificates or evidence")
        dialog = QFileDialog(self._window, title, self._folder or str(documents()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self._take(names, evidence_of))
        dialog.open()

    def paste(self) -> None:
        """Add what is on the clipboard: files, a picture, or a credential as text."""
        self.add(sources_in(QApplication.clipboard().mimeData()))

    def add(self, sources: Sequence[Source], evidence_of: Owner | None = None) -> None:
        """Look at the files off the window's thread, then add them, or ask first about certificates."""
        if not sources:
            return
        from portfolio.core.records import Person

        portfolio = self._document.portfolio
        addresses = [address for person in portfolio.find(Person) for address in person.addresses]

        def work(job: Job) -> "Additions":
            from portfolio.exchange.adding import plan_additions
            from portfolio.exchange.guarded import GuardedReader
            from portfolio.exchange.known import known_in

            reader = portfolio.reader()
            try:
                known = known_in(reader)
            finally:
                reader.close()
            files = [source.as_file() if isinstance(source, Bitmap) else source for source in sources]
            with GuardedReader(addresses, contexts=paths.resource("contexts")) as guarded:
                return plan_additions(
                    files, known, guarded, as_evidence=evidence_of is not None,
                    progress=job.progress, cancelled=job.is_cancelled,
                )  # fmt: skip

        def planned(additions: "Additions") -> None:
            if additions.to_confirm:
                self.to_confirm.emit(additions, lambda yes: self._go_on(additions, evidence_of, confirmed=yes))
            else:
                self._write(additions, evidence_of)

        self._jobs.run(self.tr("Reading files"), work, planned, self.failed.emit)

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

    def _go_on(self, additions: "Additions", evidence_of: Owner | None, *, confirmed: bool) -> None:
        """What needs no confirming is added all the same; a certificate that was not confirmed is said."""
        for item in [] if confirmed else additions.to_confirm:
            item.put_off = True
            item.error = PortfolioError(
                "“{name}” was not added, because its details were not confirmed.",
                "Add it again when you have a moment for it.",
                name=item.name,
            )
        self._write(additions, evidence_of)

    def _write(self, additions: "Additions", evidence_of: Owner | None) -> None:
        """Add what is wanted of these, as one change. Large files take a while to be written, so a job does that."""
        store = self._document.portfolio.attachments

        def work(job: Job) -> None:
            from portfolio.exchange.adding import keep_files

            keep_files(additions, store, progress=job.progress, cancelled=job.is_cancelled)

        def kept(_none: None) -> None:
            from portfolio.exchange.adding import as_change

            if self._document.do(as_change(additions, store, evidence_of=evidence_of)):
                self.added.emit(additions)

        if additions.wanted:
            self._jobs.run(self.tr("Adding files"), work, kept, self.failed.emit)
        else:
            kept(None)

    def _take(self, names: Sequence[str], evidence_of: Owner | None) -> None:
        self._folder = str(Path(names[0]).parent) if names else ""
        self.add([Path(name) for name in names], evidence_of)


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
