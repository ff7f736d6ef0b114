"""One thing done to many entries: one change, which one undo takes back whole."""

import sqlite3
from collections.abc import Sequence

from portfolio.core.bulk import (
    apart,
    links_of,
    privacy_of,
    records_of,
    tagged,
    tags_of,
    toward,
    trashed,
    untagged,
    with_ratings,
)
from portfolio.core.change import added
from portfolio.core.change import trashed as thrown
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Conversation,
    Credential,
    Framework,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Standard,
    StandardRating,
    Tag,
    TimeEntry,
    build,
)


def keep(portfolio: Portfolio, *records: Record) -> None:
    portfolio.apply(added("Begin", *records))


def three() -> list[Record]:
    return [build(Practice, title="One"), build(Reflection, title="Two"), build(Practice, title="Three")]


def names(portfolio: Portfolio, records: Sequence[Record]) -> list[str]:
    return sorted(tag.name for tag in tags_of(portfolio, [record.id for record in records]))


def test_privacy_changes_only_what_differs(portfolio: Portfolio) -> None:
    records = three()  # the reflection starts private
    keep(portfolio, *records)
    change = privacy_of("Keep 3 entries to myself", records, "private")
    assert [edit.record.id for edit in change.edits] == [records[0].id, records[2].id]
    portfolio.apply(change)
    found = records_of(portfolio, [("practice", records[0].id), ("reflection", records[1].id)])
    assert [record.privacy for record in found] == ["private", "private"]


def test_ratings_go_with_the_conversation_they_were_given_in(portfolio: Portfolio) -> None:
    framework = build(Framework, title="Ours")
    standard = build(Standard, framework_id=framework.id, code="1a", title="Goals")
    talk = build(Conversation, kind="evaluation", title="Reply", privacy="private")
    given = {"standard_id": standard.id, "rater": "evaluator", "level": "Good", "conversation_id": talk.id}
    hidden, shown = build(StandardRating, **given, privacy="private"), build(StandardRating, **given, who="Another")
    alone = build(StandardRating, standard_id=standard.id, rater="self", level="Good", privacy="private")
    portfolio.apply(added("Add", framework, standard, talk, hidden, shown, alone))
    change = privacy_of("Show", [talk], "evaluator")
    portfolio.apply(with_ratings(portfolio, change))
    now = {one.id: one.privacy for one in portfolio.find(StandardRating)}
    assert now == {hidden.id: "evaluator", shown.id: "evaluator", alone.id: "private"}


def test_one_undo_brings_all_back_from_the_bin(portfolio: Portfolio) -> None:
    records = three()
    keep(portfolio, *records)
    pairs = [("practice", records[0].id), ("reflection", records[1].id), ("practice", records[2].id)]
    portfolio.apply(trashed("Move 3 entries to the bin", records))
    assert records_of(portfolio, pairs) == []
    assert portfolio.history.undo_label == "Move 3 entries to the bin"
    portfolio.history.undo()
    assert len(records_of(portfolio, pairs)) == 3


def test_what_lies_in_the_bin_keeps_its_moment(portfolio: Portfolio) -> None:
    records = three()
    keep(portfolio, *records)
    portfolio.apply(thrown("Delete", records[0]))
    before = portfolio.get(Practice, records[0].id)
    assert before is not None
    change = trashed("Move", [before, records[1]])
    assert [edit.record.id for edit in change.edits] == [records[1].id]


def test_no_entry_gets_the_same_tag_twice(portfolio: Portfolio) -> None:
    records = three()
    keep(portfolio, *records, build(Tag, record_kind="practice", record_id=records[0].id, name="Café"))
    ids = [record.id for record in records]
    portfolio.apply(tagged("Tag", records, tags_of(portfolio, ids), "  cafe "))
    assert names(portfolio, records) == ["Café", "cafe", "cafe"]
    assert not tagged("Tag", records, tags_of(portfolio, ids), "CAFÉ")
    assert not tagged("Tag", records, [], "   ")


def test_a_tag_is_taken_off_all_that_bear_it_and_no_other_tag(portfolio: Portfolio) -> None:
    records = three()
    keep(portfolio, *records)
    for name in ("water", "jars"):
        portfolio.apply(tagged("Tag", records, (), name))
    portfolio.apply(untagged("Take off", tags_of(portfolio, [record.id for record in records]), "water"))
    assert names(portfolio, records) == ["jars"] * 3
    portfolio.history.undo()
    assert len(names(portfolio, records)) == 6


def test_counting_toward_a_goal_doubles_no_link_and_ties_no_goal_to_itself(portfolio: Portfolio) -> None:
    goal, records = build(Goal, title="Ask more"), three()
    keep(portfolio, goal, *records)
    portfolio.apply(toward("Count", records[:1], (), goal))
    links = links_of(portfolio, [record.id for record in records])
    change = toward("Count", [*records, goal], links, goal)
    assert sorted(edit.record.source_id for edit in change.edits if isinstance(edit.record, Link)) == sorted(
        record.id for record in records[1:]
    )
    portfolio.apply(change)
    assert {tie.target_id for tie in links_of(portfolio, [record.id for record in records])} == {goal.id}


def test_a_thousand_are_found_by_their_ids(portfolio: Portfolio) -> None:
    records = [build(Practice, title=f"Lesson {number}") for number in range(1200)]
    keep(portfolio, *records)
    portfolio.connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 999)
    found = records_of(portfolio, [("practice", record.id) for record in records])
    assert len({record.id for record in found}) == 1200
    assert tags_of(portfolio, [record.id for record in records]) == []


def test_what_is_taken_out_of_a_course_is_tied_to_it_in_no_way(portfolio: Portfolio) -> None:
    course, other = build(Programme, title="Course"), build(Programme, title="Other")
    module, kept = build(Part, programme_id=course.id, title="One"), build(Part, programme_id=other.id, title="Two")
    badge = build(Credential, title="Badge", programme_id=course.id)
    hours = [build(TimeEntry, title="Evening", day="2026-03-02", minutes=30, part_id=one.id) for one in (module, kept)]
    keep(portfolio, course, other, module, kept, badge, *hours)
    portfolio.apply(toward("Tie", [badge, *hours], [], course))
    before = portfolio.find(TimeEntry)
    portfolio.apply(apart("Apart", portfolio, [badge, *hours], course.id))
    assert portfolio.find(Link) == []
    assert portfolio.find(Credential)[0].programme_id is None
    assert {one.id: one.part_id for one in portfolio.find(TimeEntry)} == {hours[0].id: None, hours[1].id: kept.id}
    portfolio.history.undo()
    assert portfolio.find(TimeEntry) == before
    assert len(portfolio.find(Link)) == 3
