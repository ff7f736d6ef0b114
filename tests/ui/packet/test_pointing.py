"""From the pages to the entries: by a click on a line or a link, by a key; and from page to page."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from portfolio.packet.drawing.live import Standing
from portfolio.packet.drawing.preview import Place, Way
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.packet.under import Under
from tests.ui.packet.reading import WAIT, wait_for_preview

LESSON, GOAL = Standing("practice", "l" * 32, "Lesson"), Standing("goal", "g" * 32, "Goal")


def test_a_line_belongs_to_the_entry_that_begins_above_it() -> None:
    places = {
        "section-practice": Place(2, 50.0), "rl": Place(2, 80.0), "section-goals": Place(4, 50.0), "rg": Place(4, 90.0),
    }  # fmt: skip
    under = Under(places, {"rl": LESSON, "rg": GOAL})
    assert under.at(0, 10, 10) is None
    assert under.at(2, 10, 60) is None  # the section's own heading
    assert under.at(2, 10, 200) == LESSON
    assert under.at(3, 10, 10) == LESSON  # it goes on over the page
    assert under.at(4, 10, 95) == GOAL
    under.learn(0, (Way(5, 5, 20, 20, Place(4, 90.5)),))
    assert under.at(0, 10, 10) == GOAL
    assert under.on_page(2) == [LESSON]
    assert under.on_page(3) == [LESSON]
    assert under.on_page(0) == []


def test_a_click_and_a_key_lead_to_the_entry(qtbot: QtBot, place: PacketPlace) -> None:
    wait_for_preview(qtbot, place)
    pages = place.preview.pages
    made = place._made
    assert made is not None
    name, entry = next((name, one) for name, one in made.entries.items() if one.title == "Water cycle")
    where = made.places[name]
    pages.go_to(where.page)
    qtbot.waitUntil(lambda: pages.picture(where.page) is not None, timeout=WAIT)
    shown = dict(pages._visible())[where.page]
    spot = QPoint(round(shown.x() + 300 * pages._zoom), round(shown.y() + (where.top + 8) * pages._zoom))
    wanted: list[tuple[str, str]] = []
    place.entry_requested.connect(lambda kind, one: wanted.append((kind, one)))
    qtbot.mouseMove(pages.viewport(), spot)
    qtbot.mouseClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert wanted == [(entry.kind, entry.id)]
    menu = pages.pointing.menu(where.page)
    titles = [action.text().replace("\u2068", "").replace("\u2069", "") for action in menu.actions()]
    assert "Go to “Water cycle”" in titles
    menu.actions()[titles.index("Go to “Water cycle”")].trigger()
    assert wanted[1:] == [(entry.kind, entry.id)]


def test_one_goes_to_a_page_by_number_and_by_its_small_picture(qtbot: QtBot, place: PacketPlace) -> None:
    wait_for_preview(qtbot, place)
    preview = place.preview
    last = preview.pages.count
    assert last > 2
    preview.jump.setText(str(last))
    preview.jump.returnPressed.emit()
    assert dict(preview.pages._visible()).keys() >= {last - 1}
    preview.all.click()
    assert preview.thumbnails.isVisible()
    assert preview.thumbnails.count() == last
    qtbot.waitUntil(lambda: preview.thumbnails.item(0).data(Qt.ItemDataRole.UserRole) is not None, timeout=WAIT)
    preview.thumbnails.setCurrentRow(0)
    assert preview.pages.page == 0
    preview.all.click()
    assert preview.thumbnails.isHidden()


def test_the_changed_page_comes_into_view(qtbot: QtBot, place: PacketPlace) -> None:
    wait_for_preview(qtbot, place)
    pages = place.preview.pages
    pages.set_fit("width")
    pages.go_to(0)
    place.column.sections.caption("hours")
    sheet = place.column.sections.sheet
    assert sheet is not None
    sheet.heading.setText("Time I spent")
    sheet.accept()
    wait_for_preview(qtbot, place)
    made = place._made
    assert made is not None
    assert made.places["section-hours"].page in made.changed
    qtbot.waitUntil(lambda: made.places["section-hours"].page in dict(pages._visible()), timeout=WAIT)
