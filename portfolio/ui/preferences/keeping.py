"""Where everything is: the portfolio, its backups, and the ways to another one."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import moment_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.preferences.group import Group
from portfolio.ui.theme import Face, Theme

BACKUPS = "*.portfolio"


class KeepingGroup(Group):
    """`kept` are the portfolio's folder and its backups'. It opens neither itself."""

    folder_requested = Signal(Path)
    backup_requested = Signal()
    another_requested = Signal()
    about_requested = Signal()

    def __init__(self, theme: Theme, kept: tuple[Path, Path], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Where everything is"))
        self._backups = kept[1]
        self.open_portfolio = self._folder(self.tr("This portfolio"), kept[0], self.tr("Open the portfolio's folder"))
        self.say(self.tr("Do not keep it in a folder that OneDrive, Drive or Dropbox looks after. Put backups there."))
        self.open_backups = self._folder(
            self.tr("Its backups, on this computer"), kept[1], self.tr("Open the folder of the backups")
        )
        self._newest = self.say(" ")
        self.backup = self._button(self.tr("Back up now"), "archive", self.backup_requested)
        self.another = self._button(
            self.tr("Open or restore another portfolio…"), "folder-open", self.another_requested
        )
        self.about = self._button(self.tr("About me…"), "user", self.about_requested)
        self.buttons(self.backup, self.another, self.about)
        self.refresh()

    def refresh(self) -> None:
        """Say when the newest backup was made."""
        moment = _newest(self._backups)
        if moment is None:
            self._newest.setText(self.tr("There is none yet. One is made at closing, if anything changed."))
        else:
            self._newest.setText(
                self.tr("The newest is of {moment}. They are made by themselves whenever something changed.").format(
                    moment=moment_words(self.locale(), moment)
                )
            )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _folder(self, words: str, folder: Path, opens: str) -> Button:
        self.add(Label(self.theme, words, Face("small", 600), "ink2", wrap=True))
        path = Label(self.theme, isolate(str(folder)), Face("body"), wrap=True)
        path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add(path)
        button = Button(self.theme, opens, icon="folder")
        button.clicked.connect(lambda: self.folder_requested.emit(folder))
        self.buttons(button)
        return button

    def _button(self, words: str, icon: str, wish: SignalInstance) -> Button:
        button = Button(self.theme, words, icon=icon)
        button.clicked.connect(wish)
        return button


def _newest(folder: Path) -> datetime | None:
    try:
        return max((datetime.fromtimestamp(file.stat().st_mtime, UTC) for file in folder.glob(BACKUPS)), default=None)
    except OSError:
        return None
