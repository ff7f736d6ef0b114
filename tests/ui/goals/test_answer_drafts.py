"""What is half typed into a goal's card is there again after a crash, and gone once it is answered or left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.ui.document import Document
from portfolio.ui.editors import waiting
from portfolio.ui.goals import answer_drafts
from portfolio.ui.goals.asking import AskDay, AskResult
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.theme import Theme
from tests.ui.goals.conftest import MakeBoard, card_of, show
from tests.ui.samples import TODAY


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answer_drafts, "DRAFT_MS", 0)


def asked(board: GoalBoard, title: str) -> AskResult:
    asking = card_of(board, title).asking
    assert isinstance(asking, AskResult)
    return asking


def half_typed(qtbot: QtBot, board: GoalBoard) -> AskResult:
    """Someone was asked how a goal ended, typed the half of it, and was called away."""
    board.move_goal(card_of(board, "Ask more").row.id, "done")
    asking = asked(board, "Ask more")
    qtbot.waitUntil(asking.line.line.hasFocus)
    QTest.keyClicks(asking.line.line, "87 % of")
    partly = next(button for button in asking.state.choice.buttons() if button.accessibleName() == "Partly met")
    QTest.mouseClick(partly, Qt.MouseButton.LeftButton)
    drafts = board._document.portfolio.drafts
    qtbot.waitUntil(lambda: [draft.content for draft in drafts.all()] == [{"state": "partly", "words": "87 % of"}])
    return asking


def another(qtbot: QtBot, theme: Theme, document: Document) -> GoalBoard:
    """The board as it comes after the next start."""
    board = GoalBoard(theme, document, today=TODAY)
    qtbot.addWidget(board)
    board.resize(1000, 700)
    with qtbot.waitExposed(board):
        board.show()
    return board


def test_what_was_half_typed_is_asked_again(qtbot: QtBot, theme: Theme, make_board: MakeBoard) -> None:
    board = make_board()
    half_typed(qtbot, board)
    again = another(qtbot, theme, board._document)
    assert "Ask more?" in show(again)
    assert asked(again, "Ask more").answer() == ("partly", "87 % of")


def test_no_editor_is_offered_for_it(qtbot: QtBot, make_board: MakeBoard) -> None:
    board = make_board()
    half_typed(qtbot, board)
    assert waiting(board._document) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_once_it_is_answered_or_left_the_draft_is_gone(
    qtbot: QtBot, theme: Theme, make_board: MakeBoard, key: Qt.Key
) -> None:
    board = make_board()
    asking = half_typed(qtbot, board)
    QTest.keyClick(asking.line.line, key)
    assert board._document.portfolio.drafts.all() == []
    assert "?" not in show(another(qtbot, theme, board._document))


def test_who_goes_elsewhere_has_it_kept_at_once(
    qtbot: QtBot, make_board: MakeBoard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answer_drafts, "DRAFT_MS", 600_000)
    board = make_board()
    board.move_goal(card_of(board, "Ask more").row.id, "done")
    QTest.keyClicks(asked(board, "Ask more").line.line, "87")
    assert board._document.portfolio.drafts.all() == []
    board.hide()
    assert [draft.content["words"] for draft in board._document.portfolio.drafts.all()] == ["87"]


def half_dated(qtbot: QtBot, board: GoalBoard) -> AskDay:
    """Someone was asked by when, and was called away from the half of it."""
    board.move_goal(card_of(board, "Learn Arabic").row.id, "dated")
    asking = card_of(board, "Learn Arabic").asking
    assert isinstance(asking, AskDay)
    qtbot.waitUntil(asking.field.line.hasFocus)
    QTest.keyClicks(asking.field.line, "5 De")
    drafts = board._document.portfolio.drafts
    qtbot.waitUntil(lambda: [draft.content for draft in drafts.all()] == [{"day": "5 De"}])
    return asking


def test_a_half_typed_date_is_there_again_without_complaint_and_goes_on_where_it_ended(
    qtbot: QtBot, theme: Theme, make_board: MakeBoard
) -> None:
    board = make_board()
    half_dated(qtbot, board)
    board.hide()
    again = another(qtbot, theme, board._document)
    assert "dated: Learn Arabic? | " in show(again).replace("*", "")
    asking = card_of(again, "Learn Arabic").asking
    assert isinstance(asking, AskDay)
    assert (asking.field.line.text(), asking.field.said()) == ("5 De", "")
    again.move_goal(card_of(again, "Learn Arabic").row.id, "dated")  # asked once more, it takes nothing away
    QTest.keyClicks(asking.field.line, "c")
    QTest.keyClick(asking.field.line, Qt.Key.Key_Return)
    assert str(card_of(again, "Learn Arabic").row.due) == "2026-12-05"
    assert again._document.portfolio.drafts.all() == []


@pytest.mark.parametrize("way", ["answered", "left", "asked something else"])
def test_of_a_date_that_was_answered_or_left_no_draft_stays(
    qtbot: QtBot, theme: Theme, make_board: MakeBoard, way: str
) -> None:
    board = make_board()
    asking = half_dated(qtbot, board)
    if way == "answered":
        QTest.keyClicks(asking.field.line, "c")
        QTest.keyClick(asking.field.line, Qt.Key.Key_Return)
    elif way == "left":
        asking.cancel.click()
    else:
        board.move_goal(card_of(board, "Learn Arabic").row.id, "done")
    assert board._document.portfolio.drafts.all() == []
    assert ("?" in show(another(qtbot, theme, board._document))) is False
