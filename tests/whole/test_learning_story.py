"""Learning through the window: hours by two keys, a stopwatch over a restart, a course to its badge, and a licence."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from portfolio.packet.proof.verification import verify_packet
from tests.packet.pdf_checks import examine
from tests.whole.learning import BADGE, COURSE, LICENCE, MODULE, READING

pytestmark = pytest.mark.window

TABLE = """Date,Title,Hours,Counts as
{year}-02-03,Course on dialogue,60,
{year}-03-03,Workshop week,40,
{year}-03-04,Planning of term two,10,planning
{year}-03-05,A row that is broken,abc,
"""


def play(stage: str, folder: Path, file: Path, screen: dict[str, str]) -> Any:
    command = [sys.executable, "-m", "tests.whole.learning", stage, str(folder), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, env=screen, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_hours_become_a_renewed_licence_and_the_pdf_for_its_audit(
    tmp_path: Path, virtual_screen: dict[str, str]
) -> None:
    folder, table = tmp_path / "mine", tmp_path / "hours.csv"
    seen = play("begin", folder, table, virtual_screen)
    assert seen["logged"] == f"Log 45 min on “{READING}”"

    seen = play("learn", folder, table, virtual_screen)  # the window was closed while the stopwatch ran
    assert seen["stopped"].endswith(f"on “{MODULE}”")
    assert not seen["undone"]
    course = seen["course"]
    assert "Enter its certificate" not in course["before"]
    assert "Enter its certificate" in course["done"]
    assert course["filled_in"]["title"] == COURSE
    assert course["ended_in"].index(BADGE) == course["ended_in"].index("It ended in") + 1

    table.write_text(TABLE.format(year=seen["year"]), "utf-8")
    seen = play("renew", folder, table, virtual_screen)
    assert LICENCE in seen["added"]
    assert seen["dry_run"] == [["new", ""], ["new", ""], ["new", ""], ["refused", "“abc” is no time."]]
    assert seen["card"] == seen["card_undone"] != seen["card_after"]
    (planning,) = (line for line in seen["entries"] if line.startswith("Planning of term two"))
    assert "Does not count" in planning
    assert "Programming and planning" in planning
    assert sum("Does not count" in line for line in seen["entries"]) == 1
    assert len(seen["entries"]) == 6
    assert seen["complete"]

    out = table.with_suffix(".pdf")
    assert examine(out.read_bytes()).wrong == []
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(out).pages).split())
    for words in (LICENCE, "Course on dialogue", "Planning of term two", READING, "Check with your authority"):
        assert words in text, words
    assert any(name.endswith(".csv") for name in PdfReader(out).attachments)
    assert verify_packet(out)["status"] == "intact"
