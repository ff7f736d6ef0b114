"""The foot of the column: Save and Print, and how far that is."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.jobs import Job
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.theme import Theme


class SaveBar(QWidget):
    """Save and Print; while it is being saved or printed, the progress stands in their place."""

    save_requested = Signal()
    print_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.save = Button(theme, self.tr("Save PDF"), icon="download", kind="primary", keys="Ctrl+S")
        self.save.clicked.connect(self.save_requested)
        self.save.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.print = Button(theme, self.tr("Print"), icon="printer")
        self.print.clicked.connect(self.print_requested)
        self.print.setEnabled(False)
        self.progress: ProgressRow | None = None
        self._column = QVBoxLayout(self)
        self._buttons = QWidget()
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.save, 1)
        self._row.addWidget(self.print)
        self._column.addWidget(self._buttons)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_job(self, job: Job | None, words: str = "") -> ProgressRow | None:
        """Show how far the saving or printing is, with Cancel, in the place of the buttons; None shows these again."""
        if self.progress is not None:
            self.progress.hide()
            self.progress.deleteLater()
            self.progress = None
        self._buttons.setVisible(job is None)
        if job is not None:
            row = self.progress = ProgressRow(self.theme, words)
            row.cancel_requested.connect(row.cancelling)
            row.cancel_requested.connect(job.cancel)
            job.progressed.connect(row.set_progress)
            self._column.addWidget(row)
        return self.progress

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Side by side, or one below the other where the words of a language are too long for that."""
        edges = self._column.contentsMargins()
        wide = self.save.minimumSizeHint().width() + self.print.minimumSizeHint().width() + self._row.spacing()
        room = self.width() - edges.left() - edges.right()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(across if wide <= room else down)

    def _restyle(self) -> None:
        gap = self.theme.gap
        self._column.setContentsMargins(gap(20), gap(10), gap(20), gap(14))
        self._column.setSpacing(gap(8))
        self._row.setSpacing(gap(8))
        self._fit()
