"""Who answered, as a group, when, how many, and who may see it: above counts that are typed or come from a table."""

from datetime import date
from typing import Any, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.records import Privacy
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.privacy_field import PrivacyField
from portfolio.ui.editors.text_fields import NumberField, TextField
from portfolio.ui.surveys.reading import SurveyLine
from portfolio.ui.surveys.words import number_words
from portfolio.ui.theme import Theme


class GroupHead(QWidget):
    """`people` may be left out: it is then as many as answered the question that most answered."""

    edited = Signal()

    def __init__(self, theme: Theme, document: Document, line: SurveyLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        examples = {"students": self.tr("Year 8, two classes"), "peer": self.tr("The maths team")}
        self.title = TextField(theme, self.tr("Which group"), examples.get(line.row["rater"], ""))
        self.when = DateField(
            theme, self.tr("Answered on"), past=True, needed=self.tr("It needs a day."), today=document.today
        )  # fmt: skip
        self.count = _PeopleField(theme, self.tr("How many answered"))
        self.seen = PrivacyField(theme, "private")
        self.when.set_day(document.today())
        self.fields: dict[str, Field] = {
            "title": self.title, "day": self.when, "people": self.count, "privacy": self.seen,
        }  # fmt: skip
        for name, field in self.fields.items():
            field.setObjectName(name)
            field.edited.connect(self.edited)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(8))
        column.addWidget(Side(theme, self.title, self.when, self.count, shares=(4, 3, 2), narrowest=120))
        column.addWidget(self.seen)

    def day(self) -> date | None:
        return self.when.day()

    def title_said(self) -> str:
        """Who answered."""
        return self.title.text()

    def people(self) -> int | None:
        """How many answered, or None where that was not said."""
        return self.count.number() or None

    def privacy(self) -> Privacy:
        return cast(Privacy, self.seen.raw())

    def is_right(self, least: int = 0) -> bool:
        """Whether all fields can be taken, where `least` are known to have answered; if not, the first that cannot
        says why."""
        self.count.least = least
        wrong = [field for field in self.fields.values() if not field.check()]
        if wrong:
            wrong[0].complain()
        return not wrong

    def take_focus(self) -> None:
        self.title.line.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def holds_something(self) -> bool:
        """Whether anything was typed that has to be kept."""
        return bool(self.title.text() or self.count.text())

    def raw(self) -> dict[str, Any]:
        return {name: field.raw() for name, field in self.fields.items()}

    def set_raw(self, raw: dict[str, Any]) -> None:
        for name, field in self.fields.items():
            if name in raw:
                field.set_raw(raw[name])


class _PeopleField(NumberField):
    """How many answered: no fewer than are known to."""

    least = 0

    def problem(self) -> str:
        number = self.number()
        if number is not None and 0 < number < self.least:
            words = self.tr("The table holds more answers than that: {count}.")
            return words.format(count=number_words(self.least))
        return super().problem()
