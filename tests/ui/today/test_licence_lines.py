"""Today says a line of each licence that ends before long, or of which something is to be reported or done."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.today.place import TodayPlace
from tests.ui.today.conftest import TODAY, MakePlace, day, put


def licence(title: str, ends: date, *rules: dict[str, Any]) -> list[Any]:
    rule_set = build(RuleSet, title="Rules", rules=list(rules))
    starts = date(2022, 1, 1)
    return [rule_set, build(Licence, title=title, rule_set_id=rule_set.id, starts=starts, ends=ends)]


def lines(place: TodayPlace) -> dict[str, str]:
    rows = place.page.licences.rows
    return {
        row.words.label: row.words.accessibleDescription().replace("\u2068", "")  # type: ignore[attr-defined]
        for row in rows
    }


def test_each_licence_says_what_is_near(document: Document, make_place: MakePlace) -> None:
    total, within = {"rule": "total", "units": 10}, {"rule": "report_within", "days": 60}
    put(
        document, *licence("State", day(100), total), *licence("Far", day(400), total),
        *licence("Reported", day(900), total, within),
        *licence("Council", day(20), {"rule": "do", "key": "me", "words": "Confirmed by myself"}),
        build(TimeEntry, title="Course", day=day(-3), minutes=60),
        build(TimeEntry, title="Talk", day=day(-4), minutes=30),
    )  # fmt: skip
    place = make_place()
    assert lines(place) == {
        "Council": "Licence. Ends on 12 Dec, in 20 days, Confirmed by myself, by 12 Dec",
        "State": "Licence. Ends on 2 Mar, in 100 days, 8.5 hours still missing",
        "Reported": "Licence. 2 entries to be reported",
    }


def test_the_line_follows_what_is_logged_and_undone(document: Document, make_place: MakePlace) -> None:
    put(document, *licence("State", day(100), {"rule": "total", "units": 10}))
    place = make_place()
    put(document, build(TimeEntry, title="Course", day=TODAY, minutes=600))
    assert lines(place) == {"State": "Licence. Ends on 2 Mar, in 100 days, all is there"}
    document.undo()
    assert lines(place) == {"State": "Licence. Ends on 2 Mar, in 100 days, 10 hours still missing"}
    found = document.portfolio.find(Licence)[0]
    document.do(edited("Longer", found, ends=day(900)))
    assert lines(place) == {}
    assert not place.page.licences.isVisible()


def test_it_leads_to_the_licence_and_is_no_entry(qtbot: QtBot, document: Document, make_place: MakePlace) -> None:
    put(document, *licence("State", day(100), {"rule": "total", "units": 10}))
    place = make_place()
    (row,) = place.page.licences.rows
    (words,) = row.stops()
    for press in (
        lambda: QTest.mouseClick(words, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(words, Qt.Key.Key_Return),
    ):
        with qtbot.waitSignal(place.licence_requested) as told, qtbot.assertNotEmitted(place.entry_opened):
            press()
        assert told.args == [document.portfolio.find(Licence)[0].id, 0]
    assert (row.entry_at(None), row.carried()) == (("", ""), [])
