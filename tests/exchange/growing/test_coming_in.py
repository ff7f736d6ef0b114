"""Skills and roles come in each once, tied to what is there, as one change that one undo takes back."""

import pytest

from portfolio import paths
from portfolio.core.change import added, edited, trashed
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.skills import skills
from portfolio.core.records import KINDS, Framework, Role, RoleNeed, Skill, Standard, build
from portfolio.exchange.frameworks.coming_in import as_change, plan_coming_in
from portfolio.exchange.frameworks.packs import pack as framework_pack
from portfolio.exchange.growing import coming_in
from portfolio.exchange.growing.coming_in import RolesComing, SkillsComing, pack_roles, pack_skills, standards_as_skills
from portfolio.exchange.growing.packs import role_pack, skill_pack

FRAMEWORKS, SKILLS, ROLES = (paths.resource(name) for name in ("frameworks", "skills", "roles"))


def add_skills(portfolio: Portfolio, name: str, only: set[str] | None = None) -> SkillsComing:
    coming = pack_skills(portfolio.connection, skill_pack(SKILLS, name), FRAMEWORKS, only)
    if coming.change:
        portfolio.apply(coming.change)
    return coming


def add_roles(portfolio: Portfolio, name: str, only: str = "") -> RolesComing:
    coming = pack_roles(portfolio.connection, role_pack(ROLES, name), paths.resources_dir(), only)
    if coming.change:
        portfolio.apply(coming.change)
    return coming


def add_framework(portfolio: Portfolio, name: str) -> Framework:
    portfolio.apply(
        as_change(portfolio.connection, plan_coming_in(portfolio.connection, framework_pack(FRAMEWORKS, name)))
    )
    (made,) = portfolio.find(Framework, pack=name)
    return made


def count(portfolio: Portfolio) -> int:
    return sum(len(portfolio.find(kind)) for kind in KINDS.values())


def test_a_pack_is_added_once_and_in_its_order(portfolio: Portfolio) -> None:
    assert len(add_skills(portfolio, "everyday-teaching").new) == 25
    assert not add_skills(portfolio, "everyday-teaching").change
    rows = [row for row in skills(portfolio.connection) if row["area"] == "Assessment"]
    assert [row["code"] for row in rows] == ["A1", "A2", "A3", "A4"]
    assert rows[0]["levels"][0]["name"] == "beginning"
    assert rows[0]["levels"][0]["words"].startswith("I find out")


def test_those_that_were_missing_come_to_their_place(portfolio: Portfolio) -> None:
    add_skills(portfolio, "everyday-teaching", {"A3", "A1"})
    assert len(add_skills(portfolio, "everyday-teaching").new) == 23
    codes = [row["code"] for row in skills(portfolio.connection)]
    assert codes[:4] == ["A1", "A2", "A3", "A4"]
    assert len(codes) == len(set(codes)) == 25


def test_skills_of_a_framework_bring_it_along_or_are_tied_to_the_one_that_is_there(portfolio: Portfolio) -> None:
    before = count(portfolio)
    coming = add_skills(portfolio, "digcompedu-2017")
    assert coming.framework.startswith("DigCompEdu")
    standards = {one.id: one for one in portfolio.find(Standard)}
    made = portfolio.find(Skill)
    assert [standards[skill.standard_id or ""].code for skill in made] == [skill.code for skill in made]
    assert all(len(skill.levels) == 6 for skill in made)
    portfolio.history.undo()
    assert count(portfolio) == before
    add_framework(portfolio, "digcompedu-2017")
    assert add_skills(portfolio, "digcompedu-2017").framework == ""
    assert len(portfolio.find(Framework)) == 1
    assert all(skill.standard_id for skill in portfolio.find(Skill))


def test_a_code_that_was_changed_is_found_by_its_title(portfolio: Portfolio) -> None:
    add_framework(portfolio, "digcompedu-2017")
    standard = next(one for one in portfolio.find(Standard) if one.code == "1.1")
    portfolio.apply(edited("Change", standard, code="A-1"))
    add_skills(portfolio, "digcompedu-2017")
    (skill,) = portfolio.find(Skill, code="1.1")
    assert skill.standard_id == standard.id


