"""The career map on paper: one figure of what is in the packet, told in words as well."""

from datetime import date
from typing import Any

import pytest

from portfolio.core.change import edited
from portfolio.core.map.hours import Period
from portfolio.core.map.lanes import MapData
from portfolio.core.records import Goal, Person, Position, Practice, TimeEntry, build
from portfolio.packet.map.figure import Figure, Hand
from portfolio.packet.map.paper import paper_span
from portfolio.packet.request import USUAL_SECTIONS
from portfolio.packet.text.tree import words_of
from tests.core.map.careers import TODAY, row
from tests.packet.a_year import Year
from tests.packet.conftest import Finished
from tests.packet.map_reading import LONG_AGO, WIDTHS, WITH_PLAN, drawn, said
from tests.packet.pdf_checks import examine


def test_the_figure_has_a_lane_for_each_sort_that_there_is(year: Year) -> None:
    (node,) = drawn(year)
    assert [lane["name"] for lane in node["lanes"]] == [
        "Goals", "Courses", "Credentials", "Things I did", "Reflections", "Hours a week",
    ]  # fmt: skip
    assert said(node, "flag")[0].startswith("Pupils choose how they show")
    assert any(words.startswith("Formative Assess") for words in said(node, "badge"))


def test_who_cannot_see_it_is_told_lane_by_lane(year: Year) -> None:
    (node,) = drawn(year)
    assert node["alt"].startswith("Career map from September 2025 to ")
    assert "Pupils choose how they show their learning (met, 20 May 2026)" in node["alt"]
    assert "Universal Design for Learning (6 Oct 2025 to 30 Jan 2027, 3 of 6 modules done)" in node["alt"]
    assert "Credentials: Formative Assessment Practitioner (9 Nov 2025); " in node["alt"]
    assert "Hours a week: 119 h in all." in node["alt"]


def test_the_finished_packet_holds_it_as_one_figure_with_its_words(packet: Finished) -> None:
    found = examine(packet.pdf)
    assert found.wrong == []
    assert len([words for words in found.alts if words.startswith("Career map from September 2025")]) == 1


def test_it_shows_only_what_the_reader_may_see(own_year: Year) -> None:
    own_year.add(build(Practice, title="Kept to myself", day=date(2026, 3, 1), privacy="private"))
    own_year.add(build(Practice, title="For everyone", day=date(2026, 3, 2), privacy="public"))
    for audience, seen in (("evaluator", ("For everyone", "What 8B taught me")), ("public", ("For everyone",))):
        (node,) = drawn(own_year, audience=audience)
        assert all(words in node["alt"] for words in seen)
        assert "Kept to myself" not in str(node)
        assert "A letter I did not send" not in str(node)
        assert ("What 8B taught me" in node["alt"]) is (audience == "evaluator")


def test_what_is_left_out_of_the_packet_is_not_on_its_map(year: Year) -> None:
    sections = tuple(name for name in year.request().sections if name not in ("reflections", "hours"))
    (node,) = drawn(year, sections=sections, excluded=frozenset({year.ids["badge"]}))
    assert [lane["name"] for lane in node["lanes"]] == ["Goals", "Courses", "Credentials", "Things I did"]
    assert "Formative Assessment Practitioner" not in node["alt"]


def test_without_its_section_or_without_a_day_there_is_no_figure(year: Year) -> None:
    assert drawn(year, sections=("goals", "practice")) == []
    assert drawn(year, sections=("map", "evidence"), start=date(1990, 1, 1), end=date(1990, 12, 31)) == []


def test_roles_are_bars_that_go_on_to_the_day_it_was_made(own_year: Year) -> None:
    own_year.add(build(Position, title="Science teacher", place="Riverside", started="2020-08-01", ended="2026-01-31"))
    own_year.add(build(Position, title="Head of science", place="Riverside", started="2026-02-01"))
    (node,) = drawn(own_year)
    assert node["lanes"][0]["name"] == "Roles"
    first, second = [shape for shape in node["shapes"] if shape["k"] == "bar" and shape["kind"] == "position"]
    assert (first["begins"], first["ends"]) == (False, True)
    assert (second["begins"], second["ends"]) == (True, False)
    assert second["x"] + second["w"] == pytest.approx(node["today"], abs=1.5)
    assert "Science teacher (1 Aug 2020 to 31 Jan 2026); Head of science (since 1 Feb 2026)" in node["alt"]


