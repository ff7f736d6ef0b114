"""Choosing files and folders of this computer on the first screen, for those who do not drag."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.ui.kit.folders import documents


class Choosing(QObject):
    """Opens the system's dialogs, and says what was chosen in them."""

    files_chosen = Signal(list)
    folder_chosen = Signal(Path)
    backup_chosen = Signal(Path)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def badge(self) -> None:
        """Badges and certificates to begin with."""
        words = self.tr("Badges and certificates (*.png *.svg *.json *.jws *.jwt *.pdf *.jpg *.jpeg *.eml)")
        dialog = self._dialog(self.tr("Choose a badge or certificate"), QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([words, self.tr("All files (*)")])
        dialog.filesSelected.connect(lambda names: self.files_chosen.emit([Path(name) for name in names]))
        dialog.open()

    def folder(self) -> None:
        """The folder of a portfolio, as on a stick."""
        dialog = self._dialog(self.tr("Choose the folder of a portfolio"), QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.folder_chosen.emit(Path(name)))
        dialog.open()

    def backup(self) -> None:
        """A backup to restore."""
        dialog = self._dialog(self.tr("Choose a backup file"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Portfolio backups (*.portfolio)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.backup_chosen.emit(Path(name)))
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, str(documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(mode)
        return dialog


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of this computer in what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
