"""What is done at career moves, each as one change: aiming, planning, goals, answers, the bin, and taken back."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from portfolio.core.change import edited
from portfolio.core.records import Goal, Link, Person, Position, Practice, Role, RoleNeed, Step
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.reply_card import ReplyCard
from portfolio.ui.document import Document
from tests.ui.career.conftest import TODAY, id_of, only
from tests.ui.career.test_place import press, title

Key = Qt.Key


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


def test_who_logged_nothing_and_has_no_plan_is_asked_for_her_pace_and_told_no_day(
    place: CareerPlace, document: Document
) -> None:
    place.open_node(id_of(place, "Head of maths"))
    part = place.panel.what_if
    assert (part.pace.minutes(), part.pace.said()) == (None, "")
    assert part.pace_words.text() == "Hours a week that I can give"
    assert part.sum.text() == "About 40 h in all."
    assert not part.make.isVisible()
    part.pace.set_raw("5h")
    part.pace.edited.emit()
    assert part.sum.text() == "About 40 h in all: ready by 18 January 2027."
    assert part.make.isVisible()


def test_what_it_would_take_is_dated_at_the_pace_and_becomes_goals_in_one_change(
    place: CareerPlace, document: Document
) -> None:
    (person,) = document.portfolio.find(Person)
    document.do(edited("Plan", person, weekly_least=300))
    place.open_node(id_of(place, "Head of maths"))
    part = place.panel.what_if
    assert part.pace.minutes() == 300  # nothing was logged: the week as she plans it
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


def test_an_answer_that_was_left_half_typed_is_there_again(place: CareerPlace, document: Document) -> None:
    place.open_node(id_of(place, "Head of maths"))
    need = only(document, RoleNeed, words_asked="Budgeting")
    place.doing.reply(need.id)
    card = place.findChild(ReplyCard)
    assert isinstance(card, ReplyCard)
    QTest.keyClicks(card.field.area, "I kept the books")
    QTest.keyClick(card.field.area, Key.Key_Escape)
    assert only(document, RoleNeed, words_asked="Budgeting").answer == ""
    assert not card.isVisible()
    place.doing.reply(need.id)
    again = next(one for one in place.findChildren(ReplyCard) if one.isVisible())
    assert again.field.text() == "I kept the books"
    again.finish()
    assert only(document, RoleNeed, words_asked="Budgeting").answer == "I kept the books"
    place.doing.reply(need.id)
    last = next(one for one in place.findChildren(ReplyCard) if one.isVisible())
    assert last.field.text() == "I kept the books"


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
