"""One thing that a role asks for, to be written: its words, the skill that is meant, at which level, and its weight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.records import new_id
from portfolio.growth.skills import SkillRow
from portfolio.ui.career.words import weight_words
from portfolio.ui.editors.item_row import pasted_lines
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

WEIGHTS = (3, 2, 1)
ANOTHER = "\n"
"""In the place of a level: the skill does not answer the line. No level has such a name."""


class SkillsByTitle:
    """Skills as they are found by what is typed: their whole title, without regard to case."""

    def __init__(self, skills: Sequence[SkillRow]) -> None:
        self.titles = list(dict.fromkeys(skill.title for skill in skills))
        self._by_id = {skill.id: skill for skill in skills}
        self._by_title: dict[str, SkillRow] = {}
        for skill in skills:
            self._by_title.setdefault(skill.title.strip().casefold(), skill)

    def of(self, words: str, known: str = "") -> SkillRow | None:
        """The skill that is called so; of several the `known` one."""
        one = self.by_id(known)
        if one is not None and _alike(one.title, words):
            return one
        return self._by_title.get(words.strip().casefold())

    def by_id(self, skill_id: str) -> SkillRow | None:
        """The skill of this id, if it is there."""
        return self._by_id.get(skill_id)


def _alike(one: str, other: str) -> bool:
    return one.strip().casefold() == other.strip().casefold()


class NeedLine(QWidget):
    """One thing that a role asks for.

    A line of an advert is answered by a skill that is called otherwise: that one stays, whatever is typed, until it is
    let go of (in the list of levels) or the line becomes the name of another.
    """

    edited = Signal()
    next_wanted = Signal()
    gone_wanted = Signal()
    moved = Signal(int)
    pasted = Signal(list)

    def __init__(self, theme: Theme, item: dict[str, Any], skills: SkillsByTitle) -> None:
        super().__init__()
        self._item, self._skills, self._shown = dict(item), skills, ""
        self._item.setdefault("id", new_id())
        tied = skills.by_id(str(item.get("skill_id") or ""))
        self._answers = tied if tied is not None and not _alike(tied.title, str(item.get("title") or "")) else None
        self.line = _Words(theme, translate("Career", "A skill, or a line of an advert"))
        self.line.setText(str(item.get("title") or ""))
        self.line.setCursorPosition(0)
        self.line.setAccessibleName(translate("Career", "What it asks for"))
        completer = QCompleter(skills.titles, self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)
        self.level = Combo(theme, translate("Career", "At which level"))
        self.weight = Combo(theme, translate("Career", "How much it counts"))
        for weight in WEIGHTS:
            self.weight.addItem(weight_words(weight), weight)
        self.weight.setCurrentIndex(WEIGHTS.index(int(item.get("weight") or 2)))
        self.remove = Button(theme, "", icon="x", kind="ghost", tip=translate("Career", "Take this line away"))
        self.skill = Label(theme, "", Face("small"), "ink3", wrap=True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(2))
        row.setSpacing(theme.gap(6))
        for part, share in ((self.line, 5), (self.level, 2), (self.weight, 2), (self.remove, 0)):
            row.addWidget(part, share)
        column.addLayout(row)
        column.addWidget(self.skill)
        self._follow()
        self.line.textChanged.connect(self._follow)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        completer.activated.connect(lambda _: self.edited.emit())
        self.level.activated.connect(self._level_chosen)
        self.weight.activated.connect(lambda _: self.edited.emit())
        self.remove.clicked.connect(self.gone_wanted)
        for name in ("next_wanted", "moved", "pasted"):
            getattr(self.line, name).connect(getattr(self, name))
        self.line.gone_wanted.connect(self.gone_wanted)

    def stops(self) -> tuple[QWidget, ...]:
        """What takes the focus, in reading order."""
        return self.line, self.level, self.weight, self.remove

    def item(self) -> dict[str, Any]:
        """What stands here, with what the line carries along."""
        words = clean(self.line.text())
        skill = self._meant(words)
        return self._item | {
            "title": words, "weight": int(self.weight.currentData()), "skill_id": skill.id if skill else "",
            "level": str(self.level.currentData() or "") if skill else "",
        }  # fmt: skip

    def _meant(self, words: str) -> SkillRow | None:
        """The skill that is called so, else the one that answers the line."""
        return self._skills.of(words, str(self._item.get("skill_id") or "")) or self._answers

    def _level_chosen(self) -> None:
        if self.level.currentData() == ANOTHER:
            self._answers = None
            self._follow()
        self.edited.emit()

    def _follow(self) -> None:
        """The levels are those of the skill that is meant."""
        skill = self._meant(self.line.text())
        wanted = skill.id if skill is not None else ""
        otherwise = skill is not None and skill is self._answers
        self.skill.setText(translate("Career", "Skill: {skill}").format(skill=isolate(skill.title)) if skill else "")
        self.skill.setVisible(otherwise)
        title = self.line.text()[:60] or translate("Career", "A line")
        self.remove.setAccessibleName(translate("Career", "Take away: {line}").format(line=title))
        if wanted == self._shown and self.level.count():
            return
        level = str(self.level.currentData() or self._item.get("level") or "") if skill is not None else ""
        self._shown = wanted
        self.level.clear()
        self.level.addItem(translate("Career", "any level"), "")
        for name in skill.levels if skill is not None else ():
            self.level.addItem(level_words(name), name)
        if otherwise:
            self.level.addItem(translate("Career", "not this skill"), ANOTHER)
        self.level.setCurrentIndex(max(0, self.level.findData(level)))
        self.level.setEnabled(skill is not None)


class _Words(Line):
    """Enter makes the next line, Backspace in an empty one takes it away, Alt+Up and Down move it."""

    next_wanted = Signal()
    gone_wanted = Signal()
    moved = Signal(int)
    pasted = Signal(list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = event.key(), {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
            else:
                self.next_wanted.emit()
        elif key == Qt.Key.Key_Backspace and not self.text():
            self.gone_wanted.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(step)
        elif event.matches(QKeySequence.StandardKey.Paste) and self._paste_lines():
            return
        else:
            super().keyPressEvent(event)

    def _paste_lines(self) -> bool:
        lines = pasted_lines(QGuiApplication.clipboard().mimeData())
        if len(lines) < 2:
            return False
        self.pasted.emit(lines)
        return True
