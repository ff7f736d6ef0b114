"""An advert that was read becomes a role: its lines are tied to skills, and one change makes it."""

import pytest

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Role, RoleNeed, Skill
from portfolio.exchange.growing.advert_role import LONGEST_ADVERT, advert_as_role
from portfolio.exchange.growing.coming_in import pack_skills
from portfolio.exchange.growing.packs import skill_pack


def test_a_role_is_made_with_its_lines_tied_to_skills_and_one_undo_takes_it_back(portfolio: Portfolio) -> None:
    pack = skill_pack(paths.resource("skills"), "everyday-teaching")
    portfolio.apply(pack_skills(portfolio.connection, pack, paths.resource("frameworks")).change)
    text = (
        "Team leader\r\nEssential\r\n• Experience of coaching colleagues\r\n• A driving licence\r\nDesirable\r\n"
        "• Works well with families\r\n"
    )
    coming = advert_as_role(portfolio.connection, text)
    portfolio.apply(coming.change)
    (role,) = portfolio.find(Role)
    assert (role.title, role.aimed, role.privacy) == ("Team leader", False, "private")
    assert role.advert.startswith("Team leader\nEssential")
    codes = {skill.id: skill.code for skill in portfolio.find(Skill)}
    needs = sorted(portfolio.find(RoleNeed), key=lambda need: need.position)
    assert [(need.words_asked, need.weight, codes.get(need.skill_id or "", "")) for need in needs] == [
        ("Experience of coaching colleagues", 3, "S2"), ("A driving licence", 3, ""),
        ("Works well with families", 1, "C3"),
    ]  # fmt: skip
    assert coming.lines[0].words == ("coaching", "colleagues")
    portfolio.history.undo()
    assert portfolio.find(Role) == portfolio.find(RoleNeed) == []


@pytest.mark.parametrize(
    "line, code",
    [
        ("Ability to use assessment data to raise attainment", "A4"), ("Experience of leading a team of teachers",
        "S3"),
        ("Knowledge of special educational needs", "E3"), ("Good behaviour management and calm classrooms", "L4"),
        ("Able to plan sequences of lessons across a term", "P3"), ("Gives feedback that moves learning on", "A2"),
        ("Committed to safeguarding children", "C2"), ("Confident use of technology to support learning", "L5"),
        ("Supporting pupils with English as an additional language", "E2"), ("Leading change across a school", "S4"),
        ("A sense of humour", ""), ("A driving licence", ""), ("Qualified teacher", ""),
    ],
)  # fmt: skip
def test_a_line_finds_the_skill_that_says_the_same(portfolio: Portfolio, line: str, code: str) -> None:
    pack = skill_pack(paths.resource("skills"), "everyday-teaching")
    portfolio.apply(pack_skills(portfolio.connection, pack, paths.resource("frameworks")).change)
    (found,) = advert_as_role(portfolio.connection, f"Essential\n• {line}").lines
    codes = {skill.id: skill.code for skill in portfolio.find(Skill)}
    assert codes.get(found.skill_id, "") == code


def test_an_advert_that_asks_for_nothing_is_refused_and_a_very_long_one_is_cut(portfolio: Portfolio) -> None:
    with pytest.raises(PortfolioError, match="No lines"):
        advert_as_role(portfolio.connection, "About us\nWe are nice.")
    long = advert_as_role(portfolio.connection, "Essential\n• QTS\n" + "About us\n" + "x " * LONGEST_ADVERT)
    assert len(long.role.advert) <= LONGEST_ADVERT
    assert long.role.title


def test_signs_that_steer_are_taken_out_of_the_advert_that_is_kept(portfolio: Portfolio) -> None:
    coming = advert_as_role(portfolio.connection, "Lead\x00er\x1b[31m \u202ehere\r\nEssential\n• QTS\x07")
    portfolio.apply(coming.change)
    (role,) = portfolio.find(Role)
    assert (role.title, role.advert) == ("Leader[31m here", "Leader[31m here\nEssential\n• QTS")
