"""The right half: the pages, what is said about them, and how large they are shown."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from portfolio.ui.kit.base import plain_tip
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.feedback import Banner, announce
from portfolio.ui.kit.labels import Label, Pill
from portfolio.ui.packet.foot import FootWords
from portfolio.ui.packet.making import Made
from portfolio.ui.packet.pages import STEP, PageView
from portfolio.ui.packet.thumbnails import Thumbnails
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
        self._words = FootWords(theme)
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
        self.thumbnails = Thumbnails(theme, self.pages.drawer)
        self.thumbnails.page_requested.connect(self.pages.go_to)
        self.thumbnails.hide()
        self.all = Button(theme, icon="layout-grid", kind="ghost", keys="F4", tip=self.tr("Show all pages"))
        self.all.clicked.connect(self.show_all)
        self.jump = QLineEdit()
        self.jump.setAccessibleName(self.tr("Go to page"))
        self.jump.setValidator(QIntValidator(1, 99999, self.jump))
        self.jump.returnPressed.connect(self._jump)
        self.jump.setToolTip(plain_tip(self.tr("Go to page"), "Ctrl+G"))
        self._notes = QVBoxLayout()
        self._bar = QHBoxLayout()
        self._bar.addWidget(self.all)
        self._bar.addWidget(self.jump)
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
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(self.thumbnails)
        across.addWidget(self.pages, 1)
        column.addLayout(across, 1)
        column.addLayout(self._bar)
        self.setAutoFillBackground(True)
        for keys, work in ((Qt.Key.Key_F4, self.show_all), (Qt.Modifier.CTRL | Qt.Key.Key_G, self._ask_page)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(work)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._tell()

    def show_made(self, made: Made) -> None:
        """Show a packet that was made."""
        self._size = made.size or len(made.pdf)
        self.pages.show_made(made)
        locale = self.locale()
        words = self.tr("Preview ready, {count} pages", "", made.pages)
        announce(self, words.format(count=locale.toString(made.pages)))

    def show_all(self) -> None:
        """All pages as a strip beside the pages, or no longer."""
        self.thumbnails.setVisible(self.thumbnails.isHidden())
        self._tell()

    def _ask_page(self) -> None:
        self.jump.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.jump.selectAll()

    def _jump(self) -> None:
        if self.jump.hasAcceptableInput():
            self.pages.go_to(min(int(self.jump.text()), self.pages.count) - 1)
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self._percent.setText(self.tr("{percent} %").format(percent=locale.toString(self.pages.percent)))
        wide = self.pages.fit == "width"
        self.fit.set_tip(self.tr("Fit whole pages") if wide else self.tr("Fit the width"))
        self.fit.set_icon("minimize-2" if wide else "maximize-2")
        hidden = self.thumbnails.isHidden()
        self.all.set_tip(self.tr("Show all pages") if hidden else self.tr("Hide the strip of pages"))
        self.all.setEnabled(count > 0)
        self.jump.setEnabled(count > 0)
        self.thumbnails.show_page(self.pages.page if count else -1)
        if not self.jump.hasFocus():
            self.jump.setText(str(self.pages.page + 1) if count else "")
        self._say_pages()

    def _say_pages(self) -> None:
        count, locale = self.pages.count, self.locale()
        making = (self.tr("Making the preview…"), self.tr("Making it…"))
        if not count:
            self.stale.hide()
            self._words.say(*(making if self._making else ("",)))
            return
        page = self.tr("of {count} pages", "", count).format(count=locale.toString(count))
        size = self.tr("about {size}").format(size=locale.formattedDataSize(self._size, 1, KILO))
        least = self.tr("of {count}").format(count=locale.toString(count))
        self._words.say(f"{page} · {size}", page, least)
        beside = self._making and self._has_room_for_pill()
        self.stale.setVisible(beside)
        if self._making and not beside:
            self._words.say(self.tr("Making it again…"), making[-1])

    def _has_room_for_pill(self) -> bool:
        self._bar.invalidate()
        least = self._bar.minimumSize().width()
        if self.stale.isHidden():
            least += self.stale.sizeHint().width() + self._bar.spacing()
        return least <= self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say_pages()

    def _restyle(self) -> None:
        gap = self.theme.gap
        edge = gap(16) if self.banner is not None else 0
        self._notes.setContentsMargins(edge, edge, edge, edge)
        self._bar.setContentsMargins(gap(20), gap(4), gap(16), gap(6))
        self._bar.setSpacing(gap(8))
        small = self.theme.metrics(Face("body", tabular=True))
        self.jump.setFont(self.theme.font("body"))
        self.jump.setFixedWidth(round(small.horizontalAdvance("0000")) + 2 * gap(8) + 4)
        self._percent.setMinimumWidth(round(self.theme.metrics(Face("small", tabular=True)).horizontalAdvance("000 %")))
