"""Packs and files of skills, surveys and roles on the command line: listed, added, answered, saved, read."""

import io
import json
import sys
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.cli.conftest import Made


@pytest.fixture
def commands(made: Made) -> Commands:
    return made("--name", "Amina")


@pytest.fixture
def surveyed(commands: Commands) -> Commands:
    assert commands.run("survey", "add", "students").returncode == 0
    return commands


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("kind, packs", [("skill", 3), ("role", 3), ("survey", 5)])
def test_packs_are_listed_with_their_licences_and_without_a_portfolio(kind: str, packs: int, tmp_path: Path) -> None:
    nowhere = Commands(tmp_path / "none")
    found = nowhere.json(kind, "packs")
    assert len(found) == packs
    assert all(one["licence"] and one["title"] for one in found)
    text = nowhere.run(kind, "packs").stdout
    assert all(one["name"] in text and one["notice"] in text for one in found)


def test_skills_of_a_pack_are_added_once_and_with_their_framework(commands: Commands) -> None:
    tried = commands.json("skill", "pack", "digcompedu-2017", "--dry-run")
    assert (tried["added"], tried["dry_run"]) == (22, True)
    assert commands.json("list", "skills") == []
    done = commands.run("skill", "pack", "digcompedu-2017")
    assert "22 skills added" in done.stdout
    assert "EUR 28775 EN" in done.stdout
    assert len(commands.json("list", "frameworks")) == 1
    assert commands.json("skill", "pack", "digcompedu-2017") | {"notice": ""} == {
        "pack": "digcompedu-2017", "added": 0, "there": 22, "framework": "", "notice": "", "dry_run": False,
    }  # fmt: skip


def test_a_framework_in_the_portfolio_serves_as_skills(commands: Commands) -> None:
    assert commands.run("framework", "add", "england-ts-2011").returncode == 0
    assert commands.run("skill", "from-framework", "england-ts-2011").returncode == 0
    assert len(commands.json("list", "skills")) > 30


def test_roles_of_a_pack_are_added_with_the_skills_that_they_need(commands: Commands) -> None:
    done = commands.json("role", "pack", "roles-in-a-school", "--only", "deputy")
    assert (done["added"], done["skills"]) == (["Deputy head"], 7)
    assert commands.json("role", "pack", "roles-in-a-school", "--only", "deputy")["there"] == 1
    esco = commands.run("role", "pack", "esco-1.1.1-educators", "--only", "2351.4")
    assert "This service uses the ESCO classification" in esco.stdout
    refused = commands.run("role", "pack", "onet-educators", "--only", "astronaut")
    assert (refused.returncode, "“astronaut”" in refused.stderr) == (1, True)


@pytest.mark.parametrize("words", [("skill", "pack"), ("role", "pack"), ("survey", "add")])
def test_a_pack_that_is_not_there_is_named(commands: Commands, words: tuple[str, str]) -> None:
    done = commands.run(*words, "hogwarts")
    assert (done.returncode, "“hogwarts”" in done.stderr) == (1, True)


def test_a_survey_comes_as_a_pack_or_as_a_file_and_goes_out_again(commands: Commands, tmp_path: Path) -> None:
    own = written(tmp_path / "ours.md", "# Ours\nRater: students\n\n- Is it calm?\n- Is it clear?\n")
    assert commands.json("survey", "add", own, "--dry-run")["questions"] == 2
    assert commands.json("list", "surveys") == []
    assert commands.json("survey", "add", own)["title"] == "Ours"
    again = commands.run("survey", "add", own)
    assert (again.returncode, "already" in again.stderr) == (1, True)
    saved = commands.json("survey", "save", "ours", tmp_path / "out.json")
    assert [one["text"] for one in json.loads(Path(saved["path"]).read_text("utf-8"))["questions"]] == [
        "Is it calm?", "Is it clear?",
    ]  # fmt: skip
    assert commands.run("survey", "save", "ours", tmp_path / "out.json").returncode == 1
    assert "Say one with --as" in commands.run("survey", "save", "ours", tmp_path / "out.xyz").stderr
    assert commands.json("survey", "save", "ours", tmp_path / "out.xyz", "--as", "outline")["form"] == "outline"


