"""The words for what grows: our own levels are translated, all others stand as they are, and each reason is one."""

import pytest

from portfolio.growth.gaps import Why
from portfolio.growth.skills import OWN_LEVELS, RATERS
from portfolio.ui.kit.growth_words import day_words, level_words, rated_by_words, rater_words, why_words
from portfolio.ui.theme import Theme


def test_a_level_of_a_pack_or_of_a_newer_version_is_called_as_it_is() -> None:
    assert level_words("A2 Explorer") == "A2 Explorer"
    assert [level_words(level) for level in OWN_LEVELS] == list(OWN_LEVELS)


def test_every_rater_has_a_heading_and_a_place_in_a_sentence() -> None:
    assert [rater_words(rater) for rater in RATERS] == ["Me", "My manager", "A colleague", "Pupils"]
    assert [rated_by_words(rater) for rater in RATERS] == ["by me", "by my manager", "by a colleague", "by pupils"]
    assert rater_words("inspector") == "inspector"


@pytest.mark.parametrize(
    "why, said",
    [
        (Why("rated_below", "manager", "developing", "2026-03-03"), "Your manager saw “developing” on 3 Mar 2026"),
        (Why("rated_below", "self", "developing"), "You saw yourself at “developing”"),
        (Why("rated_below", "inspector", "B"), "Your manager saw “B”"),
        (Why("shown_below", level="A1"), "What shows it goes as far as “A1”"),
        (Why("level_unsaid"), "What shows it does not say at which level"),
        (Why("nothing_yet"), "Nobody has rated it, and nothing shows it yet"),
        (Why("not_shown"), "Nothing shows it yet"),
    ],
)
def test_each_reason_is_a_sentence(theme: Theme, why: Why, said: str) -> None:
    assert why_words(why).replace("\u2068", "").replace("\u2069", "") == said


def test_a_day_that_is_none_says_nothing() -> None:
    assert day_words("") == day_words("soon") == ""
