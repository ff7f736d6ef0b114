"""A column that is scrolled: no frame, no bar across, and whatever takes the focus comes into sight."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from portfolio.ui.kit.base import holds_focus, is_rtl
from portfolio.ui.kit.in_sight import InSight


class Scrolled(QScrollArea):
    """As wide as it is given, over the ground that is there. Keys reach what is in it, never the area itself."""

    def __init__(
        self, inside: QWidget | None = None, parent: QWidget | None = None,
        *, whole: Callable[[QWidget], QWidget] = lambda widget: widget,
    ) -> None:  # fmt: skip
        """`whole` finds what should be seen whole, as InSight takes it."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.sight = InSight(self, whole=whole)
        if inside is not None:
            self.hold(inside)

    def keep_room(self) -> None:
        """Keep the room of the bar while there is none, so that nothing moves aside when it comes."""
        bar = self.verticalScrollBar()

        def fit(_least: int = 0, most: int = 0) -> None:
            room = 0 if most else bar.sizeHint().width()
            self.setViewportMargins(*((room, 0, 0, 0) if is_rtl(self) else (0, 0, room, 0)))

        bar.rangeChanged.connect(fit)
        fit()

    def hold(self, inside: QWidget) -> None:
        """Scroll this from now on; what was there before goes."""
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # which setWidget has turned on


def rest_keyboard(part: QWidget) -> bool:
    """Before a part is filled anew: where the keyboard is in it, it rests on the window. Says whether it was there.

    What is taken away while it has the focus hands it to whatever comes next, and that is scrolled into sight.
    """
    if not holds_focus(part):
        return False
    part.window().setFocus(Qt.FocusReason.OtherFocusReason)
    return True


def give_keyboard(widget: QWidget) -> None:
    """Give the keyboard to what was put into a layout just now, which would else be shown and placed a moment later."""
    at: QWidget | None = widget
    new: list[QWidget] = []
    while at is not None and not at.isVisible():
        new.append(at)
        at = at.parentWidget()
    for one in new if at is not None else []:
        one.show()
    while at is not None and not at.isWindow():
        if (layout := at.layout()) is not None:
            layout.activate()
        at = at.parentWidget()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            for one in (widget, *widget.findChildren(QWidget)):
                one.setObjectName("")  # it is there for a moment still, and must not be found by its name
            widget.hide()
            widget.deleteLater()
