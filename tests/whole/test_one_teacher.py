"""One teacher from her first badge to the PDF, in a real window on a virtual screen, with a restart in between."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from portfolio.packet.proof.verification import verify_packet
from tests.credentials.badges import badge_3, itxt, png
from tests.packet.pdf_checks import examine

pytestmark = pytest.mark.window


def walk(stage: str, folder: Path, file: Path, screen: dict[str, str]) -> Any:
    command = [sys.executable, "-m", "tests.whole.walk", stage, str(folder), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, env=screen, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_from_a_dropped_badge_to_the_evaluation_pdf(tmp_path: Path, virtual_screen: dict[str, str]) -> None:
    folder, badge, out = tmp_path / "mine", tmp_path / "badge.png", tmp_path / "evaluation.pdf"
    # Earned today, so that it belongs to this school year, which is what the PDF covers at first.
    credential = badge_3(validFrom=datetime.now(UTC).isoformat())
    title = credential["credentialSubject"]["achievement"]["name"]
    badge.write_bytes(png(itxt("openbadgecredential", json.dumps(credential))))

    seen = walk("first", folder, badge, virtual_screen)
    assert seen["after_drop"] == [title]
    assert seen["after_writing"] == sorted([title, "What the class said"])
    assert seen["drafts"] == 0
    assert "What the class said" in seen["redo"]

    seen = walk("second", folder, out, virtual_screen)
    assert seen["before_redo"] == [title]
    assert seen["after_redo"] == sorted([title, "What the class said"])
    assert seen["privacy"] == "private"

    assert examine(out.read_bytes()).wrong == []
    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    for words in ("Amina Diallo", title, "What the class said", "#eval(1)"):
        assert words.replace(" ", "") in "".join(text.split()), words
    with pikepdf.open(out) as pdf:
        assert str(pdf.Root.Lang) == "en"
        assert "Amina Diallo" in str(pdf.docinfo.get("/Title", ""))
        names = set(pdf.attachments)
        assert any(name.endswith(".json") for name in names)
        original = [name for name in names if name.endswith("badge.png")]
        assert [pdf.attachments[name].get_file().read_bytes() for name in original] == [badge.read_bytes()]
    assert verify_packet(out)["status"] == "intact"


def test_a_screen_reader_meets_a_name_on_everything_and_every_row(
    tmp_path: Path, virtual_screen: dict[str, str]
) -> None:
    folder = tmp_path / "mine"
    made = [sys.executable, "-m", "portfolio", "--home", str(folder), "new", "--sample"]
    assert subprocess.run(made, capture_output=True).returncode == 0
    seen = walk("walk_round", folder, tmp_path, virtual_screen)
    assert seen["nameless"] == []
    assert any("Mentoring New Teachers, level 1" in row for row in seen["rows"])
    assert all(seen["rows"])
    assert len(seen["rows"]) >= 30
