"""Writing a skill: one change, its levels as typed, and our own levels kept by the names that every language knows."""

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.records import Skill
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
