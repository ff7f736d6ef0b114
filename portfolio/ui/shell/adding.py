"""Adding files: looked at in a child, certificates confirmed in one table, then written as one change."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal

from portfolio.core.errors import PortfolioError
from portfolio.ui.jobs import Job, Jobs

if TYPE_CHECKING:
    from portfolio.exchange.addition import Additions
    from portfolio.ui.document import Document

Source = Path | tuple[str, bytes]


class Adding(QObject):
    """Turns files, pasted pictures and pasted text into entries. The work is done by `exchange.adding`."""

    to_confirm = Signal(object, object)
    """The Additions whose certificates are guesses, and (kind, id) of the entry they are evidence of, or None."""
    added = Signal(object)
    """The Additions, after what was wanted has been written."""
    failed = Signal(object)

    def __init__(self, document: "Document", jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs

    def add(self, sources: Sequence[Source], evidence_of: tuple[str, str] | None = None) -> None:
        """Look at the files off the window's thread, then add them, or ask first about certificates."""
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
            with GuardedReader(addresses) as guarded:
                return plan_additions(
                    sources, known, guarded, as_evidence=evidence_of is not None,
                    progress=job.progress, cancelled=job.is_cancelled,
                )  # fmt: skip

        def planned(additions: "Additions") -> None:
            if additions.to_confirm:
                self.to_confirm.emit(additions, evidence_of)
            else:
                self.write(additions, evidence_of)

        self._jobs.run(self.tr("Reading files"), work, planned, self.failed.emit)

    def write(self, additions: "Additions", evidence_of: tuple[str, str] | None = None) -> None:
        """Add what is wanted of these, as one change."""
        from portfolio.exchange.adding import as_change

        try:
            change = as_change(additions, self._document.portfolio.attachments, evidence_of=evidence_of)
        except PortfolioError as error:
            self.failed.emit(error)
            return
        if self._document.do(change):
            self.added.emit(additions)


def sources_in(mime: QMimeData) -> list[Source]:
    """What a drop or the clipboard holds: files, else a picture, else text that is a credential."""
    files: list[Source] = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if files:
        return files
    if mime.hasImage():
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QImage

        image = QImage(mime.imageData())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not image.isNull() and image.save(buffer, b"PNG"):
            return [("pasted picture.png", bytes(buffer.data().data()))]
    text = mime.text().strip()
    return [("pasted.txt", text.encode())] if text else []
