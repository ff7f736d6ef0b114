"""What the detail pane says of an entry: kind, dates, hours, states, in the words of a teacher."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.queries.entry import Entry, File, Related
from portfolio.core.records import OPEN_STATES
from portfolio.ui.kit.dates import day_month_year, day_of, due_day, hours, hours_of, local_day
from portfolio.ui.kit.learning_words import credits_words
from portfolio.ui.kit.money import money_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.talks import talk_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

SORTS: dict[str, str] = {
    "badge": str(QT_TRANSLATE_NOOP("Detail", "Badge")),
    "certificate": str(QT_TRANSLATE_NOOP("Detail", "Certificate")),
    "micro_credential": str(QT_TRANSLATE_NOOP("Detail", "Micro-credential")),
    "licence": str(QT_TRANSLATE_NOOP("Detail", "Licence")),
    "degree": str(QT_TRANSLATE_NOOP("Detail", "Degree")),
    "course": str(QT_TRANSLATE_NOOP("Detail", "Course")),
    "workshop": str(QT_TRANSLATE_NOOP("Detail", "Workshop")),
    "nanodegree": str(QT_TRANSLATE_NOOP("Detail", "Nanodegree")),
    "certificate_programme": str(QT_TRANSLATE_NOOP("Detail", "Certificate programme")),
    "bachelor": str(QT_TRANSLATE_NOOP("Detail", "Bachelor’s degree")),
    "master": str(QT_TRANSLATE_NOOP("Detail", "Master’s degree")),
    "lesson": str(QT_TRANSLATE_NOOP("Detail", "Lesson")),
    "unit": str(QT_TRANSLATE_NOOP("Detail", "Unit")),
    "project": str(QT_TRANSLATE_NOOP("Detail", "Project")),
    "talk": str(QT_TRANSLATE_NOOP("Detail", "Talk")),
    "parent_contact": str(QT_TRANSLATE_NOOP("Detail", "Parent contact")),
    "mentoring": str(QT_TRANSLATE_NOOP("Detail", "Mentoring")),
    "other": str(QT_TRANSLATE_NOOP("Detail", "Something else")),
}
STATES: dict[str, str] = {
    "proposed": str(QT_TRANSLATE_NOOP("Detail", "Proposed")),
    "agreed": str(QT_TRANSLATE_NOOP("Detail", "Agreed")),
    "under_way": str(QT_TRANSLATE_NOOP("Detail", "Under way")),
    "met": str(QT_TRANSLATE_NOOP("Detail", "Met")),
    "partly": str(QT_TRANSLATE_NOOP("Detail", "Partly met")),
    "dropped": str(QT_TRANSLATE_NOOP("Detail", "Let go")),
}


class HeroWords(NamedTuple):
    """What stands beside the picture: the sort of entry, one large line, and up to three small ones."""

    sort: str
    large: str
    lines: list[str]


def sort_of(kind: str, state: str) -> str:
    """Badge, nanodegree, lesson …, or the kind itself."""
    if kind == "conversation" and (words := talk_words(state)):
        return words
    named = kind in ("credential", "programme", "practice") and state in SORTS
    return translate("Detail", SORTS[state]) if named else kind_of(kind).label()


def short_day(locale: QLocale, text: str | None, empty: str = "") -> str:
    """9 Nov 2026, or `empty`."""
    day = day_of(text)
    return day_month_year(locale, day, short=True) if day else empty


def moment_day(locale: QLocale, moment: str) -> str:
    """9 Nov 2026, the day here at a moment that was kept in UTC."""
    return day_month_year(locale, local_day(moment), short=True)


def word_count(locale: QLocale, count: int) -> str:
    """312 words."""
    return translate("Detail", "{count} words", None, count).format(count=locale.toString(count))


def size_words(locale: QLocale, size: int) -> str:
    """412 KB, as the system counts."""
    return locale.formattedDataSize(size, 0 if size < 1_000_000 else 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def hero_words(entry: Entry, locale: QLocale, today: date) -> HeroWords:
    """The words of the head of the pane."""
    fields = entry.fields
    sort = sort_of(entry.kind, str(fields.get("kind", "")))
    none = translate("Detail", "No date yet")
    if entry.kind == "credential":
        lines = [hours(locale, fields["minutes"]) if fields["minutes"] else ""]
        if until := day_of(fields["expires"]):
            words = (
                translate("Detail", "Valid until {date}")
                if until >= today
                else translate("Detail", "Valid until {date}, now over")
            )
            lines.append(words.format(date=day_month_year(locale, until, short=True)))
        return HeroWords(sort, short_day(locale, fields["earned"], none), lines)
    if entry.kind == "programme":
        return _programme(entry, locale, today, sort, none)
    if entry.kind == "goal":
        return _goal(entry, locale, today, none)
    if entry.kind == "position":
        return _position(entry, locale, today, none)
    if entry.kind == "time_entry":
        amount = fields["amount_minor"]
        cost = money_words(locale, amount, fields["currency"]) if amount else translate("Detail", "No cost")
        whose = translate("Detail", "Own time") if fields["own_time"] else translate("Detail", "School time")
        day, minutes, units = short_day(locale, fields["day"], none), int(fields["minutes"]), fields["units_hundredths"]
        if minutes:
            return HeroWords(sort, hours(locale, minutes), [day, whose, cost])
        # Only credits, or only money: it took no time that would be anybody's.
        earned = credits_words(locale, int(units), str(fields["unit"])) if units else ""
        return HeroWords(sort, earned or cost, [day, cost] if earned and amount else [day])
    if entry.kind == "attachment":
        lines = [isolate(str(fields["name"])), size_words(locale, int(fields["size"]))]
        return HeroWords(sort, short_day(locale, fields["day"], none), lines)
    if entry.kind == "reflection":
        lines = [word_count(locale, len(str(fields["text"]).split()))]
        return HeroWords(sort, short_day(locale, fields["day"], none), lines)
    if entry.kind == "conversation" and (following := day_of(fields["next_day"])):
        lines = [translate("Detail", "Next: {date}").format(date=due_day(locale, following, today))]
        return HeroWords(sort, short_day(locale, fields["day"], none), lines)
    return HeroWords(sort, short_day(locale, fields["day"], none), [])


def counted(locale: QLocale, entry: Entry) -> str:
    """3 of 5 steps, 4 of 7 modules, or empty."""
    counting = [item for item in entry.items if item.counts]
    total = len(counting)
    if not total:
        return ""
    words = (
        translate("Detail", "{done} of {total} modules", None, total)
        if entry.kind == "programme"
        else translate("Detail", "{done} of {total} steps", None, total)
    )
    done = sum(1 for item in counting if item.done)
    return words.format(done=locale.toString(done), total=locale.toString(total))


def _logged(entry: Entry) -> int:
    return sum(one.minutes for one in entry.entries if one.kind == "time_entry")


def _programme(entry: Entry, locale: QLocale, today: date, sort: str, none: str) -> HeroWords:
    fields = entry.fields
    counting = [item for item in entry.items if item.counts]
    planned, logged = fields["planned_minutes"], _logged(entry)
    planned = sum(item.minutes for item in counting) if planned is None else planned
    ticked = bool(counting) and all(item.done for item in counting)
    if fields["finished"] or ticked:
        # As on its card: what is over has no due day any more. Hours that nobody logged were planned, and not spent.
        large = short_day(locale, fields["finished"] or max(item.done for item in counting))
        time = hours_of(locale, logged, planned)
        if planned and not logged:
            time = translate("Detail", "{time} planned").format(time=hours(locale, planned))
        return HeroWords(sort, large, [translate("Detail", "Completed"), counted(locale, entry), time])
    lines = [counted(locale, entry), hours_of(locale, logged, planned)]
    if due := day_of(fields["due"]):
        large = translate("Detail", "Due {date}").format(date=due_day(locale, due, today))
    elif fields["started"]:
        large = translate("Detail", "Since {date}").format(date=short_day(locale, fields["started"]))
    else:
        large = none
    return HeroWords(sort, large, lines)


def _position(entry: Entry, locale: QLocale, today: date, none: str) -> HeroWords:
    fields = entry.fields
    started, ended = day_of(fields["started"]), day_of(fields["ended"])
    if ended is not None:
        large = translate("Detail", "Until {date}").format(date=day_month_year(locale, ended, short=True))
    elif started is not None:
        words = translate("Detail", "Since {date}") if started <= today else translate("Detail", "From {date}")
        large = words.format(date=day_month_year(locale, started, short=True))
    else:
        large = none
    level = isolate(str(fields["level"])) if fields["level"] else ""
    lasted = months_words(locale, started, min(ended, today) if ended else today)
    return HeroWords(kind_of("position").label(), large, [lasted, level])


def months_words(locale: QLocale, start: date | None, end: date) -> str:
    """7 months, or 3 years: how long something went on, in whole years from two on; empty where less than a month."""
    after = date.fromordinal(end.toordinal() + 1)  # the last day is part of it
    months = (after.year - start.year) * 12 + after.month - start.month - (after.day < start.day) if start else 0
    if months < 1:
        return ""
    if months < 24:
        return translate("Detail", "{count} months", None, months).format(count=locale.toString(months))
    return translate("Detail", "{count} years", None, months // 12).format(count=locale.toString(months // 12))


def _goal(entry: Entry, locale: QLocale, today: date, none: str) -> HeroWords:
    fields = entry.fields
    lines = [
        translate("Detail", STATES.get(fields["state"], "")),
        counted(locale, entry),
        hours_of(locale, _logged(entry), fields["planned_minutes"] or 0),
    ]
    due = day_of(fields["due"])
    if fields["state"] not in OPEN_STATES and fields["finished"]:
        large = short_day(locale, fields["finished"])
    else:
        large = translate("Detail", "Due {date}").format(date=due_day(locale, due, today)) if due else none
    return HeroWords(kind_of("goal").label(), large, lines)


def related_words(locale: QLocale, one: Related, today: date) -> str:
    """The line below a linked entry's title."""
    parts = [sort_of(one.kind, one.state)]
    if one.kind == "goal" and one.state in OPEN_STATES:
        due = day_of(one.day)
        parts.append(translate("Detail", "due {date}").format(date=due_day(locale, due, today)) if due else "")
    else:
        parts.append(short_day(locale, one.day))
    if one.kind == "time_entry":
        parts[0] = hours(locale, one.minutes) if one.minutes else parts[0]
    return "  ·  ".join(part for part in parts if part)


def steps_words(locale: QLocale, one: Related) -> str:
    """3 of 5 steps of a goal or programme in a list."""
    words = (
        translate("Detail", "{done} of {total} modules", None, one.total)
        if one.kind == "programme"
        else translate("Detail", "{done} of {total} steps", None, one.total)
    )
    return words.format(done=locale.toString(one.done), total=locale.toString(one.total))


def file_words(locale: QLocale, file: File) -> str:
    """412 KB, added 10 Nov 2026."""
    added = moment_day(locale, file.created)
    return translate("Detail", "{size}, added {date}").format(size=size_words(locale, file.size), date=added)
