"""The theme object: fonts from the folder, sizes from the text, icons in any colour, changes announced."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.ui.theme import KINDS, Face, Theme

ROOT = Path(__file__).resolve().parents[3]
ICONS = ROOT / "resources" / "icons"


def test_the_programs_own_typefaces_are_used(theme: Theme) -> None:
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("h2", 600, serif=True)).family() == "Source Serif 4"
    assert QFontInfo(theme.font("lead", serif=True, italic=True)).italic()


def test_text_grows_from_one_to_two_and_no_further(theme: Theme) -> None:
    small = theme.metrics(Face("body")).height()
    theme.set_scale(2.0)
    assert theme.metrics(Face("body")).height() == pytest.approx(2 * small, rel=0.1)
    theme.set_scale(9.0)
    assert theme.scale == 2.0
    theme.set_scale(0.1)
    assert theme.scale == 1.0


def test_a_change_is_announced_once_and_dresses_the_application(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append(theme.tokens.name))
    theme.set_mode("dark")
    theme.set_mode("dark")
    assert heard == ["dark"]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(theme.tokens.bg)
    theme.set_mode("light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#F5F3EE")


def test_an_unknown_mode_is_an_error(theme: Theme) -> None:
    with pytest.raises(ValueError, match="sepia"):
        theme.set_mode("sepia")  # type: ignore[arg-type]


def test_an_icon_takes_the_colour_it_is_asked_for(theme: Theme) -> None:
    image = theme.pixmap("circle", "accent", 24, 2.0).toImage()
    inks = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert inks == {theme.color("accent").name()}
    assert theme.pixmap("circle", "accent", 24, 2.0).cacheKey() == theme.pixmap("circle", "accent", 24, 2.0).cacheKey()


def inks_of(icon: QIcon, mode: QIcon.Mode) -> set[str]:
    image = icon.pixmap(24, 24, mode).toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in spots if image.pixelColor(x, y).alpha() == 255}


def test_the_icon_of_a_chosen_row_can_be_seen_where_the_row_has_the_accents_colour(theme: Theme) -> None:
    theme.set_mode("high-contrast")
    icon = theme.icon("circle", "accent")
    assert inks_of(icon, QIcon.Mode.Normal) == {theme.color("accent").name()}
    assert inks_of(icon, QIcon.Mode.Active) == inks_of(icon, QIcon.Mode.Selected) == {theme.color("on_accent").name()}


def test_a_missing_icon_is_a_bug_and_says_so(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.pixmap("no-such-icon", "ink", 16)


def test_every_icon_that_the_code_names_is_there() -> None:
    named: set[str] = {kind.icon for kind in KINDS.values()}
    for file in (ROOT / "portfolio" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            values = [word.value for word in node.keywords if word.arg == "icon"]
            if isinstance(node.func, ast.Attribute) and node.func.attr in ("icon", "pixmap", "set_icon"):
                values += node.args[:2]
            found = [value.value for value in values if isinstance(value, ast.Constant)]
            named.update(name for name in found if isinstance(name, str) and name)
    colours = {"ink", "ink2", "ink3", "accent", "on_accent"}
    assert [name for name in named - colours if not (ICONS / f"{name}.svg").is_file()] == []


def test_the_style_sheet_fixes_no_height_of_text(theme: Theme, qapp: QApplication) -> None:
    for rule in qapp.styleSheet().split("}"):
        if "height" in rule:
            assert "QScrollBar" in rule or "separator" in rule


def test_the_theme_follows_the_system_until_a_mode_is_chosen(theme: Theme) -> None:
    theme.set_mode("system")
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert theme.tokens.name == ("dark" if dark else "light")
