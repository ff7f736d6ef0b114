"""The place of skills by keys: each does one thing as one change, which undo takes back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.careers import role_needs
from portfolio.core.records import Goal, Practice, Rating, Skill, SkillEvidence, SkillTarget, build
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.skills.acts import binned
from portfolio.ui.skills.ladder import Rung
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.skills.rate_card import RateCard
from portfolio.ui.skills.target_card import TargetCard
from tests.ui.homes import made
from tests.ui.skills.conftest import TODAY, card_of, done, go_to, goals, id_of, show, words_in

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
MakePlace = Callable[..., SkillsPlace]


def test_it_says_how_many_skills_there_are_and_how_many_are_still_to_learn(place: SkillsPlace) -> None:
    assert place.head.sub.text() == "4 skills  ·  2 still to learn"
    assert place.accessibleName() == "Skills"


def test_columns_of_raters_are_there_where_somebody_rated(place: SkillsPlace) -> None:
    assert [place.view.isColumnHidden(column) for column in range(6)] == [False, False, False, False, True, True]


def test_alt_and_a_number_is_my_own_level_today_in_one_change_that_undo_takes_back(
    place: SkillsPlace, document: Document
) -> None:
    skill = go_to(place, document, "Marking")
    changes, before = done(document), show(place.view.skills)
    QTest.keyClick(place.view, Qt.Key.Key_2, ALT)
    rating = document.portfolio.find(Rating, skill_id=skill)[-1]
    assert (rating.rater, rating.level, rating.day, rating.privacy) == ("self", "developing", TODAY, "private")
    assert [change.label for change in changes] == ["Rate “Marking”"]
    QTest.keyClick(place.view, Qt.Key.Key_3, ALT)
    assert [one.level for one in document.portfolio.find(Rating, skill_id=skill)] == ["secure"]
    QTest.keyClick(place.view, Qt.Key.Key_9, ALT)
    assert len(changes) == 2
    document.undo()
    document.undo()
    assert show(place.view.skills) == before


def test_m_asks_what_somebody_else_saw(place: SkillsPlace, document: Document) -> None:
    go_to(place, document, "Marking")
    QTest.keyClick(place.view, Qt.Key.Key_M)
    assert isinstance(card_of(place), RateCard)


def test_t_sets_a_target_from_which_a_gap_comes_and_g_makes_a_goal_of_it(
    place: SkillsPlace, document: Document
) -> None:
    skill = go_to(place, document, "Order in the room")
    QTest.keyClick(place.view, Qt.Key.Key_T)
    card = card_of(place)
    assert isinstance(card, TargetCard)
    card.level.set_raw("secure")
    card.finish()
    assert "Order in the room, Aim: secure, 3 levels to go" in show(place.view.skills)[-1]
    changes = done(document)
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_G, SHIFT)
    (goal,) = goals(document)
    assert (goal.title, goal.skill_id, goal.target_level) == ("Order in the room: secure", skill, "secure")
    assert len(changes) == 1
    assert "a goal is on its way" in show(place.view.skills)[-1]
    document.undo()
    assert goals(document) == []


def test_g_without_a_target_asks_for_one(place: SkillsPlace, document: Document) -> None:
    go_to(place, document, "Order in the room")
    QTest.keyClick(place.view, Qt.Key.Key_G)
    assert isinstance(card_of(place), TargetCard)


def test_e_chooses_what_shows_it(place: SkillsPlace, document: Document) -> None:
    skill = go_to(place, document, "Marking")
    QTest.keyClick(place.view, Qt.Key.Key_E)
    card = card_of(place)
    lesson = id_of(document, "Waiting longer", Practice)
    card.entries.set_raw([["practice", lesson]])  # type: ignore[attr-defined]
    card.level.set_raw("secure")  # type: ignore[attr-defined]
    card.claim.set_raw("One page each")  # type: ignore[attr-defined]
    changes = done(document)
    card.finish()  # type: ignore[attr-defined]
    (tie,) = document.portfolio.find(SkillEvidence, skill_id=skill)
    assert (tie.record_id, tie.level, tie.claim) == (lesson, "secure", "One page each")
    assert len(changes) == 1
    assert "reached" in show(place.view.skills)[2]


def test_insert_and_f2_wish_for_the_editor(qtbot: QtBot, place: SkillsPlace, document: Document) -> None:
    skill = go_to(place, document, "Marking")
    with qtbot.waitSignal(place.write_requested) as caught:
        QTest.keyClick(place.view, Qt.Key.Key_Insert)
    assert caught.args == ["skill", ""]
    with qtbot.waitSignal(place.write_requested) as caught:
        QTest.keyClick(place.view, Qt.Key.Key_F2)
    assert caught.args == ["skill", skill]


def test_delete_takes_a_skill_with_all_that_was_said_of_it_and_one_undo_brings_all_back(
    place: SkillsPlace, document: Document
) -> None:
    skill = go_to(place, document, "Questioning")
    goal = build(Goal, title="Wait longer", skill_id=skill, target_level="secure")
    document.do(added("Set a goal", goal))
    before = show(place.view.skills)
    QTest.keyClick(place.view, Qt.Key.Key_Delete)
    kinds = (Skill, Rating, SkillEvidence, SkillTarget)
    left = [sum(one.trashed is None for one in document.portfolio.find(kind)) for kind in kinds]
    assert left == [3, 1, 0, 1]
    assert document.portfolio.get(Goal, goal.id).skill_id == skill  # type: ignore[union-attr]
    assert place.view.current() == id_of(document, "Marking")  # what took its place
    document.undo()
    assert show(place.view.skills) == before
    assert document.portfolio.get(Goal, goal.id).skill_id == skill  # type: ignore[union-attr]


def test_a_role_asks_in_words_for_a_skill_in_the_bin_and_for_the_skill_once_it_is_back(document: Document) -> None:
    marking, connection = id_of(document, "Marking"), document.portfolio.connection
    document.do(binned(document, [marking]))
    assert [(need["skill_id"], need["words"]) for need in role_needs(connection)] == [("", "Marking")]
    skill = document.portfolio.get(Skill, marking)
    assert skill is not None
    document.do(edited("Put back", skill, trashed=None))
    assert [need["skill_id"] for need in role_needs(connection)] == [marking]


def test_who_may_see_the_levels_is_said_for_one_skill_or_for_all_as_one_change(
    place: SkillsPlace, document: Document
) -> None:
    skill, changes = id_of(document, "Questioning"), done(document)
    assert place.doing.privacies(skill) == {"private"}
    place.doing.let_see(skill, "evaluator")
    assert {one.privacy for one in document.portfolio.find(Rating, skill_id=skill)} == {"evaluator"}
    assert document.portfolio.find(SkillTarget, skill_id=skill)[0].privacy == "evaluator"
    place.doing.let_see("", "public")
    assert {one.privacy for one in document.portfolio.find(Rating)} == {"public"}
    assert len(changes) == 2
    document.undo()
    document.undo()
    assert {one.privacy for one in document.portfolio.find(Rating)} == {"private"}


def test_where_letters_are_off_they_do_nothing_and_no_button_shows_one(place: SkillsPlace, document: Document) -> None:
    place.set_letters(False)
    go_to(place, document, "Questioning")
    QTest.keyClick(place.view, Qt.Key.Key_M)
    assert not [one for one in place.window().findChildren(CardOverlay) if one.isVisible()]
    buttons = [one for one in place.panel.findChildren(Button) if one.isVisible()]
    make = next(one for one in buttons if one.label == "Make it a goal…")
    assert make._keys == ""


def test_a_new_skill_is_gone_to(place: SkillsPlace, document: Document) -> None:
    skill = build(Skill, title="Reading aloud", area="Language")
    document.do(added("Add a skill", skill))
    assert place.view.current() == skill.id


def test_what_is_folded_stays_folded_when_something_changes(place: SkillsPlace, document: Document) -> None:
    place.view.collapse(place.view.skills.index_of("area:Assessment"))
    document.do(added("Add a skill", build(Skill, title="Reading aloud", area="Language")))
    assert not place.view.isExpanded(place.view.skills.index_of("area:Assessment"))


@pytest.fixture
def locked(qapp: object, tmp_path, skills_home):  # type: ignore[no-untyped-def]
    """The same portfolio, open for reading only."""
    import shutil

    shutil.copytree(skills_home, tmp_path / "locked")
    document = Document(Portfolio.open(tmp_path / "locked", device="0" * 32, read_only=True), today=lambda: TODAY)
    yield document
    document.close()


def test_a_portfolio_that_can_only_be_read_offers_nothing_that_writes(make_place: MakePlace, locked: Document) -> None:
    place = make_place(locked)
    place.view.setFocus()
    place.view.go_to(id_of(locked, "Questioning"))
    before = locked.portfolio.find(Rating)
    for key in (Qt.Key.Key_M, Qt.Key.Key_E, Qt.Key.Key_T, Qt.Key.Key_G, Qt.Key.Key_Delete, Qt.Key.Key_Insert):
        QTest.keyClick(place.view, key)
    QTest.keyClick(place.view, Qt.Key.Key_1, ALT)
    QTest.keyClick(place.view, Qt.Key.Key_G, SHIFT)
    place.panel.findChildren(Rung)[0].click()
    assert not [one for one in place.window().findChildren(CardOverlay) if one.isVisible()]
    assert locked.portfolio.find(Rating) == before
    assert goals(locked) == []
    offered = {button.label for button in place.findChildren(Button) if button.isVisible() and button.label}
    assert offered <= {"Show 1 more"}


def test_while_there_is_no_skill_it_offers_lists_and_adds_one_with_a_press(
    qtbot: QtBot,
    make_place: MakePlace,
    tmp_path,  # type: ignore[no-untyped-def]
) -> None:
    made(tmp_path / "empty")
    document = Document(Portfolio.open(tmp_path / "empty", device="0" * 32), today=lambda: TODAY)
    place = make_place(document)
    place.take_focus()
    ways = [way for way in place.skills.beginning.ways if way.isVisible()]
    assert [way.label for way in ways] == [
        "Everyday teaching", "DigCompEdu: digital skills of teachers", "A list of my own",
        "The standards of my framework",
    ]  # fmt: skip
    assert ways[0].hasFocus()
    changes = done(document)
    ways[0].click()
    assert len(place.found.skills) == 25  # type: ignore[union-attr]
    assert len(changes) == 1
    assert place.view.hasFocus()
    document.undo()
    assert place.skills.beginning.isVisible()
    document.close()


def test_skills_are_added_from_a_list_once_and_its_notice_stands_with_its_words(
    place: SkillsPlace, document: Document
) -> None:
    place.show_adding()
    place.add_pack("digcompedu-2017")
    assert len(place.found.skills) == 26  # type: ignore[union-attr]
    one = next(skill for skill in place.found.skills if skill.standard_id)  # type: ignore[union-attr]
    place.show_skill(one.id)
    assert any("European Union" in words for words in words_in(place.panel))
    changes = done(document)
    place.add_pack("digcompedu-2017")
    assert changes == []
    assert "They are all here already." in words_in(place)
    place._back()
    assert place.view.hasFocus()


def test_who_stands_on_an_area_stays_there_when_skills_come_and_enter_folds_it(
    place: SkillsPlace, document: Document
) -> None:
    view = place.view
    view.setFocus()
    area = view.skills.index_of("area:")
    view.setCurrentIndex(area)
    document.do(added("Add", build(Skill, title="A", area="Zeal"), build(Skill, title="B", area="Zeal")))
    assert view.currentIndex() == view.skills.index_of("area:")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.isExpanded(view.skills.index_of("area:"))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert view.isExpanded(view.skills.index_of("area:"))


def test_a_new_skill_is_seen_though_only_what_is_missing_was_shown(place: SkillsPlace, document: Document) -> None:
    place.head.only_gaps.setChecked(True)
    skill = build(Skill, title="Reading aloud", area="Language")
    document.do(added("Add a skill", skill))
    assert place.view.current() == skill.id
    assert not place.head.only_gaps.isChecked()


def test_t_leaves_what_was_agreed_in_a_talk_and_changes_the_target_that_is_ones_own(
    place: SkillsPlace, document: Document
) -> None:
    skill = go_to(place, document, "Questioning")
    for level in ("secure", "leading"):
        place.view.setFocus()
        QTest.keyClick(place.view, Qt.Key.Key_T)
        card = card_of(place)
        assert isinstance(card, TargetCard)
        card.level.set_raw(level)
        card.finish()
        targets = document.portfolio.find(SkillTarget, skill_id=skill)
        assert {(one.level, bool(one.conversation_id)) for one in targets} == {("leading", True), (level, False)}


def test_space_opens_a_skill_as_in_every_list(place: SkillsPlace, document: Document) -> None:
    go_to(place, document, "Marking")
    QTest.keyClick(place.view, Qt.Key.Key_Space)
    assert place.panel.ladder.rungs[0].hasFocus()
