"""The whole loop through the window: survey, gap, goal, nanodegree, badge, re-rating, readiness, and the PDF of it."""

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
from tests.whole.growing import BADGE, COURSE, LAST_YEAR, MODULES, QUESTION, ROLE, SECRET_ROLE, SKILL, THIS_YEAR

pytestmark = pytest.mark.window


def play(stage: str, folder: Path, file: Path, screen: dict[str, str]) -> Any:
    command = [sys.executable, "-m", "tests.whole.growing", stage, str(folder), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, env=screen, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def about(lines: list[str]) -> list[str]:
    """Those of what is still to learn that are about the skill of the story."""
    return [line for line in lines if line.startswith(SKILL)]


def test_a_gap_becomes_a_goal_is_learnt_and_rated_again_and_the_pdf_tells_it(
    tmp_path: Path, virtual_screen: dict[str, str]
) -> None:
    folder, badge = tmp_path / "mine", tmp_path / "badge.png"
    credential = badge_3(validFrom=datetime.now(UTC).isoformat())
    credential["credentialSubject"]["achievement"]["name"] = BADGE
    badge.write_bytes(png(itxt("openbadgecredential", json.dumps(credential))))

    seen = play("begin", folder, badge, virtual_screen)
    # The survey: 25 answers are levels now, and one says where she wants to be; that is the only gap, with its reason.
    assert any(words.startswith("25 levels stand at your skills now") for words in seen["told"])
    (gap,) = seen["gaps"]
    for words in (
        SKILL,
        "beginning → secure",
        "From How I teach",
        "You saw yourself at “beginning” on",
        "Nothing shows",
    ):
        assert words in gap
    # The roles she aims for need it too, and more; the most needed stands first.
    assert "ascending move" in seen["ready"]
    assert "Ready for 6 of 7" in seen["ready"]
    assert seen["ready"].endswith(f"missing: {SKILL}")
    assert seen["gaps_of_roles"][0].startswith(SKILL)
    assert f"For {ROLE}" in seen["gaps_of_roles"][0]
    assert seen["gaps_of_roles"][0].endswith("essential")
    assert any(f"For {SECRET_ROLE}" in line for line in seen["gaps_of_roles"])
    # G: level, day and three first steps are filled in; the gap knows its goal then.
    goal = seen["goal"]
    assert (goal["title"], goal["level"]) == (f"{SKILL}: secure", "secure")
    assert goal["source"] == ""  # the goal points to the role, and does not tell it in words that others read
    assert goal["due"] > datetime.now(UTC).date().isoformat()
    assert len(goal["steps"]) == 3
    assert SKILL in goal["steps"][0]
    assert seen["done"] == f"Set the goal “{SKILL}: secure”"
    assert len(about(seen["gaps_with_goal"])) == 2
    assert all(f"Goal: {SKILL}: secure" in line for line in about(seen["gaps_with_goal"]))
    secret_gaps = [line for line in seen["gaps_with_goal"] if f"For {SECRET_ROLE}" in line]

    seen = play("learn", folder, badge, virtual_screen)  # the window was closed between
    assert len(about(seen["gaps"])) == 2
    assert any(COURSE in words for words in seen["goal"]), "the course counts toward the goal"
    # A badge that shows the level closes the gap at once; one undo brings it back, and takes the readiness with it.
    assert about(seen["gaps_with_badge"]) == []
    assert "Ready for 7 of 7" in seen["ready_with_badge"]
    assert about(seen["gaps_undone"]) == about(seen["gaps"])
    assert "Ready for 6 of 7" in seen["ready_undone"]
    # She thinks better of it: it shows a start. The gap is smaller, and says what is shown so far.
    assert len(about(seen["gaps_halfway"])) == 2
    assert all("developing → secure" in line for line in about(seen["gaps_halfway"]))
    assert all("What shows it goes as far as “developing”" in line for line in about(seen["gaps_halfway"]))
    assert "Ready for 6 of 7" in seen["ready_halfway"]
    # The survey again: the gap is gone, and what others there were stay; she is ready for one thing more.
    assert any(words.startswith("25 levels stand at your skills now") for words in seen["told"])
    assert about(seen["gaps_rated"]) == []
    assert len(seen["gaps_rated"]) == len(secret_gaps)
    assert "Ready for 7 of 7" in seen["ready_rated"]
    assert about(seen["gaps_unrated"]) == about(seen["gaps_halfway"])
    assert any(words.startswith("Me: secure") for words in seen["skill"])
    assert any(words.startswith("Me: beginning") for words in seen["skill"]), "the first rating stays beside the second"
    assert "What shows it" in seen["skill"]
    assert BADGE in seen["skill"]

    tells_what_may_be_told(badge.with_suffix(".pdf"))


def tells_what_may_be_told(out: Path) -> None:
    """The PDF shows growth, goal and role, and nowhere what stayed private."""
    assert examine(out.read_bytes()).wrong == []
    assert verify_packet(out)["status"] == "intact"
    pages = [page.extract_text() for page in PdfReader(out).pages]
    text = "".join("".join(pages).replace("\u00ad", "").split())
    with pikepdf.open(out) as pdf:
        files = {name: pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments}
    data = files["portfolio.json"].decode()
    told = (
        "Growth over time", "Career moves", ROLE, "Ready for 7 of 7", f"{SKILL}: secure", COURSE, *MODULES, BADGE,
        QUESTION, THIS_YEAR, f"Gap to close: “{SKILL}”, to secure",
    )  # fmt: skip
    for words in told:
        assert words.replace(" ", "") in text, words
    for secret in (SECRET_ROLE, LAST_YEAR):
        assert secret.replace(" ", "") not in text, secret
        assert secret not in data
        assert not any(secret.encode() in file for file in files.values())
