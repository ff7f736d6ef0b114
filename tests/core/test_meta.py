"""What a portfolio knows of itself: kept for good, and a bug of ours is never dressed up as the disk's trouble."""

import sqlite3
from pathlib import Path

import pytest

from portfolio.core import meta
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.storage import DATABASE


def test_a_text_is_kept_under_its_name_and_another_takes_its_place(portfolio: Portfolio) -> None:
    database = portfolio.folder / DATABASE
    assert meta.value(portfolio.connection, "x") is None
    meta.keep(portfolio.connection, "x", "one", database)
    meta.keep(portfolio.connection, "x", "two", database)
    assert meta.value(portfolio.connection, "x") == "two"


def test_what_may_only_be_read_says_so(portfolio: Portfolio, folder: Path) -> None:
    reader = portfolio.reader()
    with pytest.raises(PortfolioError, match="only be read"):
        meta.keep(reader, "x", "one", folder / DATABASE)
    reader.close()


def test_text_that_may_not_be_is_a_bug_of_ours_and_keeps_its_traceback(portfolio: Portfolio) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        meta.keep(portfolio.connection, "x", None, portfolio.folder / DATABASE)  # type: ignore[arg-type]
