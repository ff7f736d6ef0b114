"""A portfolio to take learning into."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio

TODAY = date(2026, 11, 23)


@pytest.fixture
def portfolio(tmp_path: Path) -> Iterator[Portfolio]:
    made = Portfolio.create(tmp_path / "portfolio", device="d" * 32, name="Ann")
    yield made
    made.close()
