"""A board of goals over a real portfolio."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Step, build
from portfolio.ui.document import Document
from portfolio.ui.goals.board import GoalBoard
from portfolio.ui.goals.board_card import BoardCard
from portfolio.ui.theme import Theme
from tests.ui.homes import copied, made
from tests.ui.samples import TODAY

MakeBoard = Callable[..., GoalBoard]


def teachers_goals() -> list[Goal | Step]:
    """Two by date (one of them late), two someday, two done; the first has steps."""
    late = build(Goal, title="Talk less", due=date(2026, 11, 1), source="From my June evaluation", planned_minutes=600)
    return [
        late,
        build(Step, goal_id=late.id, position=0, title="Film a lesson", done=date(2026, 10, 3)),
        build(Step, goal_id=late.id, position=1, title="Count my words", due=date(2026, 11, 28)),
        build(
            Goal, title="Ask more", due=date(2026, 12, 19), state="agreed", measure="pupils who ask", baseline="61 %"
        ),
        build(Goal, title="Learn Arabic", source="My own idea"),
        build(Goal, title="A reading club", state="proposed", due=date(2026, 11, 1)),
        build(Goal, title="Exit tickets", state="met", finished=date(2026, 7, 7), baseline="0", result="10"),
        build(Goal, title="Paper diary", state="dropped", finished=date(2026, 2, 1), what_changed="It was too slow."),
    ]


def show(board: GoalBoard) -> str:
    """The board as text: a star before the chosen goal, a question mark after one that something is asked of."""

    def words(card: BoardCard) -> str:
        return ("*" if card.picked else "") + card.row.title + ("?" if card.asking is not None else "")

    return "\n".join(f"{name}: {' | '.join(map(words, group.cards))}" for name, group in board.groups.items())


def card_of(board: GoalBoard, title: str) -> BoardCard:
    """The card of the goal with this title."""
    return next(card for group in board.groups.values() for card in group.cards if card.row.title == title)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """To be copied: a portfolio with nothing in it, and one with the teacher's goals."""
    folder = tmp_path_factory.mktemp("homes")
    return made(folder / "blank"), made(folder / "filled", *teachers_goals())


@pytest.fixture
def make_board(qtbot: QtBot, theme: Theme, tmp_path: Path, homes: tuple[Path, Path]) -> Iterator[MakeBoard]:
    opened: list[Document] = []

    def make(
        *records: Goal | Step, empty: bool = False, read_only: bool = False, width: int = 1000, height: int = 700
    ) -> GoalBoard:
        blank, filled = homes
        portfolio = copied(blank if empty or records else filled, tmp_path / "mine", "d" * 32)
        if records:
            portfolio.apply(added("Add", *records))
        if read_only:
            portfolio.close()
            portfolio = Portfolio.open(tmp_path / "mine", device="d" * 32, read_only=True)
        document = Document(portfolio)
        opened.append(document)
        board = GoalBoard(theme, document, today=TODAY)
        qtbot.addWidget(board)
        board.resize(width, height)
        with qtbot.waitExposed(board):
            board.show()
        board.activateWindow()
        qtbot.waitUntil(board.isActiveWindow)
        return board

    yield make
    for document in opened:
        document.close()


@pytest.fixture
def board(make_board: MakeBoard) -> GoalBoard:
    return make_board()
