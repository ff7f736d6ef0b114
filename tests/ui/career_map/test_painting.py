"""What the map looks like: moved, zoomed, drawn ahead, in every theme and size."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.map.lanes import CREDENTIALS, GOALS, PROGRAMMES, REFLECTIONS, THINGS
from portfolio.core.map.span import MONTH
from portfolio.ui.career_map.look import CAPTION
from portfolio.ui.career_map.painted import STRETCHED_BY
from portfolio.ui.career_map.view import MapView
from portfolio.ui.career_map.words import column_words
from portfolio.ui.theme import THEMES, Mode, Theme
from tests.core.map.careers import TODAY, a_few, many, row, same_day
from tests.ui.career_map.conftest import mark_of
from tests.whole.looks.contrasts import contrast


def on_screen(view: MapView) -> QImage:
    """The pixels that are on the screen, as they came there: copied, or drawn."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


@pytest.mark.parametrize("rtl", [False, True])
def test_a_map_that_was_moved_looks_as_if_it_had_been_drawn_there(make_view, rtl: bool) -> None:  # type: ignore[no-untyped-def]
    view = make_view(many(800, years=8), rtl=rtl)
    view.choose(view.scene.data.lanes["credentials"].entries[-3].id)
    start = on_screen(view)
    for by in (30, -7, 64, 200, -333, 4, 1, -90, -90, 17):
        view.pan(by / view.scene.scale)
        moved = on_screen(view)
        view.viewport().repaint()
        assert on_screen(view) == moved
    assert moved != start


def kept(view: MapView) -> dict[str, tuple[float, float]]:
    """From where to where the titles of flags are written anew, because the flags are partly out of sight."""
    found = view.drawn.lanes.over(view.drawn.left, view.drawn.content.width())
    return {one.mark.entry.id: (one.covered.x(), one.covered.right()) for one in found if one.mark.lane == "goals"}


def test_titles_of_flags_keep_in_sight_at_both_ends(make_view) -> None:  # type: ignore[no-untyped-def]
    view = make_view(choice=MONTH)
    due, width = mark_of(view, "g-due"), view.drawn.content.width()

    def show_at(x: float) -> None:
        view.pan((due.left - view.drawn.left - x) / view.scene.scale)

    show_at(width - 70)
    assert kept(view)["g-due"][1] == width
    assert width - 70 < kept(view)["g-due"][0] < width
    show_at(200)
    assert "g-due" not in kept(view)
    wide = due.right - due.left
    show_at(-60)
    assert kept(view)["g-due"][0] == 0
    assert wide - 80 < kept(view)["g-due"][1] < wide - 60
    show_at(20 - wide)
    assert "g-due" not in kept(view)


@pytest.mark.parametrize("at_end", [False, True])
def test_nothing_is_left_of_the_words_of_a_badge_out_of_sight(make_view, at_end: bool) -> None:  # type: ignore[no-untyped-def]
    view = make_view([row("c", "credential", "2026-06-10", title="A title with some length")])
    mark, width = mark_of(view, "c"), view.drawn.content.width()
    out = view.scene.look.picture / 2 + 6
    view.pan((mark.x - view.drawn.left + (-out - width if at_end else out)) / view.scene.scale)
    left, right = (1.0, mark.right - view.drawn.left) if not at_end else (mark.left - view.drawn.left, float(width))
    place = QRectF(left, mark.top + view.scene.look.picture + 6, right - left, 9)
    words = view.viewport().grab(view.frame.on_screen(place).toRect()).toImage()
    assert words.width() > 10
    assert len({words.pixel(x, y) for x in range(words.width()) for y in range(words.height())}) == 1


def test_every_theme_and_text_size_is_drawn(view: MapView, theme: Theme) -> None:
    seen = set()
    for mode in ("light", "dark", "high-contrast"):
        theme.set_mode(mode)  # type: ignore[arg-type]
        seen.add(view.viewport().grab().toImage().pixelColor(300, 300).name())
    assert len(seen) == 3
    theme.set_scale(2.0)
    assert view.verticalScrollBar().maximum() > 0
    assert not view.viewport().grab().isNull()


@pytest.mark.parametrize("mode", THEMES)
def test_every_mark_stands_out_from_what_lies_around_it(make_view, theme: Theme, mode: Mode) -> None:  # type: ignore[no-untyped-def]
    theme.set_mode(mode)
    view = make_view([*a_few(), *same_day(12)])
    picture = view.viewport().grab().toImage()
    seen, weak = set(), []
    for mark in view.marks_in_sight():
        place = view.rect_of(mark).intersected(view.frame.content).adjusted(0, 1, 0, -1)
        ground = picture.pixelColor(place.left(), max(place.top() - 4, view.frame.axis))
        ratio = max(
            contrast(picture.pixelColor(x, y), ground)
            for x in range(place.left(), min(place.right(), place.left() + 60))
            for y in range(place.top(), place.bottom())
        )
        seen.add(mark.lane)
        if ratio < 3:  # WCAG 2.2, 1.4.11
            weak.append(f"{mark.lane} {mark.form} “{mark.entry.row.title}” on {ground.name()}: {ratio:.2f}")
    assert seen >= {GOALS, PROGRAMMES, CREDENTIALS, THINGS, REFLECTIONS}
    assert not weak, "\n".join(weak)


