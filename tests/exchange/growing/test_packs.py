"""The packs of skills, surveys and roles that come with the program: whole, in our own words, with their notices."""

import json
import re
from collections import Counter

import pytest

from portfolio import paths
from portfolio.core.errors import PortfolioError
from portfolio.exchange.frameworks.packs import pack as framework_pack
from portfolio.exchange.growing.packs import RolePack, SkillPack, role_pack, role_packs, skill_pack, skill_packs
from portfolio.exchange.growing.survey_file import SurveyFile
from portfolio.exchange.growing.survey_packs import survey_pack, survey_packs
from portfolio.growth.lattice import Standing, move_type
from portfolio.growth.skills import OWN_LEVELS

SKILLS, SURVEYS, ROLES = (paths.resource(name) for name in ("skills", "surveys", "roles"))
TRACKS = {"Teaching", "Subject & curriculum", "Pupil support", "Leadership", "Beyond school"}


def test_the_packs_are_there_with_as_much_as_they_say() -> None:
    assert {one.about.name: len(one.skills) for one in skill_packs(SKILLS)} == {
        "digcompedu-2017": 22, "everyday-teaching": 25, "learner": 12,
    }  # fmt: skip
    assert {one.pack: (one.rater, len(one.questions), len(one.scale)) for one in survey_packs(SURVEYS)} == {
        "digcompedu-2017": ("self", 22, 6), "everyday-teaching": ("self", 25, 4), "students": ("students", 12, 4),
        "colleagues": ("peer", 10, 4), "learner": ("self", 12, 4),
    }  # fmt: skip
    assert {one.about.name: len(one.roles) for one in role_packs(ROLES)} == {
        "esco-1.1.1-educators": 156, "onet-educators": 75, "roles-in-a-school": 17,
    }  # fmt: skip


@pytest.mark.parametrize("pack", skill_packs(SKILLS), ids=lambda pack: pack.about.name)
def test_every_skill_has_its_code_its_area_and_a_sentence_of_its_own_for_each_level(pack: SkillPack) -> None:
    codes = [skill.code for skill in pack.skills]
    assert len(codes) == len(set(codes))
    sentences = Counter(level.words for skill in pack.skills for level in skill.levels)
    assert sentences.most_common(1)[0][1] == 1
    for skill in pack.skills:
        assert skill.title
        assert skill.area
        names = [level.name for level in skill.levels]
        assert len(names) == 6 if pack.framework else tuple(names) == OWN_LEVELS
        assert all(10 <= len(level.words) <= 125 and level.words.endswith(".") for level in skill.levels)


@pytest.mark.parametrize("file", survey_packs(SURVEYS), ids=lambda file: file.pack)
def test_every_question_is_answered_on_its_scale_and_asks_about_a_skill_once_at_most(file: SurveyFile) -> None:
    codes = {skill.code for skill in skill_pack(SKILLS, file.skills).skills}
    asked = [question.skill for question in file.questions if question.skill]
    assert len(asked) == len(set(asked))
    assert set(asked) <= codes
    assert all(question.area for question in file.questions)
    if file.rater == "self":
        assert set(asked) == codes
        assert all(len(question.answers) == len(file.scale) for question in file.questions)
        assert all(question.text.endswith("?") for question in file.questions)
    assert file.licence
    assert file.source


def test_the_survey_on_digcompedu_covers_its_22_competences_in_order_and_prints_its_notice() -> None:
    framework = framework_pack(paths.resource("frameworks"), "digcompedu-2017")
    competences = [item for item in framework.items if item.parent]
    file = survey_pack(SURVEYS, "digcompedu-2017")
    assert [question.id for question in file.questions] == [item.code for item in competences]
    assert [level.name for level in file.scale] == [level.name for level in framework.levels]
    assert file.notice == framework.notice == skill_pack(SKILLS, "digcompedu-2017").about.notice
    titles = [skill.title for skill in skill_pack(SKILLS, "digcompedu-2017").skills]
    assert titles == [item.title for item in competences]


def test_no_answer_begins_as_the_published_statements_do() -> None:
    # Their ladder is “I am aware … / I have tried … / I use … / I analyse and select … / I reflect … / I initiate …”.
    answers = [level.words for skill in skill_pack(SKILLS, "digcompedu-2017").skills for level in skill.levels]
    assert len(answers) == 132
    published = r"I (?:am aware|make basic use|use digital technologies|analyse|reflect|initiate)\b"
    assert [words for words in answers if re.match(published, words)] == []


@pytest.mark.parametrize("pack", role_packs(ROLES), ids=lambda pack: pack.about.name)
def test_every_role_stands_somewhere_and_needs_what_can_be_reached(pack: RolePack) -> None:
    codes = [role.code for role in pack.roles]
    assert len(codes) == len(set(codes))
    levels = {}
    if pack.skills:
        levels = {
            skill.code: {level.name for level in skill.levels} for skill in skill_pack(SKILLS, pack.skills).skills
        }
    for role in pack.roles:
        assert role.rank is not None
        assert 1 <= role.rank <= 9
        assert role.track in TRACKS | {"Higher education"}
        assert role.title[0].isupper()
        assert all(need.level in levels[need.skill] and 1 <= need.weight <= 3 for need in role.needs)
        assert len({need.skill for need in role.needs}) == len(role.needs)


