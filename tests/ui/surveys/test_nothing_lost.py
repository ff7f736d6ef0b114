"""What is typed about surveys outlasts whatever comes between: leaving at once, a wrong day, undo, the end."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import edited
from portfolio.core.records import Survey, SurveyRun
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.surveys.counts_page import CountsPage
from portfolio.ui.surveys.editor import SurveyEditor
from portfolio.ui.surveys.library_page import LibraryPage
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.results_page import ResultsPage
from portfolio.ui.surveys.run_page import RunPage
from portfolio.ui.surveys.table_page import TablePage
from portfolio.ui.surveys.taking_page import TakingPage
from tests.ui.surveys.conftest import CLASS, OWN, line

TABLE = "It is clear.,I dare to ask.\noften,never\nalways,often\nalways,often\n"


def open_run(page: SurveysPage, document: Document, title: str) -> RunPage:
    page.do("results", line(document, title).id)
    next(one for one in page.page.findChildren(Button) if one.objectName().startswith("run:")).click()
    assert isinstance(page.page, RunPage)
    return page.page


def table_of(page: SurveysPage, document: Document) -> TablePage:
    page.do("table", line(document, CLASS).id)
    assert isinstance(page.page, TablePage)
    return page.page


def paste(table: TablePage, words: str) -> None:
    table.text.set_raw(words)
    table.text.edited.emit()


def test_a_line_beside_a_question_without_an_answer_is_kept_with_what_else_was_said(
    page: SurveysPage, document: Document
) -> None:
    page.do("answer", line(document, OWN).id)
    taking = page.page
    assert isinstance(taking, TakingPage)
    QTest.keyClick(taking, "3")
    QTest.keyClick(taking, "n")
    QTest.keyClicks(taking.card.note.area, "Ask Ben how he does it")
    assert taking.done()
    assert line(document, OWN).runs[-1]["note"] == "Who speaks? Ask Ben how he does it"


def test_a_day_that_cannot_be_read_costs_no_other_word(page: SurveysPage, document: Document) -> None:
    run = open_run(page, document, CLASS)
    run.when.line.setText("yesterdayish")
    run.note.area.setPlainText("Only half the class was there")
    QTest.keyClick(run, Qt.Key.Key_Escape)
    assert isinstance(page.page, ResultsPage)
    again = open_run(page, document, CLASS)
    assert again.note.raw() == "Only half the class was there"
    assert again.when.raw() == "yesterdayish"


def test_who_may_see_a_run_stays_taken_back_after_undo(page: SurveysPage, document: Document) -> None:
    run = open_run(page, document, CLASS)
    run.seen.set_raw("public")
    run.seen.edited.emit()
    assert document.undo()
    assert run.seen.raw() == "private"
    QTest.keyClick(run, Qt.Key.Key_Escape)
    assert {one.privacy for one in document.portfolio.find(SurveyRun)} == {"private"}


def test_what_is_being_typed_of_a_run_stays_when_it_is_changed_elsewhere(page: SurveysPage, document: Document) -> None:
    run = open_run(page, document, CLASS)
    run.note.area.setPlainText("New words")
    record = document.portfolio.get(SurveyRun, run.run_id)
    assert record is not None
    document.do(edited("Elsewhere", record, title="Year 9"))
    assert (run.title.raw(), run.note.raw()) == ("Year 9", "New words")
    QTest.keyClick(run, Qt.Key.Key_Escape)
    record = document.portfolio.get(SurveyRun, run.run_id)
    assert record is not None
    assert (record.title, record.note) == ("Year 9", "New words")


def test_a_run_that_is_undone_while_it_is_open_leads_back(page: SurveysPage, document: Document) -> None:
    page.do("counts", line(document, CLASS).id)
    counts: Any = page.page
    counts.model.setData(counts.model.index(0, 1), "4")
    assert counts.done()
    run = open_run(page, document, CLASS)
    assert run.run_id == line(document, CLASS).runs[-1]["id"]
    assert document.undo()
    assert isinstance(page.page, ResultsPage)
    assert len(line(document, CLASS).runs) == 2


def test_pasted_questions_wait_also_when_one_goes_back_at_once(page: SurveysPage) -> None:
    page._come(None)
    coming: Any = page.page
    coming.text.area.setPlainText("# Talk\n- I am heard")
    QTest.keyClick(coming, Qt.Key.Key_Escape)
    assert isinstance(page.page, LibraryPage)
    page._come(None)
    again: Any = page.page
    assert again.text.raw() == "# Talk\n- I am heard"


def test_what_was_typed_last_is_in_the_survey_that_is_added(
    page: SurveysPage, document: Document, qtbot: QtBot
) -> None:
    page._come(None)
    coming: Any = page.page
    coming.text.area.setPlainText("# Talk\n- I am heard")
    qtbot.waitUntil(coming.add.isEnabled)
    coming.text.area.appendPlainText("- I am asked")
    coming.bring_in()
    assert [one["text"] for one in line(document, "Talk").row["questions"]] == ["I am heard", "I am asked"]
    assert not document.portfolio.drafts.all()


def test_a_number_still_being_typed_is_kept_when_the_portfolio_closes(page: SurveysPage, document: Document) -> None:
    page.do("counts", line(document, CLASS).id)
    counts = page.page
    assert isinstance(counts, CountsPage)
    counts.table.begin()
    QTest.keyClick(counts.table, "1")
    QTest.keyClick(counts.table.focusWidget() or counts.table, "2")
    page.leave()
    page.do("counts", line(document, CLASS).id)
    again: Any = page.page
    assert again.model.raw() == {"1": [12, None, None]}


def test_escape_takes_a_number_back_that_is_being_typed(page: SurveysPage, document: Document) -> None:
    page.do("counts", line(document, CLASS).id)
    counts: Any = page.page
    counts.model.setData(counts.model.index(0, 1), "4")
    counts.table.begin()
    QTest.keyClick(counts.table, "1")
    QTest.keyClick(counts.table.focusWidget() or counts.table, Qt.Key.Key_Escape)
    assert counts.model.raw() == {"1": [4, None, None]}


def test_who_answered_waits_beside_a_table_and_the_table_with_its_names_does_not(
    page: SurveysPage, document: Document, qtbot: QtBot
) -> None:
    table = table_of(page, document)
    paste(table, TABLE)
    qtbot.waitUntil(lambda: table.coming is not None)
    QTest.keyClicks(table.group.title.line, "Year 9")
    QTest.keyClick(table, Qt.Key.Key_Escape)
    (draft,) = document.portfolio.drafts.all()
    assert "often" not in str(draft)
    again = table_of(page, document)
    assert (again.group.title_said(), again.text.raw()) == ("Year 9", "")
    paste(again, TABLE)
    qtbot.waitUntil(lambda: again.coming is not None)
    assert again.bring_in()
    assert document.portfolio.drafts.all() == []


def test_fewer_people_than_a_table_has_rows_are_told_and_not_kept(
    page: SurveysPage, document: Document, qtbot: QtBot
) -> None:
    table = table_of(page, document)
    paste(table, TABLE)
    qtbot.waitUntil(lambda: table.coming is not None)
    table.group.count.set_raw("2")
    assert not table.bring_in()
    assert "3" in table.group.count.said()
    assert len(line(document, CLASS).runs) == 2
    table.group.count.set_raw("4")
    assert table.bring_in()
    assert line(document, CLASS).runs[-1]["people"] == 4


def test_only_the_newest_of_what_was_pasted_counts(
    page: SurveysPage, document: Document, qtbot: QtBot, jobs: Jobs
) -> None:
    table = table_of(page, document)
    paste(table, TABLE)
    paste(table, "")
    qtbot.waitUntil(lambda: jobs.idle)
    assert table.coming is None
    assert not table.add.isEnabled()


@pytest.mark.parametrize("from_where", ["table", "library"])
def test_leaving_while_a_file_is_read_is_no_mistake(
    page: SurveysPage, document: Document, qtbot: QtBot, jobs: Jobs, tmp_path: Path, from_where: str
) -> None:
    path = tmp_path / "x.csv"
    path.write_text(TABLE if from_where == "table" else "- One?", "utf-8")
    page.do("table" if from_where == "table" else "add", line(document, CLASS).id)
    shown: Any = page.page
    shown.read(path)
    page.to_list()
    QApplication.sendPostedEvents(None, 52)  # it is deleted now, as it is a moment later
    qtbot.waitUntil(lambda: jobs.idle)
    assert page.page is page.list


def test_a_scale_stands_fast_while_answers_wait(page: SurveysPage, document: Document) -> None:
    from portfolio.core.change import added
    from portfolio.core.records import build

    survey = build(Survey, title="New", questions=[{"id": "1", "text": "One?"}], scale=[{"name": "a"}, {"name": "b"}])
    document.do(added("New", survey))
    page.do("answer", survey.id)
    QTest.keyClick(page.page, "1")
    page.to_list()
    page.do("edit", survey.id)
    editor: Any = page.page
    assert isinstance(editor, SurveyEditor)
    assert "scale" not in editor.fields


def test_what_was_answered_is_taken_up_when_the_survey_changes_below_it(page: SurveysPage, document: Document) -> None:
    survey = document.portfolio.get(Survey, line(document, OWN).id)
    assert survey is not None
    more = {"id": "d", "text": "Anything else?", "area": "", "skill_id": "", "answers": []}
    document.do(edited("More", survey, questions=[*survey.questions, more]))
    page.do("answer", survey.id)
    QTest.keyClick(page.page, "2")
    assert document.undo()
    taking = page.page
    assert isinstance(taking, TakingPage)
    assert len(taking.line.row["questions"]) == 3
    assert taking.sitting.answers == {"a": "developing"}


def test_a_survey_that_asks_nothing_is_not_answered(page: SurveysPage, document: Document) -> None:
    from portfolio.core.change import added
    from portfolio.core.records import build

    survey = build(Survey, title="Empty")
    document.do(added("Empty", survey))
    page.do("answer", survey.id)
    assert page.page is page.list
    assert page.findChild(Button, f"answer:{survey.id}") is None
