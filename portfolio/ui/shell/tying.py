"""What letting one entry go on another means: counts toward it, part of it, evidence of it, a reflection about it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QLocale

from portfolio.core.errors import PortfolioError
from portfolio.core.queries.entry import related
from portfolio.ui.collection.words import counted, quoted
from portfolio.ui.document import Document
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

if TYPE_CHECKING:
    from portfolio.core.change import Change

Pair = tuple[str, str]
"""Kind and id of an entry."""
Role = Literal["toward", "about", "evidence"]

ABOUT = frozenset({"credential", "programme", "position", "practice", "time_entry", "conversation", "attachment"})
"""What one reflects about; one reflects toward a goal."""
_WORK = frozenset({"credential", "programme", "practice", "reflection", "time_entry", "attachment"})


class Tie(NamedTuple):
    """The role in which two kinds of entry are tied. `turned`: the one that lies there is tied to the dragged one."""

    role: Role
    turned: bool = False


def tie_of(kind: str, onto: str) -> Tie | None:
    """What an entry of this kind becomes when it is let go on one of the other kind; None where that says nothing."""
    if onto == "goal":
        return Tie("toward") if kind in _WORK else None
    if kind == "goal":
        return Tie("toward", turned=True) if onto in _WORK else None
    if onto == "programme" and kind in _WORK:
        return Tie("toward")
    if kind == "programme" and onto in _WORK - {"programme", "reflection"}:
        return Tie("toward", turned=True)
    if kind == "attachment" and onto in {"credential", "practice", "time_entry", "position", "conversation"}:
        return Tie("evidence")
    if onto == "attachment" and kind in {"credential", "practice", "time_entry", "position", "conversation"}:
        return Tie("evidence", turned=True)
    if kind == "reflection" and onto in ABOUT:
        return Tie("about")
    if onto == "reflection" and kind in ABOUT:
        return Tie("about", turned=True)
    return None


class Tying:
    """Ties dragged entries to the one they are let go on, as one change with a label in a teacher's words."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def title(self, entry: Pair) -> str:
        """What an entry is called, or what it is; nothing where it is gone."""
        found = related(self._document.portfolio.connection, [entry])
        return (found[0].title or kind_of(entry[0]).label()) if found else ""

    def what(self, entries: Sequence[Pair]) -> str:
        """12 entries, or the one by its title."""
        return counted(QLocale(), len(entries)) if len(entries) != 1 else f"“{quoted(self.title(entries[0]))}”"

    def fitting(self, entries: Sequence[Pair], onto: Pair) -> list[Pair]:
        """Those of them that can be tied to it."""
        return [entry for entry in entries if entry[1] != onto[1] and tie_of(entry[0], onto[0]) is not None]

    def words(self, entries: Sequence[Pair], onto: Pair) -> str:
        """What letting them go on it will do; nothing where it would do nothing."""
        fitting = self.fitting(entries, onto)
        ties = {tie_of(kind, onto[0]) for kind, _ in fitting}
        tie = ties.pop() if len(ties) == 1 else None
        if not fitting:
            return ""
        what, title = self.what(fitting), quoted(self.title(onto))
        if tie is None:
            return translate("Tying", "Tie {what} to “{title}”").format(what=what, title=title)
        if tie.turned and len(fitting) == 1:
            title = quoted(self.title(fitting[0]))
            kind = fitting[0][0]
        elif tie.turned:
            return translate("Tying", "Tie {what} to “{title}”").format(what=what, title=title)
        else:
            kind = onto[0]
        words = {
            "about": translate("Tying", "A reflection about “{title}”"),
            "evidence": translate("Tying", "Evidence of “{title}”"),
        }.get(tie.role, translate("Tying", "Counts toward “{title}”"))
        if kind == "programme" and tie.role == "toward":
            words = translate("Tying", "Part of “{title}”")
        if tie.role == "about" and tie.turned:
            words = translate("Tying", "The reflection is about “{title}”")
        return words.format(title=title)

    def change(self, entries: Sequence[Pair], onto: Pair) -> "Change | None":
        """The change that ties them; empty where all is so already, None where an entry is gone."""
        from portfolio.core.bulk import links_of, records_of, tied
        from portfolio.core.change import Change

        portfolio = self._document.portfolio
        target = next(iter(records_of(portfolio, [onto])), None)
        fitting = self.fitting(entries, onto)
        records = records_of(portfolio, fitting)
        if target is None or not records:
            return None
        kinds = {record_id: kind for kind, record_id in fitting}
        ties = []
        for record in records:
            tie = tie_of(kinds[record.id], onto[0])
            assert tie is not None
            ties.append((target, record, tie.role) if tie.turned else (record, target, tie.role))
        label = self._label(fitting, onto)
        change = tied(label, ties, links_of(portfolio, {source.id for source, _, _ in ties}))
        return Change(label, change.edits)

    def refusal(self, entries: Sequence[Pair], onto: Pair) -> PortfolioError | None:
        """Why they cannot be part of a programme: it is part of one of them already."""
        from portfolio.core.queries.stacking import refusal

        sources = [entry[1] for entry in self.fitting(entries, onto)]
        return refusal(self._document.portfolio.connection, sources, onto[1]) if onto[0] == "programme" else None

    def _label(self, entries: Sequence[Pair], onto: Pair) -> str:
        ties = {tie_of(kind, onto[0]) for kind, _ in entries}
        tie = ties.pop() if len(ties) == 1 else None
        one, other = self.what(entries), f"“{quoted(self.title(onto))}”"
        if tie is not None and tie.turned:
            one, other = other, one
        words = translate("Tying", "Tie {what} to {other}")
        if tie is not None:
            aim = entries[0][0] if tie.turned else onto[0]
            words = {
                "about": translate("Tying", "Make {what} a reflection about {other}"),
                "evidence": translate("Tying", "Make {what} evidence of {other}"),
            }.get(tie.role, translate("Tying", "Count {what} toward {other}"))
            if tie.role == "toward" and aim == "programme":
                words = translate("Tying", "Make {what} part of {other}")
        return words.format(what=one, other=other)
