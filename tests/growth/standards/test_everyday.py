"""Two everyday things for an empty standard: its own examples first, else by what its title speaks of."""

from itertools import chain

import pytest

from portfolio.core.folding import folded
from portfolio.growth.standards.everyday import everyday
from portfolio.growth.standards.themes import ANY, PUPILS, THEMES

NAMED = {thing: theme.name for theme in (*THEMES, PUPILS, ANY) for thing, _, _ in theme.things}


def theme_of(title: str, *above: str) -> str:
    things = everyday({"title": title, "text": "", "examples": []}, [{"title": one} for one in above], folded)
    (name,) = {NAMED[one.words] for one in things}
    assert not any(one.own for one in things)
    return name


@pytest.mark.parametrize(
    "title,expected",
    [
        ("Communicating with Families", "families"),
        ("Make accurate and productive use of assessment", "assessment"),
        ("Creating an Environment of Respect and Rapport", "behaviour"),
        ("Learning Differences", "differences"),
        ("Designing Coherent Instruction", "planning"),
        ("Content Knowledge", "subject"),
        ("Reflecting on Teaching", "learning"),
        ("Leadership and Collaboration", "working_together"),
        ("Maintaining Accurate Records", "ethics"),
        ("Using Questioning and Discussion Techniques", "questions"),
        ("Managing digital resources", "technology"),
        ("Organizing Physical Space", "resources"),
        ("Know students and how they learn", "pupils"),
        ("Evaluación de los aprendizajes", "assessment"),
        ("Coopérer avec les parents d’élèves", "families"),
        ("Schülerinnen und Schüler fördern", "differences"),
        ("تقويم الطلاب", "assessment"),
        ("Standard 17", "any"),
    ],
)
def test_what_a_standard_is_about_is_told_by_its_title(title: str, expected: str) -> None:
    assert theme_of(title) == expected


def test_the_whole_it_is_part_of_helps_only_where_its_own_title_says_nothing() -> None:
    assert theme_of("Element 3", "Working with families") == "families"
    assert theme_of("Assessment", "Working with families") == "assessment"


def test_examples_of_the_framework_come_first_in_their_own_words() -> None:
    def things(*examples: str) -> list[tuple[str, bool]]:
        found = everyday({"title": "Assessment", "text": "", "examples": list(examples)}, fold=folded)
        return [(one.words, one.own) for one in found]

    ours = next(theme for theme in THEMES if theme.name == "assessment").things[0][0]
    assert things("One", "Two", "Three") == [("One", True), ("Two", True)]
    assert things("One", " ") == [("One", True), (ours, False)]


def test_every_theme_has_two_different_things_and_no_beginning_that_folding_would_change() -> None:
    words = list(chain.from_iterable(theme.things for theme in (*THEMES, PUPILS, ANY)))
    assert len({thing for thing, _, _ in words}) == len(words)
    for theme in (*THEMES, PUPILS):
        assert folded(theme.words) == theme.words
