"""Evaluation plans that come with the program: each can be read whole, and says where it comes from."""

from datetime import date
from pathlib import Path

import pytest

from portfolio.core.errors import PortfolioError
from portfolio.exchange.frameworks.packs import pack
from portfolio.exchange.plan_files import ExamplePlan, as_record, example_plan, example_plans
from portfolio.growth.standards.board import board
from portfolio.growth.standards.rules import check
from tests.growth.standards.boards import outline

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
PLANS = example_plans(RESOURCES / "plans")


@pytest.mark.parametrize("example", PLANS, ids=[one.name for one in PLANS])
def test_every_rule_of_an_example_can_be_read_and_names_standards_of_its_framework(example: ExamplePlan) -> None:
    record = as_record(example, None, date(2025, 9, 1))
    text = "1 One"
    if example.pack:
        items = pack(RESOURCES / "frameworks", example.pack).items
        text = "\n".join(f"{' ' if item.parent else ''}{item.code} {item.title}" for item in items)
    found = board(outline(text), [])
    results = check(record.rules, found, start=str(record.start), end=str(record.end))
    assert [one.named for one in results if one.state == "unreadable"] == []
    assert all(one.words for one in results)
    assert example.source.startswith("http")
    assert "your district" in example.check
    assert record.source == f"{example.source}\n{example.check}"
    assert record.as_of == example.as_of


def test_the_three_rule_sets_are_there() -> None:
    assert {one.name for one in PLANS} == {
        "clintonville", "clintonville-new-teachers", "danielson-domains-1-and-4", "massachusetts-five-steps",
    }  # fmt: skip


def test_a_period_lasts_the_plans_years_and_is_due_on_its_last_day() -> None:
    example = example_plan(RESOURCES / "plans", "clintonville")
    record = as_record(example, None, date(2024, 9, 1))
    assert (record.start, record.end, record.due) == (date(2024, 9, 1), date(2027, 8, 31), date(2027, 8, 31))
    own = as_record(example, None, date(2024, 9, 1), date(2025, 6, 1), date(2025, 5, 1))
    assert (own.end, own.due) == (date(2025, 6, 1), date(2025, 5, 1))
    assert as_record(example).end is None
    with pytest.raises(PortfolioError, match="start"):
        as_record(example, None, date(9999, 1, 1))


def test_a_plan_that_is_not_there_is_named() -> None:
    with pytest.raises(PortfolioError, match="“hogwarts”"):
        example_plan(RESOURCES / "plans", "hogwarts")
