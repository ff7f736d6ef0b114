"""Whatever takes the focus inside a scrolled area comes into sight, from wherever the focus came."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid


class InSight(QObject):
    """Qt scrolls only where Tab moves from one thing to the next inside the area itself.

    `top` pixels at the head of the area are covered (by a heading); `whole` finds what should be seen whole: the card
    around a control, where there is one.
    """

    def __init__(
        self, area: QScrollArea, *, top: Callable[[], int] = lambda: 0,
        whole: Callable[[QWidget], QWidget] = lambda widget: widget,
    ) -> None:  # fmt: skip
        super().__init__(area)
        self._area, self._top, self._whole = area, top, whole
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    @Slot("QWidget*", "QWidget*")
    def _moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What was pressed is under the pointer and must stay there.
        if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton or not isValid(self._area):
            return  # an area that goes with the calendar open above it gives the focus back when it is half gone
        inside = self._area.widget()
        if inside is not None and inside.isAncestorOf(now):
            self.bring(now)

    def bring(self, widget: QWidget) -> None:
        """Scroll as little as brings this into sight; of what is higher than the area, its head."""
        inside, bar = self._area.widget(), self._area.verticalScrollBar()
        if inside is None:
            return
        whole = self._whole(widget)
        if whole.height() > self._area.viewport().height() - self._top():
            whole = widget
        margin = 8
        place = QRect(whole.mapTo(inside, QPoint(0, 0)), whole.size()).adjusted(0, -margin - self._top(), 0, margin)
        if place.top() < bar.value() or place.height() > self._area.viewport().height():
            bar.setValue(place.top())
        elif place.bottom() > bar.value() + self._area.viewport().height():
            bar.setValue(place.bottom() - self._area.viewport().height())
