"""The sheet with the signatures of a conversation: a scan or photo chosen now and kept when it is done, or one kept."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from portfolio.ui.editors.chips import Chips, Chosen
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.folders import documents
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Theme

KEPT, FILE = "kept", "file"
_LONGEST = 40


class SignedField(Field):
    """`raw` is a pair of words: `kept` and the id of a file of the portfolio, or `file` and a path, which a draft
    remembers while the file stays where it is. Empty for none."""

    def __init__(
        self, theme: Theme, label: str, name_of: Callable[[str], str], evidence: Sequence[str] = (), *, hint: str = ""
    ) -> None:
        """`name_of` says what a kept file is called; `evidence` are ids of those that are kept with the entry."""
        self._name_of, self._evidence = name_of, list(evidence)
        self._chosen: list[str] = []
        self.button = Button(theme, "", icon="paperclip", kind="ghost")
        self._chips = Chips(theme, self.button)
        super().__init__(theme, label, self._chips, hint=hint)
        self._chips.setFocusProxy(self.button)
        self.button.set_label(self.tr("Choose a scan or photo…"))
        self.button.set_tip(f"{label}: {self.button.label}")
        self.button.clicked.connect(self._press)

    @property
    def kept(self) -> str:
        """The id of the file of the portfolio that it is, or empty."""
        return self._chosen[1] if self._chosen[:1] == [KEPT] else ""

    @property
    def path(self) -> Path | None:
        """The file that is to be kept, if one was chosen."""
        return Path(self._chosen[1]) if self._chosen[:1] == [FILE] else None

    def raw(self) -> list[str]:
        return list(self._chosen)

    def set_raw(self, raw: Any) -> None:
        self._chosen = [str(part) for part in raw] if isinstance(raw, list) and len(raw) == 2 else []
        name = self.words(self._chosen)
        shown = name if len(name) <= _LONGEST else f"{name[:24]}…{name[-14:]}"
        self._chips.show_chosen([Chosen(shown, name, "", self._drop)] if self._chosen else [])

    def words(self, raw: Any) -> str:
        if not raw:
            return ""
        kind, value = raw
        return Path(value).name if kind == FILE else self._name_of(value) or self.tr("something in the bin")

    def problem(self) -> str:
        if self.path is None or self.path.is_file():
            return ""
        words = self.tr("“{name}” is no longer where it was. Take it away, or put it back.")
        return words.format(name=isolate(self.path.name))

    def choose(self, kind: str, value: str) -> None:
        """It is this file from now on."""
        self.set_raw([kind, value])
        self.check()
        announce(self.button, self.tr("Chosen: {title}").format(title=isolate(self.words(self._chosen))))
        self.edited.emit()

    def menu(self) -> QMenu:
        """The files that are kept with it already, and the way to others."""
        menu = QMenu(self)
        for one in self._evidence:
            action = menu.addAction(self.theme.icon("paperclip"), isolate(self._name_of(one)).replace("&", "&&"))
            action.triggered.connect(lambda _=False, one=one: self.choose(KEPT, one))
        menu.addSeparator()
        menu.addAction(self.theme.icon("folder-open"), self.tr("Choose a file…"), self._ask)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _press(self) -> None:
        self._evidence = [one for one in self._evidence if self._name_of(one)]
        if self._evidence:
            self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))
        else:
            self._ask()

    def _ask(self) -> None:
        scans, others = self.tr("Scans and photos"), self.tr("All files (*)")
        kinds = f"{scans} (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.heic *.bmp);;{others}"
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the signed sheet"), str(documents()), kinds)
        if name:
            self.choose(FILE, name)

    def _drop(self) -> None:
        self.set_raw([])
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.check()
        self.edited.emit()
