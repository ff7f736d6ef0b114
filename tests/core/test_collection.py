"""The rows of the collection: what is in them, and that nothing from the bin is."""

from datetime import date

from portfolio.core.change import added, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.collection import OFFERED, CollectionRow, collection, how_many, tags_used, targets
from portfolio.core.records import (
    Attachment,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Reflection,
    Tag,
    TimeEntry,
    build,
)


def rows(portfolio: Portfolio) -> dict[str, CollectionRow]:
    return {row.title: row for row in collection(portfolio.connection)}


def test_a_credential_carries_issuer_expiry_picture_check_skills_and_tags(portfolio: Portfolio) -> None:
    picture = build(Attachment, purpose="image", name="badge.png", sha256="c" * 64, media_type="image/png")
    badge = build(
        Credential, title="Lab Safety", issuer="Network", earned=date(2026, 5, 24), expires=date(2027, 5, 24),
        skills=["Safety", "Water"], image_id=picture.id,
    )  # fmt: skip
    check = build(CredentialCheck, credential_id=badge.id, status="verified")
    tags = [build(Tag, record_kind="credential", record_id=badge.id, name=name) for name in ("mine", "Water")]
    portfolio.apply(added("Add", picture, badge, check, *tags))
    found = rows(portfolio)
    assert set(found) == {"Lab Safety"}  # its picture is no entry of its own
    row = found["Lab Safety"]
    assert (row.by, row.day, row.ends, row.sort, row.state) == (
        "Network", "2026-05-24", "2027-05-24", "badge", "verified",
    )  # fmt: skip
    assert row.image == "c" * 64
    assert row.labels.split("\x1f") == ["Safety", "Water", "mine"]


def test_a_course_says_how_far_it_is_and_is_due_only_while_it_is_not_finished(portfolio: Portfolio) -> None:
    under_way = build(Programme, title="Course", provider="Academy", due=date(2027, 1, 30))
    parts = [build(Part, programme_id=under_way.id, title="A", done=date(2026, 1, 1)),
             build(Part, programme_id=under_way.id, title="B")]  # fmt: skip
    over = build(Programme, title="Over", due=date(2025, 1, 30), finished=date(2025, 1, 2))
    portfolio.apply(added("Add", under_way, over, *parts))
    found = rows(portfolio)
    assert found["Course"][9:12] == ("", 1, 2)
    assert (found["Course"].ends, found["Course"].state) == ("2027-01-30", "under_way")
    assert (found["Over"].ends, found["Over"].state, found["Over"].day) == ("", "finished", "2025-01-02")


def test_evidence_is_here_even_when_an_entry_holds_it_and_hours_and_goals_are_not(portfolio: Portfolio) -> None:
    lesson = build(Practice, title="Lesson", what_i_did="Did.", what_changed="# It **changed**.\nTwice.")
    file = build(Attachment, name="board.png", media_type="image/png", sha256="a" * 64, caption="The board")
    tie = build(
        Link, source_kind="attachment", source_id=file.id, target_kind="practice", target_id=lesson.id, role="evidence"
    )
    hours = build(TimeEntry, title="Reading", day=date(2026, 1, 1), minutes=60)
    portfolio.apply(added("Add", lesson, file, tie, hours, build(Goal, title="Goal")))
    found = rows(portfolio)
    assert set(found) == {"Lesson", "board.png"}
    assert found["Lesson"].words == "It changed. Twice."
    assert (found["board.png"].image, found["board.png"].words) == ("a" * 64, "The board")
    assert how_many(portfolio.connection) == 2


def test_toward_counts_goals_that_are_not_in_the_bin(portfolio: Portfolio) -> None:
    goal, note = build(Goal, title="Goal"), build(Reflection, title="Note")
    tie = build(Link, source_kind="reflection", source_id=note.id, target_kind="goal", target_id=goal.id, role="toward")
    portfolio.apply(added("Add", goal, note, tie))
    assert rows(portfolio)["Note"].toward == 1
    portfolio.apply(trashed("Delete", goal))
    assert rows(portfolio)["Note"].toward == 0


def test_some_ids_give_just_their_rows_and_the_bin_gives_none(portfolio: Portfolio) -> None:
    one, other, gone = (build(Reflection, title=title) for title in ("One", "Other", "Gone"))
    portfolio.apply(added("Add", one, other, gone))
    portfolio.apply(trashed("Delete", gone))
    assert [row.title for row in collection(portfolio.connection, [one.id, gone.id, "f" * 32])] == ["One"]
    assert set(rows(portfolio)) == {"One", "Other"}


def test_goals_under_way_are_offered_before_courses_and_what_is_over_is_not(portfolio: Portfolio) -> None:
    portfolio.apply(added(
        "Add", build(Goal, title="Later"), build(Goal, title="Sooner", due=date(2027, 1, 1)),
        build(Goal, title="Met", state="met"), build(Programme, title="Course"),
        build(Programme, title="Over", finished=date(2025, 1, 1)),
    ))  # fmt: skip
    assert [target.title for target in targets(portfolio.connection)] == ["Sooner", "Later", "Course"]


def test_tags_are_counted_by_entries_the_usual_first(portfolio: Portfolio) -> None:
    notes = [build(Reflection, title=f"Note {number}") for number in range(3)]
    names = ("water", "water", "jars")
    tags = [build(Tag, record_kind="reflection", record_id=note.id, name=name)
            for note, name in zip(notes, names, strict=True)]  # fmt: skip
    portfolio.apply(added("Add", *notes, *tags))
    assert tags_used(portfolio.connection) == [("water", 2), ("jars", 1)]
    assert tags_used(portfolio.connection, [notes[2].id]) == [("jars", 1)]


def test_sixty_open_goals_leave_the_programmes_to_be_chosen(portfolio: Portfolio) -> None:
    goals = [build(Goal, title=f"Goal {number:02}") for number in range(OFFERED + 5)]
    portfolio.apply(added("Add", *goals, build(Programme, title="Masters"), build(Goal, title="Met", state="met")))
    found = targets(portfolio.connection)
    assert [one.title for one in found if one.kind == "programme"] == ["Masters"]
    assert [one.title for one in found if one.kind == "goal"] == [f"Goal {number:02}" for number in range(OFFERED)]
