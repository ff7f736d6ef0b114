"""Skills in the whole window: the place by its key, K on an entry, the palette, the details, and dragging."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import trashed
from portfolio.core.records import Goal, Practice, Skill, SkillEvidence, SkillTarget
from portfolio.ui.app import App
from portfolio.ui.editors import waiting
from portfolio.ui.editors.form_card import FormCard
from portfolio.ui.kit.buttons import Button
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.skills.gap_editor import GapGoalEditor
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.skills.rate_card import RateCard
from portfolio.ui.skills.target_card import TargetCard
from portfolio.ui.theme import Theme
from portfolio.ui.window import Window
from portfolio.ui.workspace import Workspace
from tests.ui.homes import copied
from tests.ui.skills.conftest import TODAY, id_of

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def workspace(qtbot: QtBot, qapp, theme: Theme, tmp_path: Path, skills_home: Path) -> Iterator[Workspace]:  # type: ignore[no-untyped-def]
    copied(skills_home, tmp_path / "mine").close()
    window = Window()
    window.resize(1366, 768)
    app = App(qapp, window, Settings(tmp_path / "settings.json"), today=lambda: TODAY)
    window.show()
    window.activateWindow()
    assert app.open(tmp_path / "mine")
    qtbot.waitUntil(lambda: app.workspace is not None and app.workspace.detail is not None, timeout=20_000)
    assert app.workspace is not None
    yield app.workspace
    app.jobs.wait()
    app._close_document()
    window.close_now()
    app.language.forget()
    window.deleteLater()
    app.deleteLater()


def place_of(workspace: Workspace) -> SkillsPlace:
    assert isinstance(workspace.stage.place, SkillsPlace)
    return workspace.stage.place


def lesson_of(workspace: Workspace) -> str:
    return id_of(workspace.document, "Waiting longer", Practice)


def test_the_rail_shows_the_place_once_there_is_a_skill_and_ctrl_7_goes_there(workspace: Workspace) -> None:
    assert not workspace.rail.button(rail.SKILLS).isHidden()
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_7, CTRL)
    assert place_of(workspace).found is not None


def test_k_on_an_entry_says_which_skills_it_shows(qtbot: QtBot, workspace: Workspace) -> None:
    lesson = lesson_of(workspace)
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_Home)  # Ctrl of a test before is no longer held
    workspace.open_entry("practice", lesson)
    workspace.journal.view.setFocus()
    qtbot.waitUntil(lambda: workspace.journal.view.entry_at(None) == ("practice", lesson))
    QTest.keyClick(workspace.journal.view, Qt.Key.Key_K)
    card = workspace.skilling.card
    assert card is not None
    assert card._entries == [("practice", lesson)]
    assert card.ticked == [id_of(workspace.document, "Questioning")]
    card.close()


def test_the_details_of_an_entry_name_its_skills_with_their_levels_and_lead_there(workspace: Workspace) -> None:
    workspace.open_entry("practice", lesson_of(workspace))
    assert workspace.detail is not None
    skill = id_of(workspace.document, "Questioning")
    chip = workspace.detail.findChild(Button, f"skill:{skill}")
    assert chip.label == "Questioning: developing"
    chip.click()
    assert place_of(workspace).panel.shown == skill


def test_the_palette_finds_a_skill_and_opens_it_at_its_place(workspace: Workspace) -> None:
    palette = workspace.finding.palette
    rows = palette._contents.rows("talking fam", TODAY)
    (row,) = [row for row in rows if row.words == "Talking with families"]
    assert row.do is not None
    row.do()
    assert place_of(workspace).panel.shown == id_of(workspace.document, "Talking with families")


def test_an_entry_let_go_on_a_skill_shows_it_and_one_undo_takes_that_back(workspace: Workspace) -> None:
    workspace.go_to(rail.SKILLS)
    place = place_of(workspace)
    skill = id_of(workspace.document, "Marking")
    rect = place.view.visualRect(place.view.skills.index_of(skill))
    at = place.view.viewport().mapTo(workspace, QPoint(40, rect.center().y()))
    target = workspace.dropping._entries.target([("practice", lesson_of(workspace))], at)
    assert target.do is not None
    target.do()
    ties = workspace.document.portfolio.find(SkillEvidence, skill_id=skill)
    assert [tie.record_id for tie in ties] == [lesson_of(workspace)]
    workspace.document.undo()
    assert workspace.document.portfolio.find(SkillEvidence, skill_id=skill) == []


def test_g_opens_the_goal_filled_in_and_ctrl_enter_makes_it(workspace: Workspace) -> None:
    workspace.go_to(rail.SKILLS)
    place = place_of(workspace)
    place.view.go_to(id_of(workspace.document, "Marking"))
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_G)
    editor = workspace.stage.sheet
    assert isinstance(editor, GapGoalEditor)
    assert editor.source.text() == ""  # which role it is for stands at its gap, where nobody else reads it
    QTest.keyClick(editor.title.line, Qt.Key.Key_Return, CTRL)
    goals = workspace.document.portfolio.find(Goal)
    assert [goal.title for goal in goals] == ["Marking: secure"]


def test_new_skill_by_name_opens_its_editor_at_the_place(workspace: Workspace) -> None:
    workspace.add("skill")
    place_of(workspace)
    assert getattr(workspace.stage.sheet, "KIND", "") == "skill"
    workspace.add("rating")
    assert place_of(workspace).page == "skills"


def test_who_leaves_the_lists_by_another_way_finds_the_head_of_the_place_again(
    qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.go_to(rail.SKILLS)
    place = place_of(workspace)
    place.show_adding()
    assert place.head.isHidden()
    workspace.add("rating")
    qtbot.waitUntil(lambda: place.head.isVisible() and not place.head.isHidden())
    workspace.stage.resize(500, 600)  # one thing at a time: the skill has all the room
    place.show_skill(id_of(workspace.document, "Marking"))
    place.show_page("skills")
    assert place.head.isHidden() != place.head.isVisible()


def test_what_is_typed_on_a_card_is_kept_when_the_portfolio_closes_at_that_moment(
    workspace: Workspace,
) -> None:
    workspace.go_to(rail.SKILLS)
    place = place_of(workspace)
    place.view.go_to(id_of(workspace.document, "Marking"))
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_M)
    (card,) = workspace.window().findChildren(RateCard)
    QTest.keyClicks(card.note.area, "She waits")
    workspace.leave()
    assert [draft.content["note"] for draft in workspace.document.portfolio.drafts.all()] == ["She waits"]


def test_an_entry_that_was_opened_beside_a_row_goes_when_one_moves_on(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.go_to(rail.SKILLS)
    place = place_of(workspace)
    place.show_gaps()
    assert workspace.detail is not None
    workspace.showing.open("practice", lesson_of(workspace))
    assert workspace.detail.isVisible()
    QTest.keyClick(place.gaps.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not workspace.detail.isVisible())  # type: ignore[union-attr]
    place.show_page("skills")
    workspace.showing.open("practice", lesson_of(workspace))
    place.view.setFocus()
    QTest.keyClick(place.view, Qt.Key.Key_Down)
    qtbot.waitUntil(place.panel.isVisible)


@pytest.mark.parametrize("what, kind", [("rate", RateCard), ("target", TargetCard), ("own", TargetCard)])
def test_what_was_typed_on_a_card_is_offered_like_every_unfinished_text(
    qtbot: QtBot, workspace: Workspace, what: str, kind: type[FormCard]
) -> None:
    document, skill = workspace.document, id_of(workspace.document, "Questioning")
    about = document.portfolio.find(SkillTarget, skill_id=skill)[0].id if what == "target" else skill
    key = f"skill_card:{what.replace('own', 'target')}:{about}"
    document.portfolio.drafts.save(key, "skill_card", "", {"note": "She waits", "why": "She waits"})
    (draft,) = waiting(document)
    assert draft.sentence == "You were writing about “Questioning”."
    workspace.entries.go_on(draft)
    (card,) = workspace.window().findChildren(kind)
    assert card.isVisible()
    field = card.note if isinstance(card, RateCard) else card.why  # type: ignore[attr-defined]
    assert field.text() == "She waits"
    card.finish()
    assert waiting(document) == []
    document.do(trashed("Away", document.portfolio.find(Skill, title="Questioning")[0]))
    document.portfolio.drafts.save(key, "skill_card", "", {"note": "She waits"})
    assert waiting(document) == []
