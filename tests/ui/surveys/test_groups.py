"""What groups answered: counts that are typed, tables that come in, and nobody's name."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label
from portfolio.ui.standards.compare_page import Combo
from portfolio.ui.surveys.counts_model import CountsModel
from portfolio.ui.surveys.counts_page import CountsPage
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.results_page import ResultsPage
from portfolio.ui.surveys.table_page import TablePage
from tests.ui.surveys.conftest import CLASS, OWN, line, ratings

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TABLE = "Name,It is clear.,I dare to ask.\nAna,often,never\nBen,always,often\nCem,always,often\n"


@pytest.fixture
def counts(page: SurveysPage, document: Document) -> CountsPage:
    page.do("counts", line(document, CLASS).id)
    assert isinstance(page.page, CountsPage)
    return page.page


@pytest.fixture
def table(page: SurveysPage, document: Document) -> TablePage:
    page.do("table", line(document, CLASS).id)
    assert isinstance(page.page, TablePage)
    return page.page


def show(model: CountsModel) -> list[str]:
    return [
        " | ".join(str(model.index(row, column).data()).strip("\u2068\u2069") for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def type_in(counts: CountsPage, *numbers: str) -> None:
    """As one types: a number, Enter, a number, Enter."""
    counts.table.begin()
    for number in numbers:
        for figure in number:
            QTest.keyClick(counts.table.focusWidget() or counts.table, figure)
        field = counts.table.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Return)
        QApplication.processEvents()  # Qt closes the field a moment later


def test_the_model_of_counts_is_a_model(counts: CountsPage) -> None:
    QAbstractItemModelTester(counts.model, FATAL)
    counts.model.say_people(20)
    counts.model.setData(counts.model.index(0, 1), "4")
    counts.model.set_raw({"1": [1, 2, None], "2": ["x", True, -1], "gone": [1, 1, 1]})
    assert show(counts.model) == ["It is clear. | 1 | 2 |  | 3 of 20", "I dare to ask. |  |  |  | 0 of 20"]


def test_enter_goes_from_cell_to_cell_and_the_sum_follows(counts: CountsPage) -> None:
    type_in(counts, "4", "10", "6", "1")
    assert show(counts.model) == ["It is clear. | 4 | 10 | 6 | 20", "I dare to ask. | 1 |  |  | 1"]


def test_only_counts_are_taken(counts: CountsPage) -> None:
    first = counts.model.index(0, 1)
    assert not any(counts.model.setData(first, value) for value in ("-1", "many", "2.5", "1234567"))
    assert not counts.model.setData(counts.model.index(0, 0), "3")
    assert counts.model.setData(first, "٤")
    assert first.data() == "4"


def test_more_answers_than_people_are_told_and_not_kept(counts: CountsPage, document: Document) -> None:
    counts.group.count.set_raw("5")
    counts.group.edited.emit()
    type_in(counts, "4", "2")
    assert "Question 1: 6 answers, and only 5 answered in all." in [one.text() for one in counts.findChildren(Label)]
    assert not counts.done()
    assert len(line(document, CLASS).runs) == 2


def test_counts_are_one_change_with_the_level_of_the_middle(
    counts: CountsPage, document: Document, page: SurveysPage
) -> None:
    before = ratings(document)
    counts.group.title.set_raw("Year 9")
    type_in(counts, "1", "2", "9")
    assert counts.done()
    run = line(document, CLASS).runs[-1]
    assert (run["title"], run["people"], run["privacy"]) == ("Year 9", 12, "private")
    assert run["answers"] == [{"question": "1", "level": "", "counts": [1, 2, 9], "note": ""}]
    assert isinstance(page.page, ResultsPage)
    document.undo()
    assert (len(line(document, CLASS).runs), ratings(document)) == (2, before)


def test_counts_that_are_not_finished_wait(counts: CountsPage, document: Document, page: SurveysPage) -> None:
    counts.group.title.set_raw("Year 9")
    type_in(counts, "7")
    QTest.keyClick(counts, Qt.Key.Key_Escape)
    assert page.page is page.list
    page.do("counts", line(document, CLASS).id)
    again: Any = page.page
    assert (again.group.title_said(), again.model.raw()) == ("Year 9", {"1": [7, None, None]})


def test_a_table_is_looked_at_first_and_names_are_left_out_visibly(
    table: TablePage, document: Document, qtbot: QtBot
) -> None:
    table.text.set_raw(TABLE)
    table.text.edited.emit()
    qtbot.waitUntil(lambda: table.coming is not None)
    said = " ".join(one.text() for one in table.findChildren(Label) if one.isVisibleTo(table))
    assert "3 answered" in said
    assert "Left out, because names or addresses stand there: “Name”." in said
    assert len(line(document, CLASS).runs) == 2
    assert table.bring_in()
    run = line(document, CLASS).runs[-1]
    assert [one["counts"] for one in run["answers"]] == [[0, 1, 2], [1, 2, 0]]
    assert "Ana" not in str(run)


def test_columns_that_fit_no_question_are_asked_for(table: TablePage, qtbot: QtBot) -> None:
    table.text.set_raw(TABLE.replace("It is clear.", "Clear?").replace("I dare to ask.", "Asking"))
    table.text.edited.emit()
    qtbot.waitUntil(lambda: bool(table.chosen))
    assert table.coming is None
    assert table.chosen == {"Clear?": "", "Asking": ""}
    table.chosen["Clear?"] = "1"
    table._read()
    qtbot.waitUntil(lambda: table.coming is not None)
    assert dict(table.coming.counts) == {"1": (0, 1, 2)}  # type: ignore[union-attr]


def test_a_column_that_nearly_asks_a_question_can_be_said_to_be_it(table: TablePage, qtbot: QtBot) -> None:
    paste(table, TABLE.replace("It is clear.", "It is claer."))
    qtbot.waitUntil(lambda: table.coming is not None)
    (combo,) = table.findChildren(Combo)
    assert "It is claer." in combo.accessibleName()
    combo.setCurrentIndex(combo.findData("1"))
    combo.activated.emit(combo.currentIndex())
    qtbot.waitUntil(lambda: counted(table) == {"1": (0, 1, 2), "2": (1, 2, 0)})


def test_no_answer_is_counted_twice(table: TablePage, qtbot: QtBot) -> None:
    paste(table, "Clear?,Really?,It is clear.\noften,never,always\noften,never,always\n")
    qtbot.waitUntil(lambda: bool(table.chosen))
    for head in ("Clear?", "Really?"):
        table._read()
        qtbot.waitUntil(lambda: bool(table.findChildren(Combo)))
        combo = next(one for one in table.findChildren(Combo) if head in one.accessibleName())
        combo.setCurrentIndex(combo.findData("1"))
        combo.activated.emit(combo.currentIndex())
        qtbot.waitUntil(lambda: table.coming is not None)
    assert table.chosen["Clear?"] == ""
    qtbot.waitUntil(lambda: counted(table) == {"1": (2, 0, 0)})


def paste(table: TablePage, words: str) -> None:
    table.text.set_raw(words)
    table.text.edited.emit()


def counted(table: TablePage) -> dict[str, tuple[int, ...]]:
    return dict(table.coming.counts) if table.coming is not None else {}


def test_a_table_that_is_none_says_so(table: TablePage, qtbot: QtBot) -> None:
    table.text.set_raw("hello")
    table.text.edited.emit()
    qtbot.waitUntil(lambda: any("holds no table" in one.text() or "no rows" in one.text()
                                for one in table.findChildren(Label)))  # fmt: skip
    assert not table.add.isEnabled()


def test_ones_own_answers_come_from_a_table_as_levels(page: SurveysPage, document: Document, qtbot: QtBot) -> None:
    page.do("table", line(document, OWN).id)
    table: Any = page.page
    table.text.set_raw("How do you explain?,Who speaks?,How are you?\nsecure,leading,secure\n")
    table.text.edited.emit()
    qtbot.waitUntil(lambda: table.coming is not None)
    assert table.bring_in()
    assert [one["level"] for one in line(document, OWN).runs[-1]["answers"]] == ["secure", "leading", "secure"]
