"""The first run: what a person sees before there is a portfolio. It asks and tells; it writes nothing itself."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.exchange.backups import Backup
from portfolio.ui.first_run.backup_page import BackupPage
from portfolio.ui.first_run.drop_panel import DropPanel
from portfolio.ui.first_run.found import (
    BACKUP_SUFFIX,
    is_portfolio,
    known_backups,
    known_portfolios,
    look_into,
)
from portfolio.ui.first_run.open_page import OpenPage
from portfolio.ui.first_run.start_page import LookSwitches, StartPage
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme


class FirstRun(QWidget):
    """Start, look around, open or restore. `portfolios` and `backups` are folders of this computer to look into."""

    start_requested = Signal(str, list)
    """The name, and the files (paths) that were dropped or chosen."""
    sample_requested = Signal()
    open_requested = Signal(Path)
    """The folder of a portfolio."""
    restore_requested = Signal(Path)
    """A backup file, after the person saw what is in it."""
    cancel_requested = Signal()

    def __init__(
        self, theme: Theme, jobs: Jobs, portfolios: Path, backups: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._jobs, self._backups_folder = theme, jobs, backups
        self._listing = False
        known = known_portfolios(portfolios)
        self.start_page = StartPage(theme, known)
        self.open_page = OpenPage(theme, known)
        self.backup_page: BackupPage | None = None
        self.banner: Banner | None = None
        self.progress: ProgressRow | None = None
        self.panel = DropPanel(theme)
        self.switches = LookSwitches(theme)
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Welcome"))
        theme.changed.connect(self._restyle)
        self._restyle()
        self.start_page.name.setFocus()

    # ---- for the lead

    def show_error(self, error: PortfolioError, action: str = "", do: Callable[[], object] | None = None) -> None:
        """Say why what was asked for did not go through, and let the person try again, or `do` what helps."""
        self.set_busy("")
        self._drop_banner()
        actions = (("do", action),) if do is not None else ()
        self.banner = Banner(self.theme, error.title, error.advice, actions)
        if do is not None:
            self.banner.action_requested.connect(lambda _name: do())
        self._notes.addWidget(self.banner)
        self.banner.show()
        self.banner.announce()

    def set_busy(self, words: str) -> ProgressRow | None:
        """Show that something asked for is being done, with Cancel; no words end it."""
        if self.progress is not None:
            self.progress.hide()
            self.progress.deleteLater()
            self.progress = None
        self._left.setEnabled(not words)
        self.panel.setEnabled(not words)
        if words:
            self._drop_banner()
            self.progress = ProgressRow(self.theme, words)
            self.progress.cancel_requested.connect(self.cancel_requested)
            self._notes.addWidget(self.progress)
            self.progress.show()
        return self.progress

    # ---- what the person does

    @Slot()
    def show_open(self) -> None:
        """Show what can be opened; backups are looked for when this is asked for the first time."""
        self._turn_to(self.open_page)
        self.open_page.back.setFocus()
        if not self._listing:
            self._listing = True
            self._jobs.run(
                self.tr("Looking for backups"),
                lambda job: known_backups(self._backups_folder),
                self.open_page.show_backups,
                self.show_error,
                quiet=True,
            )

    @Slot(object)
    def show_backup(self, backup: Backup) -> None:
        """Show what is in a backup, before it is restored."""
        if self.backup_page is not None:
            self._pages.removeWidget(self.backup_page)
            self.backup_page.deleteLater()
        page = self.backup_page = BackupPage(self.theme, backup)
        page.back_requested.connect(self.show_open)
        page.restore_requested.connect(self.restore_requested)
        self._pages.addWidget(page)
        self._turn_to(page)
        page.restore.setFocus()

    def take(self, paths: Sequence[Path]) -> None:
        """Files or a folder that were dropped or chosen: a portfolio opens, a backup shows itself, the rest starts."""
        if len(paths) == 1 and is_portfolio(paths[0]):
            self.open_requested.emit(paths[0])
        elif len(paths) == 1 and paths[0].suffix.lower() == BACKUP_SUFFIX:
            self._look_into(paths[0])
        elif paths:
            self.start_requested.emit(self.start_page.name.text().strip(), list(paths))

    def _open_folder(self, folder: Path) -> None:
        if is_portfolio(folder):
            self.open_requested.emit(folder)
            return
        self.show_error(
            PortfolioError(
                "There is no portfolio in “{folder}”.",
                "Choose the folder that holds a file called portfolio.db.",
                folder=folder.name,
            )
        )

    def _look_into(self, path: Path) -> None:
        self._jobs.run(
            self.tr("Looking into the backup"), lambda job: look_into(path), self.show_backup, self.show_error
        )

    def _choose_badge(self) -> None:
        words = self.tr("Badges and certificates (*.png *.svg *.json *.jws *.jwt *.pdf *.jpg *.jpeg *.eml)")
        dialog = self._dialog(self.tr("Choose a badge or certificate"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([words, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = self._dialog(self.tr("Choose the folder of a portfolio"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self._open_folder(Path(name)))
        dialog.open()

    def _choose_backup(self) -> None:
        dialog = self._dialog(self.tr("Choose a backup file"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Portfolio backups (*.portfolio)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self._look_into(Path(name)))
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self, title, str(documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog

    # ---- dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()) and self._left.isEnabled():
            self.panel.card.set_over(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.panel.card.set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.panel.card.set_over(False)
        event.acceptProposedAction()
        self.take(_files(event.mimeData()))

    # ---- look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The left column has what its words need; the other half only what is left, or nothing."""
        theme = self.theme
        side = theme.gap(72) if self.width() >= theme.px(1240) else theme.gap(32)
        self._column.setContentsMargins(side, theme.gap(20), side, theme.gap(20))
        column = theme.px(420) + 2 * side
        both = self.width() >= column + theme.px(340)
        self.panel.setVisible(both)
        self.start_page.offer_badge(not both)
        if both:
            self._left.setFixedWidth(max(column, min(round(self.width() * 0.46), theme.px(640))))
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16777215)

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(12))
        self._pages.setContentsMargins(0, 0, self.theme.gap(10), 0)
        self._fit()

    def _turn_to(self, page: QWidget) -> None:
        self._drop_banner()
        for other in (self.start_page, self.open_page, self.backup_page):
            if other is not None:
                other.setVisible(other is page)
        self._scroll.verticalScrollBar().setValue(0)

    def _drop_banner(self) -> None:
        if self.banner is not None:
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None

    def _connect(self) -> None:
        start, others = self.start_page, self.open_page
        start.start_requested.connect(lambda name: self.start_requested.emit(name, []))
        start.sample_requested.connect(self.sample_requested)
        start.others_requested.connect(self.show_open)
        start.open_requested.connect(self.open_requested)
        start.choose_requested.connect(self._choose_badge)
        self.panel.choose_requested.connect(self._choose_badge)
        others.back_requested.connect(self._show_start)
        others.open_requested.connect(self.open_requested)
        others.folder_requested.connect(self._choose_folder)
        others.file_requested.connect(self._choose_backup)
        others.backup_chosen.connect(self.show_backup)

    @Slot()
    def _show_start(self) -> None:
        self._turn_to(self.start_page)
        self.start_page.others.setFocus()

    def _lay_out(self) -> None:
        self._holder = QWidget()
        self._pages = QVBoxLayout(self._holder)
        self._pages.addWidget(self.start_page)
        self._pages.addWidget(self.open_page)
        self.open_page.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._holder)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left = QWidget()
        self._notes = QVBoxLayout()
        self._column = QVBoxLayout(self._left)
        self._column.addLayout(self._notes)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self.switches)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._left)
        across.addWidget(self.panel, 1)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
