"""What the tests of the map share: a teacher's document with a few entries, and the map over it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.map.lanes import MapData
from portfolio.core.map.marks import Mark
from portfolio.core.map.span import YEAR, chosen_span, whole_span
from portfolio.core.records import (
    Credential,
    Goal,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    TimeEntry,
    build,
)
from portfolio.ui.career_map.career_map import CareerMap
from portfolio.ui.career_map.sight import SightModel
from portfolio.ui.career_map.view import MapView
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.core.map.careers import TODAY, a_few
from tests.ui.homes import copied, made

MakeMap = Callable[..., CareerMap]


@dataclass
class Heard:
    """What a map has said, in order."""

    shown: list[tuple[str, str]] = field(default_factory=list)
    opened: list[tuple[str, str]] = field(default_factory=list)
    menus: list[tuple[str, str]] = field(default_factory=list)

    def listen(self, place: CareerMap) -> None:
        place.entry_shown.connect(lambda kind, entry_id: self.shown.append((kind, entry_id)))
        place.entry_opened.connect(lambda kind, entry_id: self.opened.append((kind, entry_id)))
        place.menu_requested.connect(lambda kind, entry_id, _at: self.menus.append((kind, entry_id)))


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Document]:
    """With what is `there` for a test that asks for it, and else with nothing in it."""
    home = request.getfixturevalue("filled")[0] if "there" in request.fixturenames else None
    document = Document(copied(home or request.getfixturevalue("blank_home"), tmp_path / "portfolio"))
    yield document
    document.close()


@pytest.fixture
def there(document: Document, filled: tuple[Path, dict[str, Record]]) -> dict[str, Record]:
    """One entry of every kind, by a short name."""
    return dict(filled[1])


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Record]]:
    """A portfolio to be copied, and what is in it."""
    programme = build(Programme, title="Universal Design", started="2026-08-24", due="2027-01-30")
    records = {
        "goal": build(Goal, title="Assessment literacy", due="2026-12-19", state="under_way"),
        "programme": programme,
        "part": build(Part, programme_id=programme.id, title="Engagement", done="2026-09-01"),
        "badge": build(Credential, title="Formative Assessment", issuer="Open Exchange", earned="2026-11-09"),
        "lesson": build(Practice, kind="lesson", title="Scale drawings", day="2026-09-21"),
        "reflection": build(Reflection, title="Exit tickets", day="2026-08-14", text="Eleven of twenty-eight."),
        "hours": build(TimeEntry, title="Module 4", day="2026-11-18", minutes=150),
    }
    return made(tmp_path_factory.mktemp("filled") / "portfolio", *records.values()), records


@pytest.fixture
def make_map(qtbot: QtBot, theme: Theme, document: Document) -> MakeMap:
    def make(width: int = 920, height: int = 640, **more: object) -> CareerMap:
        place = CareerMap(theme, document, lambda _sha256: None, today=TODAY, **more)  # type: ignore[arg-type]
        qtbot.addWidget(place)
        place.resize(width, height)
        with qtbot.waitExposed(place):
            place.show()
        place.activateWindow()
        return place

    return make


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def make_view(qtbot: QtBot, theme: Theme, document: Document):  # type: ignore[no-untyped-def]
    def make(rows=None, *, rtl: bool = False, choice: str = YEAR, height: int = 560) -> MapView:  # type: ignore[no-untyped-def]
        data = MapData(a_few() if rows is None else rows, today=TODAY)
        whole = whole_span(*data.reach(), TODAY)
        span = chosen_span(choice, TODAY, TODAY, whole)
        view = MapView(theme, SightModel(lambda: document.portfolio.connection, TODAY), lambda _sha: None, data, span)
        if rtl:
            view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        qtbot.addWidget(view)
        view.resize(900, height)
        with qtbot.waitExposed(view):
            view.show()
        view.activateWindow()
        view.set_data(data, whole, None)
        return view

    return make


@pytest.fixture
def view(make_view) -> MapView:  # type: ignore[no-untyped-def]
    made: MapView = make_view()
    return made


def mark_of(view: MapView, entry_id: str) -> Mark:
    entry = view.scene.data.entry(entry_id)
    assert entry is not None
    mark = view.scene.mark_of(entry)
    assert mark is not None
    return mark
