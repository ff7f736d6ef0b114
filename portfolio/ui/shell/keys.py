"""Binding keys: those of the window's commands, and single letters where a list has the focus."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from portfolio.ui.shell.commands import Command
from portfolio.ui.timeline.view import TimelineView

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


def bind_list_keys(view: TimelineView, actions: tuple[tuple[str, Callable[[], object]], ...]) -> tuple[QShortcut, ...]:
    """Single letters act only while the list has the focus: nobody loses a word to them.

    Returns those of them that are letters, for who wants them off.
    """
    letters = []
    for keys, action in (*actions, ("T", view.show_today)):
        shortcut = QShortcut(QKeySequence(keys), view, action)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        if len(keys) == 1:
            letters.append(shortcut)
    return tuple(letters)
