"""A portfolio that is left for another: what was typed is kept, what is under way is said, and nothing of it stays."""

import gc
import weakref
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.exchange.addition import Addition, Additions
from portfolio.exchange.intake.guess import Guess
from portfolio.ui.app import App
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace

WAIT = 20_000


def opened(qtbot: QtBot, app: App) -> Workspace:
    folder = paths.portfolios_dir() / "mine"
    if not folder.exists():
        portfolio = Portfolio.create(folder, device=paths.device_id(), name="Amina Diallo")
        portfolio.apply(added("Add", build(Goal, title="Talk less", due="2199-01-30", state="under_way")))
        portfolio.close()
    app.open(folder)
    workspace = app.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.detail is not None, timeout=WAIT)
    return workspace


def left(qtbot: QtBot, app: App) -> None:
    qtbot.waitUntil(lambda: app.document is None, timeout=WAIT)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_what_is_being_answered_of_a_goal_is_kept_when_another_is_opened(qtbot: QtBot, app: App) -> None:
    workspace = opened(qtbot, app)
    workspace.go_to(rail.GOALS)
    board: Any = workspace.stage.place
    goal = next(iter(board._goals))
    board.move_goal(goal, "done")
    line = board.walking.card(goal).asking.line.line
    line.setFocus()
    qtbot.keyClicks(line, "They talk more")
    app.open_another()
    left(qtbot, app)
    again = Portfolio.open(paths.portfolios_dir() / "mine", device=paths.device_id())
    kept = [draft.content["words"] for draft in again.drafts.all()]
    again.close()
    assert kept == ["They talk more"]


def test_opening_another_says_what_is_under_way_and_goes_on_when_it_is_over(qtbot: QtBot, app: App) -> None:
    workspace = opened(qtbot, app)
    gate, done = Event(), []
    app.jobs.run("Adding files", lambda _job: gate.wait(WAIT / 1000), done.append, lambda _error: None)
    app.open_another()
    assert app.document is not None
    assert "is not done yet" in workspace.messages.banners[0].accessibleName()
    assert workspace.messages.banners[0].accessibleDescription().startswith("The portfolio closes by itself")
    gate.set()
    left(qtbot, app)
    assert done == [True]


def test_opening_another_asks_about_certificates_that_wait(qtbot: QtBot, app: App) -> None:
    workspace = opened(qtbot, app)
    certificate = Addition("c.pdf", "certificate", ("certificate",), guess=Guess(title="Safety"))
    workspace.adding.to_confirm.emit(Additions([certificate]), lambda _yes: None)
    app.open_another()
    assert app.document is not None
    app.open_another()  # who asks again means it
    left(qtbot, app)


def test_nothing_of_a_portfolio_that_was_left_stays_in_memory(qtbot: QtBot, app: App) -> None:
    workspace = opened(qtbot, app)
    kept = [weakref.ref(one) for one in (workspace, workspace.journal.model, workspace.document)]
    del workspace
    app.open_another()
    left(qtbot, app)
    qtbot.wait(50)
    gc.unfreeze()
    gc.collect()
    assert [one() for one in kept] == [None, None, None]
    assert app.findChildren(Document) == []


def test_a_sample_that_is_kept_is_no_sample_in_the_settings_and_cannot_be_thrown_away(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    app.first_run().sample_requested.emit()
    workspace = app.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: workspace.detail is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: app._places is not None and app._places.sample is not None, timeout=WAIT)
    workspace.go_to(rail.SETTINGS)
    settings: Any = workspace.stage.place
    assert settings.sample.isVisible()
    assert app._places is not None
    assert app._places.sample is not None
    app._places.sample.keep()
    assert not settings.sample.isVisible()
    settings.sample.throw_away_requested.emit()
    app.throw_sample_away()
    assert app.document is not None


def test_a_sample_that_cannot_be_kept_is_still_called_one(qtbot: QtBot, app: App) -> None:
    app.first_run().sample_requested.emit()
    workspace = app.workspace
    assert workspace is not None
    qtbot.waitUntil(lambda: app._places is not None and app._places.sample is not None, timeout=WAIT)
    workspace.go_to(rail.SETTINGS)
    settings: Any = workspace.stage.place
    workspace.document.portfolio.connection.execute("PRAGMA query_only = ON")
    next(button for button in settings.sample.findChildren(Button) if button.label == "Keep it").click()
    assert workspace.document.portfolio.is_sample
    assert settings.sample.isVisible()
    workspace.document.portfolio.connection.execute("PRAGMA query_only = OFF")
