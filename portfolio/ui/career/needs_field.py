"""What a role asks for, line by line: a skill at a level, or words as they stand in an advert, each with its weight."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from portfolio.core.records import new_id
from portfolio.growth.skills import SkillRow
from portfolio.ui.career.words import weight_words
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.items_field import pasted_lines
from portfolio.ui.editors.merging import merged_items
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.kit.words import translate
from portfolio.ui.standards.compare_page import Combo
from portfolio.ui.theme import Face, Theme

WEIGHTS = (3, 2, 1)


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
        one = self._by_id.get(known)
        if one is not None and one.title.strip().casefold() == words.strip().casefold():
            return one
        return self._by_title.get(words.strip().casefold())


class NeedLine(QWidget):
    """One thing that a role asks for."""

    edited = Signal()
    next_wanted = Signal()
    gone_wanted = Signal()
    moved = Signal(int)
    pasted = Signal(list)

    def __init__(self, theme: Theme, item: dict[str, Any], skills: SkillsByTitle) -> None:
        super().__init__()
        self._item, self._skills, self._shown = dict(item), skills, ""
        self._item.setdefault("id", new_id())
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(6))
        row.addWidget(self.line, 5)
        row.addWidget(self.level, 2)
        row.addWidget(self.weight, 2)
        row.addWidget(self.remove)
        self._follow()
        self.line.textChanged.connect(self._follow)
        self.line.textEdited.connect(lambda _: self.edited.emit())
        completer.activated.connect(lambda _: self.edited.emit())
        self.level.activated.connect(lambda _: self.edited.emit())
        self.weight.activated.connect(lambda _: self.edited.emit())
        self.remove.clicked.connect(self.gone_wanted)
        for name in ("next_wanted", "moved", "pasted"):
            getattr(self.line, name).connect(getattr(self, name))
        self.line.gone_wanted.connect(self.gone_wanted)

    def item(self) -> dict[str, Any]:
        """What stands here, with what the line carries along."""
        words = clean(self.line.text())
        skill = self._skills.of(words, str(self._item.get("skill_id") or ""))
        return self._item | {
            "title": words, "weight": int(self.weight.currentData()), "skill_id": skill.id if skill else "",
            "level": str(self.level.currentData() or "") if skill else "",
        }  # fmt: skip

    def _follow(self) -> None:
        """The levels are those of the skill that is meant."""
        skill = self._skills.of(self.line.text(), str(self._item.get("skill_id") or ""))
        wanted = skill.id if skill is not None else ""
        title = self.line.text()[:60] or translate("Career", "A line")
        self.remove.setAccessibleName(translate("Career", "Take away: {line}").format(line=title))
        if wanted == self._shown and self.level.count():
            return
        level = str(self.level.currentData() or self._item.get("level") or "")
        self._shown = wanted
        self.level.clear()
        self.level.addItem(translate("Career", "any level"), "")
        for name in skill.levels if skill is not None else ():
            self.level.addItem(level_words(name), name)
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


class NeedsField(Field):
    """`raw` is a list of {id, title, skill_id, level, weight}; lines without words are not `items`."""

    def __init__(self, theme: Theme, label: str, skills: Callable[[], Sequence[SkillRow]]) -> None:
        self._holder = QWidget()
        self._rows = QVBoxLayout(self._holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.gap(4))
        self._read, self._skills = skills, SkillsByTitle(())
        super().__init__(theme, label, self._holder)
        self.add_button = Button(theme, self.tr("One more line"), icon="plus", kind="ghost")
        self.add_button.clicked.connect(lambda: self._begin(len(self.rows())))
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        foot.addWidget(Label(theme, self.tr("Several pasted lines become several rows"), Face("micro"), "ink3"))
        self._column.addLayout(foot)
        self._holder.setFocusProxy(self.add_button)

    def rows(self) -> list[NeedLine]:
        """The lines from the top."""
        found = [self._rows.itemAt(number) for number in range(self._rows.count())]
        return [row for item in found if item is not None and isinstance(row := item.widget(), NeedLine)]

    def items(self) -> list[dict[str, Any]]:
        """All lines that say something, in order, with their words tidied."""
        return [item | {"title": " ".join(item["title"].split())} for item in self.raw() if item["title"].strip()]

    def raw(self) -> list[dict[str, Any]]:
        return [row.item() for row in self.rows()]

    def set_raw(self, raw: Any) -> None:
        self._skills = SkillsByTitle(self._read())
        for row in self.rows():
            self._take_out(row)
        for item in raw or []:
            self._insert(len(self.rows()), dict(item), tell=False)
        self._walk()

    def words(self, raw: Any) -> str:
        return ", ".join(str(item["title"]) for item in raw or [])

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        return merged_items(was or [], typed, now)

    # ---- rows

    def _insert(self, at: int, item: dict[str, Any], *, tell: bool = True) -> NeedLine:
        row = NeedLine(self.theme, item, self._skills)
        self._rows.insertWidget(at, row)
        row.edited.connect(self.edited)
        row.next_wanted.connect(lambda: self._begin(self.rows().index(row) + 1))
        row.gone_wanted.connect(lambda: self._remove(row))
        row.moved.connect(lambda step: self._move(row, step))
        row.pasted.connect(lambda lines: self._paste(row, lines))
        if tell:
            row.show()
            self._walk()
            self.edited.emit()
        return row

    def _walk(self) -> None:
        stops = [stop for row in self.rows() for stop in (row.line, row.level, row.weight, row.remove)]
        chain(self, [*stops, self.add_button])

    def _begin(self, at: int) -> None:
        self._insert(at, {}).line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out(self, row: NeedLine) -> None:
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _remove(self, row: NeedLine) -> None:
        rows = self.rows()
        at = rows.index(row)
        beside = rows[at - 1] if at else rows[1] if len(rows) > 1 else None
        self._take_out(row)
        (beside.line if beside is not None else self.add_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _move(self, row: NeedLine, step: int) -> None:
        at = self.rows().index(row) + step
        if 0 <= at < len(self.rows()):
            self._rows.removeWidget(row)
            self._rows.insertWidget(at, row)
            self._walk()
            row.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edited.emit()

    def _paste(self, row: NeedLine, lines: list[str]) -> None:
        at, first = self.rows().index(row), 0
        if not row.line.text().strip():
            row.line.setText(lines[0])
            first = 1
        last = row
        for number, line in enumerate(lines[first:], 1):
            last = self._insert(at + number, {"title": line})
        last.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()
