"""Somebody whom one writes about: the name, how else it is written, and what a reader sees instead."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.folding import folded
from portfolio.core.people_named import Known, initials
from portfolio.ui.editors.text_fields import TextField, WordsField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme


class PersonCard(CardOverlay):
    """Ctrl+Enter or Enter saves; Escape leaves everything as it was."""

    saved = Signal(str, list, str)
    """Name, aliases, and what stands instead."""
    delete_requested = Signal()

    def __init__(self, theme: Theme, known: Known | None, others: list[Known], parent: QWidget) -> None:
        """`known` is who is looked at, None for somebody new; `others` are the rest of the list."""
        super().__init__(theme, parent, width=520, top=120)
        self._others = others
        column = QVBoxLayout(self.body)
        gap = theme.gap
        column.setContentsMargins(gap(24), gap(20), gap(24), gap(20))
        column.setSpacing(gap(12))
        title = self.tr("Somebody I write about")
        column.addWidget(Label(theme, title, Face("h3", 600, serif=True), wrap=True))
        self.name = TextField(theme, self.tr("Name"), needed=self.tr("Say who it is."))
        self.aliases = WordsField(
            theme, self.tr("Also written as"), self.tr("Mia, Mimi"),
            hint=self.tr("The first name, a nickname: with commas between them."),
        )  # fmt: skip
        self.stands = TextField(theme, self.tr("In PDFs stands"), hint=" ")
        for field in (self.name, self.aliases, self.stands):
            column.addWidget(field)
            field.line.returnPressed.connect(self.save)
        self._show(known)
        self.name.edited.connect(self._explain)
        self.stands.edited.connect(self._explain)
        self._explain()
        column.addLayout(self._buttons(is_new=known is None))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.setAccessibleName(title)
        self.closed.connect(self.deleteLater)

    def open(self) -> None:
        """Lie over the window until it is answered or left."""
        self.come_up(self.name.line)

    def save(self) -> None:
        """Say what stands there, unless a name is missing or is somebody else's already."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name.check()
            self.name.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        wanted = {folded(one) for one in (name, *self.aliases.listed())}
        taken = next((one for one in self._others if wanted & {folded(other) for other in one.names}), None)
        if taken is not None:
            words = self.tr("“{name}” is called that already.").format(name=isolate(taken.name))
            self.name.set_hint(words)
            announce(self.name, words)
            return
        self.close()
        self.saved.emit(name, self.aliases.listed(), self.stands.text())

    # ---- inside

    def _show(self, known: Known | None) -> None:
        if known is not None:
            self.name.set_raw(known.name)
            self.aliases.show_value(list(known.aliases))
            self.stands.set_raw(known.stands_as)

    def _explain(self) -> None:
        short = initials(self.name.text()) if self.name.text() else ""
        self.stands.line.setPlaceholderText(short or self.tr("a colleague, Pupil B"))
        if self.stands.text() or not short:
            self.stands.set_hint(self.tr("What a reader sees instead of the name."))
        else:
            self.stands.set_hint(self.tr("Left empty, it is “{initials}”.").format(initials=short))

    def _buttons(self, is_new: bool) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.gap(8))
        if not is_new:
            away = Button(theme, "", icon="trash-2", kind="ghost", tip=self.tr("Take off the list"))
            away.setObjectName("delete")
            away.clicked.connect(self._delete)
            row.addWidget(away)
        row.addStretch(1)
        back = Button(theme, self.tr("Cancel"), kind="ghost", keys="Esc")
        back.clicked.connect(self.close)
        done = Button(theme, self.tr("Done"), icon="check", kind="primary")
        done.clicked.connect(self.save)
        row.addWidget(back)
        row.addWidget(done)
        return row

    def _delete(self) -> None:
        self.close()
        self.delete_requested.emit()
