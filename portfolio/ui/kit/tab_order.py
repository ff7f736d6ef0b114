"""The way of the Tab key through things that come, move and go."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

from portfolio.ui.kit.focus_chain import following, preceding


def chain(owner: QWidget, stops: Sequence[QWidget]) -> None:
    """Let Tab go through these, all inside of `owner`, one after the other, and come to them where it came before.

    Qt puts one thing after another that takes the focus itself: the first goes after what stands before the owner.
    """
    before = preceding(owner)
    while before is not None and before is not owner:
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus and not owner.isAncestorOf(before):
            break
        before = preceding(before)
    anchor = [before] if before is not None and before is not owner else []
    for first, second in pairwise([*anchor, *stops]):
        QWidget.setTabOrder(first, second)


def laid_out(layout: QLayout | None) -> list[QWidget]:
    """All in a layout that Tab stops at, as it lies there: what is put in anew would come last by itself."""
    stops: list[QWidget] = []
    for at in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(at) if layout is not None else None
        if item is None:
            continue
        if (part := item.widget()) is None:
            stops += laid_out(item.layout())
            continue
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(part)
        inside = part.widget() if isinstance(part, QScrollArea) else part
        if inside is not None and inside.layout() is not None:
            stops += laid_out(inside.layout())
        elif part not in stops:
            stops += [one for one in part.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    return stops


def stops_in(owner: QWidget) -> list[QWidget]:
    """All in `owner` that Tab stops at, in the order in which it comes to them now: what came later is last."""
    stops: list[QWidget] = []
    at = following(owner)
    while at is not None and at is not owner:
        if at.focusPolicy() & Qt.FocusPolicy.TabFocus and owner.isAncestorOf(at):
            stops.append(at)
        at = following(at)
    return stops
