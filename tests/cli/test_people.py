"""`people` and `leaving`: who is on the list, what a packet for everyone is refused for, and what lets it through."""

from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, build
from tests.cli.commands import Commands
from tests.cli.conftest import Made
from tests.packet.pdf_checks import text_seen_in


@pytest.fixture
def mine(made: Made) -> Commands:
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    portfolio.apply(
        added(
            "Lesson",
            build(
                Practice,
                title="Reading with @[Mia]",
                what_i_did="In the end I asked Jonas Keller and Mia.",
                day=date(2026, 3, 1),
                privacy="public",
            ),
        )
    )
    portfolio.close()
    return commands


def test_people_are_listed_added_and_changed_by_any_of_their_names(mine: Commands) -> None:
    assert mine.run("people", "list").stdout == ""
    first = mine.run("people", "add", "Mia", "--stands-as", "Pupil B")
    assert first.stdout == "Mia: “Pupil B” stands in PDFs where you write @[Mia].\n"
    mine.run("people", "add", "Mia Berger", "--alias", "Mia")
    mine.run("people", "add", "Tom O’Neill")

    assert mine.run("people", "list").stdout.splitlines() == [
        "Mia Berger (Mia): stands as “Pupil B”", "Tom O’Neill: stands as “T. O.”",
    ]  # fmt: skip
    assert [one["reads"] for one in mine.json("list", "people")] == ["Pupil B", "T. O."]
    clash = mine.run("people", "add", "Mia Berger", "--alias", "Tom O’Neill")
    assert clash.returncode == 1
    assert "Several people are called that" in clash.stderr
    assert mine.run("people", "add", "…").returncode == 1


def test_packet_for_everyone_is_refused_with_the_list_until_what_it_tells_may_stand(
    mine: Commands, tmp_path: Path
) -> None:
    mine.run("people", "add", "Mia", "--stands-as", "Pupil B")
    out = tmp_path / "packet.pdf"

    told = mine.run("leaving", "--audience", "public")
    refused = mine.run("packet", out, "--audience", "public")

    assert told.returncode == 1
    assert "@[Mia] stands as “Pupil B”" in told.stdout
    assert refused.returncode == 1
    assert not out.exists()
    for key in ("[name:mia]", "[perhaps_name:jonas keller]", "»Jonas Keller«"):
        assert key in refused.stderr
        assert key in told.stdout

    first, *hits, last = refused.stderr.splitlines()
    assert first == "This PDF is for everyone, and it still tells of people or places:"
    where = "  “Reading with Pupil B”, what I did: In the end I asked"
    assert hits == [
        f"{where} Jonas Keller and »Mia«.  (a name on your list of people)  [name:mia]",
        f"{where} »Jonas Keller« and Mia.  (perhaps a name)  [perhaps_name:jonas keller]",
    ]
    assert last.startswith("So it was not made. Change it in the entry")

    done = mine.run("packet", out, "--audience", "public", "--may-stand", "Jonas Keller", "--may-stand", "name:mia")
    assert done.returncode == 0, done.stderr
    words = text_seen_in(out.read_bytes())
    assert "Reading with Pupil B" in words
    assert "Jonas Keller and Mia." in words
    assert mine.run("leaving", "--audience", "evaluator").returncode == 0
    assert len(PdfReader(out).pages) > 1
