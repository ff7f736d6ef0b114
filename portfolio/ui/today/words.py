"""What Today says: due dates, what expires and rests, how long ago something was, in the words of a teacher."""

from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QDateTime, QLocale

from portfolio.core.queries.today import NextStep, Soon
from portfolio.core.queries.year_ago import Memory
from portfolio.ui.kit.dates import day_month, day_month_year, day_of, due_day
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

JOIN = "  ·  "
_DAYS, _WEEKS = 21, 120
"""Up to how many days off something is counted in days, and up to how many in weeks."""


def heading(locale: QLocale, today: date) -> str:
    """Sunday, 22 November."""
    weekday = locale.standaloneDayName(today.isoweekday(), QLocale.FormatType.LongFormat)
    return translate("Today", "{weekday}, {day}").format(
        weekday=weekday[:1].upper() + weekday[1:], day=day_month(locale, today)
    )


# ---- next steps


def step_title(locale: QLocale, row: NextStep) -> str:
    """The step; or that none is left."""
    if row.step_id:
        return row.step
    if not row.total:
        return translate("Today", "No next step yet")
    return translate("Today", "All {count} steps are done", None, row.total).format(count=locale.toString(row.total))


def step_due(locale: QLocale, row: NextStep, today: date) -> str:
    """19 Dec; one that is late says so, for not everyone sees red."""
    day = day_of(row.due)
    if day is None:
        return ""
    words = due_day(locale, day, today)
    if day == today:
        return translate("Today", "Today")
    return translate("Today", "Was due {date}").format(date=words) if day < today else words


def step_late(row: NextStep, today: date) -> bool:
    """Whether it should have been done by now."""
    day = day_of(row.due)
    return day is not None and day < today


def step_far(locale: QLocale, row: NextStep) -> str:
    """3 of 5."""
    if not row.total:
        return ""
    return translate("Today", "{done} of {total}").format(
        done=locale.toString(row.done), total=locale.toString(row.total)
    )


def spoken_step(locale: QLocale, row: NextStep, today: date) -> str:
    """The row for a screen reader; its name is the step."""
    steps = translate("Today", "{done} of {total} steps", None, row.total) if row.total else ""
    steps = steps.format(done=locale.toString(row.done), total=locale.toString(row.total))
    goal = translate("Today", "Goal: {title}").format(title=row.goal)
    return ". ".join(part for part in (goal, step_due(locale, row, today), steps) if part)


# ---- keeping an eye on


def soon_words(locale: QLocale, row: Soon, today: date) -> str:
    """The line below the title: Expires in 5 weeks, Due tomorrow, Rests since 4 October; and how far it is."""
    day = day_of(row.day)
    if day is None:
        return ""
    if row.why == "turns":
        return _turns(locale, row, today)
    parts = [isolate(row.next)] if row.why == "part" else []
    parts.append(_when(locale, row.why, day, today))
    if row.total:
        far = (
            translate("Today", "{done} of {total} modules", None, row.total)
            if row.kind == "programme"
            else translate("Today", "{done} of {total} steps", None, row.total)
        )
        parts.append(far.format(done=locale.toString(row.done), total=locale.toString(row.total)))
    if row.why == "rests" and row.next:
        parts.append(translate("Today", "next: {module}").format(module=isolate(row.next)))
    return JOIN.join(parts)


def soon_late(row: Soon, today: date) -> bool:
    """Whether it is overdue. What expired is over, and nobody is late with it."""
    day = day_of(row.day)
    return row.why in ("due", "part", "look") and day is not None and day < today


def _turns(locale: QLocale, row: Soon, today: date) -> str:
    """For 3 years and 8 months; roles change about every four years."""
    from portfolio.growth.lattice import clocks  # neither is needed before somebody has held a role so long
    from portfolio.ui.career.words import clock_words

    clock = clocks([{"id": row.id, "started": row.next, "ended": ""}], today)[0]
    return clock_words(locale, clock)


def _when(locale: QLocale, why: str, day: date, today: date) -> str:
    days = (day - today).days
    if why == "rests":
        return translate("Today", "Rests since {date}").format(date=isolate(due_day(locale, day, today)))
    if why == "meets":
        return _off(locale, days, day, today, _MEETS)
    if why in _OTHERS:
        return _off(locale, days, day, today, _OTHERS[why])
    return _off(locale, days, day, today, _EXPIRES)


