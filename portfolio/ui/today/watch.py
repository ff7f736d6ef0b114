"""The stopwatch on Today: that it runs, or rests, where one was started; the place of hours stops it."""

from datetime import datetime

from portfolio.core.stopwatch import Stopwatch
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.dates import hours, moment_words
from portfolio.ui.kit.words import translate


def show_watch(row: RowButton, watch: Stopwatch | None) -> bool:
    """Show it on its row, or hide the row. Whether there is one."""
    row.setVisible(watch is not None)
    if watch is None:
        return False
    locale = row.locale()
    if watch.runs:
        since = moment_words(locale, datetime.fromisoformat(watch.running_since))
        words = translate("TodayWatch", "The stopwatch runs since {moment}").format(moment=since)
    else:
        words = translate("TodayWatch", "The stopwatch rests at {time}").format(time=hours(locale, watch.seconds // 60))
    row.set_row(watch.title or translate("TodayWatch", "Stopwatch"), words)
    return True
