"""What came of a conversation is written with it, as one change: ratings, what to work on, and goals agreed."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.bulk import privacy_of, with_ratings
from portfolio.core.change import added, trashed
from portfolio.core.records import (
    Conversation,
    Framework,
    Goal,
    Rating,
    Skill,
    SkillTarget,
    Standard,
    StandardRating,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor
from portfolio.ui.editors.conversation import ConversationEditor
from portfolio.ui.editors.rows_field import RowsField
from portfolio.ui.editors.talk_rows import AgreedRow, RatingRow, TargetRow
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

LEVELS = [{"name": "Basic", "words": ""}, {"name": "Proficient", "words": ""}]


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(680, 900)
    editor.show()


def rated(field: RowsField, title: str, level: str, rater: str = "manager") -> RatingRow:
    """One more rating, typed."""
    field.begin()
    row = field.rows()[-1]
    assert isinstance(row, RatingRow)
    QTest.keyClicks(row.line, title)
    row.level.setCurrentIndex(row.level.findData(level))
    row.rater.setCurrentIndex(row.rater.findData(rater))
    return row


def to_work_on(field: RowsField, title: str, level: str, due: str = "") -> TargetRow:
    field.begin()
    row = field.rows()[-1]
    assert isinstance(row, TargetRow)
    QTest.keyClicks(row.line, title)
    row.level.setCurrentIndex(row.level.findData(level))
    row.due.set_raw(due)
    return row


def agreed(field: RowsField, title: str, due: str = "") -> AgreedRow:
    field.begin()
    row = field.rows()[-1]
    assert isinstance(row, AgreedRow)
    QTest.keyClicks(row.line, title)
    row.due.set_raw(due)
    return row


@pytest.fixture
def skill(document: Document) -> Skill:
    skill = build(Skill, title="Questioning")
    document.portfolio.apply(added("Skill", skill))
    return skill


@pytest.fixture
def standard(document: Document) -> Standard:
    framework = build(Framework, title="Ours", levels=LEVELS)
    standard = build(Standard, framework_id=framework.id, code="3b", title="Discussion")
    document.portfolio.apply(added("Framework", framework, standard))
    return standard


def test_all_that_came_of_it_is_one_change_that_undo_takes_back(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, skill: Skill, standard: Standard
) -> None:
    mine = build(Goal, title="Talk less", state="proposed")
    document.portfolio.apply(added("Goal", mine))
    editor = ConversationEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.sort.set_raw("manager_talk")
    editor.who.set_raw("Ms Ortiz")
    editor.day.set_day(date(2026, 10, 5))
    editor.signed.set_day(date(2026, 10, 9))
    rated(editor.ratings, "questioning", "developing")
    rated(editor.ratings, "3b Discussion", "Basic")
    rated(editor.ratings, "Questioning", "secure", "self")
    to_work_on(editor.targets, "Questioning", "secure", "2027-06-30")
    agreed(editor.agreed, "Wait three seconds", "2026-12-19")
    agreed(editor.agreed, "Talk less")
    told: list[object] = []
    document.changed.connect(told.append)
    assert editor.save()
    assert len(told) == 1
    portfolio = document.portfolio
    (talk,) = portfolio.find(Conversation)
    assert talk.signed == date(2026, 10, 9)
    ratings = sorted(portfolio.find(Rating), key=lambda one: one.rater)
    assert [(one.skill_id, one.rater, one.level, one.day, one.who, one.privacy) for one in ratings] == [
        (skill.id, "manager", "developing", date(2026, 10, 5), "Ms Ortiz", "private"),
        (skill.id, "self", "secure", date(2026, 10, 5), "", "private"),
    ]
    (mark,) = portfolio.find(StandardRating)
    assert (mark.standard_id, mark.rater, mark.level, mark.who, mark.privacy) == (
        standard.id, "evaluator", "Basic", "Ms Ortiz", "private",
    )  # fmt: skip
    (target,) = portfolio.find(SkillTarget)
    assert (target.skill_id, target.level, target.due) == (skill.id, "secure", date(2027, 6, 30))
    goals = {goal.title: goal for goal in portfolio.find(Goal)}
    assert goals["Talk less"].state == goals["Wait three seconds"].state == "agreed"
    assert goals["Wait three seconds"].due == date(2026, 12, 19)
    assert {one.conversation_id for one in (*ratings, mark, target, *goals.values())} == {talk.id}
    document.undo()
    assert [portfolio.find(kind) for kind in (Conversation, Rating, StandardRating, SkillTarget)] == [[], [], [], []]
    (left,) = portfolio.find(Goal)
    assert (left.title, left.state, left.conversation_id) == ("Talk less", "proposed", None)


def test_a_skill_that_nobody_wrote_down_yet_is_made_once(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ConversationEditor(theme, document, jobs)
    opened(qtbot, editor)
    rated(editor.ratings, "Wait time", "beginning")
    to_work_on(editor.targets, "wait  time", "secure")
    assert editor.save()
    (skill,) = document.portfolio.find(Skill)
    assert skill.title in ("Wait time", "wait time")
    assert {one.skill_id for one in document.portfolio.find(Rating)} == {skill.id}
    assert {one.skill_id for one in document.portfolio.find(SkillTarget)} == {skill.id}
    document.undo()
    assert document.portfolio.find(Skill) == []


def test_working_on_a_standard_makes_it_a_skill(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, standard: Standard
) -> None:
    editor = ConversationEditor(theme, document, jobs)
    opened(qtbot, editor)
    to_work_on(editor.targets, "3b Discussion", "Proficient")
    assert editor.save()
    (skill,) = document.portfolio.find(Skill)
    assert (skill.title, skill.standard_id) == ("3b Discussion", standard.id)


def test_a_rating_without_a_level_is_asked_for_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, skill: Skill, standard: Standard
) -> None:
    editor = ConversationEditor(theme, document, jobs)
    opened(qtbot, editor)
    row = rated(editor.ratings, "Questioning", "no such level")
    assert not editor.save()
    assert editor.ratings.said() == "Which level was meant for “Questioning”?"
    row.remove.click()
    rated(editor.ratings, "3b Discussion", "Basic", "peer")
    assert not editor.save()
    assert editor.ratings.said() == "A standard is rated by you or by your manager."


def test_opening_it_again_and_done_changes_nothing_and_less_is_taken_away(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, skill: Skill
) -> None:
    first = ConversationEditor(theme, document, jobs)
    opened(qtbot, first)
    rated(first.ratings, "Questioning", "developing")
    to_work_on(first.targets, "Questioning", "secure")
    agreed(first.agreed, "Wait three seconds")
    assert first.save()
    label = document.portfolio.history.undo_label
    portfolio = document.portfolio
    (talk,) = portfolio.find(Conversation)
    again = ConversationEditor(theme, document, jobs, talk.id)
    opened(qtbot, again)
    assert [len(field.rows()) for field in (again.ratings, again.targets, again.agreed)] == [1, 1, 1]
    assert again.save()
    assert portfolio.history.undo_label == label
    changes: list[object] = []
    document.changed.connect(changes.append)
    third = ConversationEditor(theme, document, jobs, talk.id)
    opened(qtbot, third)
    for field in (third.ratings, third.targets, third.agreed):
        field.rows()[0].remove.click()
    assert third.save()
    assert len(changes) == 1
    assert portfolio.find(Rating) == portfolio.find(SkillTarget) == []
    (goal,) = portfolio.find(Goal)  # a goal outlives the talk it was agreed in
    assert goal.conversation_id is None
    document.undo()
    assert len(portfolio.find(Rating)) == len(portfolio.find(SkillTarget)) == 1


def test_ratings_go_with_the_day_and_the_privacy_of_their_conversation(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, skill: Skill
) -> None:
    first = ConversationEditor(theme, document, jobs)
    opened(qtbot, first)
    first.day.set_day(date(2026, 10, 5))
    rated(first.ratings, "Questioning", "developing")
    to_work_on(first.targets, "Questioning", "secure")
    assert first.save()
    (talk,) = document.portfolio.find(Conversation)
    again = ConversationEditor(theme, document, jobs, talk.id)
    opened(qtbot, again)
    again.day.set_day(date(2026, 10, 6))
    again.privacy.set_raw("evaluator")
    assert again.save()
    (rating,), (target,) = document.portfolio.find(Rating), document.portfolio.find(SkillTarget)
    assert (rating.day, rating.privacy, target.privacy) == (date(2026, 10, 6), "evaluator", "evaluator")
    (talk,) = document.portfolio.find(Conversation)
    document.portfolio.apply(with_ratings(document.portfolio, privacy_of("Share", [talk], "public")))
    (rating,), (target,) = document.portfolio.find(Rating), document.portfolio.find(SkillTarget)
    assert (rating.privacy, target.privacy) == ("public", "public")


def test_a_rating_of_a_skill_in_the_bin_stays_what_it_was(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, skill: Skill
) -> None:
    talk = build(Conversation, title="June")
    rating = build(Rating, skill_id=skill.id, rater="manager", level="secure", conversation_id=talk.id)
    document.portfolio.apply(added("Talk", talk, rating))
    document.portfolio.apply(trashed("Away", skill))
    editor = ConversationEditor(theme, document, jobs, talk.id)
    opened(qtbot, editor)
    editor.notes.set_raw("More words.")
    assert editor.save()
    (kept,) = document.portfolio.find(Rating)
    assert (kept.skill_id, kept.level) == (skill.id, "secure")
    assert [one.id for one in document.portfolio.find(Skill)] == [skill.id]


def test_a_draft_keeps_what_came_of_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, skill: Skill
) -> None:
    editor = ConversationEditor(theme, document, jobs)
    opened(qtbot, editor)
    rated(editor.ratings, "Questioning", "developing", "peer")
    to_work_on(editor.targets, "Wait time", "secure", "2027-06-30")
    agreed(editor.agreed, "Wait three seconds", "2026-12-19")
    editor.leave()
    (draft,) = document.portfolio.drafts.all()
    again = ConversationEditor(theme, document, jobs, draft=draft)
    opened(qtbot, again)
    assert again.content() == editor.content()
    assert again.save()
    (rating,) = document.portfolio.find(Rating)
    assert (rating.skill_id, rating.rater) == (skill.id, "peer")


def test_days_that_cannot_be_are_told_and_nothing_is_kept(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ConversationEditor(theme, document, jobs)
    opened(qtbot, editor)
    today = document.today()
    editor.next_day.set_day(today - timedelta(days=1))
    editor.signed.set_day(today + timedelta(days=1))
    assert not editor.save()
    assert editor.next_day.said() == "That is before this conversation."
    assert editor.signed.said() == "This day is still to come."
    editor.day.set_day(today - timedelta(days=30))  # a talk of last month is written down now
    editor.signed.set_day(today)
    assert editor.save()
