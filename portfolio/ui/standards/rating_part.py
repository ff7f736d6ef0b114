"""One rater's place on a standard: the levels to choose from, and what was given when. The other has his own."""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.growth.standards.board import Mark
from portfolio.ui.document import Document
from portfolio.ui.editors.day_field import DateField
from portfolio.ui.editors.field import Side
from portfolio.ui.editors.text_fields import TextField
from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.choice import Choice
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.standards.painting import draw_scale
from portfolio.ui.standards.words import short_day
from portfolio.ui.theme import Face, Theme

_LEVEL, _NOTE = Face("small", 600), Face("small")


class RatingPart(QWidget):
    """`rate_requested` carries level, day, who and note; `gone_requested` the id of a rating to take back."""

    rate_requested = Signal(str, object, str, str)
    gone_requested = Signal(str)

    def __init__(
        self, theme: Theme, document: Document, rater: Literal["self", "evaluator"], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.theme, self._document, self.rater = theme, document, rater
        self._writes = not document.portfolio.read_only
        self._levels: list[tuple[str, str]] = []
        self.choice: Choice | None = None
        title = self.tr("My own rating") if rater == "self" else self.tr("My evaluator’s rating")
        self.setAccessibleName(title)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Label(theme, title, Face("small", 600), "ink2"))
        self._holder = QVBoxLayout()
        column.addLayout(self._holder)
        self.day = DateField(theme, self.tr("On"), today=document.today)
        self.day.set_day(document.today())
        self.who = TextField(theme, self.tr("By"), self.tr("Their name"))
        self.note = TextField(theme, self.tr("Note"), self.tr("May stay empty"))
        self._more = QWidget()
        more = self._more_column = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        if rater == "evaluator":
            more.addWidget(Side(theme, self.who, self.day, shares=(3, 2)))
            more.addWidget(self.note)
            self.keep = Button(theme, self.tr("Write this rating down"), icon="check")
            self.keep.clicked.connect(self._keep)
            row = QHBoxLayout()
            row.addWidget(self.keep)
            row.addStretch(1)
            more.addLayout(row)
        else:
            for field in (self.day, self.who, self.note):
                more.addWidget(field)
                field.setVisible(field is self.day)  # one's own needs neither
        column.addWidget(self._more)
        self._more.setVisible(self._writes)
        self._marks = QVBoxLayout()
        column.addLayout(self._marks)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """The scale of the framework: names and what they mean, the lowest first."""
        if list(levels) == self._levels and self.choice is not None:
            return
        self._levels = list(levels)
        if self.choice is not None:
            self._holder.removeWidget(self.choice)
            self.choice.hide()
            self.choice.deleteLater()
        options = [(name, name, "") for name, _ in levels]
        # One's own is in effect at once, so arrows only move there; an evaluator's is written down by its button.
        self.choice = Choice(self.theme, self.accessibleName(), options, arrows_choose=self.rater == "evaluator")
        for button, (name, words) in zip(self.choice.buttons(), levels, strict=True):
            button.setToolTip(words if words and "<" not in words else name)
        self.choice.setEnabled(self._writes)
        self.choice.chosen.connect(self._chosen)
        self._holder.addWidget(self.choice)
        self.setVisible(bool(levels))

    def show_marks(self, marks: Sequence[Mark], *, anew: bool = False) -> None:
        """What was given, the newest first. `anew`: it is another standard, and nothing is chosen yet."""
        while (item := self._marks.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for mark in reversed(marks):
            row = MarkRow(self.theme, mark, len(self._levels), self.rater == "self", self._writes)
            row.gone_requested.connect(self.gone_requested)
            self._marks.addWidget(row)
        if anew:
            self.day.set_day(self._document.today())
            self.note.set_raw("")
        if self.choice is not None and (anew or self.rater == "self"):
            self._choose(marks[-1].level if marks and self.rater == "self" else "")

    def _choose(self, level: str) -> None:
        assert self.choice is not None
        group = self.choice._group
        group.setExclusive(False)
        for button in group.buttons():
            button.setChecked(False)
        group.setExclusive(True)
        self.choice.set_value(level)

    def _chosen(self, level: str) -> None:
        if self.rater == "self":
            self.rate_requested.emit(level, self._day(), "", "")

    def _keep(self) -> None:
        if self.choice is None or not self.choice.value():
            if self.choice is not None:
                self.choice.buttons()[0].setFocus(Qt.FocusReason.TabFocusReason)
            return
        if self.day.check():
            self.rate_requested.emit(self.choice.value(), self._day(), self.who.text(), self.note.text())
            self.note.set_raw("")

    def _day(self) -> date:
        return self.day.day() or self._document.today()

    def _restyle(self) -> None:
        self._column.setSpacing(self.theme.gap(7))
        self._more_column.setSpacing(self.theme.gap(7))
        self._marks.setSpacing(self.theme.gap(2))


class MarkRow(QWidget):
    """A rating that was given: its shapes and name, its day, and who gave it."""

    gone_requested = Signal(str)

    def __init__(
        self, theme: Theme, mark: Mark, levels: int, own: bool, writes: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap(6))
        about = "  ·  ".join(part for part in (short_day(mark.day), mark.who) if part)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_Level(theme, mark, levels, own, about))
        if mark.note:
            words.addWidget(Label(theme, mark.note, _NOTE, "ink2", wrap=True))
        row.addLayout(words, 1)
        if writes:
            tip = self.tr("Take this rating back: {level}, {about}").format(level=mark.level, about=about)
            gone = Button(theme, "", icon="x", kind="ghost", tip=tip)
            gone.setObjectName(f"rating:{mark.rating_id}")
            gone.clicked.connect(lambda: self.gone_requested.emit(mark.rating_id))
            row.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        spoken = self.tr("Rated {level}, {about}").format(level=mark.level, about=about)
        self.setAccessibleName(". ".join(part for part in (spoken, mark.note) if part))


class _Level(Painted):
    def __init__(self, theme: Theme, mark: Mark, levels: int, own: bool, about: str) -> None:
        super().__init__(theme)
        self._mark, self._levels, self._own, self._about = mark, levels, own, about

    def measure(self) -> QSize:
        return QSize(self.theme.px(120), round(self.theme.metrics(_LEVEL).height() + 2 * self.theme.gap(4)))

    def draw(self, canvas: Canvas) -> None:
        rect = canvas.bounds
        color = "accent" if self._own else "goal"
        x = draw_scale(canvas, QRectF(rect), self._mark.place, self._levels, color, self._own)
        wide = min(canvas.width(self._mark.level, _LEVEL) + 1, rect.width() - x)
        canvas.text(QRectF(x, rect.y(), wide, rect.height()), self._mark.level, _LEVEL, "ink")
        x += wide + self.theme.gap(8)
        canvas.text(QRectF(x, rect.y(), rect.width() - x, rect.height()), self._about, _NOTE, "ink3")
