"""What is private of growth is in no stream of the file, and is counted; its texts are looked through as all others."""

import json

import pytest

from portfolio.packet.gather import gather
from portfolio.packet.leaving.looking import what_leaves
from portfolio.packet.request import SECTIONS, Audience
from tests.packet.a_year import Year
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
    from portfolio.core.records import KnownPerson, Rating, build

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
