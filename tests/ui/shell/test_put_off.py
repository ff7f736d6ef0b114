"""A certificate that is not confirmed is not added, and waits where it came from."""

import hashlib
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from portfolio.core.records import Credential
from portfolio.exchange.addition import Addition, Additions, Guess
from portfolio.ui.places import Places
from portfolio.ui.settings import Settings
from portfolio.ui.shell import rail
from portfolio.ui.shell.adding_work import Made, Wanted
from portfolio.ui.workspace import Workspace


@pytest.mark.parametrize("confirmed", [True, False])
def test_a_certificate_that_was_not_confirmed_waits_in_the_inbox_again(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, confirmed: bool
) -> None:
    Places(workspace.theme, Settings(tmp_path / "s.json"), workspace.document, workspace.jobs, workspace).offer()
    folder = tmp_path / "Downloads"
    folder.mkdir()
    paper = folder / "cert.pdf"
    paper.write_bytes(b"%PDF-1.4 x")
    workspace.go_to(rail.TODAY)
    today: Any = workspace.stage.place
    with qtbot.waitSignal(today.inbox._looking.looked):
        today.set_inbox(folder)
    seen: list[frozenset[str]] = []
    today.seen_changed.connect(seen.append)
    guess = Guess(title="Safety")
    data = paper.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    certificate = Addition("cert.pdf", "certificate", ("certificate",), path=paper, guess=guess)
    certificate.media_type, certificate.sha256, certificate.size = "application/pdf", sha256, len(data)
    certificate.received = sha256
    plan = Additions([certificate])
    adding = workspace.adding
    adding.to_confirm.emit(plan, lambda yes: adding._go_on(Wanted(()), Made(plan), confirmed=yes))
    with qtbot.waitSignal(adding.added):
        getattr(workspace.stage.sheet, "confirm" if confirmed else "leave")()
    qtbot.waitUntil(lambda: workspace.stage.sheet is None)
    qtbot.waitUntil(lambda: today.inbox._looking._folder is None)
    assert today.page.inbox.isVisible() == (not confirmed)
    assert bool(seen) == confirmed
    assert len(workspace.document.portfolio.find(Credential)) == confirmed
