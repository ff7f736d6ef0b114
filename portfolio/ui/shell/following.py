"""Answers the wishes of the places, each of which has only those that it needs."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget


class Following(QObject):
    """What a place chooses it says whether it is in sight or not; which place said so goes with it."""

    def __init__(
        self, chosen: Callable[[QWidget, str, str], object], answers: Mapping[str, Callable[..., Any]], parent: QObject
    ) -> None:
        """`chosen` is told the place, and kind and id of its entry. `answers` by the name of the wish."""
        super().__init__(parent)
        self._chosen, self._answers = chosen, answers

    def follow(self, place: QWidget) -> None:
        """Answer the wishes of a place."""
        shown = dict.fromkeys(("entry_shown", "entry_marked"), self._entry_shown)
        for wish, answer in (*shown.items(), *self._answers.items()):
            if (signal := getattr(place, wish, None)) is not None:
                signal.connect(answer)

    @Slot(str, str)
    def _entry_shown(self, kind: str, record_id: str) -> None:
        place = self.sender()
        if isinstance(place, QWidget):
            self._chosen(place, kind, record_id)
