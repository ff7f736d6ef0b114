"""What tests of the window share: the program's own theme and words, in English."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.ui.jobs import Jobs
from portfolio.ui.language import Language
from portfolio.ui.rubbish import collect_due
from portfolio.ui.theme import Theme
from tests.ui.homes import made

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(autouse=True)
def language(qapp: QApplication) -> Iterator[Language]:
    """The words of the program as its code says them, with the forms for one: 1 entry, 2 entries."""
    language = Language(RESOURCES / "translations", "en")
    yield language
    language.forget()


@pytest.fixture(autouse=True)
def swept(qapp: QApplication) -> Iterator[None]:
    """Widgets of a test are gone before the next, which else dresses them all again: a test that leaves one fails.

    As in the program, rubbish is looked for on the window's thread only.
    """
    gc.disable()
    yield
    gc.enable()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    collect_due()
    if left := qapp.topLevelWidgets():
        names = sorted({type(widget).__name__ for widget in left})
        for widget in left:
            shiboken6.delete(widget)
        pytest.fail(f"The test left {', '.join(names)} alive.")


@pytest.fixture(autouse=True)
def nothing_held(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a mouse button down fails itself: nothing scrolls under a held button in those after it."""
    yield
    held = QApplication.mouseButtons()
    if held != Qt.MouseButton.NoButton:
        QTest.mouseRelease(QWidget(), held)
        pytest.fail(f"The test ended with {held} held down.")


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light theme at 100 % text, applied to the application; English dates and numbers."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    theme = Theme(RESOURCES / "fonts", RESOURCES / "icons", "light")
    theme.apply(qapp)
    yield theme
    QLocale.setDefault(before)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """The jobs of a window; none of them outlives the test."""
    running = Jobs()
    yield running
    running.wait()


@pytest.fixture(scope="session")
def blank_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A portfolio with nobody's entry in it, to be copied."""
    return made(tmp_path_factory.mktemp("blank") / "portfolio")
