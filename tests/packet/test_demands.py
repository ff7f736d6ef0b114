"""What an evaluation plan and a reader's time demand: kept where it can be, said where it is not."""

from dataclasses import replace
from datetime import date

import pytest

from portfolio.core.change import edited
from portfolio.core.records import EvaluationPlan
from portfolio.packet.demands import body_limit, body_pages, plan_notes
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import PacketRequest
from tests.packet.a_year import Year
from tests.packet.composing import composed


@pytest.mark.parametrize("marks, body, pages, taken", [
    ([("Standards", 1), ("Evidence", 2)], {"Standards"}, 9, 2),
    ([("Standards", 1), ("Each", 2), ("Evidence", 9)], {"Standards", "Each"}, 20, 9),
    ([("Standards", 1), ("All contents", 2), ("Each", 4), ("Evidence", 9)], {"Standards", "Each"}, 20, 7),
    ([("Goals", 1), ("Standards", 1), ("Evidence", 2)], {"Standards"}, 20, 2),
    ([("Goals", 1), ("Standards", 4), ("Evidence", 5)], {"Standards"}, 20, 2),
    ([("Evidence", 1), ("Standards", 4)], {"Standards"}, 6, 3),
    ([], {"Standards"}, 1, 1),
])  # fmt: skip
def test_the_body_is_page_one_and_the_pages_of_its_sections(
    marks: list[tuple[str, int]], body: set[str], pages: int, taken: int
) -> None:
    assert body_pages(marks, body, pages) == taken


def asked(year: Year, preset: str = "summative") -> PacketRequest:
    request = year.request(start=date(2023, 9, 1), framework="", plan=year.ids["plan"], evaluator="")
    return replace(begun_as(PRESETS[preset], request), audience="evaluator")


def test_a_barred_section_stays_out_and_only_the_summary_says_why(three_years: Year) -> None:
    found = composed(three_years, asked(three_years))
    notes = plan_notes(found.gathered, found.book.exhibits)
    assert found.gathered.of("time_entry") == []
    assert "hours" not in found.names
    assert "Visits to other schools" not in found.said
    assert "reviewed by the county" not in found.said
    assert notes[0] == (
        "“Hours” stays out, as “Summary year 2026” does not take it: "
        "Hours are reviewed by the county, not by the school."
    )


def test_a_section_that_was_off_anyway_is_not_told_of(three_years: Year) -> None:
    request = replace(asked(three_years), sections=("standards", "goals", "evidence"))
    found = composed(three_years, request)
    assert found.gathered.barred == {}


def test_pieces_beyond_the_most_are_counted(three_years: Year) -> None:
    found = composed(three_years, asked(three_years))
    pieces = len(found.book.exhibits)
    assert pieces > 12
    assert f"takes at most 12 pieces of evidence, and {pieces} are here. Leave out {pieces - 12}" in plan_notes(
        found.gathered, found.book.exhibits
    )[1]  # fmt: skip
    assert len(plan_notes(found.gathered, found.book.exhibits[:12])) == 1


def test_the_plan_says_for_whom_until_when_and_how_long(three_years: Year) -> None:
    found = composed(three_years, asked(three_years, "annual"))
    facts = {fact["label"]: "".join(fact["value"]) for fact in found.tree["front"]["facts"]}
    assert facts["Due on"] == "19 June 2026"
    assert facts["Prepared for"] == "Margaret Okafor, head teacher"
    assert found.gathered.framework is not None
    assert body_limit(found.gathered) == 10
    assert body_limit(composed(three_years, replace(asked(three_years, "annual"), plan="")).gathered) == 2
    assert body_limit(composed(three_years, replace(asked(three_years), plan="", preset="")).gathered) is None


def test_the_due_day_stands_on_every_page_one(three_years: Year) -> None:
    for name in ("", *PRESETS):
        request = replace(asked(three_years, "annual"), preset=name)
        labels = [fact["label"] for fact in composed(three_years, request).tree["front"]["facts"]]
        assert labels.count("Due on") == 1, name


def test_a_plan_in_the_bin_asks_for_nothing(three_years: Year) -> None:
    plan = three_years.portfolio.get(EvaluationPlan, three_years.ids["plan"])
    assert plan is not None
    gone = edited("To the bin", plan, trashed=plan.created)
    three_years.portfolio.apply(gone)
    try:
        found = composed(three_years, asked(three_years))
        assert found.gathered.evaluation_plan is None
        assert "hours" in found.names
    finally:
        three_years.portfolio.apply(gone.inverse())
