"""The one-file snapshot: whole or refused, and its restore never costs the portfolio that is there."""

import json
import random
import shutil
import sqlite3
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Attachment, Goal, build
from portfolio.exchange.check import check_portfolio
from portfolio.exchange.restore import kept_before_restore, recover_interrupted_restore, restore_snapshot
from portfolio.exchange.snapshot import read_manifest, write_snapshot
from tests.exchange.reading_back import wrong_with

DEVICE = "d" * 32


def save(portfolio: Portfolio, out: Path, **options: object) -> Path:
    reader = portfolio.reader()
    try:
        write_snapshot(reader, portfolio.attachments.root, out, **options)  # type: ignore[arg-type]
    finally:
        reader.close()
    return out


@pytest.fixture
def snapshot(filled: Portfolio, tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return save(filled, tmp_path / "out" / "mine.portfolio")


def rewritten(snapshot: Path, out: Path, change: Callable[[dict[str, bytes]], None], **options: object) -> Path:
    """The same snapshot with other members, the manifest's own figures kept unless `change` alters them."""
    with zipfile.ZipFile(snapshot) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(out, "w", **options) as archive:  # type: ignore[call-overload]
        for name, data in members.items():
            archive.writestr(name, data)
    return out


def listed(members: dict[str, bytes], change: Callable[[dict], None]) -> None:  # type: ignore[type-arg]
    manifest = json.loads(members["manifest.json"])
    change(manifest)
    members["manifest.json"] = json.dumps(manifest).encode()


def opens_with(folder: Path, goals: int) -> None:
    portfolio = Portfolio.open(folder, device=DEVICE)
    assert len(portfolio.find(Goal)) == goals
    assert check_portfolio(portfolio.connection, portfolio.attachments.root) == []
    portfolio.close()


def test_a_snapshot_tells_what_it_holds(filled: Portfolio, snapshot: Path) -> None:
    manifest = read_manifest(snapshot)
    assert manifest.counts["goal"] == 20
    assert manifest.counts["attachment"] == 3
    assert (manifest.name, manifest.whole, len(manifest.members)) == ("Ann Example", True, 4)
    assert wrong_with(snapshot) == []
    assert [path.name for path in snapshot.parent.iterdir()] == ["mine.portfolio"]


def test_a_snapshot_is_taken_while_the_portfolio_is_being_written(filled: Portfolio, tmp_path: Path) -> None:
    def write_more(done: int, total: int, what: str) -> None:
        filled.apply(added("More", build(Goal, title=f"While {done}")))

    out = save(filled, tmp_path / "busy.portfolio", progress=write_more)
    assert wrong_with(out) == []
    assert read_manifest(out).counts["goal"] == 20


def test_nothing_live_ever_lies_where_the_snapshot_is_written(filled: Portfolio, tmp_path: Path) -> None:
    synced = tmp_path / "synced"
    synced.mkdir()
    seen: set[str] = set()

    def look(_done: int, _total: int, _what: str) -> None:
        seen.update("part" if path.suffix == ".part" else path.name for path in synced.rglob("*"))

    save(filled, synced / "mine.portfolio", progress=look)
    assert seen == {"part"}
    assert [path.name for path in synced.iterdir()] == ["mine.portfolio"]


def test_restore_brings_everything_back_and_keeps_what_was_there(filled: Portfolio, snapshot: Path) -> None:
    filled.apply(added("Later", build(Goal, title="Later")))
    filled.close()
    kept = restore_snapshot(snapshot, filled.folder)
    assert kept == filled.folder.with_name("mine.before-restore-1")
    opens_with(filled.folder, 20)
    opens_with(kept, 21)
    assert restore_snapshot(snapshot, filled.folder) == filled.folder.with_name("mine.before-restore-2")
    assert [path.name[-1] for path in kept_before_restore(filled.folder)] == ["1", "2"]


def test_restore_into_a_new_place(snapshot: Path, tmp_path: Path) -> None:
    assert restore_snapshot(snapshot, tmp_path / "new" / "place") is None
    opens_with(tmp_path / "new" / "place", 20)


def test_restore_waits_for_the_portfolio_to_be_closed(filled: Portfolio, snapshot: Path) -> None:
    with pytest.raises(PortfolioError, match="is open in"):
        restore_snapshot(snapshot, filled.folder)
    assert len(filled.find(Goal)) == 20


def test_a_stale_log_never_meets_a_restored_database(filled: Portfolio, snapshot: Path, tmp_path: Path) -> None:
    for number in range(30):
        filled.apply(added("Later", build(Goal, title=f"Later {number}")))
    log = filled.folder / "portfolio.db-wal"
    assert log.stat().st_size > 0
    crashed = tmp_path / "crashed"
    shutil.copytree(filled.folder, crashed)  # as after a power cut: the log is still there
    kept = restore_snapshot(snapshot, crashed)
    assert sorted(path.name for path in crashed.iterdir()) == ["attachments", "portfolio.db"]
    opens_with(crashed, 20)
    assert kept is not None
    opens_with(kept, 50)


def test_a_restore_cut_short_between_its_renames_is_finished(filled: Portfolio, snapshot: Path) -> None:
    filled.close()
    target = filled.folder
    restore_snapshot(snapshot, target)
    # As a power cut leaves it: the old one set aside, the new one ready but not in its place, another half built.
    target.rename(target.with_name("mine.restored-" + "a" * 32))
    target.with_name("mine.restoring-" + "b" * 32).mkdir()
    assert recover_interrupted_restore(target)
    opens_with(target, 20)
    assert sorted(path.name for path in target.parent.iterdir() if path.name.startswith("mine")) == [
        "mine", "mine.before-restore-1",
    ]  # fmt: skip
    assert not recover_interrupted_restore(target)


def test_cancel_leaves_nothing_behind(filled: Portfolio, tmp_path: Path, snapshot: Path) -> None:
    with pytest.raises(Stopped):
        save(filled, tmp_path / "x.portfolio", cancelled=lambda: True)
    filled.close()
    before = sorted(path.name for path in tmp_path.iterdir())
    calls: list[int] = []
    with pytest.raises(Stopped):
        restore_snapshot(snapshot, filled.folder, cancelled=lambda: bool(calls.append(1)) or len(calls) > 3)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    opens_with(filled.folder, 20)


def test_a_lost_file_is_told_and_does_not_stop_the_backup(filled: Portfolio, tmp_path: Path) -> None:
    lost, spoiled, _ = filled.find(Attachment)
    filled.attachments.path(lost.sha256).unlink()
    filled.attachments.path(spoiled.sha256).write_bytes(b"spoiled")
    out = save(filled, tmp_path / "x.portfolio")
    manifest = read_manifest(out)
    assert (manifest.missing, manifest.damaged) == ([lost.sha256], [spoiled.sha256])
    assert wrong_with(out) == []
    restore_snapshot(out, tmp_path / "again")
    assert (tmp_path / "again" / "attachments" / spoiled.sha256[:2] / spoiled.sha256).read_bytes() == b"spoiled"


def test_a_damaged_portfolio_is_not_saved_over_a_good_backup(filled: Portfolio, snapshot: Path, tmp_path: Path) -> None:
    filled.close()
    database = filled.folder / "portfolio.db"
    data = bytearray(database.read_bytes())
    for page in range(8192 * 3, len(data), 8192):
        data[page : page + 200] = b"\xa5" * 200
    database.write_bytes(data)
    good = snapshot.read_bytes()
    reader = sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)
    with pytest.raises(PortfolioError, match="damaged"):
        write_snapshot(reader, filled.attachments.root, snapshot)
    reader.close()
    assert snapshot.read_bytes() == good


