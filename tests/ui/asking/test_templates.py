"""Templates in the window: what goes along is ticked and told, what comes is shown before it comes in."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Role, Skill, build
from portfolio.exchange.templates.reading import read_template
from portfolio.exchange.templates.template import Template, TemplateSkill
from portfolio.exchange.templates.writing import write_template
from portfolio.ui.asking.own_card import OwnWordsCard
from portfolio.ui.asking.save_card import SaveTemplateCard
from portfolio.ui.asking.take_card import TakeTemplateCard
from portfolio.ui.editors.goal import GoalEditor
from portfolio.ui.editors.questions import questions
from portfolio.ui.shell import rail
from tests.ui.asking.conftest import Window, words_of

CLASS = Template("Class 8b", skills=(TemplateSkill("Cooking", "", "", "", "", ()),), prompts=("What did I find hard?",))


def saving(window: Window) -> SaveTemplateCard:
    window.workspace.add("save_template")
    card = window.sharing.card
    assert isinstance(card, SaveTemplateCard)
    return card


def test_what_is_ticked_and_typed_is_told_and_saved(window: Window, tmp_path: Path) -> None:
    card = saving(window)
    assert "Asking questions" in words_of(card)
    card.title.set_raw("Class 8b")
    card.prompts.set_raw("- What did I find hard?\n\nWho helped me?")
    card.prompts.edited.emit()
    assert card.ticks["prompts"].isChecked()
    assert "What did I find hard?" in words_of(card)
    window.sharing.write_template(card.template(), tmp_path / "a.portfolio-template.json")
    found = read_template((tmp_path / "a.portfolio-template.json").read_bytes(), "a")
    assert found.titles("skills") == ["Asking questions", "Feedback"]
    assert found.prompts == ("What did I find hard?", "Who helped me?")


def test_a_form_for_goals_that_is_typed_in_is_offered_where_goals_are_written(window: Window, qtbot: QtBot) -> None:
    card = saving(window)
    card.title.set_raw("Our goals")
    card.form.set_raw("Want: what I want to be able to do")
    card.form.edited.emit()
    data = write_template(card.template())
    card.close()
    window.sharing.show_template("a.json", data, lambda: None)
    taking = window.sharing.card
    assert isinstance(taking, TakeTemplateCard)
    assert taking.take is not None
    taking.take.click()
    window.workspace.add("goal")
    qtbot.waitUntil(lambda: isinstance(window.workspace.stage.sheet, GoalEditor), timeout=20_000)
    forms = window.workspace.stage.sheet.form_field.choice
    assert "Our goals" in [button.label for button in forms.buttons()]


def test_with_nothing_ticked_nothing_is_saved_and_the_card_says_why(window: Window, qtbot: QtBot) -> None:
    card = saving(window)
    for tick in card.ticks.values():
        tick.setChecked(False)
    with qtbot.assertNotEmitted(card.save_requested):
        card.save.click()
    assert "Nothing is chosen yet." in words_of(card)


def test_a_template_that_is_dropped_is_shown_and_one_undo_takes_it_back(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "class.portfolio-template.json").write_bytes(write_template(CLASS))
    window.drop(tmp_path / "class.portfolio-template.json")
    qtbot.waitUntil(lambda: isinstance(window.sharing.card, TakeTemplateCard), timeout=20_000)
    card = window.sharing.card
    assert isinstance(card, TakeTemplateCard)
    assert "Cooking" in words_of(card)
    assert len(window.find(Skill)) == 2
    assert card.take is not None
    card.take.click()
    assert sorted(one.title for one in window.find(Skill)) == ["Asking questions", "Cooking", "Feedback"]
    assert questions(window.document)[0] == "What did I find hard?"
    window.document.undo()
    assert len(window.find(Skill)) == 2
    assert questions(window.document)[0] != "What did I find hard?"


def test_questions_that_came_are_taken_out_again_and_undo_brings_them_back(window: Window) -> None:
    window.sharing.show_template(
        "a.json", write_template(Template("8b", prompts=("What was hard?", "Who helped?"))), lambda: None
    )
    taking = window.sharing.card
    assert isinstance(taking, TakeTemplateCard)
    assert taking.take is not None
    taking.take.click()
    window.workspace.add("own_words")
    card = window.sharing.card
    assert isinstance(card, OwnWordsCard)
    assert not card.take_out.isEnabled()
    card.ticks["prompts"]["What was hard?"].click()
    card.take_out.click()
    assert questions(window.document)[0] == "Who helped?"
    assert "What was hard?" not in questions(window.document)
    window.document.undo()
    assert questions(window.document)[:2] == ["What was hard?", "Who helped?"]


def test_where_nothing_came_with_a_template_the_card_says_so(window: Window) -> None:
    window.workspace.add("own_words")
    card = window.sharing.card
    assert isinstance(card, OwnWordsCard)
    assert "No questions or forms came with a template yet." in words_of(card)
    assert not card.take_out.isEnabled()


def test_a_part_that_is_not_wanted_stays_out(window: Window) -> None:
    window.sharing.show_template("a.json", write_template(CLASS), lambda: None)
    card = window.sharing.card
    assert isinstance(card, TakeTemplateCard)
    card.ticks["skills"].click()
    assert "Cooking" not in words_of(card)
    assert card.take is not None
    card.take.click()
    assert len(window.find(Skill)) == 2
    assert questions(window.document)[0] == "What did I find hard?"


def test_a_template_that_is_there_can_only_be_left(window: Window) -> None:
    for _ in range(2):
        window.sharing.show_template("a.json", write_template(CLASS), lambda: None)
        card = window.sharing.card
        assert isinstance(card, TakeTemplateCard)
        if card.take is not None:
            card.take.click()
    assert card.take is None
    assert "you have all of it" in words_of(card)


def test_what_is_no_template_is_said(window: Window) -> None:
    window.sharing.show_template("a.json", b'{"format": "perpetual-portfolio-template", "version": 9}', lambda: None)
    assert "another version of the program" in words_of(window.workspace)


def test_the_places_offer_a_template_of_what_they_hold(window: Window) -> None:
    for place, parts in ((rail.SKILLS, ("skills", "surveys")), (rail.CAREER, ("roles",))):
        window.workspace.go_to(place)
        actions = window.workspace.stage.place.head.share.menu().actions()
        next(one for one in actions if one.text() == "Save a template for others…").trigger()
        card = window.sharing.card
        assert isinstance(card, SaveTemplateCard)
        ticked = {part for part, tick in card.ticks.items() if tick.isChecked()}
        assert ticked == set(parts) & card.ticks.keys()
        card.close()


def test_roles_which_say_where_she_wants_to_go_are_not_ticked_by_themselves(window: Window) -> None:
    window.document.do(added("Aim", build(Role, title="Head of maths", aimed=True)))
    card = saving(window)
    assert not card.ticks["roles"].isChecked()
    assert card.ticks["skills"].isChecked()
    assert "Head of maths" not in words_of(card)
    card.close()
    window.sharing.save_template(("roles",))
    asked = window.sharing.card
    assert isinstance(asked, SaveTemplateCard)
    assert asked.ticks["roles"].isChecked()


def test_what_was_typed_before_is_ticked_when_the_card_is_opened_again(window: Window) -> None:
    card = saving(window)
    card.form.set_raw("Want: what I want to be able to do")
    card.form.edited.emit()
    card.close()
    again = saving(window)
    assert again.form.raw().startswith("Want")
    assert again.ticks["goals"].isChecked()
