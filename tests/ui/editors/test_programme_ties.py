"""What a programme counts toward and the badge it ended in, as its editor ties them: no circles, nothing taken away."""

from datetime import date

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, Edit, added, trashed
from portfolio.core.queries.stacking import ended_in, leads_back
from portfolio.core.records import Credential, Link, Programme, build
from portfolio.ui.document import Document
from portfolio.ui.editors import ProgrammeEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.ui.editors.test_programme import opened


def tied(source: Programme, target: Programme) -> Link:
    """The first counts toward the second."""
    ends = {"source_kind": "programme", "source_id": source.id, "target_kind": "programme", "target_id": target.id}
    return build(Link, role="toward", **ends)


def test_programmes_that_would_count_toward_one_another_are_refused_over_any_number_of_steps(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    course, nano, master = (build(Programme, title=title) for title in ("Course", "Nanodegree", "Master"))
    links = (tied(course, nano), tied(nano, master))
    document.portfolio.apply(Change("Learn", tuple(Edit(None, one) for one in (course, nano, master, *links))))
    editor = ProgrammeEditor(theme, document, jobs, master.id)
    opened(qtbot, editor)
    editor.toward.set_raw([["programme", course.id]])
    assert not editor.save()
    assert editor.toward.said() == "“\u2068Course\u2069” counts toward this one already. Take it away here, or there."
    assert len(document.portfolio.find(Link)) == 2
    editor.toward.set_raw([])
    assert editor.save()
    other = ProgrammeEditor(theme, document, jobs, course.id)
    opened(qtbot, other)
    other.toward.set_raw([["programme", nano.id], ["programme", master.id]])
    assert other.save(), "two ways up are no circle"


def test_once_it_is_finished_its_badge_is_asked_for_and_undo_unties_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    badge = build(Credential, title="Feedback", kind="badge")
    nano = build(Programme, title="Feedback")
    document.portfolio.apply(Change("Learn", (Edit(None, badge), Edit(None, nano))))
    editor = ProgrammeEditor(theme, document, jobs, nano.id)
    opened(qtbot, editor)
    assert not editor.brought.isVisible()
    QTest.keyClicks(editor.ended.line, "2026-05-12")
    assert editor.brought.isVisible()
    editor.brought.set_raw([["credential", badge.id]])
    assert editor.save()
    assert document.portfolio.find(Credential)[0].programme_id == nano.id
    again = ProgrammeEditor(theme, document, jobs, nano.id)
    opened(qtbot, again)
    assert again.brought.raw() == [["credential", badge.id]]
    assert again.change().edits == (), "it names the course already"
    again.brought.set_raw([])
    assert again.save()
    assert document.portfolio.find(Credential)[0].programme_id is None
    document.undo()
    document.undo()
    assert document.portfolio.find(Credential)[0].programme_id is None
    assert document.portfolio.find(Programme)[0].finished is None


def test_a_badge_of_another_programme_is_not_taken_from_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    one, two = build(Programme, title="One"), build(Programme, title="Two", finished=date(2026, 5, 1))
    badge = build(Credential, title="Feedback", programme_id=one.id)
    document.portfolio.apply(Change("Learn", tuple(Edit(None, each) for each in (one, two, badge))))
    editor = ProgrammeEditor(theme, document, jobs, two.id)
    opened(qtbot, editor)
    editor.brought.set_raw([["credential", badge.id]])
    assert not editor.save()
    assert "is what “\u2068One\u2069” ended in" in editor.brought.said()


def test_what_was_put_into_the_bin_is_no_circle_and_no_badge(document: Document) -> None:
    course, nano = build(Programme, title="Course"), build(Programme, title="Nanodegree")
    link, badge = tied(course, nano), build(Credential, title="Badge", programme_id=nano.id)
    document.portfolio.apply(Change("Learn", tuple(Edit(None, each) for each in (course, nano, link, badge))))
    connection = document.portfolio.connection
    assert leads_back(connection, nano.id, [course.id]) == "Course"
    assert ended_in(connection, nano.id) == [badge.id]
    document.portfolio.apply(trashed("Bin", link, badge))
    assert leads_back(connection, nano.id, [course.id]) == ""
    assert ended_in(connection, nano.id) == []
    assert leads_back(connection, nano.id, [nano.id]) == "Nanodegree"
    document.portfolio.apply(added("Back", tied(nano, course)))
    assert leads_back(connection, nano.id, [course.id]) == ""


def test_a_badge_that_comes_round_to_the_programme_is_not_what_it_ended_in(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    nano, master = build(Programme, title="Nanodegree"), build(Programme, title="Master", finished=date(2026, 5, 1))
    badge = build(Credential, title="Badge")
    ends = {"source_kind": "credential", "source_id": badge.id, "target_kind": "programme", "target_id": nano.id}
    document.portfolio.apply(
        added("Learn", nano, master, badge, tied(nano, master), build(Link, role="toward", **ends))
    )
    editor = ProgrammeEditor(theme, document, jobs, master.id)
    opened(qtbot, editor)
    editor.brought.set_raw([["credential", badge.id]])
    assert not editor.save()
    assert editor.brought.said().startswith("It counts toward “\u2068Nanodegree\u2069”, which counts toward this one.")