def test_every_cut_and_every_flipped_bit_is_noticed_or_harmless(snapshot: Path, tmp_path: Path) -> None:
    data = snapshot.read_bytes()
    dice = random.Random(1)
    bad = tmp_path / "bad.portfolio"
    for cut in dice.sample(range(len(data)), 40):
        bad.write_bytes(data[:cut])
        assert wrong_with(bad)
        with pytest.raises(PortfolioError):
            restore_snapshot(bad, tmp_path / "never")
    for bit in dice.sample(range(len(data) * 8), 120):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        bad.write_bytes(flipped)
        if not wrong_with(bad):
            restore_snapshot(bad, tmp_path / "same")
            opens_with(tmp_path / "same", 20)
    assert not (tmp_path / "never").exists()


HOSTILE = {
    "a member outside": lambda m: m.update({"../evil": b"x"}),
    "an absolute member": lambda m: m.update({"/tmp/evil": b"x"}),
    "a listed member outside": lambda m: (
        m.update({"../evil": b"x"}),
        listed(m, lambda listing: listing["members"].update({"../evil": {"sha256": "0" * 64, "size": 1}})),
    ),
    "no database": lambda m: m.pop("portfolio.db"),
    "no manifest": lambda m: m.pop("manifest.json"),
    "not JSON": lambda m: m.update({"manifest.json": b"{"}),
    "deep JSON": lambda m: m.update({"manifest.json": b"[" * 100_000}),
    "another format": lambda m: listed(m, lambda listing: listing.update(format="x")),
    "sizes that lie": lambda m: listed(m, lambda listing: listing["members"]["portfolio.db"].update(size=1)),
    "a hash that lies": lambda m: listed(m, lambda listing: listing["members"]["portfolio.db"].update(sha256="0" * 64)),
    "counts that lie": lambda m: listed(m, lambda listing: listing["counts"].update(goal=3)),
    "wrong types": lambda m: listed(m, lambda listing: listing.update(members=[1])),
    "a newer format": lambda m: listed(m, lambda listing: listing.update(version=99)),
}


