"""Backups in a folder: what is kept, whatever the clock says, and what a damaged portfolio may not do."""

import os
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from portfolio.core.change import removed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Goal, Link, Person
from portfolio.exchange.backups import Backup, backup_now, list_backups, next_serial, tidy
from portfolio.exchange.manifest import Manifest
from portfolio.exchange.retention import Kept, kept_serials
from portfolio.exchange.snapshot import write_snapshot
from tests.exchange.reading_back import wrong_with


def history(days: list[date]) -> list[Kept]:
    return [Kept(serial, day) for serial, day in enumerate(days, 1)]


def grown(days: list[date]) -> set[int]:
    """What is there after each backup in turn was followed by a tidying."""
    there: list[Kept] = []
    for backup in history(days):
        there.append(backup)
        kept = kept_serials(there)
        there = [one for one in there if one.serial in kept]
    return {one.serial for one in there}


def test_two_years_of_daily_backups_thin_out() -> None:
    start = date(2025, 1, 1)
    kept = grown([start + timedelta(days=day) for day in range(730)])
    assert len(kept) <= 10 + 7 + 8 + 24
    assert set(range(721, 731)) <= kept
    months = {(start + timedelta(days=serial - 1)).strftime("%Y-%m") for serial in kept}
    assert len(months) == 24


def test_a_jump_of_the_clock_costs_none_of_the_newest_ten() -> None:
    dice = random.Random(7)
    days = [date(2026, 1, 1) + timedelta(days=day) for day in range(40)]
    for _ in range(200):
        jumped = [day + timedelta(days=dice.choice([0, 0, 3652, -3652, -20000])) for day in days]
        kept = grown(jumped)
        assert set(range(31, 41)) <= kept
        assert kept_serials(history(jumped)) >= set(range(31, 41))


