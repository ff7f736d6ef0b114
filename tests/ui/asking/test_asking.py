"""Asking a colleague in the window: what leaves is told, a page or a sheet goes out, what comes back is shown first."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from portfolio.core.records import Rating
from portfolio.exchange.asking.asking import Asking, asking_for
from portfolio.ui.asking.answer_card import SkillAnswerCard
from portfolio.ui.asking.ask_card import AskCard
from portfolio.ui.asking.type_card import TypeCard
from portfolio.ui.shell import rail
from tests.ui.asking.conftest import LESSON, SKILLS, Window, words_of


def asking(window: Window) -> AskCard:
    window.workspace.add("ask")
    card = window.sharing.card
    assert isinstance(card, AskCard)
    return card


def test_what_leaves_follows_what_is_chosen(window: Window) -> None:
    card = asking(window)
    assert "and no more" in words_of(card)
    card.ticks[SKILLS[0].id].click()
    card.who.set_raw("a colleague from science")
    card.who.edited.emit()
    told = words_of(card)
    assert "Amina Diallo · a colleague from science" in told
    assert "Asking questions: starts (With help), does it" in told
    assert "Water cycle" not in told
    card.entry.set_raw([["practice", LESSON.id]])
    card.entry.edited.emit()
    assert "Water cycle" in words_of(card)


def test_without_a_skill_nothing_goes_out_and_the_card_says_why(window: Window, qtbot: QtBot) -> None:
    card = asking(window)
    with qtbot.assertNotEmitted(card.page_requested):
        card.page.click()
    assert "No skill is chosen yet." in words_of(card)


def test_page_is_written_and_its_answer_comes_back_by_dropping_it(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    card = asking(window)
    card.ticks[SKILLS[0].id].click()
    asked = card.asking()
    window.sharing.save_page(asked, "en", tmp_path / "ask.html")
    assert b"Asking questions" in (tmp_path / "ask.html").read_bytes()
    assert "“ask.html” is saved." in words_of(window.workspace)
    (tmp_path / "answer.json").write_bytes(window.answer_to(asked))

    window.drop(tmp_path / "answer.json")
    qtbot.waitUntil(lambda: isinstance(window.sharing.card, SkillAnswerCard), timeout=20_000)
    shown = window.sharing.card
    assert isinstance(shown, SkillAnswerCard)
    told = words_of(shown)
    assert shown.accessibleName().replace("\u2068", "").replace("\u2069", "") == "An answer from Mr Okafor"
    assert "20 June 2026" in told
    assert "Every lesson" in told
    assert [one for one in window.find(Rating) if one.rater == "peer"] == []

    assert shown.take is not None
    shown.take.click()
    (rating,) = [one for one in window.find(Rating) if one.rater == "peer"]
    assert (rating.level, rating.privacy) == ("does it", "private")
    window.document.undo()
    assert [one for one in window.find(Rating) if one.rater == "peer"] == []


def test_the_same_answer_again_can_only_be_left(window: Window, tmp_path: Path) -> None:
    data = window.answer_to(_asked(window))
    window.sharing.show_answer("a.json", data, lambda: None)
    first = window.sharing.card
    assert isinstance(first, SkillAnswerCard)
    assert first.take is not None
    first.take.click()
    window.sharing.show_answer("b.json", data, lambda: None)
    again = window.sharing.card
    assert isinstance(again, SkillAnswerCard)
    assert again.take is None
    assert "taken in already" in words_of(again)


def test_a_stranger_s_answer_is_refused_with_a_sentence_and_the_next_one_follows(window: Window) -> None:
    went_on: list[bool] = []
    data = window.answer_to(_asked(window)).replace(b'"peer"', b'"manager"')
    window.sharing.show_answer("a.json", data, lambda: went_on.append(True))
    assert went_on == [True]
    assert "not to a question from this portfolio" in words_of(window.workspace)


def test_sheet_is_drawn_off_the_window_s_thread_and_written(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.sharing.save_sheet(_asked(window), "de", tmp_path / "ask.pdf")
    qtbot.waitUntil((tmp_path / "ask.pdf").exists, timeout=30_000)
    assert (tmp_path / "ask.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("rater", ["peer", "students"])
def test_an_answer_on_paper_is_typed_in_as_one_change(window: Window, rater: str) -> None:
    card = asking(window)
    card.rater.set_raw(rater)
    for tick in card.ticks.values():
        tick.click()
    card.type_in.click()
    typed = window.sharing.card
    assert isinstance(typed, TypeCard)
    typed.finish.click()
    assert "at least one skill" in words_of(typed)
    level, _ = typed.rows[SKILLS[0].id]
    level.set_raw("does it")
    _, note = typed.rows[SKILLS[1].id]
    note.set_raw("I use your cards now")
    if typed.people is not None:
        typed.people.set_raw("27")
    typed.finish.click()
    found = {one.skill_id: one for one in window.find(Rating) if one.rater == rater}
    assert (found[SKILLS[0].id].level, found[SKILLS[1].id].note) == ("does it", "I use your cards now")
    assert found[SKILLS[0].id].people == (27 if rater == "students" else None)
    window.document.undo()
    assert len(window.find(Rating)) == 1


def test_what_was_typed_is_there_again_until_it_went_out(window: Window, tmp_path: Path) -> None:
    card = asking(window)
    card.line.area.setPlainText("What did you see?")
    card.close()
    again = asking(window)
    assert again.line.raw() == "What did you see?"
    again.ticks[SKILLS[0].id].click()
    window.sharing.save_page(again.asking(), "en", tmp_path / "ask.html")
    assert asking(window).line.raw() == ""


def test_the_skills_that_were_ticked_are_there_again_with_the_words(window: Window) -> None:
    card = asking(window)
    card.ticks[SKILLS[1].id].click()
    card.entry.set_raw([["practice", LESSON.id]])
    card.entry.edited.emit()
    card.close()
    again = asking(window)
    assert (again.chosen(), again.entry.chosen()) == ([SKILLS[1].id], [("practice", LESSON.id)])
    again.close()
    window.sharing.ask([SKILLS[0].id])
    last = window.sharing.card
    assert isinstance(last, AskCard)
    assert last.chosen() == [SKILLS[0].id, SKILLS[1].id]


def test_the_card_stays_while_a_file_or_a_day_is_chosen(window: Window, qtbot: QtBot) -> None:
    card = asking(window)
    card.ticks[SKILLS[0].id].click()
    card.page.click()
    dialog = window.workspace.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    name = dialog.findChild(QLineEdit)
    assert isinstance(name, QLineEdit)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.focusChanged.emit(card.page, name)
    dialog.reject()
    assert card.isVisible()
    assert card.chosen() == [SKILLS[0].id]


def test_a_sheet_that_is_drawn_late_closes_no_other_card(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    card = asking(window)
    card.ticks[SKILLS[0].id].click()
    asked = card.asking()
    window.sharing.save_sheet(asked, "en", tmp_path / "ask.pdf")
    card.type_in.click()
    typed = window.sharing.card
    assert isinstance(typed, TypeCard)
    qtbot.waitUntil((tmp_path / "ask.pdf").exists, timeout=30_000)
    QApplication.processEvents()
    assert typed.isVisible()


def test_an_answer_half_typed_in_is_there_again(window: Window) -> None:
    asked = _asked(window)
    for expected in ("", "Every lesson"):
        window.sharing.type_in(asked)
        card = window.sharing.card
        assert isinstance(card, TypeCard)
        _, note = card.rows[SKILLS[0].id]
        assert note.raw() == expected
        note.set_raw("Every lesson")
        note.edited.emit()
        card.close()
    assert [one for one in window.find(Rating) if one.rater == "peer"] == []


def test_without_skills_the_window_says_where_they_are_added(
    open_window: Callable[[Path], Window], blank_home: Path
) -> None:
    window = open_window(blank_home)
    window.workspace.add("ask")
    assert window.sharing.card is None
    assert "no skill to ask about yet" in words_of(window.workspace)


def test_the_place_of_skills_offers_it(window: Window) -> None:
    window.workspace.go_to(rail.SKILLS)
    window.workspace.stage.place.head.share.sharing_requested.emit("ask", ())
    assert isinstance(window.sharing.card, AskCard)


def _asked(window: Window) -> Asking:
    return asking_for(window.document.portfolio.connection, [SKILLS[0].id], "peer", who="a colleague")
