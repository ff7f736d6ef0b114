"""Each editor makes one change with a good name, and undo brings everything back."""

from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change
from portfolio.core.records import (
    Attachment,
    Credential,
    Goal,
    Link,
    Part,
    Person,
    Practice,
    Programme,
    Reflection,
    Step,
    TimeEntry,
)
from portfolio.ui.document import Document
from portfolio.ui.editors import (
    CredentialEditor,
    Editor,
    GoalEditor,
    PersonEditor,
    PracticeEditor,
    ProgrammeEditor,
    ReflectionEditor,
    TimeEditor,
)
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00\x00IEND\xaeB`\x82"
)


@pytest.fixture
def changes(document: Document) -> list[Change]:
    """All changes that are announced from now on."""
    heard: list[Change] = []
    document.changed.connect(heard.append)
    return heard


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(620, 700)
    editor.show()


def dump(document: Document) -> dict[str, list[tuple[object, ...]]]:
    """Everything that is in the portfolio's tables of records, as plain rows without the moment of change."""
    tables = (
        "person",
        "goal",
        "step",
        "reflection",
        "practice",
        "programme",
        "part",
        "time_entry",
        "credential",
        "link",
    )
    rows = {}
    for table in tables:
        cursor = document.portfolio.connection.execute(f"SELECT * FROM {table} ORDER BY id")
        names = [column[0] for column in cursor.description]
        rows[table] = [tuple(v for n, v in zip(names, row, strict=True) if n != "changed") for row in cursor]
    return rows


def test_a_reflection_is_one_change_and_undo_takes_it_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, changes: list[Change]
) -> None:
    before = dump(document)
    editor = ReflectionEditor(theme, document, jobs, about=("credential", there.badge.id))
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "What the exit tickets told me")
    QTest.keyClicks(editor.text.source, "Eleven of twenty-eight")
    editor.toward.set_raw([["goal", there.goal.id]])
    with qtbot.waitSignal(editor.finished) as told:
        assert editor.save()
    assert [change.label for change in changes] == ["Write “What the exit tickets told me”"]
    (reflection,) = document.portfolio.find(Reflection)
    assert told.args == ["reflection", reflection.id]
    assert (reflection.privacy, reflection.day, reflection.text) == ("private", date.today(), "Eleven of twenty-eight")
    roles = {(link.role, link.target_id) for link in document.portfolio.find(Link, source_id=reflection.id)}
    assert roles == {("about", there.badge.id), ("toward", there.goal.id)}
    assert document.portfolio.drafts.all() == []
    document.undo()
    assert dump(document) == before
    document.redo()
    assert document.portfolio.find(Reflection)[0].text == "Eleven of twenty-eight"


def test_done_with_nothing_typed_changes_nothing(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, changes: list[Change]
) -> None:
    for editor in (
        ReflectionEditor(theme, document, jobs),
        GoalEditor(theme, document, jobs, there.goal.id),
        CredentialEditor(theme, document, jobs, there.paper.id),
        PersonEditor(theme, document, jobs),
    ):
        opened(qtbot, editor)
        assert editor.save()
    assert changes == []


def test_a_reflection_without_a_title_takes_its_first_words(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.text.source.setPlainText("## Why we **start** with the answer\n\nBecause.")
    assert editor.save()
    assert document.portfolio.find(Reflection)[0].title == "Why we start with the answer"


def test_a_goal_with_steps_is_one_change_and_undo_takes_it_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, changes: list[Change]
) -> None:
    before = dump(document)
    editor = GoalEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Pupils choose")
    QTest.keyClicks(editor.due.line, "19 Dec")
    QTest.keyClicks(editor.planned.line, "24")
    QTest.keyClicks(editor.learners.line, "54")
    first = editor.steps.rows()[0].line
    QTest.keyClicks(first, "Read")
    QTest.keyClick(first, Qt.Key.Key_Return)
    QTest.keyClicks(editor.steps.rows()[1].line, "Try")
    editor.steps.rows()[1].box.click()
    assert editor.save()
    assert [change.label for change in changes] == ["Set the goal “Pupils choose”"]
    (goal,) = document.portfolio.find(Goal)
    assert (goal.planned_minutes, goal.learners) == (24 * 60, 54)
    assert goal.due is not None
    assert goal.due >= date.today()
    steps = sorted(document.portfolio.find(Step), key=lambda step: step.position)
    assert [(step.title, step.done) for step in steps] == [("Read", None), ("Try", date.today())]
    document.undo()
    assert dump(document) == before


def test_steps_are_moved_and_taken_away_in_one_change(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, changes: list[Change]
) -> None:
    before = dump(document)
    editor = GoalEditor(theme, document, jobs, there.goal.id)
    opened(qtbot, editor)
    QTest.keyClick(editor.steps.rows()[1].line, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [row.line.text() for row in editor.steps.rows()] == ["Step 2", "Step 1"]
    editor.steps.rows()[1].line.clear()
    QTest.keyClick(editor.steps.rows()[1].line, Qt.Key.Key_Backspace)
    assert editor.save()
    assert len(changes) == 1
    assert [step.title for step in document.portfolio.find(Step)] == ["Step 2"]
    document.undo()
    assert dump(document) == before


def test_several_pasted_lines_become_several_modules(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ProgrammeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.title.line, "Universal Design")
    QGuiApplication.clipboard().setText("- Why design for the edges\n\n• Engagement\nAction\n")
    QTest.keyClick(editor.parts.rows()[0].line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert editor.save()
    (programme,) = document.portfolio.find(Programme)
    assert programme.kind == "nanodegree"
    parts = sorted(document.portfolio.find(Part), key=lambda part: part.position)
    assert [part.title for part in parts] == ["Why design for the edges", "Engagement", "Action"]


def test_something_i_did_takes_its_title_from_its_first_words_and_its_evidence_along(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, tmp_path: Path, changes: list[Change]
) -> None:
    photo = tmp_path / "kitchen.png"
    photo.write_bytes(PNG)
    editor = PracticeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.what_i_did.area, "We cooked for 12, 30 and 90.")
    QTest.keyClicks(editor.what_changed.area, "They explain the salt.")
    editor.files.set_raw([str(photo)])
    with qtbot.waitSignal(editor.finished, timeout=20_000):
        editor.save()
    assert len(changes) == 1
    (practice,) = document.portfolio.find(Practice)
    assert (practice.title, practice.kind) == ("We cooked for 12, 30 and 90", "lesson")
    (attachment,) = document.portfolio.find(Attachment)
    (link,) = document.portfolio.find(Link)
    assert (link.source_id, link.target_id, link.role) == (attachment.id, practice.id, "evidence")
    document.undo()
    assert document.portfolio.find(Practice) == document.portfolio.find(Attachment) == []


def test_an_evidence_file_that_is_gone_is_told_beside_the_field(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = PracticeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.what_i_did.area, "We cooked.")
    editor.files.set_raw(["/nowhere/photo.png"])
    assert not editor.save()
    assert editor.files.said() == "“photo.png” is no longer where it was. Take it away, or put it back."
    assert document.portfolio.drafts.all()[0].content["what_i_did"] == "We cooked."


def test_hours_with_a_cost_are_exact(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, changes: list[Change]
) -> None:
    editor = TimeEditor(theme, document, jobs, toward=("goal", there.goal.id))
    opened(qtbot, editor)
    QTest.keyClicks(editor.minutes.line, "2:30")
    editor.cost.set_raw(["1,234.10", "EUR"])
    assert editor.save()
    (entry,) = document.portfolio.find(TimeEntry)
    assert (entry.minutes, entry.amount_minor, entry.currency, entry.own_time) == (150, 123410, "EUR", True)
    assert entry.title == "Assessment literacy"
    assert [change.label for change in changes] == ["Log 2:30 on “Assessment literacy”"]


def test_what_cannot_be_is_told_beside_the_field_and_nothing_is_lost(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, changes: list[Change]
) -> None:
    editor = TimeEditor(theme, document, jobs)
    opened(qtbot, editor)
    QTest.keyClicks(editor.minutes.line, "long")
    editor.day.line.setText("31 Feb")
    assert not editor.save()
    assert editor.minutes.said() == "“long” is no time. Try 45m, 1.5h or 2:30."
    assert editor.day.said() == "That month has no day 31: it ends with 28."
    assert (editor.minutes.raw(), editor.day.raw()) == ("long", "31 Feb")
    assert document.portfolio.drafts.all()[0].content["day"] == "31 Feb"
    assert changes == []


def test_an_issued_badge_stays_as_it_was_issued(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, changes: list[Change]
) -> None:
    editor = CredentialEditor(theme, document, jobs, there.badge.id)
    opened(qtbot, editor)
    assert not {"title", "issuer", "earned", "skills"} & set(editor.fields)
    editor.toward.set_raw([["goal", there.goal.id]])
    editor.sort.set_raw("micro_credential")
    assert editor.save()
    badge = document.portfolio.get(Credential, there.badge.id)
    assert badge is not None
    assert (badge.title, badge.kind) == ("Feedback", "micro_credential")
    assert len(changes) == 1


def test_a_certificate_can_be_corrected(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace
) -> None:
    editor = CredentialEditor(theme, document, jobs, there.paper.id)
    opened(qtbot, editor)
    assert editor.minutes.raw() == "1:30"
    editor.skills.set_raw("Feedback, data use; feedback")
    assert editor.save()
    paper = document.portfolio.get(Credential, there.paper.id)
    assert paper is not None
    assert paper.skills == ["Feedback", "data use", "feedback"]
    assert paper.earned == date(2026, 3, 9)


def test_addresses_of_a_person_are_looked_at(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = PersonEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.addresses.set_raw("amina@school.example, nonsense")
    assert not editor.save()
    assert editor.addresses.said() == "“nonsense” is no e-mail address."
    editor.addresses.set_raw("amina@school.example; a@b.example")
    assert editor.save()
    assert document.portfolio.find(Person)[0].addresses == ["amina@school.example", "a@b.example"]
