"""A file that shows a line of a role keeps doing so, whatever else is written about it."""

from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Attachment, Goal, Link, Role, RoleNeed, build
from portfolio.ui.document import Document
from portfolio.ui.editors.evidence import EvidenceEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def test_what_a_file_shows_of_a_role_is_no_chip_of_its_editor_and_stays(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    file, role, goal = (
        build(Attachment, name="led.pdf", sha256="0" * 64),
        build(Role, title="Mentor"),
        build(Goal, title="G"),
    )
    need = build(RoleNeed, role_id=role.id, words_asked="Led a team")
    shows, proves = (
        build(Link, source_kind="attachment", source_id=file.id, target_kind=kind, target_id=target, role="evidence")
        for kind, target in (("role_need", need.id), ("goal", goal.id))
    )
    document.do(added("Add", file, role, goal, need, shows, proves))
    editor = EvidenceEditor(theme, document, jobs, file.id)
    qtbot.addWidget(editor)
    assert editor.of.chosen() == [("goal", goal.id)]
    editor.of.set_raw([])
    editor.caption.set_raw("The list of those who came")
    assert editor.save()
    assert [link.id for link in document.portfolio.find(Link)] == [shows.id]
