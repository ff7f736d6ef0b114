"""Finds what does not fit: text outside its box, words of ours that are cut, and controls that are squeezed."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from portfolio.ui.kit.base import Control
from portfolio.ui.kit.buttons import Button, Chip
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.rail_button import RailButton
from tests.whole.looks.ink import Text
from tests.whole.looks.showing import inside

SLACK = 1.5
"""Pixels that rounding may cost."""
ENOUGH = 12
"""Letters by which a title can still be told from others."""


def texts_outside(texts: list[Text]) -> list[str]:
    """Texts that are higher or wider than the box they were given, or reach out of their widget or pixmap."""
    found = []
    for text in texts:
        if text.ink.width() <= 0:
            continue
        where = f"{path(text.widget)}: “{text.words[:50]}”"
        if text.ink.height() > text.box.height() + SLACK:
            found.append(f"{where} is {text.ink.height():.0f} high in a box of {text.box.height():.0f}")
        if text.ink.width() > text.box.width() + SLACK:
            found.append(f"{where} is {text.ink.width():.0f} wide in a box of {text.box.width():.0f}")
        wanted = text.ink.intersected(text.clip)  # no more of it would be seen if there were room for more
        if not text.kept.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(wanted) and not wanted.isEmpty():
            found.append(f"{where} at {rect_of(wanted)} has only {rect_of(text.kept)} on what it is painted on")
        ground = QRectF(text.widget.rect())
        if scrolls(text.widget):  # what scrolls is cut at its edge, and comes whole when it is scrolled to
            continue
        spill = ground.adjusted(-SLACK, -SLACK, SLACK, SLACK)
        if not spill.contains(text.ink):
            found.append(f"{where} at {rect_of(text.ink)} reaches out of its widget {rect_of(ground)}")
    return found


def words_cut(texts: list[Text]) -> list[str]:
    """Words of ours that end in an ellipsis, and titles of people of which too little is left."""
    found = []
    for text in texts:
        # What is painted on a pixmap is often cut before, by who paints it.
        if not text.cut and not (text.copied and text.shown.endswith("…")):
            continue
        widget = text.widget
        where = f"{path(widget)}: “{text.words[:50]}” is shown as “{text.shown[:50]}”"
        # A name that somebody chose may be cut, where the button that carries it says how far.
        fixed = isinstance(widget, Button | RailButton | Chip) and not widget.minimumWidth()
        ours = fixed and text.words == getattr(widget, "label", "")
        alone = isinstance(widget, Control | Label) and len(text.shown) < min(ENOUGH, len(text.words))
        if ours or alone or len(text.shown) <= 3:
            found.append(where)
    return found


def texts_on_texts(texts: list[Text]) -> list[str]:
    """Texts of one widget that lie upon each other."""
    found = []
    by_widget: dict[QWidget, list[Text]] = {}
    for text in texts:
        if text.shown.strip():
            by_widget.setdefault(text.widget, []).append(text)
    for widget, mine in by_widget.items():
        for at, one in enumerate(mine):
            for other in mine[at + 1 :]:
                common = one.seen.intersected(other.seen)
                same = one.words == other.words and rect_of(one.ink) == rect_of(other.ink)
                much = 0.3 * min(one.ink.height(), other.ink.height())
                if common.width() > 2 and common.height() > much and not same:
                    found.append(
                        f"{path(widget)}: “{one.shown[:40]}” {rect_of(one.ink)} lies on “{other.shown[:40]}”"
                        f" {rect_of(other.ink)}"
                    )
    return found


def squeezed(root: QWidget) -> list[str]:
    """Widgets smaller than they say they must be, outside their parent, or on top of one beside them."""
    found = []
    for widget in inside(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or widget.width() <= 0 or isinstance(parent, QLineEdit):
            continue
        # What only holds others may ask for more than it gets, as long as none of those others is squeezed.
        if widget.layout() is None and not isinstance(widget, QStackedWidget) and not scrolls(widget):
            least = _least(widget)
            if widget.height() + 1 < least.height():
                found.append(f"{path(widget)} is {widget.height()} high and needs {least.height()}{told(widget)}")
            if widget.width() + 1 < least.width():
                found.append(f"{path(widget)} is {widget.width()} wide and needs {least.width()}{told(widget)}")
        if not scrolls(parent) and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            found.append(f"{path(widget)} {widget.geometry().getRect()} reaches out of {parent.rect().getRect()}")
        if isinstance(widget, QLineEdit) and not widget.text():
            found.extend(_placeholder_cut(widget))
        if isinstance(widget, QAbstractScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            if not isinstance(widget, QPlainTextEdit) and widget.horizontalScrollBar().isVisible():
                found.append(f"{path(widget)} has to be scrolled sideways")
    return [*found, *_side_by_side(root)]


def _least(widget: QWidget) -> QSize:
    """The smallest size in which all of it can be seen."""
    if isinstance(widget, QAbstractScrollArea):  # one line of what it scrolls, at least
        return QSize(0, widget.fontMetrics().height())
    if isinstance(widget, Button) and not widget.label:  # its icon, and a little air
        side = widget.theme.px(17) + 8
        return QSize(side, side)
    least = widget.minimumSizeHint()
    if 0 < widget.minimumWidth() < least.width():
        least.setWidth(widget.minimumWidth())
    if widget.hasHeightForWidth():
        least.setHeight(max(least.height(), widget.heightForWidth(widget.width())))
    return least


def _placeholder_cut(line: QLineEdit) -> list[str]:
    margins = line.textMargins()
    room = line.width() - margins.left() - margins.right() - 12
    needs = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if needs > room:
        return [f"{path(line)}: “{line.placeholderText()[:60]}” needs {needs} and has {room}"]
    return []


def _side_by_side(root: QWidget) -> list[str]:
    """Widgets of one layout that lie upon each other."""
    found = []
    for parent in inside(root):
        layout = parent.layout()
        if layout is None:
            continue
        mine = [child for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
                if child.isVisible() and layout.indexOf(child) >= 0]  # fmt: skip
        for at, one in enumerate(mine):
            for other in mine[at + 1 :]:
                common = one.geometry().intersected(other.geometry())
                if common.width() > 1 and common.height() > 1:
                    found.append(f"{path(one)}{told(one)} lies on {path(other)}{told(other)} by {common.getRect()}")
    return found


def scrolls(widget: QWidget) -> bool:
    """Whether this is what a scroll area looks through, in which things are cut at the edge on purpose."""
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractScrollArea) and parent.viewport() is widget


def told(widget: QWidget) -> str:
    """What it says, to find it by."""
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f" (“{words[:50]}”)" if words else ""


def path(widget: QWidget) -> str:
    """The classes from the outside to this widget, the three innermost."""
    names = []
    at: QWidget | None = widget
    while at is not None and len(names) < 4:
        names.append(type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names))


def rect_of(rect: QRectF | QRect) -> tuple[int, int, int, int]:
    return (round(rect.x()), round(rect.y()), round(rect.width()), round(rect.height()))


def position(text: Text, root: QWidget) -> QRect:
    """Where those of its letters lie in the window that are seen."""
    corner = text.widget.mapTo(root, QPoint(0, 0))
    return text.seen.toAlignedRect().translated(corner)
