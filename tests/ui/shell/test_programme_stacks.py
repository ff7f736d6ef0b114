"""A course becomes part of a nanodegree by its menu, by dragging and from the pane; no two are part of one another."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.programmes import stacks_into
from portfolio.core.records import Credential, Link, Programme, build
from portfolio.ui.kit.dragging import carry
from portfolio.ui.workspace import Workspace
from tests.ui.shell.test_carrying import at_entry, plain
from tests.ui.shell.test_entry_keys import menu_words, popup, submenu


def two(workspace: Workspace) -> tuple[Programme, Programme]:
    course = build(Programme, title="Course", started="2026-11-17")
    nano = build(Programme, title="Nanodegree", started="2026-11-18")
    workspace.document.do(added("Learn", course, nano))
    return course, nano


def part_of(workspace: Workspace, programme: Programme) -> QMenu:
    workspace.entries.show_menu("programme", programme.id, QPoint(40, 40))
    menu = popup()
    return submenu(menu, "Part of")


def parts(workspace: Workspace, programme: Programme) -> list[str]:
    return [one.title for one in stacks_into(workspace.document.portfolio.connection, programme.id)]


def test_the_menu_of_a_course_makes_it_part_of_another_and_not_of_itself(workspace: Workspace) -> None:
    course, nano = two(workspace)
    offered = part_of(workspace, course)
    assert menu_words(offered) == ["Nanodegree"]
    offered.actions()[0].trigger()
    assert parts(workspace, course) == ["Nanodegree"]
    assert workspace.document.portfolio.history.undo_label == "Make “Course” part of “Nanodegree”"
    workspace.document.undo()
    assert parts(workspace, course) == parts(workspace, nano) == []


def test_two_that_would_be_part_of_one_another_are_refused_in_a_sentence_by_menu_and_by_dragging(
    workspace: Workspace,
) -> None:
    course, nano = two(workspace)
    told: list[PortfolioError] = []
    workspace.document.failed.connect(told.append)
    workspace.dropping.dropped(carry([("programme", course.id)]), at_entry(workspace, nano))
    assert parts(workspace, course) == ["Nanodegree"]
    workspace.dropping.dropped(carry([("programme", nano.id)]), at_entry(workspace, course))
    part_of(workspace, nano).actions()[0].trigger()
    badge = build(Credential, title="Its badge", programme_id=nano.id)
    workspace.document.do(added("Badge", badge))
    workspace.dropping.dropped(carry([("credential", badge.id)]), at_entry(workspace, course))
    assert [plain(one.title) for one in told] == [
        "“Course” counts toward this one already, so this cannot count toward it."
    ] * 3
    assert len(workspace.document.portfolio.find(Link)) == 1
