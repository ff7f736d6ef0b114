"""Commands that bring badges out: award, save-original, bake."""

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from portfolio.cli.arguments import parse
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Award
from tests.cli.commands import Commands
from tests.cli.conftest import Made
from tests.credentials import badges


@pytest.fixture
def names(tmp_path: Path) -> Path:
    file = tmp_path / "names.txt"
    file.write_text("Aino Virtanen\nKorhonen, Eetu\n\nAino Virtanen\n", encoding="utf-8")
    return file


@pytest.fixture
def mine(made: Made) -> Commands:
    return made("--name", "Ann Example")


def awards(folder: Path) -> list[Award]:
    portfolio = Portfolio.open(folder, device="", read_only=True)
    try:
        return portfolio.find(Award)
    finally:
        portfolio.close()


def words_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_award_writes_a_proven_badge_for_each_name_and_keeps_no_name(
    mine: Commands, names: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    done = mine.json(
        "award", "Reading circle", "--names", names, "--out", out, "--criteria", "Led *one*", "--skill", "Reading",
        "--skill", "Speaking", "--until", "2999-07-31", "--print",
    )  # fmt: skip
    assert done["given"] == 2
    assert done["files"].pop() == "Reading circle - to print.pdf"
    assert (out / "Reading circle - to print.pdf").read_bytes().startswith(b"%PDF-")
    assert done["files"] == ["Aino Virtanen - Reading circle.png", "Korhonen Eetu - Reading circle.png"]
    assert ["Named twice" in note for note in done["notes"]] == [True]
    (first, second) = mine.json("verify", *(out / name for name in done["files"]))
    assert (first["status"], second["status"]) == ("verified", "verified")
    assert second["credential"] == {
        "title": "Reading circle", "issuer": "Ann Example", "recipient": "Korhonen, Eetu",
        "earned": first["credential"]["earned"], "expires": "2999-07-31",
    }  # fmt: skip
    (listed,) = mine.json("list", "awards")
    assert (listed["title"], listed["given"], listed["skills"]) == ("Reading circle", 2, ["Reading", "Speaking"])
    assert mine.run("list", "awards").stdout.split("  ")[1] == "Reading circle\n"
    (award,) = awards(mine.home)
    assert (award.title, award.criteria, award.skills, award.given) == (
        "Reading circle", "Led *one*", ["Reading", "Speaking"], 2,
    )  # fmt: skip
    kept = words_in(mine.home)
    assert b"Reading circle" in kept
    assert b"Virtanen" not in kept
    assert b"Korhonen" not in kept


def test_award_of_the_same_title_is_given_again(
    mine: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = tmp_path / "picture.jpg"
    Image.new("RGB", (90, 60), "red").save(picture)
    for words in (["--description", "One"], [], ["--picture", picture, "--form", "json"]):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Aino, Eetu")))
        assert mine.json("award", "Debate", "--names", "-", "--out", tmp_path / "out", *words)["given"] == 2
    (award,) = awards(mine.home)
    assert (award.description, award.given, bool(award.image_id)) == ("One", 6, True)
    assert len(list((tmp_path / "out").iterdir())) == 6
    portfolio = Portfolio.open(mine.home, device="d" * 32)
    assert portfolio.history.undo_label == "Give “Debate”"
    portfolio.history.undo()
    assert [one.given for one in portfolio.find(Award)] == [4]
    assert portfolio.find(Attachment) == []
    portfolio.close()


@pytest.mark.parametrize(
    "text, words, sentence",
    [
        ("\n", [], "no name in the file"),
        ("Aino", ["--picture", "names.txt"], "cannot be used for a badge"),
        ("Aino", ["--picture", "nowhere.png"], "is not there"),
    ],
)
def test_award_that_cannot_be_made_changes_nothing(
    mine: Commands, names: Path, tmp_path: Path, text: str, words: list[str], sentence: str
) -> None:
    names.write_text(text)
    words = [str(tmp_path / word) if "." in word else word for word in words]
    done = mine.run("award", "Debate", "--names", names, "--out", tmp_path / "out", *words)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert not (tmp_path / "out").exists()
    assert awards(mine.home) == []


def test_award_into_a_place_that_is_no_folder_changes_nothing(mine: Commands, names: Path) -> None:
    done = mine.run("award", "Debate", "--names", names, "--out", names)
    assert done.returncode == 1
    assert "Virtanen" not in done.stderr
    assert awards(mine.home) == []


def test_misuse_is_said(mine: Commands, names: Path, tmp_path: Path) -> None:
    for words in (["award", "x"], ["award", "x", "--names", names], ["bake", "x"], ["save-original", "x"]):
        with pytest.raises(SystemExit) as end:
            parse([str(word) for word in words])
        assert end.value.code == 2
    assert mine.run("award", "x", "--names", names, "--out", tmp_path, "--until", "2001-01-01").returncode == 2


def test_original_is_saved_to_the_byte_by_title_words_or_id(mine: Commands, tmp_path: Path) -> None:
    file = tmp_path / "download (1).json"
    file.write_bytes(b"\r\n" + badges.data(badges.badge_3()) + b"\r\n")
    (added,) = mine.json("add", file)
    for number, query in enumerate(("formative assessment LEVEL 1", "harbour", added["ids"][0])):
        done = mine.json("save-original", query, tmp_path / f"{number}.json")
        assert Path(done["path"]).read_bytes() == file.read_bytes()
    assert mine.run("save-original", "harbour", tmp_path / "0.json").returncode == 1
    (tmp_path / "folder").mkdir()
    assert (
        Path(mine.json("save-original", "harbour", tmp_path / "folder")["path"]).name
        == "Formative Assessment Level 1.json"
    )


def test_original_of_none_or_of_many_is_asked_for_more_exactly(mine: Commands, tmp_path: Path) -> None:
    for number in range(2):
        file = tmp_path / f"{number}.json"
        file.write_bytes(badges.data(badges.badge_3(id=f"urn:uuid:{number}")))
        mine.json("add", file)
    none = mine.run("save-original", "mathematics", tmp_path / "out.json")
    assert (none.returncode, "No badge or certificate holds “mathematics”" in none.stderr) == (1, True)
    many = mine.run("save-original", "Formative Assessment Level 1", tmp_path / "out.json")
    assert many.returncode == 1
    assert many.stderr.count("Formative Assessment Level 1  (Harbour)") == 2
    assert "Name one by its id" in many.stderr
    assert not (tmp_path / "out.json").exists()


def baked(commands: Commands, tmp_path: Path, text: bytes, picture: bytes, out: str) -> Any:
    (tmp_path / "badge").write_bytes(text)
    (tmp_path / "picture").write_bytes(picture)
    return commands.run("bake", tmp_path / "badge", tmp_path / "picture", tmp_path / out, "--json")


def test_bake_puts_a_badge_into_a_picture_and_needs_no_portfolio(tmp_path: Path) -> None:
    nowhere = Commands(tmp_path / "no portfolio")
    text = json.dumps(badges.badge_3(), indent=3).encode()
    done = baked(nowhere, tmp_path, text, badges.png(), "out.png")
    assert (done.returncode, json.loads(done.stdout)["title"]) == (0, "Formative Assessment Level 1")
    assert text in (tmp_path / "out.png").read_bytes()
    assert baked(nowhere, tmp_path, (tmp_path / "out.png").read_bytes(), badges.svg(""), "out.svg").returncode == 0
    assert text in (tmp_path / "out.svg").read_bytes()
    before = (tmp_path / "out.svg").read_bytes()
    assert "“out.svg” already" in baked(nowhere, tmp_path, text, badges.svg(""), "out.svg").stderr
    assert (tmp_path / "out.svg").read_bytes() == before


@pytest.mark.parametrize(
    "text, picture, sentence",
    [
        (b"{}", badges.png(), "not a badge"),
        (
            badges.data([badges.badge_3(id="urn:uuid:1"), badges.badge_3(id="urn:uuid:2")]),
            badges.png(),
            "holds 2 badges",
        ),
        (badges.data(badges.badge_3()), b"GIF89a", "of a kind that cannot carry one"),
        (badges.data(badges.badge_3()), badges.png()[:-9], "cut off"),
    ],
)
def test_bake_that_cannot_be_done_says_why(tmp_path: Path, text: bytes, picture: bytes, sentence: str) -> None:
    done = baked(Commands(tmp_path / "no portfolio"), tmp_path, text, picture, "out.png")
    assert done.returncode == 1
    assert sentence in done.stderr
    assert not (tmp_path / "out.png").exists()
