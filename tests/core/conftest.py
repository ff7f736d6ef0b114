"""A real portfolio in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio

DEVICE = "d" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mine"


@pytest.fixture
def portfolio(folder: Path) -> Iterator[Portfolio]:
    opened = Portfolio.create(folder, device=DEVICE, name="Amina")
    yield opened
    opened.close()
