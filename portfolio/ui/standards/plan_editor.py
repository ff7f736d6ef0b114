"""An evaluation plan: what an evaluator asks for and may use, by when, and where that stands."""

from typing import Any

from portfolio.core.change import Change, added, edited
from portfolio.core.records import EvaluationPlan, build
from portfolio.packet.presets import PRESETS
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.editor import Editor
from portfolio.ui.editors.field import Field, Side
from portfolio.ui.editors.items import held_by
from portfolio.ui.editors.text_fields import ChoiceField, LongField, NumberField, TextField
from portfolio.ui.kit.labels import SectionTitle
from portfolio.ui.packet.titles import section_titles
from portfolio.ui.standards.reading import called, frameworks
from portfolio.ui.standards.rules_field import RulesField
from portfolio.ui.theme import Face

MEGABYTE = 1024 * 1024


class PlanEditor(Editor):
    """Data, and nothing that runs: its rules are held against the board, which says what is still open."""

    KIND = "evaluation_plan"
    WIDEST = 760

    def heading(self) -> str:
        return self.tr("Evaluation plan")

    def build(self) -> None:
        theme = self.theme
        self.title = TextField(theme, self.tr("Title"), needed=self.tr("It needs a title."), face=Face("h3", 600))
        options = [("", self.tr("None yet"), "")]
        options += [(one["id"], called(one), "book") for one in frameworks(self.document.portfolio.connection)]
        self.framework = ChoiceField(theme, self.tr("Which framework it follows"), options)
        self.evaluator = TextField(theme, self.tr("Evaluator"))
        self.due = DateField(theme, self.tr("Due"), ahead=True, today=self.document.today)
        self.start = DateField(theme, self.tr("Period from"), today=self.document.today)
        self.end = DateField(theme, self.tr("Period until"), ahead=True, today=self.document.today)
        self.source = TextField(theme, self.tr("Where it stands"), self.tr("A document, an address, a person"))
        self.as_of = DateField(theme, self.tr("Read on"), today=self.document.today)
        self.rules = RulesField(theme, "")
        self.most = NumberField(theme, self.tr("At most so many pieces"))
        self.pages = NumberField(theme, self.tr("Pages before the annex"))
        self.megabytes = NumberField(theme, self.tr("Largest upload, in MB"))
        self.letters = NumberField(theme, self.tr("Letters of a statement"))
        self.barred = LongField(
            theme, self.tr("What may not be used, one a line: its name, a colon, and why"),
            self.tr("Reflections: our district does not read them"), least=2, most=8, face=Face("body"),
            hint=self.tr("Names: {names}").format(names=", ".join(section_titles().values())),
        )  # fmt: skip
        presets = [("", self.tr("Any"), ""), *((one, _preset_words(one), "") for one in PRESETS)]
        self.preset = ChoiceField(theme, self.tr("PDF that answers it"), presets)
        self._place()

    def _place(self) -> None:
        self.add("title", self.title)
        self.add("framework_id", self.framework)
        self._side(evaluator=self.evaluator, due=self.due, shares=(3, 2))
        self._side(start=self.start, end=self.end)
        self._side(source=self.source, as_of=self.as_of, shares=(3, 2))
        self.form.addWidget(SectionTitle(self.theme, self.tr("What it asks for"), "h3"))
        self.add("rules", self.rules)
        self.form.addWidget(SectionTitle(self.theme, self.tr("What it allows"), "h3"))
        self._side(most_pieces=self.most, body_pages=self.pages)
        self._side(upload_bytes=self.megabytes, letters=self.letters)
        self.add("barred", self.barred)
        self.add("preset", self.preset)
        self.form.addStretch(1)

    def _side(self, shares: tuple[int, ...] = (), **fields: Field) -> None:
        placed = [self.register(name, field) for name, field in fields.items()]
        self.form.addWidget(Side(self.theme, *placed, shares=shares))

    def values(self) -> dict[str, Any]:
        if not isinstance(self.before, EvaluationPlan):
            return {"letters": 500, "as_of": self.document.today().isoformat()}
        plan = self.before
        names = ("title", "evaluator", "due", "start", "end", "source", "as_of", "rules", "most_pieces", "body_pages",
                 "letters", "preset")  # fmt: skip
        return held_by(plan, *names) | {
            "framework_id": plan.framework_id or "",
            "upload_bytes": plan.upload_bytes // MEGABYTE if plan.upload_bytes else None,
            "barred": "\n".join(_line(one) for one in plan.barred),
        }

    def change(self) -> Change:
        fields = {
            "title": self.title.text(), "framework_id": self.framework.raw() or None,
            "evaluator": self.evaluator.text(), "due": self.due.day(), "start": self.start.day(),
            "end": self.end.day(), "source": self.source.text(), "as_of": self.as_of.day(), "rules": self.rules.raw(),
            "most_pieces": self.most.number() or None, "body_pages": self.pages.number() or None,
            "upload_bytes": (self.megabytes.number() or 0) * MEGABYTE or None, "letters": self.letters.number() or 500,
            "barred": _barred(self.barred.raw()), "preset": self.preset.raw(),
        }  # fmt: skip
        label = self.tr("Write the plan “{title}”").format(title=self.title.text()[:60])
        if self.before is None:
            return added(label, build(EvaluationPlan, id=self.id, **fields))
        return edited(label, self.before, **fields)

    def _end(self, record_id: str, *, forget: bool = True) -> None:
        """A plan is no entry that could be shown afterwards."""
        super()._end("", forget=forget)


def _line(barred: dict[str, str]) -> str:
    """A section that may not be used, as it stands in the field: its title, and why."""
    name = barred["section"]
    return f"{section_titles().get(name, name)}: {barred.get('why', '')}".rstrip(" :")


def _barred(text: str) -> list[dict[str, str]]:
    """What the field says; a section is known by its title or by its name, and kept as it is where it is neither."""
    names = {title.casefold(): name for name, title in section_titles().items()}
    found = []
    for line in text.splitlines():
        section, _, why = line.partition(":")
        if said := section.strip():
            found.append({"section": names.get(said.casefold(), said), "why": why.strip()})
    return found


def _preset_words(name: str) -> str:
    from portfolio.ui.kit.words import translate

    return {
        "annual": translate("Presets", "Annual evaluation"),
        "summative": translate("Presets", "Summative evaluation"),
        "renewal": translate("Presets", "Licence renewal"),
        "application": translate("Presets", "Job application"),
        "student_led": translate("Presets", "Student-led conference"),
        "award": translate("Presets", "Award"),
    }.get(name, name)
