"""What answers to a survey say over the years, and which ratings can be read from them."""

from collections.abc import Sequence
from typing import Any

import pytest

from portfolio.growth.skills import NO_LEVEL
from portfolio.growth.surveys import Answered, RatingRead, ratings_read, results

SCALE = ("never", "sometimes", "often", "always")


def survey(*questions: str, scale: Sequence[str] = SCALE) -> dict[str, Any]:
    """A survey; a question is written “id” or “id skill”."""
    split = [(one.split() + [""])[:2] for one in questions]
    return {
        "id": "s", "title": "Feedback", "rater": "self", "scale": [{"name": name, "words": ""} for name in scale],
        "questions": [{"id": name, "text": f"{name}?", "area": "", "skill_id": skill} for name, skill in split],
    }  # fmt: skip


def run(run_id: str, day: str, *answers: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {
        "id": run_id, "survey_id": "s", "day": day, "rater": "self", "title": "", "people": None,
        "answers": list(answers), "note": "", "finished": f"{day}T12:00:00+00:00", "privacy": "private", **fields,
    }  # fmt: skip


def said(question: str, level: str, note: str = "") -> dict[str, Any]:
    return {"question": question, "level": level, "counts": [], "note": note}


def counted(question: str, *counts: Any) -> dict[str, Any]:
    return {"question": question, "level": "", "counts": list(counts), "note": ""}


def test_each_question_has_its_answers_over_the_years_the_newest_last() -> None:
    runs = [
        run("later", "2026-06-01", said("a", "often"), said("b", "never", "in winter")),
        run("first", "2025-06-01", said("a", "sometimes")), run("unfinished", "2026-09-01", said("a", "always"),
        finished=""), run("another", "2026-07-01", said("a", "always"), survey_id="else"),
    ]  # fmt: skip
    found = results(survey("a", "b", "c"), runs)
    assert [[(one.run_id, one.place) for one in question.answers] for question in found.questions] == [
        [("first", 1), ("later", 2)], [("later", 0)], [],
    ]  # fmt: skip
    assert found.questions[1].answers[0].note == "in winter"
    asked = survey("a k") | {"questions": [survey("a k")["questions"][0] | {"area": "Talk"}]}
    assert [(one.id, one.text, one.area, one.skill_id) for one in results(asked, runs).questions] == [
        ("a", "a?", "Talk", "k"),
    ]  # fmt: skip
    assert ([one["id"] for one in found.runs], found.levels) == (["first", "later"], SCALE)


def test_what_no_program_of_ours_wrote_is_passed_over() -> None:
    """A database from elsewhere may hold any list."""
    odd = survey("a k") | {"scale": ["never", *survey()["scale"]], "questions": [7, None, *survey("a k")["questions"]]}
    answered = run("r", "2026-06-01", said("a", "often")) | {"answers": ["x", said("a", "often"), 3]}
    (question,) = results(odd, [answered]).questions
    assert [one.place for one in question.answers] == [2]
    assert [one.level for one in ratings_read(odd, answered, {"k": SCALE})] == ["often"]


@pytest.mark.parametrize(
    "answer",
    [
        said("a", "constantly"), said("a", ""), said("elsewhere", "often"), counted("a", 1, 2, 3),
        counted("a", 0, 0, 0, 0), counted("a", 1, -1, 0, 0), counted("a", 1, "2", 0, 0), counted("a", 1, True, 0, 0),
        {"question": "a"}, {}, {"question": "a", "level": ["often"], "counts": 3},
    ],
)  # fmt: skip
def test_an_answer_that_the_survey_does_not_know_is_left_out(answer: dict[str, Any]) -> None:
    assert results(survey("a"), [run("r", "2026-06-01", answer)]).questions[0].answers == ()


def test_a_question_answered_twice_in_one_run_has_its_last_answer() -> None:
    (question,) = results(survey("a"), [run("r", "2026-06-01", said("a", "never"), said("a", "often"))]).questions
    assert [one.place for one in question.answers] == [2]


@pytest.mark.parametrize(
    "counts,people,middle",
    [
        ((0, 0, 0, 5), 5, 3),
        ((5, 0, 0, 0), 5, 0),
        ((2, 0, 0, 2), 4, 3),
        ((3, 0, 0, 2), 5, 0),
        ((1, 1, 1, 1), 4, 2),
        ((0, 10, 9, 0), 19, 1),
        ((0, 0, 0, 0), 0, NO_LEVEL),
        ((), 0, NO_LEVEL),
    ],
)
def test_of_a_group_stands_the_level_that_at_least_half_reached(
    counts: tuple[int, ...], people: int, middle: int
) -> None:
    answered = Answered("r", "", "students", NO_LEVEL, counts, "")
    assert (answered.people, answered.middle, answered.stands) == (people, middle, middle)


@pytest.mark.parametrize(
    "answer,scale,expected",
    [
        (said("a", "often"), ("never", "sometimes", "often", "always"), "often"),
        (said("a", "often"), ("always", "often", "never"), "often"),
        (said("a", "often"), ("A", "B", "C", "D"), "C"),
        (said("a", "often"), ("A", "B", "C"), ""),
        (counted("a", 1, 1, 5, 3), ("A", "B", "C", "D"), "C"),
        (said("a", ""), ("A", "B", "C", "D"), ""),
        (said("a", "often"), None, ""),
    ],
)
def test_an_answer_is_a_level_by_its_name_or_where_both_scales_are_as_long(
    answer: dict[str, Any], scale: tuple[str, ...] | None, expected: str
) -> None:
    found = ratings_read(survey("a k"), run("r", "2026-06-01", answer), {} if scale is None else {"k": scale})
    assert [one.level for one in found] == ([expected] if expected else [])


def test_a_rating_is_read_of_a_run_that_is_not_finished_too_with_who_and_how_many() -> None:
    students = run("r", "2026-06-01", counted("a", 0, 2, 20, 2), finished="", rater="students")
    assert ratings_read(survey("a k"), students, {"k": SCALE}) == (
        RatingRead("k", "a", "students", "often", 24, ""),
    )  # fmt: skip


def test_of_several_questions_about_one_skill_the_lowest_answer_is_the_rating() -> None:
    answers = run(
        "r", "2026-06-01", said("a", "often"), said("b", "sometimes", "not in 8b"), said("c", "always"),
        said("d", "never"),
    )  # fmt: skip
    found = ratings_read(survey("a k", "b k", "c k", "d other"), answers, {"k": SCALE, "other": SCALE})
    assert [(one.skill_id, one.question_id, one.level, one.note) for one in found] == [
        ("k", "b", "sometimes", "not in 8b"), ("other", "d", "never", ""),
    ]  # fmt: skip
    alike = run("r", "2026-06-01", said("a", "often"), said("b", "often", "the second"))
    assert [one.question_id for one in ratings_read(survey("a k", "b k"), alike, {"k": SCALE})] == ["a"]
