"""Portfolios for the commands to work on, each made once by `portfolio new` and copied for every test."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Part, Programme, TimeEntry, build
from tests.cli.commands import Commands

Made = Callable[..., Commands]
Held = Callable[[Path], AbstractContextManager[None]]
HOLD = """
import sys
from pathlib import Path
from portfolio.core.portfolio import Portfolio
portfolio = Portfolio.open(Path(sys.argv[1]), device="0" * 32, program="the window")
print("holding", flush=True)
sys.stdin.read()
portfolio.close()
"""


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


@pytest.fixture
def held_by_the_window() -> Held:
    """`with held_by_the_window(folder):` another process has it open meanwhile, and says it is the window."""

    @contextmanager
    def held(folder: Path) -> Iterator[None]:
        window = subprocess.Popen(
            [sys.executable, "-c", HOLD, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        try:
            assert window.stdout is not None
            assert window.stdout.readline() == "holding\n"
            yield
        finally:
            window.communicate()
        assert window.returncode == 0

    return held


@pytest.fixture
def mine(made: Made) -> Commands:
    """A portfolio with a nanodegree of two modules, and a goal."""
    commands = made("--name", "Amina")
    portfolio = Portfolio.open(commands.home, device="")
    degree = build(Programme, title="Data nanodegree", planned_minutes=2400)
    parts = [build(Part, programme_id=degree.id, position=at, title=f"Module {at + 1}") for at in range(2)]
    portfolio.apply(added("Add", degree, *parts, build(Goal, title="Talk in lessons")))
    portfolio.close()
    return commands


def entries(commands: Commands) -> list[TimeEntry]:
    portfolio = Portfolio.open(commands.home, device="", read_only=True)
    found = portfolio.find(TimeEntry)
    portfolio.close()
    return found
