"""Frameworks and standards as rows: their order, what shows them, who may see it, and what lies in the bin."""

from datetime import date
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import standards as queries
from portfolio.core.queries.audience import DAY_OF
from portfolio.core.records import (
    Alignment,
    Attachment,
    Conversation,
    Credential,
    Crosswalk,
    EvaluationPlan,
    Excerpt,
    Framework,
    Goal,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    Standard,
    StandardClaim,
    StandardRating,
    Tag,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.growth.standards.rule_reading import COUNTED


def framework(portfolio: Portfolio, title: str, outline: str, **fields: Any) -> dict[str, Standard]:
    """A framework of these standards, one blank before each level; they are kept in the order of their codes
    backwards, so that the order of the rows says nothing."""
    whole = build(Framework, title=title, **fields)
    found: dict[str, Standard] = {}
    path: list[str] = []
    for place, line in enumerate(outline.splitlines()):
        depth = len(line) - len(line.lstrip(" "))
        code, _, name = line.strip().partition(" ")
        del path[depth:]
        parent = found[path[-1]].id if path else None
        found[code] = build(Standard, framework_id=whole.id, parent_id=parent, position=place, code=code, title=name)
        path.append(code)
    portfolio.apply(added("Add", whole, *reversed(found.values())))
    return found


def aligned(entry: Record, standard: Standard, **fields: Any) -> Alignment:
    return build(Alignment, record_kind=kind_of(entry), record_id=entry.id, standard_id=standard.id, **fields)


@pytest.fixture
def england(portfolio: Portfolio) -> dict[str, Standard]:
    return framework(portfolio, "Teachers’ Standards", "TS1 High expectations\n TS1.1 Safe\n TS1.2 Goals\nTS2 Progress")


def draw(portfolio: Portfolio, standards: dict[str, Standard], *asked: Any, **more: Any) -> str:
    codes = {one.id: code for code, one in standards.items()}
    whole = next(iter(standards.values())).framework_id
    rows = queries.aligned(portfolio.connection, whole, *asked, **more)
    return "\n".join(
        f"{row['day']} {codes[row['standard_id']]} {row['record_kind']}:{row['sort']} {row['title']}" for row in rows
    )


def test_standards_stand_depth_first_as_they_lie_under_one_another(
    portfolio: Portfolio, england: dict[str, Standard]
) -> None:
    rows = queries.standards(portfolio.connection, england["TS1"].framework_id)
    assert [(row["code"], row["depth"], row["leaf"], len(row["path"])) for row in rows] == [
        ("TS1", 0, False, 0), ("TS1.1", 1, True, 1), ("TS1.2", 1, True, 1), ("TS2", 0, True, 0),
    ]  # fmt: skip
    assert rows[1]["path"] == [england["TS1"].id]
    assert rows[0]["examples"] == []


def test_no_standard_is_left_out_because_its_parent_is_gone_or_goes_in_a_circle(
    portfolio: Portfolio, england: dict[str, Standard]
) -> None:
    portfolio.apply(edited("Turn", england["TS1"], parent_id=england["TS1.2"].id))
    rows = queries.standards(portfolio.connection, england["TS1"].framework_id)
    assert sorted(row["code"] for row in rows) == ["TS1", "TS1.1", "TS1.2", "TS2"]
    gone = portfolio.get(Standard, england["TS1"].id)
    assert gone is not None
    portfolio.apply(trashed("Bin", gone))
    rows = queries.standards(portfolio.connection, england["TS1"].framework_id)
    assert [(row["code"], row["depth"]) for row in rows] == [("TS1.1", 0), ("TS1.2", 0), ("TS2", 0)]


def test_frameworks_say_how_many_standards_they_have_and_how_many_entries_show_some(
    portfolio: Portfolio, england: dict[str, Standard]
) -> None:
    framework(portfolio, "A framework", "1 One", edition="2", levels=[{"name": "Basic", "words": ""}])
    lesson = build(Practice, title="Lesson")
    portfolio.apply(added("Add", lesson, aligned(lesson, england["TS2"]), aligned(lesson, england["TS1.1"])))
    rows = queries.frameworks(portfolio.connection)
    assert [(row["title"], row["standards"], row["aligned"], row["levels"]) for row in rows] == [
        ("A framework", 1, 0, [{"name": "Basic", "words": ""}]),
        ("Teachers’ Standards", 4, 1, []),
    ]


def every_kind() -> list[Record]:
    reflection = build(Reflection, title="Thought", day=date(2026, 1, 7), text="Long", privacy="evaluator")
    return [
        build(Practice, title="Lesson", day=date(2026, 1, 1), kind="unit"),
        build(Credential, title="Badge", kind="badge", earned=date(2026, 1, 2)),
        build(Programme, title="Course", kind="course", started=date(2026, 1, 3)),
        build(Position, title="Mentor", started=date(2026, 1, 4)),
        build(Goal, title="Reading", due=date(2026, 1, 5), learners=20),
        build(Goal, title="Planning", due=date(2026, 1, 6)),
        reflection,
        build(Excerpt, reflection_id=reflection.id, title="A part", text="Short", day=date(2026, 1, 8)),
        build(TimeEntry, title="", minutes=60, day=date(2026, 1, 9), category="Workshop"),
        build(Attachment, name="plan.pdf", sha256="0" * 64, day=date(2026, 1, 10)),
        build(Conversation, title="", day=date(2026, 1, 11), kind="observation", privacy="evaluator"),
    ]


def test_every_kind_of_entry_can_show_a_standard_and_says_what_it_is(
    portfolio: Portfolio, england: dict[str, Standard]
) -> None:
    entries = every_kind()
    portfolio.apply(added("Add", *entries, *(aligned(one, england["TS2"]) for one in reversed(entries))))
    assert draw(portfolio, england) == (
        "2026-01-01 TS2 practice:unit Lesson\n2026-01-02 TS2 credential:badge Badge\n"
        "2026-01-03 TS2 programme:course Course\n2026-01-04 TS2 position: Mentor\n"
        "2026-01-05 TS2 goal:student_learning Reading\n2026-01-06 TS2 goal:professional_practice Planning\n"
        "2026-01-07 TS2 reflection: Thought\n2026-01-08 TS2 excerpt: A part\n"
        "2026-01-09 TS2 time_entry:Workshop Workshop\n"
        "2026-01-10 TS2 attachment: plan.pdf\n2026-01-11 TS2 conversation:observation "
    )
    assert {kind_of(one) for one in entries} == set(queries.ALIGNED_KINDS) == COUNTED
    assert [(kind, sort) for kind, _, _, sort in queries.other_entries(portfolio.connection, start="2026-01-09")] == [
        ("time_entry", "Workshop"), ("attachment", ""), ("conversation", "observation"),
    ]  # fmt: skip
    assert set(DAY_OF) <= COUNTED


def test_what_a_reader_may_not_see_shows_her_nothing(portfolio: Portfolio, england: dict[str, Standard]) -> None:
    entries = [build(Practice, title=one, privacy=one) for one in ("private", "evaluator", "public")]
    quiet = build(Practice, title="quiet", privacy="public")
    portfolio.apply(
        added(
            "Add", *entries, quiet, *(aligned(one, england["TS2"]) for one in entries),
            aligned(quiet, england["TS1"], privacy="private", claim="For myself"),
        )
    )  # fmt: skip

    def titles(audience: str) -> list[str]:
        return [row["title"] for row in queries.aligned(portfolio.connection, england["TS1"].framework_id, audience)]

    assert titles("owner") == ["private", "evaluator", "public", "quiet"]
    assert titles("evaluator") == ["evaluator", "public"]
    assert titles("public") == ["public"]
    assert queries.aligned_of(portfolio.connection, quiet.id, "evaluator") == []
    assert [row["claim"] for row in queries.aligned_of(portfolio.connection, quiet.id)] == ["For myself"]
    assert [one[0] for one in queries.other_entries(portfolio.connection, "public")] == ["practice", "practice"]


def test_a_period_has_both_its_days_and_nothing_without_one(portfolio: Portfolio, england: dict[str, Standard]) -> None:
    days = (None, date(2026, 1, 1), date(2026, 1, 31), date(2026, 2, 1))
    entries = [build(Practice, title=str(day), day=day) for day in days]
    portfolio.apply(added("Add", *entries, *(aligned(one, england["TS2"]) for one in entries)))

    def found(**between: str) -> list[str]:
        rows = queries.aligned(portfolio.connection, england["TS2"].framework_id, **between)
        return [row["title"] for row in rows]

    assert found() == ["None", "2026-01-01", "2026-01-31", "2026-02-01"]
    assert found(start="2026-01-01", end="2026-01-31") == ["2026-01-01", "2026-01-31"]
    assert found(end="2026-01-31") == ["2026-01-01", "2026-01-31"]


def test_what_lies_in_the_bin_shows_nothing_and_is_shown_by_nothing(
    portfolio: Portfolio, england: dict[str, Standard]
) -> None:
    whole = build(Reflection, title="Whole", text="x")
    gone = [build(Practice, title="Gone"), build(Excerpt, reflection_id=whole.id, text="y")]
    kept = build(Practice, title="Kept")
    ties = [aligned(kept, england["TS1"]), aligned(kept, england["TS1.1"])]
    portfolio.apply(added("Add", whole, *gone, kept, *ties, *(aligned(one, england["TS2"]) for one in gone)))
    portfolio.apply(trashed("Bin", whole, gone[0], ties[0], england["TS1.1"]))
    assert draw(portfolio, england) == ""
    assert queries.aligned_of(portfolio.connection, kept.id) == []
    assert [row["aligned"] for row in queries.frameworks(portfolio.connection)] == [2]


def test_what_a_badge_showed_its_renewal_shows(portfolio: Portfolio, england: dict[str, Standard]) -> None:
    new = build(Credential, title="New", kind="badge", earned=date(2026, 1, 1))
    old = build(Credential, title="Old", kind="badge", earned=date(2023, 1, 1), replaced_by_id=new.id)
    portfolio.apply(added("Add", new, old, aligned(old, england["TS2"])))
    assert draw(portfolio, england) == "2026-01-01 TS2 credential:badge New"
    whole, connection = england["TS2"].framework_id, portfolio.connection
    assert [row["record_id"] for row in queries.aligned(connection, whole)] == [new.id]
    assert queries.aligned(connection, whole, end="2025-12-31") == []
    assert [row["code"] for row in queries.aligned_of(connection, new.id)] == ["TS2"]
    portfolio.apply(edited("Hide", new, privacy="private"))
    assert queries.aligned(connection, whole, "evaluator") == []
    hidden = portfolio.get(Credential, new.id)
    assert hidden is not None
    portfolio.apply(trashed("Bin", hidden))
    assert draw(portfolio, england) == "2023-01-01 TS2 credential:badge Old"


def test_ratings_and_claims_are_those_that_the_reader_may_see(
    portfolio: Portfolio, england: dict[str, Standard]
) -> None:
    def rating(level: str, day: date | None, **fields: Any) -> StandardRating:
        return build(StandardRating, standard_id=england["TS1"].id, rater="self", level=level, day=day, **fields)

    claims = [
        build(StandardClaim, standard_id=england["TS1"].id, claim=one, privacy=one) for one in ("private", "public")
    ]
    later, earlier = rating("Later", date(2026, 2, 1)), rating("Earlier", date(2026, 1, 1))
    portfolio.apply(added("Add", *claims, later, earlier, rating("Mine", None, privacy="private")))
    whole, connection = england["TS1"].framework_id, portfolio.connection
    assert [row["level"] for row in queries.ratings(connection, whole)] == ["Mine", "Earlier", "Later"]
    assert [row["level"] for row in queries.ratings(connection, whole, "evaluator")] == ["Earlier", "Later"]
    assert [row["claim"] for row in queries.claims(connection, whole, "public")] == ["public"]
    assert len(queries.claims(connection, whole)) == 2


def test_crosswalks_tell_both_ends_from_either_side(portfolio: Portfolio, england: dict[str, Standard]) -> None:
    other = framework(portfolio, "InTASC", "7 Planning")
    portfolio.apply(added("Tie", build(Crosswalk, from_id=england["TS2"].id, to_id=other["7"].id, relation="broader")))
    for whole in (england["TS2"].framework_id, other["7"].framework_id):
        (row,) = queries.crosswalks(portfolio.connection, [whole])
        ends = (row["from_framework"], row["from_code"], row["relation"], row["to_framework"], row["to_code"])
        assert ends == ("Teachers’ Standards", "TS2", "broader", "InTASC", "7")
    assert queries.crosswalks(portfolio.connection, []) == []
    standard = portfolio.get(Standard, other["7"].id)
    assert standard is not None
    portfolio.apply(trashed("Bin", standard))
    assert queries.crosswalks(portfolio.connection, [england["TS2"].framework_id]) == []


def test_words_of_an_entry_are_its_own_and_its_tags(portfolio: Portfolio) -> None:
    lesson = build(Practice, title="Bridges", what_i_did="Built", what_changed="Stood")
    portfolio.apply(added("Add", lesson, build(Tag, record_kind="practice", record_id=lesson.id, name="maths")))
    assert queries.entry_words(portfolio.connection, "practice", lesson.id) == "Bridges\nBuilt\nStood\nmaths"
    assert queries.entry_words(portfolio.connection, "practice", "0" * 32) == ""
    assert queries.entry_words(portfolio.connection, "tag", lesson.id) == ""


def test_words_can_be_asked_of_every_kind_that_can_be_aligned(portfolio: Portfolio) -> None:
    entries = every_kind()
    portfolio.apply(added("Add", *entries))
    found = [queries.entry_words(portfolio.connection, kind_of(one), one.id) for one in entries]
    assert [words.split("\n")[0] for words in found][:4] == ["Lesson", "Badge", "Course", "Mentor"]


def test_plans_come_the_soonest_due_first(portfolio: Portfolio) -> None:
    rules = [{"kind": "each"}]
    portfolio.apply(
        added(
            "Add", build(EvaluationPlan, title="No day"), build(EvaluationPlan, title="Later", due=date(2027, 1, 1)),
            build(EvaluationPlan, title="Soon", due=date(2026, 12, 1), rules=rules),
        )
    )  # fmt: skip
    rows = queries.plans(portfolio.connection)
    assert [(row["title"], row["rules"]) for row in rows] == [("Soon", rules), ("Later", []), ("No day", [])]
