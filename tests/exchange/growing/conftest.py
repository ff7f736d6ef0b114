"""A small real portfolio for skills, surveys and roles."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio


@pytest.fixture
def portfolio(tmp_path: Path) -> Iterator[Portfolio]:
    made = Portfolio.create(tmp_path / "p", device="d" * 32, name="Ann")
    yield made
    made.close()
