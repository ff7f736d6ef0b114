"""Sharing a passage: the reflection to mark words in, and beside nothing else the words that leave."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from portfolio.core.naming import marked
from portfolio.core.people_named import MARK, shown
from portfolio.core.queries.entry import Entry
from portfolio.core.queries.passages import Passage
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.document import Document
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.long_lines import broken
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.people.typing import offer_names
from portfolio.ui.theme import Face, Theme

SOURCE_LINES, LEAST_LINES, SHOWN = 6, 2, 60_000


class ExcerptCard(CardOverlay):
    """One change when it is done; closed otherwise, nothing is written."""

    def __init__(
        self, theme: Theme, document: Document, entry: Entry, passage: Passage | None, words: str, parent: QWidget
    ) -> None:
        """`passage` is the one that is changed, None for a new one, which begins with these `words`."""
        super().__init__(theme, parent, width=680, top=56)
        self._document, self._entry, self._passage = document, entry, passage
        column = QVBoxLayout(self.body)
        gap = theme.gap
        column.setContentsMargins(gap(24), gap(18), gap(24), gap(18))
        column.setSpacing(gap(10))
        title = self.tr("Share a passage")
        column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        says = self.tr("Only what stands below leaves, and it stays as it is when you go on writing the reflection.")
        column.addWidget(Label(theme, says, Face("small"), "ink2", wrap=True))
        self.source = self._made_source()
        column.addWidget(self.source)
        self.take = Button(theme, self.tr("Take the marked words"), icon="chevron-down", kind="ghost")
        self.take.clicked.connect(self._take)
        taking = QHBoxLayout()
        taking.addWidget(self.take)
        taking.addStretch(1)
        column.addLayout(taking)
        self.text = LongField(
            theme, self.tr("What I share"), self.tr("Mark words above, or write what may be shared."), least=2, most=6,
            needed=self.tr("There is nothing to share yet."), face=Face("body", serif=True),
        )  # fmt: skip
        self.title = TextField(theme, self.tr("Title"), self.tr("None"))
        self.privacy = PrivacyChoice(theme, passage.privacy if passage else "evaluator")
        for field in (self.text, self.title):
            offer_names(theme, document, field.typed_in())
            column.addWidget(field)
        column.addWidget(self.privacy)
        column.addLayout(self._buttons())
        self._fill(words)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.finish, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setAccessibleName(title)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Lie over the window until it is done or left."""
        self.come_up(self.text.area if self.text.text() else self.source)
        QTimer.singleShot(0, self, self.lay_out)  # the words know their height only once they are seen

    def finish(self) -> None:
        """Write it, and close."""
        if not self.text.check():
            self.text.area.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        from portfolio.core.excerpts import shared_again, sharing
        from portfolio.core.records import Excerpt, Reflection

        portfolio = self._document.portfolio
        text, title, privacy = self.text.text(), self.title.text(), self.privacy.value()
        label = self.tr("Share a passage of “{title}”").format(title=str(self._entry.fields["title"])[:60])
        before = portfolio.get(Excerpt, self._passage.id) if self._passage else None
        whole = portfolio.get(Reflection, self._entry.id)
        if before is not None:
            done = self._document.do(shared_again(label, before, text, title, privacy))  # type: ignore[arg-type]
        else:
            done = whole is None or self._document.do(
                sharing(portfolio, label, whole, text, title, privacy)  # type: ignore[arg-type]
            )
        if done:
            self.close()

    # ---- inside

    def _made_source(self) -> QPlainTextEdit:
        """The reflection, to mark words in with the mouse or with Shift and the arrows; Tab goes on."""
        source = QPlainTextEdit()
        source.setReadOnly(True)
        source.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        source.setTabChangesFocus(True)
        source.setFrameShape(QFrame.Shape.NoFrame)
        source.setFont(self.theme.face(Face("body", serif=True)))
        source.setAccessibleName(self.tr("The reflection: mark what may be shared"))
        source.setPlainText(broken(str(self._entry.fields["text"])[:SHOWN]))
        line = self.theme.metrics(Face("body", serif=True)).lineSpacing()
        # With large text in a low window the words that leave need the room more.
        lines = max(LEAST_LINES, min(SOURCE_LINES, int((self._window.height() - self.theme.px(540)) / line)))
        source.setFixedHeight(round(lines * line + self.theme.gap(14)))
        source.selectionChanged.connect(self._on_marked)
        source.installEventFilter(self)
        return source

    def _fill(self, words: str) -> None:
        if self._passage is not None:
            self.text.set_raw(self._passage.text)
            self.title.set_raw(self._passage.title)
        else:
            # The words were marked where the names stand alone; who is @[somebody] in the text stays that.
            for name in {shown(found[0]) for found in MARK.finditer(str(self._entry.fields["text"]))}:
                words = marked(words, name, [name])
            self.text.set_raw(words)
        self._on_marked()

    def _on_marked(self) -> None:
        self.take.setEnabled(self.source.textCursor().hasSelection())

    def _take(self) -> None:
        """Put the marked words behind what stands there already."""
        words = self.source.textCursor().selection().toPlainText().strip()
        if not words:
            return
        there = self.text.text()
        self.text.area.setPlainText(f"{there}\n\n{words}" if there else words)
        self.text.area.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.text, self.tr("Taken"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.source and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                self._take()
                return True
        return super().eventFilter(watched, event)

    def _buttons(self) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        if self._passage is not None:
            away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Share it no longer"))
            away.setObjectName("delete")
            away.clicked.connect(self._delete)
            row.addWidget(away)
        row.addStretch(1)
        back = Button(theme, self.tr("Cancel"), kind="ghost", keys="Esc")
        back.clicked.connect(self.close)
        done = Button(theme, self.tr("Share it"), icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        done.clicked.connect(self.finish)
        row.addWidget(back)
        row.addWidget(done)
        return row

    def _delete(self) -> None:
        from portfolio.core.change import trashed
        from portfolio.core.records import Excerpt

        record = self._document.portfolio.get(Excerpt, self._passage.id) if self._passage else None
        if record is None or self._document.do(trashed(self.tr("Share a passage no longer"), record)):
            self.close()
