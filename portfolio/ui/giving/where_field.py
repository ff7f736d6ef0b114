"""Where files are written: a folder in words, and the button that chooses another."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.folders import shown_folder
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme


class WhereField(Field):
    """`folder` is where they go: what was offered, until a person chooses another."""

    def __init__(self, theme: Theme, label: str, offered: Path) -> None:
        holder = QWidget()
        super().__init__(theme, label, holder)
        self._inside = QHBoxLayout(holder)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._words = Label(theme, "", Face("body"), "ink", wrap=True)
        self.choose_button = Button(theme, self.tr("Another folder…"), icon="folder-open")
        self._inside.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._inside.addWidget(self.choose_button)
        self._folder, self.is_chosen = offered, False
        holder.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._choose)
        theme.changed.connect(self._respace)
        self._respace()
        self._show()

    def folder(self) -> Path:
        return self._folder

    def offer(self, folder: Path) -> None:
        """Offer this one, unless another was chosen."""
        if not self.is_chosen:
            self._folder = folder
            self._show()

    def choose(self, folder: Path) -> None:
        """The person wants them here."""
        self._folder, self.is_chosen = folder, True
        self._show()
        self.check()

    def raw(self) -> str:
        return str(self._folder)

    def set_raw(self, raw: Any) -> None:
        self.choose(Path(str(raw)))

    def problem(self) -> str:
        if self.is_chosen and not self._folder.is_dir():
            return self.tr("This folder is no longer there. Please choose another.")
        return ""

    def _choose(self) -> None:
        start = next(one for one in (self._folder, *self._folder.parents) if one.is_dir())
        dialog = QFileDialog(self, self.tr("Choose where the files go"), str(start))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.choose(Path(name)))
        dialog.open()

    def _show(self) -> None:
        self._words.setText(isolate(shown_folder(self._folder)))
        self._words.setToolTip(plain_tip(str(self._folder)))
        self._words.setAccessibleName(f"{self.label}: {self._words.text()}")
        self.choose_button.set_tip(self.tr("Choose where the files go. Now: {folder}").format(folder=self._folder))

    def _respace(self) -> None:
        self._inside.setSpacing(self.theme.gap(10))
