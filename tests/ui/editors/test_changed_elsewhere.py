"""A draft never takes back what was changed since; where both sides changed the same, the person chooses."""

from datetime import date
from types import SimpleNamespace
from typing import Any, TypeVar

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import Goal, Link, Practice, Record, Reflection, Step, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.editors import (
    CredentialEditor,
    Editor,
    PracticeEditor,
    ProgrammeEditor,
    ReflectionEditor,
    TimeEditor,
    editor_for,
)  # fmt: skip
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

R = TypeVar("R", bound=Record)


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> Any:
    def opened(kind: str, record_id: str) -> Any:
        editor = editor_for(theme, document, jobs, kind, record_id)
        qtbot.addWidget(editor)
        editor.resize(620, 700)
        editor.show()
        return editor

    return opened


def change(document: Document, kind: type[R], record_id: str, **fields: object) -> R:
    """Change a record elsewhere: in the detail pane, by undo, on the goal's card."""
    before = document.portfolio.get(kind, record_id)
    assert before is not None
    assert document.do(edited("Elsewhere", before, **fields))
    after = document.portfolio.get(kind, record_id)
    assert after is not None
    return after


def now(document: Document, record: R) -> R:
    found = document.portfolio.get(type(record), record.id)
    assert found is not None
    return found


def reflection(document: Document, **fields: object) -> Reflection:
    made = build(Reflection, title="About Leo", text="one", day=date(2026, 11, 9), **fields)
    document.portfolio.apply(added("Write", made))
    return made


def on_both_sides(document: Document, opened: Any, *, mine: str = "mine", other: str = "other") -> Reflection:
    """A reflection with a draft of its words, whose words were changed elsewhere too."""
    made = reflection(document)
    editor = opened("reflection", made.id)
    editor.text.source.setPlainText(mine)
    editor.leave()
    return change(document, Reflection, made.id, text=other)


def undecided(editor: Editor) -> list[str]:
    return [name for name, field in editor.fields.items() if field.is_undecided]


def test_a_draft_keeps_only_what_was_typed(document: Document, opened: Any, there: SimpleNamespace) -> None:
    editor = opened("goal", there.goal.id)
    QTest.keyClicks(editor.measure.line, "who choose")
    editor.leave()
    (draft,) = document.portfolio.drafts.all()
    assert (draft.content, draft.before) == ({"measure": "who choose"}, {"measure": ""})


def test_going_on_with_a_draft_leaves_a_tick_and_the_privacy_as_they_are_now(
    document: Document, opened: Any, there: SimpleNamespace
) -> None:
    editor = opened("goal", there.goal.id)
    QTest.keyClicks(editor.what_changed.area, "an hour of words")
    editor.leave()
    change(document, Step, there.steps[0].id, done=date(2026, 11, 20))
    change(document, Goal, there.goal.id, privacy="private")
    again = opened("goal", there.goal.id)
    assert undecided(again) == []
    assert again.save()
    assert now(document, there.steps[0]).done == date(2026, 11, 20)
    goal = now(document, there.goal)
    assert (goal.privacy, goal.what_changed) == ("private", "an hour of words")


def test_a_reflection_made_private_stays_private_when_its_draft_is_done(document: Document, opened: Any) -> None:
    made = reflection(document, privacy="public")
    editor = opened("reflection", made.id)
    QTest.keyClicks(editor.text.source, "and ")
    editor.leave()
    change(document, Reflection, made.id, privacy="private")
    assert opened("reflection", made.id).save()
    assert (now(document, made).privacy, now(document, made).text) == ("private", "and one")


def test_steps_typed_and_steps_ticked_elsewhere_come_together(
    document: Document, opened: Any, there: SimpleNamespace
) -> None:
    editor = opened("goal", there.goal.id)
    QTest.keyClicks(editor.steps.rows()[1].line, "in pairs ")
    editor.leave()
    change(document, Step, there.steps[0].id, done=date(2026, 11, 20))
    again = opened("goal", there.goal.id)
    assert undecided(again) == []
    assert again.save()
    first, second = (now(document, step) for step in there.steps)
    assert (first.done, second.title) == (date(2026, 11, 20), "in pairs Step 2")


def test_links_typed_and_links_made_elsewhere_come_together(
    document: Document, opened: Any, there: SimpleNamespace
) -> None:
    made, other = reflection(document), build(Goal, title="Talk less")
    document.portfolio.apply(added("Set", other))
    editor = opened("reflection", made.id)
    editor.toward.set_raw([["goal", there.goal.id]])
    editor.leave()
    link = build(
        Link, source_kind="reflection", source_id=made.id, target_kind="goal", target_id=other.id, role="toward"
    )
    document.portfolio.apply(added("Tie", link))
    assert opened("reflection", made.id).save()
    tied = {link.target_id for link in document.portfolio.find(Link, source_id=made.id)}
    assert tied == {there.goal.id, other.id}


def test_words_changed_on_both_sides_wait_for_a_choice(document: Document, opened: Any) -> None:
    made = on_both_sides(document, opened)
    again = opened("reflection", made.id)
    assert undecided(again) == ["text"]
    assert again.state_words() == "Meanwhile this was changed elsewhere too. Choose below what stays."
    assert (again.text.text(), again.text.clash.sentence()) == (
        "mine", "This was changed elsewhere after you had begun: “\u2068other\u2069”."
    )  # fmt: skip
    assert not again.save()
    assert now(document, made).text == "other"
    again.leave()
    third = opened("reflection", made.id)
    assert (undecided(third), third.text.text(), third.text.clash.held) == (["text"], "mine", "other")


