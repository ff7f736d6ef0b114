"""Words about surveys: who answers, how often and when it was answered, and an answer in a sentence."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.folding import folded
from portfolio.growth.surveys import Answered, SurveyResults
from portfolio.ui.kit.growth_words import day_words, level_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

JOIN = "  ·  "
_WHO = {
    "self": str(QT_TRANSLATE_NOOP("Surveys", "I answer it myself")),
    "students": str(QT_TRANSLATE_NOOP("Surveys", "Pupils answer it")),
    "peer": str(QT_TRANSLATE_NOOP("Surveys", "Colleagues answer it")),
    "manager": str(QT_TRANSLATE_NOOP("Surveys", "My manager answers it")),
}
RATERS = tuple(_WHO)


def number_words(number: int) -> str:
    """A number as the reader's country writes it."""
    return QLocale().toString(number)


def who_words(rater: str) -> str:
    """Who answers a survey."""
    return translate("Surveys", _WHO[rater]) if rater in _WHO else rater


def questions_words(count: int) -> str:
    """25 questions."""
    return translate("Surveys", "{count} questions", None, count).format(count=number_words(count))


def people_words(count: int) -> str:
    """52 answered."""
    return translate("Surveys", "{count} answered", None, count).format(count=number_words(count))


def when_words(day: str) -> str:
    """The day of a run, which may have none."""
    return day_words(day) or translate("Surveys", "without a date")


def run_words(run: dict[str, Any] | Any) -> str:
    """A run in a line: 12 Nov 2026 · Year 8 · 52 answered."""
    parts = [when_words(run["day"]), isolate(run["title"]), people_words(run["people"]) if run["people"] else ""]
    return JOIN.join(part for part in parts if part)


def counts_words(levels: tuple[str, ...], counts: tuple[int, ...]) -> str:
    """How many of a group chose each answer: Often 12, Sometimes 4."""
    given = [(level, count) for level, count in zip(levels, counts, strict=False) if count]
    return ", ".join(f"{level_words(level)} {number_words(count)}" for level, count in given)


def answered_words(found: SurveyResults, one: Answered) -> str:
    """One answer in a sentence, with its day."""
    said = counts_words(found.levels, one.counts) if one.counts else isolate(level_words(found.levels[one.place]))
    words = translate("Surveys", "{day}: {answer}").format(day=when_words(one.day), answer=said)
    return f"{words}. {isolate(one.note)}" if one.note else words


def file_stem(title: str) -> str:
    """A name for a file about this survey."""
    plain = "".join(one if one.isalnum() or one in " -_" else " " for one in title)
    return " ".join(plain.split())[:80] or folded(translate("Surveys", "survey"))
