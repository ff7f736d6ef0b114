"""A portfolio for frameworks to come into."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio

DEVICE = "d" * 32


@pytest.fixture(scope="session")
def empty_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("frameworks") / "mine"
    Portfolio.create(folder, device=DEVICE, name="Amina").close()
    return folder


@pytest.fixture
def portfolio(empty_once: Path, tmp_path: Path) -> Iterator[Portfolio]:
    opened = Portfolio.open(Path(shutil.copytree(empty_once, tmp_path / "mine")), device=DEVICE)
    yield opened
    opened.close()
