"""What hands do at career moves: go from role to role, aim, plan, make goals, throw away and take back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Goal, Link, Position, Practice, Role, RoleNeed, Step, build
from portfolio.ui.career.need_row import NeedRow
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.reply_card import ReplyCard
from portfolio.ui.document import Document
from portfolio.ui.kit.base import Control
from tests.ui.career.conftest import TODAY, id_of, only

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


# ---- doing


def test_a_aims_for_a_role_and_takes_the_aim_back_and_undo_too(place: CareerPlace, document: Document) -> None:
    place.view.choose(id_of(place, "Coach"))
    press(place, Key.Key_A)
    assert only(document, Role, title="Coach").aimed
    assert sum(not tie.made for tie in place.view.ties) == 2
    press(place, Key.Key_A)
    assert not only(document, Role, title="Coach").aimed
    document.undo()
    assert only(document, Role, title="Coach").aimed


def test_single_letters_do_nothing_where_they_were_turned_off(place: CareerPlace, document: Document) -> None:
    place.set_letters(False)
    place.open_node(id_of(place, "Head of maths"))
    press(place, Key.Key_A)
    place.show_list(True)
    press(place, Key.Key_A)
    row = place.panel.need_rows()[0]
    QTest.keyClick(row, Key.Key_G)
    assert only(document, Role, title="Head of maths").aimed
    assert document.portfolio.find(Goal) == []


def test_the_day_by_which_one_means_to_be_there_is_kept(place: CareerPlace, document: Document) -> None:
    place.open_node(id_of(place, "Head of maths"))
    place.panel.by.line.setText("1 September 2029")
    place.panel.by.line.editingFinished.emit()
    assert only(document, Role, title="Head of maths").by == date(2029, 9, 1)


def test_what_it_would_take_is_dated_at_the_pace_and_becomes_goals_in_one_change(
    place: CareerPlace, document: Document
) -> None:
    place.open_node(id_of(place, "Head of maths"))
    part = place.panel.what_if
    assert part.pace.minutes() == 300  # nothing was logged: the usual week
    assert [(one.draft.gap.words, one.start) for one in part.plan.stretches] == [
        ("Leading a team", "2026-11-23"), ("Budgeting", "2026-12-21"),
    ]  # fmt: skip
    assert part.sum.text() == "About 40 h in all: ready by 18 January 2027."
    part.pace.setFocus()
    QTest.keyClick(part.pace.line, Key.Key_Up)
    assert part.pace.minutes() == 330
    part.pace.set_raw("12h")
    part.pace.edited.emit()
    assert not part.make.isVisible()
    part.pace.set_raw("10h")
    part.pace.edited.emit()
    part.make.click()
    goals = {goal.title: goal for goal in document.portfolio.find(Goal)}
    assert goals.keys() == {"Leading a team: secure", "Budgeting"}
    assert len(document.portfolio.find(Step)) == 6
    assert goals["Budgeting"].started == goals["Leading a team: secure"].due
    assert all(goal.role_id == id_of(place, "Head of maths") for goal in goals.values())
    assert part.sum.text() == "Everything that is missing has a goal."
    assert document.portfolio.history.undo_label == "Make 2 goals for “Head of maths”"
    document.undo()
    assert document.portfolio.find(Goal) == []
    assert len(part.plan.stretches) == 2


def test_g_makes_a_goal_of_one_thing_that_is_missing(place: CareerPlace, document: Document) -> None:
    place.open_node(id_of(place, "Head of maths"))
    row = place.panel.need_rows()[0]
    row.setFocus()
    QTest.keyClick(row, Key.Key_G)
    goal = only(document, Goal)
    assert (goal.title, goal.due) == ("Leading a team: secure", date(2028, 9, 1))
    assert "A goal for it is under way" in place.panel.need_rows()[0].accessibleDescription()
    assert not place.panel.need_rows()[0].can_have_goal


def test_a_role_goes_to_the_bin_with_what_it_asks_for_and_one_undo_brings_all_back(
    place: CareerPlace, document: Document
) -> None:
    head = id_of(place, "Head of maths")
    place.view.choose(head)
    press(place, Key.Key_Delete)
    assert place.model.node(head) is None
    assert title(place) == "Coach"  # the next one of the list
    assert place.twin.currentIndex() == place.view.currentIndex() == place.model.index_of(id_of(place, "Coach"))
    assert all(need.trashed for need in document.portfolio.find(RoleNeed, role_id=head))
    document.undo()
    node = place.model.node(head)
    assert node is not None
    assert (node.carried, node.needed) == (2, 4)
    assert title(place) == "Head of maths"


def test_a_line_can_be_said_to_be_met_and_shown_by_an_entry(place: CareerPlace, document: Document) -> None:
    head = id_of(place, "Head of maths")
    need = only(document, RoleNeed, words_asked="Budgeting")
    place.doing.say_met(need.id, True)
    assert place.model.node(head).carried == 3  # type: ignore[union-attr]
    place.doing.say_met(need.id, False)
    from portfolio.ui.career.acts import shown_by

    talk = only(document, Practice)
    document.do(shown_by(document, need.id, [("practice", talk.id)]))
    document.do(shown_by(document, need.id, [("practice", talk.id)]))
    assert len(document.portfolio.find(Link, target_id=need.id)) == 1
    assert place.model.node(head).carried == 3  # type: ignore[union-attr]


def test_how_one_meets_a_line_is_written_in_ones_own_words(place: CareerPlace, document: Document) -> None:
    place.open_node(id_of(place, "Head of maths"))
    need = only(document, RoleNeed, words_asked="Budgeting")
    place.doing.reply(need.id)
    card = place.findChild(ReplyCard)
    assert isinstance(card, ReplyCard)
    card.field.set_raw("I kept the books of the maths room.")
    QTest.keyClick(card.field.area, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert only(document, RoleNeed, words_asked="Budgeting").answer == "I kept the books of the maths room."
    assert "“I kept the books of the maths room.”" in place.panel.need_rows()[1].accessibleDescription()
    document.undo()
    assert only(document, RoleNeed, words_asked="Budgeting").answer == ""


def test_what_can_be_done_about_a_need_stands_in_its_menu(place: CareerPlace) -> None:
    place.open_node(id_of(place, "Head of maths"))
    offered = []
    for row in place.panel.need_rows():
        row.click()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        offered.append([action.text() for action in menu.actions() if action.text()])
        menu.close()
    edit = "Edit what the role asks for…"
    assert offered == [
        ["Make it a goal", "Write how I meet it…", "I meet it", "Show the skill", edit],
        ["Make it a goal", "Choose what shows it…", "Write how I meet it…", "I meet it", "Show the skill", edit],
        ["Write how I meet it…", "Open “Team day”", "Show the skill", edit],
        ["Choose what shows it…", "Write how I meet it…", "Open “Team day”", edit],
    ]


def test_a_role_that_is_taken_up_is_the_role_held_now(place: CareerPlace, document: Document) -> None:
    place.doing.take_up(id_of(place, "Coach"))
    position = only(document, Position, title="Coach")
    assert (position.started, position.track, position.rank) == (TODAY, "Coaching", 3)
    now = [node.title for node in place.model.nodes if node.state == "now"]
    assert now == ["Coach", "Maths lead"]
    assert sum(node.title == "Coach" for node in place.model.nodes) == 1
    assert next(node for node in place.model.nodes if node.title == "Head of maths").move == "diagonal"


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


# ---- roles that come with the program


def test_roles_are_found_by_a_few_letters_ticked_and_added_as_one_change(
    place: CareerPlace, document: Document
) -> None:
    before = len(document.portfolio.find(Role))
    place.head.packs.click()
    page = place.page
    page.search.setText("deputy")  # type: ignore[union-attr]
    rows = page.rows()  # type: ignore[union-attr]
    assert rows
    rows[0].click()
    page.search.setText("teaching assistant")  # type: ignore[union-attr]
    page.rows()[0].click()  # type: ignore[union-attr]
    assert page.add.label == "Add 2 roles"  # type: ignore[union-attr]
    page.add.click()  # type: ignore[union-attr]
    assert place.page is None
    assert len(document.portfolio.find(Role)) == before + 2
    assert place.view.chosen is not None
    document.undo()
    assert len([role for role in document.portfolio.find(Role) if role.trashed is None]) == before


def test_what_is_found_nowhere_says_so_and_a_role_that_is_there_is_not_added_twice(
    place: CareerPlace, document: Document
) -> None:
    place.show_packs()
    page = place.page
    page.search.setText("teaching assistant")  # type: ignore[union-attr]
    page.rows()[0].click()  # type: ignore[union-attr]
    page.finish()  # type: ignore[union-attr]
    place.show_packs()
    page = place.page
    page.search.setText("teaching assistant")  # type: ignore[union-attr]
    assert [row.label for row in page.rows() if not row.isEnabled()] == ["Teaching assistant"]  # type: ignore[union-attr]
    page.search.setText("zzz")  # type: ignore[union-attr]
    assert page.rows() == []  # type: ignore[union-attr]
    assert page._nothing.isVisible()  # type: ignore[union-attr]
    place.page.back_requested.emit()  # type: ignore[union-attr]
    assert place.page is None
