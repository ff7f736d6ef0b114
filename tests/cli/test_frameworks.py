"""Frameworks on the command line: what comes along, what is brought, saved, updated, moved and removed."""

import io
import json
import sys
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Alignment, Practice, Standard, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made

LIST = "code,title,parent\n1,Planning,\n1a,Knows content,1\n1b,Knows pupils,1\n"


@pytest.fixture
def commands(made: Made) -> Commands:
    return made("--name", "Amina")


@pytest.fixture
def district(tmp_path: Path) -> Path:
    path = tmp_path / "district.csv"
    path.write_text(LIST, "utf-8")
    return path


def show(commands: Commands, code: str) -> None:
    portfolio = Portfolio.open(commands.home, device="d" * 32)
    standard = next(one for one in portfolio.find(Standard) if one.code == code)
    lesson = build(Practice, title="A lesson")
    shows = build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=standard.id)
    portfolio.apply(added("Show", lesson, shows))
    portfolio.close()


def test_packs_are_listed_with_their_notices_and_without_a_portfolio(tmp_path: Path) -> None:
    found = Commands(tmp_path / "none").json("framework", "packs")
    assert len(found) == 9
    assert all(one["notice"] and one["licence"] for one in found)
    assert [one["name"] for one in found if one["on_asking"]] == ["danielson-fft-2013"]


def test_a_pack_is_added_shows_its_notice_and_is_listed(commands: Commands) -> None:
    done = commands.run("framework", "add", "danielson-fft-2013", "--accept-notice")
    assert done.returncode == 0, done.stderr
    assert "neither made, checked nor approved" in done.stdout
    (listed,) = commands.json("list", "frameworks")
    assert (listed["title"], listed["edition"], listed["standards"]) == ("Framework for Teaching", "2013", 26)
    rows = commands.json("list", "standards", "--framework", "Framework for Teaching")
    assert [(row["code"], row["depth"]) for row in rows[:3]] == [("1", 0), ("1a", 1), ("1b", 1)]
    again = commands.run("framework", "add", "danielson-fft-2013")
    assert (again.returncode, "already" in again.stderr) == (1, True)


def test_a_pack_that_asks_for_it_is_added_only_once_its_notice_was_read(commands: Commands) -> None:
    done = commands.run("framework", "add", "danielson-fft-2013")
    assert (done.returncode, done.stdout) == (1, "")
    notice, said = done.stderr.splitlines()
    assert "neither made, checked nor approved" in notice
    assert said.endswith("nothing was added. Then type the same with --accept-notice: portfolio framework add"
                         " danielson-fft-2013 --accept-notice")  # fmt: skip
    assert commands.json("list", "frameworks") == []
    assert commands.json("framework", "add", "danielson-fft-2013", "--dry-run")["standards"] == 26


def test_a_dry_run_says_what_it_would_do_and_does_nothing(commands: Commands, district: Path) -> None:
    said = commands.json("framework", "add", district, "--dry-run")
    assert (said["dry_run"], said["added"], said["form"], said["told"]) == (True, 3, "table", [])
    assert commands.json("list", "frameworks") == []


def test_an_update_tells_what_goes_asks_first_and_does_as_it_is_told(commands: Commands, district: Path) -> None:
    commands.json("framework", "add", district)
    show(commands, "1a")
    district.write_text(LIST.replace("1a,Knows content,1\n", "1c,Plans,1\n"), "utf-8")
    told = commands.json("framework", "add", district, "--update", "district", "--dry-run")
    (going,) = told["going"]
    assert (going["code"], going["hanging"]["entries"], told["added"]) == ("1a", 1, 1)
    refused = commands.run("framework", "add", district, "--update", "district")
    assert refused.returncode == 1
    assert "1a (1 entry)" in refused.stderr
    assert [row["code"] for row in commands.json("list", "standards")] == ["1", "1a", "1b"]
    commands.json("framework", "add", district, "--update", "district", "--gone", "bin")
    assert [row["code"] for row in commands.json("list", "standards")] == ["1", "1c", "1b"]
    assert commands.json("check") == {"ok": True, "problems": []}


def test_what_was_odd_is_said_with_its_line(commands: Commands, district: Path) -> None:
    district.write_text(LIST + ",,\n1d,Lost,9z\n", "utf-8")
    said = commands.json("framework", "add", district)
    assert [one["line"] for one in said["told"]] == [6]
    assert said["standards"] == 4


@pytest.mark.parametrize(
    "name, form", [("a.csv", "csv"), ("a.json", "case"), ("a.matrix", "matrix"), ("a.md", "markdown")]
)
def test_a_saved_framework_comes_back_the_same(commands: Commands, tmp_path: Path, name: str, form: str) -> None:
    commands.json("framework", "add", "intasc-2011")
    saved = commands.json("framework", "save", "intasc-2011", tmp_path / name)
    assert saved["format"] == form
    assert Path(saved["path"]).stat().st_size == saved["size"]
    commands.json("framework", "add", tmp_path / name, "--title", "Came back")
    first, second = (
        [(row["code"], row["title"], row["depth"]) for row in commands.json("list", "standards", "--framework", title)]
        for title in ("InTASC Model Core Teaching Standards", "Came back")
    )
    assert first == second
    assert commands.run("framework", "save", "intasc-2011", tmp_path / name).returncode == 1  # never written over


