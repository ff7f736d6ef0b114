"""Outlines of programmes in the window: bringing one in, saving one as a file, keeping one as a template."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from portfolio.core.durable import disk_error, write_atomically
from portfolio.core.errors import PortfolioError
from portfolio.exchange.giving_files import file_stem
from portfolio.exchange.learning.outline_templates import keep_outline, kept_outlines
from portfolio.exchange.learning.outlines import form_of, write_outline
from portfolio.exchange.learning.outlines_in_out import outline_of
from portfolio.ui.document import Document
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.paint import isolate
from portfolio.ui.programmes.outline_card import OutlineCard
from portfolio.ui.theme import Theme


class Outlines(QObject):
    """`card` is the one that lies over the window, or the last one."""

    told = Signal(str, str, object)
    """Title, advice, and (words, what they do) for what can be done about it."""
    added = Signal(str, str)
    """Kind and id of a programme that came in."""

    def __init__(self, theme: Theme, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._document, self._window = theme, document, window
        self._folder: Path | None = None
        self.card: OutlineCard | None = None

    def bring(self) -> None:
        """Lie the card over the window in which an outline is pasted or chosen."""
        card = self.card = OutlineCard(self._theme, self._document, self._window)
        card.added.connect(partial(self.added.emit, "programme"))
        card.open()

    def fill(self, menu: QMenu, theme: Theme, programme_id: str) -> list[QAction]:
        """Put what can be made of a programme's outline into a menu, with a line below it. Returns what only reads."""
        keep = menu.addAction(theme.icon("layers"), self.tr("Keep its outline as a template"))
        keep.triggered.connect(lambda _=False: self.keep(programme_id))
        save = menu.addAction(theme.icon("download"), self.tr("Save its outline as a file…"))
        save.triggered.connect(lambda _=False: self.ask_where(programme_id))
        menu.addSeparator()
        return [save]

    def keep(self, programme_id: str) -> None:
        """Keep its modules as a template, without days and results."""
        portfolio = self._document.portfolio
        try:
            file = outline_of(portfolio.connection, programme_id, with_days=False)
            if any(one.outline == file for one in kept_outlines(portfolio.connection, portfolio.attachments)):
                title = self.tr("“{title}” is kept as a template already.").format(title=isolate(file.title[:60]))
                self.told.emit(title, "", ())
                return
            change = keep_outline(file, portfolio.attachments)
        except (PortfolioError, OSError) as error:
            self._fail(error, portfolio.folder)
            return
        self._document.do(change)

    def ask_where(self, programme_id: str) -> None:
        """Ask where the outline shall go, and write it there."""
        try:
            title = outline_of(self._document.portfolio.connection, programme_id).title
        except PortfolioError as error:
            self._document.failed.emit(error)
            return
        folder, stem = self._folder or documents(), file_stem(title, otherwise="Outline")
        dialog = QFileDialog(self._window, self.tr("Save the outline"), str(folder / f"{stem}.md"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        names = (
            (self.tr("List with ticks"), "*.md"), (self.tr("Table"), "*.csv"), (self.tr("For this program"), "*.json")
        )  # fmt: skip
        dialog.setNameFilters([f"{words} ({pattern})" for words, pattern in names])
        dialog.setDefaultSuffix("md")
        dialog.filterSelected.connect(partial(_end_as, dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save(programme_id, Path(name)))
        dialog.open()

    def save(self, programme_id: str, path: Path) -> None:
        """Write its modules there, without days, results and notes, in the form that the ending of the name says."""
        try:
            form = form_of(path.name)
            if form is None:
                raise PortfolioError(
                    "The ending of “{name}” names no form of an outline.", "Let it end with .md, .csv or .json.",
                    name=path.name,
                )  # fmt: skip
            file = outline_of(self._document.portfolio.connection, programme_id, with_days=False)
            write_atomically(path, write_outline(file, form))
        except (PortfolioError, OSError) as error:
            self._fail(error, path)
            return
        self._folder = path.parent
        self.told.emit(self.tr("“{name}” is saved.").format(name=isolate(path.name)), "", ())

    def _fail(self, error: PortfolioError | OSError, path: Path) -> None:
        self._document.failed.emit(error if isinstance(error, PortfolioError) else disk_error(error, path))


def _end_as(dialog: QFileDialog, chosen: str) -> None:
    """The name ends as the form that was chosen: by its ending the form is known."""
    suffix = chosen.rpartition("*.")[2].rstrip(")")
    dialog.setDefaultSuffix(suffix)
    names = dialog.selectedFiles()
    if names and form_of(names[0]) is not None:
        dialog.selectFile(str(Path(names[0]).with_suffix(f".{suffix}")))