_DUE = {
    "today": str(QT_TRANSLATE_NOOP("Today", "Due today")),
    "tomorrow": str(QT_TRANSLATE_NOOP("Today", "Due tomorrow")),
    "days": str(QT_TRANSLATE_NOOP("Today", "Due in {count} days")),
    "weeks": str(QT_TRANSLATE_NOOP("Today", "Due in {count} weeks")),
    "on": str(QT_TRANSLATE_NOOP("Today", "Due {date}")),
    "yesterday": str(QT_TRANSLATE_NOOP("Today", "Was due yesterday")),
    "days ago": str(QT_TRANSLATE_NOOP("Today", "Was due {count} days ago")),
    "weeks ago": str(QT_TRANSLATE_NOOP("Today", "Was due {count} weeks ago")),
    "was": str(QT_TRANSLATE_NOOP("Today", "Was due {date}")),
}
_MEETS = {
    "today": str(QT_TRANSLATE_NOOP("Today", "You talk today")),
    "tomorrow": str(QT_TRANSLATE_NOOP("Today", "You talk tomorrow")),
    "days": str(QT_TRANSLATE_NOOP("Today", "You talk in {count} days")),
    "weeks": str(QT_TRANSLATE_NOOP("Today", "You talk in {count} weeks")),
    "on": str(QT_TRANSLATE_NOOP("Today", "You talk on {date}")),
}
"""Only of days to come."""
_LOOK = {
    "today": str(QT_TRANSLATE_NOOP("Today", "Look at it again today")),
    "tomorrow": str(QT_TRANSLATE_NOOP("Today", "Look at it again tomorrow")),
    "days": str(QT_TRANSLATE_NOOP("Today", "Look at it again in {count} days")),
    "weeks": str(QT_TRANSLATE_NOOP("Today", "Look at it again in {count} weeks")),
    "on": str(QT_TRANSLATE_NOOP("Today", "Look at it again on {date}")),
    "yesterday": str(QT_TRANSLATE_NOOP("Today", "You wanted to look at it again yesterday")),
    "days ago": str(QT_TRANSLATE_NOOP("Today", "You wanted to look at it again {count} days ago")),
    "weeks ago": str(QT_TRANSLATE_NOOP("Today", "You wanted to look at it again {count} weeks ago")),
    "was": str(QT_TRANSLATE_NOOP("Today", "You wanted to look at it again on {date}")),
}
_CLOSES = {
    "today": str(QT_TRANSLATE_NOOP("Today", "Apply today at the latest")),
    "tomorrow": str(QT_TRANSLATE_NOOP("Today", "Apply by tomorrow")),
    "days": str(QT_TRANSLATE_NOOP("Today", "Apply within {count} days")),
    "weeks": str(QT_TRANSLATE_NOOP("Today", "Apply within {count} weeks")),
    "on": str(QT_TRANSLATE_NOOP("Today", "Apply by {date}")),
}
_AIMED = {
    "today": str(QT_TRANSLATE_NOOP("Today", "You wanted to be there today")),
    "tomorrow": str(QT_TRANSLATE_NOOP("Today", "You want to be there tomorrow")),
    "days": str(QT_TRANSLATE_NOOP("Today", "You want to be there in {count} days")),
    "weeks": str(QT_TRANSLATE_NOOP("Today", "You want to be there in {count} weeks")),
    "on": str(QT_TRANSLATE_NOOP("Today", "You want to be there by {date}")),
}
"""As those for talks, only of days to come."""
_OTHERS = {"due": _DUE, "part": _DUE, "look": _LOOK, "closes": _CLOSES, "aimed": _AIMED}
_EXPIRES = {
    "today": str(QT_TRANSLATE_NOOP("Today", "Expires today")),
    "tomorrow": str(QT_TRANSLATE_NOOP("Today", "Expires tomorrow")),
    "days": str(QT_TRANSLATE_NOOP("Today", "Expires in {count} days")),
    "weeks": str(QT_TRANSLATE_NOOP("Today", "Expires in {count} weeks")),
    "on": str(QT_TRANSLATE_NOOP("Today", "Expires {date}")),
    "yesterday": str(QT_TRANSLATE_NOOP("Today", "Expired yesterday")),
    "days ago": str(QT_TRANSLATE_NOOP("Today", "Expired {count} days ago")),
    "weeks ago": str(QT_TRANSLATE_NOOP("Today", "Expired {count} weeks ago")),
    "was": str(QT_TRANSLATE_NOOP("Today", "Expired {date}")),
}


def _off(locale: QLocale, days: int, day: date, today: date, words: dict[str, str]) -> str:
    """How far off a day is, in days, then in weeks, then as its date."""
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}
    if days in near:
        return translate("Today", words[near[days]])
    ago = " ago" if days < 0 else ""
    if abs(days) <= _DAYS:
        return translate("Today", words["days" + ago], None, abs(days)).format(count=locale.toString(abs(days)))
    if abs(days) <= _WEEKS:
        weeks = round(abs(days) / 7)
        return translate("Today", words["weeks" + ago], None, weeks).format(count=locale.toString(weeks))
    return translate("Today", words["was" if ago else "on"]).format(date=due_day(locale, day, today))


# ---- a year ago


def ago(locale: QLocale, years: int) -> str:
    """A year ago, 3 years ago."""
    return translate("Today", "{count} years ago this week", None, years).format(count=locale.toString(years))


def memory_line(locale: QLocale, row: Memory) -> str:
    """Reflection, 18 November 2025."""
    day = day_of(row.day)
    parts = (kind_of(row.kind).label(), day_month_year(locale, day) if day else "")
    return JOIN.join(part for part in parts if part)


# ---- what waits


def saved_words(locale: QLocale, saved: str, today: date) -> str:
    """When words that wait were last typed: today 14:05, yesterday, 18 Nov."""
    try:
        moment = datetime.fromisoformat(saved).astimezone()
    except ValueError:
        return ""
    days = (today - moment.date()).days
    if days == 1:
        return translate("Today", "yesterday")
    if days > 1:
        return due_day(locale, moment.date(), today)
    time = locale.toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).time(), QLocale.FormatType.ShortFormat)
    return translate("Today", "today, {time}").format(time=time)


def files_title(locale: QLocale, count: int, folder: str) -> str:
    """3 new files in “Downloads”."""
    words = translate("Today", "{count} new files in “{folder}”", None, count)
    return words.format(count=locale.toString(count), folder=isolate(folder))
