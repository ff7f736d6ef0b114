"""A period that is over and in which something was left undone: on its card, at its entries, and settled by a press."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from portfolio.core.change import added, edited
from portfolio.core.records import TimeEntry, build
from portfolio.growth.renewal.licence import SETTLED
from portfolio.ui.document import Document
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import licence, plain, rules, show, words_in

MakePage = Callable[..., LicencesPage]
ENDED = date(2023, 8, 31)


def after_the_end(document: Document, minutes: int = 1800, **fields: object) -> None:
    """Three weeks after the first period of “Certificate”, in whose last month so much was learned."""
    document.today = lambda: date(2023, 9, 20)
    document.do(added("Log", build(TimeEntry, title="In August", day=date(2023, 8, 1), minutes=minutes, **fields)))


def told(page: LicencesPage, document: Document) -> list[str]:
    words = words_in(page.cards.cards[licence(document, "Certificate").id])
    return [plain(one) for one in words if "period before" in one]


def press(page: LicencesPage, document: Document, words: str) -> bool:
    """Press this in the menu of the licence; whether it is there."""
    page.act("menu", licence(document, "Certificate").id)
    menus = [one for one in page.findChildren(QMenu) if one.isVisible()]
    found = [action for action in menus[-1].actions() if action.text() == words]
    for action in found:
        action.trigger()
    menus[-1].close()
    return bool(found)


def test_it_is_settled_from_the_menu_and_told_again_after_undo(make_page: MakePage, document: Document) -> None:
    after_the_end(document)
    page = make_page(document)
    assert told(page, document) == ["The period before ended on 31 Aug 2023 with 20 clock hours still missing."]
    assert press(page, document, "The period before is settled")
    assert told(page, document) == []
    assert licence(document, "Certificate").done == [{"key": SETTLED, "day": "2023-08-31", "note": ""}]
    document.undo()
    assert len(told(page, document)) == 1
    document.redo()
    assert told(page, document) == []
    assert press(page, document, "The period before is settled"), "pressed again, it is not"
    assert len(told(page, document)) == 1
    assert licence(document, "Certificate").done == []


def test_of_a_period_in_which_all_was_done_nothing_can_be_settled(make_page: MakePage, document: Document) -> None:
    after_the_end(document, 50 * 60, counts_as=["language"])
    assert not press(make_page(document), document, "The period before is settled")


def test_what_was_settled_stays_so_when_something_else_is_ticked(make_page: MakePage, document: Document) -> None:
    after_the_end(document)
    do = {"rule": "do", "key": "talk", "words": "Talk", "every": "year"}
    state = rules(document, "State: hours")
    document.do(edited("Asks", state, rules=[*state.rules, do]))
    page = make_page(document)
    press(page, document, "The period before is settled")
    (asked, *_) = page.cards.cards[licence(document, "Certificate").id].held.now.standing.asked  # type: ignore[union-attr]
    page.doing.tick(licence(document, "Certificate").id, asked, True)
    assert [one["key"] for one in licence(document, "Certificate").done] == [SETTLED, "talk"]
    assert told(page, document) == []


def test_all_is_there_but_something_is_still_to_be_reported(make_page: MakePage, document: Document) -> None:
    after_the_end(document, 50 * 60, counts_as=["language"])
    document.do(added("Log", build(TimeEntry, title="In July", day=date(2023, 7, 30), minutes=60)))
    state = rules(document, "State: hours")
    document.do(edited("Within", state, rules=[*state.rules, {"rule": "report_within", "days": 60}]))
    before = document.portfolio.find(TimeEntry, title="Before it")[0]
    document.do(edited("Reported", before, reported=before.day))
    page = make_page(document)
    assert told(page, document) == [
        "2 entries of the period before, which ended on 31 Aug 2023, are still to be reported."
    ]


def test_one_is_led_to_its_entries_also_where_they_have_no_room_beside(make_page: MakePage, document: Document) -> None:
    after_the_end(document)
    for width in (1200, 500):
        page = make_page(document, width)
        page.show_licence(licence(document, "Certificate").id, 1)
        assert [line.split(",")[0] for line in show(page)] == ["In August", "Before it"]
        assert page.view.isVisible()
        assert page.entries.isAncestorOf(QApplication.focusWidget())
        assert plain(page.entries.period.currentText()) == "1 Sept 2018 to 31 Aug 2023"
        page.show_licence(licence(document, "Certificate").id)
        assert page.cards.isVisible()
        page.close()


def over(page: LicencesPage, document: Document, every: str) -> Callable[[], list[str]]:
    """The page at a period in which something was to be done; gives what stands above its entries."""
    do = {"rule": "do", "key": "talk", "words": "Talk", "every": every}
    state = rules(document, "State: hours")
    document.do(edited("Asks", state, rules=[*state.rules, do]))

    def stands() -> list[str]:
        ticks = [one.accessibleName() for one in page.entries.findChildren(Tick) if one.isVisible()]
        return [*(one for one in words_in(page.entries) if "clock hours" in one), *map(plain, ticks)]

    assert stands() == [stands()[0]], "of the current one the card says it"
    page.show_licence(licence(document, "Certificate").id, 1)
    return stands


def test_above_its_entries_stands_what_it_lacks_and_can_be_ticked(make_page: MakePage, document: Document) -> None:
    after_the_end(document)
    page = make_page(document)
    stands = over(page, document, "period")
    lacks = [
        "80 of 100 clock hours  ·  20 clock hours still missing",
        "Language learners: 0 of 15 clock hours  ·  15 still missing",
    ]
    assert stands() == [*lacks, "Talk"]
    tick = next(one for one in page.entries.findChildren(Tick) if one.isVisible())
    tick.setFocus()
    QTest.keyClick(tick, Qt.Key.Key_Space)
    assert stands() == [*lacks, "Talk"], "it stays, to be taken back"
    again = next(one for one in page.entries.findChildren(Tick) if one.isVisible())
    assert (again.isChecked(), QApplication.focusWidget()) == (True, again)
    assert [(one["key"], one["day"]) for one in licence(document, "Certificate").done] == [("talk", "2023-08-31")]
    QTest.keyClick(again, Qt.Key.Key_Space)
    assert licence(document, "Certificate").done == []


def test_more_that_is_missing_of_its_kinds_is_what_is_missing_everywhere(
    make_page: MakePage, document: Document
) -> None:
    after_the_end(document, 40 * 60)
    page = make_page(document)
    page.show_licence(licence(document, "Certificate").id, 1)
    stands = next(one for one in words_in(page.entries) if "clock hours" in one)
    assert stands == "90 of 100 clock hours  ·  15 clock hours still missing"
    assert told(page, document) == ["The period before ended on 31 Aug 2023 with 15 clock hours still missing."]


def test_of_many_things_that_were_not_done_the_first_stand_there(make_page: MakePage, document: Document) -> None:
    after_the_end(document)
    page = make_page(document)
    stands = over(page, document, "year")
    assert [one.split(" to ")[0] for one in stands()[2:]] == [f"Talk (1 Sept {year}" for year in (2018, 2019, 2020)]
    assert "and 2 more" in words_in(page.entries)
    page.show_licence(licence(document, "Certificate").id)
    assert len(stands()) == 1


def test_the_card_of_the_licence_that_is_gone_to_comes_into_sight(make_page: MakePage, document: Document) -> None:
    after_the_end(document)
    page = make_page(document)
    page.resize(1200, 260)
    for title, earlier in (("Registration", 0), ("Certificate", 1)):
        one = licence(document, title).id
        page.show_licence(one, earlier)
        QTest.qWait(50)
        assert not page.cards.cards[one].head.visibleRegion().isEmpty(), title
