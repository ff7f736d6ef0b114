"""Suggestions of standards for an entry: what is called the same elsewhere, then words in common, with reasons."""

import random
from typing import Any

import pytest

from portfolio.core.folding import folded
from portfolio.growth.standards.suggest import Suggestion, Vocabulary, suggestions
from tests.growth.standards.boards import outline

ENGLAND = outline(
    """
TS4 Plan and teach well structured lessons
 TS4.1 Impart knowledge through effective use of lesson time
TS6 Make accurate and productive use of assessment
 TS6.4 Give pupils regular feedback, both orally and through accurate marking, and encourage pupils to respond
TS7 Manage behaviour effectively
TS8 Fulfil wider professional responsibilities
 TS8.5 Communicate effectively with parents with regard to pupils’ achievements and well-being
""",
    "ts",
)
INTASC = outline("LL The Learner\n 6 Assessment\n 7 Planning for Instruction\n 10 Leadership and Collaboration", "in")
SPANISH = outline(
    "1 Evaluación de los aprendizajes\n2 Diseño de una secuencia didáctica\n3 Convivencia en el aula", "es"
)
ARABIC = outline("1 تقويم الطلاب\n2 إدارة الصف", "ar")


def walk(one: str, other: str, relation: str = "same") -> dict[str, Any]:
    """A crosswalk as the query gives it."""
    ends = {"ts": "Teachers’ Standards", "in": "InTASC", "f": "Danielson"}
    row: dict[str, Any] = {"id": f"{one}={other}", "from_id": one, "to_id": other, "relation": relation}
    for end, standard in (("from", one), ("to", other)):
        framework, _, code = standard.partition("-")
        row |= {
            f"{end}_framework": ends[framework],
            f"{end}_code": code,
            f"{end}_title": "",
            f"{end}_framework_id": framework,
        }
    return row


def draw(found: list[Suggestion]) -> str:
    return "\n".join(
        f"{one.code}: "
        + "; ".join(
            f"{reason.relation} {reason.standard}"
            if reason.why == "crosswalk"
            else f"both speak of {', '.join(reason.words)}"
            for reason in one.reasons
        )
        for one in found
    )


def test_what_another_framework_calls_the_same_comes_first_and_words_in_common_after_it() -> None:
    found = suggestions(
        "Feedback on essays. My pupils answered it, then I planned the next lesson.",
        [*ENGLAND, *INTASC],
        folded,
        shown=["in-7"],
        crosswalks=[walk("ts-TS4", "in-7"), walk("in-7", "f-1e")],
    )
    assert draw(found).splitlines()[:2] == [
        "TS4: same InTASC 7; both speak of planned, lesson",
        "TS6.4: both speak of Feedback, pupils",
    ]


@pytest.mark.parametrize(
    "relation,from_shown,expected",
    [
        ("same", True, "same"), ("related", False, "related"), ("broader", False, "broader"),
        ("broader", True, "narrower"), ("narrower", True, "broader"),
    ],
)  # fmt: skip
def test_a_crosswalk_is_read_from_the_suggested_standard_to_the_one_that_is_shown(
    relation: str, from_shown: bool, expected: str
) -> None:
    ends = ("in-6", "ts-TS6") if from_shown else ("ts-TS6", "in-6")
    (found,) = suggestions("", ENGLAND, folded, shown=["in-6"], crosswalks=[walk(*ends, relation)])
    assert (found.code, found.reasons[0].relation, found.reasons[0].standard) == ("TS6", expected, "InTASC 6")


def test_what_is_shown_already_and_what_it_is_part_of_are_not_suggested() -> None:
    text = "Assessment: regular feedback and marking"
    assert {one.code for one in suggestions(text, ENGLAND, folded)} >= {"TS6.4"}
    assert suggestions(text, ENGLAND, folded, shown=["ts-TS6.4"]) == []


def test_a_crosswalk_between_two_that_it_shows_suggests_neither() -> None:
    assert suggestions("", [*ENGLAND, *INTASC], folded, ["in-6", "ts-TS6"], [walk("in-6", "ts-TS6")]) == []


def test_of_a_whole_and_its_part_the_likelier_stays() -> None:
    wholes = outline(
        "1 Feedback on essays and marks\n 1.1 Feedback on essays\n2 Reading aloud\n 2.1 Reading aloud in great halls"
    )
    assert [one.code for one in suggestions("Feedback on essays", wholes, folded)] == ["1.1"]
    assert [one.code for one in suggestions("Reading aloud", wholes, folded)] == ["2"]
    found = suggestions("A talk with parents about achievements and well-being", ENGLAND, folded)
    assert draw(found) == "TS8.5: both speak of achievements, parents"


@pytest.mark.parametrize(
    "text,standards,expected",
    [
        ("EVALUACION con rúbricas", SPANISH, "1: both speak of EVALUACION"),
        ("una secuencia de lecturas", SPANISH, "2: both speak of secuencia"),
        ("ملاحظات عن التقويم في الفصل", ARABIC, "1: both speak of التقويم"),
        ("the and of with for our pupils", SPANISH, ""),
        ("", SPANISH, ""),
        ("12 34 5", ENGLAND, ""),
    ],
)
def test_words_are_alike_across_marks_articles_and_endings_and_little_words_say_nothing(
    text: str, standards: list[dict[str, Any]], expected: str
) -> None:
    assert draw(suggestions(text, standards, folded)) == expected


def test_a_word_that_nearly_all_standards_of_a_framework_have_is_not_enough() -> None:
    everywhere = outline("\n".join(f"{number} Pupils and thing{'x' * number}" for number in range(1, 21)))
    assert suggestions("My pupils", everywhere, folded) == []


def test_the_same_entry_gets_the_same_suggestions_however_often_and_whatever_was_asked_before() -> None:
    vocabulary = Vocabulary([*ENGLAND, *INTASC], folded)
    text = "Planning an assessment with colleagues; leadership of a lesson with feedback for pupils and parents"
    first = vocabulary.suggestions(text)
    vocabulary.suggestions("Behaviour and collaboration")
    shuffled = text.split()
    random.Random(5).shuffle(shuffled)
    assert vocabulary.suggestions(text) == first == suggestions(text, [*ENGLAND, *INTASC], folded)
    assert [one.standard_id for one in vocabulary.suggestions(" ".join(shuffled))] == [one.standard_id for one in first]
    assert len(vocabulary.suggestions(text, most=1)) == 1
