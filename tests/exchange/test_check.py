"""The check finds what is damaged, names it, and says nothing about a portfolio that is well."""

import sqlite3
from pathlib import Path

import pytest

from portfolio.core.change import removed
from portfolio.core.portfolio import Portfolio
from portfolio.core.progress import Stopped
from portfolio.core.records import Attachment, Goal
from portfolio.exchange.check import check_portfolio
from portfolio.exchange.problem import Problem, damaged


def check(portfolio: Portfolio) -> list[Problem]:
    reader = portfolio.reader()
    try:
        return check_portfolio(reader, portfolio.attachments.root)
    finally:
        reader.close()


def show(problems: list[Problem]) -> str:
    return "\n".join(f"{problem.severity}: {problem.what}" for problem in problems)


def spoil(portfolio: Portfolio, sql: str) -> None:
    portfolio.close()
    connection = sqlite3.connect(portfolio.folder / "portfolio.db", isolation_level=None)
    connection.executescript(f"PRAGMA foreign_keys = OFF; {sql}")
    connection.close()


def test_a_portfolio_that_is_well_has_no_problems(filled: Portfolio) -> None:
    assert check(filled) == []


def test_lost_and_spoiled_files_are_named(filled: Portfolio) -> None:
    lost, spoiled, _ = filled.find(Attachment)
    filled.attachments.path(lost.sha256).unlink()
    filled.attachments.path(spoiled.sha256).write_bytes(b"x")
    problems = check(filled)
    assert show(problems) == "damage: The file “File 0” is missing.\ndamage: The file “File 1” is damaged."
    assert all(problem.advice for problem in problems)
    assert damaged(problems)


def test_a_single_flipped_bit_in_a_file_is_found(filled: Portfolio) -> None:
    path = filled.attachments.path(filled.find(Attachment)[0].sha256)
    data = bytearray(path.read_bytes())
    data[4321] ^= 4
    path.write_bytes(data)
    assert show(check(filled)) == "damage: The file “File 0” is damaged."


def test_files_that_nothing_names_are_only_noted(filled: Portfolio) -> None:
    filled.attachments.add(b"nobody's")
    (filled.attachments.root / ".pp-0.part").write_bytes(b"half")
    problems = check(filled)
    assert show(problems) == "note: 2 files belong to no entry."
    assert not damaged(problems)


def test_a_file_that_only_history_names_is_no_orphan(filled: Portfolio) -> None:
    filled.history.undo()
    assert check(filled) == []


def test_loose_links_are_noted(filled: Portfolio) -> None:
    filled.apply(removed("Delete", filled.find(Goal)[0]))
    assert show(check(filled)) == "note: 1 connection leads to entries that are gone."


def test_what_search_does_not_know_is_found(filled: Portfolio) -> None:
    spoil(filled, "DELETE FROM search_doc WHERE kind = 'goal'")
    again = Portfolio.open(filled.folder, device="d" * 32)
    assert "warning: Search does not know 40 entries." in show(check(again))
    again.close()


def test_history_that_cannot_be_read_is_found(filled: Portfolio) -> None:
    spoil(filled, "UPDATE edit SET after = '{\"unknown\": 1}' WHERE kind = 'goal' AND position < 3")
    again = Portfolio.open(filled.folder, device="d" * 32)
    assert "lines of the history cannot be read" in show(check(again))
    again.close()


@pytest.mark.parametrize("page", [3, 8, 15])
def test_a_damaged_page_is_found(page: int, filled: Portfolio, tmp_path: Path) -> None:
    filled.close()
    data = bytearray((filled.folder / "portfolio.db").read_bytes())
    data[page * 8192 : (page + 1) * 8192] = b"\xa5" * 8192
    (tmp_path / "damaged.db").write_bytes(data)
    connection = sqlite3.connect(f"{(tmp_path / 'damaged.db').as_uri()}?mode=ro", uri=True)
    assert damaged(check_portfolio(connection, filled.attachments.root))
    connection.close()


def test_the_check_can_be_stopped(filled: Portfolio) -> None:
    with pytest.raises(Stopped):
        check_portfolio(filled.connection, filled.attachments.root, cancelled=lambda: True)
