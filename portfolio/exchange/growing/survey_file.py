"""A survey as a file holds it, and what makes one sound: at least a question, and a scale of answers to it."""

from dataclasses import dataclass
from typing import NamedTuple, get_args

from portfolio.core.errors import PortfolioError
from portfolio.core.records.surveys import SurveyRater
from portfolio.exchange.frameworks.file import Level
from portfolio.exchange.frameworks.text import one_line, plain

RATERS: tuple[str, ...] = get_args(SurveyRater)
MOST_BYTES = 2 * 1024 * 1024
MOST_QUESTIONS, MOST_ANSWERS = 300, 12
LONGEST_LINE, LONGEST_TEXT = 500, 10_000
_AGAIN = "Put it right where it was written, and bring it again."


class NoSurvey(PortfolioError):
    """A file that holds no survey, or none that can be used: it says why, and what to do."""


class Question(NamedTuple):
    """A question as a file has it."""

    id: str
    """Its name within the survey, by which answers find it."""
    text: str
    area: str = ""
    skill: str = ""
    """The code or the title of the skill that it is about, or empty."""
    answers: tuple[str, ...] = ()
    """Words for each level of the scale, or none."""


@dataclass(frozen=True)
class SurveyFile:
    """All that was read of a survey."""

    title: str
    scale: tuple[Level, ...]
    questions: tuple[Question, ...]
    rater: str = "self"
    description: str = ""
    edition: str = ""
    language: str = ""
    source: str = ""
    licence: str = ""
    notice: str = ""
    pack: str = ""
    """The name of the shipped pack that it is, or empty."""
    skills: str = ""
    """The pack of skills that the questions name by code, or empty."""


def sound_survey(file: SurveyFile, name: str) -> SurveyFile:
    """The survey in plain words, or NoSurvey with the first thing that is wrong with it and where it stands.

    A question without an id takes its number. An area and a description may be empty; a question may not.
    """
    if not file.questions:
        raise nothing_asked(name)
    if len(file.questions) > MOST_QUESTIONS:
        raise NoSurvey(
            "“{name}” asks {count:,} questions, and at most {most} can be kept in one survey.",
            "Divide it, and bring the parts.",
            name=name, count=len(file.questions), most=MOST_QUESTIONS,
        )  # fmt: skip
    if file.rater not in RATERS:
        raise NoSurvey(
            "“{name}” does not say who answers: “{rater}” is none of {raters}.", _AGAIN,
            name=name, rater=one_line(file.rater)[:60], raters=", ".join(RATERS),
        )  # fmt: skip
    scale = _scale(file.scale, name)
    questions = tuple(_question(one, at, scale, name) for at, one in enumerate(file.questions, start=1))
    _each_once([one.id for one in questions], name)
    about = {field: _line(getattr(file, field), name) for field in ("edition", "language", "source", "licence", "pack",
                                                                    "skills")}  # fmt: skip
    return SurveyFile(
        _line(file.title, name) or name, scale, questions, file.rater,
        description=_text(file.description, name), notice=_text(file.notice, name), **about,
    )  # fmt: skip


def nothing_asked(name: str) -> NoSurvey:
    """The error that says that there are no questions."""
    return NoSurvey(
        "No questions were found in “{name}”.",
        "A survey is JSON as this program saves it, or a list of questions in Markdown: a line with a hyphen for each.",
        name=name,
    )


def _scale(scale: tuple[Level, ...], name: str) -> tuple[Level, ...]:
    levels = tuple(Level(_line(one.name, name), _text(one.words, name)) for one in scale)
    if not 2 <= len(levels) <= MOST_ANSWERS:
        raise NoSurvey(
            "A scale takes from 2 to {most} answers; that of “{name}” has {count}.", _AGAIN,
            name=name, count=len(levels), most=MOST_ANSWERS,
        )  # fmt: skip
    names = [one.name.casefold() for one in levels]
    if "" in names:
        raise NoSurvey("An answer in the scale of “{name}” has no name.", _AGAIN, name=name)
    for at, one in enumerate(levels):
        if names[at] in names[:at]:
            raise NoSurvey("The scale of “{name}” has “{level}” twice.", _AGAIN, name=name, level=one.name)
    return levels


def _question(given: Question, at: int, scale: tuple[Level, ...], name: str) -> Question:
    text = _line(given.text, name)
    if not any(sign.isprintable() and not sign.isspace() for sign in text):
        raise NoSurvey("Question {number} of “{name}” has no words.", _AGAIN, name=name, number=at)
    answers = tuple(_line(one, name) for one in given.answers)
    if answers and (len(answers) != len(scale) or not all(answers)):
        raise NoSurvey(
            "Question {number} of “{name}” comes with answers in words: {count}. Its scale has {most}.",
            "Give it one for each level of the scale, or none.",
            name=name, number=at, count=sum(map(bool, answers)), most=len(scale),
        )  # fmt: skip
    return Question(_line(given.id, name) or str(at), text, _line(given.area, name), _line(given.skill, name), answers)


def _each_once(ids: list[str], name: str) -> None:
    seen: set[str] = set()
    for one in ids:
        if one in seen:
            raise NoSurvey("Two questions of “{name}” have the same id, “{id}”.", _AGAIN, name=name, id=one)
        seen.add(one)


def _line(text: str, name: str) -> str:
    return _within(one_line(text[: 20 * LONGEST_LINE]), LONGEST_LINE, name)


def _text(text: str, name: str) -> str:
    return _within(plain(text[: 20 * LONGEST_TEXT]), LONGEST_TEXT, name)


def _within(text: str, longest: int, name: str) -> str:
    if len(text) > longest:
        raise NoSurvey(
            "A text in “{name}” is too long: “{start}…” has more than {most:,} characters.",
            "Shorten it, and bring it again.",
            name=name, start=text[:40], most=longest,
        )  # fmt: skip
    return text
