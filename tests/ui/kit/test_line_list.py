"""A list of things told in lines: what came, went and changed is told as such, and one stays where one was."""

from random import Random
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from portfolio.ui.kit.line_list import MANY, LinesModel, LinesView
from portfolio.ui.kit.line_paint import LinePaint
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Theme

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


class Line(NamedTuple):
    key: str
    words: str = ""

    @property
    def spoken(self) -> str:
        return f"{self.key} {self.words}".strip()

    @property
    def tip(self) -> str:
        return self.words


class Paint(LinePaint[Line]):
    asked = 0

    def high(self, line: Line, width: float) -> int:
        self.asked += 1
        return 40

    def tell(self, canvas: Canvas, line: Line, bounds: QRectF) -> None:
        """It says nothing."""


def lines(*keys: str) -> list[Line]:
    return [Line(key) for key in keys]


def told(model: LinesModel[Line]) -> list[str]:
    """What the model tells, as it tells it."""
    found: list[str] = []
    model.modelReset.connect(lambda: found.append("all"))
    model.rowsInserted.connect(lambda _, first, last: found.append(f"+{first}-{last}"))
    model.rowsRemoved.connect(lambda _, first, last: found.append(f"-{first}-{last}"))
    model.dataChanged.connect(lambda first, last, _: found.append(f"~{first.row()}-{last.row()}"))
    return found


@pytest.fixture
def model(qapp: object) -> LinesModel[Line]:
    made: LinesModel[Line] = LinesModel()
    made.tester = QAbstractItemModelTester(made, STRICT)  # type: ignore[attr-defined]
    made.show_lines(lines("a", "b", "c", "d"))
    return made


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, model: LinesModel[Line]) -> LinesView[Line]:
    view: LinesView[Line] = LinesView(theme, model, "Letters")
    view.setItemDelegate(Paint(theme, model, view))
    qtbot.addWidget(view)
    view.resize(300, 100)
    view.show()
    return view


@pytest.mark.parametrize(
    "after, expected",
    [
        (lines("a", "b", "x", "y", "c", "d"), ["+2-3"]),
        (lines("x", "a", "b", "c", "d"), ["+0-0"]),
        (lines("a", "d"), ["-1-2"]),
        (lines(), ["-0-3"]),
        (lines("a", "b", "c", "d"), []),
        ([Line("a"), Line("b", "now"), Line("c"), Line("d", "now")], ["~1-1", "~3-3"]),
        ([Line("a", "now"), *lines("b", "c", "d", "e")], ["+4-4", "~0-0"]),
        (lines("d", "c", "b", "a"), ["all"]),
        (lines("a", "x", "d"), ["all"]),
    ],
)
def test_only_what_came_went_or_changed_is_told(
    model: LinesModel[Line], after: list[Line], expected: list[str]
) -> None:
    found = told(model)
    model.show_lines(after)
    assert found == expected
    assert [str(model.index(row).data()) for row in range(model.rowCount())] == [line.spoken for line in after]


def test_whatever_is_shown_after_whatever_the_model_holds_it(model: LinesModel[Line]) -> None:
    chance = Random(7)
    for _ in range(300):
        keys = chance.sample("abcdefghij", chance.randint(0, 10))
        after = [Line(key, chance.choice(("", "now"))) for key in (sorted(keys) if chance.random() < 0.8 else keys)]
        model.show_lines(after)
        assert model.lines == after


def test_one_stays_at_the_line_where_one_was(view: LinesView[Line], model: LinesModel[Line]) -> None:
    view.setCurrentIndex(model.index(2))
    view.show_lines(lines("x", "a", "b", "c"))
    assert view.current() == "c"
    view.show_lines(lines("x", "a", "b"))
    assert view.current() == "b"
    view.show_lines(lines("b", "a", "x"))
    assert view.current() == "b"


def test_who_scrolled_away_is_not_brought_back_by_what_comes_elsewhere(
    view: LinesView[Line], model: LinesModel[Line], qtbot: QtBot
) -> None:
    many = lines(*(f"{number:03}" for number in range(100)))
    view.show_lines(many)
    view.setCurrentIndex(model.index(0))
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 3000)
    bar.setValue(2000)
    view.show_lines([*many, Line("new")])
    qtbot.waitUntil(lambda: bar.maximum() > 3900)
    assert bar.value() == 2000


def test_the_height_of_a_line_is_measured_once_for_a_width(view: LinesView[Line], model: LinesModel[Line]) -> None:
    paint = view.itemDelegate()
    assert isinstance(paint, Paint)
    view.show_lines(lines(*"abcdefgh"))
    view.doItemsLayout()
    paint.asked = 0
    view.show_lines(lines(*"abcdefghi"))
    view.doItemsLayout()
    assert paint.asked == 1
    view.resize(200, 100)
    view.doItemsLayout()
    assert paint.asked == 1 + 9


def test_a_long_list_is_measured_in_one_width_only(
    view: LinesView[Line], model: LinesModel[Line], qtbot: QtBot
) -> None:
    """As a short one was there before it, without a bar, which would take room from the rows."""
    paint = view.itemDelegate()
    assert isinstance(paint, Paint)
    view.show_lines(lines("a"))
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
    paint.asked = 0
    view.show_lines(lines(*(f"{number:04}" for number in range(MANY + 100))))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 30 * MANY)
    assert paint.asked == MANY + 100
    view.show_lines(lines("a"))
    qtbot.waitUntil(lambda: not view.verticalScrollBar().isVisible())
