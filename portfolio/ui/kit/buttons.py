"""Things to press: buttons, filter chips and switches."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from portfolio.ui.kit.base import Control, plain_tip
from portfolio.ui.kit.paint import Canvas
from portfolio.ui.theme import Face, Theme

_KEY = Face("micro", 600)
_COUNT = Face("micro", 600, tabular=True)


class Button(Control):
    """A button with an icon, words and a hint of its key.

    `kind` is primary (one per place), quiet (outlined) or ghost (no outline). A button without words must have a `tip`,
    which is also its name.
    """

    def __init__(
        self,
        theme: Theme,
        label: str = "",
        *,
        icon: str = "",
        kind: Literal["primary", "quiet", "ghost"] = "quiet",
        keys: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, parent)
        self._icon = icon
        self._kind = kind
        self._keys = keys
        self._tip = tip or label
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.set_tip(self._tip)

    def set_tip(self, tip: str) -> None:
        """Say what the button does now, for instance "Undo: move evidence"."""
        self._tip = tip
        self.setAccessibleName(self.label or tip)
        self.setAccessibleDescription(tip if tip != self.label else "")
        # A tooltip that only repeats the words beside it is in the way.
        self.setToolTip(plain_tip(tip, self._keys) if self._keys or tip != self.label else "")

    def set_keys(self, keys: str) -> None:
        """Show other keys, or none with an empty text: they can be turned off."""
        self._keys = keys
        self.set_tip(self._tip)
        self._restyle()

    def set_icon(self, icon: str) -> None:
        """Show another icon, for instance the sun for the moon."""
        self._icon = icon
        self.update()

    @property
    def _face(self) -> Face:
        return Face("body", 600 if self._kind == "primary" else 500)

    @property
    def _shows_keys(self) -> bool:
        return bool(self._keys and self.label and self._kind != "ghost")

    def _keys_width(self) -> float:
        return self.theme.metrics(_KEY).horizontalAdvance(self._keys) + self.theme.px(9)

    def measure(self) -> QSize:
        theme = self.theme
        metrics = theme.metrics(self._face)
        height = metrics.height() + 2 * theme.gap(9)
        icon = theme.px(17) if self._icon else 0
        if not self.label:
            return QSize(round(height), round(height))
        width = metrics.horizontalAdvance(self.label) + 2 * theme.gap(12) + 2
        width += icon + theme.gap(8) if icon else 0
        width += self._keys_width() + theme.gap(10) if self._shows_keys else 0
        return QSize(round(width), round(height))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius = min(theme.gap(9), rect.height() / 2)
        hover = self.underMouse() and self.isEnabled()
        ink = {"primary": "on_accent", "quiet": "ink", "ghost": "ink2"}[self._kind]
        if self._kind == "primary":
            canvas.box(rect, radius, "accent")
            if hover or self.isDown():
                canvas.box(rect.adjusted(2, 2, -2, -2), radius - 2, border="on_accent")
        elif self._kind == "quiet":
            canvas.box(rect, radius, "rail" if hover or self.isDown() else "raised", "edge")
        elif hover or self.isDown() or self.isChecked():
            canvas.box(rect, radius, "rail", "edge" if theme.tokens.outlined else "")
        size = theme.px(17)
        y = rect.center().y() - size / 2
        if not self.label:
            canvas.icon(QRectF(rect.center().x() - size / 2, y, size, size), self._icon, ink)
        else:
            self._draw_words(canvas, rect, ink, size, y)
        if self.shows_focus:
            # On the accent the focus colour cannot be seen, so the ring stands off from it.
            if self._kind == "primary":
                canvas.box(rect.adjusted(1, 1, -1, -1), radius, border="surface", width=3)
            canvas.ring(rect, radius)

    def _draw_words(self, canvas: Canvas, rect: QRectF, ink: str, size: int, y: float) -> None:
        theme, face = self.theme, self._face
        pad, gap = theme.gap(12), theme.gap(8)
        keys = self._keys_width() if self._shows_keys else 0
        words = theme.metrics(face).horizontalAdvance(self.label) + 1
        icon = size + gap if self._icon else 0
        if keys and words + icon + keys + 2 * pad + theme.gap(10) > rect.width():
            # Too narrow for both: the words stay whole, and the key is still in the tooltip.
            keys = 0
        content = words + icon
        end = rect.right() - pad - (keys + theme.gap(10) if keys else 0)
        # In a wide button icon and words stay together, at the start when a key stands at the end, else in the middle.
        x = rect.x() + pad
        if not keys:
            x = max(x, rect.center().x() - content / 2)
        if self._icon:
            canvas.icon(QRectF(x, y, size, size), self._icon, ink)
            x += size + gap
        canvas.text(QRectF(x, rect.y(), max(0.0, end - x + 1), rect.height()), self.label, face, ink)
        if keys:
            height = theme.metrics(_KEY).height() + theme.px(3)
            box = QRectF(rect.right() - keys - theme.gap(9), rect.center().y() - height / 2, keys, height)
            primary = self._kind == "primary"
            canvas.box(box, theme.px(4), border=ink if primary else "line2")
            canvas.text(box, self._keys, _KEY, ink if primary else "ink3", "center")


_AIR, _CLOSE_AIR = 11, 7
"""Beside the words of a chip, in pixels at 100 % text."""


class Chip(Control):
    """A filter that is on or off, with how many entries it lets through."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        *,
        icon: str = "",
        count: int | None = None,
        checked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, label, parent)
        self._icon, self._air = icon, _AIR
        self._count: int | None = None
        self.setCheckable(True)
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_count(count)

    def set_close(self, close: bool) -> None:
        """Leave less air beside the words, where many chips share a line."""
        air = _CLOSE_AIR if close else _AIR
        if air != self._air:
            self._air = air
            self._restyle()

    def set_icon(self, icon: str) -> None:
        """Show another icon, or none where room is short."""
        if icon != self._icon:
            self._icon = icon
            self._restyle()

    def set_count(self, count: int | None) -> None:
        """Show how many entries there are; None shows no number."""
        self._count = count
        words = (
            "" if count is None else self.tr("{count} entries", "", count).format(count=self.locale().toString(count))
        )
        self.setAccessibleDescription(words)
        self._restyle()

    def _number(self) -> str:
        return "" if self._count is None else self.locale().toString(self._count)

    def measure(self) -> QSize:
        theme = self.theme
        metrics = theme.metrics(Face("small", 500))
        width = metrics.horizontalAdvance(self.label) + 2 * theme.gap(self._air) + 1
        width += theme.px(14) + theme.gap(5) if self._icon else 0
        width += theme.metrics(_COUNT).horizontalAdvance(self._number()) + theme.gap(6) if self._number() else 0
        return QSize(round(width), round(metrics.height() + 2 * theme.gap(6.5)))

    def draw(self, canvas: Canvas) -> None:
        theme, on, rect = self.theme, self.isChecked(), canvas.bounds
        radius = rect.height() / 2
        fill = "ink" if on else "rail" if self.underMouse() else "surface"
        canvas.box(rect, radius, fill, "" if on else "edge")
        ink = "bg" if on else "ink2"
        x, size = rect.x() + theme.gap(self._air), theme.px(14)
        if self._icon:
            canvas.icon(QRectF(x, rect.center().y() - size / 2, size, size), self._icon, ink)
            x += size + theme.gap(5)
        face = Face("small", 500)
        width = canvas.width(self.label, face) + 1
        canvas.text(QRectF(x, rect.y(), width, rect.height()), self.label, face, ink)
        if self._number():
            x += width + theme.gap(6) - 1
            canvas.text(
                QRectF(x, rect.y(), rect.right() - x, rect.height()), self._number(), _COUNT, ink if on else "ink3"
            )
        if self.shows_focus:
            canvas.ring(rect, radius)


