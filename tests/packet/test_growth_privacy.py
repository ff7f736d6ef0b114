"""What is private of growth is in no stream of the file, and is counted; its texts are looked through as all others."""

import json

import pytest

from portfolio.core.change import edited
from portfolio.core.records import Goal, KnownPerson, Rating, Role, Skill, build
from portfolio.packet.gather import gather
from portfolio.packet.leaving.looking import what_leaves
from portfolio.packet.request import SECTIONS, Audience
from tests.packet.a_year import MADE, Year
from tests.packet.conftest import Make
from tests.packet.pdf_checks import attachments, everything_in
from tests.packet.year_growth import add_growth

NOBODYS = (b"Nobody is to know", b"Honest words", b"Away from here", b"A secret line", b"Quiet skill", b"For my eyes",
           b"After the period")  # fmt: skip
EVALUATORS = (b"Look again", b"Head of science", b"Fridays are short")


@pytest.fixture
def grown(own_year: Year) -> Year:
    return add_growth(own_year)


@pytest.mark.parametrize("audience", ["evaluator", "public"])
def test_nothing_private_is_in_any_stream(grown: Year, make: Make, audience: Audience) -> None:
    pdf = make(grown, grown.request(audience=audience, sections=SECTIONS)).path.read_bytes()
    unwanted = NOBODYS if audience == "evaluator" else (*NOBODYS, *EVALUATORS)
    pieces = list(everything_in(pdf))
    assert [words for words in unwanted if any(words in piece for piece in pieces)] == []
    if audience == "evaluator":
        assert all(any(words in piece for piece in pieces) for words in EVALUATORS[1:])


def test_what_stays_private_is_counted_and_ratings_go_with_their_answers(grown: Year) -> None:
    private = gather(grown.portfolio.connection, grown.request()).left_out.private
    counted = {kind: private.get(kind, 0) for kind in ("rating", "survey_run", "skill_target", "role", "skill")}
    assert counted == {"rating": 1, "survey_run": 1, "skill_target": 1, "role": 1, "skill": 1}


def test_data_inside_tells_what_the_pages_tell_and_no_id_of_anything_else(grown: Year, make: Make) -> None:
    pdf = make(grown, grown.request()).path.read_bytes()
    records = json.loads(attachments(pdf)["portfolio.json"])["records"]
    assert {row["title"] for row in records["skill"]} == {"Feedback that is used", "Mentoring colleagues"}
    assert {(row["rater"], row["level"]) for row in records["rating"]} == {
        ("self", "developing"), ("self", "secure"), ("manager", "developing"), ("peer", "leading"),
    }  # fmt: skip
    assert [row["value"] for row in records["measurement"]] == ["2 of 10", "8 of 10"]
    assert "planned_minor" not in records["goal"][0]
    assert all(row["skill_id"] in {one["id"] for one in records["skill"]} for row in records["rating"])
    assert all(row["run_id"] is None for row in records["rating"])


def test_sections_that_are_off_take_skills_answers_and_roles_with_them(grown: Year) -> None:
    sections = tuple(name for name in SECTIONS if name not in ("growth", "lattice", "asked", "conversations", "goals"))
    found = gather(grown.portfolio.connection, grown.request(sections=sections)).records
    kinds = {"skill", "rating", "skill_evidence", "skill_target", "survey", "survey_run", "role", "role_need"}
    assert kinds & found.keys() == set()


def test_names_in_notes_of_growth_are_found_before_it_is_saved(grown: Year) -> None:
    grown.add(
        build(KnownPerson, name="Priya Nair", stands_as="a colleague"),
        build(Rating, skill_id=grown.ids["mentoring"], rater="peer", note="Priya Nair saw it, @[Priya Nair] said so",
              privacy="evaluator"),
    )  # fmt: skip
    leaving = what_leaves(grown.portfolio.connection, grown.portfolio.attachments.root, grown.request())
    hits = [hit for hit in leaving.hits if hit.kind == "rating"]
    assert [(hit.field, hit.words.found) for hit in hits] == [("note", "Priya Nair")]
    assert "rating" not in leaving.going
    assert "skill" in leaving.going


def a_goal(year: Year, **fields: object) -> dict[str, object]:
    """A goal for her evaluator, as the packet holds it."""
    goal = build(Goal, title="See it again", state="under_way", due=MADE, privacy="evaluator", **fields)
    year.add(goal)
    found = gather(year.portfolio.connection, year.request(end=None))
    return next(row for row in found.of("goal") if row["id"] == goal.id)


def test_the_level_before_is_told_only_where_its_reader_may_see_who_saw_it(grown: Year) -> None:
    mentoring, feedback = grown.ids["mentoring"], grown.ids["feedback"]
    assert a_goal(grown, skill_id=mentoring, target_level="secure", baseline="Beginning")["baseline"] == ""
    assert a_goal(grown, skill_id=mentoring, target_level="secure", baseline="3 of 10")["baseline"] == "3 of 10"
    assert a_goal(grown, skill_id=feedback, target_level="secure", baseline="developing")["baseline"] == "developing"
    rating = next(one for one in grown.portfolio.find(Rating) if one.note == "Nobody is to know")
    grown.portfolio.apply(edited("Tell", rating, privacy="evaluator"))
    assert a_goal(grown, skill_id=mentoring, target_level="secure", baseline="beginning")["baseline"] == "beginning"


def test_a_level_of_a_scale_of_its_own_is_no_less_kept_back(grown: Year) -> None:
    skill = build(Skill, title="Languages", levels=[{"name": "A1"}, {"name": "B2"}])
    grown.add(skill, build(Rating, skill_id=skill.id, rater="self", level="A1", privacy="private"))
    assert a_goal(grown, skill_id=skill.id, target_level="B2", baseline="A1")["baseline"] == ""


def test_a_goal_names_no_role_talk_or_level_of_a_skill_that_its_reader_may_not_see(grown: Year) -> None:
    secret = next(role for role in grown.portfolio.find(Role) if role.title == "Away from here")
    quiet = next(skill for skill in grown.portfolio.find(Skill) if skill.title == "Quiet skill")
    told = a_goal(
        grown, skill_id=quiet.id, role_id=secret.id, target_level="leading", source="For the role “Away from here”"
    )
    assert (told["source"], told["target_level"]) == ("", "")
    shown = a_goal(grown, role_id=grown.ids["aim"], source="For the role “Head of science”")
    assert shown["source"] == "For the role “Head of science”"


def test_a_reason_from_an_earlier_state_goes_out_no_more_than_the_pages_tell_it(grown: Year) -> None:
    assert a_goal(grown, reason="My head said no")["reason"] == ""
    goal = build(Goal, title="Let go", state="dropped", due=MADE, privacy="evaluator", reason="No time")
    grown.add(goal)
    rows = gather(grown.portfolio.connection, grown.request(end=None)).of("goal")
    assert next(row["reason"] for row in rows if row["id"] == goal.id) == "No time"
