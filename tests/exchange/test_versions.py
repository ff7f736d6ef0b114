"""Of two versions of a credential the later counts and the earlier stands behind it; a stranger's hides nothing."""

import json
from datetime import date
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.skills import skill_evidence, skills
from portfolio.core.queries.standards import aligned, aligned_of
from portfolio.core.records import (
    Alignment,
    Credential,
    Framework,
    Goal,
    Link,
    Programme,
    Skill,
    SkillEvidence,
    Standard,
    Tag,
    build,
)
from portfolio.exchange.adding import as_change, plan_additions
from portfolio.exchange.addition import Additions
from portfolio.exchange.found import FoundBadge
from portfolio.exchange.known import known_in
from portfolio.exchange.versions import may_replace
from portfolio.growth.skills import skill_rows
from tests.credentials.proofs import embedding
from tests.exchange.conftest import Here
from tests.exchange.signed_badges import HARBOUR, badge, page
from tests.exchange.test_adding import renewed


def add(portfolio: Portfolio, reader: Any, *files: bytes) -> Additions:
    sources = [(f"{number}.json", data) for number, data in enumerate(files)]
    additions = plan_additions(sources, known_in(portfolio.connection, portfolio.attachments), reader)
    portfolio.apply(as_change(additions, portfolio.attachments))
    return additions


def show(portfolio: Portfolio) -> str:
    """Each version by its year, behind the arrow the one that replaced it."""
    credentials = portfolio.find(Credential)
    years = {one.id: one.valid_from[:4] for one in credentials}
    lines = [f"{years[one.id]} > {years.get(one.replaced_by_id or '', '-')}" for one in credentials]
    return ", ".join(sorted(lines))


def version(year: int, number: object = 1, **options: Any) -> bytes:
    """By default of an issuer whose id is the key."""
    issuer = {"issuer": embedding.did(embedding.ED25519)}
    return badge(f"urn:uuid:{number}", f"{year}-03-01T00:00:00Z", **issuer | options)


@pytest.mark.parametrize("years", [(2024, 2025), (2025, 2024)])
def test_the_later_version_replaces_the_earlier_whichever_came_first(
    years: tuple[int, int], portfolio: Portfolio, proving: Here
) -> None:
    add(portfolio, proving, version(years[0]))
    additions = add(portfolio, proving, version(years[1]))
    assert show(portfolio) == "2024 > 2025, 2025 > -"
    newer, older = ("a newer", "The older one is kept behind it."), ("an older", "It is kept behind the newer one.")
    which, advice = {2025: newer, 2024: older}[years[1]]
    assert additions.items[0].note == (f"“Level 1” is {which} version of “Level 1” in your portfolio.", advice)
    portfolio.history.undo()
    assert show(portfolio) == f"{years[0]} > -"


def test_versions_of_one_batch_stand_behind_one_another(portfolio: Portfolio, proving: Here) -> None:
    additions = add(portfolio, proving, version(2025), version(2023), version(2024))
    assert show(portfolio) == "2023 > 2024, 2024 > 2025, 2025 > -"
    assert [bool(item.note[0]) for item in additions.items] == [False, True, True]
    assert len(portfolio.history.past(portfolio.find(Credential)[0].id)) == 1


def test_a_version_between_two_takes_its_place(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, version(2023))
    add(portfolio, proving, version(2025))
    add(portfolio, proving, version(2024))
    assert show(portfolio) == "2023 > 2024, 2024 > 2025, 2025 > -"


