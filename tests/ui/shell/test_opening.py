"""Opening and restoring through the first run: damage has a way out, and what is being done is shown."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, build
from portfolio.exchange.backups import backup_now
from portfolio.ui.app import App
from portfolio.ui.first_run.first_run import FirstRun
from portfolio.ui.settings import Settings
from portfolio.ui.window import Window


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setenv("PORTFOLIO_DATA_DIR", str(tmp_path / "data"))
    window = Window()
    qtbot.addWidget(window)
    window.resize(1366, 696)
    window.show()
    running = App(qapp, window, Settings(tmp_path / "settings.json"))
    yield running
    running.jobs.wait()
    running._close_document()


def portfolio_of(name: str, entries: int = 1) -> Path:
    folder = paths.free_folder(name)
    portfolio = Portfolio.create(folder, device="d" * 32, name=name)
    lessons = (build(Practice, kind="lesson", title=f"Lesson {n}", what_i_did="Words " * 40) for n in range(entries))
    portfolio.apply(added("Add", *lessons))
    backup_now(portfolio, paths.backups_dir(folder.name))
    portfolio.close()
    return folder


def page_of(app: App) -> FirstRun:
    page = app.window.page
    assert isinstance(page, FirstRun)
    return page


def damage(folder: Path) -> None:
    """Overwrite the pages on which the lessons stand."""
    file = folder / "portfolio.db"
    connection = sqlite3.connect(file)
    root = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'practice'").fetchone()[0]
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    with file.open("r+b") as opened:
        opened.seek((root - 1) * size)
        opened.write(b"\xa5" * size)


def test_a_damaged_portfolio_is_said_and_its_backups_are_offered(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina", 200)
    damage(folder)
    app.open(folder)
    page = page_of(app)
    assert page.banner is not None
    assert "damaged" in page.banner.accessibleName()
    assert page.open_page.isVisible()
    assert app.document is None
    qtbot.waitUntil(lambda: app.jobs.idle)
    assert page.banner is not None


def test_a_restore_is_shown_on_its_page_and_opens_what_came_back(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    backup = next(paths.backups_dir(folder.name).iterdir())
    app.first_run()
    page = page_of(app)
    with qtbot.assertNotEmitted(app.jobs.started):
        page.restore_requested.emit(backup)
        assert page.progress is not None
        assert not page.progress.isHidden()
        qtbot.waitUntil(lambda: app.document is not None, timeout=20_000)


def test_a_restore_that_fails_says_so_on_the_same_page(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    broken = tmp_path / "mine.portfolio"
    broken.write_bytes(b"no backup at all")
    app.first_run()
    page = page_of(app)
    page.restore_requested.emit(broken)
    qtbot.waitUntil(lambda: page.banner is not None, timeout=20_000)
    assert page_of(app) is page
    assert page.progress is None


def test_a_cancelled_restore_leaves_the_page_as_it_was_and_makes_nothing(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    backup = next(paths.backups_dir(folder.name).iterdir())
    before = sorted(paths.portfolios_dir().iterdir())
    app.first_run()
    page = page_of(app)
    app.jobs.run("Waits", lambda _job: QThread.msleep(200), lambda _none: None, page.show_error, quiet=True)
    page.restore_requested.emit(backup)
    page.cancel_requested.emit()
    qtbot.waitUntil(lambda: app.jobs.idle, timeout=20_000)
    assert page_of(app) is page
    assert page.progress is None
    assert sorted(paths.portfolios_dir().iterdir()) == before
