"""The head of the map: its choices, the span in words, and the way back."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Practice, Record, build
from portfolio.ui.career_map.career_map import CareerMap
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.ui.career_map.conftest import MakeMap

There = dict[str, Record]
Key = Qt.Key


@pytest.mark.parametrize(
    "choice,words",
    [("month", "November 2026"), ("term", "September to December 2026"), ("all", "January 2025 to December 2027")],
)
def test_a_choice_is_shown_in_words_and_marked(make_map: MakeMap, there: There, choice: str, words: str) -> None:
    place = make_map()
    QTest.mouseClick(place.head._choices[choice], Qt.MouseButton.LeftButton)
    assert place.head.span_words == words
    assert [name for name, chip in place.head._choices.items() if chip.isChecked()] == [choice]
    place.view.zoom(1.3)
    assert not any(chip.isChecked() for chip in place.head._choices.values())


def test_a_few_days_are_said_as_days(make_map: MakeMap, there: There) -> None:
    place = make_map()
    place.choose("month")
    place.view.zoom(3)
    assert place.head.span_words == "15 to 25 November 2026"


def test_a_button_leads_back_to_the_timeline_where_there_is_one(make_map: MakeMap, there: There, qtbot: QtBot) -> None:
    def back(place: CareerMap) -> list[QWidget]:
        widgets = [place.head._flow.itemAt(at).widget() for at in range(place.head._flow.count())]
        return [widget for widget in widgets if "Back to the timeline" in widget.toolTip()]

    assert back(make_map()) == []
    place = make_map(back_keys="Ctrl+T")
    (button,) = back(place)
    with qtbot.waitSignal(place.timeline_requested):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_another_choice_far_from_today_stays_there(make_map: MakeMap, there: There, document: Document) -> None:
    document.do(added("Add", build(Practice, title="Long ago", day="2012-05-05")))
    place = make_map()
    place.choose("year")
    place.view.pan(-5000)
    middle = place.span.middle
    place.choose("term")
    assert place.span.middle == pytest.approx(middle, abs=40)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(1017, 560), (918, 714), (560, 480)])
def test_nothing_in_the_head_is_cut_or_lies_on_its_neighbour(
    make_map: MakeMap, there: There, theme: Theme, scale: float, size: tuple[int, int]
) -> None:
    theme.set_scale(scale)
    place = make_map(*size)
    QApplication.processEvents()
    controls = [place.head._flow.itemAt(at).widget() for at in range(place.head._flow.count())]
    rects = [widget.rect().translated(widget.mapTo(place.head, QPoint())) for widget in controls]
    for widget, rect in zip(controls, rects, strict=True):
        assert place.head.rect().contains(rect), widget.label
        assert rect.width() >= widget.sizeHint().width()
    for before, after in pairwise(rects):
        assert not before.intersects(after)
    theme.set_scale(1.0)
