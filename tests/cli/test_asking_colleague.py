"""Asking a colleague by commands: a page or a sheet out, an answer in, each as what it is."""

import json
import re
from pathlib import Path

from tests.cli.commands import Commands


def asker(folder: Path) -> Commands:
    one = Commands(folder / "amina")
    assert one.run("new", "--name", "Amina Diallo").returncode == 0
    one.json("skill", "add", "Asking questions")
    one.json("skill", "add", "Feedback", "--levels", "starts;does it")
    return one


def answer_of(page: Path, level: str, note: str) -> bytes:
    """What the page saves when its second skill is rated."""
    found = re.search(r'id="asked">(.*?)</script>', page.read_text("utf-8"), re.DOTALL)
    assert found is not None
    asked = json.loads(found[1])
    told = {name: asked[name] for name in ("format", "version", "seal", "asked")}
    rating = {"skill": asked["asked"]["skills"][1][0], "level": level, "note": note}
    return json.dumps(told | {"who": "Mr Okafor", "day": "2026-06-20", "ratings": [rating]}).encode()


def test_answer_is_told_first_and_taken_in_once(tmp_path: Path) -> None:
    amina = asker(tmp_path)
    page, file = tmp_path / "ask.html", tmp_path / "answer.json"
    asked = amina.json("ask", page, "--skill", "Asking questions", "--skill", "Feedback", "--by", "peer",
                       "--who", "a colleague from science", "--line", "What did you see?")  # fmt: skip
    assert asked["leaves"][:3] == ["Amina Diallo", "a colleague from science", "What did you see?"]
    file.write_bytes(answer_of(page, "does it", "Every lesson"))

    dry = amina.json("answer", file, "--dry-run")
    assert (dry["taken_in"], dry["who"], dry["by"]) == (False, "Mr Okafor", "peer")
    done = amina.run("answer", file)
    assert done.stdout.splitlines() == ["Took in 1 rating by Mr Okafor", "    Feedback: does it – Every lesson"]
    assert amina.json("answer", file)["taken_in"] is False


def test_sheet_is_written_where_the_name_ends_in_pdf_and_nothing_is_written_over(tmp_path: Path) -> None:
    amina = asker(tmp_path)
    sheet = tmp_path / "ask.pdf"
    words = ("ask", sheet, "--skill", "Feedback", "--by", "students", "--who", "Year 8", "--language", "de")
    assert amina.run(*words).returncode == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    again = amina.run(*words)
    assert again.returncode == 1
    assert "There is a file “ask.pdf” already." in again.stderr


def test_an_answer_for_somebody_else_is_refused(tmp_path: Path) -> None:
    amina, kofi = asker(tmp_path), Commands(tmp_path / "kofi")
    assert kofi.run("new", "--name", "Kofi").returncode == 0
    page, file = tmp_path / "ask.html", tmp_path / "answer.json"
    amina.json("ask", page, "--skill", "Asking questions", "--skill", "Feedback", "--by", "peer")
    file.write_bytes(answer_of(page, "does it", ""))
    refused = kofi.run("answer", file)
    assert refused.returncode == 1
    assert "not to a question from this portfolio" in refused.stderr
