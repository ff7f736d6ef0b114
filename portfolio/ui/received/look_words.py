"""What is said of an evaluation PDF that came from somebody: its period, its gaps, and what became of it since."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.packet.proof.received import Received
from portfolio.ui.kit.dates import day_month_year, day_of
from portfolio.ui.kit.words import translate

MOST_CODES = 6


class State(NamedTuple):
    """How sure one can be of a file: in a few words, by a shape, and last by a colour."""

    words: str
    icon: str
    color: str


_STATES: dict[str, tuple[str, str, str]] = {
    "unchanged": (str(QT_TRANSLATE_NOOP("Received", "Unchanged since it was signed")), "check", "ink2"),
    "signed_later": (
        str(QT_TRANSLATE_NOOP("Received", "Unchanged; a form or signature was added")), "pen-line", "ink2"
    ),
    "commented": (str(QT_TRANSLATE_NOOP("Received", "Comments were added")), "message-square", "ink2"),
    "attachments_removed": (str(QT_TRANSLATE_NOOP("Received", "Attached files are missing")), "paperclip", "warn"),
    "resaved": (str(QT_TRANSLATE_NOOP("Received", "Changed, or saved again by another program")), "refresh-cw", "warn"),
    "altered": (str(QT_TRANSLATE_NOOP("Received", "Altered since it was signed")), "circle-x", "warn"),
    "plain": (str(QT_TRANSLATE_NOOP("Received", "Pages only, saved without proof")), "circle-dashed", "ink2"),
}  # fmt: skip


def state_of(one: Received, own: str = "") -> State:
    """`own` is the name of the reader's own key."""
    if one.change == "unchanged" and one.holder:
        words = translate("Received", "Unchanged, and signed with the key of {name}").format(name=one.holder)
        return State(words, "shield-check", "accent")
    if one.change == "unchanged" and own and one.key == own:
        return State(translate("Received", "Unchanged, and made by your own portfolio"), "check", "ink2")
    if one.change in _STATES:
        words, icon, color = _STATES[one.change]
        return State(translate("Received", words), icon, color)
    if one.status == "unknown":
        return State(translate("Received", "Could not be read"), "circle-alert", "warn")
    return State(translate("Received", "Not an evaluation PDF"), "circle-help", "ink2")


def period_words(locale: QLocale, start: date | str | None, end: date | str | None) -> str:
    """1 Sep 2025 – 31 Aug 2026; empty where neither side is known."""
    first, last = (day_of(one) if isinstance(one, str) else one for one in (start, end))
    if first is not None and last is not None:
        return translate("Received", "{first} – {last}").format(
            first=day_month_year(locale, first, short=True), last=day_month_year(locale, last, short=True)
        )
    if first is not None:
        return translate("Received", "since {day}").format(day=day_month_year(locale, first, short=True))
    if last is not None:
        return translate("Received", "up to {day}").format(day=day_month_year(locale, last, short=True))
    return ""


def period_of(locale: QLocale, one: Received) -> str:
    """The period of a file; all years where it names none."""
    if one.change in ("", "plain"):
        return ""
    return period_words(locale, one.start, one.end) or translate("Received", "all years")


def gap_words(locale: QLocale, one: Received, most: int = MOST_CODES) -> str:
    """Which standards nothing in it shows, by code."""
    if not one.framework:
        return translate("Received", "no standards in it") if one.change not in ("", "plain") else ""
    count = len(one.gaps)
    if not count:
        return translate("Received", "none")
    words = translate("Received", "{count} of {all}: {codes}", None, count)
    codes = ", ".join(one.gaps[:most]) + (" …" if count > most else "")
    return words.format(count=locale.toString(count), all=locale.toString(one.standards), codes=codes)


def spoken(locale: QLocale, one: Received, own: str = "") -> str:
    """The whole row in one breath."""
    parts = [one.name or one.file, period_of(locale, one)]
    if gaps := gap_words(locale, one):
        parts.append(translate("Received", "nothing shows: {standards}").format(standards=gaps))
    return ". ".join(part for part in (*parts, state_of(one, own).words) if part)
