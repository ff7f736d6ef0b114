"""The map as a place: it follows the document, says its span in words, and has the same as a list."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.queries.career_map import WeekPlan
from portfolio.core.records import Attachment, Credential, Link, Person, Position, Practice, Record, TimeEntry, build
from portfolio.ui.career_map.career_map import CareerMap
from portfolio.ui.document import Document
from portfolio.ui.kit.feedback import EmptyState
from portfolio.ui.theme import Theme
from tests.core.map.careers import TODAY
from tests.ui.career_map.conftest import Heard, MakeMap

There = dict[str, Record]
Key = Qt.Key


def shown(place: CareerMap) -> dict[str, list[str]]:
    """The titles in each lane."""
    lanes = {name: [entry.row.title for entry in lane.entries] for name, lane in place.view.scene.data.lanes.items()}
    return {name: titles for name, titles in lanes.items() if titles}


def listed(place: CareerMap) -> list[str]:
    """What a screen reader says of each entry in sight."""
    model = place.twin.model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def fresh(make_map: MakeMap, place: CareerMap) -> dict[str, list[str]]:
    other = make_map()
    assert other.view.scene.data.hours.weeks == place.view.scene.data.hours.weeks
    return shown(other)


def test_it_opens_with_the_year_and_says_so(make_map: MakeMap, there: There) -> None:
    place = make_map()
    assert place.head.span_words == "March 2026 to May 2027"
    assert place.view.accessibleName() == "Career map, March 2026 to May 2027"
    assert shown(place) == {
        "goals": ["Assessment literacy"], "programmes": ["Universal Design"], "credentials": ["Formative Assessment"],
        "things": ["Scale drawings"], "reflections": ["Exit tickets"], "hours": ["Module 4"],
    }  # fmt: skip


def test_today_comes_back_into_sight_at_the_same_zoom(make_map: MakeMap, there: There) -> None:
    place = make_map()
    place.choose("term")
    length = place.span.days
    place.view.pan(-5000)
    assert not place.span.holds(TODAY.toordinal())
    place.view.show_today()
    assert place.span.holds(TODAY.toordinal())
    assert place.span.days == pytest.approx(length)


def test_the_years_and_the_map_move_each_other(make_map: MakeMap, there: There) -> None:
    place = make_map()
    place.years.span_wanted.emit(place.span.moved(-200, place.view.whole))
    assert place.head.span_words == "August 2025 to November 2026"
    assert place.years.value_text() == place.head.span_words
    place.view.pan(-100)
    assert place.years.value_text() == place.head.span_words


def test_it_follows_every_change_by_its_ids(make_map: MakeMap, there: There, document: Document) -> None:
    place = make_map()
    badge = build(Credential, title="Lab safety", earned="2026-05-24")
    document.do(added("Add", badge))
    assert shown(place)["credentials"] == ["Lab safety", "Formative Assessment"]
    document.do(edited("Move", badge, earned=date(2026, 12, 1)))
    assert shown(place)["credentials"] == ["Formative Assessment", "Lab safety"]
    document.do(edited("Shorten", there["hours"], minutes=60))
    assert sum(place.view.scene.data.hours.weeks.values()) == 60
    hours = document.portfolio.get(TimeEntry, there["hours"].id)
    assert hours is not None
    document.do(trashed("Delete", hours, there["reflection"]))
    assert place.view.scene.data.hours.weeks == {}
    document.undo()
    assert shown(place) == fresh(make_map, place)
    moved = document.portfolio.get(Credential, badge.id)
    assert moved is not None
    document.do(edited("No day", moved, earned=None))
    assert shown(place)["credentials"] == ["Formative Assessment"]


def test_a_ticked_module_makes_the_bar_longer(make_map: MakeMap, there: There, document: Document) -> None:
    place = make_map()

    def done() -> tuple[int, int]:
        entry = place.view.scene.data.entry(there["programme"].id)
        assert entry is not None
        return entry.row.done, entry.row.total

    assert done() == (1, 1)
    document.do(edited("Untick", there["part"], done=None))
    assert done() == (0, 1)


def test_evidence_comes_and_goes_with_the_entry_that_holds_it(
    make_map: MakeMap, there: There, document: Document
) -> None:
    place = make_map()
    file = build(Attachment, name="tickets.pdf", sha256="cd" * 32, day="2026-10-02")
    lesson = there["lesson"]
    tie = build(
        Link, source_kind="attachment", source_id=file.id, target_kind="practice", target_id=lesson.id, role="evidence"
    )
    document.do(added("Add", file))
    assert shown(place)["things"] == ["Scale drawings", "tickets.pdf"]
    document.do(added("Tie", tie))
    assert shown(place)["things"] == ["Scale drawings"]
    document.do(trashed("Delete", lesson))
    assert shown(place)["things"] == ["tickets.pdf"]


def test_a_far_entry_makes_the_years_longer_and_all_stays_all(
    make_map: MakeMap, there: There, document: Document
) -> None:
    place = make_map()
    place.choose("all")
    document.do(added("Add", build(Practice, title="My first lesson", day="1998-09-01")))
    assert place.head.span_words == "1998 to 2027"
    assert place.span == place.view.whole


def test_the_first_entry_takes_the_place_of_the_invitation(make_map: MakeMap, document: Document, qtbot: QtBot) -> None:
    place = make_map()
    assert place.empty.isVisible()
    with qtbot.waitSignal(place.add_requested) as asked:
        place.empty.action_requested.emit()
    assert asked.args == ["practice"]
    document.do(added("Add", build(Practice, title="A lesson", day="2026-11-20")))
    assert not place.empty.isVisible()
    assert place.view.isVisible()
    document.undo()
    assert place.empty.isVisible()


def test_what_is_chosen_is_said_and_let_go_when_it_is_thrown_away(
    make_map: MakeMap, there: There, document: Document, heard: Heard
) -> None:
    place = make_map()
    heard.listen(place)
    place.show_entry(there["badge"].id)
    assert place.chosen == ("credential", there["badge"].id)
    place.show_entry(there["badge"].id)
    document.do(trashed("Delete", there["badge"]))
    assert heard.shown == [("credential", there["badge"].id), ("", "")]
    assert place.chosen == ("", "")


def test_tab_leaves_the_map_for_the_years(make_map: MakeMap, there: There, qtbot: QtBot) -> None:
    place = make_map()
    place.view.clearFocus()
    place.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(place.view.hasFocus)
    for _ in place.view.marks_in_sight():
        assert place.view.hasFocus()
        QTest.keyClick(place.view, Key.Key_Tab)
    assert place.years.hasFocus()
    QTest.keyClick(place.years, Key.Key_Backtab)
    assert place.view.hasFocus()
    QTest.keyClick(place.view, Key.Key_Escape)
    QTest.keyClick(place.view, Key.Key_Tab)
    assert place.years.hasFocus()


def test_roles_have_a_lane_when_there_are_any(make_map: MakeMap, there: There, document: Document) -> None:
    place = make_map()
    assert place.view.scene.look.box("roles") is None
    role = build(Position, title="Science teacher", place="Riverside School", started="2021-08-01")
    document.do(added("Add", role))
    assert place.view.scene.look.box("roles") is not None
    assert "Role, since 1 August 2021: Science teacher, Riverside School" in listed(place)
    document.do(edited("Leave", role, ended=date(2026, 7, 31)))
    assert "Role, 1 August 2021 to 31 July 2026: Science teacher, Riverside School" in listed(place)
    document.do(trashed("Delete", document.portfolio.get(Position, role.id)))
    assert place.view.scene.look.box("roles") is None


def test_roles_are_there_from_the_beginning(make_map: MakeMap, there: There, document: Document) -> None:
    document.do(added("Add", build(Position, title="Science teacher", started="2021-08-01")))
    assert shown(make_map())["roles"] == ["Science teacher"]


def test_the_band_is_that_of_the_persons_own_plan(make_map: MakeMap, there: There, document: Document) -> None:
    place = make_map()
    assert place.view.scene.plan is None, "nobody is given one that she did not set"
    before = place.view.viewport().grab().toImage()
    person = document.portfolio.find(Person)[0]
    document.do(edited("Plan", person, weekly_least=120, weekly_most=240))
    assert place.view.scene.plan == WeekPlan(120, 240)
    assert place.view.viewport().grab().toImage() != before


def test_the_years_begin_where_the_map_begins_at_every_width(make_map: MakeMap, there: There) -> None:
    place = make_map(480, 640)
    narrow = place.years._gutter
    assert narrow == place.view.scene.look.gutter
    place.resize(1000, 640)
    QApplication.processEvents()
    assert place.years._gutter == place.view.scene.look.gutter > narrow


def test_another_day_moves_the_line_of_today(make_map: MakeMap, there: There) -> None:
    place = make_map()
    before = place.view.scene.today
    place.set_today(date(2026, 12, 24))
    assert place.view.scene.today > before
    assert listed(place)[-1].endswith("5 days overdue. Overdue. shared")


def test_a_picture_that_comes_later_is_drawn(qtbot: QtBot, theme: Theme, document: Document) -> None:
    image = build(Attachment, purpose="image", name="badge.png", media_type="image/png", sha256="ab" * 32)
    document.do(added("Add", image, build(Credential, title="A badge", earned="2026-10-01", image_id=image.id)))
    pictures: dict[str, QPixmap] = {}
    place = CareerMap(theme, document, pictures.get, today=TODAY)
    qtbot.addWidget(place)
    place.resize(900, 600)
    place.show()
    before = place.view.viewport().grab().toImage()
    red = QPixmap(60, 60)
    red.fill(QColor("#FF0000"))
    pictures["ab" * 32] = red
    place.image_arrived("cd" * 32)
    assert place.view.viewport().grab().toImage() == before
    place.image_arrived("ab" * 32)
    assert place.view.viewport().grab().toImage() != before


def test_the_focus_begins_on_the_map_its_list_or_the_one_thing_to_do(
    make_map: MakeMap, there: There, document: Document, qtbot: QtBot
) -> None:
    place = make_map()
    place.take_focus()
    assert place.focusWidget() is place.view
    place.show_list(True)
    place.take_focus()
    assert place.focusWidget() is place.twin
    document.do(trashed("Delete", *there.values()))
    place.take_focus()
    assert isinstance(place.focusWidget().parent(), EmptyState)
