"""Questions to begin a reflection with: those from templates first, then those written for this program."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.core.queries.whose import is_learners
from portfolio.ui.document import Document
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
_LEARNERS = (
    str(QT_TRANSLATE_NOOP("Questions", "What did I find hard?")),
    str(QT_TRANSLATE_NOOP("Questions", "What helped me to go on?")),
    str(QT_TRANSLATE_NOOP("Questions", "What can I do now that I could not do before?")),
    str(QT_TRANSLATE_NOOP("Questions", "What am I proud of, and how can others see it?")),
    str(QT_TRANSLATE_NOOP("Questions", "What would I do differently next time?")),
    str(QT_TRANSLATE_NOOP("Questions", "Who helped me, and whom did I help?")),
    str(QT_TRANSLATE_NOOP("Questions", "What surprised me?")),
    str(QT_TRANSLATE_NOOP("Questions", "What do I still want to find out?")),
)


def questions(document: Document) -> list[str]:
    """The questions in the reader's language; a learner has her own."""
    from portfolio.exchange.templates.own import own_parts

    portfolio = document.portfolio
    own = own_parts(portfolio.connection, portfolio.attachments).prompts
    ours = _LEARNERS if is_learners(portfolio.connection) else _QUESTIONS
    return [*own, *(translate("Questions", question) for question in ours)]
