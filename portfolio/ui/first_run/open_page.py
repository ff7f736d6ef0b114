"""The page with what can be opened or restored: portfolios and backups of this computer, a folder, a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.exchange.backups import Backup
from portfolio.ui.first_run.found import Known
from portfolio.ui.first_run.portfolios import PortfolioCards
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import moment_words
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme


class OpenPage(QWidget):
    """What is there to open. Choosing a backup shows what is in it first."""

    back_requested = Signal()
    open_requested = Signal(Path)
    folder_requested = Signal()
    file_requested = Signal()
    backup_chosen = Signal(object)

    def __init__(self, theme: Theme, known: Sequence[Known], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.back = Button(theme, self.tr("Back"), icon="arrow-right" if is_rtl(self) else "arrow-left", kind="ghost")
        self.back.clicked.connect(self.back_requested)
        self.folder = Button(theme, self.tr("Choose a folder…"), icon="folder-open")
        self.folder.clicked.connect(self.folder_requested)
        self.file = Button(theme, self.tr("Choose a backup file…"), icon="archive-restore")
        self.file.clicked.connect(self.file_requested)
        self.portfolios = PortfolioCards(theme, self.tr("Portfolios on this computer"), known)
        self.portfolios.open_requested.connect(self.open_requested)
        self.backups: list[WayIn] = []
        self._backup_words = Label(theme, self.tr("Looking for backups…"), Face("body"), "ink2", wrap=True)
        self._list = QVBoxLayout()
        self._lay_out()
        self.portfolios.setVisible(bool(known))  # after it has a parent: without one it would be a window for a moment
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """List the backups that were found on this computer."""
        for card in self.backups:
            card.deleteLater()
        self.backups = [self._backup(backup) for backup in backups]
        for card in self.backups:
            self._list.addWidget(card)
        self._backup_words.setText(self.tr("No backups were found on this computer. A stick may have some."))
        self._backup_words.setVisible(not backups)

    def _backup(self, backup: Backup) -> WayIn:
        title = backup.manifest.name or backup.path.stem
        sub = self.tr("{when}, {entries}").format(
            when=moment_words(self.locale(), backup.manifest.made), entries=entries_words(self, backup)
        )
        card = WayIn(self.theme, "archive", title, sub, small=True)
        card.clicked.connect(lambda: self.backup_chosen.emit(backup))
        return card

    def _lay_out(self) -> None:
        theme = self.theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        flow = FlowLayout(gap=theme.gap(8))
        flow.addWidget(self.back)
        self._column.addLayout(flow)
        self._column.addWidget(
            Label(theme, self.tr("Open or restore a portfolio"), Face("h1", 600, serif=True), wrap=True)
        )
        buttons = FlowLayout(gap=theme.gap(8))
        buttons.addWidget(self.folder)
        buttons.addWidget(self.file)
        self._column.addLayout(buttons)
        self._column.addWidget(self.portfolios)
        self._column.addWidget(Label(theme, self.tr("Backups on this computer"), Face("small", 600), "ink2"))
        self._column.addWidget(self._backup_words)
        self._column.addLayout(self._list)
        self._column.addStretch(1)

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(10))
        self._list.setSpacing(self.theme.gap(8))


_SHOWN = ("credential", "programme", "position", "practice", "reflection", "goal", "time_entry", "conversation")


def entries_words(widget: QWidget, backup: Backup) -> str:
    """How many entries a person would count in it: no steps, links, nor lines of history."""
    count = sum(backup.manifest.counts.get(kind, 0) for kind in _SHOWN)
    number = widget.locale().toString(count)
    return translate("FirstRun", "{count} entries", None, count).format(count=number)
