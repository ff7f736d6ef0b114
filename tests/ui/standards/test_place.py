"""The place of standards: what it shows, follows, begins and writes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, trashed
from portfolio.core.records import Alignment, Framework, Standard, StandardClaim, StandardRating
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.standards.acts import shown_too
from portfolio.ui.standards.piece_row import PieceRow
from portfolio.ui.standards.place import StandardsPlace
from tests.ui.standards.conftest import entry, id_of, show, shown_by


def words_in(part: object) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part) and label.text()]  # type: ignore[attr-defined]


def test_it_begins_with_the_framework_of_which_most_is_shown(place: StandardsPlace) -> None:
    assert place.head.chooser.label == "Our standards · 2020"
    assert place.head.sub.text() == "1 of 3 standards have something to show"
    assert words_in(place.strip)[:2] == ["0 of 1 rule met  ·  due in 23 days", "1 of 2  A piece for each part of 1"]


def test_arrows_fold_and_enter_opens(place: StandardsPlace, document: Document) -> None:
    view = place.view
    view.setFocus()
    view.go_to(id_of(document, "1"))
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
        QTest.keyClick(view, key)
    assert view.current() == id_of(document, "2")
    QTest.keyClicks(view, "1")
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert place.panel.standard == id_of(document, "1a")
    assert [row.piece.title for row in place.panel.findChildren(PieceRow)] == ["Scale drawings", "Exit tickets"]


def test_what_changes_elsewhere_is_seen_and_what_is_folded_stays_folded(
    place: StandardsPlace, document: Document
) -> None:
    view = place.view
    view.collapse(view.board.index_of(id_of(document, "1")))
    document.do(shown_too(document, [entry(document, "Parents' evening")], id_of(document, "2"), "Align"))
    assert show(view.board)[-1] == "2, Class environment | 1 piece: Something I did 1 | – | –"
    assert not view.isExpanded(view.board.index_of(id_of(document, "1")))


def test_an_empty_standard_begins_one_of_two_everyday_things(place: StandardsPlace, document: Document) -> None:
    begun: list[tuple[str, str, str]] = []
    place.begin_requested.connect(lambda *what: begun.append(what))
    second = id_of(document, "1b")
    place.open_standard(second)
    assert [way.label for way in place.panel.findChildren(WayIn)] == ["A phone call home", "A survey of the class"]
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_Insert)
    place.panel.findChildren(WayIn)[1].click()
    row = place.view.board.row(place.view.board.index_of(second))
    assert row is not None
    first = place.view._paint.way_places(row, place.view._whole(row))[0].rect.center().toPoint()
    QTest.mouseClick(place.view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert begun == [("practice", "lesson", second)] * 3


def test_typed_words_are_on_disk_within_two_seconds_and_written_when_left(
    qtbot: QtBot, place: StandardsPlace, document: Document
) -> None:
    second = id_of(document, "1b")
    place.open_standard(second)
    place.panel.writing.claim.line.setFocus()
    QTest.keyClicks(place.panel.writing.claim.line, "I ask them first")
    qtbot.waitUntil(lambda: bool(document.portfolio.drafts.all()), timeout=2000)
    assert document.portfolio.drafts.all()[0].content["claim"] == "I ask them first"
    assert document.portfolio.find(StandardClaim, standard_id=second) == []
    place.open_standard(id_of(document, "2"))
    assert [one.claim for one in document.portfolio.find(StandardClaim, standard_id=second)] == ["I ask them first"]
    assert document.portfolio.drafts.all() == []
    assert document.portfolio.history.undo_label == "Write about “1b”"


def test_words_that_were_typed_when_the_program_ended_come_back(place: StandardsPlace, document: Document) -> None:
    second = id_of(document, "1b")
    document.portfolio.drafts.save(f"standard_words:{second}", "standard_words", second, {"claim": "Half a"})
    place._look_for_words()
    assert place.panel.writing.claim.text() == "Half a"


def test_my_rating_is_one_press_with_its_day_and_stands_apart_from_the_evaluators(
    place: StandardsPlace, document: Document
) -> None:
    second = id_of(document, "1b")
    place.view.go_to(second)
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    place.open_standard(second)
    evaluator = place.panel.evaluator
    assert evaluator.choice is not None
    evaluator.choice.buttons()[0].click()  # type: ignore[attr-defined]
    assert len(document.portfolio.find(StandardRating, standard_id=second)) == 1  # not before it is written down
    evaluator.who.set_raw("R. Okafor")
    evaluator.keep.click()
    found = {one.rater: (one.level, str(one.day), one.who)
             for one in document.portfolio.find(StandardRating, standard_id=second)}  # fmt: skip
    assert found == {"self": ("Secure", "2026-11-22", ""), "evaluator": ("Basic", "2026-11-22", "R. Okafor")}
    assert (
        show(place.view.board)[2] == "  1b, Knows the pupils | Nothing yet | Secure, 22 Nov 2026 | Basic, 22 Nov 2026"
    )


def test_a_rating_is_taken_back(place: StandardsPlace, document: Document) -> None:
    first = id_of(document, "1a")
    place.open_standard(first)
    newest = max(document.portfolio.find(StandardRating, standard_id=first, rater="self"), key=lambda one: str(one.day))
    button = place.panel.own.findChild(Button, f"rating:{newest.id}")
    assert button is not None
    button.click()
    assert show(place.view.board)[1].split(" | ")[2] == "Basic, 1 Oct 2024"


def test_an_entry_is_opened_and_taken_off(place: StandardsPlace, document: Document) -> None:
    opened: list[tuple[str, str]] = []
    place.entry_opened.connect(lambda *what: opened.append(what))
    place.open_standard(id_of(document, "1a"))
    kind, lesson = entry(document, "Scale drawings")
    row = next(one for one in place.panel.findChildren(PieceRow) if one.piece.record_id == lesson)
    row.face.click()
    assert (opened, row.entry_at(None)) == ([(kind, lesson)], (kind, lesson))
    away = row.findChild(Button, f"away:{lesson}")
    assert away is not None
    away.click()
    assert shown_by(document, "Scale drawings") == {}


def test_beside_the_tree_where_there_is_room_and_over_it_where_there_is_not(
    place: StandardsPlace, document: Document
) -> None:
    assert place.panel.isVisible()
    assert place.view.isVisible()
    place.resize(760, 560)
    assert (place.panel.isVisible(), place.view.isVisible()) == (False, True)
    place.open_standard(id_of(document, "1a"))
    assert (place.panel.isVisible(), place.view.isVisible()) == (True, False)
    place.board.arrived()  # what is shown of it is not made anew under the keyboard
    focus = place.window().focusWidget()
    assert focus is not None
    assert place.panel.isAncestorOf(focus)
    QTest.keyClick(place.panel, Qt.Key.Key_Escape)
    assert (place.panel.isVisible(), place.view.isVisible()) == (False, True)


def test_what_hangs_on_a_standard_is_said_before_it_goes(place: StandardsPlace, document: Document) -> None:
    place.view.go_to(id_of(document, "1a"))
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_Delete)
    banner = place.findChild(Banner)
    assert banner is not None
    assert "2 pieces of evidence and 3 ratings" in banner.accessibleDescription()
    assert [row.code for row in place.view.board.rows] == ["1", "1a", "1b", "2"]
    banner.action_requested.emit("do")
    assert [row.code for row in place.view.board.rows] == ["1", "1b", "2"]


def test_without_a_framework_the_way_to_one_is_offered(place: StandardsPlace, document: Document) -> None:
    frameworks = document.portfolio.find(Framework)
    document.do(trashed("Away", *frameworks))
    assert place.board.nothing.isVisible()
    assert not place.board.body.isVisible()
    place.board.nothing.action_requested.emit()
    assert place._library is not None
    assert place._library.isVisible()


def test_a_point_of_the_tree_knows_its_standard(place: StandardsPlace, document: Document) -> None:
    view = place.view
    index = view.board.index_of(id_of(document, "1b"))
    at = view.viewport().mapTo(view, view.visualRect(index).center())
    assert view.standard_at(at)[:2] == (id_of(document, "1b"), "1b Knows the pupils")
    assert view.standard_at(QPoint(20, view.height() - 4))[0] == ""


@pytest.mark.parametrize("code", ["1a", "A"])
def test_one_goes_to_a_standard_of_any_framework(place: StandardsPlace, document: Document, code: str) -> None:
    place.show_standard(id_of(document, code))
    assert (place.view.current(), place.panel.standard) == (id_of(document, code), id_of(document, code))


def test_a_change_to_what_is_private_of_an_alignment_is_no_new_reading_of_all(
    place: StandardsPlace, document: Document
) -> None:
    one = document.portfolio.find(Alignment)[0]
    document.do(Change("Nothing", ()))
    assert place.found is not None
    assert place.found.board.alignments == 2
    document.do(trashed("Away", one))
    assert place.found.board.alignments == 1


def test_where_a_standard_goes_one_stays_beside_it_and_not_at_the_first(
    place: StandardsPlace, document: Document
) -> None:
    view = place.view
    view.go_to(id_of(document, "1b"))
    document.do(trashed("Away", document.portfolio.find(Standard, code="1b")[0]))
    assert view.current() == id_of(document, "2")
