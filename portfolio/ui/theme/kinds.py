"""How each kind of record is told apart: by icon, by shape and by word, and by colour last."""

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


class Kind(NamedTuple):
    """`token` names the colour in the token table, `shape` the outline of a medallion without a picture."""

    icon: str
    token: str
    shape: str
    word: str

    def label(self) -> str:
        """The kind in the reader's language."""
        return QCoreApplication.translate("Kind", self.word)


KINDS = {
    "credential": Kind("award", "credential", "hex", str(QT_TRANSLATE_NOOP("Kind", "Credential"))),
    "programme": Kind("graduation-cap", "programme", "shield", str(QT_TRANSLATE_NOOP("Kind", "Course"))),
    "position": Kind("school", "move", "shield", str(QT_TRANSLATE_NOOP("Kind", "Role"))),
    "skill": Kind("puzzle", "programme", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Skill"))),
    "role": Kind("waypoints", "move", "shield", str(QT_TRANSLATE_NOOP("Kind", "Possible role"))),
    "practice": Kind("lightbulb", "practice", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Something I did"))),
    "reflection": Kind("pen-line", "reflection", "circle", str(QT_TRANSLATE_NOOP("Kind", "Reflection"))),
    "goal": Kind("flag", "goal", "star", str(QT_TRANSLATE_NOOP("Kind", "Goal"))),
    "time_entry": Kind("clock", "hours", "circle", str(QT_TRANSLATE_NOOP("Kind", "Hours"))),
    "award": Kind("badge", "credential", "hex", str(QT_TRANSLATE_NOOP("Kind", "Badge to give"))),
    "saved_page": Kind("globe", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Saved page"))),
    "conversation": Kind("message-square", "goal", "circle", str(QT_TRANSLATE_NOOP("Kind", "Conversation"))),
    "excerpt": Kind("quote", "reflection", "circle", str(QT_TRANSLATE_NOOP("Kind", "Excerpt"))),
    "framework": Kind("book", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Framework"))),
    "standard": Kind("layers", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Standard"))),
    "evaluation_plan": Kind("list-checks", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Evaluation plan"))),
    "survey": Kind("clipboard-check", "survey", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Survey"))),
    "survey_run": Kind("circle-check", "survey", "circle", str(QT_TRANSLATE_NOOP("Kind", "Answers to a survey"))),
    "licence": Kind("shield-check", "credential", "shield", str(QT_TRANSLATE_NOOP("Kind", "Licence"))),
    "rule_set": Kind("book-open", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Rules"))),
    "packet": Kind("file-output", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "PDF"))),
    "attachment": Kind("paperclip", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Evidence"))),
}
_OTHER = Kind("file-text", "evidence", "squircle", str(QT_TRANSLATE_NOOP("Kind", "Entry")))


def kind_of(kind: str) -> Kind:
    """The look of a record's kind; a kind from a newer version gets the plain one."""
    return KINDS.get(kind, _OTHER)
