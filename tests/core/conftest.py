"""A real portfolio in a folder of the test's own."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio.core.portfolio import Portfolio

DEVICE = "d" * 32


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "mine"


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new portfolio, closed: copying it takes a quarter of the time that making it takes."""
    folder = tmp_path_factory.mktemp("made") / "mine"
    Portfolio.create(folder, device=DEVICE, name="Amina").close()
    return folder


@pytest.fixture
def portfolio(made_once: Path, folder: Path) -> Iterator[Portfolio]:
    opened = Portfolio.open(Path(shutil.copytree(made_once, folder)), device=DEVICE)
    yield opened
    opened.close()
