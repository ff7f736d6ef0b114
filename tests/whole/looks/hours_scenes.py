"""The scenes of hours: what was logged, its sums, money, licences, a file of hours, and the cards of that place."""

from collections.abc import Callable
from typing import Any

from portfolio.ui.editors.fold import Fold
from portfolio.ui.hours.place import HoursPlace
from portfolio.ui.licences.page import LicencesPage
from portfolio.ui.licences.rules_sheet import RulesSheet
from portfolio.ui.shell import rail
from tests.whole.looks.showing import Showing, until

Scene = Callable[[Showing], None]
FILE = """Date,Title,Minutes,Amount,Currency,For,Shoe size
3/4/2026,Rates and ratios,45,,,,38
4/5/2026,A book on fractions,90,12.50,EUR,,38
13/13/2026,Nonsense,30,,,,38
"""


def hours(shown: Showing) -> HoursPlace:
    """The place, at this week."""
    shown.workspace.go_to(rail.HOURS)
    place = shown.workspace.stage.place
    assert isinstance(place, HoursPlace)
    place.show_page("week")
    return place


def _week(shown: Showing) -> None:
    hours(shown)


def _page(page: str) -> Scene:
    def show(shown: Showing) -> None:
        hours(shown).show_page(page)

    return show


def _plan(shown: Showing) -> None:
    hours(shown).week.set_plan()


def _repeat(shown: Showing) -> None:
    """With everything unfolded."""
    place = hours(shown)
    place.week.due.edit("")
    for fold in shown.workspace.findChildren(Fold):
        fold.open()


def _file(shown: Showing) -> None:
    """What a file would bring, with its columns."""
    place = hours(shown)
    file = shown.workspace.document.portfolio.folder.parent / "hours.csv"
    file.write_text(FILE)
    place.show_file(file)
    page: Any = place._coming
    until("the file was read", lambda: page.coming is not None)
    page.columns.unfold()


def _licences(shown: Showing) -> LicencesPage:
    place = hours(shown)
    place.show_page("licences")
    page = place.findChild(LicencesPage)
    assert page is not None
    return page


def _licence(shown: Showing) -> None:
    """The sheet of a licence."""
    page = _licences(shown)
    page.act("edit", page.chosen)


def _rules(shown: Showing) -> None:
    """The sheet of its rules, with one that is not filled in, seen from its last rule."""
    page = _licences(shown)
    page.act("rules", page.chosen)
    for sheet in shown.workspace.findChildren(RulesSheet):
        sheet.rule_list.new.click()
        sheet.finish()


def _all_rules(shown: Showing) -> None:
    """The rules that are here, and those that come with the program."""
    _licences(shown).show_rules()


def _entry(shown: Showing) -> None:
    """An entry of hours with everything unfolded, seen from its end."""
    found = shown.workspace.document.portfolio.connection.execute(
        "SELECT id FROM time_entry WHERE trashed IS NULL ORDER BY amount_minor IS NULL, day DESC LIMIT 1"
    ).fetchone()
    shown.workspace.entries.write("time_entry", str(found[0]) if found else "")
    until("the sheet is there", lambda: shown.workspace.stage.sheet)
    sheet: Any = shown.workspace.stage.sheet
    for fold in sheet.findChildren(Fold):
        fold.open()
    shown.seen()
    sheet.scroll_area.verticalScrollBar().setValue(100_000)


WEEK: dict[str, Scene] = {"hours": _week}
PAGES_OF_HOURS: dict[str, Scene] = {
    "hours-all": _page("all"), "hours-sums": _page("totals"), "hours-money": _page("money"),
    "licences": _page("licences"), "hours-file": _file, "week-plan": _plan, "what-comes-again": _repeat,
    "write-hours-unfolded": _entry,
    "licence": _licence, "rules": _rules, "all-rules": _all_rules,
}  # fmt: skip
"""Its other pages, and its sheets and cards."""
