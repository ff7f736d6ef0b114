"""Skills as rows: their scale, who saw them where, what shows them, targets; who may see which, and the bin."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import skills as queries
from portfolio.core.queries.named import NAMED_KINDS, entries_named
from portfolio.core.records import (
    Alignment,
    Attachment,
    Credential,
    Excerpt,
    Framework,
    Goal,
    Practice,
    Rating,
    Record,
    Reflection,
    Role,
    Skill,
    SkillEvidence,
    SkillTarget,
    Standard,
    StandardRating,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.growth.skills import skill_rows

OWN = [{"name": "low", "words": "Begins"}, {"name": "high", "words": "Leads"}]


def shows(entry: Record, skill: Skill, **fields: Any) -> SkillEvidence:
    return build(SkillEvidence, record_kind=kind_of(entry), record_id=entry.id, skill_id=skill.id, **fields)


def drawn(portfolio: Portfolio, audience: str = "owner") -> str:
    rows = queries.skill_evidence(portfolio.connection, audience)
    return "\n".join(
        f"{row['day'] or 'no day'} {row['record_kind']} {row['title']} {row['via']} {row['level']}".rstrip()
        for row in rows
    )


@pytest.fixture
def coaching(portfolio: Portfolio) -> Skill:
    skill = build(Skill, title="Coaching", area="Together", levels=OWN)
    portfolio.apply(added("Add", skill))
    return skill


def test_skills_stand_by_area_and_place_with_the_scale_that_counts_for_each(portfolio: Portfolio) -> None:
    framework = build(Framework, title="DigCompEdu", levels=[{"name": "A1", "words": "Newcomer"}])
    standard = build(Standard, framework_id=framework.id, code="2.1", title="Choosing")
    portfolio.apply(
        added(
            "Add", framework, standard, build(Skill, title="zebra", area="b", position=1),
            build(Skill, title="Standard", area="b", position=0, standard_id=standard.id),
            build(Skill, title="Both", area="A", standard_id=standard.id, levels=OWN),
        )
    )  # fmt: skip
    rows = queries.skills(portfolio.connection)
    assert [(row["title"], [one["name"] for one in row["levels"]], row["framework"]) for row in rows] == [
        ("Standard", ["A1"], "DigCompEdu"), ("zebra", [], ""), ("Both", ["low", "high"], "DigCompEdu"),
    ]  # fmt: skip


def test_areas_stand_in_the_order_in_which_they_came_and_two_packs_are_not_mixed_within_one(
    portfolio: Portfolio,
) -> None:
    came = datetime(2026, 1, 1, tzinfo=UTC)

    def skill(title: str, area: str, position: int, pack: str, days: int) -> Skill:
        at = came + timedelta(days=days)
        return build(Skill, title=title, area=area, position=position, pack=pack, created=at, changed=at)

    at_once = [
        skill("1", "My learning", 0, "one", 0),
        skill("2", "Making", 1, "one", 0),
        skill("3", "Ways", 2, "one", 0),
    ]
    later = [skill("4.2", "making", 1, "two", 1), skill("4.1", "making", 0, "two", 1), skill("own", "Again", 0, "", 2)]
    loose = skill("loose", "", 9, "", 3)
    portfolio.apply(added("Add", *reversed(at_once), *later, loose))
    titles = [row["title"] for row in queries.skills(portfolio.connection)]
    assert titles == ["loose", "1", "2", "4.1", "4.2", "3", "own"]


def test_ratings_of_the_standard_that_a_skill_is_are_ratings_of_the_skill(portfolio: Portfolio) -> None:
    framework = build(Framework, title="Ours", levels=OWN)
    standard = build(Standard, framework_id=framework.id, code="1", title="Planning")
    skill = build(Skill, title="Planning", standard_id=standard.id)

    def of_standard(rater: str, level: str, day: date) -> StandardRating:
        return build(StandardRating, standard_id=standard.id, rater=rater, level=level, day=day)

    portfolio.apply(
        added(
            "Add", framework, standard, skill, of_standard("evaluator", "low", date(2026, 5, 1)),
            of_standard("self", "high", date(2025, 5, 1)),
            build(Rating, skill_id=skill.id, rater="peer", level="high", day=date(2025, 12, 1), people=2),
            build(Rating, skill_id=skill.id, rater="self", note="No level", day=None),
        )
    )  # fmt: skip
    rows = queries.skill_ratings(portfolio.connection)
    assert [(row["rater"], row["level"], row["day"], row["people"], row["origin"]) for row in rows] == [
        ("self", "", "", None, "rating"), ("self", "high", "2025-05-01", None, "standard_rating"),
        ("peer", "high", "2025-12-01", 2, "rating"), ("manager", "low", "2026-05-01", None, "standard_rating"),
    ]  # fmt: skip
    (row,) = skill_rows(queries.skills(portfolio.connection), rows)
    assert (row.rated, [seen.rater for seen in row.latest.values()]) == (0, ["self", "manager", "peer"])


def test_of_two_ratings_on_one_day_the_later_written_stands_last(portfolio: Portfolio, coaching: Skill) -> None:
    for level in ("high", "low", "high", "low"):
        portfolio.apply(
            added("Rate", build(Rating, skill_id=coaching.id, rater="self", level=level, day=date(2026, 5, 1)))
        )
    rows = queries.skill_ratings(portfolio.connection)
    assert [row["level"] for row in rows] == ["high", "low", "high", "low"]
    (row,) = skill_rows(queries.skills(portfolio.connection), rows[::-1])
    assert row.rated == 0


def test_what_shows_the_standard_shows_the_skill_that_it_is(portfolio: Portfolio) -> None:
    framework = build(Framework, title="Ours", levels=OWN)
    standard = build(Standard, framework_id=framework.id, code="1", title="Planning")
    skill = build(Skill, title="Planning", standard_id=standard.id)
    lesson, badge = build(Practice, title="Bridges", day=date(2026, 3, 1)), build(
        Credential, title="Badge", kind="badge", earned=date(2025, 3, 1), minutes=90
    )  # fmt: skip
    tie = build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=standard.id, claim="It did")
    portfolio.apply(added("Add", framework, standard, skill, lesson, badge, tie, shows(badge, skill, level="high")))
    assert drawn(portfolio) == "2025-03-01 credential Badge skill high\n2026-03-01 practice Bridges standard"
    row = queries.skill_evidence(portfolio.connection)[0]
    assert (row["minutes"], row["sort"], row["privacy"], row["skill_id"]) == (90, "badge", "evaluator", skill.id)
    portfolio.apply(added("Twice", shows(lesson, skill, level="low")))
    (found,) = skill_rows(queries.skills(portfolio.connection), (), queries.skill_evidence(portfolio.connection))
    assert [(one.title, one.level) for one in found.evidence] == [("Badge", "high"), ("Bridges", "low")]


def test_of_a_renewed_badge_its_renewal_shows_the_skill(portfolio: Portfolio, coaching: Skill) -> None:
    new = build(Credential, title="New", kind="badge", earned=date(2026, 1, 1))
    old = build(Credential, title="Old", kind="badge", earned=date(2023, 1, 1), replaced_by_id=new.id)
    portfolio.apply(added("Add", new, old, shows(old, coaching, level="low")))
    assert drawn(portfolio) == "2026-01-01 credential New skill low"
    assert queries.skill_evidence(portfolio.connection)[0]["record_id"] == new.id
    portfolio.apply(added("Show", shows(new, coaching)))
    (row,) = skill_rows(queries.skills(portfolio.connection), (), queries.skill_evidence(portfolio.connection))
    assert [(one.title, one.level) for one in row.evidence] == [("New", "low")]
    portfolio.apply(trashed("Bin", new))
    assert drawn(portfolio) == "2023-01-01 credential Old skill low"


def test_what_a_renewal_shows_for_nobody_else_is_not_told_by_the_version_behind_it(
    portfolio: Portfolio, coaching: Skill
) -> None:
    new = build(Credential, title="New", kind="badge", earned=date(2026, 1, 1))
    old = build(Credential, title="Old", kind="badge", earned=date(2023, 1, 1), replaced_by_id=new.id)
    hidden = shows(new, coaching, level="high", privacy="private")
    portfolio.apply(added("Add", new, old, shows(old, coaching, level="low"), hidden))
    assert drawn(portfolio, "evaluator") == ""
    assert len(queries.skill_evidence(portfolio.connection)) == 2


def test_who_may_see_what_is_said_of_a_skill(portfolio: Portfolio) -> None:
    """A rating or a target by its own privacy, a tie by its own and its entry's; nothing of a skill that is hidden."""
    shown, hidden = build(Skill, title="Shown", privacy="public"), build(Skill, title="Hidden", privacy="private")
    lesson = build(Practice, title="For the evaluator", day=date(2026, 1, 1))
    secret = build(Practice, title="Secret", privacy="private")
    public = build(Practice, title="Public", day=date(2026, 2, 1), privacy="public")
    records: list[Record] = [shown, hidden, lesson, secret, public]
    for skill in (shown, hidden):
        records += [shows(one, skill) for one in (lesson, secret, public)]
        records += [
            build(Rating, skill_id=skill.id, rater="self", level="low", privacy=one)
            for one in ("private", "evaluator", "public")
        ]
        records += [build(SkillTarget, skill_id=skill.id, level="high", privacy=one) for one in ("private", "public")]
    portfolio.apply(added("Add", *records))
    portfolio.apply(added("Tie", shows(public, shown, level="low", privacy="private")))
    connection = portfolio.connection

    def counts(audience: str) -> tuple[int, ...]:
        return (
            len(queries.skills(connection, audience)), len(queries.skill_ratings(connection, audience)),
            len(queries.skill_evidence(connection, audience)), len(queries.skill_targets(connection, audience)),
        )  # fmt: skip

    assert counts("owner") == (2, 6, 7, 4)
    assert counts("evaluator") == (1, 2, 2, 1)
    assert counts("public") == (1, 1, 1, 1)
    assert drawn(portfolio, "public") == "2026-02-01 practice Public skill"


