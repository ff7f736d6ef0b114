"""Windows to look at: on the sample, on an empty portfolio, with the first entries, and at the first run."""

import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import nothing_held, swept
from tests.whole.looks.maker import make
from tests.whole.looks.showing import Look, Showing, showing

__all__ = ["nothing_held", "swept"]

Show = Callable[..., AbstractContextManager[Showing]]


@pytest.fixture(scope="session")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio with the sample in it, to be copied."""
    return make(tmp_path_factory.mktemp("sample") / "amina", "sample")


@pytest.fixture(scope="session")
def empty_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio with nothing in it, to be copied."""
    return make(tmp_path_factory.mktemp("empty") / "amina", "empty")


@pytest.fixture(scope="session")
def first_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio with the first entry of each place in it, to be copied."""
    return make(tmp_path_factory.mktemp("first") / "amina", "first")


@pytest.fixture
def show(qapp: QApplication, tmp_path: Path, user_data: Path, request: pytest.FixtureRequest) -> Show:
    """`with show(look, "sample" | "empty" | "first" | "first run") as shown:` opens the window, on a copy."""

    def open_it(look: Look, on: str = "sample") -> AbstractContextManager[Showing]:
        folder = tmp_path / f"{look.name} {on}"
        folder.mkdir()
        home: Path | None = None
        if on != "first run":
            # The name of its folder is read out in Settings: it must be the same wherever this runs.
            home = folder / "amina"
            shutil.copytree(request.getfixturevalue(f"{on}_home"), home)
        return showing(qapp, folder, home, look)

    return open_it
