"""A survey in the list: who answers it, when it was answered last, and what can be done with it."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.surveys.reading import SurveyLine
from portfolio.ui.surveys.words import JOIN, number_words, questions_words, when_words, who_words
from portfolio.ui.theme import Face, Theme


class Deed(NamedTuple):
    """Something that can be done with a survey: its words, its icon, and what does it."""

    name: str
    words: str
    icon: str
    do: Callable[[], object]


class SurveyCard(Card):
    """The first deed is the usual one; `more` stand in a menu."""

    def __init__(
        self, theme: Theme, line: SurveyLine, begun: int, deeds: list[Deed], more: list[Deed],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """`begun`: how many questions were answered in what waits to be gone on with."""
        super().__init__(theme, parent=parent)
        self.line, self._more = line, more
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        title = line.row["title"]
        column.addWidget(Label(theme, title, Face("body", 600), wrap=True))
        words = self.words()
        column.addWidget(Label(theme, words, Face("small"), "ink2", wrap=True))
        if begun:
            total = len(line.row["questions"])
            waits = self.tr("{done} of {total} answered so far").format(
                done=number_words(begun), total=number_words(total)
            )
            column.addWidget(Label(theme, waits, Face("small", 600), "accent", wrap=True))
            words = f"{words}. {waits}"
        acts = FlowLayout(gap=theme.gap(8))
        for at, deed in enumerate(deeds):
            button = Button(theme, deed.words, icon=deed.icon, kind="primary" if at == 0 and begun else "quiet")
            button.setObjectName(f"{deed.name}:{line.id}")
            button.setAccessibleDescription(title)
            button.clicked.connect(deed.do)
            acts.addWidget(button)
        if more:
            self.menu_button = Button(
                theme, "", icon="ellipsis", kind="ghost", tip=self.tr("More for “{title}”").format(title=title)
            )
            self.menu_button.setObjectName(f"more:{line.id}")
            self.menu_button.clicked.connect(self._below)
            acts.addWidget(self.menu_button)
        column.addLayout(acts)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)

    def words(self) -> str:
        """Who answers it, how much it asks, and when it was answered."""
        line = self.line
        parts = [who_words(line.row["rater"]), questions_words(len(line.row["questions"]))]
        if line.runs:
            if (times := len(line.runs)) > 1:
                parts.append(self.tr("answered {count} times", "", times).format(count=number_words(times)))
            last = line.runs[-1]
            when = self.tr("last {day}").format(day=when_words(last["day"]))
            parts.append(f"{when} ({last['title']})" if last["title"] else when)
        else:
            parts.append(self.tr("not answered yet"))
        return JOIN.join(parts)

    def menu(self) -> QMenu:
        """All else that can be done with it."""
        menu = QMenu(self)
        for deed in self._more:
            action = menu.addAction(self.theme.icon(deed.icon), deed.words)
            action.setObjectName(deed.name)
            action.triggered.connect(partial(_do, deed.do))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._more:
            self.menu().popup(event.globalPos())

    def _below(self) -> None:
        self.menu().popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))


def _do(what: Callable[[], object], _checked: bool = False) -> None:
    what()
