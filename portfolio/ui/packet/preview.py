"""The right half: the pages, what is said about them, and how large they are shown."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner, announce
from portfolio.ui.kit.labels import Label, Pill
from portfolio.ui.packet.making import Made
from portfolio.ui.packet.pages import STEP, PageView
from portfolio.ui.theme import Face, Theme

SAVE_KEYS = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_S)

KILO = QLocale.DataSizeFormat.DataSizeSIFormat
"""Sizes in kB and MB, as file managers give them to most people."""


class PreviewPane(QWidget):
    """The PDF as it will be. While it is made again the pages of before stay, and say so."""

    asked = Signal(str)
    """The name of the action that was chosen on the banner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.pages = PageView(theme)
        self.banner: Banner | None = None
        self._size = 0
        self._making = False
        self._words = Label(theme, "", Face("small", tabular=True), "ink2")
        self.stale = Pill(theme, self.tr("Making it again…"), icon="refresh-cw", tone="accent")
        self.stale.hide()
        self.smaller = Button(theme, icon="zoom-out", kind="ghost", keys="−", tip=self.tr("Smaller"))
        self.larger = Button(theme, icon="zoom-in", kind="ghost", keys="+", tip=self.tr("Larger"))
        self.fit = Button(theme, icon="maximize-2", kind="ghost", keys="0", tip=self.tr("Fit the width"))
        self._percent = Label(theme, "", Face("small", tabular=True), "ink2")
        self.smaller.clicked.connect(lambda: self.pages.zoom_by(1 / STEP))
        self.larger.clicked.connect(lambda: self.pages.zoom_by(STEP))
        self.fit.clicked.connect(lambda: self.pages.set_fit("page" if self.pages.fit == "width" else "width"))
        self.pages.page_changed.connect(self._tell)
        self.pages.zoomed.connect(self._tell)
        self._notes = QVBoxLayout()
        self._bar = QHBoxLayout()
        self._bar.addWidget(self._words)
        self._bar.addWidget(self.stale)
        self._bar.addStretch(1)
        self._bar.addWidget(self.smaller)
        self._bar.addWidget(self._percent)
        self._bar.addWidget(self.larger)
        self._bar.addWidget(self.fit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._notes)
        column.addWidget(self.pages, 1)
        column.addLayout(self._bar)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._tell()

    def show_made(self, made: Made) -> None:
        """Show a packet that was made."""
        self._size = len(made.pdf)
        self.pages.show_pdf(made.pdf)
        locale = self.locale()
        words = self.tr("Preview ready, {count} pages", "", made.pages)
        announce(self, words.format(count=locale.toString(made.pages)))

    def set_making(self, making: bool) -> None:
        """Say that the pages are being made anew."""
        self._making = making
        self._tell()

    def words(self) -> str:
        """What is said below the pages."""
        return self._words.text()

    def say(
        self, title: str, advice: str = "", actions: tuple[tuple[str, str], ...] = (), *, good: bool = False
    ) -> None:
        """Say something above the pages; it takes the place of what was said before."""
        self.say_nothing()
        tone, icon = ("accent", "check") if good else ("warn", "circle-alert")
        banner = self.banner = Banner(self.theme, title, advice, actions, tone=tone, icon=icon)
        banner.action_requested.connect(self.asked)
        self._notes.addWidget(banner)
        self._restyle()
        banner.show()
        banner.announce()

    def say_nothing(self) -> None:
        """Take away what was said."""
        if self.banner is not None:
            self._notes.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
            self.banner = None
            self._restyle()

    def _tell(self) -> None:
        count, locale = self.pages.count, self.locale()
        self.stale.setVisible(self._making and count > 0)
        self._percent.setText(self.tr("{percent} %").format(percent=locale.toString(self.pages.percent)))
        wide = self.pages.fit == "width"
        self.fit.set_tip(self.tr("Fit whole pages") if wide else self.tr("Fit the width"))
        self.fit.set_icon("minimize-2" if wide else "maximize-2")
        if not count:
            self._words.setText(self.tr("Making the preview…") if self._making else "")
            return
        page = self.tr("Page {page} of {count}").format(
            page=locale.toString(self.pages.page + 1), count=locale.toString(count)
        )
        self._words.setText(f"{page} · {locale.formattedDataSize(self._size, 0, KILO)}")

    def _restyle(self) -> None:
        gap = self.theme.gap
        edge = gap(16) if self.banner is not None else 0
        self._notes.setContentsMargins(edge, edge, edge, edge)
        self._bar.setContentsMargins(gap(20), gap(4), gap(16), gap(6))
        self._bar.setSpacing(gap(8))
        self._percent.setMinimumWidth(round(self.theme.metrics(Face("small", tabular=True)).horizontalAdvance("000 %")))
