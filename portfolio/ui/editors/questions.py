"""Questions to begin a reflection with, written for this program; one chooses one, or none."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.ui.kit.words import translate

_QUESTIONS = (
    str(QT_TRANSLATE_NOOP("Questions", "What did a pupil say or do that I did not expect?")),
    str(QT_TRANSLATE_NOOP("Questions", "Whom did this lesson leave out, and how do I know?")),
    str(QT_TRANSLATE_NOOP("Questions", "What would I show a colleague first, and what would I rather not show?")),
    str(QT_TRANSLATE_NOOP("Questions", "What did I change on the spot, and what made me do it?")),
    str(QT_TRANSLATE_NOOP("Questions", "What can pupils do now that they could not do before?")),
    str(QT_TRANSLATE_NOOP("Questions", "What did I learn that changes next week?")),
    str(QT_TRANSLATE_NOOP("Questions", "Which part cost more time than it was worth?")),
    str(QT_TRANSLATE_NOOP("Questions", "What am I still unsure about, and who could help?")),
    str(QT_TRANSLATE_NOOP("Questions", "If I did it again tomorrow, what would stay and what would go?")),
    str(QT_TRANSLATE_NOOP("Questions", "What does the evidence say that my feeling did not?")),
)


def questions() -> list[str]:
    """The questions in the reader's language."""
    return [translate("Questions", question) for question in _QUESTIONS]