def test_the_newer_version_takes_over_what_the_person_made_of_the_older(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, version(2024))
    (old,) = portfolio.find(Credential)
    goal, course = build(Goal, title="Goal"), build(Programme, title="Course")
    tag = build(Tag, record_kind="credential", record_id=old.id, name="reading")
    link = build(Link, source_kind="credential", source_id=old.id, target_kind="goal", target_id=goal.id, role="toward")
    portfolio.apply(added("Tie", goal, course, tag, link))
    portfolio.apply(edited("See", old, privacy="public", programme_id=course.id))
    add(portfolio, proving, version(2025))
    new = next(one for one in portfolio.find(Credential) if one.replaced_by_id is None)
    assert (new.privacy, new.programme_id) == ("public", course.id)
    assert {one.record_id for one in portfolio.find(Tag, name="reading")} == {old.id, new.id}
    assert {one.source_id for one in portfolio.find(Link, target_id=goal.id)} == {old.id, new.id}
    portfolio.history.undo()
    assert [one.record_id for one in portfolio.find(Tag)] == [old.id]
    assert [one.source_id for one in portfolio.find(Link)] == [old.id]


def test_a_skill_that_the_older_showed_is_shown_by_the_newer_once(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, version(2024))
    (old,) = portfolio.find(Credential)
    skill = build(Skill, title="Mentoring")
    shows = build(SkillEvidence, record_kind="credential", record_id=old.id, skill_id=skill.id, level="secure")
    portfolio.apply(added("Show", skill, shows))
    add(portfolio, proving, version(2025))
    new = next(one for one in portfolio.find(Credential) if one.replaced_by_id is None)
    assert {(one.record_id, one.level) for one in portfolio.find(SkillEvidence)} == {
        (old.id, "secure"), (new.id, "secure"),
    }  # fmt: skip
    (row,) = skill_rows(skills(portfolio.connection), (), skill_evidence(portfolio.connection))
    assert [shown.record_id for shown in row.evidence] == [new.id]


def test_a_standard_that_the_older_showed_is_shown_by_the_newer_once_and_for_itself(
    portfolio: Portfolio, proving: Here
) -> None:
    add(portfolio, proving, version(2024))
    (old,) = portfolio.find(Credential)
    framework = build(Framework, title="Framework")
    standard = build(Standard, framework_id=framework.id, code="1a")
    shows = build(
        Alignment,
        record_kind="credential",
        record_id=old.id,
        standard_id=standard.id,
        claim="By words",
        privacy="private",
    )
    portfolio.apply(added("Align", framework, standard, shows))

    def shown() -> list[tuple[str, str, str]]:
        rows = aligned(portfolio.connection, framework.id)
        return [(row["record_id"], row["claim"], row["alignment_id"]) for row in rows]

    add(portfolio, proving, version(2025))
    new = next(one for one in portfolio.find(Credential) if one.replaced_by_id is None)
    (taken_over,) = portfolio.find(Alignment, record_id=new.id)
    assert shown() == [(new.id, "By words", taken_over.id)]
    assert [row["alignment_id"] for row in aligned_of(portfolio.connection, new.id)] == [taken_over.id]
    assert taken_over.privacy == "private"
    assert [one.id for one in portfolio.find(Alignment, record_id=old.id)] == [shows.id]
    portfolio.apply(trashed("Delete", *(one for one in portfolio.find(Credential) if one.id == old.id)))
    assert shown() == [(new.id, "By words", taken_over.id)]
    assert len(aligned_of(portfolio.connection, new.id)) == 1
    portfolio.history.undo()
    portfolio.apply(edited("Open", shows, privacy="public"))
    portfolio.apply(edited("Open", new, privacy="public"))
    assert aligned(portfolio.connection, framework.id, "public") == []
    assert aligned_of(portfolio.connection, new.id, "public") == []
    for _ in range(3):
        portfolio.history.undo()
    assert shown() == [(old.id, "By words", shows.id)]


@pytest.mark.parametrize(
    "other",
    [
        version(2025, key=embedding.STRANGER, issuer=HARBOUR),
        json.dumps(
            {name: v for name, v in json.loads(version(2025, issuer=HARBOUR)).items() if name != "proof"}
        ).encode(),
    ],
    ids=["another key", "no signature"],
)
def test_a_strangers_version_hides_nothing(other: bytes, portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, page())
    add(portfolio, proving, version(2024, issuer=HARBOUR))
    additions = add(portfolio, proving, other)
    assert show(portfolio) == "2024 > -, 2025 > -"
    assert additions.items[0].note[1].startswith("Both are kept.")