_ROOM_FOR_RING = 4
"""The ring of a switch stands off its outline: side by side they would be one line, in colours too much alike."""


class Switch(Control):
    """On or off. `label` is its name for screen readers; the visible words stand beside it."""

    def __init__(self, theme: Theme, label: str, checked: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(theme, label, parent)
        self.setCheckable(True)
        self.setChecked(checked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def measure(self) -> QSize:
        return QSize(self.theme.px(36) + 2 * _ROOM_FOR_RING, self.theme.px(20) + 2 * _ROOM_FOR_RING)

    def draw(self, canvas: Canvas) -> None:
        theme, on = self.theme, self.isChecked()
        rect = canvas.bounds.adjusted(_ROOM_FOR_RING, _ROOM_FOR_RING, -_ROOM_FOR_RING, -_ROOM_FOR_RING)
        radius = rect.height() / 2
        outlined = theme.tokens.outlined and not on
        canvas.box(rect, radius, "accent" if on else "" if outlined else "edge", "edge" if outlined else "")
        knob = rect.height() - 4
        x = rect.right() - knob - 2 if on else rect.x() + 2
        fill = "on_accent" if on else "edge" if outlined else "surface"
        canvas.box(QRectF(x, rect.y() + 2, knob, knob), knob / 2, fill)
        if self.shows_focus:
            canvas.ring(canvas.bounds, radius + _ROOM_FOR_RING)
