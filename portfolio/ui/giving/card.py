"""A badge as it will look: its picture, its title, who gives it and how long it holds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainterPath, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from portfolio.ui.kit.base import Painted
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.paint import Canvas, isolate
from portfolio.ui.kit.pictures import draw_picture, fitting
from portfolio.ui.theme import Face, Theme, kind_of

SIDE = 132
"""Pixels of the picture at 100 % text."""


class BadgePicture(Painted):
    """The picture, or the outline of one while there is none yet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, image: QImage | None) -> None:
        """Show this one; None for none."""
        self._picture = QPixmap.fromImage(image) if image is not None and not image.isNull() else None
        self.update()

    @property
    def has_picture(self) -> bool:
        return self._picture is not None

    def measure(self) -> QSize:
        return QSize(self.theme.gap(SIDE), self.theme.gap(SIDE))

    def draw(self, canvas: Canvas) -> None:
        if self._picture is None:
            look = kind_of("award")
            canvas.painter.setOpacity(0.35)
            canvas.medallion(canvas.bounds, look.shape, look.token, look.icon)
            return
        target = fitting(canvas.bounds, self._picture)
        if not self._picture.hasAlphaChannel():  # a photo: its corners are rounded, as everywhere
            clip = QPainterPath()
            clip.addRoundedRect(target, self.theme.gap(10), self.theme.gap(10))
            canvas.painter.setClipPath(clip)
        draw_picture(canvas.painter, QRectF(target), self._picture)


class BadgeCard(Card):
    """Follows what is typed beside it."""

    def __init__(self, theme: Theme, giver: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, fill="credential_soft", border="", parent=parent)
        self.setAccessibleName(self.tr("How the badge will look"))
        self._giver = giver
        self.picture = BadgePicture(theme)
        self._title = Label(theme, "", Face("lead", 600, serif=True), wrap=True)
        self._by = Label(theme, "", Face("small"), "ink2", wrap=True)
        self._holds = Label(theme, "", Face("small"), "ink2", wrap=True)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._by, self._holds):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.show_words("", "")
        self._respace()
        theme.changed.connect(self._respace)

    def show_words(self, title: str, holds: str) -> None:
        """What stands below the picture."""
        self._title.setText(isolate(title) or self.tr("Your badge"))
        self._title.set_color("ink" if title else "ink3")
        self._by.setText(self.tr("from {giver}").format(giver=isolate(self._giver)) if self._giver else "")
        self._by.setVisible(bool(self._giver))
        self._holds.setText(holds)
        self._holds.setVisible(bool(holds))
        self.setAccessibleDescription(". ".join(part for part in (title, self._by.text(), holds) if part))

    def _respace(self) -> None:
        self._column.setSpacing(self.theme.gap(4))
