"""Opening and restoring through the first run: damage has a way out, and what is being done is shown."""

import sqlite3
from pathlib import Path
from threading import Event

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Practice, build
from portfolio.exchange.backups import backup_now
from portfolio.ui.app import App
from portfolio.ui.first_run.first_run import FirstRun
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.labels import Label
from portfolio.ui.window import Window


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
    quiet: list[bool] = []  # its page shows how far it is, so nothing else does
    app.jobs.started.connect(lambda job: quiet.append(job.quiet))
    page.restore_requested.emit(backup)
    assert page.progress is not None
    assert not page.progress.isHidden()
    assert page.progress.isEnabled()
    qtbot.waitUntil(lambda: app.document is not None, timeout=20_000)
    assert all(quiet)


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


def test_a_portfolio_that_another_computer_left_open_can_be_used_here(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    held = Portfolio.open(folder, device="e" * 32)
    holder = (folder / "portfolio.holder.json").read_text("utf-8")
    held.close()
    (folder / "portfolio.holder.json").write_text(holder, "utf-8")
    assert not app.open(folder)
    banner = page_of(app).banner
    assert banner is not None
    button = next(button for button in banner.findChildren(Button) if button.accessibleName() == "Use it here")
    button.click()
    assert app.document is not None
    assert app.document.portfolio.folder == folder


def test_a_portfolio_that_is_open_on_this_computer_cannot_be_taken(app: App) -> None:
    folder = portfolio_of("Amina")
    held = Portfolio.open(folder, device=paths.device_id())
    try:
        app.open(folder)
        banner = page_of(app).banner
        assert banner is not None
        assert not [button for button in banner.findChildren(Button) if button.accessibleName() == "Use it here"]
    finally:
        held.close()


def test_another_portfolio_is_opened_after_this_one_was_backed_up_and_closed(qtbot: QtBot, app: App) -> None:
    first, second = portfolio_of("Amina"), portfolio_of("Lena")
    app.open(first)
    document = app.document
    assert document is not None
    document.do(added("Add", build(Practice, kind="talk", title="Talk")))
    backups = len(list(paths.backups_dir(first.name).iterdir()))
    assert app.workspace is not None
    app.workspace.bar.another_requested.emit()
    qtbot.waitUntil(lambda: app.document is None, timeout=20_000)
    assert len(list(paths.backups_dir(first.name).iterdir())) == backups + 1
    page_of(app).open_requested.emit(second)
    opened = app.document
    assert opened is not None
    assert opened.portfolio.folder == second  # type: ignore[unreachable]  # the signal opened another
    Portfolio.open(first, device="d" * 32).close()  # nobody holds the first any more


def test_who_asks_for_a_backup_is_told_when_it_is_made(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    app.open(folder)
    before = len(list(paths.backups_dir(folder.name).iterdir()))
    workspace = app.workspace
    assert workspace is not None
    workspace.bar.backup_requested.emit()
    qtbot.waitUntil(lambda: workspace.toast.words() == "Backed up on this computer", timeout=20_000)
    assert len(list(paths.backups_dir(folder.name).iterdir())) == before + 1


def test_what_changed_while_a_backup_was_stopped_is_backed_up_at_close(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    app.open(folder)
    assert app.document is not None
    before = len(list(paths.backups_dir(folder.name).iterdir()))
    app.document.do(added("Add", build(Practice, kind="talk", title="Talk")))
    app._back_up()  # begins in the background …
    app.close()  # … and is stopped by closing
    assert len(list(paths.backups_dir(folder.name).iterdir())) == before + 1


def test_a_last_portfolio_that_cannot_be_noted_costs_nothing(app: App) -> None:
    folder = portfolio_of("Amina")
    (paths.user_data_dir() / "last.json").unlink(missing_ok=True)
    (paths.user_data_dir() / "last.json").mkdir()  # cannot be written over
    assert app.open(folder)
    assert app.workspace is not None


def test_a_computer_without_a_name_of_its_own_is_said(app: App) -> None:
    folder = portfolio_of("Amina")
    (paths.user_data_dir() / "device").unlink(missing_ok=True)
    (paths.user_data_dir() / "device").mkdir()
    assert not app.open(folder)
    assert page_of(app).banner is not None


def test_a_window_with_nothing_on_it_can_be_closed(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    assert window.close()


def test_jobs_that_were_cancelled_in_the_line_never_begin(qtbot: QtBot, app: App) -> None:
    began: list[int] = []
    free = Event()
    app.jobs.run("Takes its time", lambda _job: free.wait(20), lambda _none: None, lambda _error: None)
    for number in range(3):
        job = app.jobs.run("Waits", lambda _job, n=number: began.append(n), lambda _none: None, lambda _error: None)
        job.cancel()
    free.set()
    qtbot.waitUntil(lambda: app.jobs.idle)
    assert not began


def test_a_mistake_is_told_on_the_first_page_and_over_the_places(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    def told() -> list[str]:
        page = app.window.page
        assert page is not None
        return [label.text() for banner in page.findChildren(Banner) for label in banner.findChildren(Label)]

    error = PortfolioError("Something went wrong in the program.", "Close the window and open it again.")
    app.first_run()
    app.say_mistake(error)
    assert told() == [error.title, error.advice]
    Portfolio.create(tmp_path / "mine", device="d" * 32).close()
    assert app.open(tmp_path / "mine")
    app.say_mistake(error)
    assert told() == [error.title, error.advice]
