"""Editors of the place of standards: the plan with its rules, a framework, a standard, and entries begun for one."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.records import EvaluationPlan, Framework, Practice, Standard
from portfolio.growth.standards.everyday import Everyday
from portfolio.growth.standards.rules import RuleResult
from portfolio.growth.standards.themes import ANY, PUPILS, THEMES
from portfolio.ui.document import Document
from portfolio.ui.editors import editor_for
from portfolio.ui.editors.editor import Editor
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.standards.framework_editors import levels_in
from portfolio.ui.standards.plan_editor import PlanEditor
from portfolio.ui.standards.plans import begun, examples
from portfolio.ui.standards.rule_words import missing_words, rule_words, state_words
from portfolio.ui.standards.ways_words import SENTENCES, way_words
from portfolio.ui.theme import Theme
from tests.ui.conftest import RESOURCES
from tests.ui.standards.conftest import id_of, shown_by


@pytest.fixture
def edit(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> Any:
    def make(kind: str, record_id: str = "", **more: Any) -> Editor:
        editor = editor_for(theme, document, jobs, kind, record_id, **more)
        qtbot.addWidget(editor)
        return editor

    return make


def test_a_plan_comes_back_as_it_was_with_what_has_no_choice_here(edit: Any, document: Document) -> None:
    plan = document.portfolio.find(EvaluationPlan)[0]
    editor = edit("evaluation_plan", plan.id)
    assert not editor.change()
    rules = [
        {"kind": "each", "standards": ["1"], "words": "A piece for each part of 1", "apart": True, "count": 1},
        {"kind": "rated", "by": "evaluator"}, {"kind": "entries", "of": ["goal:student_learning"], "count": 2},
    ]  # fmt: skip
    editor.rules.set_raw(rules)
    editor.barred.set_raw("Credentials: not for this talk")
    editor.megabytes.set_raw("10")
    assert editor.save()
    after = document.portfolio.get(EvaluationPlan, plan.id)
    assert after is not None
    assert (after.rules, after.barred, after.upload_bytes) == (
        rules, [{"section": "credentials", "why": "not for this talk"}], 10 * 1024 * 1024
    )  # fmt: skip


def test_every_example_makes_a_plan_whose_rules_the_editor_keeps(edit: Any, document: Document) -> None:
    framework = {"id": document.portfolio.find(Framework)[0].id}
    for example in examples(RESOURCES / "plans"):
        editor = edit("evaluation_plan", begun(document, framework, example))
        assert isinstance(editor, PlanEditor)
        assert editor.rules.raw() == example["rules"], example["title"]


def test_an_entry_begun_for_a_standard_shows_it_in_the_change_that_makes_it(edit: Any, document: Document) -> None:
    editor = edit("practice", shows=[id_of(document, "1b")])
    assert [button.label for button in editor.fields["shows"].findChildren(Button)] == ["1b Knows the pupils"]
    editor.what_i_did.set_raw("Called four families")
    assert editor.save()
    assert document.portfolio.find(Practice, id=editor.id)[0].title == "Called four families"
    assert shown_by(document, "Called four families") == {"1b": ""}
    document.undo()
    assert document.portfolio.get(Practice, editor.id) is None


def test_a_draft_of_it_still_knows_what_it_was_begun_for(edit: Any, document: Document) -> None:
    editor = edit("practice", shows=[id_of(document, "1b")])
    editor.what_i_did.area.setPlainText("Called")
    editor.keep_draft()
    draft = document.portfolio.drafts.all()[0]
    assert draft.content["shows"] == [id_of(document, "1b")]


@pytest.mark.parametrize("where, order", [("beside", ["1a", "new", "1b"]), ("below", ["1a", "1b"])])
def test_a_new_standard_stands_where_it_was_asked_for(
    edit: Any, document: Document, where: str, order: list[str]
) -> None:
    near = id_of(document, "1a")
    editor = edit("standard", toward=(where, near))
    editor.code.set_raw("new")
    assert editor.save()
    rows = document.portfolio.find(Standard, parent_id=id_of(document, "1"))
    assert [one.code for one in sorted(rows, key=lambda one: one.position)] == order
    if where == "below":
        assert [one.code for one in document.portfolio.find(Standard, parent_id=near)] == ["new"]


def test_a_framework_keeps_its_scale_line_by_line(edit: Any, document: Document) -> None:
    own = document.portfolio.find(Framework, title="Our standards")[0]
    editor = edit("framework", own.id)
    assert editor.levels.text() == "Basic: At times\nSecure: Always"
    assert not editor.change()
    assert levels_in(" Low \nHigh:  all: of it\nLow: again\n\n") == [
        {"name": "Low", "words": ""}, {"name": "High", "words": "all: of it"}
    ]  # fmt: skip


def test_every_everyday_thing_of_the_rules_has_words_of_the_window() -> None:
    things = {sentence for theme in (*THEMES, PUPILS, ANY) for sentence, _, _ in theme.things}
    assert things == set(SENTENCES)
    assert way_words(Everyday("Ein Anruf zu Hause", "practice", "lesson", own=True)) == "Ein Anruf zu Hause"


@pytest.mark.parametrize(
    "result, said",
    [
        (RuleResult({"kind": "each", "standards": ["1", "4"]}, "each", "open", 5, 4, ("1c",)),
         "Each standard has its pieces: \u20681, 4\u2069 | 4 of 5 | still open: \u20681c\u2069"),
        (RuleResult({"kind": "at_most", "words": "Ten at most"}, "at_most", "met", 10, 7),
         "Ten at most | 7 of at most 10 pieces | "),
        (RuleResult({"kind": "each"}, "each", "unreadable", trouble="unknown_standard", named="9z"),
         "Each standard has its pieces | There is no standard “\u20689z\u2069” in this framework. | "),
        (RuleResult({"kind": "entries", "of": ["goal:student_learning"]}, "entries", "met", 1, 1),
         "So many entries of these kinds: a goal for pupils’ learning | 1 of 1 | "),
    ],
)  # fmt: skip
def test_rules_are_said_in_plain_words(qapp: object, result: RuleResult, said: str) -> None:
    assert " | ".join((rule_words(result.rule), state_words(result), missing_words(result))) == said
