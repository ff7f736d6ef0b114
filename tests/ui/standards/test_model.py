"""The tree of standards as a model: what each row says, and that only what is another is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from portfolio.core.change import added
from portfolio.core.records import Alignment, Standard, build
from portfolio.ui.document import Document
from portfolio.ui.standards.model import BoardModel, Column
from portfolio.ui.standards.reading import frameworks, loaded
from tests.ui.standards.conftest import entry, id_of, show


@pytest.fixture
def model(document: Document) -> BoardModel:
    model = BoardModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    ask(model, document)
    return model


def ask(model: BoardModel, document: Document) -> bool:
    connection = document.portfolio.connection
    own = next(one for one in frameworks(connection) if one["title"] == "Our standards")
    return model.show_board(loaded(connection, own).board)


def test_each_row_says_what_shows_it_and_both_ratings_apart(model: BoardModel) -> None:
    assert show(model) == [
        "1, Planning. \u2068I plan backwards\u2069 | 2 pieces | – | –",
        "  1a, Knows the subject | 2 pieces: Something I did 1, Reflection 1 | Secure, was \u2068Basic\u2069 in 2024"
        " | Basic, 1 Jun 2026",
        "  1b, Knows the pupils | Nothing yet | – | –",
        "2, Class environment | Nothing yet | – | –",
    ]


def test_a_cell_without_a_rating_says_so_to_a_screen_reader_and_shows_nothing(model: BoardModel) -> None:
    index = model.index(0, 0)
    spoken = [
        index.siblingAtColumn(column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column in (Column.OWN, Column.EVALUATOR)
    ]
    assert spoken == ["No rating of my own yet", "No rating by my evaluator yet"]
    assert not index.siblingAtColumn(Column.OWN).data()


def test_only_the_rows_that_say_something_else_are_told(model: BoardModel, document: Document) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda first, _: told.append(model.row(first).code))  # type: ignore[union-attr]
    kind, lesson = entry(document, "Parents' evening")
    document.do(added("Align", build(Alignment, record_kind=kind, record_id=lesson, standard_id=id_of(document, "1b"))))
    assert not ask(model, document)
    assert told == ["1", "1b"]
    assert model.gaps_below(id_of(document, "1")) == 0


def test_a_standard_that_comes_makes_another_tree(model: BoardModel, document: Document) -> None:
    own = document.portfolio.find(Standard, code="2")[0]
    document.do(
        added("New", build(Standard, framework_id=own.framework_id, code="2a", title="Respect", parent_id=own.id))
    )
    assert ask(model, document)
    assert [row.code for row in model.rows] == ["1", "1a", "1b", "2", "2a"]


def test_only_what_is_empty_is_shown_with_what_it_is_part_of(model: BoardModel, document: Document) -> None:
    model.show_only_gaps(True)
    assert [row.code for row in model.rows] == ["1", "1b", "2"]
    kind, lesson = entry(document, "Parents' evening")
    document.do(added("Align", build(Alignment, record_kind=kind, record_id=lesson, standard_id=id_of(document, "1b"))))
    ask(model, document)
    assert [row.code for row in model.rows] == ["2"]
