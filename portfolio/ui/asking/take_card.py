"""A template before it comes in: what is new and what is there already. What is not wanted is ticked off."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from portfolio.exchange.templates.coming_in import TemplateComing
from portfolio.exchange.templates.template import PARTS, Part, Template
from portfolio.ui.asking.save_card import told
from portfolio.ui.asking.template_words import part_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Face, Theme


class TakeTemplateCard(ScrollCard):
    """`done`: these parts are to be taken in. Nothing is written before."""

    done = Signal(object)

    def __init__(
        self, theme: Theme, template: Template, look: Callable[[Collection[Part]], TemplateComing], file: str,
        parent: QWidget, *, writes: bool = True,
    ) -> None:  # fmt: skip
        """`look` says what taking in these parts would do; `file` is the name of the file that came."""
        title = (
            translate("Templates", "The template “{title}”").format(title=isolate(template.title))
            if template.title
            else translate("Templates", "A template from another portfolio")
        )
        super().__init__(theme, title, parent, width=720)
        self._look, self._writes = look, writes
        self.words(isolate(file), Face("small"))
        self.ticks: dict[Part, Tick] = {}
        whole = look(PARTS)
        for part in PARTS:
            if count := len(whole.new.get(part, ())):
                tick = self.ticks[part] = Tick(theme, part_words(part), True, end=self.locale().toString(count))
                tick.toggled.connect(lambda _on: self._show())
                tick.setEnabled(writes)
                self.column.addWidget(tick)
        self._new_title = SectionTitle(theme, translate("Templates", "What is new"), "h3")
        self.column.addWidget(self._new_title)
        self._new = self.words("", Face("body"), "ink")
        if lines := told(lambda part: whole.there.get(part, [])):
            self.column.addWidget(SectionTitle(theme, translate("Templates", "What you have already"), "h3"))
            self.words("\n".join(lines), Face("small"))
        self.take: Button | None = None
        if whole.change and writes:
            self.words(
                translate("Templates", "What you have stays as it is. One Undo takes all that is new back."),
                Face("small"),
            )
            self.take = self.add_step(
                Button(theme, translate("Templates", "Done"), icon="check", kind="primary", keys="Ctrl+Enter")
            )
            self.take.clicked.connect(self._done)
            for keys in ("Ctrl+Return", "Ctrl+Enter"):
                QShortcut(QKeySequence(keys), self, self._done, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave = self.add_step(Button(theme, translate("Templates", "Leave it"), kind="ghost", keys="Esc"))
        leave.clicked.connect(self.close)
        self.column.addStretch(1)
        self._show()

    def open(self) -> None:
        """Lie over the window until it is taken in or left."""
        self.come_up(self.take or self.close_button)
        announce(self, self.accessibleName())

    def parts(self) -> list[Part]:
        """What is ticked."""
        return [part for part, tick in self.ticks.items() if tick.isChecked()]

    def _show(self) -> None:
        new = self._look(self.parts()).new
        nothing = translate("Templates", "Nothing: you have all of it.") if not self.ticks else ""
        nothing = nothing or translate("Templates", "Nothing is ticked.")
        self._new.setText("\n".join(told(lambda part: new.get(part, []))) or nothing)
        if self.take is not None:
            self.take.setEnabled(bool(new))

    def _done(self) -> None:
        if self.take is not None and self.take.isEnabled():
            parts = self.parts()
            self.close()
            self.done.emit(parts)