# ---- while it is zoomed


def drawn_anew(make_view, view: MapView) -> QImage:  # type: ignore[no-untyped-def]
    """What a map shows that was never anywhere else."""
    other: MapView = make_view(many(3000))
    other.show_span(view.span)
    return on_screen(other)


@pytest.mark.parametrize("factor", [1.25, 0.8])
def test_a_zoom_stretches_the_picture_and_is_sharp_when_the_hand_rests(qtbot: QtBot, make_view, factor: float) -> None:  # type: ignore[no-untyped-def]
    view: MapView = make_view(many(3000))
    before = on_screen(view)
    for _ in range(3):
        view.zoom(factor)
    assert view.drawn.is_stretched
    assert on_screen(view) != before
    assert view.scene.scale == pytest.approx(view.span.scale(view.drawn.content.width()))
    qtbot.waitUntil(lambda: not view.drawn.is_stretched)
    assert on_screen(view) == drawn_anew(make_view, view)


def test_hands_meet_what_is_there_now_while_the_picture_is_stretched(make_view) -> None:  # type: ignore[no-untyped-def]
    view: MapView = make_view()
    view.zoom(1.5)
    assert view.drawn.is_stretched
    places = [view.rect_of(mark).center() for mark in view.marks_in_sight()]
    inside = [place for place in places if view.frame.content.contains(place)]
    assert len(inside) > 3
    for place in inside:
        assert view.mark_at(QPointF(place)) is not None


def test_no_picture_is_stretched_further_than_can_be_looked_at(make_view) -> None:  # type: ignore[no-untyped-def]
    view: MapView = make_view(many(3000))
    view.show_span(view.whole)
    while view.span.days > 8:
        before = view.span
        view.zoom(1.25)
        on_screen(view)
        assert view.drawn.stretched_by <= STRETCHED_BY * 1.3
        if view.span == before:
            break


@pytest.mark.parametrize("what", ["theme", "size", "scrolled", "data"])
def test_whatever_else_changes_ends_the_stretched_picture(view: MapView, theme: Theme, what: str) -> None:
    view.zoom(1.25)
    assert view.drawn.is_stretched
    if what == "theme":
        theme.set_mode("dark")
    elif what == "size":
        view.resize(880, 500)
    elif what == "scrolled":
        view.scrollContentsBy(0, 1)
    else:
        view.set_data(view.scene.data, view.whole, None)
    assert not view.drawn.is_stretched


# ---- ahead of time


@pytest.mark.parametrize("rtl", [False, True])
def test_what_comes_next_is_drawn_ahead_and_looks_the_same(qtbot: QtBot, make_view, rtl: bool) -> None:  # type: ignore[no-untyped-def]
    view: MapView = make_view(many(3000), rtl=rtl)
    view.pan(-1 / view.scene.scale)
    qtbot.waitUntil(lambda: not view._idle.going_on)
    view.pan(-view.page_days(0.9))
    assert not view.drawn.draw_one(), "all that is in sight now was there"
    if not rtl:  # there letters that are cut may begin at another part of a pixel, by what is drawn together
        moved = on_screen(view)
        view.restyle()
        assert on_screen(view) == moved


# ---- hours


def test_a_column_of_hours_that_is_almost_out_of_sight_is_left_out(make_view) -> None:  # type: ignore[no-untyped-def]
    view: MapView = make_view(
        [row(f"h{week}", "time_entry", (TODAY - timedelta(weeks=week)).isoformat(), minutes=300) for week in range(20)]
    )
    column = view.scene.hours.between(view.drawn.left + 60, view.drawn.left + 900)[2]
    box = view.scene.look.box("hours")
    assert box is not None
    tone = view.theme.color("hours").name()
    for seen, shown in ((2, False), (column.right - column.left - 2, True)):
        view.pan((column.right - seen - view.drawn.left) / view.scene.scale)
        image, content = on_screen(view), view.frame.content
        colors = {image.pixelColor(content.x() + 1, y).name() for y in range(round(box.top) + 2, view.height() - 2)}
        assert (tone in colors) == shown


def test_the_hours_of_weeks_stand_above_all_of_them_or_above_none(make_view) -> None:  # type: ignore[no-untyped-def]
    view: MapView = make_view(
        [
            row(f"h{n}", "time_entry", (TODAY - timedelta(weeks=n)).isoformat(), minutes=60 * n + 7 * (n % 3))
            for n in range(1, 12)
        ],
        choice=MONTH,
    )  # fmt: skip
    painter, locale = view.drawn.lanes.hours, view.locale()
    found = view.scene.hours.between(view.drawn.left - 2000, view.drawn.left + 900)
    told = [column_words(locale, one.unit, one.minutes) for one in found]
    assert {"1 h 7 min", "3 h", "11 h 14 min"} <= set(told)
    assert painter._told_from() >= max(painter._stamps.width(words, CAPTION) for words in told)
