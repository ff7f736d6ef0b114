"""Today over a real portfolio, on a day that stands still, with what it wishes written down."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Goal, Record, Step, build
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from portfolio.ui.today.place import TodayPlace
from tests.ui.homes import copied

TODAY = date(2026, 11, 22)
MakePlace = Callable[[], TodayPlace]


def day(days: int) -> date:
    return TODAY + timedelta(days=days)


def put(document: Document, *records: Record) -> None:
    document.do(added("Add", *records))


def a_goal(document: Document, title: str, *steps: str, due: date | None = None) -> list[Step]:
    """A goal with these steps, none of them done."""
    goal = build(Goal, title=title, due=due)
    parts = [build(Step, goal_id=goal.id, position=at, title=words) for at, words in enumerate(steps)]
    put(document, goal, *parts)
    return parts


def sections(place: TodayPlace) -> str:
    """What stands on the page, by its names."""
    page = place.page
    named = {
        "inbox": page.inbox, "steps": page.steps, "week": page.week_section, "soon": page.soon,
        "year ago": page.memory, "begin": page.empty, "quiet": page.quiet,
    }  # fmt: skip
    return ", ".join(name for name, widget in named.items() if widget.isVisible())


def steps(place: TodayPlace) -> list[str]:
    return [f"{row.item.goal}: {row.words.label}" for row in place.page.steps.rows]  # type: ignore[attr-defined]


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path, blank_home: Path) -> Iterator[Document]:
    opened = Document(copied(blank_home, tmp_path / "mine", "d" * 32))
    yield opened
    opened.close()


@pytest.fixture
def make_place(qtbot: QtBot, theme: Theme, document: Document) -> Iterator[MakePlace]:
    made: list[TodayPlace] = []

    def make() -> TodayPlace:
        place = TodayPlace(theme, document, lambda _sha256: None, today=TODAY)
        made.append(place)
        qtbot.addWidget(place)
        place.resize(918, 700)
        with qtbot.waitExposed(place):
            place.show()
        place.activateWindow()
        return place

    yield make
    for place in made:
        place.leave()


@pytest.fixture
def place(make_place: MakePlace) -> TodayPlace:
    """Shown while the portfolio is still empty: everything else comes to it by itself."""
    return make_place()
