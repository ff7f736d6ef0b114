"""Checking again keeps each result with its date, fills in what older records lack, and leaves the person's words."""

import json
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


def test_nothing_to_check_is_an_empty_change(portfolio: Portfolio, proving: Here, tmp_path: Path) -> None:
    assert not as_change(recheck(sources_of(portfolio.connection, portfolio.attachments), proving))
