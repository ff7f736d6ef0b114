"""The chips above the timeline: whole and inside their place, however large the text and however narrow the window."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.buttons import Chip
from portfolio.ui.shell.kind_filter import KindFilter
from portfolio.ui.theme import Theme
from tests.ui.shell.conftest import MakeWorkspace

COUNTS = {"credential": 6, "programme": 2, "reflection": 6, "practice": 4, "attachment": 1, "time_entry": 9}


def page_of(qtbot: QtBot, theme: Theme, width: int, direction: Qt.LayoutDirection) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    chips = KindFilter(theme)
    chips.set_counts(COUNTS)
    column.addWidget(chips)
    column.addStretch(1)
    page.resize(width, 400)
    page.show()
    return page


def chips_of(page: QWidget) -> KindFilter:
    return page.findChild(KindFilter)


def places(chips: KindFilter) -> dict[str, QRect]:
    return {chip.label: chip.geometry() for chip in chips.findChildren(Chip)}


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [360, 560, 657, 782, 1000])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_every_chip_is_whole_and_keeps_away_from_the_edge(
    qtbot: QtBot, theme: Theme, scale: float, width: int, direction: Qt.LayoutDirection
) -> None:
    theme.set_scale(scale)
    page = page_of(qtbot, theme, width, direction)
    chips = chips_of(page)
    for chip in chips.findChildren(Chip):
        assert chip.width() >= chip.sizeHint().width(), chip.label
        assert chips.rect().contains(chip.geometry()), chip.label
    end = (lambda place: chips.width() - 1 - place.right()) if not chips.isRightToLeft() else (lambda place: place.x())
    assert min(map(end, places(chips).values())) >= theme.gap(6)


def test_icons_give_way_first_then_numbers_then_the_line_breaks(qtbot: QtBot, theme: Theme) -> None:
    page = page_of(qtbot, theme, 1000, Qt.LayoutDirection.LeftToRight)
    chips = chips_of(page)
    looks = []
    for width in (1000, 600, 520, 360):
        page.resize(width, 400)
        hours = next(chip for chip in chips.findChildren(Chip) if chip.label == "Hours")
        lines = len({place.y() for place in places(chips).values()})
        looks.append((hours.sizeHint().width(), lines))
        assert hours.accessibleDescription() == "9 entries"
    (whole, _), (no_icon, _), (bare, _), (in_lines, _) = looks
    assert whole > no_icon > bare
    assert in_lines == no_icon
    assert [lines for _, lines in looks] == [1, 1, 1, 2]


def test_the_journal_shows_all_chips_at_150_percent(make_workspace: MakeWorkspace, theme: Theme) -> None:
    theme.set_scale(1.5)
    workspace = make_workspace(height=768)
    chips = workspace.journal.filter
    assert chips.isVisible()
    assert all(chips.rect().contains(place) for place in places(chips).values())