def test_roles_in_a_school_lie_on_five_tracks_and_higher_ones_need_more() -> None:
    pack = role_pack(ROLES, "roles-in-a-school")
    assert {role.track for role in pack.roles} == TRACKS
    assert all(any(need.weight == 3 for need in role.needs) for role in pack.roles)
    assert all(4 <= len(role.needs) <= 9 for role in pack.roles)
    asked = {
        role.code: sum(OWN_LEVELS.index(need.level) for need in role.needs) / len(role.needs) for role in pack.roles
    }
    assert asked["teaching-assistant"] < asked["class-teacher"] < asked["mentor"] < asked["lead-teacher"]
    assert asked["phase-leader"] < asked["deputy-head"] < asked["head-teacher"]


@pytest.mark.parametrize(
    "pack, code, title, rank, track",
    [
        ("esco-1.1.1-educators", "1345.1.2", "Deputy head teacher", 5, "Leadership"),
        ("esco-1.1.1-educators", "1345.1.8", "Secondary school head teacher", 6, "Leadership"),
        ("esco-1.1.1-educators", "1345.1.10", "University department head", 4, "Higher education"),
        ("esco-1.1.1-educators", "2351.4", "Special educational needs coordinator", 3, "Pupil support"),
        ("esco-1.1.1-educators", "2359.10", "Instructional designer", 3, "Subject & curriculum"),
        ("esco-1.1.1-educators", "2310.1.5", "Assistant lecturer", 2, "Higher education"),
        ("esco-1.1.1-educators", "2310.1.42", "University teaching assistant", 1, "Higher education"),
        ("esco-1.1.1-educators", "5312.4", "Special educational needs assistant", 1, "Pupil support"),
        ("esco-1.1.1-educators", "2330.1.11", "Mathematics teacher at secondary school", 2, "Teaching"),
        ("esco-1.1.1-educators", "2320.1.22", "Police trainer", 2, "Beyond school"),
        ("onet-educators", "11-9032.00", "Education Administrators, Elementary and Secondary School", 6, "Leadership"),
        ("onet-educators", "25-9031.00", "Instructional Coordinators", 4, "Subject & curriculum"),
        ("onet-educators", "25-2054.00", "Special Education Teachers, Secondary School", 2, "Pupil support"),
        ("onet-educators", "25-1191.00", "Graduate Teaching Assistants", 1, "Higher education"),
        ("onet-educators", "25-9041.00", "Teacher Assistants", 1, "Teaching"),
    ],
)
def test_rank_and_track_of_an_occupation_follow_from_the_rules(
    pack: str, code: str, title: str, rank: int, track: str
) -> None:
    role = next(role for role in role_pack(ROLES, pack).roles if role.code == code)
    assert (role.title, role.rank, role.track) == (title, rank, track)


@pytest.mark.parametrize("name", ["esco-1.1.1-educators", "onet-educators"])
def test_every_rule_is_the_first_that_fits_some_occupation(name: str) -> None:
    data = json.loads((ROLES / f"{name}.json").read_text("utf-8"))
    rules = list(enumerate(data["rules"]))
    used = {
        next(at for at, (begins, word, *_) in rules if code.startswith(begins) and word in title.casefold())
        for code, title, *_ in data["occupations"]
    }  # fmt: skip
    assert used == set(range(len(data["rules"])))


def test_the_classifications_say_their_notices_and_what_was_added_to_them() -> None:
    esco, onet = (role_pack(ROLES, name).about for name in ("esco-1.1.1-educators", "onet-educators"))
    assert esco.notice.startswith("This service uses the ESCO classification of the European Commission. Adapted ")
    assert "added by this program" in esco.notice
    assert "2011/833/EU" in esco.licence
    assert "CC BY 4.0" in onet.notice
    assert "has not approved" in onet.notice
    for about in (esco, onet):
        assert "assigned by this program" in about.description
    assert all(role.identity.startswith("http://data.europa.eu/esco/") for role in role_pack(ROLES, esco.name).roles)


def test_ranks_and_tracks_of_the_packs_give_all_four_kinds_of_move() -> None:
    roles = role_pack(ROLES, "roles-in-a-school").roles
    here = next(role for role in roles if role.code == "subject-lead")
    there = Counter(
        move_type(Standing(here.rank, here.track), Standing(role.rank, role.track)) for role in roles if role != here
    )
    assert set(there) >= {"lateral", "diagonal", "ascending"}


@pytest.mark.parametrize("read", [skill_pack, role_pack, survey_pack])
@pytest.mark.parametrize(
    "name", ["hogwarts", "", "../skills/learner", "..", "learner.json", "a/b", "README", "x" * 5_000, "\0"]
)
def test_a_pack_that_is_not_there_is_named(read: object, name: str) -> None:
    folder = {skill_pack: SKILLS, role_pack: ROLES, survey_pack: SURVEYS}[read]  # type: ignore[index]
    with pytest.raises(PortfolioError, match="come"):
        read(folder, name)  # type: ignore[operator]
