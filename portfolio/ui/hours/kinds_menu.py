"""Says of hours, of one or of many at once, what kind of time they were: a menu of the kinds that are used."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMenu

from portfolio.core.queries.tallies import Tally
from portfolio.ui.collection.words import counted, menu_words
from portfolio.ui.document import Document
from portfolio.ui.kit.waiting import waiting
from portfolio.ui.kit.words import translate
from portfolio.ui.shell.acting import MANY, HasEntry
from portfolio.ui.theme import Theme

if TYPE_CHECKING:
    from portfolio.core.change import Change

_MOST = 20
"""Kinds in the menu, those with the most time first."""


def fill_kinds(menu: QMenu, theme: Theme, document: Document, rows: Sequence[HasEntry]) -> None:
    """The kinds of time that are used, ticked where all these hours share it."""
    connection = document.portfolio.connection
    used = [one.key for one in Tally(connection, "category").totals()][:_MOST]
    said = {getattr(row, "category", None) for row in rows}
    for kind in [*(one for one in used if one), ""]:
        words = menu_words(kind) if kind else translate("KindsOfTime", "Without a kind")
        action = menu.addAction(words)
        if said == {kind}:
            action.setIcon(theme.icon("circle-check", "accent"))
        action.setCheckable(True)
        action.setChecked(said == {kind})
        action.triggered.connect(lambda _=False, kind=kind: say_kind(document, rows, kind))


def say_kind(document: Document, rows: Sequence[HasEntry], kind: str) -> bool:
    """Make these hours time of this kind, in one change."""
    what = counted(QLocale(), len(rows)) if len(rows) != 1 else f"“{rows[0].title[:60]}”"
    label = translate("KindsOfTime", "Call {what} “{kind}”").format(what=what, kind=kind)
    if not kind:
        label = translate("KindsOfTime", "Take its kind off {what}").format(what=what)

    def change() -> "Change":
        from portfolio.core.bulk import records_of
        from portfolio.core.change import Change, Edit
        from portfolio.core.records import TimeEntry, with_fields

        entries = records_of(document.portfolio, ((row.kind, row.id) for row in rows))
        other = [one for one in entries if isinstance(one, TimeEntry) and one.category != kind]
        return Change(label, tuple(Edit(one, with_fields(one, category=kind)) for one in other))

    with waiting(len(rows) > MANY):
        return document.do(change())
