"""Lines that are kept look like lines drawn anew, there are never too many of them, and none outlives its theme."""

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme
from portfolio.ui.timeline.lettering import MOST, LetteredCanvas, Letters
from portfolio.ui.timeline.strips import StripCache
from portfolio.ui.timeline.view import TimelineView
from tests.ui.samples import TODAY, FastListModel, many

FACES = (Face("lead", 600), Face("small"), Face("h3", 600, tabular=True), Face("lead", 400, serif=True, italic=True))


def image(theme: Theme, ratio: float, rtl: bool, letters: Letters | None, text: str, face: Face, align: str) -> QImage:
    made = QImage(round(300 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(ratio)
    made.fill(theme.color("bg"))
    painter, bounds = QPainter(made), QRectF(0, 0, 300, 40)
    canvas = LetteredCanvas(painter, theme, bounds, rtl, letters) if letters else Canvas(painter, theme, bounds, rtl)
    canvas.text(QRectF(20.25, 3.4, 240, 30.7), text, face, "ink", align)  # type: ignore[arg-type]
    painter.end()
    return made


@pytest.mark.parametrize("rtl", [False, True])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("align", ["start", "center", "end"])
def test_a_kept_line_is_drawn_like_any_other(theme: Theme, align: str, ratio: float, rtl: bool) -> None:
    letters = Letters(theme)
    texts = (
        "30",
        "What 9A told me",
        "A title that is far too long for the little room that there is for it",
        "a\nb\tc",
    )
    for face in FACES:
        for text in texts:
            fresh = image(theme, ratio, rtl, None, text, face, align)
            assert image(theme, ratio, rtl, letters, text, face, align) == fresh
            assert image(theme, ratio, rtl, letters, text, face, align) == fresh, "the second time"


def test_letters_of_another_font_do_not_move_their_line(theme: Theme) -> None:
    letters = Letters(theme)
    plain, mixed = (letters.line(text, FACES[0]) for text in ("9A can explain", "9A can explain الكسور"))
    rows = [image(theme, 1.0, False, letters, text, FACES[0], "start") for text in ("9A", "9A الكسور")]
    assert plain.width < mixed.width
    ground, high = theme.color("bg").rgb(), range(40)
    tops = [next(y for y in high if any(row.pixel(x, y) != ground for x in range(20, 38))) for row in rows]
    assert tops[0] == tops[1]


def test_no_more_lines_are_kept_than_a_bound_and_those_in_use_stay(theme: Theme) -> None:
    letters = Letters(theme)
    used = letters.line("Lesson", FACES[0])
    for number in range(2 * MOST):
        letters.line(f"Title {number}", FACES[0])
        assert letters.line("Lesson", FACES[0]) is used
    assert len(letters) <= MOST


def test_another_text_size_look_or_language_lets_go_of_all_lines(qtbot: QtBot, theme: Theme) -> None:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    qtbot.addWidget(view)
    view.setModel(FastListModel(many(50)))
    view.resize(560, 600)
    with qtbot.waitExposed(view):
        view.show()
    for change in (
        lambda: theme.set_scale(1.5),
        lambda: theme.set_mode("dark"),
        lambda: view.setLocale(QLocale("de_DE")),
    ):
        before = view._painter.letters
        view.viewport().repaint()
        assert len(before)
        change()
        assert view._painter.letters is not before


def test_a_large_screen_of_many_pixels_finds_room_for_all_that_is_in_sight(qtbot: QtBot, theme: Theme) -> None:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    qtbot.addWidget(view)
    view.setModel(FastListModel(many(300)))
    view.resize(3800, 2000)
    with qtbot.waitExposed(view):
        view.show()
    view.viewport().repaint()
    kept = len(view._strips)
    view.viewport().repaint()
    assert len(view._strips) == kept
    small = StripCache()
    for key, (strip, _, _) in view._strips._strips.items():
        small.put(key, strip)
    assert len(small) < kept, "the usual room would not do"
