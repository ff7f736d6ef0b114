"""A portfolio that is damaged, too new, open elsewhere or none at all: told in a sentence, and left untouched."""

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path
from random import Random

import pytest

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.exchange.backups import backup_now
from portfolio.exchange.restore import restore_snapshot
from portfolio.exchange.snapshot import write_snapshot
from tests.exchange.reading_back import wrong_with

DEVICE = "d" * 32
ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed portfolio with 200 goals."""
    portfolio = Portfolio.create(tmp_path / "mine", device=DEVICE, name="Ann")
    portfolio.apply(added("Begin", *(build(Goal, title=f"Goal {n}", source="words " * 60) for n in range(200))))
    portfolio.close()
    return tmp_path / "mine"


def content(folder: Path) -> str:
    return hashlib.sha256((folder / "portfolio.db").read_bytes()).hexdigest()


def refused(folder: Path, **options: object) -> PortfolioError:
    before = content(folder)
    with pytest.raises(PortfolioError) as told:
        Portfolio.open(folder, device=DEVICE, **options)  # type: ignore[arg-type]
    assert told.value.advice
    assert content(folder) == before
    return told.value


def test_a_newer_portfolio_is_refused_and_not_touched(folder: Path) -> None:
    connection = sqlite3.connect(folder / "portfolio.db")
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    assert "newer version" in refused(folder).title
    assert "newer version" in refused(folder, read_only=True).title


def test_a_planted_trigger_is_refused(folder: Path) -> None:
    connection = sqlite3.connect(folder / "portfolio.db")
    connection.execute("CREATE TRIGGER t AFTER UPDATE ON goal BEGIN DELETE FROM goal; END")
    connection.commit()
    connection.close()
    assert "did not put there" in refused(folder).title


@pytest.mark.parametrize(
    "data, told",
    [
        (b"", "not a portfolio of this program"),
        (b"hello", "is damaged"),
        (b"SQLite format 3\0" + b"\0" * 84, "is damaged"),
        (b"\xff" * 100_000, "is damaged"),
    ],
)
def test_something_else_under_its_name_is_refused(data: bytes, told: str, folder: Path) -> None:
    (folder / "portfolio.db").write_bytes(data)
    assert told in refused(folder).title


def test_damaged_pages_are_told_and_a_backup_brings_everything_back(folder: Path, tmp_path: Path) -> None:
    portfolio = Portfolio.open(folder, device=DEVICE)
    backup = backup_now(portfolio, tmp_path / "backups")
    portfolio.close()
    whole = (folder / "portfolio.db").read_bytes()
    dice, seen = Random(4), 0
    for page in dice.sample(range(1, len(whole) // 8192), 20):
        data = bytearray(whole)
        data[page * 8192 : (page + 1) * 8192] = dice.randbytes(8192)
        (folder / "portfolio.db").write_bytes(data)
        try:
            Portfolio.open(folder, device=DEVICE).close()
        except PortfolioError as told:
            seen += bool(told.advice)
    assert seen >= 18  # a free page that is damaged holds nothing
    (folder / "portfolio.db").write_bytes(whole[: len(whole) // 2])
    refused(folder)
    kept = restore_snapshot(backup.path, folder)
    restored = Portfolio.open(folder, device=DEVICE)
    assert len(restored.find(Goal)) == 200
    restored.close()
    assert kept is not None
    assert (kept / "portfolio.db").stat().st_size == len(whole) // 2


HOLD = """
import sys, time
from pathlib import Path
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
portfolio = Portfolio.open(Path(sys.argv[1]), device="d" * 32, program="the window")
portfolio.apply(added("Set goal", build(Goal, title="From the window")))
print("holding", flush=True)
time.sleep(60)
"""


@pytest.fixture
def holder(folder: Path) -> "subprocess.Popen[str]":
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ["PYTHONPATH"]])}
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "holding\n"
    return process


def test_a_second_instance_is_told_who_holds_it_and_may_read(
    folder: Path, holder: "subprocess.Popen[str]", tmp_path: Path
) -> None:
    try:
        with pytest.raises(PortfolioError, match="open in the window on this computer"):
            Portfolio.open(folder, device=DEVICE)
        reading = Portfolio.open(folder, device=DEVICE, read_only=True)
        assert len(reading.find(Goal)) == 201
        assert wrong_with(backup_now(reading, tmp_path / "backups").path) == []
        reading.close()
        with pytest.raises(PortfolioError, match="open in the window"):
            restore_snapshot(next((tmp_path / "backups").iterdir()), folder)
    finally:
        holder.kill()
        holder.communicate()


def test_a_holder_that_was_killed_holds_nothing_and_lost_nothing(folder: Path, holder: "subprocess.Popen[str]") -> None:
    holder.send_signal(signal.SIGKILL)
    holder.communicate()
    portfolio = Portfolio.open(folder, device=DEVICE)
    assert len(portfolio.find(Goal)) == 201
    portfolio.close()


def test_a_sync_client_only_ever_copies_whole_backups(folder: Path, tmp_path: Path) -> None:
    portfolio = Portfolio.open(folder, device=DEVICE)
    out, copies = tmp_path / "synced" / "mine.portfolio", tmp_path / "copies"
    out.parent.mkdir()
    copies.mkdir()
    stop = threading.Event()

    def copy_all_the_time() -> None:
        number = 0
        while not stop.is_set() and number < 25:
            if out.exists():
                with open(out, "rb") as source, open(copies / f"{number}.portfolio", "wb") as target:
                    while block := source.read(4096):
                        target.write(block)
                number += 1

    client = threading.Thread(target=copy_all_the_time)
    client.start()
    for number in range(15):
        portfolio.apply(added("Set goal", build(Goal, title=f"Meanwhile {number}")))
        reader = portfolio.reader()
        write_snapshot(reader, portfolio.attachments.root, out, serial=number)
        reader.close()
    stop.set()
    client.join()
    portfolio.close()
    made = list(copies.iterdir())
    assert len(made) >= 5
    assert [path.name for path in made if wrong_with(path)] == []
