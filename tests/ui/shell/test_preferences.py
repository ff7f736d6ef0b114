"""The settings: every choice works at once and is there again at the next start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from portfolio.ui.preferences.place import SettingsPlace
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace


@pytest.fixture
def place(qtbot: QtBot, theme: Theme, tmp_path: Path) -> SettingsPlace:
    made = SettingsPlace(theme, Settings(tmp_path / "settings.json"), (tmp_path, tmp_path / "backups"))
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    return made


def test_colours_and_text_size_change_at_once_and_follow_the_keys(place: SettingsPlace, theme: Theme) -> None:
    mode, scale = theme.mode, theme.scale
    try:
        place.look.mode.chosen.emit("high-contrast")
        assert theme.tokens.name == "high-contrast"
        place.look.text_size.chosen.emit("1.5")
        assert theme.scale == 1.5
        theme.set_scale(1.72)
        assert place.look.text_size.value() == "1.75"
    finally:
        theme.set_mode(mode)
        theme.set_scale(scale)


def test_the_folder_for_new_files_is_kept_and_can_be_forgotten(place: SettingsPlace, tmp_path: Path) -> None:
    told: list[str] = []
    place.inbox_changed.connect(told.append)
    place.new_files.set_inbox("/home/amina/Downloads")
    assert Settings(tmp_path / "settings.json").text("inbox") == "/home/amina/Downloads"
    assert not place.new_files.no_inbox.isHidden()
    place.new_files.no_inbox.click()
    assert Settings(tmp_path / "settings.json").text("inbox") == ""
    assert told == ["/home/amina/Downloads", ""]


def test_single_letters_can_be_turned_off(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.hands.set_letters(False)
    workspace.journal.view.setFocus()
    qtbot.keyClick(workspace.journal.view, Qt.Key.Key_R)
    assert workspace.stage.sheet is None
    workspace.hands.set_letters(True)
    qtbot.keyClick(workspace.journal.view, Qt.Key.Key_R)
    assert workspace.stage.sheet is not None
