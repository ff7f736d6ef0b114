"""Courses with the badges they have brought: on their cards, in the order by course, under headings, and said aloud."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from portfolio.core.change import added, edited, trashed
from portfolio.core.records import Attachment, Credential, Programme, build
from portfolio.ui.collection.grid import Grid, GroupedGrid, grid_for
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from tests.ui.collection.conftest import titles


class Courses:
    def __init__(self, document: Document) -> None:
        picture = build(Attachment, purpose="image", name="b.png", sha256="e" * 64, media_type="image/png")
        self.new = build(Programme, title="Newer course", started=date(2026, 3, 1))
        self.old = build(Programme, title="Older course", started=date(2020, 1, 1), finished=date(2020, 6, 1))
        self.bare = build(Programme, title="Nothing yet", started=date(2026, 9, 1))
        self.badges = [
            build(Credential, title=f"Badge {number}", earned=date(2026, number, 1), programme_id=self.new.id)
            for number in (3, 4, 5)
        ]
        self.last = build(Credential, title="Degree", earned=date(2020, 6, 1), programme_id=self.old.id,
                          image_id=picture.id)  # fmt: skip
        self.alone = build(Credential, title="Alone", earned=date(2026, 11, 1))
        document.do(added("Add", picture, self.new, self.old, self.bare, *self.badges, self.last, self.alone))


@pytest.fixture
def courses(document: Document, place: Collection) -> Courses:
    made = Courses(document)
    place.filters.sort.picked.emit("course")
    return made


def only_credentials(place: Collection) -> None:
    place._narrow(place.model.filter._replace(kinds=frozenset({"credential"})))


def headings(place: Collection) -> list[tuple[str, int]]:
    return [(group.title, group.badges) for group in place.model.groups()]


def test_by_course_badges_stand_under_their_course_and_the_rest_at_the_end(courses: Courses, place: Collection) -> None:
    assert titles(place) == [
        "Newer course", "Badge 5", "Badge 4", "Badge 3", "Older course", "Degree", "Alone", "Nothing yet",
    ]  # fmt: skip
    assert headings(place) == [("Newer course", 3), ("Older course", 1), ("", 1)]
    only_credentials(place)
    assert titles(place) == ["Badge 5", "Badge 4", "Badge 3", "Degree", "Alone"]
    assert headings(place) == [("Newer course", 3), ("Older course", 1), ("", 1)]
    place.filters.sort.picked.emit("newest")
    assert headings(place) == []


def test_the_order_is_offered_only_where_a_course_has_brought_something(
    document: Document, courses: Courses, place: Collection
) -> None:
    assert "course" in dict(place.filters.sort.options)
    document.do(trashed("Delete", courses.last, *courses.badges))
    assert "course" not in dict(place.filters.sort.options)


def test_a_screen_reader_hears_how_many_badges_and_whose_part_each_is(courses: Courses, place: Collection) -> None:
    said = {row.title: place.model.words(row) for row in place.model.rows}
    assert "3 badges" in said["Newer course"]
    assert "part of \u2068Newer course\u2069" in said["Badge 4"]
    assert "part of" not in said["Alone"]
    assert "badge" not in said["Nothing yet"]


def test_a_finished_course_shows_the_badge_it_ended_in(courses: Courses, place: Collection) -> None:
    rows = {row.title: row for row in place.model.rows}
    assert (rows["Older course"].image, rows["Newer course"].image) == ("e" * 64, "")


def test_a_change_moves_whole_stacks(document: Document, courses: Courses, place: Collection) -> None:
    only_credentials(place)
    document.do(edited("Move", courses.badges[0], programme_id=courses.old.id))
    assert headings(place) == [("Newer course", 2), ("Older course", 2), ("", 1)]
    document.do(edited("Rename", courses.old, title="Renamed", started=date(2026, 10, 1), finished=None))
    assert headings(place) == [("Renamed", 2), ("Newer course", 2), ("", 1)]
    document.do(trashed("Delete", courses.new))
    assert headings(place) == [("Renamed", 2), ("", 3)]
    document.undo()
    assert headings(place) == [("Renamed", 2), ("Newer course", 2), ("", 1)]


def test_the_keyboard_goes_from_stack_to_stack_in_its_column(courses: Courses, place: Collection) -> None:
    only_credentials(place)
    view = place.view
    view.setFocus()
    assert view._grid.columns == 4
    view.look_at(2)
    down = []
    for _ in range(4):
        down.append(view.current_row().title)
        QTest.keyClick(view, Qt.Key.Key_Down)
    assert down == ["Badge 3", "Degree", "Alone", "Alone"]
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.current_row().title == "Badge 5"  # the column of the last one
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.current_row().title == "Alone"


def test_a_heading_is_painted_above_its_cards_and_nothing_is_chosen_on_it(courses: Courses, place: Collection) -> None:
    only_credentials(place)
    view, grid = place.view, place.view._grid
    assert isinstance(grid, GroupedGrid)
    first = view.cell(0)
    assert first.top() > grid.heading(0)
    on_heading = QPoint(first.center().x(), round(grid.heading(1) + grid.head / 2) - view.verticalOffset())
    assert not view.indexAt(on_heading).isValid()
    empty = view.grab(first.adjusted(0, -grid.head, 0, -first.height())).toImage()
    colours = {empty.pixel(x, y) for x in range(0, empty.width(), 2) for y in range(0, empty.height(), 2)}
    assert len(colours) > 4  # the letters of the title


def test_to_come_to_the_first_of_a_stack_brings_its_heading_into_sight(courses: Courses, place: Collection) -> None:
    only_credentials(place)
    view, grid = place.view, place.view._grid
    assert isinstance(grid, GroupedGrid)
    view.resize(view.width(), grid.height + 20)
    view.scrollToBottom()
    view.scrollTo(place.model.index(3))
    assert view.verticalOffset() <= grid.heading(1)
    place.set_form("lines")
    place.set_form("cards")
    view.scrollTo(place.model.index(0), view.ScrollHint.PositionAtTop)
    assert view.verticalOffset() <= view._grid.heading(0)


def test_undated_badges_of_a_course_come_last_in_it(document: Document, courses: Courses, place: Collection) -> None:
    document.do(added("Add", build(Credential, title="No day", programme_id=courses.new.id)))
    only_credentials(place)
    assert titles(place)[:4] == ["Badge 5", "Badge 4", "Badge 3", "No day"]


def test_a_newer_version_takes_the_place_of_the_older_in_stack_and_counts(
    document: Document, courses: Courses, place: Collection
) -> None:
    old = courses.badges[1]
    new = build(Credential, title="Badge 4, renewed", earned=date(2026, 7, 1), programme_id=courses.new.id)
    change = added("Add", new)
    document.do(type(change)("Add", (*change.edits, *edited("", old, replaced_by_id=new.id).edits)))
    only_credentials(place)
    assert titles(place)[:3] == ["Badge 4, renewed", "Badge 5", "Badge 3"]
    assert place.model.tally.total(frozenset({"credential"})) == 5
    document.do(trashed("Delete", new))  # what it stood in front of is there again
    assert titles(place)[:3] == ["Badge 5", "Badge 4", "Badge 3"]
    document.undo()
    document.undo()
    assert titles(place)[:3] == ["Badge 5", "Badge 4", "Badge 3"]
    assert place.model.tally.total(frozenset({"credential"})) == 5


def test_a_grid_in_parts_finds_each_entry_at_its_own_place() -> None:
    plain = grid_for(900, 190, 264, 200, 14, 1)
    starts, count = [0, 3, 4, 13], 14
    grid = GroupedGrid(plain, starts, count, 40)
    seen = set()
    for at in range(count):
        x, y = grid.place(at)
        seen.add((x, y))
        assert grid.at(x, y, count) == at
        assert grid.at(x + grid.width - 1, y + grid.height - 1, count) == at
        assert grid.nearest(x, y, count) == at
        assert at in grid.between(y, y + 1, count)
        if at in starts:
            assert grid.at(x, y - 20, count) == -1
    assert len(seen) == count
    assert list(grid.between(0, grid.total(count), count)) == list(range(count))
    assert grid.total(count) == grid.place(count - 1)[1] + grid.height + grid.top
    assert list(grid.headings_between(0, 10)) == [0]
    assert [grid.step(at, 1, count) for at in (0, 2, 3, 4, 7, 12, 13)] == [3, 3, 4, 8, 11, 13, 13]
    assert [grid.step(at, -1, count) for at in (0, 3, 4, 8, 12, 13)] == [0, 0, 3, 4, 8, 12]


def test_one_part_is_a_grid_below_a_heading() -> None:
    plain = Grid(3, 200, 100, 10, 0, 5)
    grid = GroupedGrid(plain, [0], 7, 30)
    assert [grid.place(at) for at in range(7)] == [(x, y + 30) for x, y in (plain.place(at) for at in range(7))]
    assert grid.total(7) == plain.total(7) + 30
