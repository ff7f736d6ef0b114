"""A licence on Today: one line for each that ends before long, or of which something is to be reported or done; and one
for each period that is over and in which something was left undone."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from portfolio.growth.renewal.notice import Ended, Notice, ended, notice
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import due_day
from portfolio.ui.kit.paint import isolate
from portfolio.ui.kit.words import translate
from portfolio.ui.theme import Theme
from portfolio.ui.today.entry_row import EntryRow

if TYPE_CHECKING:
    from portfolio.ui.licences.reading import Reader

_MOST_NAMED = 2


class LicenceRow(EntryRow[Notice | Ended]):
    """Pressed, it leads to the licence, and where a period is over to that one; which can be said to be settled."""

    licence_requested = Signal(str, int)
    """The licence, and of which period: so many before the current one."""
    settle_requested = Signal(str, object)
    """The licence, and the day on which its period ended: no more is to be said of it."""

    def __init__(
        self, theme: Theme, item: Notice | Ended, today: date, *, writes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, item, today, parent)
        self.settle = Button(theme, translate("Today", "Settled"), icon="check", kind="ghost", parent=self)
        tip = translate("Today", "Its period is settled: say no more of “{title}”")
        self.settle.set_tip(tip.format(title=item.title))
        self.settle.setVisible(writes and isinstance(item, Ended))
        self.settle.clicked.connect(self._settle)
        self.across.addWidget(self.settle)
        self.open_requested.connect(self._lead)

    def say(self, item: Notice | Ended) -> None:
        from portfolio.ui.licences.words import joined

        if isinstance(item, Ended):
            told = ended_words(self.locale(), item, self.today)
        else:
            told = notice_words(self.locale(), item, self.today)
        self.words.set_words("licence", item.title, joined(*told))

    def stops(self) -> list[QWidget]:
        return [self.words, self.settle] if isinstance(self.item, Ended) else [self.words]

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

    def _lead(self, item: Notice | Ended) -> None:
        if isinstance(item, Ended):
            self.licence_requested.emit(item.licence_id, 1)
        else:
            self.licence_requested.emit(item.id, 0)

    def _settle(self) -> None:
        if isinstance(self.item, Ended):
            self.settle_requested.emit(self.item.licence_id, self.item.ends)


def notices(reader: "Reader") -> Iterator[Notice | Ended]:
    """What is to be said of the licences, the nearest end first: what is over stands above what is to come."""
    found = [told for held in reader.read() if held.now is not None
             for told in (notice(held.now), ended(held.before) if held.before is not None else None)]  # fmt: skip
    yield from sorted((one for one in found if one is not None), key=lambda one: (one.ends, one.title, one.id))


def notice_words(locale: QLocale, item: Notice, today: date) -> list[str]:
    """What is said of a licence, part by part."""
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
        if item.complete:
            told.append(translate("Today", "all is there"))
        else:
            told += _missing(locale, item)
    told += _unreported(locale, item)
    for words, due in item.to_do[:_MOST_NAMED]:
        sentence = translate("Today", "{what}, by {day}")
        told.append(sentence.format(what=isolate(words), day=due_day(locale, due, today)))
    return told


def ended_words(locale: QLocale, item: Ended, today: date) -> list[str]:
    """What is said of a period that is over, part by part: what can still be done before what was left undone."""
    told = [translate("Today", "Its period ended on {day}").format(day=due_day(locale, item.ends, today))]
    told += [*_missing(locale, item), *_unreported(locale, item)]
    if item.renew_by is not None:
        told.append(translate("Today", "can be renewed until {day}").format(day=due_day(locale, item.renew_by, today)))
    if item.report_by is not None and item.missing:
        sentence = translate("Today", "can be reported until {day}")
        told.append(sentence.format(day=due_day(locale, item.report_by, today)))
    return told + [
        translate("Today", "not done: {what}").format(what=isolate(words)) for words in item.undone[:_MOST_NAMED]
    ]


def _missing(locale: QLocale, item: Notice | Ended) -> list[str]:
    from portfolio.growth.renewal.amounts import in_units
    from portfolio.ui.licences.words import figure

    if not item.missing:
        return []
    units = -in_units(-item.missing, item.unit_minutes)
    words = isolate(f"{figure(locale, units)} {item.unit_one if units == 1 else item.unit_many}")
    return [translate("Today", "{amount} still missing").format(amount=words)]


def _unreported(locale: QLocale, item: Notice | Ended) -> list[str]:
    if not item.unreported:
        return []
    words = translate("Today", "{count} entries to be reported", None, item.unreported)
    return [words.format(count=locale.toString(item.unreported))]
