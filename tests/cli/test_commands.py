"""The commands, as acceptance and scripts drive them."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from portfolio.cli import main
from tests.cli.commands import PROGRAM, Commands
from tests.cli.conftest import Held, Made
from tests.credentials.badges import badge_3, itxt, png
from tests.credentials.proofs.embedding import ED25519, did, signed


def named(title: str) -> dict[str, Any]:
    """An Open Badges 3.0 credential with this title, signed by an issuer that is its own key."""
    badge = badge_3(name=title, issuer={"id": did(ED25519), "type": ["Profile"], "name": "Harbour"})
    badge["credentialSubject"]["achievement"]["name"] = title
    del badge["proof"]
    return signed(badge)


@pytest.fixture
def commands(made: Made) -> Commands:
    return made("--name", "Amina")


@pytest.fixture
def badge(tmp_path: Path) -> Path:
    return badge_in(tmp_path)


def badge_in(folder: Path) -> Path:
    path = folder / "feedback.png"
    path.write_bytes(png(itxt("openbadgecredential", json.dumps(named("Feedback that lands")))))
    return path


def test_the_same_seed_makes_the_same_portfolio_of_every_kind(tmp_path: Path) -> None:
    lists = []
    for name in ("a", "b"):
        commands = Commands(tmp_path / name)
        assert commands.run("new", "--entries", 120, "--seed", 7).returncode == 0
        lists.append(commands.json("list", "timeline"))
    assert lists[0] == lists[1]
    assert {entry["kind"] for entry in lists[0]} == {
        "credential", "programme", "position", "practice", "reflection", "goal", "time_entry", "attachment",
    }  # fmt: skip
    assert Commands(tmp_path / "a").json("check") == {"ok": True, "problems": []}


def test_a_badge_goes_in_is_found_and_is_not_added_twice(commands: Commands, badge: Path) -> None:
    (added,) = commands.json("add", badge)
    assert (added["result"], added["title"]) == ("added", "Feedback that lands")
    (again,) = commands.json("add", badge)
    assert (again["result"], again["ids"]) == ("already there", added["ids"])
    (credential,) = commands.json("list", "credentials")
    assert (credential["title"], credential["status"]) == ("Feedback that lands", "verified")
    assert [hit["id"] for hit in commands.json("search", "lands")] == added["ids"]


def test_one_bad_file_is_said_and_the_rest_goes_in(commands: Commands, badge: Path, tmp_path: Path) -> None:
    empty, broken = tmp_path / "empty.png", tmp_path / "broken.png"
    empty.write_bytes(b"")
    broken.write_bytes(badge.read_bytes()[:60])
    done = commands.run("add", empty, badge, broken, tmp_path / "not there.pdf")
    assert done.returncode == 0
    assert "Feedback that lands" in done.stdout
    assert [name in done.stderr for name in ("empty.png", "broken.png", "not there.pdf")] == [True] * 3
    assert len(commands.json("list", "credentials")) == 1


def test_nothing_but_bad_files_is_a_failure_with_its_sentence(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "empty.json").write_bytes(b"")
    done = commands.run("add", tmp_path / "empty.json")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "empty" in done.stderr


def test_verify_needs_no_portfolio_and_checks_the_signature(tmp_path: Path, badge: Path) -> None:
    (result,) = Commands(tmp_path / "none").json("verify", badge)
    assert (result["file"], result["container"], result["status"]) == ("feedback.png", "png", "verified")
    assert result["credential"]["title"] == "Feedback that lands"
    assert {"check", "result", "detail"} == set(result["checks"][0])


def test_a_packet_comes_out_and_proves_itself(commands: Commands, badge: Path, tmp_path: Path) -> None:
    commands.run("add", badge)
    out = tmp_path / "packet.pdf"
    made = commands.json("packet", out)
    assert made["path"] == str(out)
    assert out.read_bytes().startswith(b"%PDF-1.7")
    (result,) = commands.json("verify", out)
    assert result["status"] == "intact"
    out.write_bytes(out.read_bytes().replace(b"/Type /Page", b"/Type /PagE", 1))
    (result,) = commands.json("verify", out)
    assert result["status"] == "invalid"


def test_a_backup_restores_on_another_computer(commands: Commands, badge: Path, tmp_path: Path) -> None:
    commands.run("add", badge)
    backup = commands.json("backup", tmp_path / "stick")["path"]
    other = Commands(tmp_path / "other")
    assert other.run("restore", backup).returncode == 0
    assert other.json("list", "timeline") == commands.json("list", "timeline")
    assert other.json("check")["ok"]


def test_restore_keeps_what_was_there(commands: Commands, badge: Path, tmp_path: Path) -> None:
    backup = commands.json("backup", tmp_path / "stick")["path"]
    commands.run("add", badge)
    kept = commands.json("restore", backup)["kept"]
    assert commands.json("list", "credentials") == []
    assert len(Commands(Path(kept)).json("list", "credentials")) == 1


def test_writing_while_the_window_holds_the_portfolio_says_who_and_reading_works(
    commands: Commands, held_by_the_window: Held, badge: Path, tmp_path: Path
) -> None:
    with held_by_the_window(commands.home):
        done = commands.run("add", badge)
        assert done.returncode == 1
        assert "open in the window" in done.stderr
        assert commands.run("list", "timeline").returncode == 0
        assert commands.run("packet", tmp_path / "out.pdf").returncode == 0


@pytest.mark.parametrize(
    "words",
    [["list"], ["list", "horses"], ["new", "--entries", "none"], ["packet"], ["packet", "x.pdf", "--from", "May"]],
)
def test_misuse_is_two_and_shows_the_usage(commands: Commands, words: list[str]) -> None:
    done = commands.run(*words)
    assert done.returncode == 2
    assert "usage:" in done.stderr


def test_there_being_no_portfolio_is_a_sentence(tmp_path: Path) -> None:
    done = Commands(tmp_path / "none").run("list", "goals")
    assert (done.returncode, done.stdout) == (1, "")
    assert "no portfolio" in done.stderr
    done = subprocess.run([*PROGRAM, "list", "goals"], capture_output=True, text=True)
    assert done.returncode == 1
    assert "portfolio new" in done.stderr


def test_a_new_portfolio_is_the_one_that_opens_next(user_data: Path) -> None:
    assert main(["new", "--name", "Zoë Ñandú"]) == 0
    listed = subprocess.run([*PROGRAM, "list", "timeline", "--json"], capture_output=True, text=True)
    assert json.loads(listed.stdout) == []


def test_a_title_cannot_move_the_cursor_of_a_terminal(commands: Commands, tmp_path: Path) -> None:
    path = tmp_path / "evil.json"
    path.write_text(json.dumps(named("\x1b[2J\u202egnp.exe")), encoding="utf-8")
    commands.run("add", path)
    printed = commands.run("list", "credentials").stdout
    assert "gnp.exe" in printed
    assert "\x1b" not in printed
    assert "\u202e" not in printed


@pytest.fixture(scope="module")
def every_command(made_once: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> "Answers":
    """What all commands did, one after another, in one process that had nothing loaded before."""
    place = tmp_path_factory.mktemp("every")
    home, badge = shutil.copytree(made_once("--name", "Amina"), place / "mine"), badge_in(place)
    code = (
        "import json, sys; from portfolio.__main__ import main; done = []\n"
        "for words in json.loads(sys.argv[1]):\n"
        "    sys.argv[1:] = words\n"
        "    done.append(main())\n"
        "loaded = sorted(name for name in sys.modules if name.startswith(('PySide6', 'shiboken')))\n"
        "print(json.dumps([done, loaded]))"
    )
    every = [
        ["new", "--name", "x"], ["list", "timeline"], ["search", "x"], ["verify", str(badge)], ["add", str(badge)],
        ["check"], ["backup", str(place / "b")], ["packet", str(place / "p.pdf")],
        ["log", "1h", "Reading"], ["stopwatch", "show"], ["hours", "totals"], ["refunds", "list"], ["repeat", "due"],
        ["licence", "add", "Mine", "--rules", "US-NY-CTLE", "--starts", "2026-01-01"], ["renewal", "--entries"],
        ["audit", "mine", str(place / "audit.csv")], ["licence", "calendar", str(place / "days.ics")],
        ["rules", "list"], ["outline", "list"],
    ]  # fmt: skip
    homes = [place / "new", *[home] * (len(every) - 1)]
    lines = [["--home", str(home), *words] for home, words in zip(homes, every, strict=True)]
    done = subprocess.run(
        [sys.executable, "-c", code, json.dumps([["--selftest"], *lines])], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    (selftest, *codes), loaded = json.loads(done.stdout.splitlines()[-1])
    return Answers(selftest, codes, loaded, done.stdout, done.stderr)


class Answers(NamedTuple):
    """Exit codes, what was loaded of Qt, and what was said."""

    selftest: int
    commands: list[int]
    loaded: list[str]
    stdout: str
    stderr: str


def test_no_command_loads_qt(every_command: Answers) -> None:
    assert set(every_command.commands) == {0}, every_command.stderr
    assert every_command.loaded == []


def test_the_selftest_of_a_bundle_passes_here_too(every_command: Answers) -> None:
    assert every_command.selftest == 0, every_command.stderr
    assert every_command.stdout.startswith("Selftest passed")


def test_without_a_display_the_window_says_so_and_ends(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    done = subprocess.run(PROGRAM, capture_output=True, text=True, env=environment)
    assert done.returncode == 1
    assert "no display" in done.stderr
