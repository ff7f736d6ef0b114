"""Pictures on the screen: decoded by a child that is there while it is needed, and that never holds up the window."""

import io
import os
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from portfolio.core.attachments import AttachmentStore
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.entry import entry
from portfolio.core.records import Credential
from portfolio.exchange.adding import as_change, keep_files, plan_additions
from portfolio.exchange.guarded import GuardedReader
from portfolio.exchange.guarded_pictures import GuardedPictures
from portfolio.exchange.known import known_in
from portfolio.ui.shell.pictures import SIDE, Pictures
from portfolio.ui.workspace import Workspace
from tests.credentials import badges

ROOT = Path(__file__).resolve().parents[3]

# A child that writes down that it was started, with a weak spot for pictures that end in certain words.
WEAK = """
import os, sys, time
from portfolio.core import raster
true = raster.small_picture
def small_picture(data, side):
    if data.endswith(b"crash"): os.abort()
    if data.endswith(b"hang"):
        with open(sys.argv[2], "w") as stuck: stuck.write("here")
        time.sleep(600)
    return true(data, side)
raster.small_picture = small_picture
with open(sys.argv[1], "a") as started: started.write(f"{os.getpid()}\\n")
from portfolio.exchange.child import main
sys.exit(main())
"""

Make = Callable[..., Pictures]


class Child:
    """The weak child: how it is started, and what it has written down."""

    def __init__(self, folder: Path) -> None:
        program = folder / "weak.py"
        program.write_text(WEAK)
        self._started, self._stuck = folder / "started", folder / "stuck"
        self.command = [sys.executable, str(program), str(self._started), str(self._stuck)]

    @property
    def started(self) -> list[int]:
        """The processes that there have been."""
        return [int(line) for line in self._started.read_text().split()] if self._started.exists() else []

    def stuck(self) -> bool:
        """Whether a picture keeps it from answering."""
        return self._stuck.exists() and self._stuck.read_text() == "here"

    def gone(self) -> bool:
        """Whether every one has ended and left nothing behind, not even its exit code."""
        for process in self.started:
            with suppress(ProcessLookupError):
                os.kill(process, 0)
                return False
        return True


@pytest.fixture
def child(tmp_path: Path) -> Child:
    return Child(tmp_path)


@pytest.fixture
def store(tmp_path: Path) -> AttachmentStore:
    return AttachmentStore(tmp_path)


@pytest.fixture
def make(qtbot: QtBot, store: AttachmentStore, child: Child) -> Iterator[Make]:
    made: list[Pictures] = []

    def pictures(seconds: float = 600, idle_ms: int = 60_000) -> Pictures:
        made.append(Pictures(store, make_reader=lambda: GuardedPictures(child.command, seconds), idle_ms=idle_ms))
        return made[-1]

    yield pictures
    for one in made:
        one.close()


def png(picture: Image.Image, end: bytes = b"", **options: object) -> bytes:
    """Its file. What comes after the picture's own end is of no concern to a decoder."""
    out = io.BytesIO()
    picture.save(out, "PNG", **options)
    return out.getvalue() + end


def badge(number: int = 0, end: bytes = b"") -> bytes:
    return png(Image.new("RGBA", (40, 20), (number, 128, 0, 255)), end)


def arrive(qtbot: QtBot, pictures: Pictures, sha256: str) -> QImage:
    """Ask for a picture and wait until it is there."""
    assert pictures.picture(sha256) is None
    with qtbot.waitSignal(pictures.arrived, timeout=60_000, check_params_cb=lambda here: here == sha256):
        pass
    found = pictures.picture(sha256)
    assert found is not None
    return found.toImage()


