"""The chips above the timeline: which kinds of entry to show."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from portfolio.ui.kit.buttons import Chip
from portfolio.ui.theme import Theme

EVERYTHING: frozenset[str] = frozenset()


class KindFilter(QScrollArea):
    """One chip is on. Icons give way where room is short; what still does not fit is reached by Tab or by scrolling."""

    chosen = Signal(object)
    """The kinds to show, as a frozenset; empty for all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._chips: dict[frozenset[str], tuple[Chip, str]] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._inner = QWidget()
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(theme.gap(6))
        for kinds, words, icon in (
            ((), self.tr("All"), ""),
            (("credential",), self.tr("Credentials"), "award"),
            (("programme",), self.tr("Nanodegrees"), "graduation-cap"),
            (("reflection",), self.tr("Reflections"), "pen-line"),
            (("practice", "attachment"), self.tr("Things I did"), "lightbulb"),
            (("time_entry",), self.tr("Hours"), "clock"),
        ):
            self._add(frozenset(kinds), words, icon)
        self._row.addStretch(1)
        self.setWidget(self._inner)
        self.choose(EVERYTHING)

    def choose(self, kinds: frozenset[str]) -> None:
        """Turn on the chip of these kinds, as if it had been pressed."""
        for own, (chip, _) in self._chips.items():
            chip.setChecked(own == kinds)
        self.chosen.emit(kinds)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """Say on each chip how many entries it lets through."""
        for kinds, (chip, _) in self._chips.items():
            chip.set_count(sum(counts.get(kind, 0) for kind in kinds) if kinds else None)
        self._make_room()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(320), self._inner.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self._inner.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _add(self, kinds: frozenset[str], words: str, icon: str) -> None:
        chip = Chip(self.theme, words, icon=icon)
        chip.clicked.connect(lambda: self.choose(kinds))
        self._chips[kinds] = (chip, icon)
        self._row.addWidget(chip)

    def _make_room(self) -> None:
        gaps = (len(self._chips) - 1) * self._row.spacing() + 4
        for with_icons in (True, False):
            for chip, icon in self._chips.values():
                chip.set_icon(icon if with_icons else "")
            if sum(chip.sizeHint().width() for chip, _ in self._chips.values()) + gaps <= self.viewport().width():
                return
