"""What hands do at career moves: go from role to role, aim, plan, make goals, throw away and take back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Position, Role, build
from portfolio.ui.career.need_row import NeedRow
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.document import Document
from portfolio.ui.kit.base import Control
from tests.ui.career.conftest import id_of, only

Key = Qt.Key


def press(place: CareerPlace, *keys: Qt.Key) -> None:
    part = place.picture.card.shown_part
    part.setFocus()
    for key in keys:
        QTest.keyClick(part, key)


def title(place: CareerPlace) -> str:
    return place.view.chosen.title if place.view.chosen is not None else ""


def plain(words: str) -> str:
    """Without the marks that keep a person's words from disturbing the direction of those around them."""
    return words.replace("\u2068", "").replace("\u2069", "")


# ---- going


def test_arrows_go_to_the_role_that_lies_there(place: CareerPlace) -> None:
    press(place, Key.Key_Home)
    assert title(place) == "Maths lead"
    press(place, Key.Key_Up)
    assert title(place) == "Head of maths"
    press(place, Key.Key_Down, Key.Key_Right)
    assert title(place) == "Coach"
    press(place, Key.Key_Left, Key.Key_Down)
    assert title(place) == "Maths teacher"
    press(place, Key.Key_Down)
    assert title(place) == "Exam writer"


def test_in_right_to_left_the_right_arrow_still_goes_to_the_right(place: CareerPlace) -> None:
    place.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(place, Key.Key_Home, Key.Key_Left)
    assert title(place) == "Coach"


def test_one_begins_at_what_one_aims_for_and_after_escape_at_the_role_held_now(place: CareerPlace) -> None:
    assert title(place) == "Head of maths"
    press(place, Key.Key_Escape)
    assert title(place) == ""
    place.head.fit.setFocus()
    place.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert title(place) == "Maths lead"


def test_the_panel_follows_the_chosen_role(qtbot: QtBot, place: CareerPlace) -> None:
    place.view.choose(id_of(place, "Head of maths"))
    qtbot.waitUntil(lambda: place.panel.shown == id_of(place, "Head of maths"))
    rows = [(row.label, row.state_words(), *plain(row.accessibleDescription()).split("\n")) for row in
            place.panel.need_rows()]  # fmt: skip
    assert [row[:3] for row in rows] == [
        ("Leading a team", "missing, essential", "Essential  ·  at “secure”"),
        ("Budgeting", "missing, important", "Important"),
        ("Mentoring", "I bring it along", "Useful  ·  at “secure”"),
        ("A leadership course", "I bring it along", "Useful"),
    ]
    assert "“developing” on 12 Jun 2026" in rows[0][3]
    assert rows[1][3].startswith("Nobody has rated it")
    assert {row[3] for row in rows[2:]} == {"Shown by Team day"}


def test_in_a_narrow_window_the_role_lies_over_the_picture_and_escape_goes_back(place: CareerPlace) -> None:
    place.resize(700, 600)
    assert not place.panel.isVisible()
    press(place, Key.Key_Home, Key.Key_Space)
    assert place.panel.isVisible()
    assert not place.picture.card.isVisible()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Escape)
    assert place.picture.card.isVisible()
    assert place.view.hasFocus()


def test_the_list_chooses_what_the_picture_has_chosen_and_the_other_way_round(place: CareerPlace) -> None:
    place.view.setFocus()
    place.view.choose(id_of(place, "Coach"))
    place.head.as_list.click()
    assert place.twin.isVisible()
    assert place.model.nodes[place.twin.currentIndex().row()].title == "Coach"
    press(place, Key.Key_Up)
    assert title(place) == "Head of maths"
    press(place, Key.Key_A)
    assert not only(place._document, Role, title="Head of maths").aimed


def test_a_card_tells_of_the_role_under_the_pointer(qtbot: QtBot, place: CareerPlace) -> None:
    coach = id_of(place, "Coach")
    QTest.mouseMove(place.view.viewport(), place.view.rect_of(coach).center())
    qtbot.waitUntil(lambda: place.view.told == coach, timeout=2000)
    QTest.mouseClick(place.view.viewport(), Qt.MouseButton.LeftButton, pos=place.view.rect_of(coach).center())
    assert title(place) == "Coach"


# ---- wishes


def test_enter_writes_insert_adds_and_the_menu_offers_what_can_be_done(qtbot: QtBot, place: CareerPlace) -> None:
    wished: list[tuple[str, str]] = []
    place.write_requested.connect(lambda kind, record_id: wished.append((kind, record_id)))
    press(place, Key.Key_Home, Key.Key_Return, Key.Key_Up, Key.Key_Return, Key.Key_Insert)
    assert wished == [
        ("position", id_of(place, "Maths lead")), ("role", id_of(place, "Head of maths")), ("role", ""),
    ]  # fmt: skip
    at = place.view.rect_of(id_of(place, "Head of maths")).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, place.view.mapToGlobal(at))
    QApplication.sendEvent(place.view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Details", "Edit…", "No longer aim for it", "I hold it now", "Move to the bin",
    ]  # fmt: skip
    menu.close()


# ---- the beginning, and all controls


@pytest.mark.usefixtures("nothing")
def test_an_empty_place_says_what_one_does_first_and_then_what_comes_next(
    place: CareerPlace, document: Document
) -> None:
    wished: list[tuple[str, str]] = []
    place.write_requested.connect(lambda kind, record_id: wished.append((kind, record_id)))
    assert place.picture.beginning.isVisible()
    place.picture.beginning.now.click()
    assert wished == [("position", "")]
    document.do(added("Now", build(Position, title="Teacher", track="Teaching", rank=2, started=date(2020, 9, 1))))
    assert not place.picture.beginning.isVisible()
    assert "add two roles" in place.picture.next._words.text()
    document.do(added("Two", *(build(Role, title=name, track="Teaching", rank=3) for name in ("Lead", "Coach"))))
    assert not place.picture.next.isVisible()


@pytest.mark.parametrize("page", ["picture", "packs", "advert"])
def test_every_control_has_a_name(place: CareerPlace, page: str) -> None:
    place.open_node(id_of(place, "Head of maths"))
    if page == "packs":
        place.show_packs()
    elif page == "advert":
        place.show_advert()
        place.page.text.area.setPlainText("Essential\n- Leading a team\n- Knowledge of budgets")  # type: ignore[union-attr]
        place.page.read()  # type: ignore[union-attr]
    controls = [
        one
        for one in place.findChildren(QWidget)
        if isinstance(one, Control) or one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 20
    assert [type(one).__name__ for one in controls if one.isVisible() and not one.accessibleName()] == []
    assert {type(row) for row in place.panel.need_rows()} == {NeedRow}