def test_a_large_picture_arrives_small(qtbot: QtBot, store: AttachmentStore) -> None:
    pictures = Pictures(store)  # with the child that the program has
    image = arrive(qtbot, pictures, store.add(png(Image.new("RGB", (3000, 1500), "red"))))
    pictures.close()
    assert (image.width(), image.height()) == (SIDE, SIDE // 2)
    assert image.pixelColor(5, 5) == QColor("red")


def test_a_photograph_stands_upright(qtbot: QtBot, store: AttachmentStore, make: Make) -> None:
    lying = Image.new("RGB", (40, 20), "white")
    lying.paste("blue", (0, 0, 20, 20))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by a quarter, clockwise
    image = arrive(qtbot, make(), store.add(png(lying, exif=exif)))
    assert (image.width(), image.height()) == (20, 40)
    assert [image.pixelColor(10, y).name() for y in (2, 38)] == ["#0000ff", "#ffffff"]


def test_transparency_is_kept(qtbot: QtBot, store: AttachmentStore, make: Make) -> None:
    half = Image.new("RGBA", (40, 20))
    half.paste((0, 128, 0, 255), (0, 0, 20, 20))
    image = arrive(qtbot, make(), store.add(png(half)))
    assert [image.pixelColor(x, 10).getRgb() for x in (5, 35)] == [(0, 128, 0, 255), (0, 0, 0, 0)]


def test_the_drawing_of_a_badge_arrives_as_a_picture(qtbot: QtBot, tmp_path: Path) -> None:
    """From the file of a badge that is an SVG, added as any other, to what the details show of it."""
    portfolio = Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina")
    baked = badges.element_3(f"<![CDATA[{badges.text(badges.badge_3())}]]>")
    drawing = f'<rect width="9" height="9" fill="#12634d"/>{baked}'
    with GuardedReader([]) as reader:
        plan = plan_additions(
            [("badge.svg", badges.svg(drawing))], known_in(portfolio.connection, portfolio.attachments), reader
        )
    keep_files(plan, portfolio.attachments)
    portfolio.apply(as_change(plan, portfolio.attachments))
    (credential,) = portfolio.find(Credential)
    shown = entry(portfolio.connection, "credential", credential.id)
    assert shown is not None
    pictures = Pictures(portfolio.attachments)
    image = arrive(qtbot, pictures, shown.image)
    pictures.close()
    portfolio.close()
    assert (image.width(), image.height()) == (SIDE, SIDE)
    assert image.pixelColor(SIDE // 2, SIDE // 2).name() == "#12634d"


def test_one_child_serves_many_pictures(qtbot: QtBot, store: AttachmentStore, make: Make, child: Child) -> None:
    pictures = make()
    assert child.started == []
    wanted = [store.add(badge(number)) for number in range(30)]
    for sha256 in wanted:
        pictures.picture(sha256)
    qtbot.waitUntil(lambda: all(pictures.picture(sha256) for sha256 in wanted), timeout=60_000)
    assert len(child.started) == 1


def bomb() -> bytes:
    """A PNG whose header claims 60,000 by 60,000 pixels."""
    data = badge()
    head = b"IHDR" + (60_000).to_bytes(4, "big") * 2 + data[24:29]
    return data[:12] + head + zlib.crc32(head).to_bytes(4, "big") + data[33:]


NO_PICTURE = {
    "drawing that breaks off": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect',
    "text": b"hello",
    "cut short": badge()[:-30],
    "bomb": bomb(),
}


@pytest.mark.parametrize("bad", NO_PICTURE.values(), ids=NO_PICTURE.keys())
def test_what_is_no_picture_never_arrives_and_the_others_do(
    bad: bytes, qtbot: QtBot, store: AttachmentStore, make: Make, child: Child
) -> None:
    pictures = make()
    nothing = store.add(bad)
    assert pictures.picture(nothing) is None
    arrive(qtbot, pictures, store.add(badge()))
    assert pictures.picture(nothing) is None
    assert len(child.started) == 1


@pytest.mark.parametrize("trouble", [b"crash", b"hang"])
def test_a_picture_that_ends_the_child_is_not_asked_for_again(
    trouble: bytes, qtbot: QtBot, store: AttachmentStore, make: Make, child: Child
) -> None:
    pictures = make(seconds=2)
    arrive(qtbot, pictures, store.add(badge(1)))
    bad = store.add(badge(0, trouble))
    assert pictures.picture(bad) is None
    arrive(qtbot, pictures, store.add(badge(2)))
    assert pictures.picture(bad) is None
    arrive(qtbot, pictures, store.add(badge(3)))
    assert len(child.started) == 2


def test_a_child_that_is_killed_is_replaced(qtbot: QtBot, store: AttachmentStore, make: Make, child: Child) -> None:
    pictures = make()
    pictures.picture(store.add(badge(0, b"hang")))
    qtbot.waitUntil(child.stuck, timeout=60_000)
    os.kill(child.started[0], signal.SIGTERM)
    arrive(qtbot, pictures, store.add(badge(1)))
    assert len(child.started) == 2


no_process_table = pytest.mark.skipif(sys.platform == "win32", reason="os.kill asks nothing on Windows")


@no_process_table
def test_an_idle_child_ends_and_the_next_picture_starts_another(
    qtbot: QtBot, store: AttachmentStore, make: Make, child: Child
) -> None:
    pictures = make(idle_ms=50)
    arrive(qtbot, pictures, store.add(badge(1)))
    qtbot.waitUntil(child.gone, timeout=60_000)
    arrive(qtbot, pictures, store.add(badge(2)))
    assert len(child.started) == 2


@no_process_table
def test_closing_ends_a_child_in_the_middle_of_a_picture(
    qtbot: QtBot, store: AttachmentStore, make: Make, child: Child
) -> None:
    pictures = make()
    kept, waits = store.add(badge(1)), store.add(badge(2))
    arrive(qtbot, pictures, kept)
    pictures.picture(store.add(badge(0, b"hang")))
    pictures.picture(waits)
    qtbot.waitUntil(child.stuck, timeout=60_000)
    with qtbot.assertNotEmitted(pictures.arrived, wait=50):
        pictures.close()
        assert child.gone()
        assert pictures.picture(waits) is None
        assert pictures.picture(store.add(badge(3))) is None
    assert pictures.picture(kept) is not None
    assert len(child.started) == 1


def test_that_no_picture_can_be_shown_is_told_once_among_the_work_that_was_not_done(
    qtbot: QtBot, store: AttachmentStore, workspace: Workspace, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    missing = GuardedPictures([str(tmp_path / "not there")], 5)
    pictures = Pictures(store, None, workspace.jobs, make_reader=lambda: missing)
    for number in range(3):
        pictures.picture(store.add(badge(number)))
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Not done: 1")
    workspace.bar.work.click()
    (row,) = workspace.working.panel.rows()
    assert row.startswith("Showing your pictures: not done Pictures cannot be shown at the moment;")
    pictures.close()
    assert len(caplog.records) == 1


def test_closing_before_the_first_picture_starts_nothing(
    qtbot: QtBot, store: AttachmentStore, make: Make, child: Child
) -> None:
    pictures = make()
    pictures.picture(store.add(badge()))
    with qtbot.assertNotEmitted(pictures.arrived, wait=50):
        pictures.close()
    pool = pictures.findChild(QThreadPool)
    assert pool is not None
    pool.waitForDone()
    assert child.started == []


LEAVES = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from portfolio.core.attachments import AttachmentStore
from portfolio.exchange.guarded_pictures import GuardedPictures
from portfolio.ui.shell.pictures import Pictures
application = QApplication([])
folder, command = Path(sys.argv[1]), sys.argv[4:]
pictures = Pictures(AttachmentStore(folder), make_reader=lambda: GuardedPictures(command, 600))
for sha256 in sys.argv[3].split(","):
    pictures.picture(sha256)
def leave():
    if Path(command[-1]).exists():
        if sys.argv[2] == "close":
            pictures.close()
        application.quit()
timer = QTimer()
timer.timeout.connect(leave)
timer.start(20)
sys.exit(application.exec())
"""


@no_process_table
@pytest.mark.parametrize("how", ["close", "just end"])
def test_the_program_ends_quietly_in_the_middle_of_a_picture(
    how: str, store: AttachmentStore, child: Child, tmp_path: Path
) -> None:
    wanted = f"{store.add(badge(0, b'hang'))},{store.add(badge(1))}"
    command = [sys.executable, "-c", LEAVES, str(tmp_path), how, wanted, *child.command]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert child.gone()
