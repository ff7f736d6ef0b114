"""Power cuts at every kind of moment: what was shown as saved is there, and nothing is half there.

`PORTFOLIO_FAULTS=full` sweeps every operation in every damage mode and five different draws of what survives.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.disk import KEPT, LOST, MIXED, TORN
from tests.faults.run import Run, Tally

FULL = os.environ.get("PORTFOLIO_FAULTS") == "full"
Record = Callable[[str], Run]


def without_flushes(run: Run, below: str) -> Run:
    """The same run as if files below this folder had never been flushed."""
    kept = [one for one in run.operations if not (one.kind == "s" and one.path.startswith(f"{run.root}/{below}"))]
    changed = Run(run.root, kept, [])
    changed.states = run.states
    return changed


def report(name: str, tally: Tally) -> None:
    sys.stdout.write(f"{name}: {tally}\n")  # shown with -s


def test_a_kill_at_any_operation_costs_nothing(record: Record, fast: Path) -> None:
    run = record("safe")
    tally = run.sweep(fast, run.points(10**6 if FULL else 250), (KEPT,))
    report("killed, safe", tally)
    assert tally.bad == 0, str(tally)


def test_a_power_cut_costs_nothing(record: Record, fast: Path) -> None:
    run = record("safe")
    for seed in range(5 if FULL else 1):
        tally = run.sweep(fast, run.points(10**6 if FULL else 200, seed), (LOST, MIXED, TORN), seed)
        report(f"power cut, safe, draw {seed}", tally)
        assert tally.bad == 0, str(tally)


def test_the_way_for_network_folders_costs_nothing_either(record: Record, fast: Path) -> None:
    run = record("truncate")
    tally = run.sweep(fast, run.points(10**6 if FULL else 40), (LOST, KEPT, MIXED, TORN))
    report("power cut, TRUNCATE and EXTRA", tally)
    assert tally.bad == 0, str(tally)


@pytest.mark.parametrize(
    "way, modes",
    [
        ("memory", (KEPT, MIXED)),
        ("off", (KEPT, MIXED)),
        ("wal-normal", (LOST,)),
        ("default", (LOST,)),
        ("row-first", (KEPT,)),
    ],
)
def test_each_mistake_is_caught(way: str, modes: tuple[int, ...], record: Record, fast: Path) -> None:
    run = record(way)
    tally = run.sweep(fast, run.points(10**6), modes, stop_at=0 if FULL else 3)
    report(f"mistake {way}", tally)
    assert tally.bad > 0


@pytest.mark.parametrize("below", ["mine/attachments", "out", "mine/portfolio.db"])
def test_a_missing_flush_is_caught(below: str, record: Record, fast: Path) -> None:
    run = without_flushes(record("safe"), below)
    tally = run.sweep(fast, run.points(10**6 if FULL else 400), (LOST, MIXED), stop_at=0 if FULL else 3)
    report(f"no flush below {below}", tally)
    assert tally.bad > 0


def test_the_program_itself_opens_what_a_power_cut_left(record: Record, fast: Path) -> None:
    from portfolio.core.portfolio import Portfolio
    from portfolio.exchange.check import check_portfolio
    from portfolio.exchange.problem import damaged
    from tests.faults.disk import crashes

    run = record("safe")
    for _point, _mode, _done, folder in crashes(run.operations, run.root, run.points(12, 5), fast, (LOST, TORN)):
        portfolio = Portfolio.open(folder / "mine", device="d" * 32)
        assert not damaged(check_portfolio(portfolio.connection, portfolio.attachments.root))
        portfolio.close()
