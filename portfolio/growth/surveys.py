"""What answers to a survey say: question by question over the years, and the ratings that can be read from them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from portfolio.growth.skills import NO_LEVEL, scale_of


class Answered(NamedTuple):
    """One question on one day: a level of one who answered, or how many of a group chose each."""

    run_id: str
    day: str
    rater: str
    place: int
    """Where the answer stands on the scale, 0 the lowest; of a group NO_LEVEL."""
    counts: tuple[int, ...]
    """How many chose each level, the lowest first; empty for one who answered alone."""
    note: str

    @property
    def people(self) -> int:
        return sum(self.counts)

    @property
    def middle(self) -> int:
        """The level that at least half of the group reached: a middle, and no mean. NO_LEVEL where nobody answered."""
        reached, total = 0, self.people
        for place in reversed(range(len(self.counts))):
            reached += self.counts[place]
            if total and 2 * reached >= total:
                return place
        return NO_LEVEL

    @property
    def stands(self) -> int:
        """The level as far as one can be named."""
        return self.middle if self.counts else self.place


@dataclass(frozen=True)
class QuestionRow:
    """A question with all that was answered to it."""

    id: str
    text: str
    area: str
    skill_id: str
    answers: tuple[Answered, ...]
    """The newest last."""


@dataclass(frozen=True)
class SurveyResults:
    """A survey with all its runs."""

    survey_id: str
    title: str
    rater: str
    levels: tuple[str, ...]
    level_words: tuple[str, ...]
    questions: tuple[QuestionRow, ...]
    runs: tuple[Mapping[str, Any], ...]
    """Those answered to the end, the oldest first."""


class RatingRead(NamedTuple):
    """A rating that a run gives on a skill."""

    skill_id: str
    question_id: str
    rater: str
    level: str
    """As the skill's scale names it."""
    people: int | None
    note: str


def results(survey: Mapping[str, Any], runs: Iterable[Mapping[str, Any]]) -> SurveyResults:
    """What was answered, from rows as `core.queries.surveys` gives them, in any order. Runs not answered to the end are
    left out, and so is an answer to a question, or of a level, that the survey does not know. A question answered twice
    in one run has its last answer."""
    scale = scale_of(survey["scale"])
    levels = tuple(name for name, _ in scale)
    mine = [run for run in runs if run["survey_id"] == survey["id"] and run["finished"]]
    mine.sort(key=lambda run: (run["day"], run["finished"], run["id"]))
    answered = [_answers(run, levels) for run in mine]
    questions = tuple(
        QuestionRow(
            question, str(one.get("text") or ""), str(one.get("area") or ""), str(one.get("skill_id") or ""),
            tuple(of_run[question] for of_run in answered if question in of_run),
        )
        for one in _dicts(survey["questions"])
        for question in (str(one.get("id") or ""),)
    )  # fmt: skip
    words = tuple(words for _, words in scale)
    return SurveyResults(survey["id"], survey["title"], survey["rater"], levels, words, questions, tuple(mine))


def ratings_read(
    survey: Mapping[str, Any], run: Mapping[str, Any], scales: Mapping[str, Sequence[str]]
) -> tuple[RatingRead, ...]:
    """The ratings that a run gives, finished or not: one on each skill of `scales` (levels by skill id) that a question
    names, in the order of the questions.

    An answer is a level of the skill where the scale has one of that name, or where both scales are equally long; else
    it says nothing about a level. Of several questions about one skill the lowest answer counts: the level that all of
    them reach, as with several raters.
    """
    levels = tuple(name for name, _ in scale_of(survey["scale"]))
    answers = _answers(run, levels)
    lowest: dict[str, tuple[int, RatingRead]] = {}
    for one in _dicts(survey["questions"]):
        question, skill_id = str(one.get("id") or ""), str(one.get("skill_id") or "")
        scale, answer = scales.get(skill_id), answers.get(question)
        if scale is None or answer is None:
            continue
        place = _place_on(scale, levels, answer.stands)
        if place != NO_LEVEL and (skill_id not in lowest or place < lowest[skill_id][0]):
            people = answer.people or None
            lowest[skill_id] = (
                place,
                RatingRead(skill_id, question, answer.rater, scale[place], people, answer.note),
            )
    return tuple(rating for _, rating in lowest.values())


def _answers(run: Mapping[str, Any], levels: Sequence[str]) -> dict[str, Answered]:
    """What was answered in one run, by question."""
    found: dict[str, Answered] = {}
    for answer in _dicts(run["answers"]):
        one = _answered(run, answer, levels)
        if one is not None:
            found[str(answer.get("question") or "")] = one
    return found


def _dicts(found: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    """What of a list was written by us: the database of somebody else may hold anything in it."""
    return (one for one in found if isinstance(one, dict))


def _answered(run: Mapping[str, Any], answer: Mapping[str, Any], levels: Sequence[str]) -> Answered | None:
    """One answer; None where it names no level of the scale, or counts nobody, or counts other levels than these."""
    counts, note = answer.get("counts"), str(answer.get("note") or "")
    if isinstance(counts, list) and counts:
        numbers = len(counts) == len(levels) and all(type(one) is int and one >= 0 for one in counts)
        if not numbers or not sum(counts):
            return None
        return Answered(run["id"], run["day"], run["rater"], NO_LEVEL, tuple(counts), note)
    level = answer.get("level")
    if level not in levels:
        return None
    return Answered(run["id"], run["day"], run["rater"], levels.index(str(level)), (), note)


def _place_on(scale: Sequence[str], answers: Sequence[str], place: int) -> int:
    """Where an answer stands on the scale of a skill, or NO_LEVEL."""
    if place == NO_LEVEL:
        return NO_LEVEL
    if answers[place] in scale:
        return scale.index(answers[place])
    return place if len(scale) == len(answers) else NO_LEVEL
