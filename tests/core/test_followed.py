"""Whatever is done in a portfolio, the sums that follow it are those that one would get by asking again."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple, get_args

import pytest

from portfolio.core.change import Change
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.heaps_kept import HeapsKept
from portfolio.core.queries.ledger import By, totals
from portfolio.core.queries.renewal import heaps
from portfolio.core.queries.tallies import Tally
from tests.core.driving import START, TODAY, Driver

END = date(2026, 6, 30)
STEPS = 70


class Asked(NamedTuple):
    start: str = START.isoformat()
    end: str = TODAY.isoformat()
    today: str = TODAY.isoformat()
    excluded: tuple[str, ...] = ()
    report_days: int | None = None
    by_topic: bool = False
    by_size: bool = False


def plain(rows: list[dict[str, Any]]) -> list[str]:
    return sorted(str(sorted(row.items())) for row in rows)


def questions(driver: Driver) -> Iterator[Asked]:
    yield from (Asked(), Asked(report_days=60), Asked(by_topic=True), Asked(by_size=True, report_days=5))
    out = tuple(one.id for one in driver.entries()[:2])
    yield Asked(excluded=(*out, "e" * 32), by_topic=True, by_size=True)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_the_sums_that_follow_are_those_of_the_portfolio(portfolio: Portfolio, seed: int) -> None:
    driver = Driver(portfolio, seed)
    for _ in range(5):
        portfolio.apply(driver.log())
    connection, bys = portfolio.connection, get_args(By)
    tallies = {by: Tally(connection, by, START.isoformat(), END.isoformat()) for by in bys}
    kept, asked = HeapsKept(connection), list(questions(driver))
    for question in asked:
        kept(question)

    def follow(change: Change) -> None:
        kept.follow(change)
        for tally in tallies.values():
            tally.follow(change)

    portfolio.subscribe(follow)
    done = []
    for _ in range(STEPS):
        done.append(driver.step())
        for by, tally in tallies.items():
            assert tally.totals() == totals(connection, by, START.isoformat(), END.isoformat()), (by, done[-5:])
        for question in asked:
            assert plain(kept(question)) == plain(heaps(connection, question)), (question, done[-5:])
    refused = sum(one.endswith("refused") for one in done)
    assert refused < STEPS / 4, "nearly all of it was really done"
