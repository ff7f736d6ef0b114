"""What entries are tied to: counted for menus, and tied as one change that doubles nothing."""

from portfolio.core.bulk import links_of, tied
from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ties import tied_counts
from portfolio.core.records import Attachment, Credential, Goal, Practice, Programme, Reflection, build


def test_each_is_tied_once_in_its_role_and_none_to_itself(portfolio: Portfolio) -> None:
    lesson, note = build(Practice, title="Lesson"), build(Reflection, title="Note")
    photo = build(Attachment, name="wall.png", sha256="ab" * 32)
    portfolio.apply(added("Add", lesson, note, photo))
    wanted = [(note, lesson, "about"), (photo, lesson, "evidence"), (note, lesson, "about"), (lesson, lesson, "about")]
    change = tied("Tie", wanted, links_of(portfolio, [note.id, photo.id, lesson.id]))
    portfolio.apply(change)
    assert {(link.source_id, link.role) for link in links_of(portfolio, [note.id, photo.id])} == {
        (note.id, "about"), (photo.id, "evidence")
    }  # fmt: skip
    assert not tied("Tie", wanted, links_of(portfolio, [note.id, photo.id, lesson.id]))


def test_a_credential_is_part_of_a_course_by_its_own_field_as_well_as_by_a_link(portfolio: Portfolio) -> None:
    course, goal = build(Programme, title="Course"), build(Goal, title="Goal")
    badge = build(Credential, title="Badge", programme_id=course.id)
    lesson = build(Practice, title="Lesson")
    portfolio.apply(added("Add", course, goal, lesson))
    portfolio.apply(added("Add", badge))
    portfolio.apply(tied("Tie", [(lesson, course, "toward"), (badge, course, "toward"), (lesson, goal, "toward")], []))
    counts = tied_counts(portfolio.connection, [badge.id, lesson.id])
    assert counts == {course.id: 2, goal.id: 1}
    assert tied_counts(portfolio.connection, [goal.id]) == {}
    portfolio.apply(trashed("Bin", *links_of(portfolio, [lesson.id])))
    assert tied_counts(portfolio.connection, [badge.id, lesson.id]) == {course.id: 1}