def test_the_band_is_only_that_of_a_plan_that_she_made(own_year: Year) -> None:
    (node,) = drawn(own_year)
    assert said(node, "plan") == []
    person = own_year.portfolio.find(Person)[0]
    own_year.portfolio.apply(edited("Plan", person, weekly_least=120, weekly_most=300))
    (node,) = drawn(own_year, sections=WITH_PLAN)
    assert said(node, "plan") == ["Plan: 2 h to 5 h a week"]
    assert "Planned: 2 h to 5 h a week." in node["alt"]
    own_year.portfolio.apply(edited("Plan", own_year.portfolio.find(Person)[0], weekly_least=300))
    (node,) = drawn(own_year, sections=WITH_PLAN)
    assert said(node, "plan") == ["Plan: 5 h a week"]
    assert "Planned: 5 h a week." in node["alt"]


def told_plan(year: Year, **fields: Any) -> bool:
    (node,) = drawn(year, **fields)
    assert bool(said(node, "plan")) is ("Planned: " in node["alt"])
    return bool(said(node, "plan"))


def test_her_plan_is_told_only_where_she_asked_never_in_public_and_never_beside_a_part_of_her_hours(
    own_year: Year,
) -> None:
    person = own_year.portfolio.find(Person)[0]
    own_year.portfolio.apply(edited("Plan", person, weekly_least=120, weekly_most=300, privacy="public"))
    own_year.add(build(TimeEntry, day=date(2026, 3, 1), minutes=30, category="Course", privacy="public"))
    assert "plan" not in USUAL_SECTIONS
    assert not told_plan(own_year)
    assert told_plan(own_year, sections=WITH_PLAN)
    assert not told_plan(own_year, sections=WITH_PLAN, audience="public")
    assert not drawn(own_year, sections=("plan", "hours"))
    own_year.add(build(TimeEntry, day=date(2019, 3, 1), minutes=30, category="Course", privacy="private"))
    assert told_plan(own_year, sections=WITH_PLAN), "hours outside the period are in no one's way"
    own_year.add(build(TimeEntry, day=date(2026, 3, 1), minutes=30, category="Course", privacy="private"))
    assert not told_plan(own_year, sections=WITH_PLAN)


def test_what_lies_before_the_period_is_named_in_words(own_year: Year) -> None:
    late = build(Goal, title="Portfolios in 7C", state="under_way", due=date(2025, 3, 1))
    lesson = build(Practice, title="The lesson that began it", day=date(2023, 5, 4))
    far = build(Goal, title="Lead the department", state="agreed", due=date(2031, 6, 1), created=LONG_AGO)
    own_year.add(late, lesson, far)
    (node,) = drawn(own_year, picks=(lesson.id,))
    told = [words_of(sentence) for sentence in node["outside"]]
    assert told == [
        "Due earlier: Portfolios in 7C (under way, 1 Mar 2025).",
        "Due later: Lead the department (agreed, 1 Jun 2031).",
        "Earlier: The lesson that began it (4 May 2023).",
    ]
    assert all(sentence in node["alt"] for sentence in told)
    (node,) = drawn(own_year, start=None, end=None)
    assert node["outside"] == []


def test_hours_of_a_period_that_begins_inside_a_month_are_divided_by_its_own_weeks() -> None:
    first, last = date(2024, 9, 25), date(2026, 11, 13)
    begin = first.toordinal()
    rows = [row(f"h{n}", "time_entry", date.fromordinal(begin + 7 * n).isoformat(), minutes=600) for n in range(112)]
    data = MapData(rows, today=TODAY)
    hand = Hand(WIDTHS, lambda text: [text], lambda _record: None)
    drawn = Figure(data, paper_span(data, first, last), None, hand, Period(begin, last.toordinal())).node()
    columns = [shape for shape in drawn["shapes"] if shape["k"] == "column"]
    assert len(columns) == 27
    assert len({round(shape["h"], 1) for shape in columns}) == 1, "ten hours every week"


def test_a_period_shows_what_is_planned_for_the_year_after_it() -> None:
    data = MapData(
        [
            row("near", "goal", "2027-03-05", state="agreed"),
            row("far", "goal", "2031-03-05", state="agreed"),
            row("p", "programme", "2026-02-01", "2026-12-01", state="endless"),
        ],
        today=TODAY,
    )
    assert paper_span(data, date(2025, 9, 1), date(2026, 8, 31)).last_day >= date(2027, 3, 31)
    assert paper_span(data, date(2025, 9, 1), date(2026, 8, 31)).last_day < date(2028, 1, 1)
    assert paper_span(data, date(2025, 9, 1), date(2026, 8, 31)).first_day == date(2025, 9, 1)
    assert paper_span(data, None, None).last_day >= date(2031, 3, 31)
