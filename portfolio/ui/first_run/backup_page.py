"""The page that shows what is in a backup before anything is restored."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from portfolio.exchange.backups import Backup
from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.dates import moment_words
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme


class BackupPage(QWidget):
    """What a backup holds, in its own words, and the button that restores it."""

    back_requested = Signal()
    restore_requested = Signal(Path)

    def __init__(self, theme: Theme, backup: Backup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.backup = backup
        manifest = backup.manifest
        self.back = Button(theme, self.tr("Back"), icon="arrow-right" if is_rtl(self) else "arrow-left", kind="ghost")
        self.back.clicked.connect(self.back_requested)
        self.restore = Button(theme, self.tr("Restore this portfolio"), icon="archive-restore", kind="primary")
        self.restore.clicked.connect(lambda: self.restore_requested.emit(backup.path))
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        top = FlowLayout(gap=theme.gap(8))
        top.addWidget(self.back)
        column.addLayout(top)
        column.addWidget(Label(theme, self.tr("What is in this backup"), Face("h1", 600, serif=True), wrap=True))
        card = Card(theme)
        form = QFormLayout(card)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, value in self._facts():
            form.addRow(Label(theme, label, Face("body"), "ink2"), Label(theme, value, Face("body", 600), wrap=True))
        column.addWidget(card)
        if not manifest.whole:
            gone = len(manifest.missing) + len(manifest.damaged)
            lost = self.locale().toString(gone)
            column.addWidget(
                Banner(
                    theme,
                    self.tr("Files that were missing when this backup was made: {count}.", "", gone).format(count=lost),
                    self.tr("An earlier backup may still have them."),
                )
            )
        column.addWidget(
            Label(
                theme,
                self.tr(
                    "Every file is checked before anything changes. A portfolio of the same name that is here already "
                    "is kept beside it."
                ),
                Face("body"), "ink2", wrap=True,
            )
        )  # fmt: skip
        buttons = FlowLayout(gap=theme.gap(8))
        buttons.addWidget(self.restore)
        column.addLayout(buttons)
        column.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def facts(self) -> str:
        """What the page says, for tests."""
        return "\n".join(f"{label}: {value}" for label, value in self._facts())

    def _facts(self) -> list[tuple[str, str]]:
        manifest, locale = self.backup.manifest, self.locale()
        names = (
            ("credential", self.tr("Credentials")), ("programme", self.tr("Nanodegrees and courses")),
            ("position", self.tr("Roles")), ("practice", self.tr("Things I did")),
            ("reflection", self.tr("Reflections")),
            ("goal", self.tr("Goals")), ("time_entry", self.tr("Entries of hours")),
            ("conversation", self.tr("Conversations")),
        )  # fmt: skip
        size = sum(member.size for member in manifest.members.values())
        return [
            (self.tr("Portfolio of"), manifest.name or self.tr("no name given")),
            (self.tr("Made on"), moment_words(locale, self.backup.manifest.made)),
            *((words, locale.toString(manifest.counts.get(kind, 0))) for kind, words in names),
            (self.tr("Files"), locale.toString(len(manifest.members) - 1)),
            (self.tr("Size"), locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)),
            (self.tr("File"), self.backup.path.name),
        ]

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(12))
