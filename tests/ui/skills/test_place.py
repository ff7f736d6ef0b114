"""The place of skills by keys: each does one thing as one change, which undo takes back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Practice, Rating, RoleNeed, Skill, SkillEvidence, SkillTarget, build
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.overlay import CardOverlay
from portfolio.ui.skills.acts import binned
from portfolio.ui.skills.ladder import Rung
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.skills.rate_card import RateCard
from portfolio.ui.skills.show_card import ShowCard
from portfolio.ui.skills.target_card import TargetCard
from portfolio.ui.standards.piece_row import PieceRow
from tests.ui.homes import made
from tests.ui.skills.conftest import TODAY, done, goals, id_of, show

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
MakePlace = Callable[..., SkillsPlace]


def card_of(place: QWidget) -> CardOverlay:
    """The card that lies over the place now."""
    return next(one for one in place.window().findChildren(CardOverlay) if one.isVisible())


def words_in(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisibleTo(part) and label.text()]


def go_to(place: SkillsPlace, document: Document, title: str) -> str:
    skill = id_of(document, title)
    place.view.setFocus()
    place.view.go_to(skill)
    return skill


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


def test_enter_opens_the_skill_and_a_press_on_a_level_rates_it(place: SkillsPlace, document: Document) -> None:
    go_to(place, document, "Questioning")
    QTest.keyClick(place.view, Qt.Key.Key_Return)
    rungs = place.panel.ladder.rungs
    assert rungs[2].hasFocus()  # the level one sees oneself at
    assert [(rung.label, rung.step.raters, rung.step.aim) for rung in rungs] == [
        ("beginning", (), False), ("developing", ("manager",), False), ("secure", ("self",), False),
        ("leading", (), True),
    ]  # fmt: skip
    QTest.keyClick(rungs[2], Qt.Key.Key_Down)
    QTest.keyClick(rungs[3], Qt.Key.Key_Return)
    assert place.view.skills.index_of(place.view.current()).siblingAtColumn(2).data() == "leading, 23 Nov 2026"
    assert place.panel.ladder.rungs[3].hasFocus()


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
    assert document.portfolio.get(Goal, goal.id).skill_id is None  # type: ignore[union-attr]
    assert place.view.current() == id_of(document, "Marking")  # what took its place
    document.undo()
    assert show(place.view.skills) == before
    assert document.portfolio.get(Goal, goal.id).skill_id == skill  # type: ignore[union-attr]


def test_a_role_goes_on_asking_in_words_for_a_skill_that_was_thrown_away(document: Document) -> None:
    document.do(binned(document, [id_of(document, "Marking")]))
    (need,) = document.portfolio.find(RoleNeed)
    assert (need.skill_id, need.words_asked) == (None, "Marking")


def test_the_panel_takes_an_entry_off_and_opens_it(qtbot: QtBot, place: SkillsPlace, document: Document) -> None:
    skill = go_to(place, document, "Questioning")
    place.skills.open_skill(skill)
    rows = [row for row in place.panel.findChildren(PieceRow) if row.isVisible()]
    assert [(row.piece.title, row.piece.claim) for row in rows] == [
        ("Waiting longer", "developing  ·  Counted to five"), ("Course on questions", ""),
    ]  # fmt: skip
    with qtbot.waitSignal(place.entry_opened) as caught:
        rows[0].face.click()
    assert caught.args == ["practice", id_of(document, "Waiting longer", Practice)]
    lesson = rows[0].piece.record_id
    place.panel.findChild(Button, f"away:{lesson}").click()
    assert [one.record_id for one in document.portfolio.find(SkillEvidence, skill_id=skill)] == [
        rows[1].piece.record_id
    ]  # fmt: skip
    document.undo()
    place.panel.findChild(Button, f"say:{lesson}").click()
    assert isinstance(card_of(place), ShowCard)


def test_the_panel_tells_who_saw_it_and_a_rating_can_be_taken_back(place: SkillsPlace, document: Document) -> None:
    skill = go_to(place, document, "Questioning")
    place.skills.open_skill(skill)
    words = words_in(place.panel)
    assert {
        "My manager: developing, 3 Mar 2026, Ms O",
        "in a talk  ·  seen by: Only me",
        "Wait a little longer.",
    } <= set(words)
    rating = document.portfolio.find(Rating, skill_id=skill, rater="manager")[0]
    place.panel.findChild(Button, f"rating:{rating.id}").click()
    assert document.portfolio.get(Rating, rating.id) is None
    document.undo()
    assert document.portfolio.get(Rating, rating.id) is not None


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


def test_what_was_seen_over_the_years_is_told_in_words_and_walked_by_arrows(
    place: SkillsPlace, document: Document
) -> None:
    go_to(place, document, "Questioning")
    place.skills.open_skill(place.view.current())
    chart = place.panel.chart
    assert chart.accessibleDescription() == (
        "Me: developing, 1 Jun 2025. Me: secure, 1 Jun 2026. My manager: developing, 3 Mar 2026, Ms O"
    )
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.told() == "Me: secure, 1 Jun 2026"


def test_in_a_narrow_place_a_skill_lies_over_the_list_and_escape_leads_back(
    make_place: MakePlace, document: Document
) -> None:
    place = make_place(document, 700)
    go_to(place, document, "Marking")
    assert not place.panel.isVisible()
    QTest.keyClick(place.view, Qt.Key.Key_Return)
    assert place.panel.isVisible()
    assert not place.view.isVisible()
    assert not place.head.isVisible()
    QTest.keyClick(place.panel.ladder.rungs[0], Qt.Key.Key_Escape)
    assert place.view.isVisible()
    assert place.view.hasFocus()


def test_where_letters_are_off_they_do_nothing_and_no_button_shows_one(place: SkillsPlace, document: Document) -> None:
    place.set_letters(False)
    go_to(place, document, "Questioning")
    QTest.keyClick(place.view, Qt.Key.Key_M)
    assert not [one for one in place.window().findChildren(CardOverlay) if one.isVisible()]
    assert place.panel.findChild(Button, "make:goal")._keys == ""


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
