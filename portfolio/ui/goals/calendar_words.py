"""What the calendar of goals says of what has a day."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from portfolio.core.queries.goal_calendar import Dated
from portfolio.ui.kit.dates import day_of, due_day, month_year
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate

ICONS = {"goal": "target", "step": "list-checks", "review": "eye", "talk": "message-square"}
_WHAT = {
    "goal": str(QT_TRANSLATE_NOOP("GoalCalendar", "Goal due")),
    "step": str(QT_TRANSLATE_NOOP("GoalCalendar", "Step")),
    "review": str(QT_TRANSLATE_NOOP("GoalCalendar", "Look at it again")),
    "talk": str(QT_TRANSLATE_NOOP("GoalCalendar", "Talk")),
}


def what_words(row: Dated) -> str:
    """Goal due, Step, Look at it again, Talk."""
    return translate("GoalCalendar", _WHAT[row.what])


def line_words(row: Dated) -> str:
    """The title; of a step with its goal."""
    if not row.of:
        return row.title
    return translate("GoalCalendar", "{step} ({goal})").format(step=isolate(row.title), goal=isolate(row.of))


def day_words(locale: QLocale, row: Dated, today: date) -> str:
    """19 Dec; what is late says so."""
    day = day_of(row.day)
    if day is None:
        return row.day
    if day == today:
        return translate("GoalCalendar", "Today")
    words = due_day(locale, day, today)
    return translate("GoalCalendar", "Was due {date}").format(date=words) if day < today else words


def month_words(locale: QLocale, month: date, counts: dict[str, int]) -> str:
    """December 2026: Goal due 1, Step 3; for a screen reader."""
    parts = [f"{translate('GoalCalendar', _WHAT[what])} {locale.toString(count)}" for what, count in counts.items()]
    said = ", ".join(parts) or translate("GoalCalendar", "nothing yet")
    return f"{month_year(locale, month.year, month.month)}: {said}"
