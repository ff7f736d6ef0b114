"""The pane says of a goal its gap, values, form and cost; of a conversation what came of it; of a role the move."""

from datetime import date

import pytest

from portfolio.core.change import added
from portfolio.core.records import (
    Attachment,
    Conversation,
    Goal,
    Link,
    Measurement,
    Position,
    Rating,
    Record,
    ReviewPoint,
    Skill,
    SkillTarget,
    TimeEntry,
    build,
)
from portfolio.ui.detail import DetailPane
from portfolio.ui.document import Document
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.value_line import ValueLine
from tests.ui.detail.conftest import Noting, tie

ISOLATES = str.maketrans("", "", "\u2068\u2069")


def put(document: Document, *records: Record) -> None:
    assert document.do(added("Add", *records))


def said(pane: DetailPane) -> list[str]:
    """All words of the pane that stand in labels, from above."""
    return [label.text().translate(ISOLATES) for label in pane.findChildren(Label) if label.isVisible()]


def test_a_goal_says_what_belongs_to_it(document: Document, pane: DetailPane) -> None:
    skill = build(Skill, title="Questioning")
    talk = build(Conversation, title="July talk", day=date(2026, 7, 1))
    goal = build(
        Goal, title="Talk less", baseline="3 of 10", skill_id=skill.id, target_level="secure", state="partly",
        reason="Half a year was short.", conversation_id=talk.id, template="smart", planned_minor=9900, currency="EUR",
        fields=[{"field": "Specific", "text": "Half of the time."}],
    )  # fmt: skip
    put(
        document, skill, talk, goal, build(Measurement, goal_id=goal.id, day=date(2026, 10, 1), value="5 of 10"),
        build(ReviewPoint, goal_id=goal.id, day=date(2026, 9, 1), held=date(2026, 9, 3), notes="On its way"),
        build(ReviewPoint, goal_id=goal.id, day=date(2026, 12, 4)),
    )  # fmt: skip
    pane.show_entry("goal", goal.id)
    words = said(pane)
    for one in (
        "Questioning at “secure”", "Why it was not met in full", "1 Oct 2026: 5 of 10", "Specific",
        "Looked at on 3 Sept 2026", "On its way", "4 Dec 2026", "Agreed in", "99.00 EUR",
    ):  # fmt: skip
        assert one in words, one
    (line,) = pane.findChildren(ValueLine)
    assert line.accessibleDescription() == "before: 3 of 10, 1 Oct 2026: 5 of 10"
    document.undo()
    assert pane.shown != ("goal", goal.id)


@pytest.mark.parametrize(
    "learners, heading", [(None, "What I measure"), (30, "What changes for pupils")], ids=["of her own", "with pupils"]
)
def test_a_goal_about_a_skill_of_her_own_speaks_of_no_pupils(
    document: Document, pane: DetailPane, learners: int | None, heading: str
) -> None:
    skill = build(Skill, title="Explaining")
    goal = build(Goal, title="Explaining", baseline="developing", skill_id=skill.id, learners=learners)
    put(document, skill, goal)
    pane.show_entry("goal", goal.id)
    assert [words for words in said(pane) if words.startswith("What ")] == [heading]


def test_a_new_value_is_seen_at_once(document: Document, pane: DetailPane) -> None:
    goal = build(Goal, title="Talk less")
    put(document, goal)
    pane.show_entry("goal", goal.id)
    assert "Values over time" not in said(pane)
    put(document, build(Measurement, goal_id=goal.id, day=date(2026, 10, 1), value="a few"))
    assert "1 Oct 2026: a few" in said(pane)
    assert pane.findChildren(ValueLine) == []


def test_currencies_are_never_mixed(document: Document, pane: DetailPane) -> None:
    goal = build(Goal, title="Talk less")
    put(document, goal)
    for minor, currency in ((1050, "EUR"), (2000, "USD"), (50, "EUR")):
        entry = build(
            TimeEntry, day=date(2026, 10, 1), minutes=30, amount_minor=minor, currency=currency, category="Course"
        )
        tie = build(
            Link, source_kind="time_entry", source_id=entry.id, target_kind="goal", target_id=goal.id, role="toward"
        )
        put(document, entry, tie)
    pane.show_entry("goal", goal.id)
    assert "11.00 EUR, 20.00 USD" in said(pane)


def test_a_conversation_says_what_came_of_it(document: Document, pane: DetailPane) -> None:
    skill = build(Skill, title="Questioning")
    talk = build(Conversation, title="July talk", signed=date(2026, 7, 3))
    goal = build(Goal, title="Wait three seconds", conversation_id=talk.id)
    put(
        document, skill, talk, goal,
        build(Rating, skill_id=skill.id, rater="manager", level="developing", conversation_id=talk.id, note="Well led"),
        build(SkillTarget, skill_id=skill.id, level="secure", due=date(2027, 6, 30), conversation_id=talk.id),
    )  # fmt: skip
    pane.show_entry("conversation", talk.id)
    words = said(pane)
    for one in (
        "Questioning: secure  ·  by 30 Jun 2027", "Goals agreed", "Ratings given", "developing  ·  by my manager",
        "Well led", "3 Jul 2026",
    ):  # fmt: skip
        assert one in words, one


def test_the_signed_sheet_stands_with_the_signatures_once_and_opens(
    document: Document, pane: DetailPane, opener: Noting
) -> None:
    kept = document.portfolio.attachments.add(b"a scan")
    sheet = build(Attachment, name="signed.pdf", media_type="application/pdf", sha256=kept, size=6)
    talk = build(Conversation, title="July talk", signed_id=sheet.id)
    put(document, sheet, talk, tie(sheet, talk, "evidence"))
    pane.show_entry("conversation", talk.id)
    assert "Signatures" in said(pane)
    (row,) = [one for one in pane.findChildren(RowButton) if one.objectName() == f"file:{sheet.id}"]
    row.click()
    assert len(opener.launched) == 1


def test_a_role_says_which_move_it_was(document: Document, pane: DetailPane) -> None:
    first = build(Position, title="Teacher", rank=2, track="Teaching", started=date(2020, 9, 1))
    second = build(Position, title="Coach", rank=3, track="Advising", started=date(2024, 9, 1))
    put(document, first, second)
    pane.show_entry("position", second.id)
    assert "A diagonal move up from Teacher" in said(pane)
    assert "Leads a subject, or coaches" in said(pane)
    pane.show_entry("position", first.id)
    assert not any("move" in words for words in said(pane))