def test_any_framework_serves_as_skills_its_leaves_under_what_stands_above_them(portfolio: Portfolio) -> None:
    framework = add_framework(portfolio, "england-ts-2011")
    coming = standards_as_skills(portfolio.connection, framework.id)
    portfolio.apply(coming.change)
    leaves = {one.id for one in portfolio.find(Standard)} - {one.parent_id for one in portfolio.find(Standard)}
    made = portfolio.find(Skill)
    assert {skill.standard_id for skill in made} == leaves
    assert all(skill.title and skill.area and skill.code for skill in made)
    assert all(len(skill.title) <= 500 for skill in made)
    assert not standards_as_skills(portfolio.connection, framework.id).change


def test_what_a_framework_made_into_skills_is_not_made_again_by_its_pack(portfolio: Portfolio) -> None:
    framework = add_framework(portfolio, "digcompedu-2017")
    portfolio.apply(standards_as_skills(portfolio.connection, framework.id).change)
    assert not add_skills(portfolio, "digcompedu-2017").change


def test_skills_in_the_bin_are_not_there(portfolio: Portfolio) -> None:
    add_skills(portfolio, "learner")
    portfolio.apply(trashed("Away", *portfolio.find(Skill)))
    assert len(add_skills(portfolio, "learner").new) == 12


def test_what_cannot_be_made_into_skills_is_said(portfolio: Portfolio, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(PortfolioError, match="no standards"):
        standards_as_skills(portfolio.connection, "0" * 32)
    empty = build(Framework, title="Empty")
    portfolio.apply(added("Add", empty))
    with pytest.raises(PortfolioError, match="no standards"):
        standards_as_skills(portfolio.connection, empty.id)
    monkeypatch.setattr(coming_in, "MOST_SKILLS", 10)
    framework = add_framework(portfolio, "digcompedu-2017")
    with pytest.raises(PortfolioError, match="22 standards, and skills can be made of at most 10"):
        standards_as_skills(portfolio.connection, framework.id)


def test_roles_come_with_the_skills_that_they_need_and_each_once(portfolio: Portfolio) -> None:
    coming = add_roles(portfolio, "roles-in-a-school", "mentor")
    assert [role.title for role in coming.new] == ["Mentor of new teachers"]
    assert coming.skills == 7
    (role,) = portfolio.find(Role)
    assert (role.rank, role.track, role.aimed, role.privacy) == (3, "Teaching", False, "private")
    needs = sorted(portfolio.find(RoleNeed, role_id=role.id), key=lambda need: need.position)
    titles = {skill.id: skill.title for skill in portfolio.find(Skill)}
    assert [titles[need.skill_id or ""] for need in needs] == [need.words_asked for need in needs]
    assert [(need.level, need.weight) for need in needs][:2] == [("secure", 3), ("secure", 3)]
    again = add_roles(portfolio, "roles-in-a-school")
    assert (len(again.new), again.there) == (16, 1)
    assert not add_roles(portfolio, "roles-in-a-school").change
    assert len(portfolio.find(Skill)) == 24


@pytest.mark.parametrize(
    "only, count",
    [("", 156), ("2351.4", 1), ("needs COORDINATOR", 1), ("head teacher", 6), ("mathématics", 2)],
)
def test_roles_are_chosen_by_code_or_by_words_of_their_titles(portfolio: Portfolio, only: str, count: int) -> None:
    coming = pack_roles(portfolio.connection, role_pack(ROLES, "esco-1.1.1-educators"), paths.resources_dir(), only)
    assert len(coming.new) == count
    assert all("ESCO classification" in role.notice for role in coming.new)
    assert coming.skills == 0


def test_a_role_that_is_not_in_the_pack_is_named(portfolio: Portfolio) -> None:
    with pytest.raises(PortfolioError, match="“astronaut”"):
        add_roles(portfolio, "roles-in-a-school", "astronaut")
