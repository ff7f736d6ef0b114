"""At a licence: that certificates state hours which are not among one's own yet, and the way to log them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from portfolio.core.queries.stated_hours import Stated
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.dates import hours
from portfolio.ui.kit.flow import FlowLayout
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import isolate
from portfolio.ui.theme import Face, Theme

MOST_NAMED = 3


class StatedLine(QWidget):
    """One sentence with two buttons; hidden while there is nothing to say."""

    log_requested = Signal(object)
    """These hours are to be logged: list[Stated]."""
    leave_requested = Signal(object)
    """They are not to be told of any more."""

    def __init__(self, theme: Theme, *, writes: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme, self._found = theme, list[Stated]()
        self.words = Label(theme, "", Face("small"), "ink2", wrap=True)
        self.log = Button(theme, "", icon="check")
        self.leave = Button(theme, "", icon="x", kind="ghost")
        self.log.clicked.connect(lambda: self.log_requested.emit(list(self._found)))
        self.leave.clicked.connect(lambda: self.leave_requested.emit(list(self._found)))
        self._buttons = FlowLayout()
        for button in (self.log, self.leave):
            self._buttons.addWidget(button)
            if not writes:
                button.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.words)
        self._column.addLayout(self._buttons)
        theme.changed.connect(self._space)
        self._space()
        self.hide()

    def show_stated(self, found: Sequence[Stated]) -> None:
        """Say of these that their hours are not logged."""
        self._found = list(found)
        self.setVisible(bool(found))
        if not found:
            return
        locale, count = self.locale(), len(found)
        names = ", ".join(isolate(f"“{one.title[:60]}”") for one in found[:MOST_NAMED])
        sentence = (
            self.tr("{hours} stated on {names} are not in your hours yet.")
            if count == 1
            else self.tr("{hours} stated on {count} certificates are not in your hours yet: {names}", "", count)
        )
        told = sentence.format(
            hours=hours(locale, sum(one.minutes for one in found)), count=locale.toString(count),
            names=names + (", …" if count > MOST_NAMED else ""),
        )  # fmt: skip
        self.words.setText(told)
        self.log.set_label(self.tr("Log it") if count == 1 else self.tr("Log them"))
        self.leave.set_label(self.tr("Leave it out") if count == 1 else self.tr("Leave them out"))
        for button in (self.log, self.leave):
            button.setAccessibleDescription(told.replace("\u2068", "").replace("\u2069", ""))

    def _space(self) -> None:
        gap = self.theme.gap
        self._column.setSpacing(gap(4))
        self._buttons.set_gap(gap(6))