@pytest.mark.parametrize("attack", HOSTILE)
def test_a_hostile_snapshot_is_refused_and_writes_nothing(
    attack: str, snapshot: Path, filled: Portfolio, tmp_path: Path
) -> None:
    filled.close()
    before = sorted(path for path in tmp_path.rglob("*"))
    bad = rewritten(snapshot, snapshot.with_name("bad.portfolio"), HOSTILE[attack])
    assert wrong_with(bad)
    with pytest.raises(PortfolioError) as told:
        restore_snapshot(bad, filled.folder)
    assert told.value.advice
    bad.unlink()
    assert sorted(path for path in tmp_path.rglob("*")) == before
    opens_with(filled.folder, 20)


def test_a_zip_bomb_is_refused(snapshot: Path, tmp_path: Path) -> None:
    zipped = {"compression": zipfile.ZIP_DEFLATED, "compresslevel": 1}
    bomb = rewritten(snapshot, tmp_path / "b", lambda m: m.update({"portfolio.db": b"\0" * 10**8}), **zipped)
    with pytest.raises(PortfolioError, match="is damaged or is not"):
        restore_snapshot(bomb, tmp_path / "x")


def with_database(snapshot: Path, out: Path, tmp_path: Path, script: str) -> Path:
    """A snapshot whose database was altered and whose manifest was made to agree."""
    import hashlib

    def change(members: dict[str, bytes]) -> None:
        place = tmp_path / "altered.db"
        place.write_bytes(members["portfolio.db"])
        connection = sqlite3.connect(place, isolation_level=None)
        connection.executescript(script)
        connection.close()
        members["portfolio.db"] = place.read_bytes()
        place.unlink()
        entry = {"sha256": hashlib.sha256(members["portfolio.db"]).hexdigest(), "size": len(members["portfolio.db"])}
        listed(members, lambda manifest: manifest["members"].update({"portfolio.db": entry}))

    return rewritten(snapshot, out, change)


@pytest.mark.parametrize(
    "script, sentence",
    [
        ("CREATE TRIGGER t AFTER UPDATE ON goal BEGIN DELETE FROM goal; END", "did not put there"),
        (
            "CREATE VIEW v AS WITH RECURSIVE x(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM x) SELECT n FROM x",
            "did not put there",
        ),
        ("ALTER TABLE goal ADD COLUMN extra TEXT", "did not put there"),
        ("PRAGMA user_version = 999", "newer version"),
        ("PRAGMA application_id = 7", "not a portfolio"),
        (
            "PRAGMA foreign_keys = OFF; UPDATE attachment SET sha256 = replace(hex(zeroblob(32)), '0', 'b')",
            "not the one",
        ),
    ],
)
def test_a_foreign_database_inside_is_recognised(script: str, sentence: str, snapshot: Path, tmp_path: Path) -> None:
    bad = with_database(snapshot, tmp_path / "bad.portfolio", tmp_path, script)
    with pytest.raises(PortfolioError, match=sentence):
        restore_snapshot(bad, tmp_path / "x")
    assert not (tmp_path / "x").exists()


def test_a_file_that_is_no_snapshot_gets_its_sentence(tmp_path: Path) -> None:
    for data in (b"", b"hello", b"PK\x05\x06" + b"\xff" * 18, b"PK\x05\x06" + b"\0" * 18):
        (tmp_path / "x.portfolio").write_bytes(data)
        with pytest.raises(PortfolioError, match="damaged or is not a portfolio backup"):
            read_manifest(tmp_path / "x.portfolio")
    with pytest.raises(PortfolioError, match="is not there"):
        read_manifest(tmp_path / "gone.portfolio")


def test_a_snapshot_into_a_folder_that_is_gone_gets_its_sentence(filled: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(PortfolioError) as told:
        save(filled, tmp_path / "unplugged" / "stick" / "x.portfolio")
    assert told.value.advice
