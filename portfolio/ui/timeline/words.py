"""What the cards of the timeline say beside their titles: due dates, states, sums, in the words of a teacher."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.queries.timeline import TimelineRow
from portfolio.ui.kit.dates import day_month_year, day_of, due_day, hours
from portfolio.ui.kit.move_words import coded_words
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.talks import talk_words
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import kind_of

JOIN = "  ·  "

# state: (words, icon, tone). States that say nothing to a reader of the timeline are left out.
_CHECKED: dict[str, tuple[str, str, str]] = {
    "verified": (str(QT_TRANSLATE_NOOP("Timeline", "Signature checked")), "shield-check", "accent"),
    "intact": (str(QT_TRANSLATE_NOOP("Timeline", "Unchanged since signed")), "shield", ""),
    "expired": (str(QT_TRANSLATE_NOOP("Timeline", "Expired")), "hourglass", "warn"),
    "not_yet_valid": (str(QT_TRANSLATE_NOOP("Timeline", "Not valid yet")), "hourglass", "warn"),
    "revoked": (str(QT_TRANSLATE_NOOP("Timeline", "Taken back by its issuer")), "circle-alert", "warn"),
    "invalid": (str(QT_TRANSLATE_NOOP("Timeline", "Changed or broken")), "circle-alert", "warn"),
}
_GOAL: dict[str, str] = {
    "proposed": str(QT_TRANSLATE_NOOP("Timeline", "Goal, proposed")),
    "agreed": str(QT_TRANSLATE_NOOP("Timeline", "Goal, agreed")),
    "under_way": str(QT_TRANSLATE_NOOP("Timeline", "Goal, under way")),
    "met": str(QT_TRANSLATE_NOOP("Timeline", "Goal met")),
    "partly": str(QT_TRANSLATE_NOOP("Timeline", "Goal partly met")),
    "dropped": str(QT_TRANSLATE_NOOP("Timeline", "Goal let go")),
}

_TIME: dict[str, str] = {
    "own_time": str(QT_TRANSLATE_NOOP("Timeline", "Own time")),
    "employer_time": str(QT_TRANSLATE_NOOP("Timeline", "School time")),
}
_PRACTICE: dict[str, str] = {
    "lesson": str(QT_TRANSLATE_NOOP("Timeline", "Lesson")),
    "unit": str(QT_TRANSLATE_NOOP("Timeline", "Unit")),
    "project": str(QT_TRANSLATE_NOOP("Timeline", "Project")),
    "talk": str(QT_TRANSLATE_NOOP("Timeline", "Talk")),
    "parent_contact": str(QT_TRANSLATE_NOOP("Timeline", "Parent contact")),
    "mentoring": str(QT_TRANSLATE_NOOP("Timeline", "Mentoring")),
}


def is_overdue(row: TimelineRow, today: date) -> bool:
    """Whether something planned should have been done by now."""
    day = day_of(row.day)
    return bool(row.planned and day and day < today)


def due_words(locale: QLocale, day: date, today: date) -> str:
    """How far off a due date is: due in 4 weeks, due today, 3 days overdue."""
    days = (day - today).days
    if days == 0:
        return translate("Timeline", "Due today")
    if days < 0:
        return translate("Timeline", "{days} days overdue", None, -days).format(days=locale.toString(-days))
    if days == 1:
        return translate("Timeline", "Due tomorrow")
    if days < 21:
        return translate("Timeline", "Due in {days} days", None, days).format(days=locale.toString(days))
    if days < 120:
        weeks = round(days / 7)
        return translate("Timeline", "Due in {weeks} weeks", None, weeks).format(weeks=locale.toString(weeks))
    return translate("Timeline", "Due {date}").format(date=due_day(locale, day, today))


def steps_words(locale: QLocale, row: TimelineRow) -> str:
    """3 of 5 steps, or of modules for a programme; empty where nothing is counted."""
    if not row.total:
        return ""
    words = (
        translate("Timeline", "{done} of {total} modules", None, row.total)
        if row.kind == "programme"
        else translate("Timeline", "{done} of {total} steps", None, row.total)
    )
    return words.format(done=locale.toString(row.done), total=locale.toString(row.total))


def sub_line(locale: QLocale, row: TimelineRow, today: date) -> str:
    """The line below the title."""
    day = day_of(row.day)
    parts = []
    if row.kind == "position":
        return _role_words(locale, row, today)
    if row.kind == "practice" and row.state in _PRACTICE:
        parts.append(translate("Timeline", _PRACTICE[row.state]))
    if row.kind == "conversation":
        parts.append(talk_words(row.state))
    if row.planned and day:
        parts.append(due_words(locale, day, today))
    elif row.detail and row.kind != "reflection":
        parts.append(isolate(_one_line(row.detail)))
    if row.kind in ("goal", "programme"):
        parts.append(steps_words(locale, row))
    if row.minutes and row.kind != "time_entry":
        parts.append(hours(locale, row.minutes))
    return JOIN.join(part for part in parts if part)


def _role_words(locale: QLocale, row: TimelineRow, today: date) -> str:
    """A sideways move · Riverside School · until 31 Jul 2025. `state` holds the last day of a role that is over."""
    day = day_of(row.day)
    place = isolate(_one_line(row.detail)) if row.detail else ""
    new = translate("Timeline", "New role from this day") if day and day > today else translate("Timeline", "New role")
    head = coded_words(row.done) or new
    try:
        last = date.fromisoformat(row.state) if row.state else None
    except ValueError:
        last = None
    until = translate("Timeline", "until {date}").format(date=day_month_year(locale, last, short=True)) if last else ""
    return JOIN.join(part for part in (head, place, until) if part)


def end_words(row: TimelineRow) -> str:
    """What stands at the end of a line of hours: whose time it was, where it took any."""
    return translate("Timeline", _TIME[row.state]) if row.state in _TIME and row.minutes else ""


def has_pill(row: TimelineRow) -> bool:
    """Whether `state_pill` gives something; asked for every row, so it translates nothing."""
    return (row.kind == "credential" and row.state in _CHECKED) or (row.kind == "programme" and row.total > 0)


def has_sub_line(row: TimelineRow) -> bool:
    """Whether `sub_line` gives something for a plain card."""
    said = row.kind in ("position", "conversation") or (row.kind == "practice" and row.state in _PRACTICE)
    return bool(row.detail or row.minutes or said or row.total)


def _one_line(text: str) -> str:
    return " ".join(text[:300].split())


def state_pill(row: TimelineRow) -> tuple[str, str, str] | None:
    """The pill that says how it stands with a credential, a programme or a goal: words, icon, tone."""
    if row.kind == "credential" and row.state in _CHECKED:
        words, icon, tone = _CHECKED[row.state]
        return translate("Timeline", words), icon, tone
    if row.kind == "programme" and row.total and row.done >= row.total:
        return translate("Timeline", "Completed"), "circle-check", "accent"
    return None


def goal_pill(row: TimelineRow, today: date) -> tuple[str, str, str]:
    """The pill at the end of a goal's card."""
    if is_overdue(row, today):
        return translate("Timeline", "Overdue"), "hourglass", "overdue"
    return translate("Timeline", _GOAL.get(row.state, str(QT_TRANSLATE_NOOP("Timeline", "Goal")))), "", "goal"


def spoken(row: TimelineRow, today: date, locale: QLocale | None = None) -> str:
    """What a screen reader says of a row: kind, date, title, and what the card shows below and beside them."""
    locale = locale or QLocale()
    day = day_of(row.day)
    head = [kind_of(row.kind).label(), day_month_year(locale, day) if day else translate("Timeline", "no date yet")]
    pill = goal_pill(row, today)[0] if row.kind == "goal" else (state_pill(row) or ("",))[0]
    time = hours(locale, row.minutes) if row.kind == "time_entry" and row.minutes else ""
    below = end_words(row) if row.kind == "time_entry" else sub_line(locale, row, today)
    parts = [row.title, time, below or _one_line(row.detail), pill]
    if row.toward:
        parts.append(translate("Timeline", "counts toward a goal"))
    if row.privacy in ("evaluator", "public"):
        parts.append(translate("Timeline", "shared"))
    text = ", ".join(head) + ": " + ". ".join(part.rstrip(".") for part in parts if part)
    return text.replace("\u2068", "").replace("\u2069", "").replace(JOIN, ", ")
