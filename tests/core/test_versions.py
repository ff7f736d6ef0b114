"""A credential of which there is a newer version stands behind it: shown there and found, but nowhere by itself."""

from datetime import date
from typing import NamedTuple

import pytest

from portfolio.core.change import Change, Edit, added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.career_map import map_rows
from portfolio.core.queries.collection import collection
from portfolio.core.queries.entry import entry
from portfolio.core.queries.goal_board import board_goals
from portfolio.core.queries.goals import goals
from portfolio.core.queries.palette import faces, recent, typed_entries
from portfolio.core.queries.search import found_entries
from portfolio.core.queries.timeline import tied_to, timeline, timeline_places
from portfolio.core.queries.today import soon
from portfolio.core.queries.versions import newest_id, older_ids, standing
from portfolio.core.queries.year_ago import memory
from portfolio.core.records import Credential, Goal, Link, Programme, build

TODAY = date(2026, 11, 22)


class Versions(NamedTuple):
    portfolio: Portfolio
    oldest: Credential
    older: Credential
    newest: Credential
    goal: Goal
    course: Programme


@pytest.fixture
def versions(portfolio: Portfolio) -> Versions:
    """Three versions of one badge, each tied to the same goal and course as the one before, as adding leaves them."""
    course, goal = build(Programme, title="First aid course"), build(Goal, title="Be ready")
    newest = build(Credential, title="First aid, level 3", earned=date(2025, 11, 21), expires=date(2028, 1, 1),
                   valid_from="2025-11-21", programme_id=course.id)  # fmt: skip
    older = build(Credential, title="First aid, level 2", earned=date(2024, 11, 22), expires=date(2026, 12, 1),
                  valid_from="2024-11-22", programme_id=course.id, replaced_by_id=newest.id)  # fmt: skip
    oldest = build(Credential, title="First aid, level 1", earned=date(2023, 11, 22), expires=date(2026, 11, 1),
                   valid_from="2023-11-22", programme_id=course.id, replaced_by_id=older.id)  # fmt: skip
    links = [
        build(Link, source_kind="credential", source_id=one.id, target_kind="goal", target_id=goal.id, role="toward")
        for one in (oldest, older, newest)
    ]
    portfolio.apply(added("Add", course, goal, newest, older, oldest, *links))
    return Versions(portfolio, oldest, older, newest, goal, course)


def shown_everywhere(portfolio: Portfolio) -> dict[str, set[str]]:
    """The titles of the credentials in each place that shows them."""
    connection = portfolio.connection
    return {
        "collection": {row.title for row in collection(connection) if row.kind == "credential"},
        "timeline": {row.title for row in timeline(connection) if row.kind == "credential"},
        "map": {row.title for row in map_rows(connection) if row.kind == "credential"},
    }


def test_only_the_newest_version_stands_in_the_places(versions: Versions) -> None:
    for place, titles in shown_everywhere(versions.portfolio).items():
        assert titles == {"First aid, level 3"}, place
    places = [row.id for row in timeline_places(versions.portfolio.connection) if row.kind == "credential"]
    assert places == [versions.newest.id]
    ids = [versions.oldest.id, versions.older.id]
    assert timeline(versions.portfolio.connection, ids=ids) == []
    assert collection(versions.portfolio.connection, ids) == []
    assert map_rows(versions.portfolio.connection, ids=ids) == []
    assert standing(versions.portfolio.connection) == 1


def test_earlier_versions_count_once_toward_a_goal_and_stand_once_below_a_course(versions: Versions) -> None:
    connection = versions.portfolio.connection
    assert [goal.entries for goal in goals(connection)] == [1]
    assert [goal.entries for goal in board_goals(connection)] == [1]
    for whole in (versions.goal, versions.course):
        shown = entry(connection, whole.__tablename__, whole.id)
        assert shown is not None
        assert [one.title for one in shown.entries] == ["First aid, level 3"]


def test_a_newer_version_silences_the_reminder_of_the_older(versions: Versions) -> None:
    assert soon(versions.portfolio.connection, TODAY) == []
    versions.portfolio.apply(trashed("Delete", versions.newest))
    assert [(row.title, row.day) for row in soon(versions.portfolio.connection, TODAY)] == [
        ("First aid, level 2", "2026-12-01")
    ]
    versions.portfolio.apply(trashed("Delete", versions.older))
    assert [row.title for row in soon(versions.portfolio.connection, TODAY)] == ["First aid, level 1"]


