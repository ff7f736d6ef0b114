"""A tree or table that is only looked at, in the theme's look: what would come of a file, editions side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from portfolio.ui.theme import Theme


class PlainTree(QTreeWidget):
    """`columns` are headings; the first takes what room there is, or all alike with `even`."""

    def __init__(
        self, theme: Theme, name: str, columns: Sequence[str], parent: QWidget | None = None, *, even: bool = False
    ) -> None:
        super().__init__(parent)
        self.theme, self._even = theme, even
        self.setAccessibleName(name)
        self.setColumnCount(len(columns))
        self.setHeaderLabels(list(columns))
        self.setHeaderHidden(len(columns) == 1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add(self, above: QTreeWidgetItem | None, *words: str, tip: str = "") -> QTreeWidgetItem:
        """One more line, below another or on top."""
        item = QTreeWidgetItem(list(words))
        for column, text in enumerate(words):
            said = tip or text
            if "<" not in said:
                item.setToolTip(column, said)
        if above is None:
            self.addTopLevelItem(item)
        else:
            above.addChild(item)
        return item

    def fit(self) -> None:
        """Widths, once the lines are there."""
        header = self.header()
        for column in range(self.columnCount()):
            stretch = self._even or column == 0
            mode = QHeaderView.ResizeMode.Stretch if stretch else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def _restyle(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.setFont(theme.font("body"))
        self.header().setFont(theme.font("small", 600))
        self.setIndentation(theme.px(18))
        chosen = tokens.accent if tokens.outlined else tokens.accent_soft
        ink = tokens.on_accent if tokens.outlined else tokens.ink
        self.setStyleSheet(
            f"QTreeWidget {{ background: {tokens.surface}; color: {tokens.ink}; border: 1px solid {tokens.line};"
            f" border-radius: {theme.gap(12)}px; }}"
            f"QTreeWidget::item {{ padding: {theme.gap(4)}px {theme.gap(2)}px; }}"
            f"QTreeWidget::item:selected {{ background: {chosen}; color: {ink}; }}"
            f"QHeaderView::section {{ background: {tokens.surface}; color: {tokens.ink2}; border: none;"
            f" border-bottom: 1px solid {tokens.line2}; padding: {theme.gap(6)}px {theme.gap(4)}px; }}"
        )
