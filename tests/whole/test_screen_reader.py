"""A screen reader at the running program: what it reads through the desktop's own bus, and where the keys lead it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.window
Ask = Callable[..., Any]

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = "/usr/bin/python3"
SILENT = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}


def what_is_missing() -> str:
    """Why no screen reader can be played here; empty when it can."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon is not installed"
    if not LAUNCHER.exists():
        return "at-spi2-core is not installed"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run([SYSTEM_PYTHON, "-c", asked], env={}, **SILENT).returncode:
        return "python3-gi and gir1.2-atspi-2.0 are not installed"
    return ""


@pytest.fixture
def bus(virtual_screen: dict[str, str]) -> Iterator[dict[str, str]]:
    """A session bus of its own, with the bus for accessibility on it."""
    if missing := what_is_missing():
        pytest.skip(f"{missing}: run `make test` as root once, which sees to it on Debian and Ubuntu")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    session = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert session.stdout is not None
    address = session.stdout.readline().strip()
    environment = {
        **virtual_screen, "DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "NO_AT_BRIDGE": "0",
    }  # fmt: skip
    launcher = subprocess.Popen([LAUNCHER, "--launch-immediately"], env=environment, **SILENT)
    try:
        yield environment
    finally:
        for process in (launcher, session):
            process.terminate()
            process.wait()


@pytest.fixture
def ask(bus: dict[str, str], tmp_path: Path) -> Iterator[Ask]:
    """The program on the sample, and a reader of it: `ask("tree")`, `ask("press", "Ctrl", "3")`."""
    home = tmp_path / "mine"
    program = [sys.executable, "-m", "portfolio", "--home", str(home)]
    subprocess.run([*program, "new", "--sample"], check=True, capture_output=True, cwd=ROOT)
    running = subprocess.Popen(program, env=bus, cwd=ROOT, stderr=subprocess.PIPE, text=True)
    plain = {name: value for name, value in bus.items() if not name.startswith("PYTHON")}
    reader = subprocess.Popen(
        [SYSTEM_PYTHON, str(ROOT / "tests" / "whole" / "reader.py"), "Perpetual Portfolio"],
        env=plain, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert reader.stdin is not None
    assert reader.stdout is not None
    wishes, answers = reader.stdin, reader.stdout

    def answer() -> Any:
        line = answers.readline()
        assert line, "the reader found no window"
        return json.loads(line)

    def put(*wish: str) -> Any:
        print(json.dumps(wish), file=wishes, flush=True)
        return answer()

    try:
        assert answer() == "ready"
        yield put
    finally:
        for process in (reader, running):
            process.terminate()
        said = running.communicate()[1]
        reader.communicate()
    assert "Traceback" not in said, said


def test_a_screen_reader_finds_names_and_follows_the_keys(ask: Ask) -> None:
    tree = ask("tree")
    nameless = [node["role"] for node in tree if node["focusable"] and not node["name"].strip()]
    assert nameless == []
    names = {node["name"] for node in tree}
    assert {
        "Places",
        "Today",
        "Timeline",
        "Goals",
        "Collection",
        "Settings",
        "Search, or type what you want to do",
    } <= names
    rows = [node["name"] for node in tree if node["role"] == "list item"]
    assert len(rows) >= 10
    assert all(rows)

    # From the rows: the arrow to the next one, F6 to another part of the window, Ctrl and a figure to another place.
    first = ask("click", "Timeline")
    below = ask("press", "Down")
    assert below["role"] == "list item"
    assert below["name"] in rows
    assert ask("press", "Down")["name"] != below["name"]
    assert ask("press", "F6")["name"] not in ("", first["name"], below["name"])
    for key, place in (("1", "Reflect"), ("3", "New goal"), ("4", "Find here")):
        there = ask("press", "Ctrl", key)
        assert there["name"], f"nothing has the focus after Ctrl+{key}"
        shown = {node["name"] for node in ask("tree")}
        assert place in shown, f"{place} is not read out after Ctrl+{key}"


def test_without_the_bindings_the_reader_is_skipped_with_a_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here = sys.modules[__name__]
    monkeypatch.setenv("PATH", str(tmp_path))
    assert what_is_missing() == "dbus-daemon is not installed"
    (tmp_path / "dbus-daemon").touch(0o755)
    monkeypatch.setattr(here, "LAUNCHER", tmp_path / "launcher")
    assert what_is_missing() == "at-spi2-core is not installed"
    (tmp_path / "launcher").touch()
    monkeypatch.setattr(here, "SYSTEM_PYTHON", str(tmp_path / "python3"))
    assert what_is_missing() == "python3-gi and gir1.2-atspi-2.0 are not installed"
