"""Credentials out again: the file as it came, byte for byte, and a badge of text put into a picture."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment
from portfolio.credentials.reader import read
from portfolio.ui.collection.place import Collection
from portfolio.ui.document import Document
from portfolio.ui.giving.copies import CredentialCopies
from portfolio.ui.jobs import Jobs
from portfolio.ui.kit.buttons import Button
from portfolio.ui.shell.entries import Entries
from portfolio.ui.theme import Theme
from portfolio.ui.workspace import Workspace
from tests.ui.giving.conftest import BADGES, TODAY, WAIT


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def told() -> list[tuple[str, str]]:
    return []


@pytest.fixture
def copies(document: Document, jobs: Jobs, window: QWidget, told: list[tuple[str, str]]) -> Iterator[CredentialCopies]:
    copies = CredentialCopies(document, jobs, window)
    copies.told.connect(lambda title, advice, _actions: told.append((title, advice)))
    yield copies
    jobs.wait()


def words_of(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def answered(qtbot: QtBot, window: QWidget, place: Path) -> str:
    """Choose this place in the dialog that comes; returns the name that it offered."""
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is not None, timeout=WAIT)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    (offered, *_) = dialog.selectedFiles()
    dialog.fileSelected.emit(str(place))
    dialog.close()
    return Path(offered).name


def test_the_menu_offers_what_can_be_handed_out(
    theme: Theme, copies: CredentialCopies, window: QWidget, there: SimpleNamespace
) -> None:
    original, baked = "Save the original file…", "Put it into a picture…"
    offered = {}
    for name in ("badge", "pdf", "png", "typed"):
        menu = QMenu(window)
        copies.fill(menu, theme, getattr(there, name).id)
        offered[name] = words_of(menu)
        menu.deleteLater()
    assert offered == {"badge": [original, baked], "pdf": [original], "png": [original], "typed": []}


def test_the_menu_of_an_entry_offers_it_and_only_it_where_nothing_may_be_written(
    qtbot: QtBot, theme: Theme, document: Document, window: QWidget, there: SimpleNamespace
) -> None:
    closed = Portfolio.open(document.portfolio.folder, device="0" * 32, read_only=True)
    for opened in (document, Document(closed)):
        entries = Entries(theme, opened, window)
        entries.show_menu("credential", there.badge.id, QPoint(1, 1))
        (menu,) = window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
        can = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
        assert {"Save the original file…", "Put it into a picture…"} <= set(can)
        assert ("Edit" in can) is (opened is document)
        menu.close()
        menu.setParent(None)
        menu.deleteLater()
    closed.close()


def test_the_original_is_saved_byte_for_byte(
    qtbot: QtBot, copies: CredentialCopies, window: QWidget, told: list[tuple[str, str]], there: SimpleNamespace,
    tmp_path: Path,
) -> None:  # fmt: skip
    copies.ask_original(there.pdf.id)
    assert answered(qtbot, window, tmp_path / "for the office.pdf") == "First aid.pdf"
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    saved = (tmp_path / "for the office.pdf").read_bytes()
    assert saved == (BADGES / "paediatric-first-aid.pdf").read_bytes()
    assert "for the office.pdf" in told[0][0]


def test_a_badge_of_text_is_put_into_a_picture_unchanged(
    qtbot: QtBot, copies: CredentialCopies, window: QWidget, told: list[tuple[str, str]], there: SimpleNamespace,
    tmp_path: Path,
) -> None:  # fmt: skip
    copies.ask_baked(there.badge.id)
    assert answered(qtbot, window, tmp_path / "leader.png") == "Subject leader.png"
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    (found,) = read((tmp_path / "leader.png").read_bytes())
    assert found.raw == (BADGES / "subject-leader.json").read_text(encoding="utf-8")


def test_many_originals_go_into_one_folder_and_what_has_none_is_counted(
    qtbot: QtBot, copies: CredentialCopies, window: QWidget, told: list[tuple[str, str]], there: SimpleNamespace,
    tmp_path: Path,
) -> None:  # fmt: skip
    folder = tmp_path / "all"
    folder.mkdir()
    copies.ask_originals([there.badge.id, there.pdf.id, there.png.id, there.typed.id])
    answered(qtbot, window, folder)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    names = ("subject-leader.json", "paediatric-first-aid.pdf", "mentoring-level-1.png")
    assert {file.read_bytes() for file in folder.iterdir()} == {(BADGES / name).read_bytes() for name in names}
    (title, advice) = told[0]
    assert title.startswith("3 files")
    assert str(folder) in advice
    assert "typed in by hand" in advice


def test_an_original_that_is_damaged_keeps_no_other_back(
    qtbot: QtBot, document: Document, copies: CredentialCopies, told: list[tuple[str, str]], there: SimpleNamespace,
    tmp_path: Path,
) -> None:  # fmt: skip
    kept = document.portfolio.get(Attachment, there.pdf.original_id)
    assert kept is not None
    file = document.portfolio.attachments.path(kept.sha256)
    file.chmod(0o600)
    file.unlink()
    (tmp_path / "out").mkdir()
    copies.save_originals([there.pdf.id, there.badge.id], tmp_path / "out")
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert told[0][0].startswith("1 file")
    assert len(told[0][1].splitlines()) == 2


def test_credentials_that_were_chosen_are_saved_from_the_bar_and_the_menu(
    qtbot: QtBot, theme: Theme, document: Document, there: SimpleNamespace
) -> None:
    place = Collection(theme, document, lambda _sha256: None, today=TODAY)
    qtbot.addWidget(place)
    asked: list[list[str]] = []
    place.originals_requested.connect(asked.append)
    place.resize(900, 700)
    place.show()
    qtbot.waitUntil(lambda: len(place.model.rows) >= 4, timeout=WAIT)
    place.view.selectAll()
    bar = place.bar
    qtbot.waitUntil(bar.originals.isVisible)
    bar.originals.click()
    assert {there.badge.id, there.pdf.id, there.png.id, there.typed.id} == set(asked[0])
    place.choosing.show_menu(QPoint(1, 1))
    menu = place.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Save the original files…").trigger()
    menu.close()
    assert asked[1] == asked[0]


def test_the_detail_has_the_menu_of_its_entry(qtbot: QtBot, workspace: Workspace) -> None:
    detail = workspace.detail
    assert detail is not None
    kind, record_id = detail.shown
    assert record_id
    more = detail.findChild(Button, "more")
    assert more is not None
    with qtbot.waitSignal(detail.menu_requested) as wish:
        more.click()
    assert wish.args[:2] == [kind, record_id]
    (menu,) = [one for one in workspace.findChildren(QMenu) if one.isVisible()]
    assert "Move to the bin" in words_of(menu)
    assert workspace.rect().contains(workspace.mapFromGlobal(menu.geometry().topRight())), "none of it is cut off"
    menu.close()
