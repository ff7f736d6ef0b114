"""What was typed, over what a record holds: what of it is the person's, and what was changed elsewhere meanwhile."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from portfolio.ui.editors.field import Field


class Typed(NamedTuple):
    """What a draft keeps: of a new record all fields, of one that is there those that say something else, and what the
    record said in their place when that was typed."""

    content: dict[str, Any]
    before: dict[str, Any]


class Typing:
    """The fields of an editor. What nobody touched follows the record; what was typed is never overwritten."""

    def __init__(self, fields: Mapping[str, Field], held: dict[str, Any]) -> None:
        """`held`: what the record holds, or a new one begins with, as plain values by the name of the field."""
        self._fields, self._held = fields, held
        self._was: dict[str, Any] = {}
        for name, value in held.items():
            fields[name].show_value(value)
        self._initial = self.content()

    @property
    def is_undecided(self) -> bool:
        """Whether somewhere a person has to choose between what was typed and what was changed elsewhere."""
        return any(field.is_undecided for field in self._fields.values())

    def content(self) -> dict[str, Any]:
        """All that stands in the fields, right or wrong."""
        return {name: field.raw() for name, field in self._fields.items()}

    def typed(self, *, is_new: bool) -> Typed | None:
        """What is the person's; None when nothing is."""
        content = self.content()
        names = [name for name, raw in content.items() if raw != self._initial[name] or self._fields[name].is_undecided]
        if not names:
            return None
        if is_new:
            return Typed(content, {})
        before = {name: self._held.get(name) for name in names if not self._fields[name].is_undecided}
        before |= {name: self._was[name] for name in names if name not in before and name in self._was}
        return Typed({name: content[name] for name in names}, before)

    def begin(self, content: Mapping[str, Any]) -> None:
        """Put in what was typed of a record that is not there yet."""
        for name, raw in content.items():
            if name in self._fields:
                self._fields[name].set_raw(raw)

    def lay(self, typed: Typed) -> None:
        """Lay what was typed earlier over what the record holds now. What was changed in both is left to the person."""
        for name, raw in typed.content.items():
            field = self._fields.get(name)
            if field is None:
                continue
            known = name in typed.before
            if known and typed.before[name] == self._held.get(name):
                field.set_raw(raw)
                continue
            mine, theirs = field.merged(typed.before.get(name), raw, field.raw())
            field.set_raw(mine)
            if mine != theirs:
                field.let_choose(theirs)
                if known:
                    self._was[name] = typed.before[name]

    def follow(self, held: dict[str, Any]) -> None:
        """Take over what was changed elsewhere while the editor was open."""
        before, content = self._held, self.content()
        other = [name for name in held if held[name] != before.get(name)]
        typed = [name for name in other if content[name] != self._initial[name]]
        self._held = held
        for name in other:
            self._fields[name].show_value(held[name])
            self._initial[name] = self._fields[name].raw()
        self.lay(Typed({name: content[name] for name in typed}, {name: before.get(name) for name in typed}))
