"""Power cuts at every kind of moment: what was shown as saved is there, and nothing is half there.

`PORTFOLIO_FAULTS=full` sweeps every operation in every damage mode and five different draws of what survives; that is
what `python -m tests.bench faults` does, and prints as a table.
"""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.conftest import Note
from tests.faults.disk import KEPT, LOST, MIXED, MODES, TORN
from tests.faults.run import Run, Tally

FULL = os.environ.get("PORTFOLIO_FAULTS") == "full"
CAUGHT = 3
"""So many bad states show that a sweep has teeth."""
Record = Callable[[str], Run]


def without_flushes(run: Run, below: str) -> Run:
    """The same run as if files below this folder had never been flushed."""
    kept = [one for one in run.operations if not (one.kind == "s" and one.path.startswith(f"{run.root}/{below}"))]
    changed = Run(run.root, kept, [])
    changed.states = run.states
    return changed


def report(note: Note, what: str, tally: Tally, *, control: bool = False) -> None:
    note(what, tally.judged, tally.bad, f"{dict(tally.kinds)} {tally.examples[:3]}", control=control)


def test_a_kill_at_any_operation_costs_nothing(record: Record, fast: Path, note: Note) -> None:
    run = record("safe")
    tally = run.sweep(fast, run.points(10**6 if FULL else 250), (KEPT,))
    report(note, "kill points", tally)
    assert tally.bad == 0, str(tally)


@pytest.mark.parametrize("seed", range(5 if FULL else 1))
def test_a_power_cut_costs_nothing(seed: int, record: Record, fast: Path, note: Note) -> None:
    run = record("safe")
    tally = run.sweep(fast, run.points(10**6 if FULL else 200, seed), (LOST, MIXED, TORN), seed)
    report(note, "power cuts", tally)
    assert tally.bad == 0, str(tally)


@pytest.mark.parametrize("mode", MODES)
def test_the_way_for_network_folders_costs_nothing_either(mode: int, record: Record, fast: Path, note: Note) -> None:
    run = record("truncate")
    tally = run.sweep(fast, run.points(10**6 if FULL else 40), (mode,))
    report(note, "power cuts, kept in a network folder", tally)
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
def test_each_mistake_is_caught(way: str, modes: tuple[int, ...], record: Record, fast: Path, note: Note) -> None:
    run = record(way)
    tally = run.sweep(fast, run.points(10**6), modes, stop_at=CAUGHT)
    report(note, f"the mistake {way}", tally, control=True)
    assert tally.bad > 0


@pytest.mark.parametrize("below", ["mine/attachments", "out", "mine/portfolio.db"])
def test_a_missing_flush_is_caught(below: str, record: Record, fast: Path, note: Note) -> None:
    run = without_flushes(record("safe"), below)
    tally = run.sweep(fast, run.points(10**6 if FULL else 400), (LOST, MIXED), stop_at=CAUGHT)
    report(note, f"no flush below {below}", tally, control=True)
    assert tally.bad > 0


def test_the_program_itself_opens_what_a_power_cut_left(record: Record, fast: Path) -> None:
    from portfolio.core.portfolio import Portfolio
    from portfolio.exchange.check import check_portfolio
    from portfolio.exchange.problem import damaged
    from tests.faults.disk import crashes
    from tests.faults.ground import Ground

    run = record("safe")
    ground = Ground(fast / "state")
    for _point, _mode, _done, left in crashes(run.operations, run.root, run.points(12, 5), (LOST, TORN)):
        portfolio = Portfolio.open(ground.lay(left) / "mine", device="d" * 32)
        assert not damaged(check_portfolio(portfolio.connection, portfolio.attachments.root))
        portfolio.close()
