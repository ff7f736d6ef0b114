"""Something that a licence asks for beside hours: a tick, by when it is or was, and the way to say its day."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from portfolio.growth.renewal.periods import Period
from portfolio.growth.renewal.standing import Asked
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.ticks import Tick
from portfolio.ui.licences.words import asked_words
from portfolio.ui.theme import Theme


class TaskRow(QWidget):
    """Of one of the years of a period the year is said as well."""

    ticked = Signal(object, bool)
    """What was to be done (Asked), and whether it is done."""
    day_requested = Signal(object)
    """Another day shall be said for what was done."""

    def __init__(
        self, theme: Theme, one: Asked, period: Period, *, writes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        words, end = asked_words(self.locale(), one, of_year=one.year != period)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(theme.gap(4))
        tick = Tick(theme, words, bool(one.done), end=end)
        tick.setObjectName(f"do:{one.key}:{one.year.start.isoformat()}")
        tick.setEnabled(writes)
        tick.clicked.connect(lambda on: self.ticked.emit(one, on))
        across.addWidget(tick, 1)
        if writes:
            tip = self.tr("Say on which day “{what}” was done").format(what=one.words)
            day = Button(theme, "", icon="calendar-days", kind="ghost", tip=tip)
            day.setObjectName(f"day:{one.key}:{one.year.start.isoformat()}")
            day.clicked.connect(lambda: self.day_requested.emit(one))
            across.addWidget(day, 0, Qt.AlignmentFlag.AlignTop)
