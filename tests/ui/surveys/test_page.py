"""The list of surveys: where they come from, how they are changed, saved and thrown away."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.bin import put_back, trashed_entries
from portfolio.core.change import edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Person, Skill, Survey, SurveyRun
from portfolio.exchange.growing.survey_files import read_survey
from portfolio.ui.document import Document
from portfolio.ui.editors.opening import go_on
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.way_in import WayIn
from portfolio.ui.skills.head import GAPS, SURVEYS
from portfolio.ui.skills.place import SkillsPlace
from portfolio.ui.surveys.coming_page import SurveyComingPage
from portfolio.ui.surveys.editor import SurveyEditor
from portfolio.ui.surveys.library_page import LibraryPage
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.saving import save_survey
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.homes import copied
from tests.ui.surveys.conftest import CLASS, OWN, TODAY, line, ratings


def titles(document: Document) -> list[str]:
    return sorted(one.title for one in document.portfolio.find(Survey) if one.trashed is None)


def button(page: SurveysPage, name: str) -> Button:
    found = page.page.findChild(Button, name)
    assert isinstance(found, Button)
    return found


def test_the_list_says_who_answers_and_when_it_was_answered_last(page: SurveysPage) -> None:
    assert [(row.accessibleName(), row.accessibleDescription()) for row in page.list.rows] == [
        (CLASS, "Pupils answer it  ·  2 questions  ·  answered 2 times  ·  last 5 Jun 2026 (Year 8)"),
        (OWN, "I answer it myself  ·  3 questions  ·  last 3 Nov 2025"),
    ]


def test_a_survey_of_the_program_is_looked_at_and_added_with_its_skills(page: SurveysPage, document: Document) -> None:
    page.do("add")
    library: Any = page.page
    assert isinstance(library, LibraryPage)
    way = library.findChild(WayIn, "pack:everyday-teaching")
    QTest.mouseClick(way, Qt.MouseButton.LeftButton)
    coming: Any = page.page
    assert isinstance(coming, SurveyComingPage)
    before = len(document.portfolio.find(Skill))
    coming.bring_in()
    assert titles(document) == ["How I teach: a self-assessment", OWN, CLASS]
    assert len(document.portfolio.find(Skill)) == before + 25
    assert page.page is page.list
    page.do("add")
    again = page.page.findChild(WayIn, "pack:everyday-teaching")
    assert isinstance(again, WayIn)
    assert not again.isEnabled()
    document.undo()
    assert titles(document) == [OWN, CLASS]


def test_pasted_questions_are_seen_at_once_and_wait_until_they_are_added(
    page: SurveysPage, document: Document, qtbot: QtBot
) -> None:
    page.do("add")
    paste = page.page.findChild(WayIn, "paste")
    QTest.mouseClick(paste, Qt.MouseButton.LeftButton)
    coming: Any = page.page
    coming.text.area.setPlainText("# Talk\nrater: peer\n- I am heard")
    qtbot.waitUntil(coming.add.isEnabled)
    qtbot.waitUntil(lambda: any(one.kind == "survey_pasted" for one in document.portfolio.drafts.all()))
    page._come(None)
    again: Any = page.page
    assert again.text.raw() == "# Talk\nrater: peer\n- I am heard"
    again.bring_in()
    assert line(document, "Talk").row["rater"] == "peer"
    assert not document.portfolio.drafts.all()


def test_a_file_of_a_colleague_is_read(page: SurveysPage, document: Document, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "talk.md"
    save_survey(document, line(document, CLASS), path)
    path.write_text(path.read_text("utf-8").replace(CLASS, "From Ben"), "utf-8")
    page.do("add")
    library: Any = page.page
    library.read(path)
    qtbot.waitUntil(lambda: isinstance(page.page, SurveyComingPage))
    coming: Any = page.page
    coming.bring_in()
    assert "From Ben" in titles(document)


def test_a_file_that_holds_no_survey_says_so_and_adds_nothing(
    page: SurveysPage, document: Document, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "x.json").write_text("[1]", "utf-8")
    page.do("add")
    library: Any = page.page
    library.read(tmp_path / "x.json")
    qtbot.waitUntil(lambda: library.told.count() > 0)
    assert page.page is library
    assert titles(document) == [OWN, CLASS]


@pytest.mark.parametrize("ending", [".json", ".md"])
def test_a_survey_is_saved_without_anything_that_was_answered(document: Document, tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"survey{ending}"
    save_survey(document, line(document, OWN), path)
    content = path.read_bytes()
    assert [one.text for one in read_survey(content, path.name).questions] == [
        "How do you explain?", "Who speaks?", "How are you?",
    ]  # fmt: skip
    assert b"2025" not in content


def test_a_sheet_to_print_is_a_pdf_for_everyone_and_drawn_while_one_goes_on(
    page: SurveysPage, document: Document, tmp_path: Path, qtbot: QtBot, jobs: Jobs
) -> None:
    path = tmp_path / "sheet.pdf"
    page._save_sheet(line(document, CLASS), path)
    assert not jobs.idle
    assert not path.exists()
    qtbot.waitUntil(path.exists, timeout=20_000)
    qtbot.waitUntil(lambda: page.list.told.count() > 0)
    from pypdf import PdfReader

    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "I dare to ask." in text
    assert "Do not write your name." in text
    assert "Year 8" not in text


def test_a_survey_of_ones_own_is_written_and_changed(page: SurveysPage, document: Document) -> None:
    page.do("new")
    editor: Any = page.page
    assert isinstance(editor, SurveyEditor)
    assert not editor.save()
    editor.title.line.setText("Ours")
    editor.questions.rows()[0].words.setText("Are we kind?")
    assert editor.save()
    made = line(document, "Ours")
    assert (made.row["rater"], [one["text"] for one in made.row["questions"]]) == ("students", ["Are we kind?"])
    assert len(made.row["scale"]) == 4
    assert page.page is page.list
    page.do("edit", made.id)
    editor = page.page
    editor.questions.begin()
    editor.questions.rows()[1].words.setText("Are we fair?")
    assert editor.save()
    assert [one["text"] for one in line(document, "Ours").row["questions"]] == ["Are we kind?", "Are we fair?"]
    assert document.undo()
    assert [one["text"] for one in line(document, "Ours").row["questions"]] == ["Are we kind?"]


def test_words_change_without_changing_what_was_not_touched(page: SurveysPage, document: Document) -> None:
    before = document.portfolio.get(Survey, line(document, OWN).id)
    assert before is not None
    page.do("edit", before.id)
    editor: Any = page.page
    assert editor.is_answered
    editor.title.line.setText("My teaching, again")
    assert editor.save()
    after = document.portfolio.get(Survey, before.id)
    assert after is not None
    assert (after.questions, after.scale) == (before.questions, before.scale)


def test_a_survey_being_written_is_gone_on_with(
    page: SurveysPage, document: Document, theme: Theme, jobs: Jobs, qtbot: QtBot
) -> None:
    page.do("new")
    editor: Any = page.page
    editor.title.line.setText("Half a survey")
    editor.keep_draft()
    editor.leave()
    draft = document.portfolio.drafts.all()[0]
    again = go_on(theme, document, jobs, draft.key)
    qtbot.addWidget(again)
    assert isinstance(again, SurveyEditor)
    assert again.title.text() == "Half a survey"


def test_a_survey_goes_to_the_bin_with_its_answers_and_all_comes_back(page: SurveysPage, document: Document) -> None:
    before = ratings(document)
    page.do("remove", line(document, OWN).id)
    ask = next(one for one in page.list.findChildren(Button) if one.label == "Move it to the bin")
    ask.click()
    assert titles(document) == [CLASS]
    assert ratings(document) == []
    entry = next(one for one in trashed_entries(document.portfolio.connection) if one.kind == "survey")
    document.do(put_back(document.portfolio, "Put back", [entry]))
    assert (titles(document), ratings(document)) == ([OWN, CLASS], before)
    assert len(line(document, OWN).runs) == 1


def test_who_may_only_look_is_offered_nothing_that_writes(
    qtbot: QtBot, theme: Theme, tmp_path: Path, surveys_home: Path, jobs: Jobs
) -> None:
    copied(surveys_home, tmp_path / "portfolio").close()
    document = Document(Portfolio.open(tmp_path / "portfolio", device="0" * 32, read_only=True), today=lambda: TODAY)
    page = SurveysPage(theme, document, jobs, RESOURCES)
    qtbot.addWidget(page)
    page.show()
    offered = {one.objectName().partition(":")[0] for one in page.list.findChildren(Button) if one.objectName()}
    more = {one.name for row in page.list.rows for one in row._more}
    assert (offered, more) == ({"results", "more"}, {"print", "save", "outline"})
    page.do("results", line(document, OWN).id)
    QApplication.processEvents()
    assert "Answer it again" not in {one.label for one in page.page.findChildren(Button)}
    document.close()


def test_an_empty_place_teaches_what_to_do(
    qtbot: QtBot, theme: Theme, tmp_path: Path, blank_home: Path, jobs: Jobs
) -> None:
    document = Document(copied(blank_home, tmp_path / "portfolio"), today=lambda: date(2026, 1, 1))
    page = SurveysPage(theme, document, jobs, RESOURCES)
    qtbot.addWidget(page)
    page.show()
    first = next(one for one in page.list.findChildren(Button) if one.label == "Choose a survey…")
    first.click()
    assert isinstance(page.page, LibraryPage)
    document.close()


def test_a_learner_is_offered_what_is_written_for_learners(page: SurveysPage, document: Document) -> None:
    def offered() -> list[str]:
        page.do("add")
        return [way.objectName() for way in page.page.findChildren(WayIn) if way.objectName().startswith("pack:")]

    assert offered()[-1] == "pack:learner"
    assert len(offered()) == 5
    (person,) = document.portfolio.find(Person)
    document.do(edited("Whose it is", person, kind="learner"))
    assert offered() == ["pack:learner"]


def test_of_the_program_s_own_survey_no_edition_and_no_licence_stand_there_alone(page: SurveysPage) -> None:
    page.do("add")
    QTest.mouseClick(page.page.findChild(WayIn, "pack:everyday-teaching"), Qt.MouseButton.LeftButton)
    coming: Any = page.page
    assert coming._about.text() == "I answer it myself  ·  25 questions"
    page.do("add")
    QTest.mouseClick(page.page.findChild(WayIn, "pack:digcompedu-2017"), Qt.MouseButton.LeftButton)
    coming = page.page
    assert "Edition" in coming._about.text()
    assert "Licence: " in coming._about.text()


def test_words_at_the_foot_do_not_lie_over_the_buttons(page: SurveysPage, document: Document, qtbot: QtBot) -> None:
    assert page.foot is None
    with qtbot.waitSignal(page.foot_changed):
        page.do("counts", line(document, CLASS).id)
    counts: Any = page.page
    assert page.foot is counts.done_button
    page.do("answer", line(document, OWN).id)
    taking: Any = page.page
    assert page.foot is taking.foot
    QTest.keyClick(taking, "1")
    with qtbot.waitSignal(page.foot_changed):
        taking.foot.end.click()
    assert page.foot is taking.summary.keep


def test_a_run_that_another_device_began_is_gone_on_with(page: SurveysPage, document: Document) -> None:
    from portfolio.core.change import added
    from portfolio.core.records import build

    one = line(document, OWN)
    answers = [{"question": "a", "level": "leading", "counts": [], "note": "so far"}]
    begun = build(SurveyRun, survey_id=one.id, day=TODAY, answers=answers)
    document.do(added("Begin", begun))
    page.do("answer", one.id)
    taking: Any = page.page
    assert (taking.at, taking.sitting.answers) == (1, {"a": "leading"})
    QTest.keyClick(taking, "2")
    assert taking.done()
    kept = document.portfolio.get(SurveyRun, begun.id)
    assert kept is not None
    assert kept.finished is not None
    assert json.dumps(kept.answers).count("question") == 2


def test_in_the_place_of_skills_it_leads_to_what_is_still_to_learn(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    place = SkillsPlace(theme, document, jobs, RESOURCES)
    qtbot.addWidget(place)
    place.show()
    place.show_page(SURVEYS)
    assert place.surveys is not None
    place.surveys.do("answer", line(document, OWN).id)
    for key in "321":
        QTest.keyClick(place.surveys.page, key)
    QTest.keyClick(place.surveys.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    see = next(one for one in place.surveys.page.findChildren(Button) if one.label == "See what is still to learn")
    see.click()
    assert place.page == GAPS
