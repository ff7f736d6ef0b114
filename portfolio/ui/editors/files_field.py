"""Evidence files for an entry that is being written: chosen now, kept when it is done."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from portfolio.ui.editors.chips import Chips, Chosen
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.theme import Theme


class FilesField(Field):
    """`raw` is a list of paths: a draft remembers them, the files stay where they are.

    Pictures that came without a file wait in `own_folder`, and go from there when nothing needs them any more.
    """

    def __init__(self, theme: Theme, label: str, add_words: str, own_folder: Path, *, hint: str = "") -> None:
        self.own_folder = own_folder
        self.is_over = False
        """Whether its editor was closed: it takes no files any more."""
        self._paths: list[str] = []
        self.button = Button(theme, add_words, icon="paperclip", kind="ghost", tip=f"{label}: {add_words}")
        self._chips = Chips(theme, self.button)
        super().__init__(theme, label, self._chips, hint=hint)
        self._chips.setFocusProxy(self.button)
        self.button.clicked.connect(self._choose)

    def paths(self) -> list[Path]:
        return [Path(path) for path in self._paths]

    def raw(self) -> list[str]:
        return list(self._paths)

    def set_raw(self, raw: Any) -> None:
        self._paths = [str(path) for path in raw or []]
        self._chips.show_chosen([self._chosen(path) for path in self._paths])

    def add(self, paths: Iterable[Path]) -> None:
        """Files that a person chose, dropped or pasted."""
        new = [str(path) for path in paths]
        if new:
            self.set_raw(list(dict.fromkeys([*self._paths, *new])))
            self.check()
            self.edited.emit()

    def drop_words(self) -> str:
        """What letting a file go here does."""
        return self.tr("Evidence of what you are writing")

    def kept_words(self, name: str) -> str:
        """What is said of a file that came in: the field may be out of sight."""
        return self.tr("Evidence: {name} waits until you press Done").format(name=name)

    def close_for_good(self, *, keep: bool) -> None:
        self.is_over = True
        if not keep:
            self._throw_away(self.paths())

    def _throw_away(self, paths: Iterable[Path]) -> None:
        """What lies in the folder of its own is nobody else's: it was written here."""
        for path in paths:
            if path.parent.parent == self.own_folder:
                with suppress(OSError):  # it costs a little room on the disk, and nothing else
                    path.unlink(missing_ok=True)
                    path.parent.rmdir()
                    self.own_folder.rmdir()

    def _chosen(self, path: str) -> Chosen:
        name = Path(path).name
        shown = name if len(name) <= 40 else f"{name[:24]}…{name[-14:]}"
        return Chosen(shown, name, "", lambda: self._drop(path))

    def problem(self) -> str:
        gone = next((path for path in self.paths() if not path.is_file()), None)
        words = self.tr("“{name}” is no longer where it was. Take it away, or put it back.")
        return words.format(name=gone.name) if gone else ""

    def _drop(self, path: str) -> None:
        self.set_raw([one for one in self._paths if one != path])
        self._throw_away([Path(path)])
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.check()
        self.edited.emit()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose evidence"), str(Path.home()))
        self.add(Path(name) for name in chosen)
