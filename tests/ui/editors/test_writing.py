"""The field in which one writes at length: its marks and their keys, and texts of any size."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from portfolio.core.records import Reflection
from portfolio.ui.document import Document
from portfolio.ui.editors import ReflectionEditor
from portfolio.ui.editors.editor import Editor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
UI = Path(__file__).resolve().parents[3] / "portfolio" / "ui"


def opened(qtbot: QtBot, editor: Editor) -> None:
    qtbot.addWidget(editor)
    editor.resize(620, 700)
    editor.show()


def test_a_megabyte_is_pasted_and_kept_whole(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    words = "Was wir gelernt haben, 🙂 مرحبا. " * 32_000
    assert len(words.encode()) > 1_000_000
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    mime = QMimeData()
    mime.setText(words)
    editor.text.source.insertFromMimeData(mime)
    QTest.keyClicks(editor.text.source, "end")
    assert editor.save()
    kept = document.portfolio.find(Reflection)[0].text
    assert kept.split() == f"{words}end".split()
    again = ReflectionEditor(theme, document, jobs, document.portfolio.find(Reflection)[0].id)
    opened(qtbot, again)
    again.leave()
    assert document.portfolio.drafts.all() == []
    assert again.text.text() == kept


def test_the_toolbar_marks_words_and_lines(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    source = editor.text.source
    source.setPlainText("🙂 eleven tickets")
    cursor = source.textCursor()
    cursor.setPosition(4)
    source.setTextCursor(cursor)
    source.surround("**")
    assert source.text() == "🙂 **eleven** tickets"
    source.surround("**")
    assert source.text() == "🙂 eleven tickets"
    source.begin_lines("> ")
    assert source.text() == "> 🙂 eleven tickets"
    source.begin_lines("> ")
    source.setPlainText("- one")
    source.moveCursor(source.textCursor().MoveOperation.End)
    QTest.keyClick(source, Qt.Key.Key_Return)
    QTest.keyClicks(source, "two")
    assert source.text() == "- one\n- two"


def test_a_megabyte_without_a_space_does_not_stop_the_window(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    mime = QMimeData()
    mime.setText("x" * 1_000_000)
    editor.text.source.insertFromMimeData(mime)
    QTest.keyClicks(editor.text.source, "end")
    assert editor.text.text().replace("\n", "") == "x" * 1_000_000 + "end"


@pytest.mark.parametrize(
    "key, held, marked",
    [
        (Qt.Key.Key_B, CTRL, "**word**"),
        (Qt.Key.Key_I, CTRL, "*word*"),
        (Qt.Key.Key_H, CTRL | SHIFT, "## word"),
        (Qt.Key.Key_L, CTRL | SHIFT, "- word"),
        (Qt.Key.Key_Q, CTRL | SHIFT, "> word"),
    ],
)
def test_each_mark_has_its_key(
    qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs, key: Qt.Key, held: Qt.KeyboardModifier, marked: str
) -> None:
    editor = ReflectionEditor(theme, document, jobs)
    opened(qtbot, editor)
    with qtbot.waitActive(editor):
        editor.activateWindow()
    source = editor.text.source
    source.setPlainText("word")
    source.setFocus()
    QTest.keyClick(source, key, held)
    assert source.text() == marked
    keys = [shortcut.key().toString() for shortcut in editor.findChildren(QShortcut)]
    assert len(keys) == len(set(keys))


def test_no_key_of_the_window_takes_a_letter_that_is_typed_with_altgr() -> None:
    """On Windows AltGr is Ctrl+Alt: whoever types ł or ħ must not get a list or a heading."""
    pattern = re.compile(r"""["'](?:Ctrl\+|Alt\+|Shift\+|Meta\+)*(?:Ctrl\+(?:Shift\+)?Alt|Alt\+(?:Shift\+)?Ctrl)\+""")
    assert pattern.search('keys="Ctrl+Alt+L"')
    found = [file.name for file in UI.rglob("*.py") if pattern.search(file.read_text("utf-8"))]
    assert found == []
