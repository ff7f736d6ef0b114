"""A restore while others read, write and restore: nobody takes what it builds, and it takes nobody's portfolio."""

import os
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.errors import Held, PortfolioError
from portfolio.core.lock import PortfolioLock
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.exchange.backups import backup_now
from portfolio.exchange.restore import recover_interrupted_restore, restore_snapshot

DEVICE = "d" * 32


@pytest.fixture
def snapshot(filled: Portfolio, tmp_path: Path) -> Path:
    """A backup of twenty goals; the portfolio then has one more, and is closed."""
    path = backup_now(filled, tmp_path / "out").path
    filled.apply(added("Later", build(Goal, title="Later")))
    filled.close()
    return path


def goals(folder: Path) -> int:
    portfolio = Portfolio.open(folder, device="", read_only=True)
    try:
        return len(portfolio.find(Goal))
    finally:
        portfolio.close()


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if "mine" in path.name)


def at_first_rename_of(target: Path, monkeypatch: pytest.MonkeyPatch, act: object, *, after: bool = False) -> None:
    """Let another program act just before (or after) `target` is renamed; then renaming is as ever."""
    rename = os.rename

    def watched(source: Path, goal: Path) -> None:
        if Path(source) != target:
            return rename(source, goal)
        monkeypatch.setattr(os, "rename", rename)
        if after:
            rename(source, goal)
        act()  # type: ignore[operator]
        return None if after else rename(source, goal)

    monkeypatch.setattr(os, "rename", watched)


def test_nobody_writes_into_a_portfolio_that_is_being_replaced(snapshot: Path, tmp_path: Path) -> None:
    refused: list[str] = []

    def meanwhile(done: int, total: int, what: str) -> None:
        with pytest.raises(Held, match="open in a restore") as told:
            Portfolio.open(tmp_path / "mine", device=DEVICE)
        refused.append(told.value.title)

    kept = restore_snapshot(snapshot, tmp_path / "mine", progress=meanwhile)
    assert len(refused) == 4
    assert kept is not None
    assert (goals(tmp_path / "mine"), goals(kept)) == (20, 21)


def test_whoever_took_the_portfolio_at_the_last_moment_keeps_it(
    snapshot: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine"
    lock = PortfolioLock(target, "the window")
    at_first_rename_of(target, monkeypatch, lock.take)
    with pytest.raises(Held, match="open in the window"):
        restore_snapshot(snapshot, target)
    lock.release()
    assert goals(target) == 21
    assert names(tmp_path) == ["mine"]


def test_a_stray_folder_made_between_the_renames_is_no_obstacle(
    snapshot: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine"

    def stray() -> None:
        target.mkdir()
        (target / "portfolio.lock").touch()

    at_first_rename_of(target, monkeypatch, stray, after=True)
    restore_snapshot(snapshot, target)
    assert goals(target) == 20


def test_reading_and_opening_leave_a_running_restore_alone(snapshot: Path, tmp_path: Path) -> None:
    seen: list[tuple[bool, bool, int]] = []

    def meanwhile(done: int, total: int, what: str) -> None:
        reading = recover_interrupted_restore(tmp_path / "mine", only_finish=True)
        writing = recover_interrupted_restore(tmp_path / "mine")
        seen.append((reading, writing, goals(tmp_path / "mine")))

    restore_snapshot(snapshot, tmp_path / "mine", progress=meanwhile)
    assert seen == [(False, False, 21)] * 4
    assert goals(tmp_path / "mine") == 20


@pytest.mark.parametrize("only_finish", [True, False])
def test_a_reader_between_the_renames_is_told_to_wait(
    only_finish: bool, snapshot: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[PortfolioError] = []

    def read() -> None:
        with pytest.raises(Held, match="is being restored") as refused:
            recover_interrupted_restore(tmp_path / "mine", only_finish=only_finish)
        told.append(refused.value)

    at_first_rename_of(tmp_path / "mine", monkeypatch, read, after=True)
    assert restore_snapshot(snapshot, tmp_path / "mine") == tmp_path / "mine.before-restore-1"
    assert len(told) == 1
    assert goals(tmp_path / "mine") == 20


def test_a_second_restore_of_the_same_portfolio_waits(snapshot: Path, tmp_path: Path) -> None:
    tried: list[int] = []

    def again(done: int, total: int, what: str) -> None:
        with pytest.raises(Held, match="is being restored"):
            restore_snapshot(snapshot, tmp_path / "mine")
        tried.append(done)

    restore_snapshot(snapshot, tmp_path / "mine", progress=again)
    assert len(tried) == 4
    assert names(tmp_path) == ["mine", "mine.before-restore-1"]


def test_a_reader_finishes_what_a_crash_left_and_removes_nothing(snapshot: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine"
    half = target.with_name("mine.restoring-" + "b" * 32)
    half.mkdir()
    assert not recover_interrupted_restore(target, only_finish=True)
    target.rename(target.with_name("mine.restored-" + "a" * 32))
    assert recover_interrupted_restore(target, only_finish=True)
    assert goals(target) == 21
    assert half.exists()
    assert not recover_interrupted_restore(target)
    assert names(tmp_path) == ["mine"]


def test_a_lock_left_by_another_computer_stops_a_restore_until_it_is_taken_over(snapshot: Path, tmp_path: Path) -> None:
    holder = tmp_path / "mine" / "portfolio.holder.json"
    holder.write_text('{"computer": "the-old-laptop", "since": "2026-01-02T08:00:00+00:00"}', "utf-8")
    with pytest.raises(Held, match="the-old-laptop"):
        restore_snapshot(snapshot, tmp_path / "mine")
    assert restore_snapshot(snapshot, tmp_path / "mine", take_over=True) is not None
    assert goals(tmp_path / "mine") == 20
