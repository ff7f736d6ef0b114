"""What was answered over the years, drawn and in words, and each time it was answered."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import Change, Edit, added, edited
from portfolio.core.records import Rating, SkillTarget, SurveyRun, build, now, with_fields
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.standards.plain_tree import PlainTree
from portfolio.ui.surveys.area_head import AreaHead
from portfolio.ui.surveys.group_years import GroupYears
from portfolio.ui.surveys.own_years import OwnYears
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.results_page import ResultsPage
from portfolio.ui.surveys.run_page import RunPage
from portfolio.ui.surveys.shades import contrast, ink_on, shade
from portfolio.ui.theme import THEMES, Theme
from tests.ui.surveys.conftest import CLASS, OWN, line, ratings


@pytest.fixture
def own(page: SurveysPage, document: Document) -> ResultsPage:
    return results(page, document, OWN)


def results(page: SurveysPage, document: Document, title: str) -> ResultsPage:
    page.do("results", line(document, title).id)
    assert isinstance(page.page, ResultsPage)
    return page.page


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_ones_own_answers_are_dots_and_told_in_words(own: ResultsPage) -> None:
    assert [type(row) for row in own.rows] == [OwnYears] * 3
    first = own.rows[0]
    assert (first.accessibleName(), bare(first.accessibleDescription())) == (
        "How do you explain?", "3 Nov 2025: developing",
    )  # fmt: skip
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert bare(first.told()) == "3 Nov 2025: developing"


def test_answers_of_a_group_are_counts_of_each_answer_and_never_a_mean(page: SurveysPage, document: Document) -> None:
    rows = results(page, document, CLASS).rows
    assert [type(row) for row in rows] == [GroupYears] * 2
    assert rows[0].accessibleDescription() == "5 Jun 2025: never 4, often 10, always 6. 5 Jun 2026: often 8, always 12"
    assert rows[1].accessibleDescription() == ""
    QTest.keyClick(rows[0], Qt.Key.Key_Left)
    assert rows[0].told() == "5 Jun 2026: often 8, always 12"
    QTest.keyClick(rows[0], Qt.Key.Key_Left)
    QTest.keyClick(rows[0], Qt.Key.Key_Left)
    assert rows[0].told().startswith("5 Jun 2025")


def test_the_table_says_the_same(page: SurveysPage, document: Document) -> None:
    shown = results(page, document, CLASS)
    shown.as_table.click()
    tree = shown.findChild(PlainTree)
    assert isinstance(tree, PlainTree)
    header = tree.headerItem()
    assert [header.text(column) for column in range(3)] == ["Question", "5 Jun 2025", "5 Jun 2026"]
    first = tree.topLevelItem(0)
    assert [bare(first.text(column)) for column in range(3)] == ["It is clear.", "20 answered", "20 answered"]
    assert [[first.child(at).text(column) for column in range(3)] for at in range(3)] == [
        ["never", "4", "0"], ["often", "10", "8"], ["always", "6", "12"],
    ]  # fmt: skip


def test_earlier_years_are_a_press_away(page: SurveysPage, document: Document) -> None:
    answers = [{"question": "a", "level": "secure", "counts": [], "note": ""}]
    survey = line(document, OWN).id
    runs = [
        build(SurveyRun, survey_id=survey, day=date(year, 3, 1), answers=answers, finished=now())
        for year in range(2010, 2018)
    ]
    document.do(added("Earlier", *runs))
    shown = results(page, document, OWN)
    newest = [run.id for run in runs[3:]] + [line(document, OWN).runs[-1]["id"]]
    assert shown.rows[0].shown == newest
    assert (shown.earlier.isEnabled(), shown.later.isEnabled()) == (True, False)
    shown.earlier.click()
    assert shown.rows[0].shown == [run.id for run in runs[:6]]
    assert (shown.earlier.isEnabled(), shown.later.isEnabled()) == (False, True)
    assert [one.objectName() for one in shown.findChildren(Button) if one.objectName().startswith("run:")] == [
        f"run:{run.id}" for run in reversed(runs[:6])
    ]
    shown.as_table.click()
    tree = shown.findChild(PlainTree)
    assert isinstance(tree, PlainTree)
    assert [tree.headerItem().text(at) for at in range(1, tree.columnCount())] == [
        f"1 Mar {year}" for year in range(2010, 2016)
    ]
    shown.as_table.click()
    shown.later.click()
    assert shown.rows[0].shown == newest
    shown.earlier.click()
    document.undo()  # only one is left
    assert len(shown.rows[0].shown) == 1
    assert not shown.earlier.isVisibleTo(shown)


def test_the_keyboard_stays_on_its_question_when_all_is_drawn_anew(own: ResultsPage, document: Document) -> None:
    own.rows[1].setFocus()
    run = document.portfolio.find(SurveyRun, id=own.found.runs[0]["id"])[0]
    document.do(edited("Change", run, note="New"))
    assert own.window().focusWidget() is own.rows[1]
    own.as_table.toggle()
    assert own.window().focusWidget() is own.as_table


def test_an_area_is_folded_away_and_stays_so(own: ResultsPage) -> None:
    head = own.findChild(AreaHead, "area:Lesson")
    assert isinstance(head, AreaHead)
    head.click()
    own.as_table.click()
    own.as_table.click()
    QApplication.processEvents()  # Qt shows what was laid out a moment later
    assert [row.isVisibleTo(own) for row in own.rows] == [False, False, True]
    again = own.findChild(AreaHead, "area:Lesson")
    assert isinstance(again, AreaHead)
    assert not again.isChecked()


def test_a_question_leads_to_its_skill(own: ResultsPage, page: SurveysPage) -> None:
    wished: list[str] = []
    page.skill_requested.connect(wished.append)
    QTest.keyClick(own.rows[0], Qt.Key.Key_Return)
    assert wished == [own.rows[0].question.skill_id]


def test_results_follow_what_is_written(page: SurveysPage, document: Document, own: ResultsPage) -> None:
    from portfolio.ui.surveys.acts import finished
    from portfolio.ui.surveys.sitting import Sitting

    _, change = finished(document, line(document, OWN), Sitting({"a": "leading"}), document.today())
    document.do(change)
    assert bare(own.rows[0].accessibleDescription()) == "3 Nov 2025: developing. 22 Nov 2026: leading"
    document.undo()
    assert bare(own.rows[0].accessibleDescription()) == "3 Nov 2025: developing"


def open_run(own: ResultsPage, page: SurveysPage) -> RunPage:
    button = next(one for one in own.findChildren(Button) if one.objectName().startswith("run:"))
    button.click()
    assert isinstance(page.page, RunPage)
    return page.page


def test_another_day_and_other_readers_go_for_the_ratings_as_well(
    page: SurveysPage, document: Document, own: ResultsPage
) -> None:
    run = open_run(own, page)
    run.when.line.setText("1 Dec 2025")
    run.keep()
    assert ratings(document) == ["2025-12-01 self Explaining developing"]
    run.seen.set_raw("evaluator")
    run.seen.edited.emit()
    assert [one.privacy for one in document.portfolio.find(Rating)] == ["evaluator"]
    document.undo()
    document.undo()
    assert ratings(document) == ["2025-11-03 self Explaining developing"]
    assert [one.privacy for one in document.portfolio.find(Rating)] == ["private"]


def test_what_is_said_of_a_run_waits_as_a_draft_and_is_one_change(
    page: SurveysPage, document: Document, own: ResultsPage, qtbot: QtBot
) -> None:
    run = open_run(own, page)
    changes: list[Change] = []
    document.changed.connect(changes.append)
    QTest.keyClicks(run.note.area, "After the inspection")
    qtbot.waitUntil(lambda: len(document.portfolio.drafts.all()) == 1)
    assert changes == []
    QTest.keyClick(run, Qt.Key.Key_Escape)
    assert [one.note for one in document.portfolio.find(SurveyRun, id=run.run_id)] == ["After the inspection"]
    assert (len(changes), document.portfolio.drafts.all()) == (1, [])


def test_targets_that_came_of_answers_are_hidden_with_them(
    page: SurveysPage, document: Document, own: ResultsPage
) -> None:
    run = open_run(own, page)
    (target,) = document.portfolio.find(SkillTarget)
    record = document.portfolio.get(SurveyRun, run.run_id)
    assert record is not None
    both = [Edit(target, with_fields(target, run_id=record.id, privacy="evaluator")),
            Edit(record, with_fields(record, privacy="evaluator"))]  # fmt: skip
    document.do(Change("Show", tuple(both)))
    assert run.seen.raw() == "evaluator"
    run.seen.set_raw("private")
    run.seen.edited.emit()
    assert [one.privacy for one in document.portfolio.find(SkillTarget)] == ["private"]


def test_looking_at_a_run_writes_nothing(page: SurveysPage, document: Document, own: ResultsPage) -> None:
    changes: list[Change] = []
    document.changed.connect(changes.append)
    QTest.keyClick(open_run(own, page), Qt.Key.Key_Escape)
    assert isinstance(page.page, ResultsPage)
    assert changes == []


def test_a_run_goes_to_the_bin_with_its_ratings_and_one_undo_brings_both_back(
    page: SurveysPage, document: Document, own: ResultsPage
) -> None:
    before = ratings(document)
    run = open_run(own, page)
    run.remove.click()
    ask = [one for one in run.findChildren(Button) if one.label == "Move to the bin" and one is not run.remove]
    ask[0].click()
    assert (ratings(document), len(line(document, OWN).runs)) == ([], 0)
    assert isinstance(page.page, ResultsPage)
    document.undo()
    assert (ratings(document), len(line(document, OWN).runs)) == (before, 1)


def test_answers_start_as_only_mine(document: Document) -> None:
    assert {run.privacy for run in document.portfolio.find(SurveyRun)} == {"private"}


@pytest.mark.parametrize("mode", THEMES)
def test_numbers_are_read_on_every_shade_and_shades_differ_in_lightness(theme: Theme, mode: Any) -> None:
    theme.set_mode(mode)
    grounds = [shade(theme, place, 5) for place in range(5)]
    lights = [one.lightnessF() for one in grounds]
    assert lights == sorted(lights) or lights == sorted(lights, reverse=True)
    assert min(contrast(ink_on(one), one) for one in grounds) >= 4.5
