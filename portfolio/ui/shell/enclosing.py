"""Files and pictures put into the editor in sight, by dropping or pasting: they wait there until it is done."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from portfolio.ui.kit.paint import isolate
from portfolio.ui.shell.adding import Adding, Source, is_only_picture, sources_in
from portfolio.ui.shell.stage import Stage

if TYPE_CHECKING:
    from portfolio.ui.editors.files_field import FilesField
    from portfolio.ui.giving.picture_field import PictureField


class Enclosing(QObject):
    """A picture that comes without a file becomes one first. Who is done before loses nothing: it is added then."""

    def __init__(self, stage: Stage, adding: Adding, say: Callable[[str], object], parent: QObject) -> None:
        """`say` is a short word: the field that takes them may be out of sight."""
        super().__init__(parent)
        self._stage, self._adding, self._say = stage, adding, say
        self._typed_in: QWidget | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    @property
    def field(self) -> "FilesField | PictureField | None":
        """Where the editor in sight takes files, if it does: as evidence, or as the picture of a badge."""
        sheet: Any = self._stage.sheet if self._stage.written_on else None
        fields: dict[str, Any] = getattr(sheet, "fields", {})
        found: FilesField | PictureField | None = fields.get("files") or fields.get("picture")
        return found

    def paste(self) -> None:
        """What was copied: a file or a picture goes to what is being written; all else becomes entries."""
        mime = QApplication.clipboard().mimeData()
        field = self.field
        if field is not None and (is_only_picture(mime) or any(url.isLocalFile() for url in mime.urls())):
            self.take(field, sources_in(mime))
        else:
            self._adding.paste()

    def take(self, field: "FilesField | PictureField", sources: Sequence[Source]) -> None:
        """Put these into this field, if they are what belongs there."""
        self._adding.sort(sources, lambda kept, **_said: self._take(field, kept))

    def _take(self, field: "FilesField | PictureField", sources: Sequence[Source]) -> None:
        sheet: Any = self._stage.sheet
        if sheet is None or not isValid(field) or field.is_over:
            self._adding.add(sources)
            return
        self._put(field, [source for source in sources if isinstance(source, Path)])
        pictures = [source for source in sources if not isinstance(source, Path)]
        if pictures:
            owner = (str(sheet.KIND), str(sheet.id))
            self._adding.as_files(pictures, field.own_folder, partial(self._became_files, field, owner))

    def _became_files(self, field: "FilesField | PictureField", owner: tuple[str, str], files: list[Path]) -> None:
        if isValid(field) and not field.is_over:
            self._put(field, files)
        else:
            self._adding.add(files, owner if self._adding.is_there(owner) else None)

    def _put(self, field: "FilesField | PictureField", files: list[Path]) -> None:
        if files:
            field.add(files)
            if words := field.kept_words(isolate(files[-1].name)):
                self._say(words)

    # ---- the key

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Fields keep the key for pasting to themselves, and can do nothing with a picture."""
        if self._typed_in is not None and isValid(self._typed_in):
            self._typed_in.removeEventFilter(self)
        typed = isinstance(now, QLineEdit | QPlainTextEdit) and self.field is not None
        self._typed_in = now if typed else None
        if self._typed_in is not None:
            self._typed_in.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            pasting = event.matches(QKeySequence.StandardKey.Paste)
            if pasting and self.field is not None and is_only_picture(QApplication.clipboard().mimeData()):
                if event.type() == QEvent.Type.KeyPress:
                    self.paste()
                event.accept()
                return True
        return False
