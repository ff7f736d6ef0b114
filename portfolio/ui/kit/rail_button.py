"""A place in the rail, to press: its icon and its word, in more or less room."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Control, plain_tip
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_ICON, _SMALL_ICON = 20, 16
"""Sizes of the icon at 100 % text, over its word and beside it."""
RailForm = Literal["over", "close", "beside"]
"""How a place stands in the rail: its icon over its word, the same without air around it, or both in a line."""


class RailButton(Control):
    """One place in the rail: its icon and its word, in a form that leaves room for all places."""

    def __init__(
        self, theme: Theme, label: str, icon: str, *, keys: str = "", tip: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, label, parent)
        self._icon = icon
        self._form: RailForm = "over"
        self.setCheckable(True)
        self.setToolTip(plain_tip(tip or label, keys))

    @property
    def form(self) -> RailForm:
        """How it stands."""
        return self._form

    def set_form(self, form: RailForm) -> None:
        """Stand like this from now on."""
        if form != self._form:
            self._form = form
            self._restyle()

    def size_as(self, form: RailForm) -> QSize:
        """What it asks for in this form."""
        theme = self.theme
        text = theme.metrics(Face("micro", 600))
        word, around = text.horizontalAdvance(self.label), 4 * theme.gap(6)
        if form == "beside":
            size = theme.px(_SMALL_ICON)
            return QSize(round(size + theme.gap(6) + word + around), round(max(size, text.height()) + theme.gap(8)) + 6)
        air = theme.gap(6) * 2 + theme.gap(6) if form == "over" else 8
        height = theme.px(_ICON) + theme.gap(4) + text.height() + air
        return QSize(max(theme.gap(76), round(max(theme.px(_ICON), word) + around)), round(height))

    def measure(self) -> QSize:
        return self.size_as(self._form)

    def draw(self, canvas: Canvas) -> None:
        theme, on = self.theme, self.isChecked()
        edge = theme.gap(8 if self._form != "beside" else 5)
        rect = canvas.bounds.adjusted(edge, 3, -edge, -3)
        radius = theme.gap(12) if self._form != "beside" else rect.height() / 3
        if on:
            canvas.box(rect, radius, "accent_soft", "accent" if theme.tokens.outlined else "")
        elif self.underMouse():
            canvas.box(rect, radius, "line" if not theme.tokens.outlined else "", "line")
        ink = "accent" if on else "ink2"
        face = Face("micro", 600 if on else 500)
        icon, words = self._places(canvas.bounds)
        canvas.icon(icon, self._icon, ink, 2.1 if on else 1.8)
        canvas.text(words, self.label, face, ink, "start" if self._form == "beside" else "center")
        if self.shows_focus:
            canvas.ring(rect, radius)

    def _places(self, bounds: QRectF) -> tuple[QRectF, QRectF]:
        """Where the icon and where the word stands."""
        theme = self.theme
        text = theme.metrics(Face("micro", 600)).height()
        center = bounds.center()
        if self._form == "beside":
            size, x = theme.px(_SMALL_ICON), bounds.x() + 2 * theme.gap(6)
            icon = QRectF(x, center.y() - size / 2, size, size)
            after = icon.right() + theme.gap(6)
            return icon, QRectF(after, center.y() - text / 2, bounds.right() - after, text)
        size = theme.px(_ICON)
        y = center.y() - (size + theme.gap(4) + text) / 2
        words = QRectF(bounds.x() + 2, y + size + theme.gap(4), bounds.width() - 4, text)
        return QRectF(center.x() - size / 2, y, size, size), words
