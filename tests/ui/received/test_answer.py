"""An evaluator's answer: shown before it comes in, beside one's own; one change, taken back as one."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.records import Attachment, Conversation, Practice, StandardRating
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.labels import Label
from portfolio.ui.places import Places
from portfolio.ui.received.answer_card import AnswerCard, Rated
from portfolio.ui.received.look_place import LookPlace
from portfolio.ui.received.question import WhatIsIt
from portfolio.ui.received.sorting import sorted_sources
from portfolio.ui.received.tying import Receiving
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.homes import copied
from tests.ui.received.conftest import TODAY, Handed
from tests.ui.shell.conftest import let_go


class Window:
    """A whole window over a portfolio."""

    def __init__(self, workspace: Workspace, places: Places) -> None:
        self.workspace, self.places = workspace, places

    @property
    def receiving(self) -> Receiving:
        return self.places._receiving

    def drop(self, *files: Path) -> None:
        """Let these go on the timeline."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
        workspace = self.workspace
        workspace.dropping.dropped(mime, workspace.journal.mapTo(workspace, QPoint(60, 60)))

    def find(self, kind: type) -> list[object]:
        return list(self.workspace.document.portfolio.find(kind))


@pytest.fixture
def open_window(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[[Path], Window]]:
    made: list[Workspace] = []

    def make(home: Path) -> Window:
        document = Document(copied(home, tmp_path / "mine"), today=lambda: TODAY)
        workspace = Workspace(theme, document, Jobs())
        made.append(workspace)
        places = Places(theme, Settings(tmp_path / "settings.json"), document, workspace.jobs, workspace)
        places.offer()
        workspace.resize(1366, 696)
        workspace.show()
        qtbot.waitUntil(lambda: workspace.detail is not None, timeout=20_000)
        return Window(workspace, places)

    yield make
    for workspace in made:
        workspace.jobs.wait()
        workspace.leave()
        workspace.document.close()
        let_go(workspace, workspace.document, workspace.jobs)


def words_of(card: AnswerCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(Label)).replace("\u2068", "").replace("\u2069", "")


