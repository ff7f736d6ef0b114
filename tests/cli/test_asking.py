"""`packet` and `upload-set`: what is named on the command line, what a plan begins, and what comes out."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Alignment,
    EvaluationPlan,
    Framework,
    IssuedPacket,
    Packet,
    Practice,
    Role,
    RoleNeed,
    Standard,
    StandardClaim,
    build,
)
from tests.cli.commands import Commands
from tests.cli.conftest import Made
from tests.packet.pdf_checks import text_seen_in


@pytest.fixture
def mine(made: Made) -> Commands:
    """A lesson that shows a standard, a claim on it, and a plan that bars the list of things done."""
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    framework = build(Framework, title="Ours", edition="2026")
    first = build(Standard, framework_id=framework.id, code="1a", title="Goals are seen")
    second = build(Standard, framework_id=framework.id, code="1b", title="Families are heard", position=1)
    lesson = build(Practice, title="Bridges of paper", day=date(2026, 3, 1))
    plan = build(
        EvaluationPlan, title="This year", framework_id=framework.id, preset="summative", start=date(2026, 1, 1),
        end=date(2026, 6, 30), due=date(2026, 7, 1), barred=[{"section": "hours", "why": "No hours here."}], letters=40,
    )  # fmt: skip
    portfolio.apply(added("Framework", framework, first, second, lesson))
    portfolio.apply(
        added(
            "Evidence",
            build(Alignment, record_kind="practice", record_id=lesson.id, standard_id=first.id),
            build(StandardClaim, standard_id=first.id, statement="Pupils write them. They hang on the wall all year."),
            plan,
        )
    )
    portfolio.close()
    return commands


def test_a_plan_begins_the_packet_and_what_is_named_goes_before_it(mine: Commands, tmp_path: Path) -> None:
    out = tmp_path / "year.pdf"
    how = ("--paper", "letter", "--save-as", "plain", "--to", "2026-05-31")
    made = mine.json("packet", out, "--plan", "this year", *how)
    words = text_seen_in(out.read_bytes())
    for said in ("SUMMATIVE EVALUATION", "1 July 2026", "1 Jan 2026 to 31 May 2026", "Shown here: 1 of 2 standards.",
                 "Nothing here shows 1b yet", "Ours, 2026"):  # fmt: skip
        assert said.lower() in words.lower(), said
    assert "No hours here" not in words
    assert made["warnings"][0] == "“Hours” stays out, as “This year” does not take it: No hours here."
    reader = PdfReader(out)
    assert round(float(reader.pages[0].mediabox.width)) == 612
    assert not reader.attachments


def test_a_preset_and_a_framework_are_enough(mine: Commands, tmp_path: Path) -> None:
    out = tmp_path / "year.pdf"
    mine.json("packet", out, "--preset", "annual", "--framework", "Ours", "--from", "2026-01-01")
    words = text_seen_in(out.read_bytes())
    assert "ANNUAL EVALUATION" in words
    assert "Goals are seen" in words


def test_the_only_framework_that_something_shows_is_taken_and_said(mine: Commands, tmp_path: Path) -> None:
    made = mine.run("packet", tmp_path / "a.pdf")
    assert made.stderr == "Its standards are those of Ours 2026, the only framework here that something shows.\n"
    assert "Goals are seen" in text_seen_in((tmp_path / "a.pdf").read_bytes())
    made = mine.run("packet", tmp_path / "b.pdf", "--framework", "none")
    assert made.stderr == ""
    assert "Goals are seen" not in text_seen_in((tmp_path / "b.pdf").read_bytes())
    for words in (["--framework", "Ours"], ["--plan", "This year"]):
        assert mine.run("leaving", *words).stderr == ""
    mine.json("align", "Bridges of paper", "1a", "--remove")
    assert mine.run("leaving").stderr == ""


def test_a_plan_goes_before_no_framework_and_it_is_said(mine: Commands) -> None:
    told = mine.run("leaving", "--plan", "This year", "--framework", "none")
    assert told.stderr == "Its standards are those of Ours 2026 all the same: “This year” answers them.\n"


def test_what_was_set_up_without_a_framework_stays_so_until_something_is_begun(mine: Commands) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    portfolio.apply(added("Set up", build(Packet)))
    portfolio.close()
    assert mine.run("leaving").stderr == ""
    assert "the only framework here" in mine.run("leaving", "--preset", "annual").stderr


@pytest.mark.parametrize("command", ["packet", "upload-set", "leaving"])
def test_help_says_that_the_language_is_the_one_set_up(mine: Commands, command: str) -> None:
    language = " ".join(mine.run(command, "--help").stdout.partition("--language TAG ")[2].split())
    assert language.startswith("the language of its own words: en, en-GB, en-US, es, fr, de, ar; default: as it was")


def test_an_upload_set_is_written_and_noted(mine: Commands, tmp_path: Path) -> None:
    made = mine.json("upload-set", tmp_path / "upload", "--plan", "This year", "--size", "5")
    assert made["fits"]
    texts = {one.name: one.read_text("utf-8") for one in (tmp_path / "upload" / "statements").iterdir()}
    assert texts == {"1a Goals are seen.txt": "Pupils write them. They hang on the…"}
    portfolio = Portfolio.open(mine.home, device="", read_only=True)
    (issued,) = portfolio.find(IssuedPacket)
    portfolio.close()
    assert issued.sha256 == made["sha256"]
    again = mine.run("upload-set", tmp_path / "upload", "--plan", "This year")
    assert (again.returncode, "already" in again.stderr) == (1, True)


def test_an_upload_that_cannot_be_taken_ends_with_one(mine: Commands, tmp_path: Path) -> None:
    done = mine.run("upload-set", tmp_path / "upload", "--framework", "Ours", "--size", "0.001")
    assert done.returncode == 1
    assert "too large" in done.stdout
    assert (tmp_path / "upload" / "portfolio.pdf").is_file()


@pytest.mark.parametrize("words, said", [
    (["--plan", "Nobody’s"], "no evaluation plan called"),
    (["--framework", "Nobody’s"], "no framework called"),
])  # fmt: skip
def test_what_is_not_there_is_said(mine: Commands, tmp_path: Path, words: list[str], said: str) -> None:
    done = mine.run("packet", tmp_path / "x.pdf", *words)
    assert done.returncode == 1
    assert said in done.stderr
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("words", [["--preset", "birthday"], ["--paper", "a3"], ["--size", "-1"], ["--save-as", "art"]])
def test_what_is_no_choice_is_misuse(mine: Commands, tmp_path: Path, words: list[str]) -> None:
    command = "upload-set" if "--size" in words else "packet"
    assert mine.run(command, tmp_path / "x", *words).returncode == 2


def test_an_application_answers_a_role_and_names_what_is_missing_only_when_told(mine: Commands, tmp_path: Path) -> None:
    portfolio = Portfolio.open(mine.home, device="")
    role = build(Role, title="Lead teacher", privacy="public")
    portfolio.apply(added(
        "Role", role, build(RoleNeed, role_id=role.id, words_asked="A degree", answer="Since 2019."),
        build(RoleNeed, role_id=role.id, words_asked="Timetabling", position=1),
        build(Role, title="Away from here"),
    ))  # fmt: skip
    portfolio.close()
    how = ("--preset", "application", "--save-as", "plain")
    said = []
    for number, more in enumerate(((), ("--missing",))):
        mine.json("packet", tmp_path / f"{number}.pdf", *how, "--role", "lead teacher", *more)
        said.append(text_seen_in((tmp_path / f"{number}.pdf").read_bytes()))
    assert ["Since 2019." in words for words in said] == [True, True]
    assert ["Timetabling" in words for words in said] == [False, True]
    for named, why in (("Away from here", "is not for this reader"), ("Nobody’s", "no role called")):
        done = mine.run("packet", tmp_path / "x.pdf", *how, "--role", named)
        assert (done.returncode, why in done.stderr) == (1, True)
