"""Answering a survey about oneself: by number, safe at once, kept as one change."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from portfolio.core.change import edited
from portfolio.core.records import Survey
from portfolio.ui.document import Document
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.tab_order import stops_in
from portfolio.ui.surveys.page import SurveysPage
from portfolio.ui.surveys.results_page import ResultsPage
from portfolio.ui.surveys.sitting import taken_up
from portfolio.ui.surveys.taking_page import TakingPage
from tests.ui.surveys.conftest import CLASS, OWN, TODAY, line, ratings, targets


@pytest.fixture
def taking(page: SurveysPage, document: Document) -> TakingPage:
    return begin(page, document)


def begin(page: SurveysPage, document: Document) -> TakingPage:
    page.do("answer", line(document, OWN).id)
    assert isinstance(page.page, TakingPage)
    return page.page


def press(widget: QWidget, *keys: str | Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)  # type: ignore[call-overload]


def labels(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(Label) if label.text() and label.isVisibleTo(widget)]


def test_a_number_answers_and_goes_on_to_the_next_question(taking: TakingPage) -> None:
    press(taking, "3")
    assert taking.sitting.answers == {"a": "secure"}
    assert taking.card.words.text() == "Who speaks?"
    assert [row.accessibleName() for row in taking.card.rows] == [
        "1, beginning",
        "2, developing",
        "3, secure",
        "4, leading",
    ]
    assert taking.card.rows[1].accessibleDescription() == "Some do"


def test_a_number_beyond_the_scale_answers_nothing(taking: TakingPage) -> None:
    press(taking, "5", "9")
    assert taking.sitting.answers == {}
    assert taking.at == 0


def test_what_was_said_last_time_is_seen_only_once_one_has_answered(taking: TakingPage) -> None:
    assert not [one for one in labels(taking) if "3 Nov 2025" in one]
    assert all("last time" not in row.accessibleDescription() for row in taking.card.rows)
    press(taking, "1")
    assert [one for one in labels(taking) if "3 Nov 2025" in one and "developing" in one]
    press(taking, Qt.Key.Key_Up)
    assert "last time, 3 Nov 2025" in taking.card.rows[1].accessibleDescription()


def test_up_and_down_go_back_and_forth_and_zero_takes_an_answer_back(taking: TakingPage) -> None:
    press(taking, "2", Qt.Key.Key_Up)
    assert (taking.at, taking.card.rows[1].isChecked()) == (0, True)
    press(taking, "0")
    assert taking.sitting.answers == {}
    press(taking, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert taking.on_summary
    assert not taking.summary.keep.isEnabled()


def test_the_keys_answer_wherever_the_focus_is_but_not_while_one_writes(taking: TakingPage) -> None:
    taking.foot.after.setFocus()
    press(taking.foot.after, "2")
    assert taking.sitting.answers == {"a": "developing"}
    press(taking, "n")
    assert taking.focusWidget() is taking.card.note.area
    QTest.keyClicks(taking.card.note.area, "3 new ones")
    assert taking.sitting.answers == {"a": "developing"}
    assert taking.sitting.notes == {"b": "3 new ones"}
    press(taking.card.note.area, Qt.Key.Key_Escape)
    press(taking.focusWidget() or taking, "4")
    assert taking.sitting.answers == {"a": "developing", "b": "leading"}


def test_tab_goes_from_the_answers_to_the_buttons_below_also_at_a_later_question(taking: TakingPage) -> None:
    press(taking, "3")
    taking.card.rows[3].setFocus()
    press(taking.card.rows[3], Qt.Key.Key_Tab)
    assert taking.window().focusWidget() is taking.foot.before
    press(taking.foot.before, Qt.Key.Key_Backtab)
    assert taking.window().focusWidget() is taking.card.rows[3]


def test_tab_goes_through_the_last_look_from_above(taking: TakingPage) -> None:
    press(taking, "3", "2", "3")
    QApplication.processEvents()
    found = [one for one in stops_in(taking) if taking.summary.isAncestorOf(one) or one is taking.summary.keep]
    rows = [at for at, one in enumerate(found) if isinstance(one, RowButton)]
    assert rows[0] == 0
    assert rows[-1] < found.index(taking.summary.when.line) < found.index(taking.summary.keep)


def test_t_and_a_number_say_where_one_wants_to_be_and_leave_the_answer_alone(taking: TakingPage) -> None:
    press(taking, "t")
    assert taking.card.asked.isVisibleTo(taking)
    press(taking, "4")
    assert (taking.sitting.targets, taking.sitting.answers, taking.at) == ({"a": "leading"}, {}, 0)
    assert "where I want to be" in taking.card.rows[3].accessibleDescription()
    press(taking, "t", Qt.Key.Key_Escape)
    assert not taking.card.asked.isVisibleTo(taking)
    press(taking, "t", "4")
    assert taking.sitting.targets == {}


def test_a_question_about_no_skill_takes_no_target(taking: TakingPage) -> None:
    taking.go_to(2)
    press(taking, "t", "2")
    assert taking.sitting.targets == {}
    assert not taking.foot.aim.isVisibleTo(taking)


def test_single_letters_can_be_off(page: SurveysPage, document: Document) -> None:
    page.set_letters(False)
    taking = begin(page, document)
    press(taking, "t", "3")
    assert (taking.sitting.targets, taking.sitting.answers) == ({}, {"a": "secure"})


def test_what_was_answered_waits_and_leaves_no_line_in_the_history(
    page: SurveysPage, document: Document, taking: TakingPage
) -> None:
    before = document.portfolio.history.undo_label
    press(taking, "3", "2")
    press(taking, Qt.Key.Key_Escape)
    assert page.page is page.list
    assert document.portfolio.history.undo_label == before
    found = taken_up(document, line(document, OWN))
    assert (found.answers, found.at) == ({"a": "secure", "b": "developing"}, 2)
    QApplication.processEvents()  # Qt shows what was laid out a moment later
    assert "2 of 3 answered so far" in " ".join(labels(page.list))
    assert begin(page, document).card.words.text() == "How are you?"


def test_an_answer_is_on_disk_within_a_second(taking: TakingPage, document: Document, qtbot) -> None:  # type: ignore[no-untyped-def]
    press(taking, "3")
    qtbot.waitUntil(lambda: bool(taken_up(document, taking.line).answers), timeout=2000)


def test_what_waits_fits_the_survey_as_it_is_now(page: SurveysPage, document: Document, taking: TakingPage) -> None:
    press(taking, "3", "2", Qt.Key.Key_Escape)
    survey = document.portfolio.get(Survey, line(document, OWN).id)
    assert survey is not None
    document.do(edited("Change", survey, questions=survey.questions[1:]))
    found = taken_up(document, line(document, OWN))
    assert (found.answers, found.at) == ({"b": "developing"}, 1)


def test_it_is_kept_as_one_change_with_ratings_and_targets_and_undo_takes_all_back(
    page: SurveysPage, document: Document, taking: TakingPage
) -> None:
    before, aimed = ratings(document), targets(document)
    press(taking, "t", "4", "3", "2", "1")
    assert taking.on_summary
    changes = []
    document.changed.connect(changes.append)
    QTest.keyClick(taking, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(changes) == 1
    assert isinstance(page.page, ResultsPage)
    run = line(document, OWN).runs[-1]
    assert (run["day"], run["privacy"], len(run["answers"])) == (TODAY.isoformat(), "private", 3)
    assert set(ratings(document)) - set(before) == {
        "2026-11-22 self Asking developing", "2026-11-22 self Explaining secure",
    }  # fmt: skip
    assert targets(document) == aimed | {"Explaining": "leading"}
    assert not taken_up(document, line(document, OWN)).answers
    assert document.undo()
    assert (ratings(document), targets(document), len(line(document, OWN).runs)) == (before, aimed, 1)


def test_a_target_that_is_there_already_is_moved_and_not_doubled(
    document: Document, taking: TakingPage, page: SurveysPage
) -> None:
    press(taking, "2", "t", "4", "2", "2")
    assert taking.done()
    assert targets(document) == {"Asking": "leading"}


def test_the_end_shows_the_strongest_and_those_with_most_room_and_lets_one_aim(taking: TakingPage) -> None:
    press(taking, "4", "1", "4")
    QApplication.processEvents()
    rows = [row for row in taking.summary.findChildren(RowButton) if row.isVisibleTo(taking.summary)]
    assert [row.label for row in rows] == ["How do you explain?", "How are you?", "Who speaks?"]
    choice = taking.summary.findChild(Choice, "target:b")
    assert isinstance(choice, Choice)
    QTest.mouseClick(choice.buttons()[-1], Qt.MouseButton.LeftButton)
    assert taking.sitting.targets == {"b": "leading"}
    QTest.mouseClick(rows[2], Qt.MouseButton.LeftButton)
    assert (taking.on_summary, taking.card.words.text()) == (False, "Who speaks?")


def test_questions_may_stay_unanswered_and_are_offered_at_the_end(taking: TakingPage, document: Document) -> None:
    press(taking, "3", Qt.Key.Key_Down, Qt.Key.Key_Down)
    unanswered = taking.summary.findChild(RowButton, "unanswered")
    assert isinstance(unanswered, RowButton)
    assert unanswered.label.startswith("2 questions")
    assert taking.done()
    assert len(line(document, OWN).runs[-1]["answers"]) == 1


def test_a_survey_of_pupils_is_not_answered_question_by_question(page: SurveysPage, document: Document) -> None:
    page.begin(line(document, CLASS).id)
    assert isinstance(page.page, ResultsPage)


def test_the_click_of_a_mouse_answers_as_a_key_does(taking: TakingPage, click: Callable[[QWidget], None]) -> None:
    click(taking.card.rows[0])
    assert taking.sitting.answers == {"a": "beginning"}


@pytest.fixture
def click() -> Callable[[QWidget], None]:
    return lambda widget: QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
