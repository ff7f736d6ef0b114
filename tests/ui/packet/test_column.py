"""The column of the set-up: in the order of reading for Tab, in sight, and of the size of the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout
from pytestqt.qtbot import QtBot

from portfolio.ui.editors.day_field import DateField
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.focus_chain import following
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.theme import Theme
from tests.ui.packet.reading import WAIT, wait_for_preview, wait_until_counted


def test_tab_comes_to_the_pieces_before_their_button_and_brings_them_into_sight(
    qtbot: QtBot, place: PacketPlace
) -> None:
    wait_for_preview(qtbot, place)
    place.resize(900, 420)
    pieces = place.column.pieces
    pieces._set(tuple(entry.id for entry in place.content.pieces[:2]))
    offs = [button for button in pieces.findChildren(Button) if button.accessibleName().startswith("Do not open")]
    assert len(offs) == 2
    qtbot.waitUntil(lambda: offs[1].width() < 100, timeout=WAIT)  # laid out
    chain, now = [], following(place.column.statement.edit)
    while now is not pieces.choose:
        chain.append(now)
        now = following(now)
        assert len(chain) < 50
    assert [one for one in chain if one in offs] == offs
    with qtbot.waitActive(place):
        place.activateWindow()
    place.column.verticalScrollBar().setValue(0)
    place.preview.fit.setFocus(Qt.FocusReason.TabFocusReason)
    offs[1].setFocus(Qt.FocusReason.TabFocusReason)
    view = place.column.viewport()
    assert view.rect().contains(offs[1].mapTo(view, offs[1].rect().center()))


def test_nothing_keeps_the_sizes_of_smaller_text(qtbot: QtBot, place: PacketPlace, theme: Theme) -> None:
    def heights() -> dict[str, int]:
        """Gaps between parts, each under its place among the others."""
        found = {}
        others = [layout for field in place._side.findChildren(DateField) for layout in field.findChildren(QLayout)]
        for number, layout in enumerate(place._side.findChildren(QBoxLayout)):
            parent = layout.parentWidget()
            if parent is not None and layout not in others and layout.count() > 1:
                inside = [type(layout.itemAt(at).widget()).__name__ for at in range(layout.count())]
                found[f"{number} {type(parent).__name__} {inside}"] = layout.spacing()
        return found

    wait_until_counted(qtbot, place)
    before = heights()
    theme.set_scale(2.0)
    larger = heights()
    assert [name for name, gap in before.items() if gap > 1 and larger[name] <= gap] == []
    theme.set_scale(1.0)
    assert heights() == before
