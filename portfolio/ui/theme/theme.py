"""The Theme: colours, fonts, icons and sizes, handed to every widget and able to change while the window is open."""

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from portfolio.ui.theme.fonts import SANS, SERIF, Face, load_fonts, make_font
from portfolio.ui.theme.icons import IconSet
from portfolio.ui.theme.palette import palette, style_sheet
from portfolio.ui.theme.tokens import DARK, HIGH, LIGHT, THEMES, Tokens

Mode = Literal["system", "light", "dark", "high-contrast"]


class Theme(QObject):
    """How things look now. `changed` is emitted after the mode, the system's scheme or the text size changed.

    `fonts` and `icons` are folders of font files and SVG icons. `scale` is the text size, 1.0 to 2.0.
    """

    changed = Signal()

    def __init__(
        self, fonts: Path, icons: Path, mode: Mode = "system", scale: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        families = load_fonts(fonts)
        self._fallbacks = tuple(name for name in families if name not in (SANS, SERIF))
        self._icons = IconSet(icons)
        self._mode: Mode = mode
        self._scale = _bounded(scale)
        self._fonts: dict[Face, QFont] = {}
        self._metrics: dict[Face, QFontMetricsF] = {}
        self._colors: dict[str, QColor] = {}
        self._app: QApplication | None = None
        self._generation = 0
        self.tokens = self._chosen()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    # ---- state

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def generation(self) -> int:
        """A number that grows with every change, for caches of drawn things."""
        return self._generation

    def set_mode(self, mode: Mode) -> None:
        """Follow the system, or stay with one row of the table."""
        if mode != "system" and mode not in THEMES:
            raise ValueError(mode)
        if mode != self._mode:
            self._mode = mode
            self._refresh()

    def set_scale(self, scale: float) -> None:
        """Set the text size; what lies outside 1.0 to 2.0 is brought inside."""
        scale = _bounded(scale)
        if scale != self._scale:
            self._scale = scale
            self._refresh()

    def apply(self, app: QApplication) -> None:
        """Dress the application, whose style is Fusion, now and after every change."""
        self._app = app
        self._dress(app)

    # ---- what widgets ask

    def color(self, name: str) -> QColor:
        """The colour of a token, for instance `accent_soft`."""
        color = self._colors.get(name)
        if color is None:
            color = self._colors[name] = QColor(getattr(self.tokens, name))
        return color

    def font(
        self, role: str = "body", weight: int = 400, *, serif: bool = False, italic: bool = False, tabular: bool = False
    ) -> QFont:
        """A font of the size table: micro, small, body, lead, h3, h2, h1 or hero."""
        return self.face(Face(role, weight, serif, italic, tabular))

    def face(self, face: Face) -> QFont:
        """The font of a face, at the present text size."""
        font = self._fonts.get(face)
        if font is None:
            font = self._fonts[face] = make_font(face, self._scale, self._fallbacks)
        return font

    def metrics(self, face: Face) -> QFontMetricsF:
        """The metrics of a face, at the present text size."""
        metrics = self._metrics.get(face)
        if metrics is None:
            metrics = self._metrics[face] = QFontMetricsF(self.face(face))
        return metrics

    def px(self, size: float) -> int:
        """A length that grows with the text: icons, bars, rings."""
        return round(size * self._scale)

    def gap(self, size: float) -> int:
        """A distance, which grows half as fast as the text, so that large text still finds room."""
        return round(size * (1 + (self._scale - 1) / 2))

    def pixmap(self, name: str, color: str, size: int, ratio: float = 2.0, stroke: float = 2.0) -> QPixmap:
        """An icon as a pixmap; `color` is a token name or `#RRGGBB`."""
        return self._icons.pixmap(name, self._hex(color), size, ratio, stroke)

    def icon(self, name: str, color: str = "ink2", size: int = 18) -> QIcon:
        """An icon for Qt's own controls (menus, actions), at the present text size.

        Where what is chosen stands on the accent itself, the icon there has the colour of the words beside it.
        """
        icon = QIcon(self.pixmap(name, color, self.px(size)))
        if self.tokens.outlined:
            chosen = self.pixmap(name, "on_accent", self.px(size))
            for mode in (QIcon.Mode.Active, QIcon.Mode.Selected):
                icon.addPixmap(chosen, mode)
        return icon

    def draw_icon(self, painter: QPainter, name: str, color: str, rect: QRectF, stroke: float = 2.0) -> None:
        """Paint an icon into `rect`, which is square."""
        ratio = painter.device().devicePixelRatio()
        pixmap = self.pixmap(name, color, round(rect.width()), max(1.0, float(ratio)), stroke)
        # Whole pixels keep the strokes crisp.
        painter.drawPixmap(round(rect.x()), round(rect.y()), pixmap)

    # ---- inside

    def _hex(self, color: str) -> str:
        return color if color.startswith("#") else cast(str, getattr(self.tokens, color))

    def _chosen(self) -> Tokens:
        if self._mode != "system":
            return THEMES[self._mode]
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _system_changed(self) -> None:
        if self._mode == "system" and self._chosen() is not self.tokens:
            self._refresh()

    def _refresh(self) -> None:
        self.tokens = self._chosen()
        self._generation += 1
        self._fonts.clear()
        self._metrics.clear()
        self._colors.clear()
        self._icons.clear()
        if self._app is not None:
            self._dress(self._app)
        self.changed.emit()

    def _dress(self, app: QApplication) -> None:
        app.setPalette(palette(self.tokens))
        app.setFont(self.font("body"))
        app.setStyleSheet(style_sheet(self.tokens, self._scale))


def _bounded(scale: float) -> float:
    return min(2.0, max(1.0, scale))
