"""A whole window over a teacher's portfolio with skills, or over a learner's."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Practice, Rating, Skill, build
from portfolio.exchange.asking.page import asked
from portfolio.ui.asking.tying import Sharing
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.labels import Label
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.homes import copied, made
from tests.ui.shell.conftest import let_go

TODAY = date(2026, 6, 30)
LEVELS = [{"name": "starts", "words": "With help"}, {"name": "does it", "words": ""}]
SKILLS = [
    build(Skill, title="Asking questions", area="Teaching", levels=LEVELS),
    build(Skill, title="Feedback", area="Teaching", position=1),
]
LESSON = build(Practice, title="Water cycle", day=date(2026, 6, 2))
MINE = build(Rating, skill_id=SKILLS[0].id, rater="self", level="starts", day=date(2026, 1, 1))


class Window:
    """What is on the screen."""

    def __init__(self, workspace: Workspace, places: Places) -> None:
        self.workspace, self.places = workspace, places

    @property
    def sharing(self) -> Sharing:
        return self.places._sharing

    @property
    def document(self) -> Document:
        return self.workspace.document

    def drop(self, *files: Path) -> None:
        """Let these go on the timeline."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        workspace = self.workspace
        workspace.dropping.dropped(mime, workspace.journal.mapTo(workspace, QPoint(60, 60)))

    def find(self, kind: type) -> list[Any]:
        return [one for one in self.document.portfolio.find(kind) if one.trashed is None]

    def answer_to(self, asking: Any, **fields: Any) -> bytes:
        """The file that a colleague's browser saves."""
        told = asked(asking, self.document.portfolio.id, self.sharing._page_words(asking, "en"))
        usual = {name: told[name] for name in ("format", "version", "seal", "asked")} | {
            "who": "Mr Okafor", "day": "2026-06-20",
            "ratings": [{"skill": SKILLS[0].id, "level": "does it", "note": "Every lesson"}],
        }  # fmt: skip
        return json.dumps(usual | fields).encode()


def words_of(card: Any) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label)).replace("\u2068", "").replace("\u2069", "")


@pytest.fixture(scope="session")
def skills_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("skills") / "p", *SKILLS, LESSON, MINE)


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[Path], Window]]:
    opened: list[Workspace] = []

    def make(home: Path, *records: Any) -> Window:
        portfolio = copied(home, tmp_path / f"mine{len(opened)}")
        if records:
            portfolio.apply(added("More", *records))
        document = Document(portfolio, today=lambda: TODAY)
        workspace = Workspace(theme, document, Jobs())
        opened.append(workspace)
        places = Places(theme, Settings(tmp_path / "settings.json"), document, workspace.jobs, workspace)
        places.offer()
        workspace.resize(1366, 696)
        workspace.show()
        qtbot.waitUntil(lambda: workspace.detail is not None, timeout=20_000)
        return Window(workspace, places)

    yield make
    for workspace in opened:
        workspace.jobs.wait()
        workspace.leave()
        workspace.document.close()
        let_go(workspace, workspace.document, workspace.jobs)


@pytest.fixture
def window(open_window: Callable[[Path], Window], skills_home: Path) -> Window:
    return open_window(skills_home)
