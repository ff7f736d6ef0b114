"""What all editors share: a sheet with fields, a draft that is always on disk, and one change when it is done."""

from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QPainter, QPaintEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from portfolio.core.change import Change
from portfolio.core.drafts import Draft
from portfolio.core.errors import PortfolioError
from portfolio.core.records import KINDS, Record, new_id
from portfolio.ui.document import Document
from portfolio.ui.editors.drafts import draft_of, keep, key_of, throw_away
from portfolio.ui.editors.field import Field
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.labels import Label
from portfolio.ui.theme import Face, Theme, kind_of

PAUSE_MS = 1000
"""How long what is typed may be in memory only; reliability.md allows two seconds."""


class Editor(QWidget):
    """A sheet over the timeline. `finished(kind, id)` when it is done, with an empty id when it was only closed.

    Esc closes and keeps the draft, Ctrl+Enter and Done save. A subclass names its `KIND` and gives `build` (the
    fields, with `add`), `fill` (a record's values into the fields) and `change`.
    """

    finished = Signal(str, str)
    KIND: ClassVar[str]
    WIDEST: ClassVar[int] = 680

    def __init__(
        self, theme: Theme, document: Document, record_id: str = "", *, draft: Draft | None = None,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.theme, self.document = theme, document
        if draft is not None:
            record_id = draft.record_id
        kind = KINDS[self.KIND]
        self.before: Record | None = document.portfolio.get(kind, record_id) if record_id else None
        self.id = self.before.id if self.before else draft.key.partition(":")[2] if draft else new_id()
        self.key = key_of(self.KIND, self.id)
        self.fields: dict[str, Field] = {}
        self._kept: dict[str, Any] | None = None
        self._over = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep_draft)
        self._make_sheet()
        self.build()
        self.fill()
        for field in self.fields.values():
            field.edited.connect(self._touched)
        self._initial = self.content()
        found = draft or (draft_of(document, self.key) if self.before else None)
        if found is not None:
            self._kept = found.content
            self._put(found.content)
            self._tell_state(self.tr("You go on where you stopped"), "ink3")
        self._show_throw_away()
        self._make_keys()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)
        theme.changed.connect(self._restyle)
        self._restyle()

    # ---- for subclasses

    def heading(self) -> str:
        """What the sheet is for, in a few words."""
        raise NotImplementedError

    def build(self) -> None:
        """Make the fields."""
        raise NotImplementedError

    def fill(self) -> None:
        """Put the record's values, or those a new one begins with, into the fields."""
        raise NotImplementedError

    def change(self) -> Change:
        """What Done writes; empty when nothing is different. The fields have no problem when this is asked."""
        raise NotImplementedError

    def add(self, name: str, field: Field) -> None:
        """A field of its own line."""
        self.register(name, field)
        self.form.addWidget(field)

    def register(self, name: str, field: Field) -> Field:
        """A field that is placed by the subclass."""
        self.fields[name] = field
        field.setObjectName(name)
        return field

    # ---- what was typed

    def content(self) -> dict[str, Any]:
        """All that stands in the fields, right or wrong, as plain values."""
        return {name: field.raw() for name, field in self.fields.items()}

    @property
    def is_touched(self) -> bool:
        return self.content() != self._initial

    def state_words(self) -> str:
        """What the sheet says of its draft."""
        return self._state.text().strip()

    def keep_draft(self) -> None:
        """Put what was typed on disk now. Called by itself a second after typing, at loss of focus and at the end."""
        self._timer.stop()
        if self._over:
            return
        content = self.content()
        if content == self._kept or (self._kept is None and content == self._initial):
            return
        try:
            if content == self._initial:
                throw_away(self.document, self.key)
                self._kept = None
                self._tell_state("", "ink3")
            else:
                keep(self.document, self.key, self.KIND, self.before.id if self.before else "", content)
                self._kept = content
                self._tell_state(self.tr("Draft kept on this computer"), "ink3")
        except PortfolioError as error:
            self._tell_state(f"{error.title} {error.advice}", "warn")
            self._timer.start(5 * PAUSE_MS)
        self._show_throw_away()

    def save(self) -> bool:
        """Done: one change, or a sentence beside the field that cannot be. Says whether it was saved."""
        wrong = [field for field in self.fields.values() if not field.check()]
        if wrong:
            self.keep_draft()
            wrong[0].complain()
            self._scroll.ensureWidgetVisible(wrong[0], 0, self.theme.gap(40))
            return False
        try:
            change = self.change()
        except PortfolioError as error:
            self.keep_draft()
            self._tell_state(f"{error.title} {error.advice}", "warn")
            return False
        if not self.document.do(change):
            self.keep_draft()
            return False
        self._end(self.id if change or self.before else "")
        return True

    def leave(self) -> None:
        """Close and keep the draft."""
        self.keep_draft()
        self._over = True
        self._timer.stop()
        self.finished.emit(self.KIND, "")

    def forget(self) -> None:
        """Throw the draft away and close; the record stays as it was."""
        self._end("")

    def _end(self, record_id: str) -> None:
        self._over = True
        self._timer.stop()
        if self._kept is not None:
            throw_away(self.document, self.key)
        self.finished.emit(self.KIND, record_id)

    def _put(self, content: dict[str, Any]) -> None:
        for name, raw in content.items():
            if name in self.fields:
                self.fields[name].set_raw(raw)

    def _touched(self) -> None:
        # Not started anew by each letter: who types without a pause is kept all the same.
        if not self._timer.isActive() and not self._over:
            self._timer.start(PAUSE_MS)

    # ---- the sheet

    def _make_sheet(self) -> None:
        theme = self.theme
        self.setAccessibleName(self.heading())
        self._sheet = QVBoxLayout(self)
        self._sheet.setSpacing(0)
        self._sheet.setContentsMargins(0, 0, 0, 0)
        head = QWidget()
        self._head = QHBoxLayout(head)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, self.heading(), Face("h2", 600, serif=True), wrap=True))
        self._state = Label(theme, " ", Face("small"), "ink3", wrap=True)
        words.addWidget(self._state)
        self._head.addLayout(words, 1)
        self._away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Throw this draft away"))
        self._away.clicked.connect(self.forget)
        self.done = Button(theme, self.tr("Done"), icon="check", kind="primary", keys=self.tr("Ctrl+Enter"))
        self.done.clicked.connect(self.save)
        self.close_button = Button(
            theme, "", icon="x", kind="ghost", tip=self.tr("Close and keep the draft"), keys=self.tr("Esc")
        )
        self.close_button.clicked.connect(self.leave)
        for button in (self._away, self.done, self.close_button):
            self._head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._sheet.addWidget(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        page = QWidget()
        page.setAutoFillBackground(False)
        across = QHBoxLayout(page)
        across.setContentsMargins(0, 0, 0, 0)
        self._middle = QWidget()
        self.form = QVBoxLayout(self._middle)
        # The form takes the width up to its widest; only what is left goes to its sides.
        across.addStretch(0)
        across.addWidget(self._middle, 1)
        across.addStretch(0)
        self._scroll.setWidget(page)
        page.setAutoFillBackground(False)
        self._sheet.addWidget(self._scroll, 1)

    def _make_keys(self) -> None:
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"):
            QShortcut(QKeySequence(keys), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Esc"), self, self.leave, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _tell_state(self, words: str, color: str) -> None:
        self._state.setText(words or " ")  # its line is always there, so that nothing jumps while one types
        self._state.set_color(color)

    def _show_throw_away(self) -> None:
        self._away.setVisible(self._kept is not None)

    def _restyle(self) -> None:
        theme = self.theme
        pad = theme.gap(20)
        self._head.setContentsMargins(pad, theme.gap(16), pad, theme.gap(10))
        self._head.setSpacing(theme.gap(6))
        self.form.setContentsMargins(pad, theme.gap(4), pad, theme.gap(20))
        self.form.setSpacing(theme.gap(14))
        self._middle.setMaximumWidth(theme.px(self.WIDEST))
        self.update()

    def first_field(self) -> QWidget | None:
        """Where the cursor stands when the sheet opens."""
        return next((field.control for field in self.fields.values()), None)

    # ---- events

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and self.isAncestorOf(old) and not (new is not None and self.isAncestorOf(new)):
            self.keep_draft()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and (first := self.first_field()) is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.keep_draft()
        super().hideEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DeferredDelete:
            self._over = True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("bg"))
        color = self.theme.color(kind_of(self.KIND).token)
        painter.fillRect(0, 0, self.width(), 3, color)
        painter.end()
