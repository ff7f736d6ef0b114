"""The list of this computer's portfolios: whose, what is in it, how it stands; and looking changes nothing."""

import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.glance import glance
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Practice, Reflection, build
from portfolio.exchange.backups import backup_now
from portfolio.exchange.making.sample import add_sample
from portfolio.paths import resource
from portfolio.ui.first_run.found import glances, known_portfolios
from portfolio.ui.first_run.portfolios import PortfolioCards
from portfolio.ui.first_run.words import content_words, standing_words
from portfolio.ui.theme import Theme

HERE, THERE = "d" * 32, "e" * 32


@pytest.fixture
def portfolio(tmp_path: Path) -> Path:
    """Amina's, with a backup, closed."""
    folder = tmp_path / "portfolios" / "amina"
    made = Portfolio.create(folder, device=HERE, name="Amina Diallo")
    lessons = [build(Practice, kind="lesson", title=f"Lesson {n}", what_i_did="Words " * 40) for n in range(200)]
    made.apply(added("Add", build(Goal, title="Goal"), build(Reflection, title="Note"), *lessons))
    backup_now(made, tmp_path / "backups" / "amina")
    made.close()
    return folder


def newer(folder: Path) -> None:
    connection = sqlite3.connect(folder / "portfolio.db")
    connection.execute("PRAGMA user_version = 99")
    connection.commit()
    connection.close()


def damaged(folder: Path) -> None:
    file = folder / "portfolio.db"
    connection = sqlite3.connect(file)
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'practice'").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with file.open("r+b") as opened:
        opened.seek((root - 1) * size)
        opened.write(b"\xa5" * size)


def elsewhere(folder: Path) -> None:
    held = Portfolio.open(folder, device=THERE)
    note = json.loads((folder / "portfolio.holder.json").read_text("utf-8"))
    held.close()
    (folder / "portfolio.holder.json").write_text(json.dumps(note | {"computer": "STAFFROOM"}), "utf-8")


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}


def test_a_look_tells_whose_it_is_and_what_is_in_it(portfolio: Path) -> None:
    seen = glance(portfolio, HERE)
    assert seen.name == "Amina Diallo"
    assert content_words(QLocale("en_GB"), seen.counts) == "1 goal, 1 reflection and 200 things I did"
    assert standing_words(seen).words == ""


@pytest.mark.parametrize("harm", [lambda folder: None, newer, damaged, elsewhere])
def test_looking_changes_nothing_in_the_folder(portfolio: Path, harm: Callable[[Path], None]) -> None:
    harm(portfolio)
    before, used = contents(portfolio), known_portfolios(portfolio.parent)[0].used
    glance(portfolio, HERE)
    assert contents(portfolio) == before
    assert known_portfolios(portfolio.parent)[0].used == used


@pytest.mark.parametrize(
    "harm, words",
    [
        (newer, "Made by a newer version of this program"),
        (damaged, "Damaged: open it to get it back from a backup"),
        (elsewhere, "Seems to be open on the computer “\u2068STAFFROOM\u2069”"),
    ],
)
def test_what_cannot_be_looked_into_says_why_and_bears_the_name_of_its_backup(
    portfolio: Path, harm: Callable[[Path], None], words: str
) -> None:
    harm(portfolio)
    seen = glances(known_portfolios(portfolio.parent), portfolio.parents[1] / "backups", HERE, lambda: False)
    assert seen[portfolio].name == "Amina Diallo"
    assert standing_words(seen[portfolio]).words == words


def test_one_that_is_open_in_another_window_is_looked_into_and_says_so(portfolio: Path) -> None:
    held = Portfolio.open(portfolio, device=HERE)
    try:
        seen = glance(portfolio, HERE)
    finally:
        held.close()
    assert (seen.name, standing_words(seen).words) == ("Amina Diallo", "Open in another window")


def test_one_that_a_crash_left_open_here_is_simply_there(portfolio: Path) -> None:
    held = Portfolio.open(portfolio, device=HERE)
    note = (portfolio / "portfolio.holder.json").read_text("utf-8")
    held.close()
    (portfolio / "portfolio.holder.json").write_text(note, "utf-8")
    assert glance(portfolio, HERE).holding is None


def test_a_sample_is_called_one(tmp_path: Path) -> None:
    made = Portfolio.create(tmp_path / "sample", device=HERE, name="Amina Diallo")
    add_sample(made, resource("sample"))
    made.close()
    assert standing_words(glance(tmp_path / "sample", HERE)).words == "A sample, to look at"


def test_an_empty_one_says_so() -> None:
    assert content_words(QLocale("en_GB"), ()) == "Nothing in it yet"
    counts = (("skill", 25), ("survey", 3), ("role", 2))
    assert content_words(QLocale("en_GB"), counts) == "25 skills, 3 surveys and 2 roles I may hold"


def test_two_of_the_same_person_are_told_apart_by_their_folders(qtbot: QtBot, theme: Theme, portfolio: Path) -> None:
    shutil.copytree(portfolio, portfolio.with_name("amina-2"))
    known = known_portfolios(portfolio.parent)
    cards = PortfolioCards(theme, "On this computer", known)
    qtbot.addWidget(cards)
    cards.show_glances(glances(known, portfolio.parents[1] / "backups", HERE, lambda: False))
    assert {card.label for card in cards.cards} == {"Amina Diallo"}
    told = sorted(card.accessibleDescription().partition("Folder ")[2] for card in cards.cards)
    assert told == ["\u2068amina-2\u2069", "\u2068amina\u2069"]


def test_the_state_is_part_of_what_a_screen_reader_says(qtbot: QtBot, theme: Theme, portfolio: Path) -> None:
    damaged(portfolio)
    known = known_portfolios(portfolio.parent)
    cards = PortfolioCards(theme, "On this computer", known)
    qtbot.addWidget(cards)
    cards.show_glances(glances(known, portfolio.parents[1] / "backups", HERE, lambda: False))
    assert cards.cards[0].accessibleDescription().startswith("Damaged: open it to get it back from a backup.")


def test_portfolios_of_a_stick_are_listed_while_it_is_there(portfolio: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "mine"
    shutil.copytree(portfolio, stick)
    assert {one.folder for one in known_portfolios(portfolio.parent, (stick,))} == {portfolio, stick}
    shutil.rmtree(stick)
    assert [one.folder for one in known_portfolios(portfolio.parent, (stick,))] == [portfolio]
