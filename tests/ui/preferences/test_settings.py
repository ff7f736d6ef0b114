"""The settings: each choice works at once, says what it does, and can be reached and heard by everyone."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from portfolio.ui.preferences.place import OfPortfolio, SettingsPlace
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme

PLACES = {"packet": "Evaluation PDF", "goals": "Goals", "collection": "Collection"}
NOTHING = OfPortfolio((), PLACES)


def make(qtbot: QtBot, theme: Theme, tmp_path: Path, of: OfPortfolio = NOTHING) -> SettingsPlace:
    made = SettingsPlace(
        theme, Settings(tmp_path / "settings.json"), (tmp_path / "mine", tmp_path / "backups"), ("en_GB",), of
    )
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> SettingsPlace:
    return make(qtbot, theme, tmp_path)


def said(place: SettingsPlace) -> str:
    return "\n".join(label.text() for label in place.findChildren(QLabel) if label.isVisibleTo(place))


def test_the_way_to_another_colour_does_not_lead_through_a_black_window(
    qtbot: QtBot, place: SettingsPlace, theme: Theme
) -> None:
    place.take_focus()
    before = theme.tokens.name
    focus = QApplication.focusWidget()
    assert focus is not None
    qtbot.keyClick(focus, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert theme.tokens.name == before
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    try:
        assert theme.tokens.name == "high-contrast"
    finally:
        theme.set_mode("light")


def test_everything_is_named_and_can_be_reached_with_the_keyboard(qtbot: QtBot, place: SettingsPlace) -> None:
    buttons = [one for one in place.findChildren(QAbstractButton) if one.isVisibleTo(place)]
    assert all(one.accessibleName() for one in buttons)
    place.take_focus()
    met = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    # Of a choice, Tab stops at one option; arrows lead to the others.
    stops = [one for one in buttons if one.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert set(stops) <= set(met)


def test_what_is_ticked_says_where_one_begins_and_is_handed_over(qtbot: QtBot, place: SettingsPlace) -> None:
    assert "while your portfolio is empty, it opens there" in said(place)
    with qtbot.waitSignal(place.needs_changed) as caught:
        place.needs.ticks.ticks["pdf"].click()
    assert caught.args == [["pdf"]]
    assert "it opens at “Evaluation PDF”" in said(place)
    with qtbot.waitSignal(place.needs_changed) as caught:
        place.needs.ticks.ticks["goals"].click()
    assert caught.args == [["goals", "pdf"]]
    assert "it opens at “Goals”" in said(place)


def test_what_was_ticked_before_is_ticked(qtbot: QtBot, theme: Theme, tmp_path: Path) -> None:
    place = make(qtbot, theme, tmp_path, OfPortfolio(frozenset({"badges"}), PLACES))
    assert [name for name, tick in place.needs.ticks.ticks.items() if tick.isChecked()] == ["badges"]


def test_folders_are_named_and_can_be_opened(qtbot: QtBot, place: SettingsPlace, tmp_path: Path) -> None:
    assert str(tmp_path / "mine") in said(place)
    for button, folder in ((place.keeping.open_portfolio, "mine"), (place.keeping.open_backups, "backups")):
        with qtbot.waitSignal(place.folder_requested) as caught:
            button.click()
        assert caught.args == [tmp_path / folder]


def test_the_newest_backup_is_told_and_follows_a_new_one(place: SettingsPlace, tmp_path: Path) -> None:
    assert "There is none yet." in said(place)
    (tmp_path / "backups").mkdir()
    file = tmp_path / "backups" / "mine-000001.portfolio"
    file.write_bytes(b"")
    os.utime(file, (1_700_000_000, 1_700_000_000))
    place.backed_up()
    assert "The newest is of 1" in said(place)  # 14 or 15 November 2023, wherever the computer stands
    assert "November 2023" in said(place)


def test_only_a_sample_is_called_one(qtbot: QtBot, theme: Theme, place: SettingsPlace, tmp_path: Path) -> None:
    assert not place.sample.isVisible()
    sample = make(qtbot, theme, tmp_path, OfPortfolio((), PLACES, sample=True))
    assert sample.sample.isVisible()


def test_a_list_of_words_is_kept_and_what_is_no_list_is_none(tmp_path: Path) -> None:
    Settings(tmp_path / "settings.json").keep(lately=["a", "b"], look="dark")
    again = Settings(tmp_path / "settings.json")
    assert (again.words("lately"), again.words("look"), again.words("never")) == (("a", "b"), (), ())
    assert again.text("lately") == ""
