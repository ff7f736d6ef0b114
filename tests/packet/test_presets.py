"""Presets: each a packet of its own, and whatever a person arranges in it stands where she put it."""

import random
from dataclasses import replace
from datetime import date

import pytest

from portfolio.cli import asking_arguments
from portfolio.packet.presets import PLAIN, PRESETS, Preset, arranged, begun_as, preset_of
from portfolio.packet.request import NO_PAGES, SECTIONS, Caption, PacketRequest
from tests.packet.a_year import Year
from tests.packet.composing import composed

TODAY = date(2026, 6, 12)
USUAL = PacketRequest(audience="evaluator", made=TODAY)


def test_the_six_are_there_and_the_command_line_knows_them() -> None:
    assert tuple(PRESETS) == ("annual", "summative", "renewal", "application", "student_led", "award")
    assert tuple(PRESETS) == asking_arguments.PRESETS
    assert preset_of("") is PLAIN
    assert preset_of("of another version") is PLAIN


@pytest.mark.parametrize("preset", PRESETS.values(), ids=str)
def test_a_preset_names_only_what_there_is(preset: Preset) -> None:
    known = set(SECTIONS) - NO_PAGES
    assert set(preset.sections) <= known
    assert len(set(preset.sections)) == len(preset.sections)
    assert set(preset.body) <= set(preset.sections)
    assert set(preset.titles) <= set(preset.sections)
    assert set(preset.intros) <= set(preset.sections)
    assert 2 <= len(preset.facts) <= 6


def test_no_two_presets_are_the_same_in_other_words() -> None:
    for field in ("title", "sections", "facts", "voice"):
        values = [getattr(one, field) for one in PRESETS.values()]
        assert len(set(values)) >= len(values) - (field == "facts"), field
    assert len({tuple(sorted(one.titles.values())) for one in PRESETS.values()}) == len(PRESETS)


def test_only_evaluators_and_offices_see_what_is_for_evaluators() -> None:
    readers = {name: begun_as(preset, USUAL).audience for name, preset in PRESETS.items()}
    assert readers == {
        "annual": "evaluator", "summative": "evaluator", "renewal": "evaluator", "application": "public",
        "student_led": "public", "award": "public",
    }  # fmt: skip


def test_what_is_arranged_comes_first_and_nothing_is_lost() -> None:
    request = begun_as(PRESETS["award"], USUAL)
    assert arranged(request)[: len(request.order)] == PRESETS["award"].sections
    chance = random.Random(5)
    for _ in range(50):
        order = tuple(chance.sample([*SECTIONS, "of another version"], chance.randrange(len(SECTIONS))))
        found = arranged(
            PacketRequest(audience="public", made=TODAY, preset=chance.choice(["", *PRESETS]), order=order)
        )
        assert sorted(found) == sorted(set(SECTIONS) - NO_PAGES)
        assert [name for name in found if name in order] == [name for name in order if name in found]


@pytest.mark.parametrize("name", PRESETS)
def test_pages_follow_the_preset_under_its_own_headings(three_years: Year, name: str) -> None:
    preset = PRESETS[name]
    request = begun_as(preset, three_years.request(framework=three_years.ids["framework"], purpose="", photo=True))
    found = composed(three_years, request)
    assert found.names == [one for one in preset.sections if one in found.names] + ["colophon"]
    titles = {section["name"]: section["title"] for section in found.tree["sections"]}
    assert all(titles[one] == title for one, title in preset.titles.items() if one in titles)
    page_one = found.tree["front"]
    assert page_one["eyebrow"] == preset.title
    assert (page_one["voice"], page_one["changes"], page_one["open_first"]) == (
        preset.voice, preset.changes, preset.open_first,
    )  # fmt: skip


def test_own_order_headings_and_words_stand_before_those_of_the_preset(three_years: Year) -> None:
    captions = {"hours": Caption("Where my time went", "Mostly evenings.\n\nAnd two Saturdays."), "goals": Caption()}
    request = three_years.request(preset="annual", order=("hours", "goals"), captions=captions)
    found = composed(three_years, request)
    first, second = found.tree["sections"][:2]
    assert (first["name"], first["title"]) == ("hours", "Where my time went")
    assert [block["runs"] for block in first["intro"]] == [["Mostly evenings."], ["And two Saturdays."]]
    assert (second["name"], second["title"], second["intro"]) == ("goals", "Goals of this year", [])


def test_a_licence_that_is_renewed_is_in_though_it_was_earned_before(three_years: Year) -> None:
    titles = {}
    for name in ("renewal", "annual"):
        found = composed(three_years, begun_as(PRESETS[name], three_years.request()))
        titles[name] = {row["title"] for row in found.gathered.of("credential")}
    assert "Professional teaching licence" in titles["renewal"]
    assert "Professional teaching licence" not in titles["annual"]


def test_families_are_told_of_their_own_conversations_and_of_no_evaluator(three_years: Year) -> None:
    request = begun_as(PRESETS["student_led"], three_years.request())
    for audience in ("public", "evaluator"):
        found = composed(three_years, replace(request, audience=audience))
        assert [block["word"] for block in found.blocks("conversations")] == ["Student-led conference"]
        assert "Okafor" not in str(found.tree["front"])
