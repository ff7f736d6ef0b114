"""The first run: what it asks for, and that it writes nothing itself."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Reflection, build
from portfolio.exchange.backups import Backup, backup_now
from portfolio.paths import resource
from portfolio.ui.first_run.first_run import FirstRun
from portfolio.ui.first_run.found import FirstRunFolders, known_backups, known_portfolios, look_into
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme(resource("fonts"), resource("icons"), "light")


@pytest.fixture
def first(qtbot: QtBot, theme: Theme, tmp_path: Path) -> FirstRun:
    return make(qtbot, theme, tmp_path)


def make(qtbot: QtBot, theme: Theme, tmp_path: Path, width: int = 1366, height: int = 696, name: str = "") -> FirstRun:
    folders = FirstRunFolders(tmp_path / "portfolios", tmp_path / "backups")
    shown = FirstRun(theme, Jobs(), folders, name=name, device=DEVICE)
    qtbot.addWidget(shown)
    shown.resize(width, height)
    shown.show()
    return shown


DEVICE = "d" * 32


def portfolio_with_backup(tmp_path: Path) -> Backup:
    portfolio = Portfolio.create(tmp_path / "portfolios" / "Amina", device=DEVICE, name="Amina Diallo")
    portfolio.apply(added("Add", build(Goal, title="Goal"), build(Reflection, title="Note")))
    made = backup_now(portfolio, tmp_path / "backups" / "Amina")
    portfolio.close()
    return made


def drop(first: FirstRun, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(first, QDragEnterEvent(QPoint(9, 9), action, data, button, keys))
    QApplication.sendEvent(first, QDropEvent(QPointF(9, 9), action, data, button, keys))


def test_start_hands_over_the_name(qtbot: QtBot, first: FirstRun) -> None:
    qtbot.keyClicks(first.start_page.name, "  Amina Diallo ")
    with qtbot.waitSignal(first.start_requested) as caught:
        qtbot.keyClick(first.start_page.name, Qt.Key.Key_Return)
    assert caught.args == ["Amina Diallo", [], []]


def test_a_badge_dropped_anywhere_starts_the_portfolio_with_it(qtbot: QtBot, first: FirstRun, tmp_path: Path) -> None:
    first.start_page.name.setText("Amina")
    badges = [tmp_path / "one.png", tmp_path / "two.json"]
    with qtbot.waitSignal(first.start_requested) as caught:
        drop(first, *badges)
    assert caught.args == ["Amina", badges, []]


def test_the_sample_can_be_asked_for(qtbot: QtBot, first: FirstRun) -> None:
    with qtbot.waitSignal(first.sample_requested):
        first.start_page.sample.click()


def test_portfolios_of_this_computer_are_named_and_open(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    portfolio_with_backup(tmp_path)
    (tmp_path / "portfolios" / "not one").mkdir()
    first = make(qtbot, theme, tmp_path)
    for cards in (first.portfolios, first.open_page.portfolios):
        assert len(cards.cards) == 1
        with qtbot.waitSignal(first.open_requested) as caught:
            cards.cards[0].click()
        assert caught.args == [tmp_path / "portfolios" / "Amina"]


def test_a_dropped_portfolio_folder_opens(qtbot: QtBot, first: FirstRun, tmp_path: Path) -> None:
    portfolio_with_backup(tmp_path)
    with qtbot.waitSignal(first.open_requested) as caught:
        drop(first, tmp_path / "portfolios" / "Amina")
    assert caught.args == [tmp_path / "portfolios" / "Amina"]


def test_a_backup_shows_what_is_in_it_before_it_is_restored(qtbot: QtBot, first: FirstRun, tmp_path: Path) -> None:
    made = portfolio_with_backup(tmp_path)
    first.start_page.others.click()
    qtbot.waitUntil(lambda: bool(first.open_page.backups))
    assert first.backup_page is None
    with qtbot.assertNotEmitted(first.restore_requested):
        first.open_page.backups[0].click()
    page = first.backup_page
    assert page is not None
    assert {"Portfolio of: Amina Diallo", "Goals: 1", "Reflections: 1", "Credentials: 0", "Files: 0"} <= set(
        page.facts().splitlines()
    )
    with qtbot.waitSignal(first.restore_requested) as caught:
        page.restore.click()
    assert caught.args == [made.path]


def test_a_dropped_backup_is_looked_into(qtbot: QtBot, first: FirstRun, tmp_path: Path) -> None:
    made = portfolio_with_backup(tmp_path)
    drop(first, made.path)
    qtbot.waitUntil(lambda: first.backup_page is not None)


def test_a_file_that_is_no_backup_gets_one_sentence(qtbot: QtBot, first: FirstRun, tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.portfolio"
    wrong.write_bytes(b"not a zip")
    drop(first, wrong)
    qtbot.waitUntil(lambda: first.banner is not None)
    assert first.banner is not None
    assert first.banner.accessibleName() == "“holiday.portfolio” is damaged or is not a portfolio backup."


def test_an_error_ends_the_waiting_and_is_said(first: FirstRun) -> None:
    assert first.set_busy("Making your sample portfolio…") is not None
    assert not first.start_page.start.isEnabled()
    assert first.progress is not None
    assert first.progress.isEnabled()  # it has the Cancel
    first.show_error(PortfolioError("The disk is full.", "Make room."))
    assert first.start_page.start.isEnabled()
    assert first.progress is None
    assert first.banner is not None


def test_the_switches_change_the_look_at_once(first: FirstRun, theme: Theme) -> None:
    first.switches.larger.click()
    first.switches.contrast.click()
    assert (theme.scale > 1, theme.tokens.name) == (True, "high-contrast")
    first.switches.dark.click()
    assert theme.tokens.name == "dark"
    assert not first.switches.contrast.isChecked()
    first.switches.dark.click()
    first.switches.larger.click()
    assert (theme.scale, theme.tokens.name) == (1.0, "light")


def test_where_there_is_no_room_for_the_drop_card_a_choice_takes_its_place(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    theme.set_scale(2.0)
    first = make(qtbot, theme, tmp_path, 1093, 614)
    assert not first.panel.isVisible()
    assert first.start_page.badge.isVisible()
    first.resize(2600, 1400)
    assert first.panel.isVisible()
    assert not first.start_page.badge.isVisible()


def test_what_has_the_keyboard_is_in_sight_at_twice_the_text_size(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    backup = portfolio_with_backup(tmp_path)
    theme.set_scale(2.0)
    first = make(qtbot, theme, tmp_path, 1093, 614)
    first.activateWindow()
    qtbot.waitUntil(first.isActiveWindow)

    def hidden() -> str:
        """What has the keyboard, if any of it is out of sight."""
        focus = first.focusWidget()
        assert focus is not None
        return "" if focus.visibleRegion().boundingRect() == focus.rect() else focus.accessibleName()

    qtbot.waitUntil(lambda: not hidden())
    page = first.start_page
    for control in (page.others, page.name, page.sample, *first.portfolios.cards, page.start):
        control.setFocus()
        assert not hidden()
    first.switches.dark.setFocus()  # outside what is scrolled
    page.others.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert not hidden()
    first.show_open()
    qtbot.waitUntil(lambda: not hidden())
    first.show_backup(backup)
    assert first.focusWidget().accessibleName() == "Restore this portfolio"
    qtbot.waitUntil(lambda: not hidden())


def test_looking_round_finds_nothing_where_there_is_nothing(tmp_path: Path) -> None:
    assert known_portfolios(tmp_path / "none") == [] == known_backups(tmp_path / "none")
    with pytest.raises(PortfolioError, match="is a folder"):
        look_into(tmp_path)


def test_nothing_was_written(first: FirstRun, tmp_path: Path) -> None:
    first.start_page.start.click()
    first.start_page.sample.click()
    assert list(tmp_path.iterdir()) == []


def test_a_look_into_a_backup_that_ends_after_the_page_is_gone_says_nothing(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    jobs = Jobs()
    page = FirstRun(theme, jobs, FirstRunFolders(tmp_path / "a", tmp_path / "b"), device=DEVICE)
    for name in ("no backup.portfolio", str(portfolio_with_backup(tmp_path).path)):
        page.take([tmp_path / name])
    assert [job.label for job in jobs.awaited] == ["Looking into the backup"] * 2
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    with qtbot.captureExceptions() as raised:
        qtbot.waitUntil(lambda: jobs.idle)
    assert raised == []
