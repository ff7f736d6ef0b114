"""The keys of the window, in one table."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from portfolio.ui.document import Document
from portfolio.ui.shell.topbar import TopBar
from portfolio.ui.theme import Theme
from portfolio.ui.timeline.view import TimelineView


def bind_keys(
    window: QWidget,
    theme: Theme,
    document: Document,
    bar: TopBar,
    add: Callable[[str], None],
    paste: Callable[[], None],
) -> None:
    """Bind them. A field one types in takes its own first: Ctrl+Z there undoes typing, Ctrl+V pastes words."""

    def scale(by: float) -> None:
        theme.set_scale(round(theme.scale + by, 1))

    for keys, action in (
        ("Ctrl+Z", _here_or("undo", document.undo)),
        ("Ctrl+Shift+Z", _here_or("redo", document.redo)),
        ("Ctrl+Y", _here_or("redo", document.redo)),
        ("Ctrl+K", bar.focus_search),
        ("Ctrl+F", bar.focus_search),
        ("Ctrl+N", bar.show_menu),
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
        ("Ctrl+V", _here_or("paste", paste)),
    ):
        QShortcut(QKeySequence(keys), window, action)


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


def bind_list_keys(view: TimelineView, actions: tuple[tuple[str, Callable[[], object]], ...]) -> None:
    """Single letters act only while the list has the focus: nobody loses a word to them."""
    for keys, action in (*actions, ("T", view.show_today)):
        shortcut = QShortcut(QKeySequence(keys), view, action)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
