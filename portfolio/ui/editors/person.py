"""Who the portfolio belongs to, as it stands on the first page of a packet."""

import re
from typing import Any

from PySide6.QtWidgets import QWidget

from portfolio.core.change import Change, added, edited
from portfolio.core.drafts import Draft
from portfolio.core.records import Person, build
from portfolio.ui.document import Document
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.text_fields import TextField, WordsField
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Face, Theme

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


class AddressesField(WordsField):
    """E-mail addresses, several with commas between them."""

    def problem(self) -> str:
        wrong = next((word for word in self.listed() if not _ADDRESS.fullmatch(word)), "")
        return self.tr("“{address}” is no e-mail address.").format(address=wrong[:60]) if wrong else ""


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
        theme, tr = self.theme, self.tr
        name = TextField(theme, tr("Name"), face=Face("h3", 600), needed=tr("Your name stands on the first page."))
        role = TextField(theme, tr("What I do"), tr("Science teacher, grades 7 to 9"))
        school = TextField(theme, tr("School"))
        evaluator = TextField(
            theme, tr("Who evaluates me"), hint=tr("As it should stand on the first page of the evaluation PDF.")
        )
        self.addresses = AddressesField(
            theme, tr("My e-mail addresses"), tr("amina@school.example, amina@home.example"),
            hint=tr("Badges are issued to an address; here it is only compared, never sent anywhere."),
        )  # fmt: skip
        self.add("name", name)
        self.form.addWidget(Side(theme, self.register("role", role), self.register("school", school)))
        self.add("evaluator", evaluator)
        self.add("addresses", self.addresses)
        self.form.addStretch(1)

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, Person):
            return {}
        return held_by(self.before, "name", "role", "school", "evaluator", "addresses")

    def change(self) -> Change:
        fields: dict[str, object] = {
            name: str(self.fields[name].raw()).strip() for name in ("name", "role", "school", "evaluator")
        }
        fields["addresses"] = self.addresses.listed()
        label = self.tr("Say who I am")
        if self.before is None:
            return added(label, build(Person, id=self.id, **fields))
        return edited(label, self.before, **fields)