def test_answer_shows_what_would_come_in_and_nothing_is_written_before_done(
    qtbot: QtBot, open_window: Callable[[Path], Window], handed: Handed, tmp_path: Path
) -> None:
    window = open_window(handed.home)
    (tmp_path / "reply.json").write_bytes(handed.answer())
    window.drop(tmp_path / "reply.json")
    qtbot.waitUntil(lambda: isinstance(window.receiving.card, AnswerCard), timeout=20_000)
    card = window.receiving.card
    assert isinstance(card, AnswerCard)

    assert card.accessibleName().replace("\u2068", "").replace("\u2069", "") == "An answer from Margaret Okafor"
    told = words_of(card)
    assert "20 June 2026" in told
    assert "Amina evaluation.pdf" in told
    assert "They ask each other." in told
    assert "no such standard: 9z" in told
    (rated,) = card.findChildren(Rated)
    assert rated.accessibleName() == "1a  Knows pupils"
    assert rated.accessibleDescription() == "Your evaluator: Developing. You yourself: Proficient. Seen twice"
    assert not window.find(Conversation)

    assert card.take is not None
    QTest.keyClick(card.take, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (talk,) = window.find(Conversation)
    assert isinstance(talk, Conversation)
    assert talk.privacy == "private"
    raters = sorted(one.rater for one in window.find(StandardRating) if isinstance(one, StandardRating))
    assert raters == ["evaluator", "self"]
    window.workspace.document.undo()
    assert not window.find(Conversation)
    assert len(window.find(StandardRating)) == 1


def test_an_answer_can_be_shown_to_its_evaluator_at_once(
    open_window: Callable[[Path], Window], handed: Handed, tmp_path: Path
) -> None:
    window = open_window(handed.home)
    (tmp_path / "reply.json").write_bytes(handed.answer())
    window.receiving.read([tmp_path / "reply.json"])
    card = window.receiving.card
    assert isinstance(card, AnswerCard)
    assert card.take is not None
    assert (card.privacy.isVisible(), card.privacy.value()) == (True, "private")
    card.privacy.set_value("evaluator")
    card.take.click()
    (talk,) = window.find(Conversation)
    given = [one for one in window.find(StandardRating) if isinstance(one, StandardRating) and one.conversation_id]
    assert {one.privacy for one in (talk, *given)} == {"evaluator"}


def test_an_answer_that_came_in_already_says_so_and_offers_nothing(
    qtbot: QtBot, open_window: Callable[[Path], Window], handed: Handed, tmp_path: Path
) -> None:
    window = open_window(handed.home)
    (tmp_path / "reply.json").write_bytes(handed.answer())
    window.receiving.read([tmp_path / "reply.json"])
    assert isinstance(window.receiving.card, AnswerCard)
    assert window.receiving.card.take is not None
    window.receiving.card.take.click()
    window.receiving.read([tmp_path / "reply.json"])

    again = window.receiving.card
    assert isinstance(again, AnswerCard)
    assert "taken in already" in words_of(again)
    assert again.take is None
    again.close()


def test_a_file_that_is_no_answer_says_so(
    open_window: Callable[[Path], Window], handed: Handed, tmp_path: Path
) -> None:
    window = open_window(handed.home)
    (tmp_path / "list.json").write_text("[1, 2]")
    window.receiving.read([tmp_path / "list.json"])

    assert window.receiving.card is None
    (banner,) = window.workspace.messages.banners
    assert "no answer" in banner.accessibleName()


def test_a_dropped_evaluation_pdf_becomes_nothing_until_it_is_said_what_it_is(
    qtbot: QtBot, open_window: Callable[[Path], Window], handed: Handed, blank_home: Path
) -> None:
    window = open_window(blank_home)
    window.drop(handed.pdf)
    qtbot.waitUntil(lambda: window.receiving.card is not None, timeout=20_000)
    card = window.receiving.card
    assert isinstance(card, WhatIsIt)
    assert card.look.hasFocus() or card.focusWidget() is card.look
    QTest.keyClick(card.look, Qt.Key.Key_Escape)
    assert window.workspace.jobs.idle
    assert not window.find(Attachment)

    window.drop(handed.pdf)
    qtbot.waitUntil(lambda: window.receiving.card is not card, timeout=20_000)
    kept = window.receiving.card
    assert isinstance(kept, WhatIsIt)
    kept.keep.click()
    qtbot.waitUntil(lambda: bool(window.find(Attachment)), timeout=30_000)


def test_looking_it_over_adds_nothing_and_goes_to_the_table(
    qtbot: QtBot, open_window: Callable[[Path], Window], handed: Handed, blank_home: Path
) -> None:
    window = open_window(blank_home)
    window.drop(handed.pdf)
    qtbot.waitUntil(lambda: window.receiving.card is not None, timeout=20_000)
    card = window.receiving.card
    assert isinstance(card, WhatIsIt)
    card.look.click()

    place = window.workspace.stage.place
    assert window.workspace.stage.name == rail.LOOK
    assert isinstance(place, LookPlace)
    qtbot.waitUntil(lambda: place.model.rowCount() == 1, timeout=60_000)
    assert not window.find(Attachment)
    workspace, mime = window.workspace, QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(handed.pdf))])
    assert workspace.dropping.over(mime, place.mapTo(workspace, place.rect().center()))
    assert workspace.dropping.hint.words == "Look them over"
    workspace.dropping.gone()
    QTest.keyClick(place.table, Qt.Key.Key_Escape)
    assert window.workspace.stage.name == rail.PACKET


def test_the_palette_and_the_evaluation_pdf_lead_to_the_saved_ones(
    open_window: Callable[[Path], Window], handed: Handed
) -> None:
    window = open_window(handed.home)
    workspace = window.workspace
    by_name = {command.name: command for command in workspace.hands.commands}
    by_name["saved"].do()
    assert workspace.stage.name == rail.SAVED
    assert workspace.rail.button(rail.PACKET).isChecked()
    by_name["pdfs"].do()
    assert workspace.stage.name == rail.LOOK
    workspace.go_to(rail.PACKET)
    workspace.stage.place._side.saved.click()  # type: ignore[attr-defined]
    assert workspace.stage.name == rail.SAVED

    workspace.stage.place.entry_requested.emit("practice", _lesson(window))  # type: ignore[attr-defined]
    assert workspace.stage.name == rail.TIMELINE
    assert workspace.showing.shown[:2] == ("practice", _lesson(window))


def _lesson(window: Window) -> str:
    return next(one.id for one in window.find(Practice) if isinstance(one, Practice) and one.title == "Water cycle")


def test_files_are_sorted_by_what_is_in_them(handed: Handed, tmp_path: Path) -> None:
    answer, photo, mixed, plain = (tmp_path / name for name in ("reply.txt", "wall.png", "mixed", "plain"))
    answer.write_bytes(handed.answer())
    photo.write_bytes(b"\x89PNG")
    for folder in (mixed, plain):
        folder.mkdir()
        (folder / "letter.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    (mixed / "x.pdf").write_bytes(handed.pdf.read_bytes())
    pasted = ("pasted.txt", b"Dear Amina, " + handed.answer())

    found = sorted_sources([handed.pdf, answer, photo, mixed, plain, pasted])

    assert found.pdfs == [handed.pdf, mixed / "x.pdf"]
    assert [name for name, _ in found.answers] == ["reply.txt", "pasted.txt"]
    assert found.rest == [photo, mixed / "letter.pdf", plain]
