"""A teacher's portfolio with credentials to hand out, and the sheet on which she gives badges of her own."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from portfolio.core.attachments import AttachmentStore
from portfolio.core.records import Attachment, Award, Credential, build
from portfolio.credentials.proofs.prove import Prover
from portfolio.credentials.verify import verify
from portfolio.paths import resource
from portfolio.ui.document import Document
from portfolio.ui.giving.sheet import AwardEditor
from portfolio.ui.jobs import Jobs
from portfolio.ui.theme import Theme
from tests.ui.homes import copied, made
from tests.ui.shell.conftest import MakeWorkspace, homes, make_workspace, workspace

__all__ = ["MakeWorkspace", "homes", "make_workspace", "workspace"]

TODAY = date(2026, 11, 23)
BADGES = resource("sample") / "badges"
WAIT = 30_000

MakeSheet = Callable[..., AwardEditor]


def verified(file: Path) -> dict[str, Any]:
    """What the program finds in this file."""
    (found,) = verify(file.read_bytes(), file.name, date.today(), (), Prover(resource("contexts")))
    return found


def credential(store: AttachmentStore, title: str, file: Path, container: str, media_type: str, raw: str) -> list[Any]:
    """A credential as it is there once this file has been added."""
    data = file.read_bytes()
    original = build(
        Attachment, purpose="original", name=file.name, media_type=media_type, sha256=store.add(data), size=len(data)
    )
    return [original, build(Credential, title=title, container=container, raw=raw, original_id=original.id)]


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SimpleNamespace]:
    """A portfolio to be copied, and what is in it."""
    folder = tmp_path_factory.mktemp("giving") / "portfolio"
    text = (BADGES / "subject-leader.json").read_text(encoding="utf-8")
    store = AttachmentStore(folder)
    badge = credential(store, "Subject leader", BADGES / "subject-leader.json", "json", "application/json", text)
    pdf = credential(store, "First aid", BADGES / "paediatric-first-aid.pdf", "pdf", "application/pdf", "")
    png = credential(store, "Mentoring", BADGES / "mentoring-level-1.png", "png", "image/png", text)
    typed = build(Credential, title="Typed in by hand")
    old = build(Award, title="Good question", months=18, given=4, last_given=date(2026, 11, 12))
    fresh = build(Award, title="Kind listener", description="For listening.")
    home = made(folder, *badge, *pdf, *png, typed, old, fresh)
    found = SimpleNamespace(badge=badge[1], pdf=pdf[1], png=png[1], typed=typed, old=old, fresh=fresh)
    return home, found


@pytest.fixture
def there(filled: tuple[Path, SimpleNamespace]) -> SimpleNamespace:
    """What is in the portfolio."""
    return filled[1]


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication, filled: tuple[Path, SimpleNamespace]) -> Iterator[Document]:
    document = Document(copied(filled[0], tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()


@pytest.fixture
def make_sheet(qtbot: QtBot, theme: Theme, document: Document, jobs: Jobs) -> Iterator[MakeSheet]:
    """Sheets as the window opens them, of a new badge or of one that is there."""
    opened: list[AwardEditor] = []

    def make(award_id: str = "", *, width: int = 760, height: int = 700) -> AwardEditor:
        sheet = AwardEditor(theme, document, jobs, award_id)
        qtbot.addWidget(sheet)
        opened.append(sheet)
        sheet.resize(width, height)
        sheet.show()
        return sheet

    yield make
    for sheet in opened:
        sheet.leave()


def said_by(widget: QWidget) -> str:
    """What a screen reader is told of this."""
    return f"{widget.accessibleName()} {widget.accessibleDescription()}".strip()
