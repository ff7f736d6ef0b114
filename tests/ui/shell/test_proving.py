"""A badge is proven by the page that its owner saved: dropped on its row, checked again, taken back with one undo."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from portfolio.core.records import Credential, CredentialCheck, SavedPage
from portfolio.ui.app import App
from portfolio.ui.detail.proving import PageRow
from portfolio.ui.kit.buttons import Button
from portfolio.ui.preferences.place import SettingsPlace
from portfolio.ui.shelf.place import ShelfPlace
from portfolio.ui.shell import rail
from portfolio.ui.workspace import Workspace
from tests.credentials import badges
from tests.credentials.proofs import signing

ISSUER = "did:web:badges.lakeside.example"
KEY = f"{ISSUER}#key-1"
DID = "https://badges.lakeside.example/.well-known/did.json"
WAIT = 20_000


def token() -> str:
    """A badge of an issuer whose key is on the web."""
    badge = badges.badge_3(issuer={"id": ISSUER, "type": ["Profile"], "name": "Lakeside College"})
    return signing.token({**badges.claims(badge), "iss": ISSUER}, kid=KEY)


def document_of(number: int = 1) -> bytes:
    method = {"id": KEY, "type": "JsonWebKey2020", "controller": ISSUER, "publicKeyJwk": signing.jwk("p256", number)}
    return json.dumps({"id": ISSUER, "verificationMethod": [method], "assertionMethod": [KEY]}).encode()


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Workspace:
    """The badge is in the portfolio, and in the detail with all that would prove it."""
    file = tmp_path / "badge.jwt"
    file.write_text(token())
    workspace.adding.add([file])
    qtbot.waitUntil(lambda: bool(workspace.document.portfolio.find(Credential)), timeout=WAIT)
    (badge,) = workspace.document.portfolio.find(Credential)
    workspace.open_entry("credential", badge.id)
    assert workspace.detail is not None
    workspace.detail.body().findChild(Button, "prove").click()
    return workspace


def statuses(workspace: Workspace) -> list[str]:
    checks = sorted(workspace.document.portfolio.find(CredentialCheck), key=lambda check: check.at)
    return [check.status for check in checks]


def test_a_saved_page_let_go_on_its_row_proves_the_badge_in_one_change(
    qtbot: QtBot, shown: Workspace, tmp_path: Path
) -> None:
    assert shown.detail is not None
    (row,) = shown.detail.body().findChildren(PageRow)
    assert row.takes_page == (DID, ISSUER)
    assert statuses(shown) != ["verified"]
    file = tmp_path / "did.json"
    file.write_bytes(document_of())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    at = row.mapTo(shown, QPoint(30, 12))
    assert shown.dropping.over(mime, at)
    assert "The saved page of" in shown.dropping.hint.words
    shown.dropping.dropped(mime, at)
    qtbot.waitUntil(lambda: len(statuses(shown)) == 2, timeout=WAIT)
    assert statuses(shown)[-1] == "verified"
    (page,) = shown.document.portfolio.find(SavedPage)
    assert (page.kind, page.address, page.owner) == ("key", DID, ISSUER)
    assert "is proven now: Signature checked on this computer." in shown.toast.words()
    assert shown.toast.spoken.endswith("Undo Ctrl+Z")
    shown.document.undo()
    assert shown.document.portfolio.find(SavedPage) == []
    assert len(statuses(shown)) == 1


def test_a_key_that_does_not_tell_its_owner_is_known_by_its_row(qtbot: QtBot, shown: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "key.pem"
    file.write_text(signing.pem("p256"))
    shown.adding.add_page([file], *shown.detail.body().findChild(PageRow).takes_page)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(shown.document.portfolio.find(SavedPage)), timeout=WAIT)
    (page,) = shown.document.portfolio.find(SavedPage)
    assert page.owner == ISSUER


def test_what_proves_nothing_is_refused_with_a_sentence(qtbot: QtBot, shown: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text("<!doctype html><title>Badges</title>")
    shown.adding.add_page([file], DID, ISSUER)
    qtbot.waitUntil(lambda: bool(shown.messages.banners), timeout=WAIT)
    assert shown.document.portfolio.find(SavedPage) == []
    assert "web page" in shown.messages.banners[0].accessibleName()


def test_the_row_asks_for_the_file(qtbot: QtBot, shown: Workspace) -> None:
    assert shown.detail is not None
    shown.detail.body().findChild(Button, f"add-page:{DID}").click()
    dialog = shown.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "Add the saved page"
    dialog.reject()


def test_each_check_is_kept_with_its_date_and_undone_at_once(qtbot: QtBot, shown: Workspace) -> None:
    assert shown.detail is not None
    (before,) = statuses(shown)
    shown.detail.body().findChild(Button, "proof:again").click()
    qtbot.waitUntil(lambda: len(statuses(shown)) == 2, timeout=WAIT)
    assert statuses(shown) == [before, before]
    assert ", as before: " in shown.toast.words()
    assert "1 earlier" in " ".join(button.label for button in shown.detail.body().findChildren(Button))
    shown.document.undo()
    assert statuses(shown) == [before]


def test_all_are_checked_by_name_and_stopping_changes_nothing(qtbot: QtBot, shown: Workspace) -> None:
    command = next(command for command in shown.hands.commands if command.name == "recheck")
    shown.jobs.started.connect(lambda job: job.cancel())
    command.do()
    qtbot.waitUntil(lambda: shown.jobs.idle, timeout=WAIT)
    assert shown.toast.words() == "Stopped. Nothing was changed."
    assert len(statuses(shown)) == 1
    shown.jobs.started.disconnect()
    command.do()
    qtbot.waitUntil(lambda: len(statuses(shown)) == 2, timeout=WAIT)


def test_the_shelf_is_found_by_name_and_from_the_settings_and_leads_back_there(
    app: App, homes: dict[str, Path], tmp_path: Path
) -> None:
    assert app.open(shutil.copytree(homes["few"], tmp_path / "shelf"))
    workspace = app.workspace
    assert workspace is not None
    next(command for command in workspace.hands.commands if command.name == "shelf").do()
    shelf = workspace.stage.place
    assert isinstance(shelf, ShelfPlace)
    assert workspace.rail.button(rail.SETTINGS).isChecked(), "it is a part of the settings"
    QTest.keyClick(shelf, Qt.Key.Key_Escape)
    settings = workspace.stage.place
    assert isinstance(settings, SettingsPlace)
    next(button for button in settings.proofs.findChildren(Button) if button.label == "Saved pages…").click()
    assert workspace.stage.place is shelf
    shelf.add.click()
    dialog = workspace.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_a_file_let_go_on_the_shelf_becomes_a_page(
    qtbot: QtBot, app: App, homes: dict[str, Path], tmp_path: Path
) -> None:
    assert app.open(shutil.copytree(homes["few"], tmp_path / "shelf"))
    workspace = app.workspace
    assert workspace is not None
    workspace.go_to(rail.SHELF)
    file = tmp_path / "did.json"
    file.write_bytes(document_of())
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    at = workspace.stage.place.mapTo(workspace, workspace.stage.place.rect().center())
    workspace.dropping.over(mime, at)
    assert workspace.dropping.hint.words == "Keep it as a page of an issuer"
    workspace.dropping.dropped(mime, at)
    qtbot.waitUntil(lambda: bool(workspace.document.portfolio.find(SavedPage)), timeout=WAIT)
    assert [row.page.address for row in workspace.stage.place.rows] == [DID]  # type: ignore[attr-defined]
    assert workspace.toast.words() == "The page is kept. None of your badges asks for it."
