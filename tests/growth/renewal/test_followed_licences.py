"""Whatever is done in a portfolio, licences stand as one would find them anew, and as their entries say."""

from fractions import Fraction
from functools import partial
from typing import Any

import pytest

from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import renewal
from portfolio.core.queries.heaps_kept import HeapsKept
from portfolio.growth.renewal.licence import licence_now
from tests.core.driving import TODAY, Driver

STEPS = 50
CATEGORIES = [{"key": key, "words": key} for key in ("content", "language")]
TOTAL, CREDITS = {"rule": "total", "units": 10}, {"rule": "worth", "unit": "ceu", "units": "7.25"}
CAPS = [{"rule": "maximum", "category": key, "units": most} for key, most in (("content", 2), ("language", "1.5"))]
LEAST = {"rule": "minimum", "category": "language", "units": 1}
RULES: list[list[dict[str, Any]]] = [
    [TOTAL, CREDITS, *CAPS, LEAST, {"rule": "carry_over", "units": 2}],
    [TOTAL, CREDITS, {"rule": "block", "units": 2, "by": "topic"}, {"rule": "approved_provider"}],
    [TOTAL, {"rule": "block", "units": "0.5", "by": "entry"}, {"rule": "report_within", "days": 30}, *CAPS[:1]],
    [TOTAL, {"rule": "not_counted", "category": "content"}, {"rule": "report_within", "days": 60}, LEAST],
]


@pytest.fixture
def portfolio(tmp_path: Any) -> Any:
    made = Portfolio.create(tmp_path / "mine", device="d" * 32)
    yield made
    made.close()


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_a_licence_stands_as_its_entries_say(portfolio: Portfolio, seed: int) -> None:
    driver, connection = Driver(portfolio, seed), portfolio.connection
    kept = HeapsKept(connection)
    portfolio.subscribe(kept.follow)
    (rule_set,) = renewal.rule_sets(connection)
    sets = [rule_set | {"rules": rules, "categories": CATEGORIES, "period_months": 3} for rules in RULES]
    for _ in range(STEPS):
        done = driver.step()
        (licence,) = renewal.licences(connection)
        for rules in sets:
            now = licence_now(licence, rules, kept, TODAY)
            assert now == licence_now(licence, rules, partial(renewal.heaps, connection), TODAY), (done, rules["rules"])
            told = now.verdicts(renewal.activities(connection, now.question(now.periods.current)))
            counted = sum((one.minutes for one in told), Fraction(0))
            assert counted + now.standing.carried == now.standing.counted, (done, rules["rules"])
