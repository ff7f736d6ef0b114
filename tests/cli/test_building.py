"""A new portfolio is there when it is finished, or not at all."""

import json
import signal
import subprocess
import time
from pathlib import Path

import pytest

from portfolio.cli.building import build_in_place
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from tests.cli.commands import PROGRAM, Commands


def make(folder: Path) -> None:
    Portfolio.create(folder, device="d" * 32, name="Ann").close()


def fail(folder: Path) -> None:
    make(folder)
    raise KeyboardInterrupt


def everything(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


@pytest.mark.parametrize("there", [False, True])
def test_what_is_stopped_leaves_nothing(there: bool, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    if there:
        folder.mkdir()
        (folder / "notes.txt").write_text("mine")
    before = everything(tmp_path)
    with pytest.raises(KeyboardInterrupt):
        build_in_place(folder, fail)
    assert everything(tmp_path) == before


def test_a_folder_that_is_there_stays_the_same_one(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine")
    number = folder.stat().st_ino
    build_in_place(folder, make)
    assert folder.stat().st_ino == number
    assert {"notes.txt", "portfolio.db"} <= set(everything(folder))
    assert not [name for name in everything(tmp_path) if ".making" in name]


def test_what_is_in_the_way_is_left_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "portfolio.lock").write_text("something else")
    before = everything(tmp_path)
    with pytest.raises(PortfolioError, match=r"holds something called “portfolio\.lock”"):
        build_in_place(folder, make)
    assert everything(tmp_path) == before
    assert (folder / "portfolio.lock").read_text() == "something else"


def test_a_portfolio_that_is_there_is_not_built_over(tmp_path: Path) -> None:
    build_in_place(tmp_path / "mine", make)
    with pytest.raises(PortfolioError, match="There is a portfolio"):
        build_in_place(tmp_path / "mine", fail)


def test_ctrl_c_while_making_leaves_nothing_and_says_what_is_true(tmp_path: Path) -> None:
    run = [*PROGRAM, "--home", str(tmp_path / "mine"), "new", "--entries", "60000"]
    process = subprocess.Popen(run, stderr=subprocess.PIPE, text=True)
    end = time.monotonic() + 60
    while not list(tmp_path.glob("*/portfolio.db")) and time.monotonic() < end:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (1, "Stopped. Nothing was left half done.\n")
    assert list(tmp_path.iterdir()) == []


def test_a_portfolio_may_be_made_where_one_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "here"
    home.mkdir()
    monkeypatch.chdir(home)
    for words in (["new", "--name", "Ann"], ["list", "timeline", "--json"], ["backup", "--json"]):
        done = Commands(Path()).run(*words)
        assert done.returncode == 0, done.stderr
    assert Path(json.loads(done.stdout)["path"]).name == "here-000001.portfolio"
    (home / "deep").mkdir()
    monkeypatch.chdir(home / "deep")
    done = Commands(Path("..")).run("check")
    assert done.returncode == 0, done.stderr
    assert list((home / "deep").iterdir()) == []
