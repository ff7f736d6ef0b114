"""The field in which one writes at length: source or preview, a few marks with their keys, questions, a word count."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from portfolio.ui.editors.field import Field
from portfolio.ui.editors.markdown_source import MarkdownSource
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.long_lines import broken
from portfolio.ui.kit.prose import Prose
from portfolio.ui.theme import Face, Theme


class WritingField(Field):
    """Markdown with a preview; `raw` is the source."""

    takes_names = True

    def __init__(
        self, theme: Theme, label: str, placeholder: str, questions: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """`questions` are those to begin with, asked for when somebody wants one."""
        self._questions = questions
        self.source = MarkdownSource(theme, placeholder)
        self.preview = Prose(theme, Face("h3", serif=True), scrolls=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.source)
        self._stack.addWidget(self.preview)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        bar = QHBoxLayout()
        bar.setSpacing(theme.gap(6))
        self._tools = FlowLayout(gap=theme.gap(2))
        bar.addLayout(self._tools, 1)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        super().__init__(theme, "", holder)
        self._quiet, self._put, self._shown = False, "", ""
        self.label = label
        self.source.setAccessibleName(label)
        self.preview.setAccessibleName(self.tr("Preview"))
        holder.setFocusProxy(self.source)
        self._make_tools()
        self._count = Label(theme, "", Face("small", tabular=True), "ink3")
        self._column.addWidget(self._count)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._show_count)
        self.source.textChanged.connect(self._on_edited)
        self._show_count()

    def typed_in(self) -> QWidget:
        return self.source

    def text(self) -> str:
        """The source; exactly what was put in while nobody has changed a letter."""
        source = self.source.text()
        return self._put if source == self._shown else source

    def raw(self) -> str:
        return self.text()

    def set_raw(self, raw: Any) -> None:
        self._quiet = True
        self._put = str(raw or "")
        self.source.set_text(broken(self._put))
        self._shown = self.source.text()
        self._quiet = False
        self._show_count()

    def joined(self, mine: Any, theirs: Any) -> str:
        return f"{mine}\n\n{theirs}"

    def _make_tools(self) -> None:
        for icon, words, keys, act in (
            ("bold", self.tr("Strong"), "Ctrl+B", lambda: self.source.surround("**")),
            ("italic", self.tr("Emphasis"), "Ctrl+I", lambda: self.source.surround("*")),
            ("heading", self.tr("Heading"), "Ctrl+Shift+H", lambda: self.source.begin_lines("## ")),
            ("list", self.tr("List"), "Ctrl+Shift+L", lambda: self.source.begin_lines("- ")),
            ("quote", self.tr("Quotation"), "Ctrl+Shift+Q", lambda: self.source.begin_lines("> ")),
        ):
            button = Button(self.theme, "", icon=icon, kind="ghost", tip=words, keys=keys)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(act)
            self._tools.addWidget(button)
            shortcut = QShortcut(QKeySequence(keys), self.source, act)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.ask = Button(self.theme, self.tr("A question to begin with"), icon="circle-help", kind="ghost")
        self.ask.clicked.connect(self._show_questions)
        self._tools.addWidget(self.ask)
        self.toggle = Button(self.theme, self.tr("Preview"), icon="eye", kind="ghost", keys="Ctrl+P")
        self.toggle.setCheckable(True)
        self.toggle.toggled.connect(self._show_preview)
        self._tools.addWidget(self.toggle)
        shortcut = QShortcut(QKeySequence("Ctrl+P"), self, self.toggle.click)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _show_questions(self) -> None:
        menu = QMenu(self)
        menu.setAccessibleName(self.ask.label)
        for question in self._questions():
            menu.addAction(question).triggered.connect(lambda _=False, words=question: self.source.add_heading(words))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.ask.mapToGlobal(QPoint(0, self.ask.height())))

    def _show_preview(self, on: bool) -> None:
        if on:
            self.preview.set_text(self.source.text())
        self._stack.setCurrentWidget(self.preview if on else self.source)
        (self.preview if on else self.source).setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edited(self) -> None:
        if not self._counting.isActive():
            self._counting.start(400)
        if not self._quiet:
            self.edited.emit()

    def _show_count(self) -> None:
        count = len(self.source.toPlainText().split())
        shown = self.locale().toString(count)
        self._count.setText(self.tr("{count} words", "", count).format(count=shown))
