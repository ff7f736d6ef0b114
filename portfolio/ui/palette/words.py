"""What the lines of the palette say: what will be done, when an entry was, and the same aloud."""

from datetime import date

from PySide6.QtCore import QLocale

from portfolio.core.queries.palette import Face
from portfolio.ui.kit.dates import day_month, due_day, hours, short_weekday
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.palette.offers import Offer
from portfolio.ui.theme.kinds import kind_of

_PDI = str.maketrans("", "", "\u2068\u2069")


def offer_words(offer: Offer, locale: QLocale, today: date) -> str:
    """Log 45 min on Universal Design nanodegree, today."""
    intent = offer.intent
    title = isolate(offer.title)
    day = day_words(locale, intent.day, today) if intent.day else ""
    if intent.kind == "reflection":
        if offer.like is None:
            return translate("Palette", "Write a reflection")
        return translate("Palette", "Reflect on {title}").format(
            title=isolate(offer.like.title or kind_of(offer.like.kind).label())
        )
    if intent.kind == "goal":
        return translate("Palette", "Set the goal “{title}”").format(title=title)
    if intent.kind == "practice":
        sentences = {
            "lesson": translate("Palette", "Note the lesson “{title}”, {day}"),
            "talk": translate("Palette", "Note the talk “{title}”, {day}"),
            "mentoring": translate("Palette", "Note the mentoring “{title}”, {day}"),
        }
        return sentences.get(intent.sort, translate("Palette", "Note what I did: “{title}”, {day}")).format(
            title=title, day=day
        )
    time = hours(locale, intent.minutes)
    if offer.aim is None or offer.title != offer.aim.title:
        words = (
            translate("Palette", "Log {time} on “{title}”, {day}")
            if offer.title
            else translate("Palette", "Log {time}, {day}")
        )
        return words.format(time=time, title=title, day=day)
    return translate("Palette", "Log {time} on {title}, {day}").format(time=time, title=title, day=day)


def offer_end(offer: Offer, locale: QLocale, today: date) -> str:
    """What hours count toward, where their title is another one; kind and date of what a reflection is about."""
    if offer.aim is not None and offer.title != offer.aim.title:
        return translate("Palette", "toward {aim}").format(aim=isolate(offer.aim.title))
    return face_words(offer.like, locale, today) if offer.like and offer.intent.kind == "reflection" else ""


def day_words(locale: QLocale, day: date, today: date) -> str:
    """Today, yesterday, Mon 16 Nov; with its year when that is long ago."""
    back = (today - day).days
    if back == 0:
        return translate("Palette", "today")
    if back == 1:
        return translate("Palette", "yesterday")
    if 0 < back < 7:
        return f"{short_weekday(locale, day)} {day_month(locale, day, short=True)}"
    return due_day(locale, day, today)


def face_words(face: Face, locale: QLocale, today: date) -> str:
    """Kind and date of an entry: Goal, due 30 Jan. An earlier version of a credential says so."""
    kind = kind_of(face.kind).label()
    if face.earlier:
        kind = translate("Palette", "An earlier version")
    try:
        day = due_day(locale, date.fromisoformat(face.day), today) if face.day else ""
    except ValueError:
        day = ""
    if not day:
        return kind
    due = face.under_way and date.fromisoformat(face.day) >= today
    return (translate("Palette", "{kind}, due {day}") if due else translate("Palette", "{kind}, {day}")).format(
        kind=kind, day=day
    )


def aloud(*parts: str) -> str:
    """Parts of a line as a screen reader says them, without the marks that only order letters on screen."""
    return ", ".join(part for part in parts if part).translate(_PDI)
