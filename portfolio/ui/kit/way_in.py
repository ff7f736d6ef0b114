"""A large way in: an icon, what it leads to, a line below, all wrapped where the place is narrow."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget

from portfolio.ui.kit.base import Flowing
from portfolio.ui.kit.paint import Canvas, wrapped
from portfolio.ui.theme import Face, Theme

_TITLE, _SUB = Face("h3", 600), Face("body")
_SMALL_TITLE, _SMALL_SUB = Face("body", 600), Face("small")
_MOST_LINES = 4


class WayIn(Flowing):
    """One way to begin. `primary` is the usual one; `small` is for one of many in a list."""

    NATURAL = 440
    NARROWEST = 200

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        sub: str,
        *,
        color: str = "accent",
        primary: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self._note, self._note_color = "", "ink2"
        self._icon, self._sub, self._color, self._primary = icon, sub, color, primary
        self._title_face, self._sub_face = (_SMALL_TITLE, _SMALL_SUB) if small else (_TITLE, _SUB)
        self._space = 8 if small else 15
        self.setAccessibleDescription(sub)

    def set_words(self, title: str, sub: str, note: str = "", note_color: str = "ink2") -> None:
        """Say something else. A `note` stands below, in a colour of its own: how it is with it now."""
        self._sub, self._note, self._note_color = sub, note, note_color
        self.set_label(title)
        self.setAccessibleDescription(f"{note}. {sub}" if note else sub)

    def flow_height(self, width: int) -> int:
        theme = self.theme
        titles, subs, notes = self._lines(width)
        height = len(titles) * theme.metrics(self._title_face).height()
        height += (len(subs) + len(notes)) * theme.metrics(self._sub_face).height() + (2 if subs else 0)
        return round(max(height, self._icon_size()) + 2 * theme.gap(self._space))

    def draw(self, canvas: Canvas) -> None:
        theme, rect = self.theme, canvas.bounds
        radius = theme.gap(14)
        hover = self.underMouse() or self.isDown()
        if self._primary:
            canvas.box(rect, radius, "accent")
            if hover:
                canvas.box(rect.adjusted(2, 2, -2, -2), radius - 2, border="on_accent")
        else:
            canvas.box(rect, radius, "rail" if hover else "surface", "edge")
        ink, soft = ("on_accent", "on_accent") if self._primary else ("ink", "ink2")
        size, pad = self._icon_size(), theme.gap(self._space + 6)
        icon = QRectF(rect.x() + pad, rect.center().y() - size / 2, size, size)
        canvas.icon(icon, self._icon, ink if self._primary else self._color, 1.8)
        arrow = theme.px(18)
        canvas.icon(
            QRectF(rect.right() - pad - arrow, rect.center().y() - arrow / 2, arrow, arrow), "chevron-right", ink
        )
        titles, subs, notes = self._lines(rect.width())
        high, low = theme.metrics(self._title_face).height(), theme.metrics(self._sub_face).height()
        x, width = self._words(rect.width())
        y = rect.center().y() - (len(titles) * high + (len(subs) + len(notes)) * low + (2 if subs else 0)) / 2
        for line in titles:
            canvas.text(QRectF(rect.x() + x, y, width, high), line, self._title_face, ink)
            y += high
        for line, color in (*((line, soft) for line in subs), *((line, self._note_color) for line in notes)):
            canvas.text(QRectF(rect.x() + x, y + 2, width, low), line, self._sub_face, color)
            y += low
        if self.shows_focus:
            if self._primary:
                canvas.box(rect.adjusted(1, 1, -1, -1), radius, border="surface", width=3)
            canvas.ring(rect, radius)

    def _icon_size(self) -> int:
        return self.theme.px(24 if self._space > 10 else 18)

    def _words(self, width: float) -> tuple[float, float]:
        """Where the words begin, and how much room they have."""
        theme = self.theme
        pad, between = theme.gap(self._space + 6), theme.gap(self._space + 3)
        x = pad + self._icon_size() + between
        return x, max(theme.px(60), width - x - pad - theme.px(18) - theme.gap(8))

    def _lines(self, width: float) -> tuple[list[str], list[str], list[str]]:
        """The title, what it leads to, and the note, each broken into lines."""
        room = self._words(width)[1]
        titles = wrapped(self.theme, self.label, self._title_face, room, _MOST_LINES)
        subs = wrapped(self.theme, self._sub, self._sub_face, room, _MOST_LINES)
        return titles, subs, wrapped(self.theme, self._note, self._sub_face, room, _MOST_LINES) if self._note else []
