"""The place where a reflection is typed: plain Markdown, lightly dressed, and quick with a megabyte."""

import re

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QKeyEvent, QSyntaxHighlighter, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from portfolio.ui.editors.text_fields import clean
from portfolio.ui.kit.drops import holds_files
from portfolio.ui.kit.long_lines import broken
from portfolio.ui.theme import Face, Theme

FACE = Face("h3", serif=True)
LONGEST_DRESSED = 4_000
"""Lines longer than this stay undressed: looking for marks in them would slow down every letter."""

_HEADING = re.compile(r"#{1,6}\s")
_LIST = re.compile(r"(\s*)([-*+]|\d{1,9}[.)])\s+")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![*\w])([*_])(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![*\w])")
_CODE = re.compile(r"`[^`]+`")
_LINK = re.compile(r"\[[^\]]{1,500}\]\([^)\s]{1,2000}\)")


class MarkdownLook(QSyntaxHighlighter):
    """Headings and strong words bold, emphasis and quotations italic, marks in a quiet colour."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._make()

    def _make(self) -> None:
        theme = self._theme
        self._quiet = _form(theme, "ink3")
        self._strong = _form(theme, "ink", weight=700)
        self._emphasis = _form(theme, "ink", italic=True)
        self._heading = _form(theme, "ink", weight=700)
        self._quote = _form(theme, "reflection", italic=True)
        self._link = _form(theme, "accent")

    def _restyle(self) -> None:
        self._make()
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if not text or len(text) > LONGEST_DRESSED:
            return
        if _HEADING.match(text):
            self.setFormat(0, len(text), self._heading)
            self.setFormat(0, text.index(" ") if " " in text else 0, self._quiet)
            return
        if text.startswith(">"):
            self.setFormat(0, len(text), self._quote)
            self.setFormat(0, 1, self._quiet)
        if found := _LIST.match(text):
            self.setFormat(found.start(2), len(found[2]), self._link)
        if "*" in text or "_" in text:
            for found in _EMPHASIS.finditer(text):
                self._marked(found, self._emphasis)
            for found in _STRONG.finditer(text):
                self._marked(found, self._strong)
        for found in (*_CODE.finditer(text), *_LINK.finditer(text)):
            self.setFormat(found.start(), len(found[0]), self._link if found[0][0] == "[" else self._quiet)

    def _marked(self, found: re.Match[str], form: QTextCharFormat) -> None:
        self.setFormat(found.start(), len(found[0]), self._quiet)
        self.setFormat(found.start(2), len(found[2]), form)


def _form(theme: Theme, color: str, *, weight: int = 0, italic: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(theme.color(color))
    if weight:
        form.setFontWeight(QFont.Weight(weight))
    if italic:
        form.setFontItalic(True)
    return form


class MarkdownSource(QPlainTextEdit):
    """A text in Markdown. Enter goes on with a list, Tab leaves the field."""

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__()
        self.theme = theme
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCursorWidth(2)
        self.document().setDocumentMargin(theme.gap(8))
        self.look = MarkdownLook(self.document(), theme)
        theme.changed.connect(self._restyle)
        self._restyle()

    def text(self) -> str:
        """What stands there, as it can be kept."""
        return clean(self.toPlainText())

    def set_text(self, text: str) -> None:
        self.setPlainText(text)

    # ---- what the toolbar does

    def surround(self, mark: str) -> None:
        """Set marks around the chosen words, or take them off again where they stand."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        # Qt counts in units of which a letter may be two, so that its own positions are used and not Python's.
        start, end, size = cursor.selectionStart(), cursor.selectionEnd(), len(mark)
        if self._has_around(start, end, mark):
            cursor.beginEditBlock()
            for at in (end, start - size):
                cursor.setPosition(at)
                cursor.setPosition(at + size, QTextCursor.MoveMode.KeepAnchor)
                cursor.removeSelectedText()
            cursor.endEditBlock()
            start, end = start - size, end - size
        else:
            cursor.beginEditBlock()
            cursor.setPosition(end)
            cursor.insertText(mark)
            cursor.setPosition(start)
            cursor.insertText(mark)
            cursor.endEditBlock()
            start, end = start + size, end + size
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_around(self, start: int, end: int, mark: str) -> bool:
        """Whether exactly this mark, and not a longer one of the same sign, stands around."""
        letter = self.document().characterAt
        last = self.document().characterCount()
        before = after = 0
        while start - before > 0 and letter(start - before - 1) == mark[0]:
            before += 1
        while end + after < last and letter(end + after) == mark[0]:
            after += 1
        both = min(before, after)
        return both in (len(mark), 3)

    def begin_lines(self, mark: str) -> None:
        """Put a mark before each chosen line, or take it off where all have it."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self.document().findBlock(start), self.document().findBlock(end)
        blocks = []
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            blocks.append(block)
            block = block.next()
        off = all(block.text().startswith(mark) for block in blocks)
        cursor.beginEditBlock()
        for block in blocks:
            cursor.setPosition(block.position())
            if off:
                for _ in mark:
                    cursor.deleteChar()
            else:
                cursor.insertText(mark)
        cursor.endEditBlock()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_heading(self, words: str) -> None:
        """A question as a heading of its own, with the cursor below it."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        gap = "\n\n" if cursor.block().text().strip() else "" if cursor.block().blockNumber() == 0 else "\n"
        cursor.insertText(f"{gap}## {words}\n\n")
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- typing

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words only, and no line so long that typing would become slow."""
        self.insertPlainText(broken(clean(source.text())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()  # Done
                return
            if not event.modifiers() and self._go_on_with_list():
                return
        super().keyPressEvent(event)

    def _go_on_with_list(self) -> bool:
        cursor = self.textCursor()
        line = cursor.block().text()
        found = _LIST.match(line) if len(line) <= LONGEST_DRESSED else None
        if found is None or cursor.hasSelection() or cursor.positionInBlock() < found.end():
            return False
        if not line[found.end() :].strip():  # Enter in an empty point ends the list
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            cursor.removeSelectedText()
            return True
        mark = found[2]
        if mark[:-1].isdigit():
            mark = f"{int(mark[:-1]) + 1}{mark[-1]}"
        cursor.insertText(f"\n{found[1]}{mark} ")
        self.ensureCursorVisible()
        return True

    def _restyle(self) -> None:
        self.setFont(self.theme.face(FACE))
        line = self.theme.metrics(FACE).lineSpacing()
        self.setMinimumHeight(round(7 * line + self.theme.gap(30)))
