"""A goal keeps its form, values, days to look again, money and ties: one change, and nothing that was typed is lost."""

from datetime import date

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import (
    Conversation,
    Goal,
    Link,
    Measurement,
    ReviewPoint,
    Role,
    Skill,
    Step,
    TimeEntry,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, GoalEditor
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.goal_rows import ReviewRow, ValueRow
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(680, 900)
    editor.show()


def fold_of(editor: Editor, name: str) -> Fold:
    """The part that is remembered under this name."""
    return next(fold for fold in editor.findChildren(Fold) if fold.head.objectName() == f"fold:goal:{name}")


def a_goal(document: Document, **fields: object) -> Goal:
    """A goal that stands in the portfolio."""
    goal = build(Goal, title="Talk less", **fields)
    document.portfolio.apply(added("Goal", goal))
    return goal


def test_each_step_has_a_day_and_says_when_it_comes_after_the_goals_own(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document, due=date(2027, 2, 21))
    steps = [build(Step, goal_id=goal.id, position=at, title=f"Step {at}", due=date(2027, 1 + at, 22)) for at in (0, 1)]
    document.portfolio.apply(added("Steps", *steps))
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    assert not editor.change()
    assert editor.steps._hint == "Some steps are due after the goal itself."
    first, second = editor.steps.rows()
    assert first.due is not None
    assert second.due is not None
    second.due.line.setText("19 Feb 2027")
    second.due.line.textEdited.emit("19 Feb 2027")
    assert editor.steps._hint == ""
    first.due.line.setText("")
    assert editor.save()
    assert {step.title: step.due for step in document.portfolio.find(Step)} == {
        "Step 0": None, "Step 1": date(2027, 2, 19),
    }  # fmt: skip
    document.undo()
    assert {step.due for step in document.portfolio.find(Step)} == {date(2027, 1, 22), date(2027, 2, 22)}


def test_a_new_value_is_written_at_once_its_day_being_filled_in(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = GoalEditor(theme, document, jobs)
    opened(qtbot, editor)
    fold_of(editor, "measure").open()
    editor.measured.begin()
    row = editor.measured.rows()[0]
    assert isinstance(row, ValueRow)
    assert editor.focusWidget() is row.value


def test_all_that_belongs_to_a_goal_is_written_as_one_change_that_undo_takes_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = GoalEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.title.set_raw("Talk less")
    editor.form_field.choice.buttons()[1].click()
    editor.form_field.fields["Specific"].area.setPlainText("Pupils speak half of the time.")
    editor.measured.begin()
    value = editor.measured.rows()[0]
    assert isinstance(value, ValueRow)
    value.day.set_raw("2026-10-01")
    QTest.keyClicks(value.value, "61 %")
    QTest.keyClicks(value.note, "one lesson")
    editor.reviews.begin()
    review = editor.reviews.rows()[0]
    assert isinstance(review, ReviewRow)
    review.day.set_raw("2026-12-04")
    editor.started.set_day(date(2026, 9, 1))
    editor.money.set_amount(12050, "EUR")
    assert editor.save()
    portfolio = document.portfolio
    (goal,) = portfolio.find(Goal)
    assert (goal.template, goal.fields) == ("smart", [{"field": "Specific", "text": "Pupils speak half of the time."}])
    assert (goal.started, goal.planned_minor, goal.currency) == (date(2026, 9, 1), 12050, "EUR")
    (measured,) = portfolio.find(Measurement)
    assert (measured.goal_id, measured.day, measured.value, measured.note) == (
        goal.id, date(2026, 10, 1), "61 %", "one lesson",
    )  # fmt: skip
    (point,) = portfolio.find(ReviewPoint)
    assert (point.goal_id, point.day, point.held) == (goal.id, date(2026, 12, 4), None)
    document.undo()
    assert [portfolio.find(kind) for kind in (Goal, Measurement, ReviewPoint)] == [[], [], []]


def test_the_reason_is_asked_where_a_goal_was_not_met(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document)
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    assert not editor.reason.isVisible()
    for number, asked in ((5, True), (3, False), (4, True)):
        editor.state.choice.buttons()[number].click()  # type: ignore[attr-defined]
        assert editor.reason.isVisible() == asked
    editor.reason.set_raw("Other things came first")
    assert editor.save()
    kept = document.portfolio.find(Goal)[0]
    assert (kept.state, kept.reason) == ("partly", "Other things came first")


def test_a_gap_is_shown_and_can_be_let_go(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    skill, role = build(Skill, title="Questioning"), build(Role, title="Maths lead")
    document.portfolio.apply(added("Skill", skill, role))
    goal = a_goal(document, skill_id=skill.id, target_level="secure", role_id=role.id)
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    said = editor.gap.words(editor.gap.raw()).replace("\u2068", "").replace("\u2069", "")
    assert said == "Questioning at “secure”, for the role Maths lead"
    editor.gap.clear.click()
    assert not editor.gap.isVisible()
    assert editor.save()
    kept = document.portfolio.find(Goal)[0]
    assert (kept.skill_id, kept.target_level, kept.role_id) == (None, "", None)
    document.undo()
    assert document.portfolio.find(Goal)[0].skill_id == skill.id


def test_a_goal_is_agreed_in_one_conversation(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    talks = [build(Conversation, title=title) for title in ("June", "July")]
    document.portfolio.apply(added("Talks", *talks))
    goal = a_goal(document)
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    for talk in talks:
        editor.talk.finder.taken.emit("conversation", talk.id)
    assert editor.talk.raw() == [["conversation", talks[1].id]]
    assert editor.save()
    assert document.portfolio.find(Goal)[0].conversation_id == talks[1].id


def test_hours_and_money_spent_stand_below_what_was_planned_each_currency_by_itself(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document, planned_minutes=600, planned_minor=20000, currency="EUR")
    amounts = ((90, 1999, "EUR"), (30, 1, "EUR"), (0, 500, "USD"), (15, None, ""))
    for minutes, minor, currency in amounts:
        entry = build(
            TimeEntry, day=date(2026, 10, 1), minutes=minutes or 1, amount_minor=minor, currency=currency,
            category="Course",
        )  # fmt: skip
        tie = build(
            Link, source_kind="time_entry", source_id=entry.id, target_kind="goal", target_id=goal.id, role="toward"
        )
        document.portfolio.apply(added("Time", entry, tie))
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    assert editor.planned.said() == "2 h 16 min logged"
    assert editor.money.said() == "20.00 EUR, 5.00 USD spent so far"


def test_values_that_are_numbers_are_drawn_and_words_are_not(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document, baseline="3 of 10")
    document.portfolio.apply(added("Value", build(Measurement, goal_id=goal.id, day=date(2026, 10, 1), value="40 %")))
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    fold_of(editor, "measure").head.click()
    assert editor.line.isVisible()
    assert editor.line.accessibleDescription() == "before: 3 of 10, 1 Oct 2026: 40 %"
    editor.baseline.set_raw("a few")
    editor.baseline.edited.emit()
    assert not editor.line.isVisible()


def test_a_review_that_was_held_keeps_its_day_and_what_was_seen(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document)
    document.portfolio.apply(added("Look", build(ReviewPoint, goal_id=goal.id, day=date(2026, 10, 1))))
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    fold_of(editor, "reviews").head.click()
    row = editor.reviews.rows()[0]
    assert isinstance(row, ReviewRow)
    assert not row.notes.isEnabled()
    row.done.click()
    QTest.keyClicks(row.notes, "Half of it")
    assert editor.save()
    (point,) = document.portfolio.find(ReviewPoint)
    assert (point.day, point.held, point.notes) == (date(2026, 10, 1), document.today(), "Half of it")


def test_of_two_who_added_a_value_each_both_stay(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    goal = a_goal(document)
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    editor.measured.begin()
    row = editor.measured.rows()[0]
    assert isinstance(row, ValueRow)
    QTest.keyClicks(row.value, "6")
    document.portfolio.apply(added("Value", build(Measurement, goal_id=goal.id, day=date(2026, 10, 1), value="5")))
    assert editor.save()
    assert sorted(one.value for one in document.portfolio.find(Measurement)) == ["5", "6"]
