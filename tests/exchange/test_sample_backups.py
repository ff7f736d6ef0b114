"""The backups of a sample go with it when it is thrown away; those with a person's own work stay where they are."""

from pathlib import Path

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.core.sample import mark_sample
from portfolio.core.storage import DATABASE
from portfolio.exchange.backups import backup_now, list_backups, set_samples_aside


def made(folder: Path, *, sample: bool) -> Portfolio:
    portfolio = Portfolio.create(folder, device="d" * 32, name="Amina")
    portfolio.apply(added("Begin", build(Goal, title="Talk less")))
    if sample:
        mark_sample(portfolio.connection, folder / DATABASE)
    return portfolio


def names(folder: Path) -> list[str]:
    return sorted(backup.path.name for backup in list_backups(folder))


def test_backups_of_a_sample_are_no_longer_listed_and_none_is_deleted(tmp_path: Path) -> None:
    kept, aside = tmp_path / "backups", tmp_path / "thrown away" / "backups"
    sample = made(tmp_path / "sample", sample=True)
    for _ in range(2):
        backup_now(sample, kept)
    before = {path.name: path.read_bytes() for path in kept.iterdir()}
    moved = set_samples_aside(kept, sample.id, aside)
    sample.close()
    assert names(kept) == []
    assert {path.name: path.read_bytes() for path in moved} == before
    assert names(aside) == sorted(before)


def test_backups_of_another_portfolio_in_the_same_folder_stay(tmp_path: Path) -> None:
    kept = tmp_path / "backups"
    sample, mine = made(tmp_path / "a" / "sample", sample=True), made(tmp_path / "b" / "sample", sample=False)
    other = made(tmp_path / "c" / "sample", sample=True)
    own, theirs = backup_now(mine, kept), backup_now(other, kept)
    backup_now(sample, kept)
    assert len(set_samples_aside(kept, sample.id, tmp_path / "aside")) == 1
    assert names(kept) == sorted([own.path.name, theirs.path.name])
    for portfolio in (sample, mine, other):
        portfolio.close()


def test_a_backup_from_when_the_sample_was_kept_stays(tmp_path: Path) -> None:
    kept = tmp_path / "backups"
    sample = made(tmp_path / "sample", sample=True)
    backup_now(sample, kept)
    sample.keep_sample()
    sample.apply(added("Mine", build(Goal, title="Something of my own")))
    own = backup_now(sample, kept)
    mark_sample(sample.connection, sample.folder / DATABASE)  # as after going back to an earlier backup
    assert len(set_samples_aside(kept, sample.id, tmp_path / "aside")) == 1
    assert names(kept) == [own.path.name]
    sample.close()


def test_a_backup_that_cannot_be_read_stays(tmp_path: Path) -> None:
    kept = tmp_path / "backups"
    sample = made(tmp_path / "sample", sample=True)
    path = backup_now(sample, kept).path
    data = bytearray(path.read_bytes())
    at = data.index(b"SQLite format 3")
    data[at : at + 4_000] = b"\xa5" * 4_000
    path.write_bytes(data)
    assert set_samples_aside(kept, sample.id, tmp_path / "aside") == []
    assert path.exists()
    sample.close()
