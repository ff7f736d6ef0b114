"""The sample: one click away, told from one's own, kept or thrown away."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, build
from portfolio.exchange.backups import backup_now
from portfolio.exchange.making.sample import add_sample
from portfolio.ui.app import App
from portfolio.ui.first_run.found import known_backups
from portfolio.ui.kit.strip import Strip
from portfolio.ui.preferences.place import SettingsPlace
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.ui.shell.test_beginning import button_of, settled
from tests.ui.shell.test_opening import page_of


def sample_line(workspace: Workspace) -> Strip | None:
    return next((strip for strip in workspace.findChildren(Strip) if strip.isVisible()), None)


@pytest.fixture(scope="module")
def sample_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sample that was made before, to be copied."""
    folder = tmp_path_factory.mktemp("made") / "sample"
    portfolio = Portfolio.create(folder, device="d" * 32, name="Amina Diallo")
    add_sample(portfolio, paths.resource("sample"), contexts=paths.resource("contexts"))
    portfolio.close()
    return folder


@pytest.fixture
def sample(qtbot: QtBot, app: App, sample_home: Path) -> Workspace:
    """The window over a sample that one made another day."""
    folder = paths.portfolios_dir() / "sample"
    shutil.copytree(sample_home, folder)
    app.open(folder)
    workspace = settled(qtbot, app)
    qtbot.waitUntil(lambda: sample_line(workspace) is not None)
    return workspace


def test_the_sample_is_one_click_away_and_says_what_it_is(qtbot: QtBot, app: App) -> None:
    app.first_run()
    page_of(app).start_page.sample.click()
    workspace = settled(qtbot, app)
    qtbot.waitUntil(lambda: sample_line(workspace) is not None)
    assert workspace.journal.model.rowCount() > 20


def test_a_sample_with_nothing_of_ones_own_is_thrown_away_at_once(app: App, sample: Workspace) -> None:
    folder = sample.document.portfolio.folder
    button_of(sample_line(sample), "Throw it away").click()
    assert page_of(app).start_page.isVisible()
    assert not folder.exists()
    assert paths.default_portfolio() is None is paths.missing_portfolio()
    assert not list((paths.user_data_dir() / "backups").glob("*/*"))


def test_a_sample_with_something_of_ones_own_is_asked_about(sample: Workspace) -> None:
    folder = sample.document.portfolio.folder
    sample.document.do(added("Add", build(Goal, title="Mine")))
    button_of(sample_line(sample), "Throw it away").click()
    assert folder.exists()
    button_of(sample.messages.banners[0], "Throw it away").click()
    assert not folder.exists()
    assert (paths.user_data_dir() / "thrown away" / folder.name / "portfolio.db").is_file()


def test_backups_of_a_sample_that_was_thrown_away_are_offered_no_more(sample: Workspace) -> None:
    portfolio = sample.document.portfolio
    backups = paths.user_data_dir() / "backups"
    made = backup_now(portfolio, paths.backups_dir(portfolio.folder.name))
    assert [one.path for one in known_backups(backups)] == [made.path]
    button_of(sample_line(sample), "Throw it away").click()
    assert known_backups(backups) == []
    aside = paths.user_data_dir() / "thrown away" / portfolio.folder.name / "backups"
    assert [one.path.name for one in known_backups(aside)] == [made.path.name]


def test_a_sample_that_is_kept_is_one_no_more(qtbot: QtBot, app: App, sample: Workspace) -> None:
    folder = sample.document.portfolio.folder
    button_of(sample_line(sample), "Keep it").click()
    assert sample_line(sample) is None
    app._close_document()
    app.open(folder)
    again = settled(qtbot, app)
    qtbot.wait(50)
    assert sample_line(again) is None


def test_starting_mine_leaves_the_sample_in_the_list(qtbot: QtBot, app: App, sample: Workspace) -> None:
    button_of(sample_line(sample), "Start mine").click()
    qtbot.waitUntil(lambda: app.document is None, timeout=20_000)
    page = page_of(app)
    assert page.start_page.isVisible()
    qtbot.waitUntil(lambda: "A sample" in page.portfolios.cards[0].accessibleDescription())


def test_the_settings_offer_the_same_when_the_line_was_dismissed(sample: Workspace) -> None:
    sample.go_to(rail.SETTINGS)
    place = sample.stage.place
    assert isinstance(place, SettingsPlace)
    assert place.sample.isVisible()
    place.keep_requested.emit()
    assert sample_line(sample) is None
    assert not sample.document.portfolio.is_sample
