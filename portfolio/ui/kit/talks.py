"""What the sorts of conversation are called: the same words wherever one is shown."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from portfolio.ui.kit.words import translate

TALKS: dict[str, tuple[str, str]] = {
    "evaluation": (str(QT_TRANSLATE_NOOP("Talks", "Evaluation")), "file-check"),
    "observation": (str(QT_TRANSLATE_NOOP("Talks", "Observation")), "eye"),
    "manager_talk": (str(QT_TRANSLATE_NOOP("Talks", "Talk with my manager")), "message-square"),
    "coaching": (str(QT_TRANSLATE_NOOP("Talks", "Coaching")), "heart-handshake"),
    "peer_visit": (str(QT_TRANSLATE_NOOP("Talks", "Peer visit")), "users"),
    "student_led": (str(QT_TRANSLATE_NOOP("Talks", "Student-led conference")), "presentation"),
    "other": (str(QT_TRANSLATE_NOOP("Talks", "Another conversation")), "circle"),
}
"""By sort: the words and the icon, in the order in which one chooses."""


def talk_words(sort: str) -> str:
    """Evaluation, Observation …; empty for a sort that a newer version knows."""
    return translate("Talks", TALKS[sort][0]) if sort in TALKS else ""
