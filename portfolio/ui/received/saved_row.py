"""One PDF that was saved: what it was, what changed since, and the page on which its evaluator can answer."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.entry import ENTRY_KINDS
from portfolio.packet.proof.issued import Since
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card, RowButton
from portfolio.ui.kit.dates import day_month, day_month_year, local_day
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.received.lines import ShapeLine
from portfolio.ui.received.look_words import period_words
from portfolio.ui.received.saved_reading import SavedPdf
from portfolio.ui.theme import Face, Theme, kind_of

MOST_SHOWN = 60
"""Entries that are listed under one PDF."""


class SavedRow(Card):
    """The entries are listed once they are asked for."""

    entry_requested = Signal(str, str)
    """Kind and id of an entry that changed since."""
    answer_page_requested = Signal(object)

    def __init__(
        self, theme: Theme, saved: SavedPdf, since: Sequence[Since], *, opened: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent=parent)
        self.saved, self._since = saved, since
        locale = self.locale()
        name = saved.name or saved.title or self.tr("Evaluation PDF")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        column.addWidget(Label(theme, name, Face("body", 600), wrap=True))
        about = about_words(locale, saved)
        column.addWidget(Label(theme, about, Face("small"), "ink2", wrap=True))
        said = since_words(locale, saved, since)
        steps = FlowLayout(gap=theme.gap(8))
        self.fold: Button | None = None
        self._list: QWidget | None = None
        if since:
            self.fold = Button(theme, said, icon="chevron-down", kind="quiet")
            self.fold.setCheckable(True)
            self.fold.setAccessibleDescription(name)
            self.fold.toggled.connect(self._fold)
            steps.addWidget(self.fold)
        else:
            column.addWidget(Label(theme, said, Face("small"), "ink3", wrap=True))
        self.answer: Button | None = None
        if saved.audience == "evaluator":
            words = self.tr("Make an answer page for my evaluator…")
            self.answer = Button(theme, words, icon="message-square", kind="ghost")
            self.answer.setAccessibleDescription(name)
            self.answer.clicked.connect(lambda: self.answer_page_requested.emit(self.saved))
            steps.addWidget(self.answer)
        column.addLayout(steps)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{about}. {said}")
        if opened and self.fold is not None:
            self.fold.setChecked(True)

    @property
    def lines(self) -> list[RowButton]:
        """The entries that are listed and can be opened."""
        return self._list.findChildren(RowButton) if self._list is not None and not self._list.isHidden() else []

    def _fold(self, opened: bool) -> None:
        if opened and self._list is None:
            self._list = self._made()
            self._column.addWidget(self._list)
        if self._list is not None:
            self._list.setVisible(opened)

    def _made(self) -> QWidget:
        theme = self.theme
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.gap(4), 0, 0)
        column.setSpacing(theme.gap(6))
        for one in self._since[:MOST_SHOWN]:
            column.addWidget(self._line(one))
        left = len(self._since) - MOST_SHOWN
        if left > 0:
            words = self.tr("and {count} more", "", left).format(count=self.locale().toString(left))
            column.addWidget(Label(theme, words, Face("small"), "ink3"))
        return made

    def _line(self, one: Since) -> QWidget:
        theme, kind = self.theme, kind_of(one.kind)
        title = one.title or kind.label()
        if one.became == "removed" or (one.kind != "excerpt" and one.kind not in ENTRY_KINDS):
            icon = "trash-2" if one.became == "removed" else kind.icon
            return ShapeLine(theme, icon, "ink3", isolate(title), became_words(one), face=Face("small", 600))
        row = RowButton(theme, kind.icon, title, became_words(one), color=kind.token)
        row.clicked.connect(lambda: self.entry_requested.emit(one.kind, one.id))
        return row


def about_words(locale: QLocale, saved: SavedPdf) -> str:
    """Its day, for whom, which period, how many pages, and how it was saved."""
    if saved.audience == "public":
        reader = translate("Received", "for everyone")
    elif saved.evaluator:
        reader = translate("Received", "for {name}").format(name=isolate(saved.evaluator))
    else:
        reader = translate("Received", "for an evaluator")
    how = {
        "proof": translate("Received", "with proof"),
        "originals": translate("Received", "with all original files"),
        "plain": translate("Received", "pages only"),
    }[saved.saved_as]
    pages = translate("Received", "{count} pages", None, saved.pages).format(count=locale.toString(saved.pages))
    period = period_words(locale, saved.start, saved.end) or translate("Received", "all years")
    day = day_month_year(locale, local_day(saved.at))
    return "  ·  ".join((day, reader, period, pages, how))


def since_words(locale: QLocale, saved: SavedPdf, since: Sequence[Since]) -> str:
    """“3 entries changed since 12 May’s PDF”, or that nothing did."""
    if not saved.is_told:
        return translate("Received", "What was in it was not noted then, so nobody can say what changed since.")
    if not since:
        return translate("Received", "Nothing in it changed since.")
    day = day_month(locale, local_day(saved.at))
    words = translate("Received", "{count} entries changed since {day}’s PDF", None, len(since))
    return words.format(count=locale.toString(len(since)), day=day)


def became_words(one: Since) -> str:
    """What became of an entry, in a word or two."""
    return {
        "changed": translate("Received", "Changed since"),
        "removed": translate("Received", "Removed since"),
        "private": translate("Received", "No longer shown to this reader"),
    }[one.became]
