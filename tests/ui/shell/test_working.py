"""All work in one place: what runs, what waits for its turn, how it ended, and what waits when one wants to close."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.ui.app import App
from portfolio.ui.jobs import Job
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.opening import on_its_way
from portfolio.ui.shell import working as working_module
from portfolio.ui.workspace import Workspace

TROUBLE = PortfolioError("The disk is full.", "Free some space.")


class Held:
    """Work that goes on until it is let go."""

    def __init__(self, error: PortfolioError | None = None) -> None:
        self.go, self.error = Event(), error

    def __call__(self, job: Job) -> int:
        job.progress(3, 12, "talk.pdf")
        while not self.go.wait(0.005):
            if job.is_cancelled():
                return 0
        if self.error is not None:
            raise self.error
        return 7


@pytest.fixture
def held() -> Iterator[Callable[..., Held]]:
    made: list[Held] = []

    def make(error: PortfolioError | None = None) -> Held:
        made.append(Held(error))
        return made[-1]

    yield make
    for one in made:
        one.go.set()


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits until a job has taken long enough to be told."""
    monkeypatch.setattr(working_module, "SHOW_AFTER_MS", 0)
    monkeypatch.setattr(working_module, "SHOW_QUIET_AFTER_MS", 0)


def run(workspace: Workspace, label: str, work: Held, *, quiet: bool = False) -> Job:
    return workspace.jobs.run(label, work, lambda _result: None, lambda _error: None, quiet=quiet)


def buttons(workspace: Workspace) -> list[str]:
    return [button.label for button in workspace.working.panel.findChildren(Button) if button.isVisible()]


def test_nothing_is_told_while_nothing_is_worked_at(workspace: Workspace) -> None:
    assert workspace.bar.work.isHidden()


def test_what_runs_and_what_waits_stand_in_one_list(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]
) -> None:
    files, backup = held(), held()
    run(workspace, "Reading files", files)
    run(workspace, "Backing up", backup)
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Working: 2")
    workspace.bar.work.click()
    qtbot.waitUntil(lambda: workspace.working.panel.rows() == ["Reading files 3 of 12", "Backing up"])
    assert buttons(workspace) == ["Cancel", "Cancel"]
    files.go.set()
    qtbot.waitUntil(lambda: workspace.working.panel.rows() == ["Reading files: done", "Backing up 3 of 12"])
    assert workspace.bar.work.label == "Working: 1"


def test_cancel_stops_the_one_and_lets_the_other_run(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]
) -> None:
    job, other = run(workspace, "Reading files", held()), run(workspace, "Backing up", held())
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Working: 2")
    workspace.bar.work.click()
    next(one for one in workspace.working.panel.findChildren(Button) if one.label == "Cancel").click()
    qtbot.waitUntil(lambda: [row.split(" ")[0] for row in workspace.working.panel.rows()] == ["Backing"])
    assert workspace.bar.work.label == "Working: 1"
    assert not other.is_cancelled()
    del job


def test_what_went_well_is_told_once(qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]) -> None:
    work = held()
    run(workspace, "Backing up", work)
    qtbot.waitUntil(workspace.bar.work.isVisible)
    work.go.set()
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Done")
    workspace.bar.work.click()
    assert workspace.working.panel.rows() == ["Backing up: done"]
    qtbot.keyClick(workspace.working.panel, Qt.Key.Key_Escape)
    assert workspace.bar.work.isHidden()


def test_the_list_opens_again_after_what_it_told_of_was_forgotten(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]
) -> None:
    first, second = held(), held()
    run(workspace, "Backing up", first)
    qtbot.waitUntil(workspace.bar.work.isVisible)
    first.go.set()
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Done")
    workspace.bar.work.click()
    qtbot.keyClick(workspace.working.panel, Qt.Key.Key_Escape)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    run(workspace, "Reading files", second)
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Working: 1")
    workspace.bar.work.click()
    qtbot.waitUntil(lambda: workspace.working.panel.rows() == ["Reading files 3 of 12"])


def test_what_failed_stays_until_it_has_been_read(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]
) -> None:
    work = held(TROUBLE)
    run(workspace, "Backing up", work)
    work.go.set()
    qtbot.waitUntil(lambda: workspace.bar.work.label == "Not done: 1")
    workspace.working._forget_done()  # as it comes when one has looked away for a while
    assert workspace.bar.work.isVisible()
    workspace.bar.work.click()
    assert workspace.working.panel.rows() == ["Backing up: not done The disk is full.\nFree some space."]
    workspace.journal.view.setFocus()
    assert not workspace.working.panel.isVisible()
    assert workspace.bar.work.isHidden()


