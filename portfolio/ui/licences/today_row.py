"""A licence on Today: one line for each that ends before long, or of which something is to be reported or done."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.dates import due_day
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.today.entry_row import EntryRow

if TYPE_CHECKING:
    from portfolio.growth.renewal.notice import Notice
    from portfolio.ui.licences.reading import Reader


class LicenceRow(EntryRow["Notice"]):
    """Pressed, it leads to the licence."""

    def say(self, item: "Notice") -> None:
        from portfolio.ui.licences.words import joined

        self.words.set_words("licence", item.title, joined(*notice_words(self.locale(), item, self.today)))

    def entry_at(self, at: QPoint | None) -> tuple[str, str]:
        """It is no entry: the window's keys for those mean nothing here."""
        return "", ""

    def entry_stop(self) -> QWidget:
        """So Enter presses it, as any button."""
        return self

    def carried(self) -> list[tuple[str, str]]:
        return []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()


def notices(reader: "Reader") -> Iterator["Notice"]:
    """What is to be said of the licences, the nearest end first."""
    from portfolio.growth.renewal.notice import notice

    found = (notice(held.now) for held in reader.read() if held.now is not None)
    yield from sorted((one for one in found if one is not None), key=lambda one: (one.ends, one.title, one.id))


def notice_words(locale: QLocale, item: "Notice", today: date) -> list[str]:
    """What is said of a licence, part by part."""
    from portfolio.growth.renewal.amounts import in_units
    from portfolio.ui.licences.words import figure

    told = []
    if item.ends_soon:
        day = due_day(locale, item.ends, today)
        count = locale.toString(item.days)
        if item.days:
            told.append(
                translate("Today", "Ends on {day}, in {count} days", None, item.days).format(day=day, count=count)
            )
        else:
            told.append(translate("Today", "Ends today"))
        if item.missing:
            units = -in_units(-item.missing, item.unit_minutes)
            name = item.unit_one if units == 1 else item.unit_many
            words = isolate(f"{figure(locale, units)} {name}")
            told.append(translate("Today", "{amount} still missing").format(amount=words))
        elif item.complete:
            told.append(translate("Today", "all is there"))
    if item.unreported:
        told.append(
            translate("Today", "{count} entries to be reported", None, item.unreported).format(
                count=locale.toString(item.unreported)
            )
        )
    for words, due in item.to_do[:2]:
        sentence = translate("Today", "{what}, by {day}")
        told.append(sentence.format(what=isolate(words), day=due_day(locale, due, today)))
    return told
