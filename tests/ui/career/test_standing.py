"""What is told of roles: held for a time, to begin, by which move reached, called alike; in the picture as in words."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Person, Position, Role, RoleNeed, TimeEntry, build
from portfolio.ui.career.nodes import Node
from portfolio.ui.career.place import CareerPlace
from portfolio.ui.career.twin import first_line, second_line
from portfolio.ui.career.words import carried_words, spoken
from portfolio.ui.document import Document
from tests.ui.career.conftest import TODAY, id_of, only


def node(place: CareerPlace, title: str) -> Node:
    return next(one for one in place.model.nodes if one.title == title)


def ties(place: CareerPlace) -> set[tuple[str, str, Any, bool]]:
    """The moves that are drawn: from, to, type, and whether it was made."""
    called = {one.id: one.title for one in place.model.nodes}
    return {(called[tie.from_id], called[tie.to_id], tie.type, tie.made) for tie in place.view.ties}


def test_a_post_with_a_known_last_day_is_the_role_held_until_then(place: CareerPlace, document: Document) -> None:
    lead = only(document, Position, title="Maths lead")
    document.do(edited("A fixed term", lead, ended=TODAY + timedelta(days=240)))
    assert node(place, "Maths lead").state == "now"
    assert node(place, "Head of maths").move == "ascending"
    assert ("Maths lead", "Head of maths", "ascending", False) in ties(place)
    document.do(edited("It is over", only(document, Position, title="Maths lead"), ended=TODAY - timedelta(days=1)))
    assert node(place, "Maths lead").state == "past"
    assert node(place, "Head of maths").move is None


def test_a_post_that_begins_later_is_not_held_yet_and_the_move_to_it_is_not_made_yet(
    place: CareerPlace, document: Document
) -> None:
    coach = only(document, Role, title="Coach")
    begins = TODAY + timedelta(days=40)
    post = build(Position, title="Coach at Riverside", track="Coaching", rank=4, started=begins, role_id=coach.id)
    document.do(added("A new post", post))
    assert (node(place, "Maths lead").state, node(place, "Coach at Riverside").state) == ("now", "ahead")
    assert all(one.title != "Coach" for one in place.model.nodes)  # it is that post now
    assert ("Maths lead", "Coach at Riverside", "diagonal", False) in ties(place)
    assert node(place, "Head of maths").move == "ascending"  # counted from the role held, not from the one to come
    said = spoken(QLocale(), node(place, "Coach at Riverside"))
    assert said.startswith("Coach at Riverside, a role that I begin, from 2 Jan 2027")
    assert first_line(QLocale(), node(place, "Coach at Riverside")).startswith("A role that I begin")
    assert place.head.sub.text().startswith("2 held")
    place.open_node(post.id)
    assert place.panel._kind.text() == "A role that I begin"


def test_the_words_tell_what_the_picture_tells(place: CareerPlace) -> None:
    """The arrow of a move that was made, how much of what is missing is essential, and where a role is."""
    said = spoken(QLocale(), node(place, "Maths lead"))
    assert "reached by: ascending move" in said
    assert "Riverside" in said
    head = node(place, "Head of maths")
    assert "1 essential missing" in spoken(QLocale(), head)
    assert "1 essential missing" in second_line(QLocale(), head)
    assert "reached by: ascending move" in first_line(QLocale(), node(place, "Maths lead"))
    assert "reached by" not in spoken(QLocale(), head)


def test_two_roles_of_one_name_are_told_apart_by_their_place(place: CareerPlace, document: Document) -> None:
    roles = [build(Role, title="Deputy head", place=name, track="Teaching", rank=5) for name in ("Riverside", "Hill")]
    document.do(added("Two", *roles))
    alike = [one for one in place.model.nodes if one.title == "Deputy head"]
    assert [one.alike for one in alike] == [True, True]
    assert len({spoken(QLocale(), one) for one in alike}) == 2
    painter = place.view._cards._painter
    canvas = _Measured()
    assert {painter._sub(canvas, one, 400) for one in alike} == {  # type: ignore[arg-type]
        "Riverside  ·  It asks for nothing yet", "Hill  ·  It asks for nothing yet",
    }  # fmt: skip
    assert not node(place, "Coach").alike


class _Measured:
    """A canvas that has room for everything."""

    def width(self, words: str, face: object) -> float:
        return float(len(words))


def test_lines_of_work_that_differ_by_spaces_and_case_are_one_column(place: CareerPlace, document: Document) -> None:
    before = len(place.view.scene.columns)
    document.do(added("One", build(Role, title="Second in maths", track=" teaching ", rank=3)))
    document.do(added("Two", build(Role, title="Lead coach", track="COACHING", rank=4)))
    assert len(place.view.scene.columns) == before


def test_what_carries_a_line_names_each_entry_once_and_only_those_that_reach_the_level(place: CareerPlace) -> None:
    assert place.found is not None
    role = place.found.role(id_of(place, "Head of maths"))
    assert role is not None
    need = next(one for one in role.needs if one.words == "Mentoring")
    shown = need.skill.evidence[0]  # type: ignore[union-attr]
    told = need._replace(shown=({"record_id": shown.record_id, "title": shown.title},), carried_by="evidence")
    assert carried_words(QLocale(), told).endswith("Team day\u2069")


def test_more_lines_than_the_panel_shows_are_counted(place: CareerPlace, document: Document) -> None:
    coach = id_of(place, "Coach")
    many = (build(RoleNeed, role_id=coach, position=at + 1, words_asked=f"Line {at}") for at in range(70))
    document.do(added("Many", *many))
    place.open_node(coach)
    assert len(place.panel.need_rows()) == 60
    assert place.panel._more_needs.text() == "and 11 more"
    place.open_node(id_of(place, "Head of maths"))
    assert not place.panel._more_needs.isVisible()


def test_a_role_that_is_taken_up_is_wanted_by_no_day_any_more(place: CareerPlace, document: Document) -> None:
    head = id_of(place, "Head of maths")
    place.doing.take_up(head)
    role = only(document, Role, title="Head of maths")
    assert (role.aimed, role.by) == (False, None)
    document.undo()
    role = only(document, Role, title="Head of maths")
    assert (role.aimed, role.by) == (True, date(2028, 9, 1))
    assert only(document, Position, title="Maths lead")


@pytest.mark.parametrize("by, late", [(date(2028, 9, 1), False), (date(2026, 12, 24), True)])
def test_a_plan_says_where_it_ends_after_the_day_by_which_the_role_is_wanted(
    place: CareerPlace, document: Document, by: date, late: bool
) -> None:
    document.do(edited("By", only(document, Role, title="Head of maths"), by=by))
    document.do(edited("Plan", only(document, Person), weekly_least=300))
    place.open_node(id_of(place, "Head of maths"))
    part = place.panel.what_if
    assert part.late.isVisible() == late
    assert part.late.text() == ("That is after 24 December 2026, by when you want to be there." if late else "")


def test_a_plan_beyond_a_working_life_says_so_and_makes_no_goals(
    qtbot: QtBot, place: CareerPlace, document: Document
) -> None:
    coach = id_of(place, "Coach")
    many = (build(RoleNeed, role_id=coach, position=at + 1, words_asked=f"Line {at}") for at in range(200))
    document.do(added("Many", *many))
    place.open_node(coach)
    part = place.panel.what_if
    part.pace.set_raw("1h")
    part.pace.edited.emit()
    assert part.sum.text() == "About 4,000 h in all: longer than a working life at this pace."
    assert not part.make.isVisible()


def test_the_pace_is_called_that_of_late_only_where_hours_were_logged(place: CareerPlace, document: Document) -> None:
    place.open_node(id_of(place, "Head of maths"))
    part = place.panel.what_if
    assert part.pace_words.text() == "Hours a week that I can give"
    days = (TODAY - timedelta(days=7 * week) for week in range(1, 9))
    document.do(added("Hours", *(build(TimeEntry, day=day, minutes=120, category="Course") for day in days)))
    assert part.pace_words.text() == "Hours a week; of late it was 2 h"
    assert part.pace.minutes() == 120
