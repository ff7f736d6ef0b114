"""Words that are only read: labels in plain text, titles of places, and pills."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from portfolio.ui.kit.base import Painted, is_rtl
from portfolio.ui.kit.paint import Align, Canvas, named, wrapped
from portfolio.ui.theme import Face, Theme

_WIDTHS = 4
"""In so many widths a label knows its lines."""


class Label(QLabel):
    """Plain text, always: what looks like markup is shown as typed.

    With `wrap` it grows downwards; without, it is cut with an ellipsis when its place is too narrow. It paints itself,
    because QLabel gives every line the direction of the window: a sentence would end with its full stop in front.
    """

    WIDE = 420
    MOST_LINES = 60

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        face: Face = Face(),  # noqa: B008 - an immutable tuple
        color: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(named(text), parent)
        self.theme = theme
        self._face = face
        self._color = color
        self._broken: dict[tuple[str, float], list[str]] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._restyle()
        theme.changed.connect(self._restyle)

    def setText(self, text: str) -> None:
        """Show other words; of @[name] the name alone."""
        super().setText(named(text))

    def set_color(self, color: str) -> None:
        """Use another token for the words."""
        self._color = color
        self.update()

    def heightForWidth(self, width: int) -> int:
        return round(len(self._lines(width)) * self._line()) if self.wordWrap() else -1

    def sizeHint(self) -> QSize:
        metrics = self.theme.metrics(self._face)
        if not self.wordWrap():
            return QSize(round(metrics.horizontalAdvance(self.text())) + 2, round(metrics.height()))
        natural = max((metrics.horizontalAdvance(part) for part in self.text().split("\n")), default=0.0)
        width = min(round(natural) + 2, self.theme.px(self.WIDE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.theme.px(24)), round(self._line()) if self.wordWrap() else hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            canvas = Canvas(painter, self.theme, QRectF(self.rect()), is_rtl(self))
            align: Align = "start"
            if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
                align = "center"
            elif self.alignment() & Qt.AlignmentFlag.AlignRight:
                align = "end"
            rect = QRectF(self.contentsRect())
            if self.wordWrap():
                height = self._line()
                for number, line in enumerate(self._lines(self.width())):
                    place = QRectF(rect.x(), rect.y() + number * height, rect.width(), height)
                    canvas.text(place, line, self._face, self._color, align, Qt.TextElideMode.ElideNone)
            else:
                canvas.text(rect, self.text(), self._face, self._color, align)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.update()

    def _line(self) -> float:
        return self.theme.metrics(self._face).height()

    def _lines(self, width: float) -> list[str]:
        """Layouts ask for the height in the same few widths again and again."""
        asked = (self.text(), width)
        if asked not in self._broken:
            if len(self._broken) >= _WIDTHS:
                self._broken.clear()
            parts = (wrapped(self.theme, part, self._face, width, self.MOST_LINES) for part in asked[0].split("\n"))
            self._broken[asked] = [line for lines in parts for line in lines or [""]]
        return self._broken[asked]

    def _restyle(self) -> None:
        self._broken.clear()
        self.setFont(self.theme.face(self._face))
        self.updateGeometry()
        self.update()


class SectionTitle(Label):
    """The title of a place or of a part of it, in the serif face."""

    def __init__(self, theme: Theme, text: str, role: str = "h2", parent: QWidget | None = None) -> None:
        super().__init__(theme, text, Face(role, 600, serif=True), "ink", parent=parent)


class Pill(Painted):
    """A short word in a rounded ground. `tone` is a token that has a soft twin, or empty for the neutral ground."""

    def __init__(
        self, theme: Theme, text: str, *, icon: str = "", tone: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._text = named(text)
        self._icon = icon
        self._tone = tone
        self.setAccessibleName(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_text(self, text: str) -> None:
        """Show another word."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def measure(self) -> QSize:
        return QSize(round(pill_width(self.theme, self._text, self._icon)), round(pill_height(self.theme)))

    def draw(self, canvas: Canvas) -> None:
        draw_pill(canvas, canvas.bounds, self._text, self._tone, self._icon)


PILL = Face("micro", 500)


def pill_height(theme: Theme) -> float:
    """How high a pill is at the present text size."""
    return theme.metrics(PILL).height() + theme.gap(6)


def pill_width(theme: Theme, text: str, icon: str = "") -> float:
    """How wide a pill with this text is."""
    width = theme.metrics(PILL).horizontalAdvance(text) + 2 * theme.gap(8) + 1
    return width + (theme.px(12) + theme.gap(4) if icon else 0)


def draw_pill(canvas: Canvas, rect: QRectF, text: str, tone: str = "", icon: str = "") -> None:
    """Paint a pill into `rect`; its text is cut when there is less room than `pill_width` asks for."""
    theme = canvas.theme
    outlined = theme.tokens.outlined
    ink = tone or "ink2"
    canvas.box(rect, rect.height() / 2, f"{tone}_soft" if tone else "rail", (tone or "line2") if outlined else "")
    x = rect.x() + theme.gap(8)
    if icon:
        size = theme.px(12)
        canvas.icon(QRectF(x - 1, rect.center().y() - size / 2, size, size), icon, ink)
        x += size + theme.gap(4)
    canvas.text(QRectF(x, rect.y(), rect.right() - theme.gap(8) - x + 1, rect.height()), text, PILL, ink)
