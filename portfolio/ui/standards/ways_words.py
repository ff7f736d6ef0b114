"""The everyday things that would show a standard, in the reader’s language."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.growth.standards.everyday import Everyday
from portfolio.ui.kit.words import translate

SENTENCES: tuple[str, ...] = (
    str(QT_TRANSLATE_NOOP("Everyday", "A talk or call with a family: what it was about, and what was agreed.")),
    str(QT_TRANSLATE_NOOP("Everyday", "The letter or message with which a unit was announced to families.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A piece of pupils’ work with the comment they got, and what they did with it.")),
    str(
        QT_TRANSLATE_NOOP("Everyday", "A short check at the end of a lesson, and what the next lesson did differently.")
    ),
    str(QT_TRANSLATE_NOOP("Everyday", "A routine that made the start or end of a lesson calmer: before, and after.")),
    str(QT_TRANSLATE_NOOP("Everyday", "The rules that a class agreed on, as they hang on the wall.")),
    str(QT_TRANSLATE_NOOP("Everyday", "One lesson in two versions: what changed for whom, and why.")),
    str(QT_TRANSLATE_NOOP("Everyday", "What one pupil can do now that was not possible in autumn, without the name.")),
    str(QT_TRANSLATE_NOOP("Everyday", "The plan of one unit: its goal, its lessons, and how one will know.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A plan as it was, and as it is after teaching it once.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A mistake that pupils often make in your subject, and how a lesson met it.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A course or book on your subject, and what it changed in a lesson.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A workshop, with one thing from it that you tried in class.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A lesson that did not go well, and what you would change.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A meeting in which you took on a task: what it was, and what came of it.")),
    str(
        QT_TRANSLATE_NOOP("Everyday", "A colleague’s lesson that you visited, or who visited yours: what you both saw.")
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Everyday", "Something pupils made with a computer, and what it let them do that paper would not."
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Everyday", "A digital tool that you tried with a class: what for, and whether you would again."
        )
    ),
    str(
        QT_TRANSLATE_NOOP(
            "Everyday", "How you keep notes on pupils, so that they are right and nobody else reads them."
        )
    ),
    str(QT_TRANSLATE_NOOP("Everyday", "A duty at school beyond your lessons: what it was, and when.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A question that made a class talk, with some of the answers.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A task that pupils found hard at first, and what carried them on.")),
    str(QT_TRANSLATE_NOOP("Everyday", "An explanation that worked, with the example or drawing that made it clear.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A lesson that you changed while it ran, and what made you do so.")),
    str(QT_TRANSLATE_NOOP("Everyday", "A worksheet or model that you made yourself, and how pupils used it.")),
    str(
        QT_TRANSLATE_NOOP("Everyday", "A visit, a guest or a thing from outside school that you brought into a lesson.")
    ),
    str(
        QT_TRANSLATE_NOOP("Everyday", "What a class could do before a unit began, and what you planned because of it.")
    ),
    str(QT_TRANSLATE_NOOP("Everyday", "A survey or first task by which you got to know a new class.")),
    str(
        QT_TRANSLATE_NOOP(
            "Everyday", "A lesson of this week in which this could be seen: what you did, and what pupils did."
        )
    ),
    str(QT_TRANSLATE_NOOP("Everyday", "Half a page on how you see yourself here, with one example from class.")),
)
"""As the rules say them, which know no Qt; a framework’s own stand in its own words."""


def way_words(way: Everyday) -> str:
    """One of them, as one reads it."""
    return way.words if way.own else translate("Everyday", way.words)
