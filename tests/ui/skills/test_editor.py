"""Writing a skill: one change, its levels as typed, and our own levels kept by the names that every language knows."""

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import (
    Goal,
    Practice,
    Rating,
    Role,
    RoleNeed,
    Skill,
    SkillEvidence,
    SkillTarget,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.skills.editor import SkillEditor
from portfolio.ui.theme import Theme
from tests.ui.skills.conftest import done, id_of


@pytest.fixture
def new(qtbot: QtBot, theme: Theme, jobs: Jobs, document: Document) -> SkillEditor:
    editor = SkillEditor(theme, document, jobs)
    qtbot.addWidget(editor)
    return editor


def test_a_new_skill_stands_last_in_its_area(new: SkillEditor, document: Document) -> None:
    changes = done(document)
    new.title.set_raw("Peer marking")
    new.area.set_raw("Assessment")
    assert new.save()
    skill = document.portfolio.get(Skill, new.id)
    assert skill is not None
    assert (skill.title, skill.area, skill.position, skill.levels) == ("Peer marking", "Assessment", 2, [])
    assert [change.label for change in changes] == ["Add the skill “Peer marking”"]


def test_a_skill_needs_a_few_words(new: SkillEditor, document: Document) -> None:
    assert not new.save()
    assert new.title.said() == "It needs a few words."


def test_levels_are_typed_one_a_line_and_keep_what_they_mean(new: SkillEditor, document: Document) -> None:
    new.title.set_raw("Reading aloud")
    new.levels.set_raw("Seldom: when asked\nOften\n\nOften\nAlways: from the heart")
    assert new.save()
    assert document.portfolio.get(Skill, new.id).levels == [  # type: ignore[union-attr]
        {"name": "Seldom", "words": "when asked"}, {"name": "Often", "words": ""},
        {"name": "Always", "words": "from the heart"},
    ]  # fmt: skip


def test_editing_begins_with_what_is_there(qtbot: QtBot, theme: Theme, jobs: Jobs, document: Document) -> None:
    editor = SkillEditor(theme, document, jobs, id_of(document, "Talking with families"))
    qtbot.addWidget(editor)
    assert editor.levels.text() == "Some: At times\nMost: Nearly always"
    assert not editor.change()
    editor.text.set_raw("On the phone as well")
    assert editor.save()
    assert document.portfolio.get(Skill, editor.id).text == "On the phone as well"  # type: ignore[union-attr]


def test_what_is_typed_is_on_disk_and_gone_on_with(new: SkillEditor, document: Document) -> None:
    new.title.set_raw("Half a")
    new.leave()
    (draft,) = document.portfolio.drafts.all()
    assert (draft.kind, draft.content["title"]) == ("skill", "Half a")


@pytest.fixture
def families(qtbot: QtBot, theme: Theme, jobs: Jobs, document: Document) -> SkillEditor:
    """The skill with levels of its own, on which somebody rated, aims and shows something."""
    skill = id_of(document, "Talking with families")
    lesson, role = id_of(document, "Waiting longer", Practice), id_of(document, "Maths lead", Role)
    tie = build(SkillEvidence, record_kind="practice", record_id=lesson, skill_id=skill, level="Some")
    need = build(RoleNeed, role_id=role, skill_id=skill, level="Most", words_asked="Families")
    document.do(added("Add", tie, need, build(Goal, title="Call", skill_id=skill, target_level="Most")))
    editor = SkillEditor(theme, document, jobs, skill)
    qtbot.addWidget(editor)
    return editor


def named(document: Document, skill: str) -> list[str]:
    """The levels that are named where something is said of this skill."""
    kinds = ((Rating, "level"), (SkillTarget, "level"), (SkillEvidence, "level"), (RoleNeed, "level"),
             (Goal, "target_level"))  # fmt: skip
    return [getattr(one, field) for kind, field in kinds for one in document.portfolio.find(kind, skill_id=skill)]


def test_a_level_that_gets_another_name_gets_it_wherever_it_is_named_as_one_change(
    families: SkillEditor, document: Document
) -> None:
    assert named(document, families.id) == ["Most", "Most", "Some", "Most", "Most"]
    changes = done(document)
    families.levels.set_raw("Some: At times\nNearly always")
    assert families.save()
    assert named(document, families.id) == ["Nearly always", "Nearly always", "Some", "Nearly always", "Nearly always"]
    assert len(changes) == 1
    document.undo()
    assert named(document, families.id) == ["Most", "Most", "Some", "Most", "Most"]


@pytest.mark.parametrize("levels", ["Most\nSome", "Seldom\nSome\nMost\nAlways", ""])
def test_where_levels_come_go_or_change_places_what_was_said_stays_said(
    families: SkillEditor, document: Document, levels: str
) -> None:
    families.levels.set_raw(levels)
    assert families.save()
    assert named(document, families.id) == ["Most", "Most", "Some", "Most", "Most"]
