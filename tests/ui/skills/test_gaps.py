"""What is still to learn: each line says why, G makes a goal of it, and it goes when the level is reached."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Link, Rating, RoleNeed, Skill, SkillTarget, Step, build
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.line_list import LinesModel
from portfolio.ui.skills.gap_editor import GapGoalEditor
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.theme import Theme
from tests.ui.homes import made
from tests.ui.skills.conftest import TODAY, done, goals, id_of

SHIFT = Qt.KeyboardModifier.ShiftModifier
MakePlace = Callable[..., SkillsPlace]


@pytest.fixture
def gaps(place: SkillsPlace) -> SkillsPlace:
    """The place, with the page of what is still to learn in sight."""
    place.gaps.view.gaps.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        place.gaps.view.gaps, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    place.show_gaps()
    return place


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Document]:
    made(tmp_path / "bare")
    document = Document(Portfolio.open(tmp_path / "bare", device="0" * 32), today=lambda: TODAY)
    yield document
    document.close()


def show(place: SkillsPlace) -> list[str]:
    model = place.gaps.view.gaps
    plain = (str(model.index(row).data()) for row in range(model.rowCount()))
    return [line.replace("\u2068", "").replace("\u2069", "") for line in plain]


def words(place: SkillsPlace) -> list[str]:
    return [label.text() for label in place.gaps.findChildren(QLabel) if label.isVisible() and label.text()]


def test_each_says_from_which_level_to_which_for_what_and_why(gaps: SkillsPlace) -> None:
    assert show(gaps) == [
        "Marking, to secure, For Maths lead  ·  by 1 Sept 2028, Nobody has rated it, and nothing shows it yet,"
        " essential",
        "Questioning, developing → leading, From the talk of 3 Mar 2026  ·  by 3 Mar 2027,"
        " You saw yourself at “secure” on 1 Jun 2026. Your manager saw “developing” on 3 Mar 2026."
        " What shows it goes as far as “developing”",
    ]
    assert gaps.gaps.view.hasFocus()


def test_shift_g_makes_the_goal_at_once_and_the_line_shows_it_until_it_is_met(
    gaps: SkillsPlace, document: Document
) -> None:
    view, changes = gaps.gaps.view, done(document)
    view.setCurrentIndex(view.gaps.index(1))
    QTest.keyClick(view, Qt.Key.Key_G, SHIFT)
    (goal,) = goals(document)
    assert [change.label for change in changes] == ["Set the goal “Questioning: leading”"]
    assert (goal.title, goal.source) == ("Questioning: leading", "From the talk of 3 Mar 2026")
    assert str(goal.due) == "2027-03-03"
    assert goal.conversation_id is not None
    steps = sorted(document.portfolio.find(Step, goal_id=goal.id), key=lambda step: step.position)
    assert len(steps) == 3
    assert all(step.due for step in steps)
    assert show(gaps)[1].endswith("Goal: Questioning: leading")
    QTest.keyClick(view, Qt.Key.Key_G, SHIFT)  # it opens now
    assert len(goals(document)) == 1
    document.do(edited("Met", goal, state="met", finished=TODAY))
    assert "Goal:" not in show(gaps)[1]  # the level itself is not reached: somebody has still to see it
    for rater in ("self", "manager"):
        rating = build(Rating, skill_id=id_of(document, "Questioning"), rater=rater, level="leading", day=TODAY)
        document.do(added("Rate", rating))
    assert [line.partition(",")[0] for line in show(gaps)] == ["Marking"]
    for _ in range(4):
        document.undo()
    assert goals(document) == []
    assert len(show(gaps)) == 2


def test_g_wishes_for_the_goal_to_be_looked_at_first(qtbot: QtBot, gaps: SkillsPlace, document: Document) -> None:
    view = gaps.gaps.view
    with qtbot.waitSignal(gaps.goal_requested) as caught:
        QTest.keyClick(view, Qt.Key.Key_G)
    assert [type(one) for one in caught.args[0]] == [Goal, Step, Step, Step, Link]
    assert goals(document) == []


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, jobs: Jobs, gaps: SkillsPlace, document: Document) -> GapGoalEditor:
    records = gaps.doing.goal_records(gaps.found.gaps[1])  # type: ignore[union-attr]
    editor = GapGoalEditor(theme, document, jobs, records)  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    editor.resize(900, 700)
    return editor


def test_the_editor_of_that_goal_is_filled_in_and_writes_one_change(editor: GapGoalEditor, document: Document) -> None:
    assert editor.title.text() == "Questioning: leading"
    editor.title.set_raw("Questions that make them think")
    changes = done(document)
    assert editor.save()
    assert len(changes) == 1
    (goal,) = goals(document)
    assert (goal.title, goal.target_level) == ("Questions that make them think", "leading")
    assert goal.skill_id == id_of(document, "Questioning")
    assert all(step.due for step in document.portfolio.find(Step, goal_id=goal.id))
    document.undo()
    assert goals(document) == []


def test_the_line_of_a_role_finds_the_goal_that_the_editor_made_of_it(
    qtbot: QtBot, theme: Theme, jobs: Jobs, gaps: SkillsPlace, document: Document
) -> None:
    (need,) = document.portfolio.find(RoleNeed)
    document.do(edited("Words alone", need, skill_id=None))
    (line,) = (gap for gap in gaps.found.gaps if gap.need_id == need.id)  # type: ignore[union-attr]
    editor = GapGoalEditor(theme, document, jobs, gaps.doing.goal_records(line))  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    editor.title.set_raw("In my own words")
    assert editor.save()
    (goal,) = goals(document)
    (line,) = (gap for gap in gaps.found.gaps if gap.need_id == need.id)  # type: ignore[union-attr]
    assert (line.goal_ids, goal.title, goal.source) == ((goal.id,), "In my own words", "")
    document.undo()
    assert document.portfolio.find(Link) == []


def test_who_only_looks_at_the_goal_leaves_nothing_behind(editor: GapGoalEditor, document: Document) -> None:
    editor.leave()
    assert document.portfolio.drafts.all() == []
    assert goals(document) == []


def test_a_press_on_the_way_to_a_goal_is_g_and_enter_opens_the_skill(
    qtbot: QtBot, gaps: SkillsPlace, document: Document
) -> None:
    view = gaps.gaps.view
    place = view._paint.act_place(view.gaps.lines[0], view.visualRect(view.gaps.index(0)).toRectF())
    with qtbot.waitSignal(gaps.goal_requested):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert gaps.page == "skills"
    assert gaps.panel.shown == id_of(document, "Marking")


def test_where_a_goal_is_on_its_way_enter_opens_it(qtbot: QtBot, gaps: SkillsPlace, document: Document) -> None:
    goal = build(Goal, title="Mark less", skill_id=id_of(document, "Marking"), target_level="secure")
    document.do(added("Set a goal", goal))
    with qtbot.waitSignal(gaps.entry_opened) as caught:
        QTest.keyClick(gaps.gaps.view, Qt.Key.Key_Return)
    assert caught.args == ["goal", goal.id]


def test_the_menu_offers_what_the_keys_do(gaps: SkillsPlace) -> None:
    view = gaps.gaps.view
    gaps._menus.gap(view.current(), QPoint(0, 0))
    menu = gaps.findChild(QMenu)
    said = [action.text() for action in menu.actions() if action.text()]
    assert said == [
        "Make it a goal…", "Make the goal at once", "Open the skill", "Go to the role", "Add what shows it…"
    ]  # fmt: skip
    menu.close()


def test_it_can_be_narrowed_to_a_role_or_to_what_was_set_by_hand(gaps: SkillsPlace, document: Document) -> None:
    page = gaps.gaps
    assert [page.of.itemText(at) for at in range(page.of.count())] == [
        "Everything", "Maths lead", "My targets"
    ]  # fmt: skip
    page.choose("own")
    assert [line.title for line in page.view.gaps.lines] == ["Questioning"]
    role = document.portfolio.find(RoleNeed)[0].role_id
    page.choose(role)
    assert [line.title for line in page.view.gaps.lines] == ["Marking"]
    document.do(added("Rate", build(Rating, skill_id=id_of(document, "Marking"), rater="peer", level="secure")))
    assert "Nothing is missing" in words(gaps)


def test_what_is_missing_is_taught_where_there_is_nothing(make_place: MakePlace, bare: Document) -> None:
    place = make_place(bare)
    place.show_gaps()
    assert "First a list of skills" in words(place)
    skill = build(Skill, title="Order")
    bare.do(added("Add", skill))
    assert "Where do you want to be?" in words(place)
    bare.do(added("Aim", build(SkillTarget, skill_id=skill.id, level="beginning")))
    assert show(place) == ["Order, to beginning, My own target, Nobody has rated it, and nothing shows it yet"]
    bare.do(added("Rate", build(Rating, skill_id=skill.id, rater="self", level="beginning", day=TODAY)))
    assert "Nothing is missing" in words(place)


def test_only_the_line_that_says_something_else_is_told() -> None:
    model, told = LinesModel(), []
    from portfolio.ui.skills.gap_model import GapLine

    lines = [GapLine(key, key, "", "", "", "", False, key) for key in "ab"]
    model.show_lines(lines)
    model.dataChanged.connect(lambda first, _last, _roles: told.append(first.row()))
    model.show_lines([lines[0], lines[1]._replace(goal="Goal: b")])
    assert told == [1]


@pytest.mark.parametrize("privacy", ["private", "evaluator"])
def test_the_goal_of_a_target_that_is_nobody_elses_business_is_none_either(
    gaps: SkillsPlace, document: Document, privacy: str
) -> None:
    target = document.portfolio.find(SkillTarget, skill_id=id_of(document, "Questioning"))[0]
    document.do(edited("Who may see it", target, privacy=privacy))
    view = gaps.gaps.view
    view.setCurrentIndex(view.gaps.index(1))
    QTest.keyClick(view, Qt.Key.Key_G, SHIFT)
    (goal,) = goals(document)
    assert goal.privacy == privacy
