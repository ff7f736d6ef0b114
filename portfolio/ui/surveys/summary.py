"""All answers at once, before they are kept: the strongest, those with most room, and where one wants to be."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.records import Privacy
from portfolio.ui.detail.privacy import PrivacyChoice
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Side
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label, SectionTitle
from portfolio.ui.kit.scrolled import clear
from portfolio.ui.kit.tab_order import chain, stops_in
from portfolio.ui.surveys.reading import Row, SurveyLine, levels_of, on_skill
from portfolio.ui.surveys.sitting import Sitting
from portfolio.ui.surveys.words import number_words
from portfolio.ui.theme import Face, Theme

MOST = 3
_NO_TARGET = ""


class Summary(QWidget):
    """Nothing is written here. `keep` is placed by the page, where it stays in sight."""

    keep_requested = Signal()
    question_requested = Signal(int)
    """One shall be asked again, by its place."""
    aimed = Signal(str, str)
    """For the question of this id, the level one wants to reach, or empty."""

    def __init__(self, theme: Theme, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._lists = QVBoxLayout()
        self.when = DateField(
            theme, self.tr("Answered on"), past=True, needed=self.tr("It needs a day."), today=document.today
        )  # fmt: skip
        self.when.set_day(document.today())
        self._privacy = PrivacyChoice(theme, "private")
        self.keep = Button(theme, self.tr("Keep these answers"), icon="check", kind="primary", keys="Ctrl+Enter")
        self.keep.clicked.connect(self.keep_requested)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._lists)
        column.addWidget(Side(theme, self.when, self._privacy, shares=(2, 3), narrowest=200))
        column.addStretch(1)
        theme.changed.connect(self._space)
        self._space()

    def day(self) -> date | None:
        return self.when.day()

    def privacy(self) -> Privacy:
        return cast(Privacy, self._privacy.value())

    def is_right(self) -> bool:
        """Whether it can be kept; if not, it is said why."""
        if self.when.check():
            return True
        self.when.complain()
        return False

    def take_focus(self) -> None:
        first = self.findChild(RowButton) if not self.keep.isEnabled() else None
        (first or self.keep).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sitting(self, line: SurveyLine, sitting: Sitting, scales: Mapping[str, list[str]]) -> None:
        """Show what was answered so far."""
        clear(self._lists)
        row, levels = line.row, levels_of(line.row)
        open_ones = [at for at, one in enumerate(row["questions"]) if one["id"] not in sitting.answers]
        ranked = sorted(
            (one for one in row["questions"] if one["id"] in sitting.answers),
            key=lambda one: levels.index(sitting.answers[one["id"]]),
        )
        self.keep.setEnabled(bool(ranked))
        if open_ones:
            self._open_ones(row, open_ones)
        room = [one for one in ranked if sitting.answers[one["id"]] != levels[-1]][:MOST]
        strong = [one for one in reversed(ranked) if one not in room][:MOST]
        strong.sort(key=lambda one: (-levels.index(sitting.answers[one["id"]]), row["questions"].index(one)))
        if strong:
            self._heading(self.tr("Strongest"))
            for one in strong:
                self._lists.addWidget(self._answer(row, one, sitting))
        if room:
            self._heading(self.tr("Most room to grow"))
            for one in room:
                self._lists.addWidget(self._answer(row, one, sitting))
                if on_skill(row, one, levels[-1], scales) is not None:
                    self._lists.addWidget(self._target(one, levels, sitting))
        below = [*stops_in(self.when), *stops_in(self._privacy)]
        chain(self, [*(one for one in stops_in(self) if one not in below), *below])
        self._space()

    def _open_ones(self, row: Row, open_ones: list[int]) -> None:
        words = self.tr("{count} questions have no answer. They may stay so.", "", len(open_ones))
        first = RowButton(
            self.theme, "circle-dashed", words.format(count=number_words(len(open_ones))),
            self.tr("Next: {question}").format(question=row["questions"][open_ones[0]]["text"]), color="warn",
        )  # fmt: skip
        first.setObjectName("unanswered")
        first.clicked.connect(partial(self._again, open_ones[0]))
        self._lists.addWidget(first)

    def _heading(self, words: str) -> None:
        self._lists.addWidget(SectionTitle(self.theme, words, "h3"))

    def _answer(self, row: Row, question: Mapping[str, Any], sitting: Sitting) -> RowButton:
        at = row["questions"].index(question)
        button = RowButton(
            self.theme, "circle-check", str(question["text"]), level_words(sitting.answers[question["id"]]),
            color="accent",
        )  # fmt: skip
        button.setObjectName(f"answered:{question['id']}")
        button.clicked.connect(partial(self._again, at))
        return button

    def _target(self, question: Mapping[str, Any], levels: list[str], sitting: Sitting) -> QWidget:
        now = levels.index(sitting.answers[question["id"]])
        options = [(_NO_TARGET, self.tr("leave it open"), "")]
        options += [(level, level_words(level), "flag") for level in levels[now + 1 :]]
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(self.theme.gap(14), 0, 0, self.theme.gap(6))
        column.setSpacing(self.theme.gap(4))
        name = self.tr("Where I want to be")
        column.addWidget(Label(self.theme, name, Face("micro", 500), "ink2"))
        value = sitting.targets.get(question["id"], _NO_TARGET)
        choice = Choice(self.theme, f"{name}: {question['text']}", options, value)
        choice.setObjectName(f"target:{question['id']}")
        choice.chosen.connect(partial(self.aimed.emit, question["id"]))
        column.addWidget(choice)
        return holder

    def _again(self, at: int, _checked: bool = False) -> None:
        self.question_requested.emit(at)

    def _space(self) -> None:
        self._column.setSpacing(self.theme.gap(14))
        self._lists.setSpacing(self.theme.gap(8))
