"""A learner's own conference: her words, a wall of badges, and what she asks of those who come."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from portfolio.core.change import edited
from portfolio.core.records import Person
from portfolio.packet.presets import PRESETS, begun_as, preset_for
from portfolio.packet.request import PacketRequest
from portfolio.packet.text.tree import words_of
from tests.packet.a_year import Year
from tests.packet.composing import composed
from tests.packet.conftest import Make, copied
from tests.packet.page_checks import laid_out
from tests.packet.pdf_checks import examine, text_seen_in


@pytest.fixture
def learner(year_at_rest: Year, tmp_path: Path) -> Iterator[Year]:
    for year in copied(year_at_rest, tmp_path / "portfolio"):
        (person,) = year.portfolio.find(Person)
        year.portfolio.apply(edited("Whose", person, kind="learner", name="Kofi Mensah"))
        yield year


def conference(year: Year, *, own: bool = True) -> PacketRequest:
    begun = begun_as(preset_for("student_led", learner=own), year.request(purpose=""))
    return replace(begun, audience="evaluator")


def test_the_conference_speaks_in_the_words_of_a_learner(learner: Year) -> None:
    found = composed(learner, conference(learner))
    titles = {one["name"]: one["title"] for one in found.tree["sections"]}
    assert titles["goals"] == "What I work on"
    assert titles["reply"] == "What I ask of you"
    front = found.tree["front"]
    assert (front["eyebrow"], front["voice"], front["changes"], front["open_first"]) == (
        "My conference", "A letter to my family", "What I can do now", "What I am proud of",
    )  # fmt: skip
    assert found.tree["title"] == "Learning portfolio of Kofi Mensah"
    assert found.tree["running"]["what"] == "Learning portfolio"
    assert "Teaching portfolio" not in found.said
    (reply,) = found.blocks("reply")
    assert "How you can help me" in reply["prompts"]


def test_badges_stand_as_a_wall_to_which_everything_else_still_leads(learner: Year, make: Make) -> None:
    found = composed(learner, conference(learner))
    (wall,) = found.blocks("credentials")
    assert wall["t"] == "wall"
    assert {words_of(one["title"]) for one in wall["badges"]} == {
        row["title"] for row in found.gathered.of("credential")
    }
    pdf = make(learner, conference(learner)).path.read_bytes()
    assert examine(pdf).wrong == []
    assert laid_out(pdf) == []
    assert "My badges" in text_seen_in(pdf)


def test_a_teachers_conference_is_as_it_was(year: Year) -> None:
    found = composed(year, conference(year, own=False))
    titles = {one["name"]: one["title"] for one in found.tree["sections"]}
    assert titles["goals"] == "What we set out to do"
    assert found.blocks("credentials") == []
    assert found.tree["running"]["what"] == "Teaching portfolio"


def test_only_the_conference_and_the_plain_one_are_a_learners_own() -> None:
    apart = {name for name in ("", *PRESETS) if preset_for(name, learner=True) != preset_for(name, learner=False)}
    assert apart == {"", "student_led"}
