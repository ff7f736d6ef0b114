"""What the bin says: how much lies in it, the one question before anything goes for good, and what was done."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from portfolio.core.bin import KEPT_DAYS, Emptied
from portfolio.ui.kit.dates import day_month, day_month_year


def _tr(text: str) -> str:
    return QCoreApplication.translate("Bin", text)


def day_words(locale: QLocale, day: date, today: date) -> str:
    """20 November; with its year when that is another one."""
    return day_month(locale, day) if day.year == today.year else day_month_year(locale, day)


def content_words(locale: QLocale, count: int) -> str:
    """How much lies in the bin, and for how long."""
    if count == 1:
        return _tr("1 entry. It stays here until you put it back or empty the bin: nothing goes by itself.")
    words = _tr("{count} entries. They stay here until you put them back or empty the bin: nothing goes by itself.")
    return words.format(count=locale.toString(count))


def aged_words(locale: QLocale, count: int) -> str:
    """How many entries are old enough to be offered."""
    one, more = (
        _tr("1 entry has been here for more than {days} days"),
        _tr("{count} entries have been here for more than {days} days"),
    )
    words = one if count == 1 else more
    return words.format(count=locale.toString(count), days=locale.toString(KEPT_DAYS))


def question_words(locale: QLocale, count: int, newest: str = "") -> tuple[str, str]:
    """The question and what to know before answering; `newest` is the day since when the newest of them is there."""
    if count == 1:
        title = _tr("Delete this entry for good?")
        since = _tr("It has been in the bin since {day}.")
        advice = _tr(
            "Its words also go from search and from the history, and its files from this disk. This cannot be undone. "
            "Backups made before still hold it."
        )
    else:
        title = _tr("Delete these {count} entries for good?").format(count=locale.toString(count))
        since = _tr("Each of them has been in the bin since {day} or longer.")
        advice = _tr(
            "Their words also go from search and from the history, and their files from this disk. This cannot be "
            "undone. Backups made before still hold them."
        )
    return title, f"{since.format(day=newest)} {advice}" if newest else advice


def done_words(locale: QLocale, done: Emptied) -> tuple[str, str]:
    """What is gone, and what could not go."""
    one, more = _tr("1 entry is gone for good."), _tr("{count} entries are gone for good.")
    title = (one if done.entries == 1 else more).format(count=locale.toString(done.entries))
    if not done.files_left:
        return title, ""
    one, more = (
        _tr("1 of its files is still on this disk: another program may have it open."),
        _tr("{count} of their files are still on this disk: another program may have them open."),
    )
    return title, (one if done.files_left == 1 else more).format(count=locale.toString(done.files_left))
