"""What nothing caught is told once and written down."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.errors import PortfolioError
from portfolio.ui.mistakes import LONGEST, Mistakes
from portfolio.ui.start import Start


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "mistakes.txt"


@pytest.fixture
def mistakes(file: Path, monkeypatch: pytest.MonkeyPatch) -> Mistakes:
    mistakes = Mistakes(file)
    monkeypatch.setattr(sys, "excepthook", mistakes.take)
    return mistakes


def fail() -> None:
    raise LookupError("no such shelf")


def test_a_mistake_in_a_slot_is_told_once_and_written_down_each_time(
    qtbot: QtBot, mistakes: Mistakes, file: Path
) -> None:
    told: list[PortfolioError] = []
    mistakes.happened.connect(told.append)
    for _ in range(3):
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: file.is_file() and file.read_text("utf-8").count("LookupError: no such shelf") == 3)
    assert [str(file) in error.advice for error in told] == [True]


def test_only_the_newest_is_kept(mistakes: Mistakes, file: Path) -> None:
    file.parent.mkdir()
    file.write_text("x" * LONGEST)
    mistakes.take(LookupError, LookupError("the newest"), None)
    assert len(file.read_text("utf-8")) == LONGEST
    assert "the newest" in file.read_text("utf-8")


def test_where_it_cannot_be_written_down_it_is_told_all_the_same(qtbot: QtBot, mistakes: Mistakes, file: Path) -> None:
    file.parent.touch()
    with qtbot.waitSignal(mistakes.happened):
        mistakes.take(LookupError, LookupError("no such shelf"), None)


def test_one_before_anything_is_shown_is_written_down_among_the_persons_data(
    qapp: QApplication, user_data: Path
) -> None:
    start = Start(qapp, None)
    start.take_mistake(LookupError, LookupError("no such shelf"), None)
    assert "no such shelf" in (user_data / "mistakes.txt").read_text("utf-8")
    start.window.deleteLater()


CRASHES = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from portfolio.ui.mistakes import Mistakes
told = []
application = QCoreApplication([])
mistakes = Mistakes(Path(sys.argv[1]))
mistakes.happened.connect(lambda error: told.append(error.title))
mistakes.watch_for_crashes()
print(told)
if sys.argv[2] == "crash":
    import ctypes
    def deep_inside():
        ctypes.string_at(0)
    deep_inside()
"""


def test_a_crash_leaves_a_note_that_is_told_once_at_the_next_start(file: Path) -> None:
    def started(how: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-c", CRASHES, str(file), how]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)

    crashed = started("crash")
    assert (crashed.returncode != 0, crashed.stdout.strip()) == (True, "[]")
    assert started("end").stdout.strip() == "['The program ended by itself last time.']"
    assert "deep_inside" in file.read_text("utf-8")
    assert started("end").stdout.strip() == "[]"
    assert [path.name for path in file.parent.iterdir()] == ["mistakes.txt"]