def test_ratings_and_targets_start_private(portfolio: Portfolio, coaching: Skill) -> None:
    portfolio.apply(
        added(
            "Add", build(Rating, skill_id=coaching.id, rater="self", level="low"),
            build(SkillTarget, skill_id=coaching.id, level="high"),
        )
    )  # fmt: skip
    assert queries.skill_ratings(portfolio.connection, "evaluator") == []
    assert queries.skill_targets(portfolio.connection, "evaluator") == []


def test_the_bin_is_in_no_row(portfolio: Portfolio, coaching: Skill) -> None:
    whole, lesson = build(Reflection, title="Whole", text="x"), build(Practice, title="Gone")
    part = build(Excerpt, reflection_id=whole.id, text="y")
    kept = build(Practice, title="Kept", day=date(2026, 1, 1))
    ties = [shows(one, coaching) for one in (lesson, part, kept)]
    rating, aim = build(Rating, skill_id=coaching.id, rater="self", level="low"), build(
        SkillTarget, skill_id=coaching.id, level="high"
    )  # fmt: skip
    portfolio.apply(added("Add", whole, lesson, part, kept, *ties, rating, aim))
    portfolio.apply(trashed("Bin", whole, lesson))
    assert drawn(portfolio) == "2026-01-01 practice Kept skill"
    portfolio.apply(trashed("Bin", ties[2], rating, aim))
    found = (queries.skill_evidence, queries.skill_ratings, queries.skill_targets)
    assert [one(portfolio.connection) for one in found] == [[], [], []]


