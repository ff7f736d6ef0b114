"""What comes first in the palette is kept over restarts, for each portfolio by itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from portfolio.ui.document import Document
from portfolio.ui.palette.recents import PORTFOLIOS, REMEMBERED, Recents, as_text, recents_from
from portfolio.ui.settings import Settings
from portfolio.ui.shell.commands import Command
from portfolio.ui.shell.finding import Finding
from portfolio.ui.theme import Theme
from tests.ui.palette.conftest import Window


def test_the_last_comes_first_and_only_so_many_are_remembered() -> None:
    recents = Recents()
    for number in range(REMEMBERED + 5):
        recents.note_used(f"c{number}")
        recents.note_opened("goal", f"g{number}")
    recents.note_used("c10")
    recents.note_opened("goal", "g10")
    assert recents.used[:2] == ["c10", f"c{REMEMBERED + 4}"]
    assert recents.opened[:2] == [("goal", "g10"), ("goal", f"g{REMEMBERED + 4}")]
    assert len(recents.used) == len(recents.opened) == REMEMBERED


def test_each_portfolio_has_its_own_and_the_oldest_are_forgotten() -> None:
    text = ""
    for number in range(PORTFOLIOS + 1):
        text = as_text(Recents(["packet"], [("goal", str(number))]), text, f"p{number}")
    assert recents_from(text, "p0").opened == []
    assert recents_from(text, f"p{PORTFOLIOS}").opened == [("goal", str(PORTFOLIOS))]
    assert recents_from(text, "p1").used == ["packet"]


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "7", '{"p": 1}', '{"p": {"used": 3, "opened": [[1, 2], "x", ["a"], null]}}']
)
def test_a_text_that_means_nothing_is_passed_over(text: str) -> None:
    found = recents_from(text, "p")
    assert (found.used, found.opened) == ([], [])


def test_a_command_that_was_used_comes_first_after_the_next_start(
    qtbot: QtBot, theme: Theme, document: Document, window: Window, tmp_path: Path
) -> None:
    file, done = tmp_path / "settings.json", list[str]()
    commands = tuple(
        Command(name, words, "clock", lambda name=name: done.append(name))  # type: ignore[misc]
        for name, words in (("time", "Log time"), ("packet", "Make the evaluation PDF"))
    )
    for start in (1, 2):
        finding = Finding(theme, document, window.behind, lambda: commands, window.widget)
        finding.remember_in(Settings(file))
        finding.search("" if start == 2 else "evaluation")
        first = finding.palette.rows.rows[1].words
        assert first == "Make the evaluation PDF"
        qtbot.keyClick(finding.palette.field, Qt.Key.Key_Return)
        finding.keep()
    assert done == ["packet", "packet"]