def test_an_older_version_that_holds_longer_is_no_renewal(portfolio: Portfolio) -> None:
    same = {"title": "Lab safety", "issuer": "Network", "earned": date(2026, 1, 1)}
    newest = build(Credential, **same, expires=date(2026, 12, 1))
    older = build(Credential, **same, expires=date(2030, 1, 1), replaced_by_id=newest.id)
    portfolio.apply(added("Add", newest, older))
    assert [row.id for row in soon(portfolio.connection, TODAY)] == [newest.id]


def test_what_was_a_year_ago_is_never_an_earlier_version(versions: Versions) -> None:
    found = memory(versions.portfolio.connection, TODAY)
    assert found is not None
    assert (found.title, found.years) == ("First aid, level 3", 1)
    versions.portfolio.apply(edited("Move", versions.newest, earned=date(2025, 6, 1)))
    assert memory(versions.portfolio.connection, TODAY) is None


def test_search_and_palette_find_it_and_say_what_it_is(versions: Versions) -> None:
    connection = versions.portfolio.connection
    found = {hit.title: hit.earlier for hit in found_entries(connection, "level")}
    assert found == {"First aid, level 3": False, "First aid, level 2": True, "First aid, level 1": True}
    typed = [(face.title, face.earlier) for face in typed_entries(connection, "first aid level", 10)]
    assert typed[0] == ("First aid, level 3", False)
    assert set(typed[1:]) == {("First aid, level 2", True), ("First aid, level 1", True)}
    assert [face.earlier for face in faces(connection, [("credential", versions.newest.id)])] == [False]


def test_lately_names_only_the_newest_unless_the_older_was_opened(versions: Versions) -> None:
    connection = versions.portfolio.connection
    lately = {face.title for face in recent(connection, [], 9) if face.kind == "credential"}
    assert lately == {"First aid, level 3"}
    opened = recent(connection, [("credential", versions.oldest.id)], 9)
    assert opened[0] == faces(connection, [("credential", versions.oldest.id)])[0]


def test_the_newest_shows_all_earlier_versions_and_each_of_those_where_the_newest_is(versions: Versions) -> None:
    connection = versions.portfolio.connection
    newest = entry(connection, "credential", versions.newest.id)
    assert newest is not None
    assert [one.title for one in newest.versions] == ["First aid, level 2", "First aid, level 1"]
    assert newest.newer is None
    assert {versions.older.id, versions.oldest.id} <= newest.watched
    oldest = entry(connection, "credential", versions.oldest.id)
    assert oldest is not None
    assert oldest.newer is not None
    assert (oldest.versions, oldest.newer.title) == ([], "First aid, level 3")
    assert versions.newest.id in oldest.watched


def test_the_newest_in_the_bin_hides_nothing(versions: Versions) -> None:
    versions.portfolio.apply(trashed("Delete", versions.newest))
    for place, titles in shown_everywhere(versions.portfolio).items():
        assert titles == {"First aid, level 2"}, place
    connection = versions.portfolio.connection
    shown = entry(connection, "credential", versions.older.id)
    assert shown is not None
    assert shown.newer is None
    assert [one.title for one in shown.versions] == ["First aid, level 1"]
    assert [hit.earlier for hit in found_entries(connection, "level 2")] == [False]


def test_one_in_the_middle_that_is_thrown_away_brings_no_older_one_out(versions: Versions) -> None:
    versions.portfolio.apply(trashed("Delete", versions.older))
    assert shown_everywhere(versions.portfolio)["collection"] == {"First aid, level 3"}
    shown = entry(versions.portfolio.connection, "credential", versions.oldest.id)
    assert shown is not None
    assert shown.newer is not None
    assert shown.newer.id == versions.newest.id


def test_a_row_depends_on_whether_its_newer_versions_are_there(versions: Versions) -> None:
    assert {versions.older.id, versions.oldest.id} <= tied_to(versions.portfolio.connection, [versions.newest.id])


def test_versions_in_a_ring_end(portfolio: Portfolio) -> None:
    """No program of ours writes one, but two portfolios that are merged may."""
    one = build(Credential, title="One")
    other = build(Credential, title="Other", replaced_by_id=one.id)
    portfolio.apply(added("Add", one, other))
    ring = edited("Tie", one, replaced_by_id=other.id)
    portfolio.apply(Change("Tie", tuple(Edit(edit.before, edit.after) for edit in ring.edits)))
    connection = portfolio.connection
    assert newest_id(connection, one.id) in ("", other.id)
    assert set(older_ids(connection, [one.id])) == {one.id, other.id}
    assert collection(connection) == []
