"""Real kills, full disks and disks that fail: nothing acknowledged is lost, and work goes on when the disk is well."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.exchange.backups import backup_now, list_backups
from tests.faults.conftest import Note, program
from tests.faults.run import Tally, look, states_of

FULL = os.environ.get("PORTFOLIO_FAULTS") == "full"
HERE = Path(__file__).parent


def test_real_kills_cost_nothing(shim: Path, fast: Path, note: Note) -> None:
    (fast / "root").mkdir()
    (fast / "acks").mkdir()
    count = "200" if FULL else "18"
    arguments = ["-m", "tests.faults.killed", str(fast / "root"), str(fast / "acks"), count]
    points = program(shim, fast, arguments, FAULT_LOG="/dev/null").stdout.split()
    assert len(points) >= int(count)
    states = states_of((fast / "acks" / "whole").read_text().splitlines())
    tally, logs = Tally(), 0
    for point in points:
        folder = fast / "root" / point
        acknowledged = len((fast / "acks" / point).read_text().splitlines()) - 1
        assert acknowledged < len(states) - 1, "it was not killed"
        logs += (folder / "mine" / "portfolio.db-wal").exists()
        tally.count(int(point), 0, look(folder).trouble(states, acknowledged))
    note("processes killed while they write", tally.judged, tally.bad, f"{logs} with a log left behind")
    assert tally.bad == 0, str(tally)
    assert logs >= 0.6 * len(points), "a kill that leaves no log tests nothing"


def test_a_full_or_failing_disk_is_told_and_work_goes_on(shim: Path, fast: Path, note: Note) -> None:
    (fast / "root").mkdir()
    step = "1" if FULL else "7"
    arguments = ["-m", "tests.faults.struggling", str(fast / "root"), step]
    lines = [json.loads(line) for line in program(shim, fast, arguments, FAULT_LOG="/dev/null").stdout.splitlines()]
    bad = [line for line in lines if not (line["kept"] and line["resumed"])]
    note("disks that are full or fail", len(lines), len(bad), Counter(line["told"][:60] for line in lines))
    assert len(lines) > 60
    assert bad == []


@pytest.fixture
def mounted(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Makes small disks of their own, where this computer lets a test do that."""
    places: list[Path] = []

    def mount(options: str) -> Path:
        place = tmp_path / f"disk{len(places)}"
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(place)]
        if os.geteuid() or subprocess.run(command, capture_output=True).returncode:
            pytest.skip("this test makes a small disk of its own, which needs root and the right to mount")
        places.append(place)
        return place

    yield mount
    for place in places:
        subprocess.run(["umount", "-l", str(place)])


def fill(portfolio: Portfolio, big: int) -> PortfolioError:
    """Save until the disk is full; returns what was told."""
    try:
        for number in range(10_000):
            portfolio.apply(added("Set goal", build(Goal, title=f"Goal {number}", source="x" * big)))
    except PortfolioError as error:
        return error
    raise AssertionError("the disk was never full")


def test_a_full_disk_is_told_and_loses_nothing(mounted: Callable[[str], Path]) -> None:
    disk = mounted("size=2m")
    portfolio = Portfolio.create(disk / "mine", device="d" * 32, name="Ann")
    told = fill(portfolio, 20_000)
    assert "full" in told.title
    assert told.advice
    saved = len(portfolio.find(Goal))
    with pytest.raises(PortfolioError, match="full"):
        backup_now(portfolio, disk / "backups")
    assert list_backups(disk / "backups") == []
    subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
    portfolio.apply(added("Set goal", build(Goal, title="There is room again")))
    assert len(portfolio.find(Goal)) == saved + 1
    backup_now(portfolio, disk / "backups")
    portfolio.close()


def test_a_disk_that_turns_read_only_is_told(mounted: Callable[[str], Path], tmp_path: Path) -> None:
    disk = mounted("size=8m")
    portfolio = Portfolio.create(disk / "mine", device="d" * 32, name="Ann")
    portfolio.apply(added("Set goal", build(Goal, title="Saved")))
    portfolio.close()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    with pytest.raises(PortfolioError) as told:
        Portfolio.open(disk / "mine", device="d" * 32)
    assert told.value.advice


def test_a_portfolio_on_a_read_only_disk_can_be_read_and_saved_elsewhere(
    mounted: Callable[[str], Path], tmp_path: Path
) -> None:
    disk = mounted("size=8m")
    portfolio = Portfolio.create(disk / "mine", device="d" * 32, name="Ann")
    portfolio.apply(added("Set goal", build(Goal, title="Saved")))
    portfolio.close()
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    reading = Portfolio.open(disk / "mine", device="d" * 32, read_only=True)
    assert [goal.title for goal in reading.find(Goal)] == ["Saved"]
    backup_now(reading, tmp_path / "elsewhere")
    with pytest.raises(PortfolioError):
        backup_now(reading, disk / "backups")
    reading.close()


def test_a_limit_on_file_size_is_told(tmp_path: Path) -> None:
    """As a quota does it, without needing root: in a child that may write no large file."""
    script = f"""
import resource, signal
from pathlib import Path
from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
portfolio = Portfolio.create(Path({str(tmp_path / "mine")!r}), device="d" * 32, name="Ann")
resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, resource.RLIM_INFINITY))
saved = 0
try:
    for number in range(500):
        portfolio.apply(added("Set goal", build(Goal, title=str(number), source="x" * 20_000)))
        saved += 1
except PortfolioError as error:
    assert error.advice
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert len(portfolio.find(Goal)) == saved > 0
    portfolio.apply(added("Set goal", build(Goal, title="more room")))
    portfolio.close()
    print("resumed")
"""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE.parents[1]), os.environ["PYTHONPATH"]])}
    ended = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, text=True)
    assert ended.stdout == "resumed\n", ended.stderr[-2000:]
