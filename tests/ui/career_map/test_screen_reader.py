"""What a screen reader finds on the map: a list of what is in sight."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from portfolio.core.map.span import Span
from portfolio.ui.career_map.view import MapView
from tests.ui.career_map.conftest import mark_of

Key = Qt.Key


def test_a_screen_reader_finds_a_list_of_what_is_in_sight(view: MapView) -> None:
    QAccessible.setActive(True)
    found = QAccessible.queryAccessibleInterface(view)
    assert found is not None
    assert found.role() == QAccessible.Role.List
    children = [found.child(number) for number in range(found.childCount())]
    assert {child.role() for child in children} == {QAccessible.Role.ListItem}
    # Nothing in the database of this test has these ids, so only titles can be said.
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert names == [entry.row.title for entry in view.scene.data.in_sight(view.span)]
    assert names[0] == "Data-Informed Teaching"
    badge = children[names.index("Lab Safety Trainer")]
    assert badge.rect().size() == view.rect_of(mark_of(view, "c-1")).size()


def test_the_list_follows_when_the_map_has_come_to_rest(qtbot: QtBot, view: MapView) -> None:
    model = view.model()
    before = model.rowCount()
    with qtbot.waitSignal(view.settled):
        view.show_span(Span(view.whole.first, view.whole.first + 60))
    assert model.rowCount() < before
    assert not view.currentIndex().isValid()


def test_the_chosen_entry_is_the_current_one_of_the_list(view: MapView) -> None:
    view.choose("r-1")
    assert view.currentIndex() == view.model().index_of("r-1")  # type: ignore[attr-defined]
    # And a screen reader that moves through the list moves on the map.
    view.setCurrentIndex(view.model().index_of("c-2"))  # type: ignore[attr-defined]
    assert view.chosen == ("credential", "c-2")
