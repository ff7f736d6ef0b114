"""Turning the SVG icons of a folder into pixmaps of any colour and size."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


class IconSet:
    """The icons of one folder. Pixmaps are kept, so that painting costs one blit."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, int, float, float], QPixmap] = {}

    def pixmap(self, name: str, color: str, size: int, ratio: float = 1.0, stroke: float = 2.0) -> QPixmap:
        """The icon `name` in `color`, `size` logical pixels square, for a screen of the given pixel ratio.

        Raises FileNotFoundError for a name that has no file: that is a bug of ours, never of the person.
        """
        key = (name, color, size, ratio, stroke)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._draw(*key)
            self._pixmaps[key] = pixmap
        return pixmap

    def clear(self) -> None:
        """Forget the pixmaps, for instance after the colours changed."""
        self._pixmaps.clear()

    def _draw(self, name: str, color: str, size: int, ratio: float, stroke: float) -> QPixmap:
        if name not in self._sources:
            self._sources[name] = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        svg = self._sources[name].replace("currentColor", color)
        svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
        pixels = max(1, round(size * ratio))
        pixmap = QPixmap(pixels, pixels)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
