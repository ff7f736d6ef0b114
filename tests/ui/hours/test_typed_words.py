"""What was typed on the quick line, or on a stopwatch that was not started, waits: over a restart, and over a kill."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from portfolio import paths
from portfolio.core import stopwatch
from portfolio.core.portfolio import Portfolio
from portfolio.ui.document import Document
from portfolio.ui.editors import waiting
from portfolio.ui.hours.place import HoursPlace
from tests.ui.homes import copied
from tests.ui.hours.conftest import TODAY, times
from tests.ui.hours.test_watch import ROOT

MakePlace = Callable[[Document], HoursPlace]
LINES = ["quick_line", "stopwatch"]


def line_of(place: HoursPlace, name: str) -> QLineEdit:
    return place.week.quick.line if name == "quick_line" else place.week.watch.title


def kept(document: Document) -> dict[str, str]:
    """The words that wait, by what they were typed on."""
    return {draft.key.partition(":")[2]: draft.content["text"] for draft in document.portfolio.drafts.all()}


def looked_away(place: HoursPlace) -> None:
    """Something else is looked at for a moment."""
    place.hide()
    place.show()


@pytest.mark.parametrize("name", LINES)
def test_words_typed_on_a_line_are_on_disk_soon_and_there_again(
    place: HoursPlace, document: Document, make_place: MakePlace, qtbot: QtBot, name: str
) -> None:
    QTest.keyClicks(line_of(place, name), "45m Module 5")
    qtbot.waitUntil(lambda: kept(document) == {name: "45m Module 5"}, timeout=2000)
    assert waiting(document) == [], "they are gone on with where they were typed"
    assert line_of(make_place(document), name).text() == "45m Module 5"


@pytest.mark.parametrize("name", LINES)
def test_who_leaves_at_once_finds_all_of_it_again(
    place: HoursPlace, document: Document, make_place: MakePlace, name: str
) -> None:
    QTest.keyClicks(line_of(place, name), "45m Mod")
    place.hide()
    assert kept(document) == {name: "45m Mod"}
    place.close()
    assert line_of(make_place(document), name).text() == "45m Mod"


def test_the_page_that_is_gone_from_keeps_its_words_at_once(place: HoursPlace, document: Document) -> None:
    QTest.keyClicks(place.week.quick.line, "1h reading")
    QTest.keyClicks(place.week.watch.title, "Module 5")
    place.show_page("all")
    assert kept(document) == {"quick_line": "1h reading", "stopwatch": "Module 5"}


def test_what_was_logged_or_given_up_waits_no_longer(place: HoursPlace, document: Document) -> None:
    line = place.week.quick.line
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClicks(line, "45m Module 5")
        looked_away(place)
        assert kept(document)
        QTest.keyClick(line, key)
        assert kept(document) == {}
    assert len([one for one in times(document) if one.title == "Module 5"]) == 1


def test_what_is_only_offered_to_be_logged_again_is_not_kept(place: HoursPlace, document: Document) -> None:
    place.log_line()
    assert place.week.quick.line.text() == "45m Module 4"
    looked_away(place)
    assert kept(document) == {}


def test_once_it_runs_the_stopwatch_has_the_words(place: HoursPlace, document: Document, make_place: MakePlace) -> None:
    card = place.week.watch
    QTest.keyClicks(card.title, "Module 5")
    looked_away(place)
    card.start.click()
    assert kept(document) == {}
    QTest.keyClicks(card.title, "a")
    looked_away(place)
    assert kept(document) == {}
    watch = document.portfolio.stopwatch()
    assert watch is not None
    assert watch.title == "Module 5a"
    card.away.click()
    looked_away(place)
    assert kept(document) == {"stopwatch": "Module 5a"}, "they stand there still"
    assert make_place(document).week.watch.title.text() == "Module 5a"


@pytest.mark.parametrize("title", ["A walk", ""])
def test_words_wait_on_while_one_runs_that_was_started_elsewhere(
    place: HoursPlace, document: Document, make_place: MakePlace, title: str
) -> None:
    QTest.keyClicks(place.week.watch.title, "Module 5")
    place.close()
    document.portfolio.keep_stopwatch(stopwatch.started(datetime.now(UTC), title))
    card = make_place(document).week.watch
    assert card.title.text() == title
    card.stop.click()
    assert kept(document) == {"stopwatch": "Module 5"}
    assert card.title.text() == "Module 5"


def test_words_of_one_that_was_thrown_away_stay_though_others_wait(
    place: HoursPlace, document: Document, make_place: MakePlace
) -> None:
    QTest.keyClicks(place.week.watch.title, "Module 5")
    place.close()
    document.portfolio.keep_stopwatch(stopwatch.started(datetime.now(UTC), "A walk"))
    card = make_place(document).week.watch
    card.away.click()
    card.read()
    assert card.title.text() == "A walk"


def test_they_outlive_a_window_that_is_killed(tmp_path: Path, hours_home: Path, user_data: Path) -> None:
    home = tmp_path / "killed"
    copied(hours_home, home).close()
    command = [sys.executable, "-m", "tests.ui.hours.left_running", str(home), str(tmp_path / "settings.json"), "typed"]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True)
    try:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
    finally:
        child.kill()
        child.communicate()
    again = Document(Portfolio.open(home, device=paths.device_id()), today=lambda: TODAY)
    found = kept(again)
    again.close()
    assert found == {"quick_line": "45m reading", "stopwatch": "Module 5"}