def test_a_signature_that_is_broken_or_was_not_checked_replaces_nothing(portfolio: Portfolio, proving: Here) -> None:
    data = json.loads(version(2025))
    data["proof"][0]["proofValue"] = json.loads(version(2024))["proof"][0]["proofValue"]
    add(portfolio, proving, version(2024), json.dumps(data).encode())
    assert show(portfolio) == "2024 > -, 2025 > -"
    portfolio.history.undo()
    add(portfolio, proving, version(2024, issuer=HARBOUR), version(2025, issuer=HARBOUR))
    assert show(portfolio) == "2024 > -, 2025 > -"


def test_unsigned_versions_replace_each_other_unless_the_older_is_shown_by_its_page(
    portfolio: Portfolio, badge: bytes, here: Here
) -> None:
    add(portfolio, here, badge)
    add(portfolio, here, renewed(badge))
    assert show(portfolio) == "2026 > 2029, 2029 > -"
    portfolio.history.undo()
    sources, own = [("saved.json", badge)], json.loads(badge)["id"]
    known = known_in(portfolio.connection, portfolio.attachments)
    saved = plan_additions(sources, known, here, page_address=own)
    portfolio.apply(as_change(saved, portfolio.attachments))
    add(portfolio, here, renewed(badge))
    assert show(portfolio) == "2026 > -, 2029 > -"


def test_one_issuers_number_on_anothers_badge_is_no_version(portfolio: Portfolio, badge: bytes, here: Here) -> None:
    add(portfolio, here, badge)
    add(portfolio, here, renewed(badge, issuer="https://forged.example"))
    assert show(portfolio) == "2026 > -, 2029 > -"


def test_what_lies_in_the_bin_is_replaced_by_nothing(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, version(2024))
    portfolio.apply(trashed("Delete", *portfolio.find(Credential)))
    additions = add(portfolio, proving, version(2025))
    assert show(portfolio) == "2024 > -, 2025 > -"
    assert "in the bin" in additions.items[0].note[0]


def test_records_of_before_are_known_by_their_text(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, version(2024))
    (old,) = portfolio.find(Credential)
    portfolio.apply(edited("As an older program kept it", old, issuer_id="", valid_from=""))
    add(portfolio, proving, version(2025))
    assert {one.earned: bool(one.replaced_by_id) for one in portfolio.find(Credential)} == {
        date(2024, 3, 1): True, date(2025, 3, 1): False,
    }  # fmt: skip


def test_renewals_of_many_are_one_change(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, *(version(2024, number) for number in range(25)))
    add(portfolio, proving, *(version(2025, number) for number in range(25)))
    behind = [one for one in portfolio.find(Credential) if one.replaced_by_id]
    assert {one.valid_from[:4] for one in behind} == {"2024"}
    assert len(behind) == 25
    portfolio.history.undo()
    assert [one for one in portfolio.find(Credential) if one.replaced_by_id] == []
    assert len(portfolio.find(Credential)) == 25


@pytest.mark.parametrize(
    "newer, older, may",
    [
        ({"signed": True, "key": "a"}, {"signed": True, "key": "a"}, True),
        ({"signed": True, "key": "a"}, {"signed": True, "key": "b"}, False),
        ({"signed": True}, {"signed": True}, False),
        ({}, {"signed": True, "key": "a"}, False),
        ({"signed": True, "key": "a"}, {}, False),
        ({}, {}, True),
        ({"status": "invalid"}, {}, False),
    ],
)
def test_who_may_stand_before_whom(newer: dict[str, Any], older: dict[str, Any], may: bool) -> None:
    assert may_replace(FoundBadge("badge", "New", **newer), FoundBadge("badge", "Old", **older)) is may