@pytest.mark.parametrize("button, kept", [("keep", "mine"), ("swap", "other"), ("both", "mine\n\nother")])
def test_the_choice_is_what_is_written(document: Document, opened: Any, button: str, kept: str) -> None:
    made = on_both_sides(document, opened)
    again = opened("reflection", made.id)
    getattr(again.text.clash, button).click()
    assert undecided(again) == []
    assert again.save()
    assert now(document, made).text == kept
    assert document.portfolio.drafts.all() == []


def test_a_choice_can_be_taken_back_as_long_as_one_writes(document: Document, opened: Any) -> None:
    made = on_both_sides(document, opened)
    again = opened("reflection", made.id)
    swap = again.text.clash.swap
    swap.click()
    assert (again.text.text(), again.text.clash.sentence()) == ("other", "Yours was: “\u2068mine\u2069”.")
    swap.click()
    assert again.text.text() == "mine"


def test_after_the_choice_of_ones_own_words_one_is_not_asked_again(document: Document, opened: Any) -> None:
    made = on_both_sides(document, opened)
    again = opened("reflection", made.id)
    again.text.clash.keep.click()
    again.leave()
    assert undecided(opened("reflection", made.id)) == []


def test_the_same_change_on_both_sides_asks_nothing_and_leaves_no_draft(document: Document, opened: Any) -> None:
    made = on_both_sides(document, opened, mine="same", other="same")
    again = opened("reflection", made.id)
    assert undecided(again) == []
    again.leave()
    assert document.portfolio.drafts.all() == []


def test_what_is_changed_beside_an_open_sheet_is_taken_over_by_done(
    document: Document, opened: Any, there: SimpleNamespace
) -> None:
    change(document, Goal, there.goal.id, measure="m1")
    editor = opened("goal", there.goal.id)
    QTest.keyClicks(editor.what_changed.area, "long words")
    document.undo()
    change(document, Step, there.steps[1].id, done=date(2026, 11, 20))
    assert editor.save()
    goal = now(document, there.goal)
    assert (goal.measure, goal.what_changed) == ("", "long words")
    assert now(document, there.steps[1]).done == date(2026, 11, 20)


def test_what_is_changed_beside_an_open_sheet_and_in_it_waits_for_a_choice(document: Document, opened: Any) -> None:
    made = reflection(document)
    editor = opened("reflection", made.id)
    editor.title.line.setText("mine")
    change(document, Reflection, made.id, title="other")
    assert not editor.save()
    assert undecided(editor) == ["title"]
    editor.title.clash.swap.click()
    assert editor.save()
    assert now(document, made).title == "other"


def test_a_choice_names_privacy_and_steps_in_words(document: Document, opened: Any, there: SimpleNamespace) -> None:
    editor = opened("goal", there.goal.id)
    editor.privacy.set_raw("public")
    QTest.keyClicks(editor.steps.rows()[0].line, "x")
    editor.leave()
    change(document, Goal, there.goal.id, privacy="private")
    change(document, Step, there.steps[0].id, title="y", done=date(2026, 11, 20))
    again = opened("goal", there.goal.id)
    assert undecided(again) == ["steps", "privacy"]
    assert "Only me" in again.privacy.clash.sentence()
    assert "✓ y, Step 2" in again.steps.clash.sentence()


def test_a_date_and_a_cost_are_compared_by_what_they_mean(document: Document, opened: Any) -> None:
    made = build(TimeEntry, title="Course", day=date(2026, 11, 9), minutes=90, amount_minor=1250, currency="EUR")
    document.portfolio.apply(added("Log", made))
    editor = opened("time_entry", made.id)
    editor.day.line.setText("10 Nov 2026")
    editor.cost.set_raw(["13", "EUR"])
    editor.leave()
    (draft,) = document.portfolio.drafts.all()
    assert draft.before == {"day": "2026-11-09", "cost": [1250, "EUR"]}
    again = opened("time_entry", made.id)
    assert undecided(again) == []
    assert again.save()
    assert (now(document, made).day, now(document, made).amount_minor) == (date(2026, 11, 10), 1300)


def test_done_in_the_bin_is_told_and_keeps_the_words(document: Document, opened: Any) -> None:
    made = reflection(document)
    editor = opened("reflection", made.id)
    editor.text.source.setPlainText("mine")
    document.do(trashed("Delete", made))
    assert not editor.save()
    assert editor.state_words().startswith("This is in the bin now. What you typed is kept.")
    document.undo()
    assert editor.save()
    assert now(document, made).text == "mine"


def test_done_where_making_it_was_undone_is_told_and_made_anew_once_that_is_for_good(
    document: Document, opened: Any
) -> None:
    made = build(Reflection, title="About Leo", text="one")
    document.do(added("Write", made))
    editor = opened("reflection", made.id)
    editor.text.source.setPlainText("mine")
    document.undo()
    assert not editor.save()
    assert editor.state_words().startswith("This is no longer there: it was undone.")
    document.do(added("Add", build(Practice, title="Talk")))
    assert editor.save()
    assert (now(document, made).title, now(document, made).text) == ("About Leo", "mine")


@pytest.mark.parametrize("kind", [ReflectionEditor, TimeEditor, PracticeEditor, ProgrammeEditor, CredentialEditor])
def test_what_a_new_entry_begins_with_is_no_draft(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, there: SimpleNamespace, kind: type[Editor]
) -> None:
    editor = kind(theme, document, jobs, toward=("goal", there.goal.id))
    qtbot.addWidget(editor)
    assert editor.fields["toward"].raw() == [["goal", there.goal.id]]
    editor.leave()
    assert document.portfolio.drafts.all() == []
