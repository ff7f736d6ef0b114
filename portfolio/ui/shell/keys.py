"""The keys of the window, in one table."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

if TYPE_CHECKING:
    from portfolio.ui.workspace import Workspace


def bind_keys(workspace: "Workspace") -> None:
    """Bind them. A field one types in takes its own first: Ctrl+Z there undoes typing, Ctrl+V pastes words."""
    add, theme, document = workspace.add, workspace.theme, workspace.document

    def scale(by: float) -> None:
        theme.set_scale(round(theme.scale + by, 1))

    for keys, action in (
        ("Ctrl+Z", _here_or("undo", document.undo)),
        ("Ctrl+Shift+Z", _here_or("redo", document.redo)),
        ("Ctrl+Y", _here_or("redo", document.redo)),
        ("Ctrl+K", workspace.bar.focus_search),
        ("Ctrl+F", workspace.bar.focus_search),
        ("Ctrl+N", workspace.bar.show_menu),
        ("Ctrl+O", lambda: add("files")),
        ("Ctrl+R", lambda: add("reflection")),
        ("Ctrl+D", lambda: add("practice")),
        ("Ctrl+L", lambda: add("time_entry")),
        ("Ctrl+G", lambda: add("goal")),
        ("Ctrl+Shift+N", lambda: add("programme")),
        ("Ctrl++", lambda: scale(0.1)),
        ("Ctrl+=", lambda: scale(0.1)),
        ("Ctrl+-", lambda: scale(-0.1)),
        ("Ctrl+0", lambda: theme.set_scale(1.0)),
        ("Ctrl+V", _here_or("paste", workspace.paste)),
    ):
        QShortcut(QKeySequence(keys), workspace, action)
    _bind_list_keys(workspace)


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


def _bind_list_keys(workspace: "Workspace") -> None:
    """Single letters act only while the list has the focus: nobody loses a word to them."""
    entries, view = workspace.entries, workspace.journal.view
    of_current: tuple[tuple[str, Callable[[str, str], None]], ...] = (
        ("Delete", entries.delete),
        ("Return", entries.write),
        ("R", entries.reflect_on),
        ("E", workspace.choose_evidence),
    )
    for keys, do in of_current:
        shortcut = QShortcut(QKeySequence(keys), view, lambda do=do: workspace.with_current(do))
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    today = QShortcut(QKeySequence("T"), view, view.show_today)
    today.setContext(Qt.ShortcutContext.WidgetShortcut)
