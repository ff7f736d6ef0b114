"""A role is written as one change, cannot end before it began, and the week's plan stands with the person."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.queries.week_plan import week_plan
from portfolio.core.records import Link, Person, Position, Role, build
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, PersonEditor, PositionEditor, editor_for
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(620, 700)
    editor.show()


def test_the_cursor_stands_where_a_role_that_is_there_lacks_something(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    role = build(Position, title="Maths lead")
    document.portfolio.apply(added("Role", role))
    editor = PositionEditor(theme, document, jobs, role.id)
    assert editor.first_field() is editor.rank.control
    editor.rank.set_raw("3")
    assert editor.first_field() is editor.title.control
    for one in (editor, PositionEditor(theme, document, jobs)):
        opened(qtbot, one)
    assert PositionEditor.first_field(one) is one.title.control


def test_two_possible_roles_of_one_name_are_told_apart_by_where_they_are(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    alike = [build(Role, title="Deputy head", place=place) for place in ("Riverside", "Hillside")]
    document.portfolio.apply(added("Roles", *alike, build(Role, title="Coach")))
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    offered = [editor.role.combo.itemText(at) for at in range(editor.role.combo.count())]
    places = [one.place for one in sorted(alike, key=lambda one: one.id)]
    assert offered == ["None of them", "Coach", *(f"Deputy head  ·  {place}" for place in places)]


def test_role_is_one_change_that_undo_takes_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: object
) -> None:
    goal = document.portfolio.connection.execute("SELECT id FROM goal").fetchone()[0]
    editor = editor_for(theme, document, jobs, "position", toward=("goal", goal))
    assert isinstance(editor, PositionEditor)
    opened(qtbot, editor)
    editor.title.set_raw("Maths lead")
    editor.place.set_raw("Hillcrest")
    editor.started.set_day(date(2024, 9, 1))
    editor.level.set_raw("Middle leader")
    editor.what_changed.set_raw("Seven of eight.")
    assert editor.save()
    (role,) = document.portfolio.find(Position)
    assert (role.title, role.place, role.started, role.ended) == ("Maths lead", "Hillcrest", date(2024, 9, 1), None)
    assert (role.level, role.what_changed, role.privacy) == ("Middle leader", "Seven of eight.", "evaluator")
    assert [link.target_id for link in document.portfolio.find(Link, source_id=role.id)] == [goal]
    assert document.portfolio.history.undo_label == "Enter “Maths lead”"
    document.undo()
    assert document.portfolio.find(Position) == []


def test_role_without_a_name_is_not_written(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.place.set_raw("Hillcrest")
    assert not editor.save()
    assert editor.title.said() == "It needs a name, as people call it there."
    assert document.portfolio.find(Position) == []


@pytest.mark.parametrize("mend", ["first", "last"])
def test_last_day_is_never_before_the_first(
    mend: str, qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.title.set_raw("Tutor")
    editor.started.set_day(date(2024, 9, 1))
    editor.ended.set_day(date(2024, 8, 31))
    assert not editor.save()
    assert editor.ended.said() == "The last day cannot be before the first."
    if mend == "first":
        editor.started.set_raw("2024-08-31")
        editor.started.edited.emit()
        assert editor.ended.said() == "Empty while you hold it."
    else:
        editor.ended.set_day(date(2024, 9, 1))
    assert editor.save()


def test_first_role_begins_with_what_stands_about_me_and_is_not_typed_for_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    (person,) = document.portfolio.find(Person)
    document.portfolio.apply(edited("Me", person, role="Maths lead", school="Hillcrest"))
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    assert (editor.title.text(), editor.place.text()) == ("Maths lead", "Hillcrest")
    editor.keep_draft()
    assert document.portfolio.drafts.all() == []
    document.portfolio.apply(added("Role", build(Position, title="Maths lead")))
    another = PositionEditor(theme, document, jobs)
    opened(qtbot, another)
    assert another.title.text() == ""


def test_hours_of_the_week_are_kept_with_the_person(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    assert week_plan(document.portfolio.connection) is None
    editor = PersonEditor(theme, document, jobs)
    opened(qtbot, editor)
    assert editor.least.said().endswith("Left empty, there is no plan.")
    editor.least.set_raw("6h")
    assert editor.least.said() == ""
    editor.most.set_raw("4h")
    assert not editor.save()
    assert editor.most.said() == "This cannot be less than the least."
    editor.most.set_raw("200h")
    assert not editor.save()
    assert editor.most.said() == "A week has 168 hours."
    editor.most.set_raw("8h")
    assert editor.save()
    assert week_plan(document.portfolio.connection) == (360, 480)
    again = PersonEditor(theme, document, jobs)
    opened(qtbot, again)
    assert (again.least.raw(), again.most.raw()) == ("6h", "8h")
    again.least.set_raw("")
    again.most.set_raw("")
    assert again.save()
    assert week_plan(document.portfolio.connection) is None


def test_text_that_is_wholly_seen_has_no_bar_beside_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    area = editor.notes.area
    for words, barred in (("One line.", False), ("Line.\n" * 6, False), ("Line.\n" * 40, True)):
        editor.notes.set_raw(words)
        qtbot.waitUntil(lambda barred=barred: area.verticalScrollBar().isVisible() == barred)  # type: ignore[misc]
        assert not area.horizontalScrollBar().isVisible()


def test_rank_track_and_possible_role_are_kept_and_taken_from_the_role_that_was_chosen(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    role = build(Role, title="Subject lead", rank=3, track="Leadership", level="Middle leader")
    document.portfolio.apply(added("Role", role))
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.track.set_raw("Teaching")
    editor.role.combo.setCurrentIndex(editor.role.combo.findData(role.id))
    editor.role.combo.activated.emit(1)
    assert editor.rank.combo.currentText() == "Leads a subject, or coaches"
    assert editor.save()
    (held,) = document.portfolio.find(Position)
    assert (held.title, held.rank, held.track, held.level) == ("Subject lead", 3, "Teaching", "Middle leader")
    assert held.role_id == role.id
    again = PositionEditor(theme, document, jobs, held.id)
    opened(qtbot, again)
    again.rank.set_raw("")
    again.role.set_raw("")
    assert again.save()
    (held,) = document.portfolio.find(Position)
    assert (held.rank, held.role_id) == (None, None)


def test_lines_of_work_that_are_named_already_are_offered(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    document.portfolio.apply(
        added("Roles", build(Role, title="Lead", track="Leadership"), build(Position, title="T", track="Teaching"))
    )
    editor = PositionEditor(theme, document, jobs)
    opened(qtbot, editor)
    offered = editor.track.line.completer().model()
    assert [offered.index(at, 0).data() for at in range(offered.rowCount())] == ["Leadership", "Teaching"]
    assert "role" not in {name for name, field in editor.fields.items() if not field.isVisible()}


def test_a_role_in_the_bin_stays_the_one_that_it_was(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    gone, there = build(Role, title="Lead"), build(Role, title="Coach")
    held = build(Position, title="Lead", role_id=gone.id)
    document.portfolio.apply(added("Roles", gone, there, held))
    document.portfolio.apply(trashed("Away", gone))
    editor = PositionEditor(theme, document, jobs, held.id)
    opened(qtbot, editor)
    editor.place.set_raw("Hillcrest")
    assert editor.save()
    assert document.portfolio.find(Position)[0].role_id == gone.id