def test_many_backups_a_day_leave_the_days_before() -> None:
    days = [date(2026, 3, 1) + timedelta(days=number // 30) for number in range(30 * 6)]
    kept = grown(days)
    assert {days[serial - 1] for serial in kept} == set(days)


def test_a_backup_is_checked_and_listed(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "stick" / "backups"
    first = backup_now(filled, folder)
    second = backup_now(filled, folder)
    assert [backup.path.name for backup in list_backups(folder)] == ["mine-000002.portfolio", "mine-000001.portfolio"]
    assert wrong_with(second.path) == []
    assert first.manifest.portfolio == second.manifest.portfolio != ""
    (folder / "mine-000009.portfolio").write_bytes(b"cut short")
    assert next_serial(folder) == 10
    assert len(list_backups(folder)) == 2


def fake(folder: Path, real: Backup, serial: int, **changes: object) -> Backup:
    """A further backup file with the manifest of a real one, altered."""
    import zipfile
    from dataclasses import replace

    manifest: Manifest = replace(real.manifest, serial=serial, **changes)  # type: ignore[arg-type]
    path = folder / f"mine-{serial:06d}.portfolio"
    with zipfile.ZipFile(real.path) as source, zipfile.ZipFile(path, "w") as target:
        for name in manifest.members:
            target.writestr(name, source.read(name))
        target.writestr("manifest.json", manifest.as_bytes())
    return Backup(path, manifest)


def test_old_backups_go_only_after_a_whole_one(filled: Portfolio, tmp_path: Path) -> None:
    real = backup_now(filled, tmp_path / "b")
    day = datetime(2026, 5, 1, tzinfo=UTC)
    made = [fake(tmp_path / "b", real, serial, made=day) for serial in range(2, 16)]
    lost = fake(tmp_path / "b", real, 16, made=day, missing=["a" * 64])
    assert tidy(tmp_path / "b", lost) == []
    lost.path.unlink()
    gone = tidy(tmp_path / "b", made[-1])
    assert len(list_backups(tmp_path / "b")) in (10, 11)  # the real one is of another day
    assert {int(path.stem[-6:]) for path in gone} <= set(range(1, 6))


def test_a_portfolio_that_shrank_throws_nothing_out(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    for _ in range(12):
        backup_now(filled, folder)
    there = len(list_backups(folder))
    filled.apply(removed("Delete", *filled.find(Link), *filled.find(Goal)[:15]))
    backup_now(filled, folder)
    assert len(list_backups(folder)) == there + 1


def test_a_damaged_file_in_the_portfolio_throws_nothing_out(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    for _ in range(11):
        backup_now(filled, folder)
    whole = [backup.path for backup in list_backups(folder)]
    filled.attachments.path(filled.find(Attachment)[0].sha256).write_bytes(b"bit rot")
    for _ in range(12):
        assert not backup_now(filled, folder).manifest.whole
    assert all(path.exists() for path in whole)
    assert len(list_backups(folder)) == len(whole) + 10


def test_backups_of_another_portfolio_are_left_alone(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    other = Portfolio.create(tmp_path / "other", device="e" * 32, name="Ben")
    theirs = backup_now(other, folder)
    other.close()
    for _ in range(12):
        backup_now(filled, folder)
    assert theirs.path.exists()
    assert [backup.path for backup in list_backups(folder, theirs.manifest.portfolio)] == [theirs.path]


def without_person(portfolio: Portfolio) -> Portfolio:
    portfolio.apply(removed("Delete", *portfolio.find(Person)))
    return portfolio


def test_a_portfolio_without_a_person_leaves_the_backups_of_others_alone(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    other = Portfolio.create(tmp_path / "other", device="e" * 32, name="Ben")
    theirs = [backup_now(other, folder).path for _ in range(3)]
    other.close()
    without_person(filled)
    for _ in range(14):
        backup_now(filled, folder)
    assert [path for path in theirs if not path.exists()] == []
    assert len(list_backups(folder, filled.id)) < 14
    assert len(list_backups(folder)) == len(list_backups(folder, filled.id)) + 3


def test_what_has_no_id_is_never_tidied(filled: Portfolio, tmp_path: Path) -> None:
    real = backup_now(filled, tmp_path / "b")
    day = datetime(2026, 5, 1, tzinfo=UTC)
    made = [fake(tmp_path / "b", real, serial, made=day, portfolio="") for serial in range(2, 30)]
    assert tidy(tmp_path / "b", made[-1]) == []
    assert len(list_backups(tmp_path / "b", "")) == 28


def test_two_backups_at_once_are_both_kept(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    meanwhile: list[Backup] = []

    def another(done: int, total: int, what: str) -> None:
        if not meanwhile:
            meanwhile.append(Backup(tmp_path, real.manifest))  # before it begins: its own files also come by here
            meanwhile[0] = backup_now(filled, folder)

    real = backup_now(filled, folder)
    made = backup_now(filled, folder, progress=another)
    assert [backup.manifest.serial for backup in (real, *meanwhile, made)] == [1, 2, 3]
    assert [backup.path.name[-16:-10] for backup in list_backups(folder)] == ["000003", "000002", "000001"]
    assert [wrong_with(backup.path) for backup in list_backups(folder)] == [[], [], []]


def test_a_snapshot_says_where_it_is_and_replaces_only_when_it_may(filled: Portfolio, tmp_path: Path) -> None:
    out = tmp_path / "x.portfolio"
    out.write_bytes(b"another's")
    reader = filled.reader()
    with pytest.raises(FileExistsError):
        write_snapshot(reader, filled.attachments.root, out, replace=False)
    assert out.read_bytes() == b"another's"
    assert write_snapshot(reader, filled.attachments.root, out).path == out
    reader.close()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["x.portfolio"]


def test_what_a_crash_left_half_written_goes_a_day_later(filled: Portfolio, tmp_path: Path) -> None:
    folder = tmp_path / "b"
    folder.mkdir()
    old, new = folder / ".pp-old.part", folder / ".pp-new.part"
    for part in (old, new):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    backup_now(filled, folder)
    assert (old.exists(), new.exists()) == (False, True)
