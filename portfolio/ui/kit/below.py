"""What the rooms below the window have to say, in the reader's language."""

from PySide6.QtCore import QLocale

from portfolio.core.days import Moment
from portfolio.core.errors import PortfolioError
from portfolio.core.said import Said
from portfolio.ui.kit.dates import moment_words
from portfolio.ui.kit.words import translate

BELOW = "Below"
"""The context of words that are made below the window, where there is no Qt: errors, and labels of changes."""


def error_words(error: PortfolioError) -> tuple[str, str]:
    """What happened and what to do about it, in the reader's language."""
    # A value may be words of ours as well, such as what is wrong with a badge; a name of the person's is no sentence.
    values = {name: _value(value) for name, value in error.values.items()}
    title, advice = (
        translate(BELOW, template).format(**values) if template else ""
        for template in (error.title_template, error.advice_template)
    )
    return title, advice


def said_words(sentence: str) -> str:
    """A sentence from below the window in the reader's language; any other text as it is."""
    if not isinstance(sentence, Said):
        return sentence
    return translate(BELOW, sentence.template).format(**sentence.values)


def _value(value: object) -> object:
    if isinstance(value, Moment):
        return moment_words(QLocale(), value.at)
    return translate(BELOW, value) if isinstance(value, str) else value
