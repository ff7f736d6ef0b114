"""The main flows by keyboard alone in a whole window: how many keys each takes, what is typed aside."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.records import Credential, Goal, Record, Reflection, TimeEntry
from portfolio.ui.packet.leaving import LeavingSheet
from portfolio.ui.packet.place import PacketPlace
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.ui.shell.conftest import MakeWorkspace

CTRL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key
WAIT = 60_000


class Keys:
    """Presses keys where the keyboard is, and counts them. Words are typed, and count for nothing."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace, self.count = workspace, 0

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, at: QWidget | None = None
    ) -> None:
        """`at`: where the keyboard would be, where this platform does not put it: in a window of its own."""
        self.count += 1
        QTest.keyClick(at or self._focus(), key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self._focus(), words)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.workspace

    @property
    def portfolio(self) -> Any:
        return self.workspace.document.portfolio

    def every(self, kind: type[Record]) -> list[Any]:
        return [record for record in self.portfolio.find(kind) if record.trashed is None]


@pytest.fixture
def keys(make_workspace: MakeWorkspace) -> Iterator[Keys]:
    workspace = make_workspace()
    workspace.add_place(rail.PACKET, lambda: PacketPlace(workspace.theme, workspace.document, workspace.jobs))
    assert workspace.journal.view.hasFocus()
    return Keys(workspace)


def test_a_copied_badge_is_in_the_portfolio_with_one_key(qtbot: QtBot, keys: Keys, tmp_path: Path) -> None:
    file = tmp_path / "badge.json"
    file.write_text(BADGE, "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    QApplication.clipboard().setMimeData(mime)
    keys.press(Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(keys.every(Credential)), timeout=WAIT)
    assert [badge.title for badge in keys.every(Credential)] == ["Feedback that helps"]
    assert keys.count <= 2


def test_an_hour_is_logged_with_two_keys(qtbot: QtBot, keys: Keys) -> None:
    keys.press(Key.Key_K, CTRL)
    keys.write("45m marking")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: bool(keys.every(TimeEntry)), timeout=WAIT)
    assert [(entry.minutes, entry.title) for entry in keys.every(TimeEntry)] == [(45, "Marking")]
    assert keys.count <= 2


def test_a_reflection_is_begun_with_one_key_and_what_is_typed_stands_in_it(keys: Keys) -> None:
    keys.press(Key.Key_R)
    assert keys.count == 1
    sheet: Any = keys.workspace.stage.sheet
    assert sheet.KIND == "reflection"
    keys.write("Exit tickets again")
    assert "Exit tickets again" in sheet.content().values()
    keys.press(Key.Key_Return, CTRL)
    assert len(keys.every(Reflection)) == 2


def test_a_goal_is_begun_with_one_key_and_stands_after_two(keys: Keys) -> None:
    keys.press(Key.Key_G, CTRL)
    keys.write("Ask more than I tell")
    keys.press(Key.Key_Return, CTRL)
    assert "Ask more than I tell" in {goal.title for goal in keys.every(Goal)}
    assert keys.count <= 2


def test_the_evaluation_pdf_is_saved_with_three_keys(
    qtbot: QtBot, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))  # a folder of the test's own
    keys.press(Key.Key_E, CTRL)
    keys.press(Key.Key_S, CTRL)
    qtbot.waitUntil(
        lambda: any(sheet.save.hasFocus() for sheet in keys.workspace.findChildren(LeavingSheet)), timeout=WAIT
    )
    keys.press(Key.Key_Return, at=keys.workspace.findChildren(LeavingSheet)[0].save)
    qtbot.waitUntil(lambda: any(tmp_path.glob("*.pdf")), timeout=WAIT)
    assert keys.count <= 3


def test_an_entry_is_found_and_shown_with_two_keys(keys: Keys) -> None:
    keys.press(Key.Key_K, CTRL)
    keys.write("exit tick")
    keys.press(Key.Key_Return)
    assert keys.workspace.detail is not None
    assert keys.workspace.detail.title == "Exit tickets"
    assert keys.count <= 2


BADGE = """{
 "@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "https://badges.example.org/a/1",
 "recipient": {"type": "email", "hashed": false, "identity": "amina@example.org"},
 "issuedOn": "2026-03-04T00:00:00Z", "verification": {"type": "hosted"},
 "badge": {"type": "BadgeClass", "id": "https://badges.example.org/b/1", "name": "Feedback that helps",
  "description": "Feedback", "criteria": {"narrative": "Do it"},
  "issuer": {"type": "Issuer", "id": "https://badges.example.org/i", "name": "Riverside Institute",
   "url": "https://badges.example.org", "email": "badges@example.org"}}
}"""


def test_what_was_written_is_chosen_alone_though_ctrl_is_still_held(keys: Keys) -> None:
    """Ctrl+Enter ends a sheet while Ctrl is down: what comes then must not be added to what was chosen before."""
    workspace, view = keys.workspace, keys.workspace.journal.view
    handle = workspace.window().windowHandle()
    assert handle is not None
    for words in ("First", "Second"):
        workspace.add("reflection")
        sheet: Any = workspace.stage.sheet
        sheet.fields["text"].set_raw(words)
        QTest.keyPress(handle, Key.Key_Control, CTRL)
        try:
            assert QApplication.keyboardModifiers() & CTRL
            assert sheet.save()
            assert len(view.selectionModel().selectedRows()) == 1
        finally:
            QTest.keyRelease(handle, Key.Key_Control)
    QTest.keyPress(handle, Key.Key_Control, CTRL)
    try:
        workspace.document.undo()
        assert len(view.selectionModel().selectedRows()) == 1
    finally:
        QTest.keyRelease(handle, Key.Key_Control)
