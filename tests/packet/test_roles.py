"""Roles held: in a packet while they were held, the newest first, and in the timeline on their first day."""

from datetime import date

import pytest

from portfolio.core.records import Position, build
from portfolio.packet.period import place_in_period
from portfolio.packet.text.tree import words_of
from tests.packet.a_year import Year
from tests.packet.test_content import Compose, blocks, composed, timeline  # noqa: F401 (a fixture is found by its name)

START, END, TODAY = date(2025, 9, 1), date(2026, 7, 31), date(2026, 7, 10)


@pytest.mark.parametrize(
    "started, ended, place",
    [
        (date(2020, 9, 1), None, "in"),
        (date(2020, 9, 1), date(2025, 8, 31), "out"),
        (date(2020, 9, 1), date(2025, 9, 1), "in"),
        (date(2026, 7, 31), None, "in"),
        (date(2026, 9, 1), None, "out"),
        (None, date(2026, 1, 31), "in"),
        (None, None, "undated"),
    ],
)
def test_role_is_in_while_it_was_held(started: date | None, ended: date | None, place: str) -> None:
    assert place_in_period("position", {"started": started, "ended": ended}, [], START, END, TODAY) == place


def test_roles_open_the_packet_and_stand_in_its_timeline(own_year: Year, composed: Compose) -> None:  # noqa: F811
    own_year.add(
        build(Position, title="Class teacher", place="Riverside", started=date(2020, 9, 1), ended=date(2025, 12, 31)),
        build(Position, title="Maths lead", place="Hillcrest", level="Middle leader", started=date(2026, 1, 1)),
        build(Position, title="Scout", started=date(2010, 1, 1), ended=date(2012, 1, 1)),
        build(Position, title="Chair of the strike fund", started=date(2026, 1, 1), privacy="private"),
    )
    tree, records = composed()
    assert tree["sections"][0]["name"] == "roles"
    shown = [(words_of(block["title"]), block["dates"], block["level"]) for block in blocks(tree, "roles")]
    assert shown == [
        ("Maths lead", "Since 1 Jan 2026", ["Middle leader"]),
        ("Class teacher", "1 Sep 2020 to 31 Dec 2025", []),
    ]
    assert "1 Jan 2026 Maths lead: Hillcrest, begun" in timeline(tree)
    assert "strike fund" not in str(records)


def test_roles_left_out_are_in_no_part_of_the_packet(own_year: Year, composed: Compose) -> None:  # noqa: F811
    own_year.add(build(Position, title="Maths lead", place="Hillcrest", started=date(2026, 1, 1)))
    tree, records = composed(sections=("goals", "timeline"))
    assert blocks(tree, "roles") == []
    assert "Hillcrest" not in str((tree, records))


def test_a_role_that_was_picked_for_page_one_has_its_place_below_it(own_year: Year, composed: Compose) -> None:  # noqa: F811
    role = build(Position, title="Maths lead", place="Hillcrest", started=date(2026, 1, 1))
    own_year.add(role)
    tree, _ = composed(picks=(role.id,))
    (pick,) = tree["front"]["picks"]
    assert (words_of(pick["title"]), words_of(pick["detail"])) == ("Maths lead", "Hillcrest")
