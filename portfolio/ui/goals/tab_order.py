"""The way of the Tab key through things that come, move and go."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def chain(owner: QWidget, stops: Sequence[QWidget]) -> None:
    """Let Tab go through these, all inside of `owner`, one after the other, and come to them where it came before.

    Qt puts one thing after another that takes the focus itself: the first goes after what stands before the owner.
    """
    before = owner.previousInFocusChain()
    while before is not None and before is not owner:
        if before.focusPolicy() & Qt.FocusPolicy.TabFocus and not owner.isAncestorOf(before):
            break
        before = before.previousInFocusChain()
    anchor = [before] if before is not None and before is not owner else []
    for first, second in pairwise([*anchor, *stops]):
        QWidget.setTabOrder(first, second)
