"""Checking again keeps each result with its date, fills in what older records lack, and leaves the person's words."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Attachment, Credential, CredentialCheck, Goal, Link, build
from portfolio.exchange.adding import as_change as adding
from portfolio.exchange.adding import plan_additions
from portfolio.exchange.known import known_in
from portfolio.exchange.rechecking import as_change, recheck, sources_of
from portfolio.exchange.shelf import shelf_files
from tests.credentials import badges
from tests.credentials.proofs import embedding
from tests.exchange.conftest import Here
from tests.exchange.signed_badges import HARBOUR, badge, page


def add(portfolio: Portfolio, reader: Any, *files: tuple[str, bytes], **options: Any) -> None:
    additions = plan_additions(files, known_in(portfolio.connection, portfolio.attachments), reader, **options)
    portfolio.apply(adding(additions, portfolio.attachments))


def check_again(portfolio: Portfolio, reader: Any, ids: list[str] | None = None) -> list[str]:
    """Check them and say what was found of each, by title, and what could not be checked."""
    found = recheck(sources_of(portfolio.connection, portfolio.attachments, ids), reader)
    portfolio.apply(as_change(found))
    said = [f"{one.credential.title}: {one.before} > {one.badge.status}" for one in found.results]
    return [*said, *(str(error) for _, error in found.troubles)]


def test_each_result_is_kept_beside_the_ones_before_also_where_nothing_has_changed(
    portfolio: Portfolio, proving: Here
) -> None:
    add(portfolio, proving, ("badge.json", badge()))
    assert check_again(portfolio, proving) == ["Level 1: unknown > unknown"]
    checks = portfolio.find(CredentialCheck)
    assert [check.status for check in checks] == ["unknown", "unknown"]
    assert len({check.at for check in checks}) == 2
    assert portfolio.history.undo_label == "Check “Level 1” again"
    portfolio.history.undo()
    assert len(portfolio.find(CredentialCheck)) == 1


def test_what_older_records_lack_is_filled_in_and_what_a_person_wrote_stays(
    portfolio: Portfolio, proving: Here
) -> None:
    add(portfolio, proving, ("badge.json", badge()))
    (old,) = portfolio.find(Credential)
    assert [one["name"] for one in old.alignment] == ["Assessing", "Planning"]
    bare = {"issuer_id": "", "valid_from": "", "alignment": [], "title": "My own words", "description": ""}
    portfolio.apply(edited("As of old", old, **bare))
    check_again(portfolio, proving)
    (now,) = portfolio.find(Credential)
    assert (now.issuer_id, now.valid_from, now.alignment) == (HARBOUR, old.valid_from, old.alignment)
    assert (now.title, now.description) == ("My own words", "")


def test_only_those_that_were_asked_for_and_not_those_in_the_bin_are_checked(
    portfolio: Portfolio, proving: Here, certificate: bytes
) -> None:
    files = [(f"{number}.json", badge(f"urn:uuid:{number}")) for number in range(3)]
    add(portfolio, proving, *files, ("paper.pdf", certificate))
    first, second, third = (one for one in portfolio.find(Credential) if one.standard)
    portfolio.apply(trashed("Delete", third))
    assert len(check_again(portfolio, proving, [second.id])) == 1
    assert len(check_again(portfolio, proving)) == 2
    assert len(portfolio.find(CredentialCheck, credential_id=first.id)) == 2


def test_a_missing_or_damaged_file_gets_its_sentence_and_the_rest_goes_on(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, *((f"{number}.json", badge(f"urn:uuid:{number}")) for number in range(3)))
    gone, changed, _ = (file.sha256 for file in portfolio.find(Attachment))
    portfolio.attachments.path(gone).unlink()
    portfolio.attachments.path(changed).write_bytes(badge("urn:uuid:9"))
    said = check_again(portfolio, proving)
    assert said[0] == "Level 1: unknown > unknown"
    assert [sentence.split(" is ")[1] for sentence in said[1:]] == [
        "missing. Restore it from a backup: it", "damaged. Restore it from a backup: it",
    ]  # fmt: skip


def test_of_several_credentials_in_one_file_each_gets_its_own_result(portfolio: Portfolio, proving: Here) -> None:
    record = badges.record_2(badges.badge_3(id="urn:uuid:a", name="A"), badges.badge_3(id="urn:uuid:b", name="B"))
    add(portfolio, proving, ("record.json", badges.data(record)))
    assert len(portfolio.find(Credential)) == 2
    found = recheck(sources_of(portfolio.connection, portfolio.attachments), proving)
    assert {one.credential.identity for one in found.results} == {"urn:uuid:a", "urn:uuid:b"}
    assert all(one.credential.identity == one.badge.identity for one in found.results)


def test_a_credential_that_its_file_does_not_hold_any_more_is_told(portfolio: Portfolio, proving: Here) -> None:
    record = badges.record_2(badges.badge_3(id="urn:uuid:a", name="A"), badges.badge_3(id="urn:uuid:b", name="B"))
    add(portfolio, proving, ("record.json", badges.data(record)))
    first = portfolio.find(Credential)[0]
    portfolio.apply(edited("As another program kept it", first, identity="urn:uuid:c", raw="{}"))
    assert check_again(portfolio, proving)[1].startswith(f"“{first.title}” is not found in its file any more.")


def test_cancel_changes_nothing(portfolio: Portfolio, proving: Here) -> None:
    add(portfolio, proving, ("badge.json", badge()))
    with pytest.raises(Stopped):
        recheck(sources_of(portfolio.connection, portfolio.attachments), proving, cancelled=lambda: True)


def test_what_a_badge_only_links_to_is_told_by_the_page_unless_the_person_wrote_something(
    portfolio: Portfolio, proving: Here, badge: bytes
) -> None:
    plain = json.loads(badge)
    described, plain["badge"] = plain["badge"], plain["badge"]["id"]
    add(portfolio, proving, ("badge.json", json.dumps(plain).encode()))
    (bare,) = portfolio.find(Credential)
    assert bare.title != "Phonics"
    described = {"@context": "https://w3id.org/openbadges/v2", **described}
    add(portfolio, proving, ("class.json", json.dumps(described).encode()), page_address=described["id"])
    (now,) = portfolio.find(Credential)
    assert (now.title, now.issuer, now.description) == ("Phonics", "Reading Academy", "Teaches reading")
    portfolio.history.undo()
    (again,) = portfolio.find(Credential)
    assert again.title == bare.title
    portfolio.apply(edited("Call it otherwise", again, title="My own words"))
    add(portfolio, proving, ("class.json", json.dumps(described).encode()), page_address=described["id"])
    (now,) = portfolio.find(Credential)
    assert (now.title, now.description) == ("My own words", "Teaches reading")


def test_versions_that_are_proven_only_now_stand_behind_one_another(portfolio: Portfolio, proving: Here) -> None:
    files = [(f"{year}.json", badge(since=f"{year}-03-01T00:00:00Z")) for year in (2024, 2025)]
    add(portfolio, proving, *files)
    old, new = sorted(portfolio.find(Credential), key=lambda one: one.valid_from)
    assert (old.replaced_by_id, new.replaced_by_id) == (None, None)
    goal = build(Goal, title="Goal")
    tie = build(Link, source_kind="credential", source_id=old.id, target_kind="goal", target_id=goal.id, role="toward")
    portfolio.apply(added("Tie", goal, tie))
    add(portfolio, proving, ("did.json", page()))
    assert portfolio.get(Credential, old.id).replaced_by_id == new.id  # type: ignore[union-attr]
    assert {link.source_id for link in portfolio.find(Link)} == {old.id, new.id}
    check_again(portfolio, Here(proving.contexts, shelf_files(portfolio.connection, portfolio.attachments)))
    assert len(portfolio.find(Link)) == 2
    portfolio.history.undo()
    portfolio.history.undo()
    assert portfolio.get(Credential, old.id).replaced_by_id is None  # type: ignore[union-attr]
    assert [link.source_id for link in portfolio.find(Link)] == [old.id]


def found_bad(portfolio: Portfolio, *bad: str, ids: list[str] | None = None) -> None:
    """Check again, where these credentials now turn out not to match their signatures."""
    found = recheck(sources_of(portfolio.connection, portfolio.attachments, ids), Here())
    for at, result in enumerate(found.results):
        if result.credential.id in bad:
            found.results[at] = result._replace(badge=replace(result.badge, status="invalid", key=""))
    portfolio.apply(as_change(found))


def versions(portfolio: Portfolio, proving: Here, *years: int) -> list[str]:
    """Versions of one badge, the later before the earlier; their ids from the oldest on."""
    own = embedding.did(embedding.ED25519)
    files = [(f"{year}.json", badge(since=f"{year}-03-01T00:00:00Z", issuer=own)) for year in years]
    add(portfolio, proving, *files)
    return [one.id for one in sorted(portfolio.find(Credential), key=lambda one: one.valid_from)]


def order(portfolio: Portfolio) -> list[str]:
    """Each version by its year and that of the one before it."""
    years = {one.id: one.valid_from[:4] for one in portfolio.find(Credential)}
    return sorted(f"{years[one.id]} < {years.get(one.replaced_by_id or '')}" for one in portfolio.find(Credential))


@pytest.mark.parametrize("alone", [True, False])
def test_a_newer_version_that_turns_out_broken_hides_the_older_no_more(
    portfolio: Portfolio, proving: Here, alone: bool
) -> None:
    _, newer = versions(portfolio, proving, 2024, 2025)
    assert order(portfolio) == ["2024 < 2025", "2025 < None"]
    found_bad(portfolio, newer, ids=[newer] if alone else None)
    assert order(portfolio) == ["2024 < None", "2025 < None"]
    assert portfolio.find(CredentialCheck, credential_id=newer, status="invalid")
    portfolio.history.undo()
    assert order(portfolio) == ["2024 < 2025", "2025 < None"]
    assert not portfolio.find(CredentialCheck, status="invalid")


@pytest.mark.parametrize("alone", [True, False])
def test_behind_a_broken_one_between_two_the_older_stands_behind_the_newest(
    portfolio: Portfolio, proving: Here, alone: bool
) -> None:
    oldest, between, newest = versions(portfolio, proving, 2024, 2025, 2026)
    found_bad(portfolio, between, ids=[between] if alone else None)
    assert order(portfolio) == ["2024 < 2026", "2025 < 2026", "2026 < None"]
    found_bad(portfolio, between, newest)
    assert portfolio.get(Credential, oldest).replaced_by_id is None  # type: ignore[union-attr]


def test_an_older_one_in_the_bin_is_free_when_it_is_taken_out(portfolio: Portfolio, proving: Here) -> None:
    older, newer = versions(portfolio, proving, 2024, 2025)
    portfolio.apply(trashed("Delete", portfolio.get(Credential, older)))  # type: ignore[arg-type]
    found_bad(portfolio, newer)
    record = portfolio.get(Credential, older)
    assert record is not None
    assert (record.trashed is None, record.replaced_by_id) == (False, None)


def test_a_page_that_breaks_the_newer_version_frees_the_older(portfolio: Portfolio, proving: Here) -> None:
    """With the page the key is another one, so neither is good: but both are seen."""
    add(portfolio, proving, ("did.json", page()))
    shelved = Here(proving.contexts, shelf_files(portfolio.connection, portfolio.attachments))
    add(portfolio, shelved, *((f"{year}.json", badge(since=f"{year}-03-01T00:00:00Z")) for year in (2024, 2025)))
    assert order(portfolio) == ["2024 < 2025", "2025 < None"]
    add(portfolio, shelved, ("changed.json", page(embedding.STRANGER)))
    assert order(portfolio) == ["2024 < None", "2025 < None"]
    portfolio.history.undo()
    assert order(portfolio) == ["2024 < 2025", "2025 < None"]


def test_nothing_to_check_is_an_empty_change(portfolio: Portfolio, proving: Here, tmp_path: Path) -> None:
    assert not as_change(recheck(sources_of(portfolio.connection, portfolio.attachments), proving))
