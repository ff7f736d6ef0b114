"""Beginning: in one click, where one said that something is needed first; and the ways out of what cannot be opened."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Practice, build
from portfolio.exchange.copying import copy_portfolio
from portfolio.ui.app import App
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.strip import Strip
from portfolio.ui.places import OptionalPlace, Places
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.ui.shell.test_opening import damage, page_of, portfolio_of


def settled(qtbot: QtBot, app: App) -> Workspace:
    qtbot.waitUntil(lambda: app.workspace is not None and app.workspace.detail is not None, timeout=20_000)
    assert app.workspace is not None
    return app.workspace


def start(qtbot: QtBot, app: App, *needs: str) -> Workspace:
    app.first_run()
    page = page_of(app).start_page
    page.name.setText("Amina Diallo")
    for need in needs:
        page.needs.ticks[need].click()
    page.start.click()
    return settled(qtbot, app)


def button_of(banner: Banner | Strip | None, words: str) -> Button:
    assert banner is not None
    return next(button for button in banner.findChildren(Button) if button.accessibleName() == words)


# ---- beginning


def test_enter_in_the_name_starts(qtbot: QtBot, app: App) -> None:
    app.first_run()
    field = page_of(app).start_page.name
    qtbot.waitUntil(lambda: app.window.focusWidget() is field)
    field.clear()
    qtbot.keyClicks(field, "Amina Diallo")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert settled(qtbot, app).bar.name.text() == "Amina Diallo"


def test_one_begins_where_something_is_needed_first(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app, "pdf", "goals")
    qtbot.waitUntil(lambda: workspace.stage.name == rail.GOALS)
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.label == "New goal"
    assert app.document is not None
    assert app.document.portfolio.ticked() == {"goals", "pdf"}


def test_the_next_step_is_not_in_the_way_of_who_writes(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app, "hours")
    qtbot.waitUntil(lambda: bool(workspace.messages.banners))
    workspace.add("time_entry")
    assert workspace.stage.written_on
    assert not workspace.messages.banners


def test_the_next_step_is_not_in_the_way_on_another_page(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app, "hours")
    qtbot.waitUntil(lambda: bool(workspace.messages.banners))
    place = workspace.stage.place
    place.show_page("week")
    assert workspace.messages.banners
    place.show_page("all")
    assert not workspace.messages.banners


def test_the_next_step_is_not_in_the_way_of_a_file_that_is_looked_at(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    workspace = start(qtbot, app, "hours")
    qtbot.waitUntil(lambda: bool(workspace.messages.banners))
    (tmp_path / "mine.csv").write_text("Date,Hours\n2026-01-02,2\n")
    workspace.stage.place.show_file(tmp_path / "mine.csv")
    assert not workspace.messages.banners


def test_the_one_next_step_is_said_where_the_place_does_not_offer_it_and_goes_once_it_is_done(
    qtbot: QtBot, app: App
) -> None:
    workspace = start(qtbot, app, "hours")
    qtbot.waitUntil(lambda: bool(workspace.messages.banners))
    (step,) = workspace.messages.banners
    assert button_of(step, "Log time").isVisible()
    workspace.document.do(added("Add", build(Practice, kind="talk", title="Talk")))
    assert not workspace.messages.banners


def test_the_next_step_is_not_in_the_way_elsewhere(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app, "pdf")
    qtbot.waitUntil(lambda: workspace.stage.name == rail.PACKET and bool(workspace.messages.banners))
    assert workspace.messages.banners[0].isVisible()
    workspace.go_to(rail.SETTINGS)
    assert not workspace.messages.banners


def test_with_nothing_ticked_one_begins_on_the_timeline(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app)
    qtbot.wait(50)
    assert workspace.stage.name == rail.TIMELINE
    assert not workspace.messages.banners


def test_with_something_in_it_one_begins_on_the_timeline(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    portfolio = Portfolio.open(folder, device=paths.device_id())
    portfolio.tick(["goals"])
    portfolio.close()
    app.open(folder)
    workspace = settled(qtbot, app)
    assert workspace.stage.name == rail.TIMELINE


# ---- places that come when they are wanted


def with_a_later_place(workspace: Workspace, app: App) -> Places:
    """As if the bin were a place that comes when it is ticked, or when there is a goal."""
    later = OptionalPlace(rail.BIN, "tidiness", ("goal",), lambda places: places._bin())
    workspace.rail.offer(rail.BIN, offered=False)
    places = Places(app.theme, app.settings, workspace.document, app.jobs, workspace, (later,))
    places.offer()
    return places


def offered(workspace: Workspace) -> bool:
    return not workspace.rail._buttons[rail.BIN].isHidden()


def test_a_place_comes_when_it_is_ticked_and_goes_when_it_is_not(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app)
    places = with_a_later_place(workspace, app)
    assert not offered(workspace)
    places.tick(["tidiness"])
    assert offered(workspace)
    places.tick([])
    assert not offered(workspace)


def test_a_place_comes_when_it_is_used_and_stays_while_it_is(qtbot: QtBot, app: App) -> None:
    workspace = start(qtbot, app)
    places = with_a_later_place(workspace, app)
    workspace.document.do(added("Add", build(Goal, title="Talk less")))
    assert offered(workspace)
    places.tick([])
    assert offered(workspace)
    workspace.document.undo()
    assert not offered(workspace)


# ---- ways out


def test_a_portfolio_that_can_only_be_read_is_copied_here(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    stick = tmp_path / "stick" / "mine"
    shutil.copytree(portfolio_of("Amina", 3), stick)
    (stick / "portfolio.lock").unlink(missing_ok=True)
    (stick / "portfolio.lock").mkdir()  # so that not even the system's administrator can lock it
    assert not app.open(stick)
    button_of(page_of(app).banner, "Copy it to this computer").click()
    workspace = settled(qtbot, app)
    assert workspace.document.portfolio.folder == paths.portfolios_dir() / "mine"
    assert workspace.journal.model.rowCount() == 3


def test_a_copy_that_is_stopped_leaves_nothing(tmp_path: Path, app: App) -> None:
    source, target = portfolio_of("Amina"), tmp_path / "copy"
    with pytest.raises(Exception, match="Stopped"):
        copy_portfolio(source, target, cancelled=lambda: True)
    assert not list(tmp_path.glob("copy*"))


def test_one_that_another_computer_has_open_can_be_copied_instead(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    held = Portfolio.open(folder, device="e" * 32)
    note = (folder / "portfolio.holder.json").read_text("utf-8")
    held.close()
    (folder / "portfolio.holder.json").write_text(note, "utf-8")
    app.open(folder)
    button_of(page_of(app).banner, "Copy it to this computer").click()
    workspace = settled(qtbot, app)
    assert workspace.document.portfolio.folder != folder
    assert (folder / "portfolio.holder.json").read_text("utf-8") == note


def test_a_damaged_one_leads_to_what_is_in_its_newest_backup(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina", 200)
    damage(folder)
    app.open(folder)
    page = page_of(app)
    button_of(page.banner, "Look at its newest backup").click()
    qtbot.waitUntil(lambda: page.backup_page is not None, timeout=20_000)
    assert page.backup_page is not None
    assert "Things I did: 200" in page.backup_page.facts()


def test_a_stick_that_is_not_plugged_in_is_said_and_opens_when_it_is(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    shutil.copytree(portfolio_of("Amina"), stick)
    app.open(stick)
    settled(qtbot, app)
    app._close_document()
    stick.rename(pocket)
    app.start(None)
    banner = page_of(app).banner
    assert banner is not None
    assert str(stick) in banner.accessibleName()
    pocket.rename(stick)
    button_of(banner, "Try again").click()
    assert settled(qtbot, app).document.portfolio.folder == stick


def test_a_portfolio_from_elsewhere_is_in_the_list_while_it_is_there(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    shutil.copytree(portfolio_of("Amina"), stick)
    app.open(stick)
    settled(qtbot, app)
    app._close_document()
    assert len(app.first_run().portfolios.cards) == 2
    shutil.rmtree(stick)
    assert len(app.first_run().portfolios.cards) == 1


def test_leaving_the_first_screen_while_it_looks_around_harms_nothing(qtbot: QtBot, app: App) -> None:
    folder = portfolio_of("Amina")
    app.first_run().show_open()
    app.open(folder)
    settled(qtbot, app)
    qtbot.waitUntil(lambda: app.jobs.idle, timeout=20_000)
    assert json.loads((paths.user_data_dir() / "last.json").read_text("utf-8"))["last"] == str(folder)
