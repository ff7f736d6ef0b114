"""The list below the top bar's button: each piece of work, how far it is, its Cancel, and how it ended."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from portfolio.ui.kit.base import is_rtl
from portfolio.ui.kit.below import error_words
from portfolio.ui.kit.cards import Card
from portfolio.ui.kit.feedback import Banner
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.progress import ProgressRow
from portfolio.ui.shell.work import DONE, FAILED, RUNNING, Work
from portfolio.ui.theme import Face, Theme

WIDEST = 420


class WorkList(Card):
    """Lies over the places, and goes when one presses Escape or does something else. It stops nobody."""

    closed = Signal()
    forgotten = Signal(object)
    """The Work that the person does not need to see any more."""

    def __init__(self, theme: Theme, button: QWidget, window: QWidget) -> None:
        super().__init__(theme, border="edge", parent=window)
        self._button, self._window = button, window
        self._rows: dict[Work, QWidget] = {}
        self._title = Label(theme, self.tr("What is under way"), Face("body", 600))
        self._nothing = Label(theme, self.tr("Nothing at the moment. All is done."), Face("body"), "ink2", wrap=True)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._nothing)
        self._area = QScrollArea()
        self._area.setWidget(self._inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.viewport().setAutoFillBackground(False)
        self._inside.setAutoFillBackground(False)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.addWidget(self._title)
        self._outer.addWidget(self._area, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self._title.text())
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        theme.changed.connect(self._place)
        self.hide()

    def come_up(self) -> None:
        """Lie below the button, with the keyboard on the first thing that can be pressed."""
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def close(self) -> bool:
        """Go away, and give the keyboard back to the button."""
        if self.isVisible():
            mine = self._holds(QApplication.focusWidget())
            self.hide()
            if mine:
                self._button.setFocus(Qt.FocusReason.PopupFocusReason)
            self.closed.emit()
        return True

    def show_works(self, works: Sequence[Work]) -> None:
        """Show these, the oldest first."""
        for gone in [work for work in self._rows if work not in works]:
            self._take_away(gone)
        for work in works:
            if work not in self._rows:
                work.changed.connect(self._changed)
                self._put(work)
        self._nothing.setVisible(not self._rows)
        self._place()

    def rows(self) -> list[str]:
        """What the list says, a line for each piece of work."""
        return [f"{row.accessibleName()} {row.accessibleDescription()}".strip() for row in self._rows.values()]

    # ---- rows

    def _put(self, work: Work) -> None:
        row = self._made(work)
        before = self._rows.get(work)
        self._rows[work] = row
        if before is None:
            self._column.addWidget(row)
            return
        had_focus = before.isAncestorOf(QApplication.focusWidget() or self)
        self._column.replaceWidget(before, row)
        before.hide()
        before.deleteLater()
        row.show()
        if had_focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made(self, work: Work) -> QWidget:
        if work.state == FAILED and work.error is not None:
            what_next = "\n".join(part for part in error_words(work.error) if part)
            failed = Banner(self.theme, self.tr("{what}: not done").format(what=work.label), what_next)
            failed.dismissed.connect(lambda: self.forgotten.emit(work))
            return failed
        if work.state == DONE:
            done = Banner(self.theme, self.tr("{what}: done").format(what=work.label), tone="accent", icon="check")
            done.dismissed.connect(lambda: self.forgotten.emit(work))
            return done
        row = ProgressRow(self.theme, work.label, can_stop=work.can_stop)
        row.cancel_requested.connect(work.stop)
        self._tell(work, row)
        return row

    def _changed(self) -> None:
        work = self.sender()
        row = self._rows.get(work)  # type: ignore[call-overload]
        if row is None:
            return
        if isinstance(row, ProgressRow) and work.state == RUNNING:  # type: ignore[attr-defined]
            self._tell(work, row)  # type: ignore[arg-type]
        else:
            self._put(work)  # type: ignore[arg-type]
            self._place()

    def _tell(self, work: Work, row: ProgressRow) -> None:
        row.set_progress(work.done, work.total)
        if work.stopping:
            row.cancelling()
        else:
            row.set_what(work.what if work.begun else self.tr("Waits for its turn"))

    def _take_away(self, work: Work) -> None:
        row = self._rows.pop(work)
        if isValid(work):  # one that was forgotten while the list was closed is gone
            work.changed.disconnect(self._changed)
        if row.isAncestorOf(QApplication.focusWidget() or self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    # ---- events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return super().event(event)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # None is the whole window losing the focus.
        if self.isVisible() and now is not None and now is not self._button and not self._holds(now):
            self.close()

    def _holds(self, widget: QWidget | None) -> bool:
        return widget is not None and (widget is self or self.isAncestorOf(widget))

    def _place(self) -> None:
        theme, window = self.theme, self._window
        gap = theme.gap
        self._outer.setSpacing(gap(10))
        self._column.setSpacing(gap(10))
        margin = gap(12)
        width = min(gap(WIDEST), window.width() - 2 * margin)
        corner = self._button.mapTo(window, QPoint(0, self._button.height()))
        left = corner.x() if is_rtl(self) else corner.x() + self._button.width() - width
        left = max(margin, min(left, window.width() - width - margin))
        inner = width - 2 * gap(14)
        wanted = self._column.totalHeightForWidth(inner) if self._column.hasHeightForWidth() else 0
        wanted = max(wanted, self._column.totalSizeHint().height())
        height = 2 * gap(14) + self._title.sizeHint().height() + gap(10) + wanted
        top = corner.y() + gap(6)
        self.setGeometry(left, top, width, max(0, min(height, window.height() - top - margin)))
