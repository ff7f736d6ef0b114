"""Asking a colleague: which skills, whom, a line; what leaves stands below, and it goes out as a page or a sheet."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.skills import skills as skill_rows
from portfolio.core.queries.standards import ALIGNED_KINDS
from portfolio.exchange.asking.asking import MOST_SKILLS, Asking, asking_for
from portfolio.ui.document import Document
from portfolio.ui.editors.card_draft import CardDraft
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.editors.text_fields import ChoiceField, LongField, TextField
from portfolio.ui.editors.ticks_field import skill_ticks
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.packet.offered import languages
from portfolio.ui.received.card import ScrollCard
from portfolio.ui.theme import Face, Theme


def rater_options() -> tuple[tuple[str, str, str], ...]:
    """Who can be asked, for a choice."""
    return (
        ("peer", translate("Asking", "A colleague"), "user"),
        ("manager", translate("Asking", "My manager"), "user-check"),
        ("students", translate("Asking", "A group of pupils"), "users"),
    )


class AskCard(ScrollCard):
    """Writes nothing. `page_requested`, `sheet_requested`: what is asked, and the language as a tag."""

    page_requested = Signal(object, str)
    sheet_requested = Signal(object, str)
    typing_requested = Signal(object)
    """An answer on paper is to be typed in: about what was asked, as an Asking."""
    _made = False

    def __init__(
        self, theme: Theme, document: Document, parent: QWidget, *, chosen: Sequence[str] = (), language: str = "en"
    ) -> None:
        """`chosen` are ids of skills that are ticked at first; `language` is what the window speaks."""
        super().__init__(theme, translate("Asking", "Ask a colleague"), parent, width=780)
        self._document = document
        self.words(
            translate(
                "Asking",
                "Somebody who has seen you at work says where you stand. The page opens in any browser and sends "
                "nothing; what comes back you drop on this window.",
            )
        )
        self.rater = ChoiceField(theme, translate("Asking", "Who is asked"), rater_options())
        self.who = TextField(
            theme, translate("Asking", "In your own words"), translate("Asking", "a colleague from science"),
            hint=translate("Asking", "Never a pupil’s name: of pupils say “Year 8, two classes”."),
        )  # fmt: skip
        self.line = LongField(
            theme, translate("Asking", "What you say with it"),
            translate("Asking", "You sat in last week: what did you see?"), least=2, most=6, face=Face("body"),
        )  # fmt: skip
        for field in (self.rater, self.who, self.line):
            self.column.addWidget(field)
            field.edited.connect(self._show_what_leaves)
        self._add_skills(chosen)
        kinds = tuple(kind for kind in ALIGNED_KINDS if kind != "excerpt")
        self.entry = LinksField(
            theme, document, translate("Asking", "About one entry"), translate("Asking", "Choose an entry"), kinds,
            hint=translate("Asking", "May stay empty. Only its title goes along."),
        )  # fmt: skip
        self.entry.edited.connect(self._one_entry)
        self.column.addWidget(self.entry)
        self._add_languages(language)
        self.column.addWidget(SectionTitle(theme, translate("Asking", "What leaves this computer"), "h3"))
        self._leaves = self.words("", Face("small"), "ink")
        self._trouble = self.words("", Face("small", 600), "warn")
        self._trouble.hide()
        self._add_steps()
        self.column.addStretch(1)
        fields = {"rater": self.rater, "who": self.who, "line": self.line, "skills": self.skills, "entry": self.entry}
        self._draft = CardDraft(document, "ask", fields, self)
        self._draft.restore()
        for one in set(chosen) & self.ticks.keys():  # whatever was ticked before, it is asked about now
            self.ticks[one].setChecked(True)
        self.closed.connect(self._draft.keep)
        self._made = True
        self._show_what_leaves()

    def written(self) -> None:
        """It went out: what was typed is not needed any more."""
        self._draft.forget()

    def open(self) -> None:
        """Lie over the window until it is left."""
        self.come_up(self.rater.choice)
        announce(self, self.accessibleName())

    def chosen(self) -> list[str]:
        """Ids of the skills that are ticked, as they are listed."""
        return self.skills.raw()

    def asking(self) -> Asking:
        """What is asked. Raises PortfolioError where nothing can be."""
        entry = self.entry.chosen()
        return asking_for(
            self._document.portfolio.connection, self.chosen(), self.rater.raw(), who=self.who.text(),
            line=self.line.text(), entry=entry[0] if entry else None,
        )  # fmt: skip

    def say(self, words: str, *, trouble: bool = False) -> None:
        """Say this at the end of the card."""
        self._trouble.set_color("warn" if trouble else "accent")
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))
        announce(self, words)

    def _add_skills(self, chosen: Sequence[str]) -> None:
        self.column.addWidget(SectionTitle(self.theme, translate("Asking", "About which skills"), "h3"))
        self._count = self.words("", Face("small"))
        self.skills = skill_ticks(self.theme, skill_rows(self._document.portfolio.connection), chosen)
        self.skills.edited.connect(self._show_what_leaves)
        self.ticks = self.skills.ticks
        self.column.addWidget(self.skills)

    def _add_languages(self, language: str) -> None:
        known = [(one.value, one.title, "") for one in languages() if one.value]
        wanted = language.replace("_", "-")
        alike = [tag for tag, _, _ in known if tag.split("-")[0] == wanted.split("-")[0]]
        value = wanted if wanted in alike else (*alike, known[0][0])[0]
        self.language = ChoiceField(self.theme, translate("Asking", "Language of the page"), known, value)
        self.column.addWidget(self.language)

    def _add_steps(self) -> None:
        theme = self.theme
        self.page = Button(theme, translate("Asking", "Save the page…"), icon="globe", kind="primary")
        self.sheet = Button(theme, translate("Asking", "Save a sheet to print…"), icon="printer")
        self.type_in = Button(theme, translate("Asking", "Type in an answer from paper…"), icon="pencil", kind="ghost")
        for button, act in (
            (self.page, lambda asking: self.page_requested.emit(asking, self.language.raw())),
            (self.sheet, lambda asking: self.sheet_requested.emit(asking, self.language.raw())),
            (self.type_in, self._type_in),
        ):
            self.add_step(button).clicked.connect(lambda _=False, act=act: self._with_asking(act))

    def _type_in(self, asking: Asking) -> None:
        self.close()
        self.typing_requested.emit(asking)

    def _with_asking(self, act: Callable[[Asking], Any]) -> None:
        try:
            asking = self.asking()
        except PortfolioError as error:
            self.say(" ".join(error_words(error)), trouble=True)
            return
        self.say("")
        act(asking)

    def _one_entry(self) -> None:
        if len(self.entry.chosen()) > 1:
            self.entry.set_raw([list(self.entry.chosen()[-1])])
        self._show_what_leaves()

    def _show_what_leaves(self) -> None:
        if not self._made:
            return
        count = len(self.chosen())
        self._count.setText(
            translate("Asking", "{count} chosen, at most {most}", None, count).format(
                count=self.locale().toString(count), most=self.locale().toString(MOST_SKILLS)
            )
        )
        try:
            told = leaving_words(self.asking())
        except PortfolioError:
            told = []
        self._leaves.setText(
            "\n".join(told) if told else translate("Asking", "Titles and levels of the skills you choose, and no more.")
        )


def leaving_words(asking: Asking) -> list[str]:
    """All that is on the page of the person's: a line for the whole, and one for each skill."""
    lines = [" · ".join(isolate(one) for one in (asking.owner, asking.who, asking.line, asking.entry) if one)]
    for skill in asking.skills:
        levels = [
            f"{level_words(name)} ({words.rstrip('.')})" if words else level_words(name) for name, words in skill.levels
        ]
        lines.append(f"{isolate(skill.title)}: {', '.join(levels)}")
    return lines
