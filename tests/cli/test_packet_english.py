"""`packet --language`: the packet's own words in the PDF, and its language."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.cli.commands import Commands
from tests.cli.conftest import Made
from tests.packet.pdf_checks import text_seen_in


@pytest.fixture
def commands(made: Made) -> Commands:
    """A small portfolio with goals."""
    return made("--entries", "40", "--seed", "3")


@pytest.mark.parametrize(
    "options, tag, title",
    [
        ([], "en", "Goals"),
        (["--language", "en-GB"], "en-GB", "Objectives"),
        (["--language", "en-US"], "en-US", "Goals"),
        (["--language", "de"], "de", "Ziele"),
    ],
)
def test_the_packet_speaks_the_language_that_was_asked_for(
    commands: Commands, tmp_path: Path, options: list[str], tag: str, title: str
) -> None:
    out = tmp_path / "packet.pdf"
    commands.json("packet", out, *options)
    assert PdfReader(out).trailer["/Root"]["/Lang"] == tag  # type: ignore[index]
    assert title in text_seen_in(out.read_bytes())


def test_a_language_that_is_not_there_is_refused(commands: Commands, tmp_path: Path) -> None:
    assert commands.run("packet", tmp_path / "a.pdf", "--language", "xx").returncode == 2
