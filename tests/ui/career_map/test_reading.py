"""How the map is read: little at once, many years elsewhere, and what it shows until then or when it cannot be read."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Credential,
    Goal,
    Person,
    Position,
    Practice,
    Programme,
    Record,
    Reflection,
    TimeEntry,
    build,
)
from portfolio.core.storage import DATABASE
from portfolio.ui.career_map.career_map import CareerMap
from portfolio.ui.career_map.reading import READ_HERE
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell.journal import Journal
from portfolio.ui.shell.pictures import Pictures
from portfolio.ui.theme import Theme
from tests.core.map.careers import TODAY
from tests.ui.career_map.conftest import MakeMap

There = dict[str, Record]


def career() -> list[Record]:
    """More entries than are read at once, of every kind, over some years."""
    made: list[Record] = [build(Position, title="Science teacher", started=TODAY - timedelta(days=3000))]
    for number in range(READ_HERE // 6 + 1):
        day = TODAY - timedelta(days=number % 2000)
        made += [
            build(Goal, title=f"Goal {number}", due=day, state="met", finished=day),
            build(Programme, title=f"Course {number}", started=day - timedelta(days=60), finished=day),
            build(Credential, title=f"Badge {number}", earned=day),
            build(Practice, title=f"Lesson {number}", day=day),
            build(Reflection, title=f"Reflection {number}", day=day),
            build(TimeEntry, title=f"Hour {number}", day=day, minutes=60),
        ]
    return made


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept") / "portfolio"
    portfolio = Portfolio.create(folder, device="0" * 32, name="Amina Diallo")
    portfolio.apply(added("Begin", *career()))
    portfolio.close()
    return folder


@pytest.fixture
def years(kept: Path, tmp_path: Path, qapp: object) -> Iterator[Document]:
    """A document of many years."""
    shutil.copytree(kept, tmp_path / "years")
    document = Document(Portfolio.open(tmp_path / "years", device="0" * 32))
    yield document
    document.close()


@pytest.fixture
def gate() -> Event:
    """Jobs begin once it is open."""
    return Event()


@pytest.fixture
def jobs(qapp: object, gate: Event) -> Iterator[Jobs]:
    jobs = Jobs()
    jobs._pool.start(gate.wait)
    yield jobs
    gate.set()
    jobs.wait()


@pytest.fixture
def make_long(qtbot: QtBot, theme: Theme, years: Document, jobs: Jobs) -> MakeMap:
    def make() -> CareerMap:
        place = CareerMap(theme, years, lambda _sha256: None, jobs=jobs, today=TODAY, back_keys="Ctrl+T")
        qtbot.addWidget(place)
        place.resize(920, 640)
        with qtbot.waitExposed(place):
            place.show()
        return place

    return make


def read_here(qtbot: QtBot, theme: Theme, years: Document) -> CareerMap:
    """The same map, read at once."""
    place = CareerMap(theme, years, lambda _sha256: None, today=TODAY, back_keys="Ctrl+T")
    qtbot.addWidget(place)
    place.resize(920, 640)
    with qtbot.waitExposed(place):
        place.show()
    QApplication.processEvents()
    return place


def titles(place: CareerMap, lane: str) -> list[str]:
    return [entry.row.title for entry in place.view.scene.data.lanes[lane].entries]


def is_read(place: CareerMap) -> bool:
    return len(titles(place, "reflections")) > 1


def read(qtbot: QtBot, place: CareerMap, gate: Event) -> None:
    """Until all is there."""
    gate.set()
    qtbot.waitUntil(lambda: is_read(place), timeout=20_000)


def drawn(place: CareerMap) -> QImage:
    return place.grab().toImage()


def test_few_entries_are_there_at_once(make_map: MakeMap, there: There, jobs: Jobs) -> None:
    assert titles(make_map(jobs=jobs), "reflections") == ["Exit tickets"]
    assert jobs.idle


def test_the_frame_and_the_lanes_are_there_at_once_and_nothing_jumps_when_the_entries_come(
    qtbot: QtBot, theme: Theme, years: Document, gate: Event, make_long: MakeMap
) -> None:
    place = make_long()
    assert not is_read(place)
    assert place.view.isVisible()
    assert titles(place, "roles") == ["Science teacher"]
    before = place.span, place.view.scene.look.lanes, place.head.span_words, place.card.geometry()
    read(qtbot, place, gate)
    assert (place.span, place.view.scene.look.lanes, place.head.span_words, place.card.geometry()) == before
    assert drawn(place) == drawn(read_here(qtbot, theme, years))


def test_that_it_reads_is_said_only_when_it_takes_long_and_not_once_it_is_over(
    qtbot: QtBot, theme: Theme, years: Document, gate: Event, make_long: MakeMap
) -> None:
    place = make_long()
    place.view.say("")  # on a slow computer it has been said already
    quiet = drawn(place)
    place._reading.slow.emit()
    assert drawn(place) != quiet
    assert place.view.isVisible()
    read(qtbot, place, gate)
    assert drawn(place) == drawn(read_here(qtbot, theme, years))
    assert not place._reading._timer.isActive()


def test_nothing_can_be_taken_hold_of_among_years_that_are_not_known(
    qtbot: QtBot, gate: Event, make_long: MakeMap
) -> None:
    place = make_long()
    assert not place.years.isEnabled()
    read(qtbot, place, gate)
    assert place.years.isEnabled()


def test_no_change_is_lost_while_it_is_read(
    qtbot: QtBot, years: Document, jobs: Jobs, gate: Event, make_long: MakeMap
) -> None:
    first = years.portfolio.find(Credential, title="Badge 0")[0]
    moved = years.portfolio.find(Reflection, title="Reflection 7")[0]
    person = years.portfolio.find(Person)[0]
    place = make_long()
    gate.set()
    jobs._pool.waitForDone()  # read, and not brought home yet
    years.do(added("Add", build(TimeEntry, title="Meanwhile", day=TODAY, minutes=45)))
    years.do(added("Add", build(Position, title="Mentor", started=TODAY)))
    years.do(trashed("Delete", first))
    years.do(edited("Rename", moved, title="Another name"))
    years.do(edited("Plan", person, weekly_least=120, weekly_most=240))
    assert not is_read(place)
    read(qtbot, place, gate)
    assert "Meanwhile" in titles(place, "hours")
    assert titles(place, "roles") == ["Science teacher", "Mentor"]
    assert "Badge 0" not in titles(place, "credentials")
    assert "Another name" in titles(place, "reflections")
    assert place.view.scene.plan == (120, 240)


def test_what_was_to_be_shown_meanwhile_is_chosen_when_it_is_there(
    qtbot: QtBot, years: Document, gate: Event, make_long: MakeMap
) -> None:
    record = years.portfolio.find(Practice, title="Lesson 40")[0]
    place = make_long()
    place.show_entry(record.id)
    assert place.chosen == ("", "")
    read(qtbot, place, gate)
    assert place.chosen == ("practice", record.id)


def test_a_span_that_was_chosen_meanwhile_stays(qtbot: QtBot, gate: Event, make_long: MakeMap) -> None:
    place = make_long()
    place.choose("month")
    span = place.span
    read(qtbot, place, gate)
    assert place.span == span
    assert place.head.span_words == "November 2026"


def test_all_years_are_all_of_them_once_they_are_known(qtbot: QtBot, gate: Event, make_long: MakeMap) -> None:
    place = make_long()
    place.choose("all")
    read(qtbot, place, gate)
    assert place.head.span_words == "2018 to 2027"


def test_a_map_that_was_left_takes_no_late_entries(qtbot: QtBot, jobs: Jobs, gate: Event, make_long: MakeMap) -> None:
    place = make_long()
    place.leave()
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert not is_read(place)


def test_a_map_that_is_gone_when_its_entries_come_harms_nothing(
    qtbot: QtBot, theme: Theme, years: Document, jobs: Jobs, gate: Event
) -> None:
    place = CareerMap(theme, years, lambda _sha256: None, jobs=jobs, today=TODAY)
    place.leave()
    place.deleteLater()
    years.do(added("Add", build(Practice, title="Meanwhile", day=TODAY)))
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)


def test_to_close_the_portfolio_while_it_is_read_is_safe(
    qtbot: QtBot, theme: Theme, kept: Path, tmp_path: Path, jobs: Jobs, gate: Event
) -> None:
    shutil.copytree(kept, tmp_path / "closed")
    document = Document(Portfolio.open(tmp_path / "closed", device="0" * 32))
    place = CareerMap(theme, document, lambda _sha256: None, jobs=jobs, today=TODAY)
    qtbot.addWidget(place)
    gate.set()
    jobs.wait()  # the order in which the window closes a portfolio
    place.leave()
    document.close()
    qtbot.waitUntil(lambda: jobs.idle, timeout=20_000)
    assert not is_read(place)


def test_behind_other_work_it_does_not_wait(qtbot: QtBot, years: Document, jobs: Jobs, make_long: MakeMap) -> None:
    jobs.run("Other work", lambda _job: None, lambda _result: None, pytest.fail)
    assert is_read(make_long())


def press(place: CareerMap, label: str) -> None:
    said = place.states.instead
    assert said is not None
    next(button for button in said.findChildren(Button) if button.label == label).click()


def broken_and_mended(document: Document, elsewhere: bool) -> tuple[Callable[[], object], Callable[[], object]]:
    """What makes reading fail, here or elsewhere, and what ends that."""
    if elsewhere:
        database = document.portfolio.folder / DATABASE
        away = database.with_suffix(".away")
        return lambda: database.rename(away), lambda: away.rename(database)
    run = document.portfolio.connection.execute
    return lambda: run("ALTER TABLE part RENAME TO part_away"), lambda: run("ALTER TABLE part_away RENAME TO part")


@pytest.mark.parametrize("elsewhere", [False, True])
def test_what_cannot_be_read_says_so_and_is_tried_again(
    qtbot: QtBot, theme: Theme, years: Document, jobs: Jobs, gate: Event, elsewhere: bool
) -> None:
    break_it, mend = broken_and_mended(years, elsewhere)
    break_it()
    gate.set()
    place = CareerMap(theme, years, lambda _sha256: None, jobs=jobs if elsewhere else None, today=TODAY)
    qtbot.addWidget(place)
    place.show()
    qtbot.waitUntil(lambda: place.states.in_trouble, timeout=20_000)
    pages = place.states.count()
    years.do(added("Add", build(Practice, title="Meanwhile", day=TODAY)))
    assert place.states.in_trouble, "one entry is not all of them"
    press(place, "Try again")
    qtbot.waitUntil(lambda: place.states.in_trouble, timeout=20_000)
    assert place.states.count() == pages, "what was said before is gone"
    mend()
    press(place, "Try again")
    read(qtbot, place, gate)
    assert place.states.instead is None
    assert "Meanwhile" in titles(place, "things")


def test_back_to_the_list_while_it_is_read_keeps_what_is_chosen(
    qtbot: QtBot, theme: Theme, years: Document, jobs: Jobs, gate: Event
) -> None:
    pictures = Pictures(years.portfolio.attachments)
    journal = Journal(theme, years, pictures, jobs=jobs)
    qtbot.addWidget(journal)
    journal.resize(1000, 640)
    journal.show()
    record = years.portfolio.find(Practice, title="Lesson 40")[0]
    journal.show_entry(record.id)
    journal.show_map(True)
    made = journal._career_map()
    assert not is_read(made)
    journal.show_map(False)
    assert journal.view.current_id() == record.id
    read(qtbot, made, gate)
    assert not journal.as_map
    assert journal.view.current_id() == record.id
    journal.leave()
    pictures.close()