def test_answers_are_tried_first_then_added_as_ratings_and_no_name_is_kept(surveyed: Commands, tmp_path: Path) -> None:
    table = written(tmp_path / "a.csv", "Name;1;2;Colour\nZoe;3;4;red\nMax;2;4;blue\nIda;9;3;red\n")
    tried = surveyed.json("survey", "answers", "students", table, "--dry-run")
    assert (tried["layout"], tried["people"], tried["counts"]) == ("people", 3, {"1": [0, 1, 1, 0], "2": [0, 0, 1, 2]})
    assert tried["left_out"] == [{"title": "Name", "why": "name"}, {"title": "Colour", "why": "not_asked"}]
    assert tried["told"] == ["Row 4: “9” is no answer of the scale."]
    assert surveyed.json("list", "surveys")[0]["runs"] == 0
    done = surveyed.run(
        "survey", "answers", "pupils say", table, "--who", "8B", "--people", "28", "--day", "2026-03-01"
    )
    assert "Added answers of 28 people" in done.stdout
    assert "names and addresses are not kept" in done.stdout
    assert surveyed.json("list", "surveys")[0]["runs"] == 1
    rated = {one["code"]: one["rated"] for one in surveyed.json("list", "skills") if one["rated"]}
    assert rated == {
        "L1": {"students": {"level": "secure", "day": "2026-03-01"}},
        "A1": {"students": {"level": "leading", "day": "2026-03-01"}},
    }
    assert b"Zoe" not in (surveyed.home / "portfolio.db").read_bytes()


def test_answers_to_another_survey_are_refused_until_the_person_says_what_the_columns_are(
    surveyed: Commands, tmp_path: Path
) -> None:
    table = written(tmp_path / "a.csv", "1,Is it  calm?,Is it fair?\n3,3,4\n3,2,4\n4,4,4\n")
    done = surveyed.run("survey", "answers", "students", table)
    assert (done.returncode, "“Is it calm?”" in done.stderr) == (1, True)
    said = surveyed.json(
        "survey", "answers", "students", table, "--column", "Is it calm?=8", "--column", "Is it fair?="
    )
    assert said["columns"] == [{"heading": "1", "question": "1"}, {"heading": "Is it calm?", "question": "8"}]
    assert surveyed.run("survey", "answers", "students", table, "--column", "calm").returncode == 2


def test_an_advert_becomes_a_role_whose_lines_are_tied_to_skills(
    commands: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands.run("skill", "pack", "everyday-teaching")
    text = "Team leader\nClosing date: 12 March 2027\nEssential\n• Leading a team\n• A driving licence\n"
    tried = commands.json("role", "advert", written(tmp_path / "advert.txt", text), "--dry-run")
    assert (tried["title"], tried["closes"]) == ("Team leader", "2027-03-12")
    assert [(one["words"], one["weight"], one["skill"]) for one in tried["asks"]] == [
        ("Leading a team", 3, "Leading a team"), ("A driving licence", 3, ""),
    ]  # fmt: skip
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode("utf-16"))))
    done = commands.json("role", "advert", "-", "--title", "Head of team", "--closes", "2027-04-01", "--place", "Leeds")
    assert (done["title"], done["closes"]) == ("Head of team", "2027-04-01")
    titles = [one["title"] for one in commands.json("list", "roles")]
    assert titles == ["Head of team"]
    empty = commands.run("role", "advert", written(tmp_path / "empty.txt", "About us\nWe are nice.\n"))
    assert (empty.returncode, "No lines were found" in empty.stderr) == (1, True)


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04x", b"%PDF-1.7", b"\0" * 5_000])
def test_a_file_that_is_no_text_is_refused_in_a_sentence(surveyed: Commands, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "odd.csv"
    path.write_bytes(data)
    for words in (("survey", "add", path), ("survey", "answers", "students", path), ("role", "advert", path)):
        done = surveyed.run(*words)
        assert done.returncode == 1
        assert done.stderr.strip()
        assert "Traceback" not in done.stderr