def test_nothing_is_said_of_a_skill_in_the_bin(portfolio: Portfolio, coaching: Skill) -> None:
    lesson = build(Practice, title="Kept")
    portfolio.apply(
        added(
            "Add", lesson, shows(lesson, coaching), build(Rating, skill_id=coaching.id, rater="self", level="low"),
            build(SkillTarget, skill_id=coaching.id, level="high"),
        )
    )  # fmt: skip
    portfolio.apply(trashed("Bin", coaching))
    found = (queries.skills, queries.skill_evidence, queries.skill_ratings, queries.skill_targets)
    assert [one(portfolio.connection) for one in found] == [[], [], [], []]


def test_goals_for_gaps_are_those_that_name_a_skill_or_a_role_and_say_whether_they_are_over(
    portfolio: Portfolio, coaching: Skill
) -> None:
    role = build(Role, title="Mentor")
    goals = [
        build(Goal, title="Coach", skill_id=coaching.id, target_level="high", due=date(2027, 1, 1)),
        build(Goal, title="Done", role_id=role.id, state="met"), build(Goal, title="Neither"),
        build(Goal, title="Agreed", role_id=role.id, state="agreed", privacy="private"),
    ]  # fmt: skip
    portfolio.apply(added("Add", role, *goals))
    rows = {row["title"]: row for row in queries.goals_for_gaps(portfolio.connection)}
    assert {title: row["open"] for title, row in rows.items()} == {"Coach": 1, "Done": 0, "Agreed": 1}
    assert [rows["Coach"][name] for name in ("skill_id", "role_id", "due", "target_level")] == [
        coaching.id, "", "2027-01-01", "high",
    ]  # fmt: skip
    assert len(queries.goals_for_gaps(portfolio.connection, "evaluator")) == 2


