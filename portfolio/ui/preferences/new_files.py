"""The folder for new files: chosen, told, and forgotten again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.paint import isolate
from portfolio.ui.preferences.group import Group
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme


class NewFilesGroup(Group):
    """Nothing is ever added from it by itself."""

    inbox_changed = Signal(str)

    def __init__(self, theme: Theme, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("New files"))
        self._settings = settings
        self._words = self.say(" ", "ink")
        choose = Button(theme, self.tr("Choose a folder…"), icon="folder-open")
        choose.clicked.connect(self._choose)
        self.no_inbox = Button(theme, self.tr("Look at no folder"), kind="ghost")
        self.no_inbox.clicked.connect(lambda: self.set_inbox(""))
        self.buttons(choose, self.no_inbox)
        self._show()

    def set_inbox(self, folder: str) -> None:
        """Look into this folder for new files from now on, or into none."""
        self._settings.keep(inbox=folder)
        self._show()
        self.inbox_changed.emit(folder)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a folder for new files"), self._settings.text("inbox"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_inbox)
        dialog.open()

    def _show(self) -> None:
        folder = self._settings.text("inbox")
        if folder:
            words = self.tr("Each time the program starts it looks into {folder}. What is new there waits on Today.")
            self._words.setText(words.format(folder=isolate(folder)))
        else:
            self._words.setText(
                self.tr(
                    "Choose a folder, such as the one where your downloads go. What is new there waits on Today, and "
                    "nothing is added before you say so."
                )
            )
        self.no_inbox.setVisible(bool(folder))
