"""The editor of an hours entry: what is folded away, only money or credits, modules, licences and refunds."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added, edited
from portfolio.core.records import Link, Part, Programme, RuleSet, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.time_entry import TimeEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.ui.hours.conftest import TODAY, entry_of, times


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> Any:
    def make(record_id: str = "") -> TimeEditor:
        editor = TimeEditor(theme, document, jobs, record_id)
        qtbot.addWidget(editor)
        editor.resize(760, 700)
        editor.show()
        return editor

    return make


def heads(editor: TimeEditor) -> list[str]:
    return [fold.head.label for fold in editor.findChildren(Fold) if fold.isVisible()]


def rules(document: Document) -> None:
    categories = [{"key": "language", "words": "Language"}, {"key": "mentoring", "words": "Mentoring"}]
    document.do(added("Rules", build(RuleSet, title="Ours", categories=categories)))


def test_the_usual_entry_is_as_short_as_before(opened: Any, document: Document) -> None:
    editor = opened()
    assert heads(editor) == ["Provider, place, credits, proof", "Money that is to come back"]
    assert not any(fold.is_open for fold in editor.findChildren(Fold))
    editor.minutes.set_raw("45m")
    assert editor.save()
    assert times(document)[0].day == TODAY


def test_money_alone_or_credits_alone_are_an_entry_but_nothing_is_none(opened: Any, document: Document) -> None:
    editor = opened()
    editor.title.set_raw("Fee")
    assert not editor.save()
    assert editor.minutes.said() == "How long was it? 45m, 1.5h or 2:30. Or say what it cost."
    editor.cost.set_raw(["19.90", "EUR"])
    assert editor.save()
    assert (entry_of(document, "Fee").minutes, entry_of(document, "Fee").amount_minor) == (0, 1990)

    editor = opened()
    editor.title.set_raw("Seminar")
    editor.credits.set_raw(["22.5", "graduate_credit"])
    assert editor.save()
    made = entry_of(document, "Seminar")
    assert (made.minutes, made.units_hundredths, made.unit) == (0, 2250, "graduate_credit")


def test_all_that_was_said_stands_there_again_and_undo_takes_it_back(opened: Any, document: Document) -> None:
    rules(document)
    editor = opened()
    editor.minutes.set_raw("2h")
    editor.title.set_raw("Evening class")
    for name, raw in {
        "provider": "City College", "provider_number": "4711", "place": "Online", "topic": "Phonics",
        "approved": "yes", "reported": "2026-11-20", "counts_as": ["mentoring", "language"], "refund": "asked",
        "refund_minor": "5", "refund_day": "2026-11-21", "cost": ["12", "KWD"],
    }.items():  # fmt: skip
        editor.fields[name].set_raw(raw)
    assert editor.save()
    made = entry_of(document, "Evening class")
    assert (made.provider, made.provider_number, made.place, made.topic) == (
        "City College", "4711", "Online", "Phonics",
    )  # fmt: skip
    assert (made.counts_as, made.approved, made.reported) == (["language", "mentoring"], "yes", date(2026, 11, 20))
    assert (made.amount_minor, made.refund, made.refund_minor) == (12000, "asked", 5000)

    again = opened(made.id)
    assert again.refund_minor.text() == "5.000"
    folds = {fold.head.label: fold.head.accessibleDescription() for fold in again.findChildren(Fold)}
    assert folds["For a licence"].startswith("Folded. What it counts as")
    assert again.change().edits == ()
    document.undo()
    assert document.portfolio.get(TimeEntry, made.id) is None


def test_a_key_that_no_rules_know_is_kept(opened: Any, document: Document) -> None:
    rules(document)
    document.do(added("Log", build(TimeEntry, title="Old", day=TODAY, minutes=5, counts_as=["dyslexia"])))
    editor = opened(entry_of(document, "Old").id)
    editor.counts_as.ticks["mentoring"].click()
    assert editor.save()
    assert entry_of(document, "Old").counts_as == ["dyslexia", "mentoring"]


def test_a_refund_needs_a_cost(opened: Any) -> None:
    editor = opened()
    editor.minutes.set_raw("45m")
    editor.refund.set_raw("wanted")
    assert not editor.save()
    assert editor.refund.said() == "Say above what it cost."
    assert next(fold for fold in editor.findChildren(Fold) if fold.head.label.startswith("Money")).is_open


def test_a_module_is_chosen_among_those_of_the_programme(opened: Any, document: Document) -> None:
    course = document.portfolio.find(Programme)[0]
    part = build(Part, programme_id=course.id, title="Running records", position=0)
    document.do(added("Module", part))
    editor = opened(entry_of(document, "Module 4").id)
    editor.fields["part"].set_raw(part.id)
    assert editor.part.combo.currentText() == "Running records"
    assert editor.save()
    assert entry_of(document, "Module 4").part_id == part.id


def test_a_proof_of_attendance_is_tied_to_the_hours(
    qtbot: QtBot, opened: Any, document: Document, tmp_path: Path
) -> None:
    proof = tmp_path / "list.txt"
    proof.write_text("Amina was there.")
    editor = opened(entry_of(document, "Workshop on dyslexia").id)
    editor.files.add([proof])
    editor.save()
    there = entry_of(document, "Workshop on dyslexia").id
    qtbot.waitUntil(lambda: bool(document.portfolio.find(Link, target_id=there, role="evidence")), timeout=20_000)


def test_a_module_goes_with_its_programme(opened: Any, document: Document) -> None:
    course = document.portfolio.find(Programme)[0]
    part = build(Part, programme_id=course.id, title="Running records", position=0)
    entry = entry_of(document, "Module 4")
    document.do(added("Module", part))
    document.do(edited("On it", entry, part_id=part.id))
    editor = opened(entry.id)
    assert editor.part.combo.currentText() == "Running records"
    editor.toward._drop(course.id, course.title)
    assert editor.save()
    assert entry_of(document, "Module 4").part_id is None


def test_a_module_to_which_nothing_leads_is_seen_and_can_go(opened: Any, document: Document) -> None:
    course = document.portfolio.find(Programme)[0]
    part = build(Part, programme_id=course.id, title="Running records", position=0)
    document.do(added("Module", part))
    document.do(edited("On it", entry_of(document, "A book on phonics"), part_id=part.id))
    editor = opened(entry_of(document, "A book on phonics").id)
    assert editor.part.combo.currentText() == "Running records"
    editor.part.combo.setCurrentIndex(0)
    editor.part.combo.activated.emit(0)
    assert editor.save()
    assert entry_of(document, "A book on phonics").part_id is None


def test_how_much_comes_back_is_not_lost_for_want_of_where_it_stands(opened: Any, document: Document) -> None:
    editor = opened(entry_of(document, "Workshop on dyslexia").id)
    editor.refund_minor.set_raw("50")
    assert not editor.save()
    assert editor.refund_minor.said() == "Say above where it stands."
    assert editor.refund_minor.isVisible()
    editor.refund.choice.buttons()[1].click()
    assert editor.refund_minor.said() == ""
    editor.refund_minor.set_raw("500")
    assert not editor.save()
    assert editor.refund_minor.said() == "That is more than it cost."
    editor.refund_minor.set_raw("50")
    assert editor.save()
    made = entry_of(document, "Workshop on dyslexia")
    assert (made.refund, made.refund_minor) == ("wanted", 5000)


def test_rules_from_elsewhere_with_odd_categories_stop_nobody_from_writing_hours(
    opened: Any, document: Document
) -> None:
    odd = [{"words": "Content"}, {"key": "content"}, {"key": "language", "words": "Language"}]
    document.do(added("Rules", build(RuleSet, title="Odd", categories=odd)))
    editor = opened()
    assert [tick.label for tick in editor.counts_as.ticks.values()] == ["Language"]


def test_what_counts_says_for_which_rules_where_there_are_several(opened: Any, document: Document) -> None:
    rules(document)
    assert [tick.accessibleDescription() for tick in opened().counts_as.ticks.values()] == ["", ""]
    both = [{"key": "language", "words": "Language"}, {"key": "content", "words": "Content"}]
    document.do(added("Rules", build(RuleSet, title="Theirs", categories=both)))
    told = {key: tick.accessibleDescription() for key, tick in opened().counts_as.ticks.items()}
    assert told == {"language": "Ours, Theirs", "mentoring": "Ours", "content": "Theirs"}


def test_the_currency_is_that_of_what_was_paid_last_and_no_draft_by_itself(opened: Any, document: Document) -> None:
    document.do(added("Log", build(TimeEntry, title="Book", day=TODAY, amount_minor=3495, currency="CHF")))
    editor = opened()
    assert editor.cost.raw() == ["", "CHF"]
    editor.keep_draft()
    assert document.portfolio.drafts.all() == []
    editor.minutes.set_raw("45m")
    assert editor.save()
    made = next(one for one in times(document) if one.minutes == 45 and one.day == TODAY)
    assert (made.amount_minor, made.currency) == (None, "")


def test_the_module_is_asked_right_below_the_course(opened: Any, document: Document) -> None:
    course = document.portfolio.find(Programme)[0]
    document.do(added("Module", build(Part, programme_id=course.id, title="Running records", position=0)))
    editor = opened()
    assert editor.part.isHidden()
    editor.toward._take("programme", course.id)
    assert editor.part.isVisible()


def test_the_form_stays_where_it_is_when_more_of_it_is_unfolded(opened: Any) -> None:
    editor, places = opened(), []
    for high in (3000, 400):
        editor.resize(1000, high)
        QApplication.processEvents()
        middle = editor._middle
        places.append((editor.scroll_area.verticalScrollBar().maximum() > 0, middle.x(), middle.width()))
    assert [bar for bar, *_ in places] == [False, True]
    assert places[0][1:] == places[1][1:]


def test_an_empty_time_is_missed_only_at_the_end_and_no_more_once_it_cost_or_brought_something(opened: Any) -> None:
    for field in ("cost", "credits"):
        editor = opened()
        QTest.keyClicks(editor.minutes.line, "5")
        QTest.keyClick(editor.minutes.line, Qt.Key.Key_Backspace)
        editor.minutes.line.editingFinished.emit()
        assert editor.minutes.said() == ""
        assert not editor.save()
        assert "How long was it?" in editor.minutes.said()
        QTest.keyClicks(getattr(editor, field).line, "3")
        if field == "cost":
            editor.cost.set_raw(["3", "EUR"])
            editor.cost.edited.emit()
        assert editor.minutes.said() == ""
        QTest.keyClicks(editor.minutes.line, "soon")
        editor.minutes.line.editingFinished.emit()
        assert "is no time" in editor.minutes.said()
