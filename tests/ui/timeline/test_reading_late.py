"""A timeline reads what an entry says when it comes near the screen, and shows the same as one that has all."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from portfolio.core.bulk import privacy_of
from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.ahead import TimelineAhead
from portfolio.core.queries.timeline import TimelineRow, timeline, timeline_places
from portfolio.core.records import Goal, Practice, Record, Reflection, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.models.timeline import TimelineModel
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.view import TimelineView
from tests.ui.samples import TODAY

COUNT = 900
STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def records() -> list[Record]:
    """Entries of every height, over some years, and goals under way."""
    made: list[Record] = [build(Goal, title=f"Goal {n}", due=TODAY + timedelta(days=n)) for n in range(5)]
    for number in range(COUNT):
        day = TODAY - timedelta(days=number)
        if number % 3 == 0:
            text = "Why it went as it did. " * (number % 7)
            made.append(build(Reflection, title=f"Reflection {number}", day=day, text=text))
        elif number % 3 == 1:
            made.append(build(Practice, title=f"Practice {number}", day=day, what_i_did="Asked." * (number % 2)))
        else:
            made.append(build(TimeEntry, title=f"Hour {number}", day=day, minutes=60))
    return made


@pytest.fixture
def document(tmp_path: Path, qapp: object) -> Iterator[Document]:
    document = Document(Portfolio.create(tmp_path / "mine", device="d" * 32, name="Amina"))
    assert document.do(added("Add", *records()))
    yield document
    document.close()


@dataclass
class Shown:
    document: Document
    model: TimelineModel
    view: TimelineView

    def scroll_to(self, part: float) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * part))

    def in_sight(self) -> list[TimelineRow]:
        """The rows that are painted now."""
        height = self.view.viewport().height()
        rects = [self.view.visualRect(self.model.index(row)) for row in range(self.model.rowCount())]
        return [self.model.rows[at] for at, rect in enumerate(rects) if rect.bottom() >= 0 and rect.top() < height]

    def at_the_top(self) -> tuple[str, int]:
        """The first entry that is whole in sight, and where it stands."""
        tops = ((self.view.visualRect(self.model.index_of(row.id)).y(), row.id) for row in self.in_sight())
        y, record_id = min((y, record_id) for y, record_id in tops if y >= 0)
        return record_id, y


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, document: Document) -> Shown:
    view = TimelineView(theme, lambda sha256: None, today=TODAY)
    qtbot.addWidget(view)
    model = TimelineModel(document, view, TimelineAhead(document.portfolio.reader))
    view.setModel(model)
    view.resize(560, 600)
    with qtbot.waitExposed(view):
        view.show()
    return Shown(document, model, view)


def whole(document: Document) -> list[TimelineRow]:
    return timeline(document.portfolio.connection)


def test_places_are_those_of_the_whole_rows_and_only_those_around_today_are_read(document: Document) -> None:
    ahead = TimelineAhead(document.portfolio.reader).rows()
    everything = whole(document)
    assert [row[:4] for row in ahead] == [row[:4] for row in everything]
    assert [row[:4] for row in timeline_places(document.portfolio.connection)] == [row[:4] for row in everything]
    read = [at for at, row in enumerate(ahead) if row.is_read]
    assert read == list(range(len(read)))
    assert 20 < len(read) < COUNT / 2
    assert ahead[: len(read)] == everything[: len(read)]


def test_what_a_screen_reader_asks_for_is_read(document: Document) -> None:
    model = TimelineModel(document)
    tester = QAbstractItemModelTester(model, STRICT)
    assert not model.rows[500].is_read
    assert whole(document)[500].title in model.index(500).data(Qt.ItemDataRole.AccessibleTextRole)
    assert tester is not None


@pytest.mark.parametrize("part", [0.0, 0.3, 0.5, 0.97, 1.0])
def test_what_is_in_sight_is_read_wherever_one_scrolls(shown: Shown, part: float) -> None:
    shown.scroll_to(part)
    everything = {row.id: row for row in whole(shown.document)}
    assert shown.in_sight()
    assert shown.in_sight() == [everything[row.id] for row in shown.in_sight()]
    assert not all(row.is_read for row in shown.model.rows)


def test_scrolling_up_into_what_was_not_read_moves_by_as_much_as_was_asked(shown: Shown) -> None:
    shown.scroll_to(0.8)
    bar = shown.view.verticalScrollBar()
    for _ in range(60):
        entry, y = shown.at_the_top()
        bar.setValue(bar.value() - 110)
        assert shown.view.visualRect(shown.model.index_of(entry)).y() == y + 110


def test_an_entry_far_away_is_shown_whole(shown: Shown) -> None:
    hints = QAbstractItemView.ScrollHint
    for row, hint in ((700, hints.EnsureVisible), (200, hints.EnsureVisible), (600, hints.PositionAtCenter)):
        shown.view.scrollTo(shown.model.index(row), hint)
        rect = shown.view.visualRect(shown.model.index(row))
        assert rect.top() >= 0
        assert rect.bottom() <= shown.view.viewport().height()


def test_heights_at_the_end_are_those_of_a_timeline_that_has_read_all(shown: Shown) -> None:
    for step in range(101):
        shown.scroll_to(step / 100)
    shown.model.read(0, shown.model.rowCount() - 1)
    before = shown.view.content_height()
    shown.view.setModel(None)
    shown.view.setModel(shown.model)
    assert shown.view.content_height() == before


def test_an_entry_that_was_not_read_can_change_and_go(shown: Shown) -> None:
    at = next(at for at, row in enumerate(shown.model.rows) if at > 600 and row.kind == "practice")
    assert not shown.model.rows[at].is_read
    record_id = shown.model.rows[at].id
    record = shown.document.portfolio.get(Practice, record_id)
    assert record is not None
    shown.document.do(edited("Rename", record, title="Another name"))
    assert shown.model.rows[at].title == "Another name"
    shown.document.undo()
    assert shown.model.rows[at].title == record.title
    shown.document.do(trashed("Delete", record))
    assert shown.model.row_of(record_id) == -1
    assert shown.model.rowCount() == len(whole(shown.document))


def test_many_changes_at_once_leave_the_view_and_the_choice_where_they_were(shown: Shown) -> None:
    shown.scroll_to(0.5)
    flags = QItemSelectionModel.SelectionFlag
    middle = shown.model.row_of(shown.at_the_top()[0])
    for row in (middle + 1, middle + 3, 800):
        shown.view.selectionModel().select(shown.model.index(row), flags.Select)
    shown.view.selectionModel().setCurrentIndex(shown.model.index(middle + 3), flags.NoUpdate)
    before = shown.at_the_top(), shown.view.current_id(), [row.id for row in shown.view.chosen()]
    some = list(shown.document.portfolio.find(Reflection))
    assert len(some) > 250
    shown.document.do(privacy_of("Show", some, "public"))
    assert (shown.at_the_top(), shown.view.current_id(), [row.id for row in shown.view.chosen()]) == before
    assert {row.privacy for row in shown.in_sight() if row.kind == "reflection"} == {"public"}
