"""Answers the wishes of the places, each of which has only those that it needs."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from portfolio.ui.shell.stage import Stage


class Following(QObject):
    """What a place chooses by itself while it is out of sight is not what the person looks at: the detail stays."""

    def __init__(
        self, stage: Stage, show: Callable[[str, str], object], answers: Mapping[str, Callable[..., Any]],
        parent: QObject,
    ) -> None:  # fmt: skip
        """`answers` by the name of the wish."""
        super().__init__(parent)
        self._stage, self._show, self._answers = stage, show, answers

    def follow(self, place: QWidget) -> None:
        """Answer the wishes of a place."""
        for wish, answer in (("entry_shown", self._entry_shown), *self._answers.items()):
            if (signal := getattr(place, wish, None)) is not None:
                signal.connect(answer)

    @Slot(str, str)
    def _entry_shown(self, kind: str, record_id: str) -> None:
        if self.sender() is self._stage.place:
            self._show(kind, record_id)
