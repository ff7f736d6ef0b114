"""Hours on Today: that the stopwatch runs or rests, and what waits to be logged again; both lead to the hours."""

from collections.abc import Sequence
from datetime import date, datetime

from portfolio.core.queries.ledger import DueRepeat
from portfolio.core.stopwatch import Stopwatch
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.dates import hours, moment_words
from portfolio.ui.kit.words import translate

MOST_NAMED = 3


def show_due(row: RowButton, due: Sequence[DueRepeat]) -> None:
    """Say on its row what was due and is neither logged nor left out, or hide the row."""
    row.setVisible(bool(due))
    if due:
        count = row.locale().toString(len(due))
        named = list(dict.fromkeys(one.title for one in due))
        more = "…" if len(named) > MOST_NAMED else ""
        words = translate("TodayWatch", "{count} times wait to be logged", "", len(due))
        row.set_row(words.format(count=count), ", ".join(named[:MOST_NAMED]) + more)


def show_watch(row: RowButton, watch: Stopwatch | None, today: date) -> bool:
    """Show it on its row, or hide the row. Whether there is one."""
    row.setVisible(watch is not None)
    if watch is None:
        return False
    locale = row.locale()
    if watch.runs:
        since = moment_words(locale, datetime.fromisoformat(watch.running_since), today)
        words = translate("TodayWatch", "The stopwatch has been running since {moment}").format(moment=since)
    else:
        words = translate("TodayWatch", "The stopwatch rests at {time}").format(time=hours(locale, watch.seconds // 60))
    row.set_row(watch.title or translate("TodayWatch", "Stopwatch"), words)
    return True
