"""The map as a list: the same entries, in words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Position, Record, build
from portfolio.ui.career_map.career_map import CareerMap
from portfolio.ui.document import Document
from tests.ui.career_map.conftest import Heard, MakeMap

There = dict[str, Record]
Key = Qt.Key


def listed(place: CareerMap) -> list[str]:
    """What a screen reader says of each entry in sight."""
    model = place.twin.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def test_the_list_says_the_same_words_as_the_timeline(make_map: MakeMap, there: There) -> None:
    place = make_map()
    place.show_list(True)
    assert place.twin.isVisible()
    assert listed(place) == [
        "Reflection, 14 August 2026: Exit tickets. Eleven of twenty-eight",
        "Course, 24 August 2026: Universal Design. 1 of 1 module. Completed. shared",
        "Something I did, 21 September 2026: Scale drawings. Lesson. shared",
        "Credential, 9 November 2026: Formative Assessment. Open Exchange. shared",
        "Hours, 18 November 2026: Module 4. 2 h 30 min. Own time. shared",
        "Goal, 19 December 2026: Assessment literacy. Due in 4 weeks. Goal, under way. shared",
    ]


def test_a_screen_reader_hears_the_same_on_the_map_as_in_the_list(make_map: MakeMap, there: There) -> None:
    QAccessible.setActive(True)
    place = make_map()
    found = QAccessible.queryAccessibleInterface(place.view)
    assert found is not None
    assert found.role() == QAccessible.Role.List
    said = [found.child(number).text(QAccessible.Text.Name) for number in range(found.childCount())]
    assert said == listed(place)
    rects = [found.child(number).rect() for number in range(found.childCount())]
    view, corner = place.view.viewport().rect(), place.view.viewport().mapToGlobal(QPoint())
    assert rects == [place.view.visualRect(place.view.model().index(n, 0)).translated(corner) for n in range(len(said))]
    assert all(view.translated(corner).contains(rect.center()) and rect.width() >= 4 for rect in rects)
    assert [rect.left() for rect in rects] == sorted({rect.left() for rect in rects})  # from the earliest to the latest


def test_the_list_holds_what_the_map_shows_and_follows_it(make_map: MakeMap, there: There) -> None:
    place = make_map()
    place.head.as_list.click()
    assert place.card.shows_list
    place.choose("month")
    place.view.follow()
    assert [words.split(":")[0] for words in listed(place)] == [
        "Course, 24 August 2026", "Credential, 9 November 2026", "Hours, 18 November 2026",
    ]  # fmt: skip
    place.years.span_wanted.emit(place.span.moved(60, place.view.whole))
    assert [words.split(":")[0] for words in listed(place)] == ["Course, 24 August 2026"]
    place.head.as_list.click()
    assert not place.card.shows_list


def test_choosing_in_the_list_chooses_on_the_map_and_enter_opens(
    make_map: MakeMap, there: There, heard: Heard, qtbot: QtBot
) -> None:
    place = make_map()
    heard.listen(place)
    place.show_entry(there["lesson"].id)
    place.show_list(True)
    assert place.twin.currentIndex().row() == 2
    place.twin.setFocus()
    QTest.keyClick(place.twin, Key.Key_Down)
    assert place.view.chosen == ("credential", there["badge"].id)
    QTest.keyClick(place.twin, Key.Key_Space)
    assert heard.opened == [("credential", there["badge"].id)]
    assert heard.shown[-1] == ("credential", there["badge"].id)


def test_words_of_an_entry_are_read_again_when_it_changes(make_map: MakeMap, there: There, document: Document) -> None:
    place = make_map()
    place.show_list(True)
    assert any("Open Exchange" in words for words in listed(place))
    document.do(edited("Correct", there["badge"], issuer="City College"))
    assert any("City College" in words for words in listed(place))


def test_a_role_stands_in_the_list_with_its_place_alone(make_map: MakeMap, there: There, document: Document) -> None:
    document.do(added("Add", build(Position, title="Science teacher", place="Riverside", started="2026-08-20")))
    place = make_map()
    listed(place)  # reads those around it as well
    (entry,) = place.view.scene.data.lanes["roles"].entries
    model = place.view.model()
    assert model.row(entry) is None  # type: ignore[attr-defined]
    assert model.place(entry) == "Riverside"  # type: ignore[attr-defined]


def test_what_is_chosen_stays_chosen_when_the_list_comes(make_map: MakeMap, there: There, qtbot: QtBot) -> None:
    place = make_map()
    place.take_focus()
    place.show_entry(there["reflection"].id)
    place.show_list(True)
    qtbot.waitUntil(place.twin.hasFocus)
    assert place.chosen == ("reflection", there["reflection"].id)
    assert place.twin.currentIndex().data().startswith("Reflection")
    place.show_list(False)
    place.view.choose("")
    place.take_focus()
    place.show_list(True)
    qtbot.waitUntil(place.twin.hasFocus)
    assert place.chosen == ("", "")
