"""What a goal's card says: how far it is, when it is due, and the same for a screen reader."""

from datetime import date

from PySide6.QtCore import QLocale

from portfolio.core.queries.goals import GoalRow
from portfolio.ui.kit.dates import day_of, due_day, hours_of
from portfolio.ui.kit.words import translate

JOIN = "  ·  "


def is_overdue(row: GoalRow, today: date) -> bool:
    """Whether the goal should have been reached by now."""
    due = day_of(row.due)
    return due is not None and due < today


def far_words(locale: QLocale, row: GoalRow) -> str:
    """3 of 5 steps, 18 of 24 h; what is not counted is left out."""
    parts = []
    if row.total:
        words = translate("Goals", "{done} of {total} steps", None, row.total)
        parts.append(words.format(done=locale.toString(row.done), total=locale.toString(row.total)))
    parts.append(hours_of(locale, row.minutes, row.planned_minutes or 0))
    return JOIN.join(part for part in parts if part)


def due_words(locale: QLocale, row: GoalRow, today: date) -> str:
    """19 Dec, or nothing."""
    due = day_of(row.due)
    return due_day(locale, due, today) if due else ""


def entries_words(locale: QLocale, row: GoalRow) -> str:
    """4 on timeline."""
    return translate("Goals", "{count} on timeline", None, row.entries).format(count=locale.toString(row.entries))


def spoken(locale: QLocale, row: GoalRow, today: date) -> str:
    """The card's description for a screen reader; its name is the goal's title."""
    due = due_words(locale, row, today)
    if due:
        due = (
            translate("Goals", "overdue since {date}") if is_overdue(row, today) else translate("Goals", "due {date}")
        ).format(date=due)
    following = translate("Goals", "next: {step}").format(step=row.next_step) if row.next_step else ""
    parts = [row.source, far_words(locale, row).replace(JOIN, ", "), due, entries_words(locale, row), following]
    return ". ".join(part for part in parts if part)
