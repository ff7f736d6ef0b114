"""Who the portfolio belongs to, as it stands on the first page of a packet."""

import re
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, added, edited
from portfolio.core.drafts import Draft
from portfolio.core.records import Person, build
from portfolio.ui.document import Document
from portfolio.ui.editors.amount_fields import MinutesField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.text_fields import ChoiceField, TextField, WordsField
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Face, Theme

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class AddressesField(WordsField):
    """E-mail addresses, several with commas between them."""

    def problem(self) -> str:
        wrong = next((word for word in self.listed() if not _ADDRESS.fullmatch(word)), "")
        return self.tr("“{address}” is no e-mail address.").format(address=wrong[:60]) if wrong else ""


class WeekTime(MinutesField):
    """A time in a week. With `least`, it is the most there is to be, and cannot be less than that."""

    MOST = 7 * 24 * 60

    def __init__(
        self, theme: Theme, label: str, usual: str, *, least: "WeekTime | None" = None, hint: str = ""
    ) -> None:
        self._at_least, self._said_when_empty = least, hint
        super().__init__(theme, label, plan=True, hint=hint)
        self.line.setPlaceholderText(usual)
        if least is not None:
            least.edited.connect(self._look_again)

    def problem(self) -> str:
        minutes = self.minutes()
        if minutes is not None and minutes > self.MOST:
            return self.tr("A week has 168 hours.")
        least = self._at_least.minutes() if self._at_least is not None else None
        if minutes is not None and least is not None and minutes < least:
            return self.tr("This cannot be less than the least.")
        return super().problem()

    def _echo(self) -> None:
        super()._echo()
        if not self.text():
            self.set_hint(self._said_when_empty)

    def _look_again(self) -> None:
        if not self.problem():
            self.check()


class PersonEditor(Editor):
    """There is one person in a portfolio; without an id, it is this one."""

    KIND = "person"

    def __init__(
        self, theme: Theme, document: Document, jobs: Jobs, record_id: str = "", *, draft: Draft | None = None,
        toward: tuple[str, str] | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        people = document.portfolio.find(Person)
        own_id = record_id or (people[0].id if people else "")
        super().__init__(theme, document, jobs, own_id, draft=draft, toward=toward, parent=parent)

    def heading(self) -> str:
        return self.tr("About me")

    def build(self) -> None:
        theme = self.theme
        name = TextField(
            theme, self.tr("Name"), face=Face("h3", 600), needed=self.tr("Your name stands on the first page.")
        )
        role = TextField(theme, self.tr("What I do"), self.tr("Science teacher, grades 7 to 9"))
        school = TextField(theme, self.tr("School"))
        evaluator = TextField(
            theme,
            self.tr("Who evaluates me"),
            hint=self.tr("As it should stand on the first page of the evaluation PDF."),
        )
        self.addresses = AddressesField(
            theme, self.tr("My e-mail addresses"), self.tr("amina@school.example, amina@home.example"),
            hint=self.tr("Badges are issued to an address; here it is only compared, never sent anywhere."),
        )  # fmt: skip
        self.least = WeekTime(
            theme, self.tr("Hours a week for my learning, at least"), "5h",
            hint=self.tr("Today and the map hold your hours against it. Left empty, there is no plan."),
        )  # fmt: skip
        self.most = WeekTime(theme, self.tr("At most"), "10h", least=self.least)
        whose = ChoiceField(
            theme, self.tr("Whose portfolio this is"),
            (("teacher", self.tr("Mine as a teacher"), ""), ("learner", self.tr("Mine as a pupil"), "")),
        )  # fmt: skip
        whose.set_hint(self.tr("A pupil’s has words and questions of its own, from when it is opened next."))
        self.add("name", name)
        self.add("kind", whose)
        self.form.addWidget(Side(theme, self.register("role", role), self.register("school", school)))
        self.add("evaluator", evaluator)
        self.form.addWidget(Side(theme, self.register("least", self.least), self.register("most", self.most)))
        self.add("addresses", self.addresses)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Person):
            return {}
        week = {"least": self.before.weekly_least, "most": self.before.weekly_most}
        return held_by(self.before, "name", "kind", "role", "school", "evaluator", "addresses") | week

    def change(self) -> Change:
        fields: dict[str, object] = {
            name: str(self.fields[name].raw()).strip() for name in ("name", "kind", "role", "school", "evaluator")
        }
        fields["addresses"] = self.addresses.listed()
        fields["weekly_least"], fields["weekly_most"] = self.least.minutes(), self.most.minutes()
        label = self.tr("Say who I am")
        if self.before is None:
            return added(label, build(Person, id=self.id, **fields))
        return edited(label, self.before, **fields)
