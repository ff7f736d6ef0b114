"""Saving a template: what goes along is ticked, questions are typed in, and everything that leaves stands below."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.core.errors import PortfolioError
from portfolio.exchange.templates.gathering import gathered
from portfolio.exchange.templates.own import checked, own_parts, read_form, read_prompts
from portfolio.exchange.templates.template import PARTS, Part, Template
from portfolio.ui.asking.template_words import part_words
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.text_fields import LongField, TextField
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.kit.words import translate
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Face, Theme

TYPED: tuple[Part, ...] = ("prompts", "goals")
"""Parts that are typed in here."""
HERS: Part = "roles"
"""Roles say where somebody wants to go: they go along where they are asked for, and never by themselves."""
_TITLES = 8
"""So many of each part are named."""


class SaveTemplateCard(ScrollCard):
    """Writes nothing. `save_requested`: the Template that is to be a file."""

    save_requested = Signal(object)
    _made = False

    def __init__(self, theme: Theme, document: Document, parent: QWidget, parts: Collection[Part] = ()) -> None:
        """`parts` are ticked at first; without one, all that the portfolio has something of."""
        super().__init__(theme, translate("Templates", "A template for another portfolio"), parent, width=720)
        self._document = document
        portfolio = document.portfolio
        own = self._own = own_parts(portfolio.connection, portfolio.attachments)
        self._there = gathered(portfolio.connection, "", PARTS, prompts=own.prompts, goals=own.goals)
        self.words(
            translate(
                "Templates",
                "For a colleague, or for your class: on a stick, or in a shared folder. No ratings, no answers and "
                "none of your dates go along, and the people you write about stand by no name.",
            )
        )
        self.title = TextField(
            theme, translate("Templates", "What it is called"), translate("Templates", "How we work in 8b")
        )
        self.column.addWidget(self.title)
        self.ticks: dict[Part, Tick] = {}
        for part in PARTS:
            titles = self._there.titles(part)
            if not titles and part not in TYPED:
                continue
            on = part in parts if parts else bool(titles) and part != HERS
            count = "" if part in TYPED else self.locale().toString(len(titles))
            tick = self.ticks[part] = Tick(theme, part_words(part), on, end=count)
            tick.toggled.connect(lambda _on: self._show())
            self.column.addWidget(tick)
        self.prompts = LongField(
            theme, translate("Templates", "Questions, one in each line"),
            translate("Templates", "What did I find hard?"), least=3, most=8, face=Face("body"),
        )  # fmt: skip
        self.prompts.set_raw("\n".join(own.prompts))
        self.column.addWidget(self.prompts)
        self.form = LongField(
            theme, translate("Templates", "A form for goals: what it asks for, one in each line"),
            translate("Templates", "What I want to be able to do: one thing, in your own words"), least=2, most=8,
            face=Face("body"),
        )  # fmt: skip
        self.column.addWidget(self.form)
        for field in (self.title, self.prompts, self.form):
            field.edited.connect(self._show)
        self.column.addWidget(SectionTitle(theme, translate("Templates", "What leaves this computer"), "h3"))
        self._leaves = self.words("", Face("small"), "ink")
        self._trouble = self.words("", Face("small", 600), "warn")
        self._trouble.hide()
        self.save = self.add_step(
            Button(theme, translate("Templates", "Save the template…"), icon="download", kind="primary")
        )
        self.save.clicked.connect(self._save)
        leave = self.add_step(Button(theme, translate("Templates", "Leave it"), kind="ghost", keys="Esc"))
        leave.clicked.connect(self.close)
        self.column.addStretch(1)
        self._draft = CardDraft(
            document, "template", {"title": self.title, "prompts": self.prompts, "form": self.form}, self
        )
        self._draft.restore()
        for part, field in self._typed().items():
            if field.raw().strip():
                self.ticks[part].setChecked(True)
        self.closed.connect(self._draft.keep)
        self._made = True
        self._show()

    def written(self) -> None:
        """It is a file: what was typed is not needed any more."""
        self._draft.forget()

    def open(self) -> None:
        """Lie over the window until it is saved or left."""
        self.come_up(self.title.line)
        announce(self, self.accessibleName())

    def template(self) -> Template:
        """What is ticked. Raises PortfolioError where nothing is, or what was typed is too much."""
        parts = [part for part, tick in self.ticks.items() if tick.isChecked()]
        made = gathered(
            self._document.portfolio.connection, self.title.text(), parts,
            prompts=read_prompts(self.prompts.raw()),
            goals=(*self._own.goals, *read_form(self.title.text(), self.form.raw())),
        )  # fmt: skip
        if not made:
            raise PortfolioError("Nothing is chosen yet.", "Tick what is to go along, or type in a question.")
        return checked(made)

    def say(self, words: str) -> None:
        """Say what is wrong."""
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        if words:
            announce(self, words)

    def _save(self) -> None:
        try:
            made = self.template()
        except PortfolioError as error:
            self.say(" ".join(error_words(error)))
            return
        self.say("")
        self.save_requested.emit(made)

    def _typed(self) -> dict[Part, LongField]:
        return {"prompts": self.prompts, "goals": self.form}

    def _show(self) -> None:
        if not self._made:
            return
        for part, field in self._typed().items():
            if self.sender() is field and field.raw().strip() and not self.ticks[part].isChecked():
                self.ticks[part].setChecked(True)  # which comes back here
                return
        try:
            made = self.template()
        except PortfolioError as error:
            self._leaves.setText(error_words(error)[0])
            return
        self._leaves.setText("\n".join(told(made.titles)))


def told(titles_of: Callable[[Part], Sequence[str]]) -> list[str]:
    """A line for each part that holds something: what it is, and the first of its titles."""
    lines = []
    for part in PARTS:
        if titles := titles_of(part):
            more = len(titles) - _TITLES
            named = " · ".join(titles[:_TITLES])
            if more > 0:
                named = translate("Templates", "{list} and {count} more", None, more).format(list=named, count=more)
            lines.append(translate("Templates", "{part}: {list}").format(part=part_words(part), list=named))
    return lines
