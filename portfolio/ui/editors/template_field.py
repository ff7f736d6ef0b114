"""A form to write a goal with: its fields as labelled texts. What was written in another form stays below."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.exchange.growing.goal_templates import GoalTemplate
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.text_fields import LongField
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import chain
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme

_BODY = Face("body")


class TemplateField(Field):
    """`raw` is {template, fields: [{field, text}]}, as a goal keeps them; fields that are empty are left out."""

    def __init__(self, theme: Theme, label: str, templates: Sequence[GoalTemplate]) -> None:
        self._templates = {template.name: template for template in templates}
        self._texts: dict[str, str] = {}
        self._unknown = ""
        holder = QWidget()
        options = [("", translate("GoalEditor", "No form"), "")]
        options += [(one.name, _said(one, one.title), "") for one in templates]
        self.choice = Choice(theme, label, options, "")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(10))
        column.addWidget(self.choice)
        self._inside = QVBoxLayout()
        self._inside.setSpacing(theme.gap(10))
        column.addLayout(self._inside)
        self.fields: dict[str, LongField] = {}
        super().__init__(theme, label, holder)
        holder.setFocusProxy(self.choice.buttons()[0])
        self.choice.chosen.connect(self._choose)

    @property
    def template(self) -> str:
        """The name of the form; one that this program does not know stays until another is chosen."""
        return self._unknown or self.choice.value()

    def answers(self) -> list[dict[str, str]]:
        """What is written, in the order of the form, what belongs to no field of it last."""
        return [{"field": name, "text": text} for name in self._order() if (text := self._texts.get(name, "")).strip()]

    def raw(self) -> dict[str, Any]:
        return {"template": self.template, "fields": self.answers()}

    def set_raw(self, raw: Any) -> None:
        held = raw if isinstance(raw, dict) else {}
        name = str(held.get("template") or "")
        self._unknown = name if name not in self._templates else ""
        self._texts = {
            str(one["field"]): str(one.get("text") or "")
            for one in held.get("fields") or []
            if isinstance(one, dict) and one.get("field")
        }
        self.choice.set_value("" if self._unknown else name)
        self._lay()

    def words(self, raw: Any) -> str:
        held = raw if isinstance(raw, dict) else {}
        name = str(held.get("template") or "")
        known = self._templates.get(name)
        title = _said(known, known.title) if known is not None else ""
        said = [
            f"{_name(known, str(one['field']))}: {one['text']}"
            for one in held.get("fields") or []
            if isinstance(one, dict)
        ]
        return "\n".join([*([title] if title else []), *said])

    def folded_words(self) -> str:
        known = self._templates.get(self.template)
        return _said(known, known.title) if known is not None else translate("GoalEditor", "Also written")

    # ---- fields

    def _order(self) -> list[str]:
        known = self._templates.get(self.template)
        own = [field.name for field in known.fields] if known is not None else []
        return own + [name for name in self._texts if name not in own]

    def _choose(self, _name: str) -> None:
        self._unknown = ""
        self._lay()
        self.edited.emit()

    def _lay(self) -> None:
        """The fields of the form that is chosen, and below what was written elsewhere."""
        while (item := self._inside.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.fields = {}
        known = self._templates.get(self.template)
        prompts = {field.name: field.prompt for field in known.fields} if known is not None else {}
        for name, prompt in prompts.items():
            self._field(name, prompt)
        if also := [name for name in self._texts if name not in prompts and self._texts[name].strip()]:
            if prompts:
                self._note(translate("GoalEditor", "Also written"), Face("small", 600), "ink2")
            for name in also:
                self._field(name, "")
        if known is not None:
            self._note(known.source, Face("micro"), "ink3")
        chain(self, [*self.choice.buttons(), *(field.area for field in self.fields.values())])

    def _field(self, name: str, prompt: str) -> None:
        known = self._templates.get(self.template)
        prompt = _said(known, prompt)
        field = LongField(self.theme, _name(known, name), prompt, least=1, most=8, face=_BODY)
        field.set_raw(self._texts.get(name, ""))
        field.area.setToolTip(prompt if "<" not in prompt else "")
        field.edited.connect(lambda: self._typed(name, field))
        self._inside.addWidget(field)
        field.show()
        self.fields[name] = field

    def _typed(self, name: str, field: LongField) -> None:
        self._texts[name] = field.raw()
        self.edited.emit()

    def _note(self, words: str, face: Face, color: str) -> None:
        label = Label(self.theme, words, face, color, wrap=True)
        self._inside.addWidget(label)
        label.show()


def _said(template: GoalTemplate | None, text: str) -> str:
    """A word of a form in the reader's language, where the form is one of the program's own."""
    return translate("GoalForms", text) if template is not None and template.shipped and text else text


def _name(template: GoalTemplate | None, name: str) -> str:
    """What a field is called: in a form of some place, as it is called there."""
    return _said(template, name) if template is not None and template.general else name
