"""What the bin says: how much lies in it, the one question before anything goes for good, and what was done."""

from datetime import date

from PySide6.QtCore import QLocale

from portfolio.core.bin import KEPT_DAYS
from portfolio.core.emptying import Emptied
from portfolio.ui.kit.dates import day_month, day_month_year
from portfolio.ui.kit.words import translate


def day_words(locale: QLocale, day: date, today: date) -> str:
    """20 November; with its year when that is another one."""
    return day_month(locale, day) if day.year == today.year else day_month_year(locale, day)


def content_words(locale: QLocale, count: int) -> str:
    """How much lies in the bin, and for how long."""
    words = translate(
        "Bin",
        "{count} entries. They stay here until you put them back or empty the bin: nothing goes by itself.",
        None,
        count,
    )
    return words.format(count=locale.toString(count))


def aged_words(locale: QLocale, count: int) -> str:
    """How many entries are old enough to be offered."""
    words = translate("Bin", "{count} entries have been here for more than {days} days", None, count)
    return words.format(count=locale.toString(count), days=locale.toString(KEPT_DAYS))


def question_words(locale: QLocale, count: int, newest: str = "") -> tuple[str, str]:
    """The question and what to know before answering; `newest` is the day since when the newest of them is there."""
    if count == 1:
        title = translate("Bin", "Delete this entry for good?")
        since = translate("Bin", "It has been in the bin since {day}.")
        advice = translate(
            "Bin",
            "Its words also go from search and from the history, and its files from this disk. This cannot be undone. "
            "Backups made before still hold it.",
        )
    else:
        title = translate("Bin", "Delete these {count} entries for good?", None, count).format(
            count=locale.toString(count)
        )
        since = translate("Bin", "Each of them has been in the bin since {day} or longer.")
        advice = translate(
            "Bin",
            "Their words also go from search and from the history, and their files from this disk. This cannot be "
            "undone. Backups made before still hold them.",
        )
    return title, f"{since.format(day=newest)} {advice}" if newest else advice


def done_words(locale: QLocale, done: Emptied) -> tuple[str, str]:
    """What is gone, and what could not go."""
    title = translate("Bin", "{count} entries are gone for good.", None, done.entries)
    title = title.format(count=locale.toString(done.entries))
    if not done.files_left:
        return title, ""
    words = translate(
        "Bin",
        "{count} of their files are still on this disk: another program may have them open.",
        None,
        done.files_left,
    )
    return title, words.format(count=locale.toString(done.files_left))
