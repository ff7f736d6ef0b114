"""Binding keys: those of the window's commands, and what acts on an entry where a list has the focus."""

import sys
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from portfolio.ui.shell.commands import Command

_TYPED = {"undo": "undo", "redo": "redo", "paste": "paste"}
"""Commands that a field one types in does by itself, under the same keys: by command, what the field calls it."""


def bind_keys(window: QWidget, commands: Iterable[Command]) -> None:
    """Bind all keys of the table."""
    for command in commands:
        do = _here_or(_TYPED[command.name], command.do) if command.name in _TYPED else command.do
        for keys in command.keys:
            QShortcut(QKeySequence(keys), window, do)


def _here_or(what: str, do: Callable[[], object]) -> Callable[[], None]:
    """Let the field one types in do this, where there is one. Each system leaves some of these keys to the window:

    Ctrl+Y on Linux, Ctrl+Shift+Z on Windows; they must not change the portfolio behind the words.
    """

    def act() -> None:
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly():
            getattr(field, what)()
        else:
            do()

    return act


class Acts(NamedTuple):
    """What the window does with the entry that has the focus: its kind and id."""

    write: Callable[[str, str], object]
    reflect: Callable[[str, str], object]
    reflect_on_all: Callable[[Sequence[tuple[str, str]]], object]
    add_evidence: Callable[[str, str], object]
    delete: Callable[[str, str], object]
    align: Callable[[Sequence[tuple[str, str]]], object]
    say_skills: Callable[[Sequence[tuple[str, str]]], object]
    log: Callable[[], object]
    """Log time in one line: needs no entry."""


class ListKeys:
    """Enter, Delete and single letters act on the entry that has the focus, at every place alike.

    A list, or a row or card, has `entry_at(None)`, which gives kind and id of its current entry; keys that it does not
    need itself it lets pass. Where one types, no key comes here: nobody loses a word.
    """

    def __init__(self, acts: Acts) -> None:
        self._acts = acts
        self.letters = True
        """Whether single letters act; who types by voice or with a tremor wants them off."""

    def press(self, event: QKeyEvent) -> bool:
        """Whether the key meant the entry that has the focus."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or event.isAutoRepeat():
            return False  # a key that is held down, or stuck, acts once: it would go from entry to entry
        holder: Any = _holder(QApplication.focusWidget())
        kind, record_id = holder.entry_at(None) if holder is not None else ("", "")
        acts, key = self._acts, event.key()
        if self.letters and key == Qt.Key.Key_T and hasattr(holder, "show_today"):
            holder.show_today()
            return True
        if self.letters and key == Qt.Key.Key_L:
            acts.log()
            return True
        if not record_id:
            return False
        chosen = holder.chosen() if hasattr(holder, "chosen_count") else []
        those = [(row.kind, row.id) for row in chosen] if len(chosen) > 1 else [(kind, record_id)]
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            acts.write(kind, record_id)
        elif key == Qt.Key.Key_Delete:
            acts.delete(kind, record_id)
        elif self.letters and key == Qt.Key.Key_R and len(chosen) > 1:
            acts.reflect_on_all([(row.kind, row.id) for row in chosen])
        elif self.letters and key == Qt.Key.Key_R:
            acts.reflect(kind, record_id)
        elif self.letters and key == Qt.Key.Key_E:
            acts.add_evidence(kind, record_id)
        elif self.letters and key == Qt.Key.Key_S:
            acts.align(those)
        elif self.letters and key == Qt.Key.Key_K:
            acts.say_skills(those)
        else:
            return False
        return True


def open_menu(event: QKeyEvent) -> bool:
    """Shift+F10 opens the menu of what has the focus. Windows does so by itself, as all do with the menu key."""
    focus = QApplication.focusWidget()
    wanted = event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
    if not wanted or focus is None or sys.platform == "win32":
        return False
    at = focus.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(focus, QContextMenuEvent(reason, at, focus.mapToGlobal(at), event.modifiers()))
    return True


def _holder(widget: QWidget | None) -> QWidget | None:
    """The list, row or card that this belongs to."""
    while widget is not None and not hasattr(widget, "entry_at"):
        widget = widget.parentWidget()
    return widget
