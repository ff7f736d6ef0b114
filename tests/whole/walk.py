"""A person at the window: does one stage of the year with mouse and keys, and prints what she would see, as JSON.

Run as: python -m tests.whole.walk {first|second|walk_round} FOLDER FILE
It is a program of its own because it opens a real window on a virtual screen.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from portfolio.core.portfolio import Portfolio
from portfolio.ui.app import App
from portfolio.ui.shell import rail
from portfolio.ui.start import Start, make_application
from portfolio.ui.workspace import Workspace


class Person:
    """Waits for what she looks for, clicks and types."""

    def __init__(self, folder: Path) -> None:
        self.application = make_application()
        start = Start(self.application, folder)
        start.window.show()
        self.until("the window is there", lambda: start.app is not None)
        assert isinstance(start.app, App)
        self.app = start.app
        self.until("everything is there", lambda: self.workspace.detail is not None)

    @property
    def workspace(self) -> Workspace:
        assert self.app.workspace is not None, "no portfolio is open"
        return self.app.workspace

    def until(self, what: str, true: Callable[[], object], seconds: float = 60) -> None:
        """Wait as a person does: the window goes on working meanwhile."""
        loop, left = QEventLoop(), int(seconds * 20)
        timer = QTimer()
        timer.setInterval(50)

        def look() -> None:
            nonlocal left
            left -= 1
            if left <= 0 or self._is(true):
                loop.quit()

        timer.timeout.connect(look)
        timer.start()
        if not self._is(true):
            loop.exec()
        timer.stop()
        assert self._is(true), f"waited {seconds} s in vain until {what}"

    @staticmethod
    def _is(true: Callable[[], object]) -> bool:
        try:
            return bool(true())
        except AssertionError:
            return False

    def drop(self, file: Path) -> None:
        """Drag a file from the desktop onto the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(file))])
        target, at = self.workspace, QPoint(400, 300)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys)
        self.application.sendEvent(target, enter)
        assert enter.isAccepted(), "the window does not take the file"
        self.application.sendEvent(target, QDropEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))

    def type_into(self, widget: QWidget, text: str) -> None:
        widget.setFocus()
        QTest.keyClicks(widget, text)

    def titles(self) -> list[str]:
        return [row.title for row in self.workspace.journal.model.rows]

    def close(self) -> None:
        self.app.close()


def first(folder: Path, badge: Path) -> dict[str, Any]:
    """Drop a badge, write a reflection about it, undo and redo, close the window."""
    person = Person(folder)
    person.drop(badge)
    person.until("the badge is on the timeline", lambda: len(person.titles()) == 1)
    seen: dict[str, Any] = {"after_drop": person.titles()}
    detail = person.workspace.detail
    assert detail is not None
    person.until("the badge is shown", lambda: detail.shown[0] == "credential")
    person.workspace.entries.reflect_on(*detail.shown)
    person.until("the editor is open", lambda: person.workspace.stage.sheet)
    editor: Any = person.workspace.stage.sheet
    person.type_into(editor.title.line, "What the class said")
    person.type_into(editor.text.source, "Half of them said #eval(1) and **meant** it.")
    person.until("the words are safe on disk", person.workspace.document.portfolio.drafts.all)
    QTest.mouseClick(editor.done, Qt.MouseButton.LeftButton)
    person.until("the reflection is on the timeline", lambda: len(person.titles()) == 2)
    seen["after_writing"] = sorted(person.titles())
    seen["drafts"] = len(person.workspace.document.portfolio.drafts.all())
    QTest.mouseClick(person.workspace.bar.undo, Qt.MouseButton.LeftButton)
    person.until("it is undone", lambda: len(person.titles()) == 1)
    seen["redo"] = person.workspace.document.portfolio.history.redo_label
    person.close()
    return seen


def second(folder: Path, out: Path) -> dict[str, Any]:
    """After a restart: redo, show the reflection to the evaluator, make the PDF."""
    person = Person(folder)
    seen: dict[str, Any] = {"before_redo": person.titles()}
    QTest.mouseClick(person.workspace.bar.redo, Qt.MouseButton.LeftButton)
    person.until("it is there again", lambda: len(person.titles()) == 2)
    seen["after_redo"] = sorted(person.titles())
    reflection = next(row for row in person.workspace.journal.model.rows if row.kind == "reflection")
    seen["privacy"] = reflection.privacy
    from portfolio.core.change import edited
    from portfolio.core.records import Reflection

    record = person.workspace.document.portfolio.get(Reflection, reflection.id)
    assert record is not None
    person.workspace.document.do(edited("Show it to my evaluator", record, privacy="evaluator"))
    person.workspace.go_to(rail.PACKET)
    place: Any = person.workspace.stage.place
    place.save_to(out)
    person.until("the PDF is saved", out.exists, 120)
    person.until("it is noted", lambda: person.workspace.document.portfolio.history.undo_label.startswith("Save"))
    person.close()
    return seen


def walk_round(folder: Path, _: Path) -> dict[str, Any]:
    """What a screen reader meets in every place: what can be focused without a name, and the rows of the timeline."""
    QAccessible.setActive(True)
    person = Person(folder)
    nameless: list[str] = []
    rows: list[str] = []
    for place in (rail.TIMELINE, rail.PACKET, rail.BIN, rail.ABOUT):
        person.workspace.go_to(place)
        person.until("the place is there", lambda: True)
        _listen(QAccessible.queryAccessibleInterface(person.app.window), place, nameless, rows)
    person.close()
    return {"nameless": sorted(set(nameless)), "rows": rows}


def _listen(node: Any, place: str, nameless: list[str], rows: list[str]) -> None:
    if node is None or not node.isValid():
        return
    name, state = node.text(QAccessible.Text.Name), node.state()
    if state.focusable and not state.invisible and not name:
        nameless.append(f"{place}: {node.role().name} {type(node.object()).__name__}")
    if node.role() == QAccessible.Role.ListItem and place == rail.TIMELINE:
        rows.append(name)
    for at in range(min(node.childCount(), 200)):
        _listen(node.child(at), place, nameless, rows)


def main() -> None:
    stage, folder, file = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if not (folder / "portfolio.db").exists():
        Portfolio.create(folder, device="d" * 32, name="Amina Diallo").close()
    seen = {"first": first, "second": second, "walk_round": walk_round}[stage](folder, file)
    print(json.dumps(seen), flush=True)
    os._exit(0)  # Qt's own end is not what is looked at here


if __name__ == "__main__":
    main()
