"""The chips above the timeline: which kinds of entry to show."""

from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.buttons import Chip
from portfolio.ui.kit.paint import mirrored
from portfolio.ui.theme import Theme

EVERYTHING: frozenset[str] = frozenset()
KindChoice = tuple[tuple[str, ...], str, str]
"""Kinds that a chip lets through, its words and its icon."""


class _Dress(NamedTuple):
    """What the chips wear."""

    icons: bool
    numbers: bool
    close: bool = False
    """With less air beside their words."""


_LOOKS = (_Dress(True, True), _Dress(False, True), _Dress(False, False), _Dress(False, False, close=True))
"""What gives way first where all chips do not fit in one line."""
_IN_LINES = _Dress(False, True)


class KindFilter(QWidget):
    """One chip is on. Where room is short, icons give way, then numbers, then air; where even that is too wide, the
    line breaks.

    No layout: which look fits, and so the height, follows from the width alone, and is known before anything is placed.
    """

    chosen = Signal(object)
    """The kinds to show, as a frozenset; empty for all."""

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, choices: Sequence[KindChoice] | None = None
    ) -> None:
        """`choices` are other chips than the timeline's; one of them has no kinds and stands for all."""
        super().__init__(parent)
        self.theme = theme
        self._chips: dict[frozenset[str], tuple[Chip, str]] = {}
        self._counts: dict[str, int] = {}
        self._widths: dict[_Dress, list[int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for kinds, words, icon in choices or (
            ((), self.tr("All"), ""),
            (("credential",), self.tr("Credentials"), "award"),
            (("programme",), self.tr("Courses"), "graduation-cap"),
            (("reflection",), self.tr("Reflections"), "pen-line"),
            (("practice", "position", "conversation", "attachment"), self.tr("Things I did"), "lightbulb"),
            (("time_entry",), self.tr("Hours"), "clock"),
        ):
            self._add(frozenset(kinds), words, icon)
        self._measure()
        theme.changed.connect(self._measure)
        self.choose(EVERYTHING)

    def choose(self, kinds: frozenset[str]) -> None:
        """Turn on the chip of these kinds, as if it had been pressed."""
        for own, (chip, _) in self._chips.items():
            chip.setChecked(own == kinds)
        self.chosen.emit(kinds)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say on each chip how many entries it lets through."""
        if counts != self._counts:
            self._counts = dict(counts)
            self._measure()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines(self._widths[self._look(width)], width))
        return lines * self._high() + (lines - 1) * self.theme.gap(6)

    def sizeHint(self) -> QSize:
        return QSize(self._across(self._widths[_LOOKS[0]]), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths[_IN_LINES]), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()

    def _add(self, kinds: frozenset[str], words: str, icon: str) -> None:
        chip = Chip(self.theme, words, icon=icon, parent=self)
        chip.clicked.connect(lambda: self.choose(kinds))
        self._chips[kinds] = (chip, icon)

    def _dress(self, look: _Dress) -> None:
        for kinds, (chip, icon) in self._chips.items():
            chip.set_icon(icon if look.icons else "")
            chip.set_count(sum(self._counts.get(kind, 0) for kind in kinds) if kinds and self._counts else None)
            chip.set_close(look.close)
            if not look.numbers:
                said = chip.accessibleDescription()  # a screen reader needs no room for it
                chip.set_count(None)
                chip.setAccessibleDescription(said)

    def _measure(self) -> None:
        for look in _LOOKS:
            self._dress(look)
            self._widths[look] = [chip.sizeHint().width() for chip, _ in self._chips.values()]
        self.updateGeometry()
        self._place()

    def _high(self) -> int:
        return max(chip.sizeHint().height() for chip, _ in self._chips.values())

    def _across(self, widths: list[int]) -> int:
        """How much a line takes, with a gap after the last chip too: it never touches what stands beside."""
        return sum(widths) + len(widths) * self.theme.gap(6)

    def _look(self, width: int) -> _Dress:
        """What they wear in this width."""
        return next((look for look in _LOOKS if self._across(self._widths[look]) <= width), _IN_LINES)

    def _lines(self, widths: list[int], width: int) -> list[list[int]]:
        """The widths of the chips, line by line."""
        lines: list[list[int]] = [[]]
        for wide in widths:
            if lines[-1] and self._across([*lines[-1], wide]) > width:
                lines.append([])
            lines[-1].append(min(wide, width))
        return lines

    def _place(self) -> None:
        look = self._look(self.width())
        self._dress(look)
        gap, high = self.theme.gap(6), self._high()
        chips = iter(self._chips.values())
        for number, line in enumerate(self._lines(self._widths[look], self.width())):
            for x, wide in zip(accumulate((wide + gap for wide in line), initial=0), line, strict=False):
                chip, _ = next(chips)
                chip.setGeometry(mirrored(QRect(x, number * (high + gap), wide, high), self.rect(), is_rtl(self)))
