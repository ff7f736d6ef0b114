"""A learner's words: the same window speaks otherwise while a learner's portfolio is open."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from portfolio.ui.kit.growth_words import rater_words
from portfolio.ui.kit.whose_words import LEARNERS, WhoseWords, said_to_learners
from portfolio.ui.needs import needs
from tests.syntax import undisturbed
from tests.test_words import read_program

PACKAGE = Path(__file__).resolve().parents[3] / "portfolio"


@pytest.fixture
def whose(qapp: QApplication) -> Iterator[WhoseWords]:
    words = WhoseWords()
    yield words
    words.speak_to(learner=False)


def test_words_change_with_whose_portfolio_it_is(whose: WhoseWords) -> None:
    assert rater_words("manager") == "My manager"
    whose.speak_to(learner=True)
    assert rater_words("manager") == "My teacher"
    whose.speak_to(learner=True)
    whose.speak_to(learner=False)
    assert rater_words("manager") == "My manager"


def test_what_can_be_ticked_is_said_to_learners_and_the_window_goes_on_as_before(qapp: QApplication) -> None:
    assert "Standards that my class works with" in [need.words for need in said_to_learners(needs)]
    assert "Standards of my evaluation" in [need.words for need in needs()]


def test_every_sentence_that_is_exchanged_is_said_somewhere() -> None:
    with undisturbed():
        said = {(one.context, one.text) for one in read_program(PACKAGE).said}
    assert set(LEARNERS) - said == set()


def test_what_a_learner_reads_names_no_evaluator_and_no_pupils() -> None:
    words = " ".join(LEARNERS.values()).casefold()
    assert not any(one in words for one in ("evaluat", "pupil", "colleague", "manager"))


def test_names_in_a_sentence_are_those_of_the_one_it_stands_for() -> None:
    assert [text for (_, text), mine in LEARNERS.items() if text.count("{") != mine.count("{")] == []
