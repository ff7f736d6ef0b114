"""Portfolios for the commands to work on, each made once by `portfolio new` and copied for every test."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.commands import Commands

Made = Callable[..., Commands]


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """The folder that `portfolio new` with these words makes; nobody writes in it."""
    folders: dict[tuple[str, ...], Path] = {}

    def made(*words: str) -> Path:
        if words not in folders:
            home = tmp_path_factory.mktemp("made") / "mine"
            done = Commands(home).run("new", *words)
            assert done.returncode == 0, done.stderr
            folders[words] = home
        return folders[words]

    return made


@pytest.fixture
def made(made_once: Callable[..., Path], tmp_path: Path) -> Made:
    """A copy of its own for this test, in `tmp_path / "mine"`."""

    def copied(*words: str) -> Commands:
        return Commands(Path(shutil.copytree(made_once(*words), tmp_path / "mine")))

    return copied
