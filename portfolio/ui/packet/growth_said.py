"""What the sections of growth say is in them: skills and answers, roles and moves, lines of an advert."""

from PySide6.QtCore import QLocale

from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.packet.content import Grows

SECTIONS = ("growth", "lattice", "asked", "missing")


def growth_words(name: str, grows: Grows, *, roles: bool, framework: bool) -> str:
    """What is in this section. `roles` and `framework`: whether roles are in, and a framework was chosen."""
    if name == "growth":
        return _growth(grows, framework=framework)
    if name == "lattice":
        return _moves(grows) if roles or grows.aims else translate("Sections", "Needs Roles")
    if name == "asked":
        return _asked(grows)
    return missing_words(grows) or translate("Sections", "Everything is shown")


def _growth(grows: Grows, *, framework: bool) -> str:
    parts = [translate("Sections", "Ratings over the years")] if framework else []
    if grows.skills:
        parts.append(_counted(translate("Sections", "{count} skills", None, grows.skills), grows.skills))
    if grows.answers:
        words = translate("Sections", "{count} times a survey was answered", None, grows.answers)
        parts.append(_counted(words, grows.answers))
    return ", ".join(parts) or translate("Sections", "No ratings or surveys")


def _moves(grows: Grows) -> str:
    parts = []
    if grows.moves:
        parts.append(_counted(translate("Sections", "{count} roles held", None, grows.moves), grows.moves))
    if grows.aims:
        parts.append(_counted(translate("Sections", "{count} roles aimed for", None, grows.aims), grows.aims))
    return ", ".join(parts) or translate("Sections", "No role has its place yet")


def _asked(grows: Grows) -> str:
    if grows.kept:
        return translate("Sections", "The role is kept private")
    if not grows.role:
        return translate("Sections", "Choose a role, under What it is for")
    if not grows.lines:
        return translate("Sections", "{role} asks for nothing yet").format(role=isolate(grows.role))
    return _counted(translate("Sections", "{count} lines of what is asked", None, grows.lines), grows.lines)


def missing_words(grows: Grows) -> str:
    """How many lines and needs nothing shows; empty where there are none."""
    if not grows.open:
        return ""
    return _counted(translate("Sections", "{count} that nothing shows yet", None, grows.open), grows.open)


def _counted(words: str, count: int) -> str:
    return words.format(count=QLocale().toString(count))
