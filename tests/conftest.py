"""What every test gets: no network, no screen, a fixed language, and a data folder of its own."""

import builtins
import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
GUARD = ROOT / "tests" / "guard"

sys.path.insert(0, str(GUARD))
import forbid_network  # noqa: E402

from tests import syntax  # noqa: E402

# Before anything asks Qt: no window on somebody's screen, no size or style of theirs.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for name in (
    "QT_SCALE_FACTOR",
    "QT_STYLE_OVERRIDE",
    "QT_FONT_DPI",
    "QT_QPA_PLATFORMTHEME",
    "DISPLAY",
    "WAYLAND_DISPLAY",
):
    os.environ.pop(name, None)
os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8", LANGUAGE="")
# What Hypothesis keeps lies with all else that is made here.
os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = str(ROOT / "build" / "hypothesis")
# Programs that a test starts are under the same rule.
os.environ["PYTHONPATH"] = os.pathsep.join([str(GUARD), *filter(None, [os.environ.get("PYTHONPATH")])])

# As where the program starts (portfolio/ui/start.py): PySide's hook would read the source of all that is imported.
_PLAIN_IMPORT = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _PLAIN_IMPORT


def pytest_collection_finish() -> None:
    """What was imported and collected stays: looking through it for rubbish again and again would find none."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module", autouse=True)
def syntax_forgotten() -> Iterator[None]:
    """What a module's tests have read of the program's code is gone after them."""
    yield
    syntax.forget()


@pytest.fixture(scope="session")
def network_log(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file in which every try at a network is written down, by this process and by those it starts."""
    log = tmp_path_factory.mktemp("network") / "tried.txt"
    log.touch()
    os.environ[forbid_network.LOG_VARIABLE] = str(log)
    return log


@pytest.fixture(autouse=True)
def no_network(network_log: Path) -> Iterator[None]:
    """A test fails when anything tried to reach a network, even where the refusal was swallowed."""
    yield
    if network_log.stat().st_size:
        tried = network_log.read_text(encoding="utf-8")
        network_log.write_text("")
        pytest.fail(f"A network was tried:\n{tried}")


@pytest.fixture(scope="session")
def new_users(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Data folders that are not there yet, one after another. Most tests make nothing in theirs."""
    home = tmp_path_factory.mktemp("users")
    return (home / f"data-{number}" for number in count())


@pytest.fixture(autouse=True)
def user_data(new_users: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test's own, not made yet; no test sees a person's portfolios, nor another test's."""
    folder = next(new_users)
    monkeypatch.setenv("PORTFOLIO_DATA_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files beside the checkout. They are not ours to ship, so not every computer has them."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the folder ../shared with files issued by others is not on this computer")
    return folder


@pytest.fixture(scope="session")
def virtual_screen() -> Iterator[dict[str, str]]:
    """An environment in which a program opens its window for real, on a virtual screen of 1440 x 900."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: run `make test` as root once, or `sudo apt-get install xvfb`")
    read_end, write_end = os.pipe()
    command = ["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write_end], stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        with open(read_end, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number:
            pytest.skip("Xvfb is installed but does not start here")
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
