"""Rows of a survey that is being written: an answer of its scale, and a question with its area and its skill."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from portfolio.ui.editors.rows_field import ListRow
from portfolio.ui.editors.text_fields import Line, clean
from portfolio.ui.kit.combo import Combo
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme


class LevelRow(ListRow):
    """An answer: its name, and what it means."""

    def __init__(self, theme: Theme, item: dict[str, Any]) -> None:
        super().__init__(theme, item)
        self.name = _line(theme, translate("Surveys", "Answer"), translate("Surveys", "often"), item.get("name"))
        self.words = _line(
            theme, translate("Surveys", "What it means"), translate("Surveys", "What it means, if it needs saying"),
            item.get("words"),
        )  # fmt: skip
        for line in (self.name, self.words):
            line.textEdited.connect(self.edited)
        self.lay_out(self.name, self.words, shares=(2, 3))

    def item(self) -> dict[str, Any]:
        return self.held | {"name": _text(self.name), "words": _text(self.words)}

    def says(self) -> bool:
        return bool(_text(self.name) or _text(self.words))

    def problem(self) -> str:
        return "" if _text(self.name) else translate("Surveys", "An answer needs a name.")

    def stops(self) -> list[QWidget]:
        return [self.name, self.words]


class QuestionLine(ListRow):
    """A question, under which heading it stands, and the skill it is about, if any."""

    def __init__(self, theme: Theme, item: dict[str, Any], skills: QStandardItemModel) -> None:
        """`skills`: as `skills_offered` makes them, once for all rows."""
        super().__init__(theme, item)
        self.words = _line(
            theme, translate("Surveys", "Question"), translate("Surveys", "What is asked"), item.get("text")
        )  # fmt: skip
        self.area = _line(theme, translate("Surveys", "Area"), translate("Surveys", "Area"), item.get("area"))
        self.skill = Combo(theme, translate("Surveys", "Skill"))
        self.skill.setModel(skills)
        self.skill.setCurrentIndex(max(0, self.skill.findData(item.get("skill_id") or "")))
        for line in (self.words, self.area):
            line.textEdited.connect(self.edited)
        self.skill.activated.connect(lambda _: self.edited.emit())
        self.lay_out(self.words, self.area, self.skill, shares=(6, 2, 3))

    def item(self) -> dict[str, Any]:
        return self.held | {
            "text": _text(self.words), "area": _text(self.area), "skill_id": str(self.skill.currentData() or ""),
        }  # fmt: skip

    def says(self) -> bool:
        return bool(_text(self.words))

    def stops(self) -> list[QWidget]:
        return [self.words, self.area, self.skill]


def skills_offered(skills: Iterable[tuple[str, str]], parent: QObject) -> QStandardItemModel:
    """The skills that a question may be about, by id and title, for the lists of all rows: hundreds of rows with
    hundreds of skills each would take seconds to make."""
    model = QStandardItemModel(parent)
    for one, title in (("", translate("Surveys", "no skill")), *skills):
        entry = QStandardItem(title)
        entry.setData(one, Qt.ItemDataRole.UserRole)
        model.appendRow(entry)
    return model


def _line(theme: Theme, name: str, example: str, text: Any) -> Line:
    line = Line(theme, example)
    line.setAccessibleName(name)
    line.setText(str(text or ""))
    line.setCursorPosition(0)
    return line


def _text(line: Line) -> str:
    return " ".join(clean(line.text()).split())
