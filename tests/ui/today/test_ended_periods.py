"""Today says of a licence period that is over what was left undone in it, until that is settled; it leads there."""

from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.licences.today_row import LicenceRow
from portfolio.ui.theme import Theme
from portfolio.ui.today.place import TodayPlace
from tests.ui.today.conftest import TODAY, MakePlace, day, put

TOTAL = {"rule": "total", "units": 10}
WITHIN = {"rule": "report_within", "days": 60}
CONFIRMED = {"rule": "do", "key": "me", "words": "Confirmed by myself"}


def licence(title: str, ended: date, *rules: dict[str, Any]) -> list[Any]:
    """One whose first period ended on that day, and runs five years on."""
    rule_set = build(RuleSet, title="Rules", rules=list(rules))
    return [rule_set, build(Licence, title=title, rule_set_id=rule_set.id, starts=date(2022, 1, 1), ends=ended)]


def hours(on: date, minutes: int = 120) -> TimeEntry:
    return build(TimeEntry, title="Course", day=on, minutes=minutes)


def row(place: TodayPlace, title: str) -> LicenceRow:
    found = [one for one in place.page.licences.rows if one.words.label == title]  # type: ignore[attr-defined]
    assert len(found) == 1
    assert isinstance(found[0], LicenceRow)
    return found[0]


def lines(place: TodayPlace) -> list[str]:
    return [
        f"{one.words.label}: {one.words.accessibleDescription()}".replace("\u2068", "").replace("\u2069", "")  # type: ignore[attr-defined]
        for one in place.page.licences.rows
    ]


def test_each_period_that_ended_with_something_left_is_told_the_oldest_first(
    document: Document, make_place: MakePlace
) -> None:
    put(
        document, hours(day(-30)), *licence("State", day(-1), TOTAL), *licence("Council", day(-10), CONFIRMED),
        *licence("Reported", day(-20), TOTAL, WITHIN), *licence("Long gone", day(-300), TOTAL),
        *licence("All there", day(-3), {"rule": "total", "units": 2}),
        *licence("Renewed", day(-25), TOTAL, {"rule": "window", "from": "10-01", "to": "12-31"}),
    )  # fmt: skip
    place = make_place()
    place.page.licences.more.click()
    assert lines(place) == [
        "Renewed: Licence. Its period ended on 28 Oct, 8 hours still missing, can be renewed until 31 Dec",
        "Reported: Licence. Its period ended on 2 Nov, 8 hours still missing, 1 entry to be reported,"
        " can be reported until 1 Jan",
        "Council: Licence. Its period ended on 12 Nov, not done: Confirmed by myself",
        "State: Licence. Its period ended on 21 Nov, 8 hours still missing",
    ]


def test_it_leads_to_the_period_that_is_over(qtbot: QtBot, document: Document, make_place: MakePlace) -> None:
    put(document, hours(day(-30)), *licence("State", day(-1), TOTAL))
    place, found = make_place(), document.portfolio.find(Licence)[0]
    for press in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(place.licence_requested) as told:
            QTest.keyClick(row(place, "State").words, press)
        assert told.args == [found.id, 1]


def test_what_is_settled_is_told_no_more_until_that_is_undone(document: Document, make_place: MakePlace) -> None:
    put(document, hours(day(-30)), *licence("State", day(-1), TOTAL), *licence("Other", day(-2), TOTAL))
    place = make_place()
    QTest.mouseClick(row(place, "State").settle, Qt.MouseButton.LeftButton)
    assert [line.split(":")[0] for line in lines(place)] == ["Other"]
    assert document.portfolio.history.undo_label == "Say that the period of “State” that ended is settled"
    document.undo()
    assert [line.split(":")[0] for line in lines(place)] == ["Other", "State"]


def test_it_is_told_no_more_once_all_is_there(document: Document, make_place: MakePlace) -> None:
    put(document, hours(day(-30)), *licence("State", day(-1), TOTAL))
    place = make_place()
    put(document, hours(day(-1), 480))
    assert lines(place) == []
    document.undo()
    assert len(lines(place)) == 1


def test_it_begins_on_the_day_after_its_end(document: Document, make_place: MakePlace) -> None:
    put(document, hours(day(-30)), *licence("State", TODAY, TOTAL))
    place = make_place()
    assert lines(place) == ["State: Licence. Ends today, 8 hours still missing"]
    place.set_today(day(1))
    assert lines(place) == ["State: Licence. Its period ended on 22 Nov, 8 hours still missing"]
    place.set_today(day(181))
    assert lines(place) == []


def test_by_keyboard_one_gets_to_its_button_and_presses_it(document: Document, make_place: MakePlace) -> None:
    put(document, hours(day(-30)), *licence("State", day(-1), TOTAL), *licence("Near", day(30), TOTAL))
    place = make_place()
    one = row(place, "State")
    one.words.setFocus()
    QTest.keyClick(one.words, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is one.settle
    assert one.settle.accessibleDescription() == "Its period is settled: say no more of “State”"
    QTest.keyClick(one.settle, Qt.Key.Key_Return)
    assert [line.split(":")[0] for line in lines(place)] == ["Near"]
    assert QApplication.focusWidget() is not None
    assert row(place, "Near").stops() == [row(place, "Near").words], "what has not ended cannot be settled"


def test_what_only_waits_to_be_reported_names_no_day_that_may_be_too_late_for_it(
    document: Document, make_place: MakePlace
) -> None:
    put(document, hours(day(-30)), *licence("State", day(-1), {"rule": "total", "units": 2}, WITHIN))
    assert lines(make_place()) == ["State: Licence. Its period ended on 21 Nov, 1 entry to be reported"]


def test_a_portfolio_open_for_reading_says_it_and_settles_nothing(
    qtbot: QtBot, theme: Theme, document: Document
) -> None:
    put(document, hours(day(-30)), *licence("State", day(-1), TOTAL))
    read = Document(Portfolio.open(document.portfolio.folder, device="0" * 32, read_only=True))
    place = TodayPlace(theme, read, lambda _sha256: None, today=TODAY)
    qtbot.addWidget(place)
    place.show()
    assert len(lines(place)) == 1
    assert not row(place, "State").settle.isVisible()
    place.leave()
    read.close()
