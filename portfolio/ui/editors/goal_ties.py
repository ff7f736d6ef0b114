"""What a goal is tied to: the gap that it closes, to be let go of, and the one conversation it was agreed in."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.core.queries.goal_detail import titles_of
from portfolio.ui.document import Document
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.links_field import LinksField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.growth_words import level_words
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Face, Theme


def gap_words(skill: str, level: str, role: str) -> str:
    """Questioning at “secure”, for Maths lead; what is missing is left out."""
    what = isolate(skill) if skill else ""
    if what and level:
        words = translate("GoalTies", "{skill} at “{level}”")
        what = words.format(skill=what, level=isolate(level_words(level)))
    if not role:
        return what
    if not what:
        return translate("GoalTies", "for the role {role}").format(role=isolate(role))
    return translate("GoalTies", "{gap}, for the role {role}").format(gap=what, role=isolate(role))


class GapField(Field):
    """`raw` is {skill_id, target_level, role_id}, or {}. It is only there where the goal closes a gap."""

    def __init__(self, theme: Theme, document: Document, label: str) -> None:
        self._document = document
        self._held: dict[str, str] = {}
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self._words = Label(theme, "", Face("body"), "ink", wrap=True)
        self.clear = Button(
            theme, "", icon="x", kind="ghost", tip=translate("GoalTies", "This goal closes no gap any more")
        )
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(theme, label, holder)
        holder.setFocusProxy(self.clear)
        self.clear.clicked.connect(self._let_go)
        self.hide()

    def raw(self) -> dict[str, str]:
        return dict(self._held)

    def set_raw(self, raw: Any) -> None:
        held = raw if isinstance(raw, dict) else {}
        names = ("skill_id", "target_level", "role_id")
        self._held = {name: str(held.get(name) or "") for name in names} if any(map(held.get, names)) else {}
        self._words.setText(self.words(self._held))
        if not self._held or self.parentWidget() is not None:  # without one it would be a window for a moment
            self.setVisible(bool(self._held))

    def words(self, raw: Any) -> str:
        held = raw if isinstance(raw, dict) else {}
        skill_id, role_id = str(held.get("skill_id") or ""), str(held.get("role_id") or "")
        skill, role = titles_of(self._document.portfolio.connection, skill_id, role_id)
        words = gap_words(skill, str(held.get("target_level") or ""), role)
        return words or (translate("GoalTies", "Something that is in the bin") if skill_id or role_id else "")

    def _let_go(self) -> None:
        self.set_raw({})
        self.edited.emit()


class TalkField(LinksField):
    """The conversation in which a goal was agreed: one, or none. `raw` is as of all links, with at most one of them."""

    def __init__(self, theme: Theme, document: Document) -> None:
        super().__init__(
            theme, document, translate("GoalTies", "Agreed in"), translate("GoalTies", "Choose a conversation"),
            ("conversation",),
        )  # fmt: skip

    def set_raw(self, raw: Any) -> None:
        super().set_raw(list(raw or [])[-1:])

    def conversation_id(self) -> str | None:
        """Its id, or None."""
        return self.chosen()[0][1] if self.chosen() else None

    def _take(self, kind: str, record_id: str) -> None:
        self._chosen = []  # another one takes the place of the one before
        super()._take(kind, record_id)
