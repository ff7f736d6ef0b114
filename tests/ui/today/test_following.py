"""Today follows what happens: another day, changes while it is seen or not, what cannot be read, reading only."""

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from portfolio.core.change import edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Goal,
    Packet,
    Practice,
    Reflection,
    TimeEntry,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.theme import Theme
from portfolio.ui.today.place import TodayPlace
from tests.ui.today.conftest import TODAY, MakePlace, a_goal, day, put, sections, steps


def test_a_new_day_makes_yesterdays_date_overdue_and_the_week_another(place: TodayPlace, document: Document) -> None:
    a_goal(document, "Ask more", "Read", due=TODAY)
    put(document, build(TimeEntry, title="Reading", day=TODAY, minutes=60))
    words = place.page.steps.rows[0].stops()[1]
    assert place.page.title.text() == "Sunday, 22 November"
    assert words.accessibleDescription() == "Goal: Ask more. Today. 0 of 1 step"
    place.set_today(day(1))
    assert place.page.title.text() == "Monday, 23 November"
    assert words.accessibleDescription() == "Goal: Ask more. Was due 22 Nov. 0 of 1 step"
    assert place.page.week.accessibleName() == "This week: 0 h"


def test_what_changed_while_it_was_not_seen_is_read_when_it_is_shown_again(
    place: TodayPlace, document: Document
) -> None:
    place.hide()
    a_goal(document, "Ask more", "Read")
    assert steps(place) == []
    place.show()
    assert steps(place) == ["Ask more: Read"]


def test_only_what_a_change_concerns_is_read_again(place: TodayPlace, document: Document) -> None:
    asked: list[str] = []
    put(document, build(Practice, title="Lesson", day=TODAY))
    packet, note = build(Packet, title="Evaluation"), build(Reflection, title="Note", day=TODAY)
    connection = document.portfolio.connection
    connection.set_trace_callback(lambda sql: asked.append(sql) if "SELECT" in sql else None)
    put(document, packet)
    about_packet = list(asked)
    put(document, note)
    connection.set_trace_callback(None)
    assert [sql for sql in about_packet if "FROM goal" in sql or "FROM credential" in sql] == []
    assert [sql for sql in asked if "FROM goal AS g" in sql or "FROM programme AS p" in sql] == []
    assert [sql for sql in asked if "FROM reflection WHERE day BETWEEN" in sql] != []


def test_what_cannot_be_read_is_said_with_a_way_to_try_again(place: TodayPlace, document: Document) -> None:
    connection = document.portfolio.connection
    put(document, build(Practice, title="Lesson", day=TODAY))
    connection.execute("ALTER TABLE step RENAME TO elsewhere")
    a_goal(document, "Ask more")
    banner = place.page.findChild(Banner)
    assert banner is not None
    assert "could not be read" in banner.accessibleName()
    connection.execute("ALTER TABLE elsewhere RENAME TO step")
    next(button for button in banner.findChildren(Button) if button.label == "Try again").click()
    assert steps(place) == ["Ask more: No next step yet"]
    assert not banner.isVisible()


def test_read_only_everything_can_be_read_and_nothing_written(
    qtbot: QtBot, theme: Theme, tmp_path: Path, document: Document
) -> None:
    a_goal(document, "Ask more", "Read")
    put(document, build(Reflection, title="Jars", day=day(-365)))
    opened = Document(Portfolio.open(tmp_path / "mine", device="e" * 32, read_only=True))
    place = TodayPlace(theme, opened, lambda _sha256: None, today=TODAY)
    qtbot.addWidget(place)
    (tmp_path / "new.pdf").write_text("words")
    place.set_inbox(tmp_path)
    with qtbot.waitExposed(place):
        place.show()
    qtbot.waitUntil(lambda: not [thread for thread in threading.enumerate() if thread.name == "inbox"])
    qtbot.wait(50)
    mark, words = place.page.steps.rows[0].stops()
    assert sections(place) == "steps, year ago"
    assert place.page.reads.isVisible()
    assert (mark.isEnabled(), words.isEnabled(), place.page.memory.write.isEnabled()) == (False, True, False)
    assert not place.page.quick.isVisible()
    opened.close()


def test_what_goes_into_the_bin_leaves_the_page(place: TodayPlace, document: Document) -> None:
    (step,) = a_goal(document, "Ask more", "Read")
    goal = document.portfolio.get(Goal, step.goal_id)
    assert goal is not None
    document.do(edited("Rename", goal, title="Ask less"))
    assert steps(place) == ["Ask less: Read"]
    goal = document.portfolio.get(Goal, step.goal_id)
    assert goal is not None
    document.do(trashed("Delete", goal))
    assert sections(place) == "begin"


def test_it_is_made_from_what_there_is(make_place: MakePlace, document: Document) -> None:
    a_goal(document, "Ask more", "Read")
    assert steps(make_place()) == ["Ask more: Read"]
