"""Words of the screen that no widget says: sentences of modules, and what the rooms below the window have to say."""

from PySide6.QtCore import QCoreApplication

from portfolio.core.errors import PortfolioError
from portfolio.core.said import Said

BELOW = "Below"
"""The context of words that are made below the window, where there is no Qt: errors, and labels of changes."""


def translate(context: str, text: str, note: str | None = None, number: int = -1) -> str:
    """A sentence in the reader's language. `number` chooses between its forms for one, a few, many.

    In a widget, `self.tr` says the same shorter. `make translations` reads both, as long as the text stands there in
    one piece; a text that comes from a table stands in that table in QT_TRANSLATE_NOOP. The arguments are those of
    QCoreApplication.translate, so that Qt's own lupdate reads them too, but for most of those with a number.
    """
    return QCoreApplication.translate(context, text, note, number)


def error_words(error: PortfolioError) -> tuple[str, str]:
    """What happened and what to do about it, in the reader's language."""
    # A value may be words of ours as well, such as what is wrong with a badge; a name of the person's is no sentence.
    values = {
        name: translate(BELOW, value) if isinstance(value, str) else value for name, value in error.values.items()
    }
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
