"""The picture of a badge: a file that is chosen, dropped or pasted, or one that is drawn; shown as it will look."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from portfolio.core.errors import PortfolioError
from portfolio.ui.editors.field import Field
from portfolio.ui.giving.card import BadgeCard
from portfolio.ui.giving.previewing import Previewing, Wish
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.folders import documents
from portfolio.ui.theme import Theme

FILE, KEPT = "file", "kept"


class PictureField(Field):
    """`raw` is {"file": a path}, {"kept": the id of a kept picture} or {} for the drawn one: a draft remembers it."""

    def __init__(
        self, theme: Theme, label: str, previewing: Previewing, giver: str, own_folder: Path,
        kept: Callable[[str], Path | None],
    ) -> None:  # fmt: skip
        """`kept` gives the file of a kept picture; pictures that came without a file wait in `own_folder`."""
        holder = QWidget()
        super().__init__(theme, label, holder)
        self.own_folder, self.is_over = own_folder, False
        self._previewing, self._giver, self._kept = previewing, giver, kept
        self._raw: dict[str, str] = {}
        self._title = self._trouble = ""
        self.card = BadgeCard(theme, giver)
        self.choose_button = Button(theme, self.tr("Choose a picture…"), icon="image", kind="ghost")
        self.draw_button = Button(theme, self.tr("Use the drawn one"), icon="replace", kind="ghost")
        inside = self._inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.card)
        self._flow = FlowLayout(gap=theme.gap(2))
        self._flow.addWidget(self.choose_button)
        self._flow.addWidget(self.draw_button)
        inside.addLayout(self._flow)
        holder.setFocusProxy(self.choose_button)
        self.choose_button.clicked.connect(self._choose)
        self.draw_button.clicked.connect(self._draw)
        previewing.made.connect(self._show)
        previewing.failed.connect(self._refuse)
        self.set_hint(self.tr("Or drop one here. Without one it is drawn from the title."))
        self._refresh(at_once=True)

    # ---- what it holds

    def raw(self) -> dict[str, str]:
        return dict(self._raw)

    def set_raw(self, raw: Any) -> None:
        given = raw if isinstance(raw, dict) else {}
        self._raw = {name: str(given[name]) for name in (FILE, KEPT) if given.get(name)}
        self._trouble = ""
        self._refresh(at_once=True)

    def words(self, raw: Any) -> str:
        if isinstance(raw, dict) and raw.get(FILE):
            return Path(raw[FILE]).name
        return self.tr("The picture from before") if raw else self.tr("The drawn one")

    def new_file(self) -> Path | None:
        """The file that was chosen and is not kept yet."""
        return Path(self._raw[FILE]) if FILE in self._raw else None

    def kept_id(self) -> str | None:
        """The id of the picture that is kept already."""
        return self._raw.get(KEPT)

    def problem(self) -> str:
        file = self.new_file()
        if file is not None and not file.is_file():
            return self.tr("“{name}” is no longer where it was. Choose it again.").format(name=file.name)
        return self._trouble

    def close_for_good(self, *, keep: bool) -> None:
        self.is_over = True
        self._previewing.close()
        if not keep:
            self._throw_away()

    def look_on(self, on: bool) -> None:
        """Whether it can be seen: what cannot be seen is not drawn."""
        if on:
            self._refresh(at_once=True)
        else:
            self._previewing.pause()

    # ---- choosing

    def add(self, paths: Iterable[Path]) -> None:
        """A picture that a person chose, dropped or pasted; of several the last."""
        if found := list(paths):
            self._throw_away()
            self.set_raw({FILE: str(found[-1])})
            self.check()
            self.edited.emit()

    def drop_words(self) -> str:
        """What letting a file go here does."""
        return self.tr("Picture of this badge")

    def kept_words(self, _name: str) -> str:
        """It can be seen at once, so there is nothing to say."""
        return ""

    def show_words(self, title: str, holds: str) -> None:
        """What is typed beside it."""
        self._title = title
        self.card.show_words(title, holds)
        if not self._raw:
            self._refresh()

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"), str(documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.add([Path(name)]))
        dialog.open()

    def _draw(self) -> None:
        self._throw_away()
        self.set_raw({})
        self.check()
        self.choose_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _throw_away(self) -> None:
        """What lies in the folder of its own is nobody else's: it was written here."""
        file = self.new_file()
        if file is not None and file.parent.parent == self.own_folder:
            with suppress(OSError):  # it costs a little room on the disk, and nothing else
                file.unlink(missing_ok=True)
                file.parent.rmdir()

    # ---- showing

    def _refresh(self, *, at_once: bool = False) -> None:
        self.draw_button.setVisible(bool(self._raw))
        if self.is_over:
            return
        kept = self.kept_id()
        file = self.new_file() or (self._kept(kept) if kept else None)
        wish = Wish(file) if file else Wish(None, self._title or self.tr("Your badge"), self._giver)
        self._previewing.ask(wish, at_once=at_once)

    def _show(self, _wish: Wish, image: QImage) -> None:
        self._trouble = ""
        self.card.picture.show_picture(image)
        self.check()

    def _refuse(self, wish: Wish, error: PortfolioError) -> None:
        self.card.picture.show_picture(None)
        if wish.file is not None:  # the drawn one is drawn again when the badge is made, and what is wrong is said then
            self._trouble = " ".join(error_words(error))
            self.check()
            announce(self.control, self._trouble)
