"""Builds the library that records and breaks what a program writes, and runs the teacher of `actor.py` under it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.disk import Operation, read_log
from tests.faults.run import Run

HERE = Path(__file__).parent
Note = Callable[..., None]


@pytest.fixture
def fast(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is one: these tests make their own power cuts, so a real disk only takes time."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(dir=memory, prefix="portfolio-faults-") as folder:
        yield Path(folder)


@pytest.fixture
def note(record_property: Callable[[str, object], None]) -> Note:
    """`note(what, judged, bad, more="", control=False)`: shown with -s, and kept in a --junitxml file for the bench.

    A control is a mistake made on purpose: there `bad` must not be 0.
    """

    def say(what: str, judged: int, bad: int, more: object = "", *, control: bool = False) -> None:
        sys.stdout.write(f"{what}: {judged} judged, {bad} bad {more}\n")
        record_property("control" if control else "sweep", json.dumps([what, judged, bad]))

    return say


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The preloaded library."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("the fault sweeps need Linux and a C compiler")
    library = tmp_path_factory.mktemp("shim") / "shim.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-o", str(library), str(HERE / "shim.c"), "-ldl", "-lpthread"]
    built = subprocess.run(command, capture_output=True, text=True)
    if built.returncode:
        pytest.skip(f"the fault library does not compile here: {built.stderr[:300]}")
    return library


@pytest.fixture(scope="session")
def record(shim: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Run]]:
    """The recording of a whole run in one way of working; made once for each way."""
    done: dict[str, Run] = {}
    told = tmp_path_factory.mktemp("stage") / "told"
    with open(told, "w") as errors:
        stage = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.stage"],
            env=_under(shim),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        )

    def run(way: str) -> Run:
        if way not in done:
            place = tmp_path_factory.mktemp(f"record-{way}")
            (place / "root").mkdir()
            assert stage.stdin is not None
            assert stage.stdout is not None
            stage.stdin.write(f"{way} {place}\n")
            stage.stdin.flush()
            assert stage.stdout.readline() == "0\n", told.read_text()[-3000:]
            operations: list[Operation] = read_log(place / "log")
            done[way] = Run(str(place / "root"), operations, (place / "root" / "ack").read_text().splitlines())
        return done[way]

    yield run
    stage.communicate()


def program(shim: Path, place: Path, arguments: list[str], **more: str) -> subprocess.CompletedProcess[str]:
    """Run a Python program under the library, everything below `place/root` watched. Fails the test when it fails."""
    environment = {
        "FAULT_ROOT": str(place / "root"),
        "FAULT_ACK": str(place / "root" / "ack"),
        "FAULT_LOG": str(place / "log"),
        **more,
    }
    ended = subprocess.run([sys.executable, *arguments], env=_under(shim) | environment, capture_output=True, text=True)
    assert ended.returncode == 0, ended.stderr[-3000:]
    return ended


def _under(shim: Path) -> dict[str, str]:
    """An environment in which Python runs under the library and finds the tests."""
    path = os.pathsep.join([str(HERE.parents[1]), os.environ.get("PYTHONPATH", "")])
    return {**os.environ, "LD_PRELOAD": str(shim), "PYTHONPATH": path}
