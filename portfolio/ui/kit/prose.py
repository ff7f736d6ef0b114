"""Text of people, set to be read: as high as it is long, with links that ask first and nothing that loads."""

from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from portfolio.ui.kit.long_lines import broken
from portfolio.ui.kit.paint import named
from portfolio.ui.kit.safe_html import MOST_SHOWN, safe_html
from portfolio.ui.theme import Face, Theme


class Prose(QTextBrowser):
    """Rendered Markdown. Grows with its text unless `scrolls`; `address_chosen` is emitted for http and https only."""

    address_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        face: Face = Face("lead", serif=True),  # noqa: B008 - an immutable tuple
        *,
        scrolls: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self._face, self._scrolls, self._text = face, scrolls, ""
        self._heights: dict[int, int] = {}
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not scrolls:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor)
        self.highlighted.connect(self._on_highlighted)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_text(self, text: str) -> None:
        """Show this Markdown; what is longer than `MOST_SHOWN` ends in a sentence that says so."""
        self._text = text
        shown = text = named(text)
        if len(text) > MOST_SHOWN:
            shown = text[:MOST_SHOWN].rsplit("\n\n", 1)[0] + "\n\n…"
        made = safe_html(broken(shown))
        self.setHtml(made)
        if "<a " in made and not self._scrolls:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the keyboard can reach the links
        self._set_lines()
        self._heights.clear()
        self.setAccessibleDescription(self.toPlainText()[:2000])
        self.updateGeometry()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is ever loaded. It must be an image and not None: with None, Qt goes and reads the file itself."""
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return QImage()
        return ""

    def heightForWidth(self, width: int) -> int:
        # A layout asks many times for the same few widths, and laying out a text is the slow part of showing it.
        if width not in self._heights:
            self._heights[width] = self._measured(width)
        return self._heights[width]

    def _measured(self, width: int) -> int:
        document = self.document()
        before = document.textWidth()
        document.setTextWidth(max(1, width))
        height = round(document.size().height()) + 2
        if before > 0:
            document.setTextWidth(before)
        return height

    def hasHeightForWidth(self) -> bool:
        return not self._scrolls

    def sizeHint(self) -> QSize:
        if self._scrolls:
            return super().sizeHint()
        width = max(self.width(), self.theme.px(200))
        return QSize(self.theme.px(280), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if self._scrolls:
            return super().minimumSizeHint()
        return QSize(self.theme.px(100), round(self.theme.metrics(self._face).height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._scrolls:
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A text that does not scroll by itself leaves the wheel to the place it stands in.
        if self._scrolls:
            super().wheelEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._set_lines()

    def _on_anchor(self, address: QUrl) -> None:
        if address.scheme() in ("http", "https") and address.host():
            self.address_chosen.emit(address.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _on_highlighted(self, address: QUrl) -> None:
        # The whole address before any click, in the form that cannot imitate another host.
        self.setToolTip(address.toString(QUrl.ComponentFormattingOption.FullyEncoded)[:300])

    def _set_lines(self) -> None:
        """More air between lines and paragraphs than a browser of help pages gives."""
        document = self.document()
        cursor = QTextCursor(document)
        block = document.begin()
        gap = self.theme.gap(8)
        while block.isValid():
            cursor.setPosition(block.position())
            form = QTextBlockFormat()
            form.setLineHeight(125.0, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
            if block.textList() is None:
                form.setTopMargin(gap if block.blockNumber() and block.blockFormat().headingLevel() else 0)
                form.setBottomMargin(gap)
            else:
                form.setTopMargin(0)
                form.setBottomMargin(self.theme.gap(3))
            cursor.mergeBlockFormat(form)
            if level := block.blockFormat().headingLevel():
                self._set_heading(cursor, level)
            block = block.next()

    def _set_heading(self, cursor: QTextCursor, level: int) -> None:
        """Headings stay below the entry's own title; Qt would make them larger than it."""
        role = {1: "h2", 2: "h3", 3: "lead"}.get(level, "body")
        form = QTextCharFormat()
        form.setProperty(QTextFormat.Property.FontSizeAdjustment, 0)
        form.setProperty(QTextFormat.Property.FontPixelSize, self.theme.font(role).pixelSize())
        form.setFontFamilies(self.theme.font(role, serif=True).families())
        form.setFontWeight(600)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(form)

    def _restyle(self) -> None:
        tokens, theme = self.theme.tokens, self.theme
        pad = theme.gap(14) if self._scrolls else 0
        edge = f"1px solid {tokens.line}" if self._scrolls else "none"
        self.setStyleSheet(
            f"QTextBrowser {{ background: {tokens.surface if self._scrolls else 'transparent'}; border: {edge};"
            f" padding: {pad}px; }}"
        )
        self._heights.clear()
        document = self.document()
        document.setDefaultFont(theme.face(self._face))
        document.setIndentWidth(theme.gap(20))
        rules = [
            f"body, p, li {{ color: {tokens.ink}; }}",
            f"blockquote {{ color: {tokens.ink2}; font-style: italic; margin-left: {theme.gap(14)}px; }}",
            f"a {{ color: {tokens.accent}; }}",
            "code, pre { font-family: monospace; }",
        ]
        document.setDefaultStyleSheet("\n".join(rules))
        if self._text:
            self.set_text(self._text)
        self.updateGeometry()
