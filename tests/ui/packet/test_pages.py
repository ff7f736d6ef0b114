"""The pages of the preview: the PDF itself, only what can be seen, at the size it is seen."""

import io
from collections.abc import Callable, Iterator

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from portfolio.paths import resource
from portfolio.ui.packet.pages import LARGEST, PageView
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.theme import Theme

WAIT = 30_000


def pdf_of(pages: int) -> bytes:
    writer = PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(595, 842)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PageView]:
    shown = PageView(Theme(resource("fonts"), resource("icons"), "light"))
    qtbot.addWidget(shown)
    shown.resize(900, 600)
    shown.show()
    shown.show_pdf(pdf_of(60))
    qtbot.waitUntil(lambda: shown.count == 60, timeout=WAIT)
    yield shown
    shown.drawer.close()


def drawn(view: PageView) -> set[int]:
    return {page for page in range(view.count) if view.picture(page) is not None}


def test_only_pages_that_can_be_seen_are_drawn(qtbot: QtBot, view: PageView) -> None:
    qtbot.waitUntil(lambda: {0, 1} <= drawn(view), timeout=WAIT)
    assert len(drawn(view)) <= 4
    view.go_to(40)
    qtbot.waitUntil(lambda: 40 in drawn(view), timeout=WAIT)
    assert 20 not in drawn(view)


def test_a_page_is_drawn_at_the_size_it_is_seen(qtbot: QtBot, view: PageView) -> None:
    qtbot.waitUntil(lambda: view.picture(0) is not None, timeout=WAIT)
    small = view.picture(0)
    view.set_fit("width")

    def sharper() -> bool:
        picture = view.picture(0)
        return picture is not None and small is not None and picture.width() > small.width()

    qtbot.waitUntil(sharper, timeout=WAIT)
    picture = view.picture(0)
    assert picture is not None
    assert abs(picture.width() - view._places[0].width() * view.devicePixelRatioF()) <= 1


@pytest.mark.parametrize(
    "key,check",
    [
        (Qt.Key.Key_End, lambda view: view.page >= 56),
        (Qt.Key.Key_PageDown, lambda view: view.page > 0),
        (Qt.Key.Key_Space, lambda view: view.page > 0),
        (Qt.Key.Key_Plus, lambda view: view.fit == "free"),
    ],
)
def test_keys_scroll_and_zoom(qtbot: QtBot, view: PageView, key: Qt.Key, check: Callable[[PageView], bool]) -> None:
    qtbot.keyClick(view, key)
    assert check(view)


def test_zoom_ends_somewhere_and_keeps_the_page(view: PageView) -> None:
    view.go_to(30)
    page = view.page
    for _ in range(40):
        view.zoom_by(1.2)
    assert view._zoom == LARGEST
    assert view.page == page


def test_a_screen_reader_hears_which_page_it_is(view: PageView) -> None:
    assert (view.accessibleName(), view.accessibleDescription()) == ("Preview", "Page 1 of 60")
    view.go_to(58)
    assert view.accessibleDescription().endswith("of 60")
    assert view.page > 50


def test_a_file_that_is_no_pdf_is_refused_with_a_sentence(qtbot: QtBot, view: PageView) -> None:
    with qtbot.waitSignal(view.refused, timeout=WAIT) as caught:
        view.show_pdf(b"not a pdf")
    assert caught.args is not None
    assert str(caught.args[0]) == "This PDF cannot be shown. Make the PDF again."


def test_the_pages_of_before_stay_until_the_new_ones_are_there(qtbot: QtBot, place: PacketPlace) -> None:
    pages = place.preview.pages
    qtbot.waitUntil(lambda: pages.picture(0) is not None, timeout=WAIT)
    place.column.statement.edit.setPlainText("More words")
    assert pages.count > 0
    assert pages.picture(0) is not None
    assert not place.preview.stale.isHidden()
    qtbot.waitUntil(place.preview.stale.isHidden, timeout=WAIT)
