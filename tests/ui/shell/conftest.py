"""A teacher's window: her portfolio, empty or with a few entries, with everything around it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.records import Goal, Practice, Reflection, build
from portfolio.ui.app import App
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme
from portfolio.ui.window import Window
from portfolio.ui.workspace import Workspace
from tests.ui.homes import copied, made

MakeWorkspace = Callable[..., Workspace]


def let_go(window: QWidget, *others: QObject) -> None:
    """End a window here and now. What waits to be deleted would still be dressed by the next test's theme, while
    Python, looking for rubbish on a thread of a job, takes it apart."""
    window.hide()
    QApplication.processEvents()  # what jobs have still to tell
    for one in (window, *others):
        one.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A portfolio without an entry, and one with a few, to be copied."""
    folder = tmp_path_factory.mktemp("homes")
    few = (
        build(Goal, title="Talk less", due="2199-01-30", state="under_way"),
        build(Practice, kind="lesson", title="Scale drawings", day="2026-11-19"),
        build(Reflection, title="Exit tickets", day="2026-11-18", text="Eleven of twenty-eight."),
    )
    return {"empty": made(folder / "empty"), "few": made(folder / "few", *few)}


@pytest.fixture
def make_workspace(qtbot: QtBot, theme: Theme, tmp_path: Path, homes: dict[str, Path]) -> Iterator[MakeWorkspace]:
    opened: list[Workspace] = []

    def make(*, empty: bool = False, width: int = 1366, height: int = 696) -> Workspace:
        portfolio = copied(homes["empty" if empty else "few"], tmp_path / "mine", "d" * 32)
        workspace = Workspace(theme, Document(portfolio), Jobs())
        opened.append(workspace)
        workspace.resize(width, height)
        workspace.show()
        workspace.activateWindow()
        qtbot.waitUntil(lambda: workspace.detail is not None, timeout=20_000)
        return workspace

    yield make
    for workspace in opened:
        workspace.jobs.wait()
        workspace.leave()
        workspace.document.close()
        let_go(workspace, workspace.document, workspace.jobs)
    QApplication.clipboard().clear()


@pytest.fixture
def workspace(make_workspace: MakeWorkspace) -> Workspace:
    return make_workspace()


@pytest.fixture
def app(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setenv("PORTFOLIO_DATA_DIR", str(tmp_path / "data"))
    window = Window()
    window.resize(1366, 696)
    window.show()
    running = App(qapp, window, Settings(tmp_path / "settings.json"))
    yield running
    running.jobs.wait()
    running._close_document()
    running.language.forget()
    let_go(window, running.theme, running.jobs, running)