def test_every_kind_of_entry_can_be_named(portfolio: Portfolio) -> None:
    whole = build(Reflection, title="Whole", text="x", day=date(2026, 4, 1), privacy="evaluator")
    entries = [
        whole, build(Excerpt, reflection_id=whole.id, title="Part", text="x", privacy="evaluator"),
        build(TimeEntry, minutes=90, day=date(2026, 5, 1), category="Reading"),
        build(Attachment, name="photo.jpg", sha256="0" * 64),
        build(Attachment, name="original", sha256="1" * 64, purpose="original"),
    ]  # fmt: skip
    portfolio.apply(added("Add", *entries))
    wanted: dict[str, list[str]] = {kind: [] for kind in (*NAMED_KINDS, "role", "nonsense")}
    for one in entries:
        wanted[kind_of(one)].append(one.id)
    found = entries_named(portfolio.connection, wanted)
    assert [(one.kind, one.title, one.day, one.sort, one.minutes) for one in map(found.get, [one.id for one in entries])
            if one is not None] == [
        ("reflection", "Whole", "2026-04-01", "", 0), ("excerpt", "Part", "", "", 0),
        ("time_entry", "Reading", "2026-05-01", "Reading", 90), ("attachment", "photo.jpg", "", "", 0),
    ]  # fmt: skip


def test_a_skill_keeps_its_scale_while_its_framework_lies_in_the_bin(portfolio: Portfolio) -> None:
    framework = build(Framework, title="Ours", levels=OWN)
    standard = build(Standard, framework_id=framework.id, code="1", title="Planning")
    portfolio.apply(added("Add", framework, standard, build(Skill, title="Planning", standard_id=standard.id)))
    portfolio.apply(trashed("Bin", framework, standard))
    (row,) = queries.skills(portfolio.connection)
    assert row["levels"] == OWN


def test_a_hidden_entry_is_not_told_by_its_renewal(portfolio: Portfolio, coaching: Skill) -> None:
    new = build(Credential, title="New", kind="badge", earned=date(2026, 1, 1))
    old = build(Credential, title="Old", kind="badge", earned=date(2023, 1, 1), replaced_by_id=new.id)
    portfolio.apply(added("Add", new, old, shows(old, coaching)))
    portfolio.apply(edited("Hide", new, privacy="private"))
    assert drawn(portfolio, "evaluator") == ""
