"""Packets that change hands: their keys saved after comparing words, piles looked over, answers taken in."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.cli.commands import Commands
from tests.cli.conftest import Made


class Handed:
    """A packet that a teacher made, and the portfolio of the one who received it."""

    def __init__(self, teacher: Commands, reader: Commands, packet: Path, page: Path) -> None:
        self.teacher, self.reader, self.packet, self.page = teacher, reader, packet, page


@pytest.fixture(scope="module")
def handed(tmp_path_factory: pytest.TempPathFactory) -> Handed:
    folder = tmp_path_factory.mktemp("handed")
    teacher, reader = Commands(folder / "teacher"), Commands(folder / "reader")
    assert teacher.run("new", "--name", "Amina Diallo").returncode == 0
    assert reader.run("new", "--name", "Margaret Okafor").returncode == 0
    (framework,) = [one for one in teacher.json("framework", "packs") if "danielson" in json.dumps(one)]
    name = next(str(value) for value in framework.values() if "danielson" in str(value))
    assert teacher.run("framework", "add", name, "--accept-notice").returncode == 0
    (row,) = teacher.json("list", "frameworks")
    made = teacher.json("packet", folder / "year.pdf", "--framework", row["id"], "--preset", "annual", "--reply")
    return Handed(teacher, reader, Path(made["path"]), Path(made["reply"]))


def test_key_is_saved_only_with_the_words_that_its_owner_says(handed: Handed) -> None:
    reader, packet = handed.reader, handed.packet
    assert reader.json("verify", packet)[0]["status"] == "intact"

    told = reader.json("save-key", packet)
    assert (told["name"], told["saved"]) == ("Amina Diallo", False)
    assert reader.json("verify", packet)[0]["status"] == "intact"
    wrong = reader.run("save-key", packet, "--words", "acorn " * 10)
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert "not the words of this key" in wrong.stderr
    assert reader.json("verify", packet)[0]["status"] == "intact"

    from_her = handed.teacher.json("save-key")["words"]
    assert reader.json("save-key", packet, "--words", from_her.upper())["saved"] is True

    (item,) = reader.json("verify", packet)
    assert item["status"] == "verified"
    assert item["packet"]["key_saved"]["title"] == "Amina Diallo"
    assert [one["kind"] for one in reader.json("list", "saved")] == ["key"]
    assert reader.run("save-key", packet, "--words", from_her).stdout == "This key was saved already.\n"
    assert len(reader.json("list", "saved")) == 1


def test_key_of_an_altered_packet_is_not_saved(handed: Handed, tmp_path: Path) -> None:
    changed = tmp_path / "changed.pdf"
    changed.write_bytes(handed.packet.read_bytes() + b"\n")

    done = handed.reader.run("save-key", changed)

    assert done.returncode == 1
    assert "was not saved: It was altered since it was signed" in done.stderr


def test_own_packet_is_named_as_ones_own_and_not_called_verified(handed: Handed) -> None:
    (item,) = handed.teacher.json("verify", handed.packet)

    assert item["status"] == "intact"
    assert any("your own portfolio’s key" in check["detail"] for check in item["checks"])


def test_own_key_is_not_saved(handed: Handed) -> None:
    for words in ([], ["--words", "acorn"]):
        done = handed.teacher.run("save-key", handed.packet, *words)
        assert (done.returncode, done.stdout) == (
            0, "It is the key of your own portfolio; there is nothing to save.\n",
        )  # fmt: skip
    assert handed.teacher.json("save-key", handed.packet)["saved"] is False
    assert handed.teacher.json("list", "saved") == []


def test_pile_of_packets_is_looked_over_in_lines(handed: Handed, tmp_path: Path) -> None:
    pile = tmp_path / "pile"
    pile.mkdir()
    (pile / "a.pdf").write_bytes(handed.packet.read_bytes())
    (pile / "b.pdf").write_bytes(b"%PDF-1.7 nonsense")

    first, second = handed.reader.json("look-over", pile)

    assert (first["file"], first["name"], first["change"]) == ("a.pdf", "Amina Diallo", "unchanged")
    assert first["framework"].startswith("Framework for Teaching")
    assert first["standards"] == len(first["gaps"]) == 22
    assert first["gaps"][0] == "1a"
    assert (second["file"], second["status"]) == ("b.pdf", "unsupported")
    lines = handed.reader.run("look-over", pile).stdout
    assert "22 standards, not shown: 1a, 1b" in lines


def test_empty_pile_is_one_sentence(handed: Handed, tmp_path: Path) -> None:
    done = handed.reader.run("look-over", tmp_path)

    assert (done.returncode, done.stdout) == (1, "")


def test_what_is_not_there_is_a_row_among_others_and_alone_a_failure(handed: Handed, tmp_path: Path) -> None:
    gone = tmp_path / "gone.pdf"
    rows = handed.reader.json("look-over", gone, handed.packet)
    assert [(one["file"], bool(one["title"])) for one in rows] == [("year.pdf", True), ("gone.pdf", False)]
    done = handed.reader.run("look-over", gone)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "“gone.pdf” is not there. Check the name and the folder, then try again.\n"


def answer_on(page: Path, **fields: Any) -> bytes:
    """What the page would save: the first standard rated with the second level."""
    found = re.search(r'id="asked">(.*?)</script>', page.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    asked = json.loads(found[1])
    rating = {"standard": asked["standards"][0]["id"], "level": asked["levels"][1]["name"], "note": "", "code": ""}
    usual = {
        "format": "perpetual-portfolio-reply", "version": 1, "packet": asked["packet"],
        "framework": asked["framework"], "who": "M. Okafor", "day": "2026-06-20", "saw": "Good questions.",
        "next": "Peer visits.", "next_day": "", "ratings": [rating],
    }  # fmt: skip
    return json.dumps(usual | fields).encode()


def test_answer_is_shown_first_then_taken_in_once(handed: Handed, tmp_path: Path) -> None:
    teacher, file = handed.teacher, tmp_path / "reply.json"
    file.write_bytes(answer_on(handed.page))

    tried = teacher.json("reply", file, "--dry-run")
    assert (tried["taken_in"], tried["packet"], tried["notes"]) == (False, "year.pdf", [])
    assert [one["code"] for one in tried["ratings"]] == ["1a"]
    assert teacher.json("list", "conversations") == []

    assert teacher.json("reply", file)["taken_in"] is True
    (talk,) = teacher.json("list", "conversations")
    assert (talk["who"], talk["privacy"]) == ("M. Okafor", "private")
    assert "Good questions." in talk["notes"]
    assert teacher.json("reply", file)["taken_in"] is False
    assert teacher.json("check") == {"ok": True, "problems": []}


def test_page_instead_of_its_answer_is_refused(handed: Handed) -> None:
    done = handed.teacher.run("reply", handed.page)

    assert done.returncode == 1
    assert "the page to answer on, not the answer" in done.stderr


def test_saved_packets_are_listed_with_what_changed_since(made: Made, tmp_path: Path) -> None:
    commands = made("--sample")

    (packet,) = [one for one in commands.json("list", "packets") if one["name"]]

    assert packet["since"] == []
    assert "held" not in packet
