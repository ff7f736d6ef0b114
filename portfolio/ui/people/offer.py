"""The list of names below the cursor: letters narrow it, Enter or Tab takes one, Escape leaves what was typed."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit

from portfolio.core.folding import folded
from portfolio.core.people_named import Known, known_people, written_name
from portfolio.ui.document import Document
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme

Typed = QLineEdit | QPlainTextEdit
MOST_ROWS, LONGEST = 7, 60


class Offered(NamedTuple):
    """One line of the list."""

    name: str
    words: str
    is_new: bool = False


def typed_before(widget: Typed) -> str:
    """What stands before the cursor on its line."""
    if isinstance(widget, QLineEdit):
        return _units(widget.text())[: 2 * widget.cursorPosition()].decode("utf-16-le", "ignore")
    cursor = widget.textCursor()
    return _units(cursor.block().text())[: 2 * cursor.positionInBlock()].decode("utf-16-le", "ignore")


def _units(text: str) -> bytes:
    """Qt counts in units of which a letter may be two."""
    return text.encode("utf-16-le", "surrogatepass")


class NamesOffer(QListWidget):
    """Lies over the window without taking the keyboard from where one writes."""

    def __init__(self, theme: Theme, document: Document, widget: Typed) -> None:
        super().__init__(widget.window())
        self.theme, self._document, self._widget = theme, document, widget
        self._people = known_people(document.portfolio.connection)
        self._rows: list[Offered] = []
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("names")
        self.setAccessibleName(self.tr("People I write about"))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.face(Face("body")))
        tokens = theme.tokens
        self.setStyleSheet(
            f"QListWidget {{ background: {tokens.surface}; border: 1px solid {tokens.line2};"
            f" border-radius: {theme.gap(8)}px; padding: {theme.gap(3)}px; }}"
        )
        self.itemClicked.connect(lambda item: self._take(self.row(item)))
        widget.installEventFilter(self)
        widget.textChanged.connect(self._follow)
        widget.cursorPositionChanged.connect(self._follow)
        self.hide()

    def open(self) -> None:
        """Show the people there are."""
        self._follow()
        if self._rows:
            count = self.locale().toString(len(self._rows))
            announce(
                self._widget,
                self.tr("{count} names. Arrow down to choose one.", "", len(self._rows)).format(count=count),
            )

    @property
    def offered(self) -> list[str]:
        """The lines that are shown, from above."""
        return [one.words for one in self._rows]

    # ---- inside

    def _typed(self) -> str | None:
        """What was typed behind the “@”; None where the cursor has left it."""
        before = typed_before(self._widget)
        at = before.rfind("@")
        typed = before[at + 1 :].removeprefix("[")
        return None if at < 0 or len(typed) > LONGEST or "]" in typed else typed

    def _words(self, one: Known) -> str:
        return self.tr("{name}: “{words}” in PDFs").format(name=isolate(one.name), words=isolate(one.reads))

    def _follow(self) -> None:
        typed = self._typed()
        if typed is None or not self._widget.isVisible():
            self._close()
            return
        letters = folded(typed)
        fitting = [one for one in self._people if any(_begins(name, letters) for name in one.names)]
        self._rows = [Offered(one.name, self._words(one)) for one in fitting[:MOST_ROWS]]
        exact = any(folded(name) == letters for one in fitting for name in one.names)
        if letters and not exact:
            name = " ".join(typed.split())
            words = self.tr("Put “{name}” on my list of people").format(name=isolate(name))
            self._rows.append(Offered(name, words, is_new=True))
        if not self._rows:
            self.hide()
            return
        self.clear()
        for one in self._rows:
            item = QListWidgetItem(self.theme.icon("plus" if one.is_new else "user", "ink2"), one.words)
            self.addItem(item)
        # A sentence that goes on behind an “@” must not be caught by Enter.
        self.setCurrentRow(0 if letters and fitting else -1)
        self._fit()
        self.show()
        self.raise_()

    def _take(self, row: int) -> None:
        if not 0 <= row < len(self._rows):
            return
        one, typed = self._rows[row], self._typed()
        if typed is None:
            return
        self._close()
        if one.is_new and not self._put_on_list(one.name):
            return
        before = typed_before(self._widget)
        size = len(_units(before[before.rfind("@") :])) // 2
        mark = written_name(one.name)
        if isinstance(self._widget, QLineEdit):
            end = self._widget.cursorPosition()
            self._widget.setSelection(end - size, size)
            self._widget.insert(mark)
        else:
            cursor = self._widget.textCursor()
            end = cursor.position()
            cursor.setPosition(end - size)
            cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
            cursor.insertText(mark)
            self._widget.setTextCursor(cursor)
        announce(self._widget, one.name)

    def _put_on_list(self, name: str) -> bool:
        from portfolio.core.change import added
        from portfolio.core.naming import new_person

        label = self.tr("Put “{name}” on the list of people").format(name=name)
        return self._document.do(added(label, new_person(name)))

    def _close(self) -> None:
        if self._widget is not None and self.parent() is not None:
            self._widget.removeEventFilter(self)
            self._widget.textChanged.disconnect(self._follow)
            self._widget.cursorPositionChanged.disconnect(self._follow)
            self.hide()
            self.setParent(None)
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._widget:  # Qt watches the list's own bars with it: a bar that goes closes nothing
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._close()
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # closes the list and not the whole sheet
            return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()), bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        return False

    def _key(self, key: Qt.Key, modified: bool) -> bool:
        """Whether this key was meant for the list."""
        if not self.isVisible() or modified:
            return False
        if key == Qt.Key.Key_Escape:
            self._close()
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if key == Qt.Key.Key_Down else -1
            row = max(0, min(self.count() - 1, self.currentRow() + step))
            self.setCurrentRow(row)
            announce(self._widget, self._rows[row].words)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and self.currentRow() >= 0:
            self._take(self.currentRow())
            return True
        return False

    def _fit(self) -> None:
        """Below the cursor, or above it where there is no room."""
        theme, window = self.theme, self._widget.window()
        row = round(theme.metrics(Face("body")).height()) + 2 * theme.gap(5)
        for number in range(self.count()):
            self.item(number).setSizeHint(QSize(0, row))
        self.setIconSize(QSize(theme.px(16), theme.px(16)))
        width = min(theme.px(380), window.width() - 2 * theme.gap(12))
        height = self.count() * row + 2 * theme.gap(3) + 4
        rect = self._widget.cursorRect()
        inner = self._widget.viewport() if isinstance(self._widget, QPlainTextEdit) else self._widget
        below = inner.mapTo(window, QPoint(rect.left(), rect.bottom() + theme.gap(4)))
        top = below.y()
        if top + height > window.height():
            top = max(0, inner.mapTo(window, rect.topLeft()).y() - height - theme.gap(4))
        rtl = self._widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = below.x() - (width if rtl else 0)
        self.setGeometry(max(0, min(left, window.width() - width)), top, width, height)


def _begins(name: str, letters: str) -> bool:
    plain = folded(name)
    return plain.startswith(letters) or any(word.startswith(letters) for word in plain.split())
