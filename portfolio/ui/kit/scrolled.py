"""A column that is scrolled: no frame, no bar across, and whatever takes the focus comes into sight."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

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

    def hold(self, inside: QWidget) -> None:
        """Scroll this from now on; what was there before goes."""
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # which setWidget has turned on


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout, and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            for one in (widget, *widget.findChildren(QWidget)):
                one.setObjectName("")  # it is there for a moment still, and must not be found by its name
            widget.hide()
            widget.deleteLater()