def test_what_nobody_waits_for_is_listed_without_cancel_and_ends_in_silence(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]
) -> None:
    work = held()
    run(workspace, "Checking the portfolio", work, quiet=True)
    qtbot.waitUntil(workspace.bar.work.isVisible)
    workspace.bar.work.click()
    assert workspace.working.panel.rows()[0].startswith("Checking the portfolio")
    assert buttons(workspace) == []
    workspace.working.panel.close()
    work.go.set()
    qtbot.waitUntil(workspace.bar.work.isHidden)


def test_the_list_keeps_the_keyboard_only_as_long_as_it_is_used(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held]
) -> None:
    run(workspace, "Backing up", held())
    qtbot.waitUntil(workspace.bar.work.isVisible)
    workspace.bar.work.setFocus()
    qtbot.keyClick(workspace.bar.work, Qt.Key.Key_Return)
    assert workspace.working.panel.hasFocus()
    qtbot.keyClick(workspace.working.panel, Qt.Key.Key_Escape)
    assert workspace.bar.work.hasFocus()


@pytest.mark.parametrize("size,scale", [((1366, 696), 1.0), ((1093, 614), 1.0), ((800, 560), 2.0)])
def test_the_list_stays_inside_the_window(
    qtbot: QtBot, workspace: Workspace, held: Callable[..., Held], size: tuple[int, int], scale: float
) -> None:
    workspace.theme.set_scale(scale)
    workspace.resize(*size)
    for number in range(3):
        run(workspace, f"Reading a rather long list of files, number {number}", held())
    qtbot.waitUntil(workspace.bar.work.isVisible)
    workspace.bar.work.click()
    assert workspace.rect().contains(workspace.working.panel.geometry())


# ---- closing


@pytest.fixture
def open_app(qtbot: QtBot, app: App, portfolio: Portfolio) -> App:
    app.start(on_its_way(portfolio))
    qtbot.waitUntil(lambda: app.workspace is not None and app.workspace.detail is not None, timeout=20_000)
    return app


@pytest.fixture
def portfolio(tmp_path_factory: pytest.TempPathFactory) -> Portfolio:
    return Portfolio.create(tmp_path_factory.mktemp("mine") / "p", device="d" * 32, name="Amina Diallo")


def asked(app: App) -> Banner | None:
    assert app.workspace is not None
    return next((one for one in app.workspace.messages.banners if "not done yet" in one.accessibleName()), None)


def begin(qtbot: QtBot, app: App, work: Held) -> None:
    assert app.workspace is not None
    app.jobs.run("Reading files", work, lambda _result: None, app.workspace.say_error)
    app.window.close()
    assert app.window.isVisible()
    banner = asked(app)
    assert banner is not None
    assert "Reading files" in banner.accessibleName()


def test_who_closes_while_something_runs_is_told_and_it_closes_when_that_is_over(
    qtbot: QtBot, open_app: App, held: Callable[..., Held]
) -> None:
    work = held()
    begin(qtbot, open_app, work)
    work.go.set()
    qtbot.waitUntil(lambda: not open_app.window.isVisible())
    assert open_app.document is None


def test_who_closes_a_second_time_means_it(qtbot: QtBot, open_app: App, held: Callable[..., Held]) -> None:
    begin(qtbot, open_app, held())
    open_app.window.close()
    assert not open_app.window.isVisible()


@pytest.mark.parametrize("choice,closed", [("Close now", True), ("Stay", False)])
def test_one_may_close_now_or_stay(
    qtbot: QtBot, open_app: App, held: Callable[..., Held], choice: str, closed: bool
) -> None:
    work = held()
    begin(qtbot, open_app, work)
    banner = asked(open_app)
    assert banner is not None
    next(one for one in banner.findChildren(Button) if one.label == choice).click()
    work.go.set()
    qtbot.waitUntil(lambda: not open_app.jobs.awaited)
    QApplication.processEvents()
    assert open_app.window.isVisible() is not closed


def test_work_that_fails_keeps_the_window_open_for_its_error(
    qtbot: QtBot, open_app: App, held: Callable[..., Held]
) -> None:
    work = held(TROUBLE)
    begin(qtbot, open_app, work)
    work.go.set()
    qtbot.waitUntil(lambda: asked(open_app) is None)
    assert open_app.window.isVisible()
    assert open_app.workspace is not None
    assert [one.accessibleName() for one in open_app.workspace.messages.banners] == ["The disk is full."]
