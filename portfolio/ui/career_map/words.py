"""What the map says: the names of its lanes, its span, and what a mark stands for."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.map import calendar, lanes
from portfolio.core.map.lanes import Entry
from portfolio.core.map.marks import COLUMN, Mark
from portfolio.core.map.span import Span
from portfolio.core.queries.career_map import RoleHeld, WeekPlan
from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.dates import (
    average,
    day_month,
    day_month_year,
    hours,
    hours_span,
    month_name,
    month_year,
    plain_year,
)
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of
from portfolio.ui.timeline.words import JOIN, goal_pill, sub_line

_LANES = {
    lanes.ROLES: str(QT_TRANSLATE_NOOP("CareerMap", "Roles")),
    lanes.GOALS: str(QT_TRANSLATE_NOOP("CareerMap", "Goals")),
    lanes.PROGRAMMES: str(QT_TRANSLATE_NOOP("CareerMap", "Courses")),
    lanes.CREDENTIALS: str(QT_TRANSLATE_NOOP("CareerMap", "Credentials")),
    lanes.THINGS: str(QT_TRANSLATE_NOOP("CareerMap", "Things I did")),
    lanes.REFLECTIONS: str(QT_TRANSLATE_NOOP("CareerMap", "Reflections")),
    lanes.HOURS: str(QT_TRANSLATE_NOOP("CareerMap", "Hours a week")),
}
_MANY = {
    lanes.ROLES: str(QT_TRANSLATE_NOOP("CareerMap", "{count} roles")),
    lanes.GOALS: str(QT_TRANSLATE_NOOP("CareerMap", "{count} goals")),
    lanes.PROGRAMMES: str(QT_TRANSLATE_NOOP("CareerMap", "{count} courses")),
    lanes.CREDENTIALS: str(QT_TRANSLATE_NOOP("CareerMap", "{count} credentials")),
    lanes.THINGS: str(QT_TRANSLATE_NOOP("CareerMap", "{count} things I did")),
    lanes.REFLECTIONS: str(QT_TRANSLATE_NOOP("CareerMap", "{count} reflections")),
}
LISTED = 5
"""How many titles of a gathered mark its tooltip names."""


def lane_words(name: str) -> str:
    """The name of a lane."""
    return translate("CareerMap", _LANES[name])


def days_words(locale: QLocale, first: date, last: date) -> str:
    """From one day to another as a person says it: 3 to 9 February 2026, 30 March to 5 April 2026."""
    if first == last:
        return day_month_year(locale, first)
    start = day_month_year(locale, first) if first.year != last.year else day_month(locale, first)
    number = locale.toString(first.day)
    if (first.year, first.month) == (last.year, last.month) and start.startswith(number):
        start = number  # where the day comes first, the month is said once
    return translate("CareerMap", "{start} to {end}").format(start=start, end=day_month_year(locale, last))


def span_words(locale: QLocale, span: Span) -> str:
    """What the map shows: March 2026 to May 2027; days when it shows few, years when it shows many."""
    first, last = span.first_day, span.last_day
    whole_months = first.day <= 3 and date.fromordinal(round(span.last)).day <= 3
    if span.days > 6 * 366:
        start, end = plain_year(locale, first.year), plain_year(locale, last.year)
    elif (first.year, first.month) == (last.year, last.month) and span.days > 27:
        return month_year(locale, first.year, first.month)
    elif span.days < 75 and not (whole_months and span.days > 27):
        return days_words(locale, first, last)
    elif first.year == last.year:
        start, end = month_name(locale, first.month), month_year(locale, last.year, last.month)
    else:
        start, end = month_year(locale, first.year, first.month), month_year(locale, last.year, last.month)
    return start if start == end else translate("CareerMap", "{start} to {end}").format(start=start, end=end)


def today_words(locale: QLocale, today: date) -> str:
    """Today, 22 Nov."""
    return translate("CareerMap", "Today, {date}").format(date=day_month(locale, today, short=True))


def plan_words(locale: QLocale, plan: WeekPlan) -> str:
    """Plan: 5 to 10 h."""
    return translate("CareerMap", "Plan: {hours}").format(hours=hours_span(locale, plan.least, plan.most))


def count_words(locale: QLocale, count: int) -> str:
    """+7, on the mark of seven entries that stand too close."""
    return translate("CareerMap", "+{count}").format(count=locale.toString(count))


def hours_words(locale: QLocale, unit: str, start: date, minutes: float) -> str:
    """What a column of hours stands for. `minutes` are those of a week, or of a week on the average."""
    said = column_words(locale, unit, minutes)
    if unit == calendar.WEEK:
        return translate("CareerMap", "Week of {date}: {hours}").format(date=day_month_year(locale, start), hours=said)
    when = month_year(locale, start.year, start.month) if unit == calendar.MONTH else plain_year(locale, start.year)
    return translate("CareerMap", "{when}: {hours} a week on average").format(when=when, hours=said)


def column_words(locale: QLocale, unit: str, minutes: float) -> str:
    """How long a column of hours stands for: of a week all of it, else that of an average week."""
    return hours(locale, round(minutes)) if unit == calendar.WEEK else average(locale, minutes)


def progress_words(locale: QLocale, done: int, total: int) -> str:
    """55 %, of a programme that is under way."""
    return translate("CareerMap", "{percent} %").format(percent=locale.toString(round(100 * done / total)))


def many_words(locale: QLocale, mark: Mark) -> str:
    """7 reflections, 3 to 9 February 2026."""
    entries = mark.entries
    if len(entries) == 1:
        return entries[0].row.title
    count = translate("CareerMap", _MANY[mark.lane], None, len(entries)).format(count=locale.toString(len(entries)))
    first, last = date.fromordinal(entries[0].first), date.fromordinal(entries[-1].first)
    return translate("CareerMap", "{count}, {days}").format(count=count, days=days_words(locale, first, last))


def many_tip(locale: QLocale, mark: Mark) -> str:
    """The tooltip of a mark that stands for several: how many, when, the first titles, and what a click does."""
    lines = [many_words(locale, mark)]
    if mark.form != COLUMN:
        lines += [entry.row.title for entry in mark.entries[:LISTED]]
        left = mark.number - LISTED
        if left > 0:
            lines.append(translate("CareerMap", "and {count} more", None, left).format(count=locale.toString(left)))
    lines.append(translate("CareerMap", "Click to look closer"))
    return "\n".join(lines)


def row_tip(locale: QLocale, row: TimelineRow, first: date, last: date, today: date) -> str:
    """The tooltip of one entry: title, kind and days, and what its card on the timeline says below the title."""
    kind = kind_of(row.kind).label() if row.kind != "goal" else goal_pill(row, today)[0]
    lines = [row.title, f"{kind}{JOIN}{days_words(locale, first, last)}", sub_line(locale, row, today)]
    return "\n".join(_plain(line) for line in lines if line)


def role_words(locale: QLocale, role: RoleHeld, entry: Entry) -> str:
    """What a screen reader says of a role, and its tooltip."""
    title = translate("CareerMap", "{title}, {place}").format(title=isolate(role.title), place=isolate(role.place))
    start = day_month_year(locale, date.fromordinal(entry.first))
    if role.end:
        end = day_month_year(locale, date.fromordinal(entry.last))
        when = translate("CareerMap", "{start} to {end}").format(start=start, end=end)
    else:
        when = translate("CareerMap", "since {start}").format(start=start)
    return _plain(
        translate("CareerMap", "Role, {when}: {title}").format(when=when, title=title if role.place else role.title)
    )


def sight_words(locale: QLocale, span: Span, count: int) -> str:
    """What a screen reader says after the map was moved: the span, and how many entries are in it."""
    found = translate("CareerMap", "{count} entries", None, count).format(count=locale.toString(count))
    return translate("CareerMap", "{span}, {entries}").format(span=span_words(locale, span), entries=found)


def _plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")
