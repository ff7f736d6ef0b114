"""A real portfolio with aims, hours and a few entries, a document over it, and a palette over a window."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.records import Goal, Link, Practice, Programme, Record, Reflection, TimeEntry, build, kind_of
from portfolio.ui.document import Document
from portfolio.ui.palette import palette as palette_module
from portfolio.ui.palette.commands import Command
from portfolio.ui.palette.palette import Palette
from portfolio.ui.palette.rows import Row
from portfolio.ui.theme import Theme
from tests.ui.homes import copied

TODAY = date.today()


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication, blank_home: Path) -> Iterator[Document]:
    document = Document(copied(blank_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


def tie(source: Record, target: Record, role: str = "toward") -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role=role,
    )  # fmt: skip


@pytest.fixture
def there(document: Document) -> SimpleNamespace:
    """What the portfolio holds, by name."""
    found = SimpleNamespace(
        universal=build(Goal, title="Universal Design nanodegree", due=TODAY + timedelta(days=60)),
        literacy=build(Goal, title="Assessment literacy to level 4", due=TODAY + timedelta(days=20)),
        met=build(Goal, title="Universal acclaim", state="met"),
        course=build(Programme, title="Data-informed teaching", due=TODAY + timedelta(days=90)),
        drawings=build(Practice, title="Scale drawings, chosen by 8B", day=TODAY - timedelta(days=3)),
        tickets=build(
            Reflection, title="What the exit tickets told me", text="scale", day=TODAY - timedelta(days=4)
        ),
        moderation=build(
            TimeEntry, title="Moderation of scripts", day=TODAY - timedelta(days=9), minutes=60, category="Meeting",
            own_time=False, privacy="private",
        ),
    )  # fmt: skip
    document.portfolio.apply(
        added(
            "Add", found.universal, found.literacy, found.met, found.course, found.drawings, found.tickets,
            found.moderation, tie(found.moderation, found.literacy),
        )
    )  # fmt: skip
    return found


class Window(SimpleNamespace):
    """`palette` over `widget`, whose `behind` is a field that had the focus; `done` are commands that were run."""

    palette: Palette
    widget: QWidget
    behind: QLineEdit
    done: list[str]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, document: Document, there: SimpleNamespace) -> Window:
    widget = QWidget()
    qtbot.addWidget(widget)
    column = QVBoxLayout(widget)
    behind = QLineEdit()
    column.addWidget(behind)
    done: list[str] = []

    def run(name: str) -> Callable[[], None]:
        return lambda: done.append(name)

    commands = [
        Command("add:time_entry", "Log time", "Ctrl+L", "clock", run("time_entry"), "hours"),
        Command("add:reflection", "Write a reflection", "Ctrl+R", "pen-line", run("reflection")),
        Command("add:goal", "Set a goal", "Ctrl+G", "flag", run("goal")),
        Command("packet", "Make the evaluation PDF", "Ctrl+5", "file-output", run("packet"), "export"),
        Command("look", "Switch to dark", "", "moon", run("look"), "theme"),
    ]
    widget.resize(1366, 768)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    behind.setFocus()
    palette = Palette(theme, document, commands, widget)
    return Window(palette=palette, widget=widget, behind=behind, done=done)


@pytest.fixture
def palette(window: Window) -> Palette:
    return window.palette


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was told."""
    words: list[str] = []
    monkeypatch.setattr(palette_module, "announce", lambda _widget, text: words.append(text))
    return words


def show(palette: Palette) -> list[str]:
    """The lines as a text: headings bare, the marked line with an arrow, the end of a line in brackets."""

    def line(row: Row) -> str:
        words = row.spoken if not row.end else f"{row.words} ({row.end})".replace("\u2068", "").replace("\u2069", "")
        if row.do is None:
            return row.spoken
        return ("> " if row is palette.lines.row() else "- ") + words.removesuffix(", Enter")

    return [line(row) for row in palette.rows.rows]
