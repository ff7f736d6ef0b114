"""The questions and forms that came with templates: what is ticked stays, the rest is taken out again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.exchange.templates.template import Part, Template
from portfolio.ui.asking.template_words import part_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Theme

_PARTS: tuple[Part, ...] = ("prompts", "goals")


class OwnWordsCard(ScrollCard):
    """`done`: these questions and forms (by their titles) are to be taken out. Nothing is written before."""

    done = Signal(object, object)

    def __init__(self, theme: Theme, own: Template, parent: QWidget, *, writes: bool = True) -> None:
        super().__init__(theme, translate("Templates", "Questions and forms from templates"), parent, width=640)
        self.words(
            translate(
                "Templates",
                "What is ticked stays. What you wrote with a question or a form stays where you wrote it.",
            )
            if own
            else translate("Templates", "No questions or forms came with a template yet.")
        )
        self.ticks: dict[Part, dict[str, Tick]] = {part: {} for part in _PARTS}
        for part in _PARTS:
            if titles := own.titles(part):
                self.column.addWidget(SectionTitle(theme, part_words(part), "h3"))
            for title in titles:
                tick = self.ticks[part][title] = Tick(theme, title, True)
                tick.setEnabled(writes)
                tick.toggled.connect(lambda _on: self._show())
                self.column.addWidget(tick)
        self.take_out = self.add_step(Button(theme, translate("Templates", "Take out"), icon="trash-2", kind="primary"))
        self.take_out.clicked.connect(self._done)
        self.leave = self.add_step(Button(theme, translate("Templates", "Leave it"), kind="ghost", keys="Esc"))
        self.leave.clicked.connect(self.close)
        self.column.addStretch(1)
        self._show()

    def open(self) -> None:
        """Lie over the window until it is left."""
        first = next((tick for ticks in self.ticks.values() for tick in ticks.values()), None)
        self.come_up(first or self.leave)
        announce(self, self.accessibleName())

    def unticked(self, part: Part) -> list[str]:
        """What is to be taken out."""
        return [title for title, tick in self.ticks[part].items() if not tick.isChecked()]

    def _show(self) -> None:
        self.take_out.setEnabled(any(map(self.unticked, _PARTS)))

    def _done(self) -> None:
        prompts, goals = map(self.unticked, _PARTS)
        self.close()
        self.done.emit(prompts, goals)
