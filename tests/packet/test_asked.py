"""An application answers line by line: what shows it comes along whatever its day, and what nothing shows stays out."""

import json
from dataclasses import replace
from datetime import date

import pytest

from portfolio.core.records import Rating, RoleNeed, Skill, build
from portfolio.packet.text.tree import words_of
from tests.packet.a_year import Year
from tests.packet.composing import Composed, composed
from tests.packet.conftest import Make
from tests.packet.pdf_checks import attachments, everything_in, text_seen_in
from tests.packet.year_growth import add_growth, applying


@pytest.fixture
def grown(own_year: Year) -> Year:
    return add_growth(own_year)


def lines(found: Composed) -> list[tuple[str, str]]:
    """Each line with where it is shown, or what is said instead."""
    (asked,) = found.blocks("asked")
    return [
        (
            words_of(row["words"]),
            row["met"] or row["missing"] or " ".join(
                [*(words_of(one["title"]) for one in row["shown"]), *(words_of(one["runs"]) for one in row["answer"])]
            ),
        )
        for row in asked["rows"]
    ]  # fmt: skip


def test_each_line_is_answered_and_what_nothing_shows_stays_out(grown: Year) -> None:
    assert lines(composed(grown, applying(grown))) == [
        ("Work with families", "Evenings long ago"),
        ("Teaching degree", "Since 2019."),
        ("A driving licence", "Yes."),
    ]


def test_what_is_missing_is_named_where_it_was_left_in(grown: Year) -> None:
    assert lines(composed(grown, applying(grown, missing=True)))[-1] == ("Timetabling", "Not yet.")


def test_what_shows_a_line_comes_along_though_the_period_does_not_hold_it(grown: Year) -> None:
    without = composed(grown, applying(grown, role=""))
    assert grown.ids["early"] not in without.gathered.by_id()
    assert without.blocks("asked") == []
    assert grown.ids["early"] in composed(grown, applying(grown)).gathered.by_id()


def test_what_shows_a_line_stays_out_where_its_reader_may_not_see_it(grown: Year) -> None:
    found = composed(grown, applying(grown, audience="public"))
    assert grown.ids["early"] not in found.gathered.by_id()
    assert [words for words, _ in lines(found)] == ["Teaching degree", "A driving licence"]


def test_no_line_stands_without_an_answer_and_ones_own_rating_is_told_where_it_is_all_there_is(grown: Year) -> None:
    skill = build(Skill, title="Planning")
    grown.add(
        skill,
        build(
            RoleNeed, role_id=grown.ids["post"], words_asked="Plans well", skill_id=skill.id, level="secure", position=9
        ),
    )
    grown.add(_secure(skill, "self"))
    found = composed(grown, applying(grown, sections=("asked", "growth")))
    rows = {words_of(row["words"]): row for row in found.blocks("asked")[0]["rows"]}
    assert rows["Plans well"]["seen"] == ["secure (Myself, May 2026)"]
    assert all(row["shown"] or row["answer"] or row["met"] or row["seen"] or row["missing"] for row in rows.values())
    grown.add(_secure(skill, "manager"))
    (told,) = [one for one in composed(grown, applying(grown)).blocks("asked")[0]["rows"] if one["seen"]]
    assert told["seen"] == ["secure (My manager, May 2026)"]


def _secure(skill: Skill, rater: str) -> Rating:
    return build(Rating, skill_id=skill.id, rater=rater, level="secure", day=date(2026, 5, 2), privacy="evaluator")


def test_a_role_that_is_private_is_not_answered(grown: Year) -> None:
    assert composed(grown, applying(grown, audience="public", role=grown.ids["aim"])).blocks("asked") == []


def test_what_was_taken_out_by_hand_answers_nothing(grown: Year) -> None:
    found = composed(grown, replace(applying(grown), excluded=frozenset({grown.ids["early"]})))
    assert "Work with families" not in [words for words, _ in lines(found)]


def test_the_advert_as_it_was_pasted_goes_nowhere(grown: Year, make: Make) -> None:
    pdf = make(grown, applying(grown)).path.read_bytes()
    assert "Where I show it".upper() in text_seen_in(pdf).upper()
    assert not any(b"Jo Miller" in piece for piece in everything_in(pdf))
    (role,) = json.loads(attachments(pdf)["portfolio.json"])["records"]["role"]
    assert role["title"] == "Lead teacher"
    assert "advert" not in role