def test_a_format_can_be_named_and_a_strange_ending_is_asked_about(commands: Commands, tmp_path: Path) -> None:
    commands.json("framework", "add", "nbpts-core")
    assert "names no format" in commands.run("framework", "save", "nbpts-core", tmp_path / "a.xlsx").stderr
    saved = commands.json("framework", "save", "nbpts-core", tmp_path / "a.txt", "--as", "case-csv")
    assert "its licence" in saved["left_out"]
    assert (tmp_path / "a.txt").read_bytes().startswith(b"\xef\xbb\xbfIdentifier,fullStatement")


def test_what_is_pasted_into_the_input_is_read(commands: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LIST.replace(",", "\t").encode("utf-16"))))
    assert commands.json("framework", "add", "-", "--title", "Pasted")["standards"] == 3


def test_a_move_is_shown_before_it_is_done(commands: Commands, district: Path) -> None:
    commands.json("framework", "add", district)
    show(commands, "1a")
    district.write_text(LIST.replace("1b,Knows pupils", "2,Knows pupils").replace("1a,", "1x,"), "utf-8")
    commands.json("framework", "add", district, "--edition-of", "district", "--title", "district new")
    dry = commands.json("framework", "move", "district", "district new", "--dry-run")
    assert (dry["dry_run"], len(dry["moved"]), dry["stays"]) == (True, 1, [])
    assert [row["aligned"] for row in commands.json("list", "frameworks")] == [1, 0]
    lines = commands.run("framework", "move", "district", "district new").stdout
    assert "1a Knows content  →  1x Knows content" in lines
    assert [row["aligned"] for row in commands.json("list", "frameworks")] == [0, 1]
    assert commands.run("framework", "move", "district", "district").returncode == 1


def test_a_removed_framework_goes_to_the_bin_and_says_what_goes_along(commands: Commands, district: Path) -> None:
    commands.json("framework", "add", district)
    show(commands, "1a")
    told = commands.json("framework", "remove", "district", "--dry-run")
    assert (told["standards"], told["hanging"]["entries"]) == (3, 1)
    assert len(commands.json("list", "frameworks")) == 1
    assert "3 standards (1 entry)" in commands.run("framework", "remove", "district").stdout
    assert commands.json("list", "frameworks") == []
    assert len(commands.json("list", "practice")) == 1


@pytest.mark.parametrize(
    "words", [["framework"], ["framework", "add"], ["framework", "add", "x", "--update", "y", "--edition-of", "z"]]
)
def test_misuse_is_two(commands: Commands, words: list[str]) -> None:
    assert commands.run(*words).returncode == 2


@pytest.mark.parametrize("what", ["nothing", "../x.csv", "intasc-2012"])
def test_what_is_not_there_is_said_in_a_sentence(commands: Commands, what: str) -> None:
    done = commands.run("framework", "add", what)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_broken_file_changes_nothing(commands: Commands, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"CFItems": []}), "utf-8")
    done = commands.run("framework", "add", tmp_path / "a.json")
    assert (done.returncode, "No standards were found in “a.json”" in done.stderr) == (1, True)
    assert commands.json("list", "frameworks") == []


def test_two_frameworks_are_tied_by_a_table(commands: Commands, district: Path, tmp_path: Path) -> None:
    commands.json("framework", "add", district)
    commands.json("framework", "add", "intasc-2011")
    (tmp_path / "walk.csv").write_text("ours,InTASC\n1a,4\n1b,1\n1b,99\n", "utf-8")
    words = ("framework", "crosswalk", "district", "intasc-2011", tmp_path / "walk.csv")
    assert commands.json(*words, "--dry-run")["added"] == 2
    said = commands.json(*words)
    assert (said["added"], said["already"], [one["line"] for one in said["told"]]) == (2, 0, [4])
    assert commands.json(*words)["already"] == 2


def test_a_file_that_names_its_source_keeps_it_and_an_update_takes_none_away(
    commands: Commands, district: Path, tmp_path: Path
) -> None:
    named = tmp_path / "named.md"
    named.write_text("# Ours\n\nSource: https://state.example\n\n- **1** Planning\n- **2** Room\n", "utf-8")
    commands.run("framework", "add", str(named))
    listed = {one["title"]: one for one in commands.json("list", "frameworks")}
    assert listed["Ours"]["source"] == "https://state.example"
    commands.run("framework", "add", str(district), "--update", "Ours", "--gone", "keep")
    listed = {one["title"]: one for one in commands.json("list", "frameworks")}
    assert listed["Ours"]["source"] == "https://state.example"
    commands.run("framework", "add", str(district))
    listed = {one["title"]: one for one in commands.json("list", "frameworks")}
    assert listed["district"]["source"] == "district.csv"
