"""What an entry is about or counts toward, as chips; others are found by typing a few letters of their title."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries import search
from portfolio.core.queries.entry import ENTRY_KINDS, Related, related
from portfolio.ui.document import Document
from portfolio.ui.editors.chips import Chips, Chosen
from portfolio.ui.editors.field import Field
from portfolio.ui.editors.finder import Finder
from portfolio.ui.editors.merging import merged_pairs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import announce
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme, kind_of

SHOWN = 6


class LinksField(Field):
    """`raw` is a list of [kind, id]. `kinds` are those that may be chosen; `add_words` stand on the button."""

    def __init__(
        self, theme: Theme, document: Document, label: str, add_words: str, kinds: Sequence[str] = ENTRY_KINDS,
        *, own_id: str = "", hint: str = "",
    ) -> None:  # fmt: skip
        self._document, self._kinds, self._own_id = document, tuple(kinds), own_id
        self._chosen: list[tuple[str, str]] = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap(6))
        self.button = Button(theme, add_words, icon="plus", kind="ghost", tip=f"{label}: {add_words}")
        self._chips = Chips(theme, self.button)
        self.finder = Finder(theme, label, self._candidates)
        column.addWidget(self._chips)
        column.addWidget(self.finder)
        super().__init__(theme, label, holder, hint=hint)
        holder.setFocusProxy(self.button)
        self.button.clicked.connect(self._open)
        self.finder.taken.connect(self._take)
        self.finder.closed.connect(self._to_button)

    def chosen(self) -> list[tuple[str, str]]:
        """What is tied, as (kind, id)."""
        return list(self._chosen)

    @property
    def kinds(self) -> tuple[str, ...]:
        """Kinds of entry that it takes."""
        return self._kinds

    def raw(self) -> list[list[str]]:
        return [[kind, record_id] for kind, record_id in self._chosen]

    def set_raw(self, raw: Any) -> None:
        self._chosen = [(str(kind), str(record_id)) for kind, record_id in raw or []]
        self._show_chips()

    def merged(self, was: Any, typed: Any, now: Any) -> tuple[Any, Any]:
        both = merged_pairs(was or [], typed, now)
        return both, both

    def _show_chips(self) -> None:
        known = {one.id: one for one in related(self._document.portfolio.connection, self._chosen)}
        self._chips.show_chosen([self._chip(kind, known.get(one), one) for kind, one in self._chosen])
        self.updateGeometry()

    def _chip(self, kind: str, known: Related | None, record_id: str) -> Chosen:
        title = known.title if known is not None and known.title else self.tr("something in the bin")
        shown = title if len(title) <= 48 else title[:47] + "…"
        return Chosen(shown, title, kind_of(kind).label(), lambda: self._drop(record_id, title))

    def _drop(self, record_id: str, title: str) -> None:
        self._chosen = [one for one in self._chosen if one[1] != record_id]
        self._show_chips()
        self._to_button()
        announce(self.button, self.tr("Taken away: {title}").format(title=isolate(title)))
        self.edited.emit()

    # ---- finding

    def _open(self) -> None:
        if self.finder.isVisible():
            self.finder.close_finder()
        else:
            self.finder.open()

    def _to_button(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _candidates(self, typed: str) -> list[Related]:
        connection = self._document.portfolio.connection
        if typed.strip():
            hits = search.find(connection, typed, 40)
            pairs = [(hit.kind, hit.id) for hit in hits if hit.kind in self._kinds]
        else:
            parts = " UNION ALL ".join(
                f"SELECT '{kind}' AS kind, id, changed FROM {kind} WHERE trashed IS NULL"
                + (" AND purpose = 'evidence'" if kind == "attachment" else "")
                for kind in self._kinds
            )
            rows = connection.execute(f"SELECT kind, id FROM ({parts}) ORDER BY changed DESC LIMIT 30")
            pairs = [(row[0], row[1]) for row in rows]
        order = {record_id: number for number, (_, record_id) in enumerate(pairs)}
        taken = {self._own_id, *(record_id for _, record_id in self._chosen)}
        found = [one for one in related(connection, pairs) if one.id not in taken]
        return sorted(found, key=lambda one: order[one.id])[:SHOWN]

    def _take(self, kind: str, record_id: str) -> None:
        self._chosen.append((kind, record_id))
        self._show_chips()
        self.finder.close_finder()
        chip = self._chips.chips[-1]
        announce(self.button, self.tr("Chosen: {title}").format(title=isolate(chip.label)))
        self.edited.emit()


def toward_field(
    theme: Theme, document: Document, own_id: str, kinds: Sequence[str] = ("goal", "programme"), label: str = ""
) -> LinksField:
    """What an entry counts toward."""
    words = label or translate("LinksField", "Counts toward")
    choose = translate("LinksField", "Choose a goal")
    if label:  # hours go into courses at least as often
        choose = translate("LinksField", "Choose a course or goal")
    if len(kinds) > 2:
        choose = translate("LinksField", "Choose a course, goal or badge")
    return LinksField(theme, document, words, choose, kinds, own_id=own_id)
