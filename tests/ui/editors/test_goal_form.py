"""The forms of a goal and the folded parts of its editor: nothing typed is lost, and Tab goes as one reads."""

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import (
    Goal,
    build,
)
from portfolio.ui.document import Document
from portfolio.ui.editors import Editor, GoalEditor
from portfolio.ui.editors.fold import Fold
from portfolio.ui.editors.goal_rows import ValueRow
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(680, 900)
    editor.show()


def fold_of(editor: Editor, name: str) -> Fold:
    """The part that is remembered under this name."""
    return next(fold for fold in editor.findChildren(Fold) if fold.head.objectName() == f"fold:goal:{name}")


def a_goal(document: Document, **fields: object) -> Goal:
    """A goal that stands in the portfolio."""
    goal = build(Goal, title="Talk less", **fields)
    document.portfolio.apply(added("Goal", goal))
    return goal


def test_another_form_keeps_what_was_written_in_the_one_before(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    written = [{"field": "Specific", "text": "Half of the time."}, {"field": "Steps", "text": "Film a lesson."}]
    goal = a_goal(document, template="smart", fields=written)
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    form = editor.form_field
    assert list(form.fields) == ["Specific", "Measurable", "Achievable", "Relevant", "Time-bound", "Steps"]
    form.choice.buttons()[2].click()
    assert form.template == "action-plan"
    assert form.fields["Steps"].text() == "Film a lesson."
    assert list(form.fields)[-1] == "Specific"
    form.choice.buttons()[0].click()
    assert list(form.fields) == ["Specific", "Steps"]
    form.choice.buttons()[1].click()
    assert editor.save()
    assert document.portfolio.find(Goal)[0].fields == written
    assert document.portfolio.history.undo_label == "Goal"  # nothing is different, so nothing was written


def test_a_form_of_another_program_stays_with_its_answers(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document, template="ours", fields=[{"field": "Why", "text": "Because."}])
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    editor.title.set_raw("Talk even less")
    assert editor.save()
    kept = document.portfolio.find(Goal)[0]
    assert (kept.title, kept.template, kept.fields) == (
        "Talk even less",
        "ours",
        [{"field": "Why", "text": "Because."}],
    )


def test_what_is_folded_away_says_what_it_holds_and_stays_open_once_opened(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    goal = a_goal(document, measure="pupils who ask", baseline="61 %", template="smart",
                  fields=[{"field": "Specific", "text": "x"}])  # fmt: skip
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    measure, form = fold_of(editor, "measure"), fold_of(editor, "form")
    assert not measure.is_open
    assert not editor.measure.isVisible()
    assert measure.head.accessibleDescription() == "Folded. How will I know?, Before"
    assert form.head.accessibleDescription() == "Folded. SMART"
    measure.head.click()
    assert editor.measure.isVisible()
    again = GoalEditor(theme, document, jobs)
    opened(qtbot, again)
    assert fold_of(again, "measure").is_open
    assert not fold_of(again, "form").is_open


def test_what_is_wrong_in_a_folded_part_comes_into_sight(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = GoalEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.title.set_raw("Talk less")
    editor.measured.set_raw([{"id": "a" * 32, "day": "31 Feb", "value": "3", "note": ""}])
    assert not editor.save()
    assert fold_of(editor, "measure").is_open
    assert editor.measured.said()
    editor.measured.set_raw([{"id": "a" * 32, "day": "", "value": "", "note": "no value"}])
    assert not editor.save()
    assert editor.measured.said() == "A line says a note and no value. What was it then?"
    editor.measured.set_raw([])
    editor.reviews.set_raw([{"id": "b" * 32, "day": "", "held": "", "notes": "hm"}])
    assert not editor.save()
    assert editor.reviews.said() == "On which day do you want to look at it again?"


def test_a_draft_keeps_rows_and_forms_half_typed(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    goal = a_goal(document)
    editor = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, editor)
    editor.form_field.choice.buttons()[1].click()
    editor.form_field.fields["Relevant"].area.setPlainText("They asked for it.")
    editor.measured.begin()
    row = editor.measured.rows()[0]
    assert isinstance(row, ValueRow)
    row.day.line.setText("31 Feb")
    QTest.keyClicks(row.value, "6")
    editor.leave()
    again = GoalEditor(theme, document, jobs, goal.id)
    opened(qtbot, again)
    assert again.form_field.raw() == {
        "template": "smart", "fields": [{"field": "Relevant", "text": "They asked for it."}],
    }  # fmt: skip
    kept = again.measured.rows()[0]
    assert isinstance(kept, ValueRow)
    assert (kept.day.raw(), kept.value.text()) == ("31 Feb", "6")


def test_tab_goes_through_what_is_unfolded_as_one_reads_it(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = GoalEditor(theme, document, jobs)
    opened(qtbot, editor)
    editor.activateWindow()
    qtbot.waitUntil(editor.isActiveWindow)
    measure, form = fold_of(editor, "measure"), fold_of(editor, "form")
    measure.head.click()
    editor.measured.begin()
    row = editor.measured.rows()[0]
    assert isinstance(row, ValueRow)
    measure.head.setFocus()
    wanted = [
        editor.measure.line, editor.baseline.line, editor.result.line, editor.learners.line, row.day.line,
        row.day.button, row.value, row.note, row.remove, editor.measured.add_button, form.head,
    ]  # fmt: skip
    found = []
    for _ in wanted:
        QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Tab)
        found.append(editor.focusWidget())
    assert found == wanted


def test_a_new_goal_has_no_gap_to_let_go_of(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = GoalEditor(theme, document, jobs)
    opened(qtbot, editor)
    assert not editor.gap.isVisible()


class _Marked(QTranslator):
    """A language in which what stands in the forms is said in brackets."""

    def translate(self, context: str, text: str, _note: str | None = None, _number: int = -1) -> str:
        return f"⟦{text}⟧" if context == "GoalForms" else ""

    def isEmpty(self) -> bool:
        return False


def test_forms_are_said_in_the_readers_language_and_keep_their_answers_under_their_own_names(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    words = _Marked()
    QCoreApplication.installTranslator(words)
    try:
        goal = a_goal(document, template="smart", fields=[{"field": "Specific", "text": "Half of the time."}])
        editor = GoalEditor(theme, document, jobs, goal.id)
        opened(qtbot, editor)
        form = editor.form_field
        assert form.choice.buttons()[1].label == "⟦SMART⟧"
        assert form.fields["Specific"].area.accessibleName() == "⟦Specific⟧"
        form.fields["Measurable"].set_raw("By a stopwatch.")
        form.fields["Measurable"].edited.emit()
        form.choice.buttons()[3].click()
        assert form.fields["Rationale"].area.accessibleName() == "Rationale"  # as the form of its place calls it
        form.choice.buttons()[1].click()
        assert editor.save()
    finally:
        QCoreApplication.removeTranslator(words)
    assert [(one["field"], one["text"]) for one in document.portfolio.find(Goal)[0].fields] == [
        ("Specific", "Half of the time."), ("Measurable", "By a stopwatch."),
    ]  # fmt: skip
