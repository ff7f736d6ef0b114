"""A portfolio with badges and the pages that they rest on, and a document over it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from portfolio.core.records import Attachment, Credential, CredentialCheck, SavedPage, build
from portfolio.ui.document import Document
from tests.ui.homes import copied, made

TODAY = date(2026, 11, 22)
LAKESIDE, NORTHSIDE = "did:web:badges.lakeside.example", "did:key:z6MkNorthside"
DID, LIST = "https://badges.lakeside.example/did.json", "https://badges.northside.example/taken-back"


def finding(check: str, result: str, **values: str) -> dict[str, Any]:
    return {"check": check, "result": result, "detail": "", "sentence": "", "values": values}


def page(kind: str, title: str, address: str, owner: str, saved: str) -> list[Any]:
    """A saved page and its file, which nobody reads here."""
    file = build(Attachment, purpose="original", name="page.json", media_type="application/json", sha256="a" * 64,
                 size=2)  # fmt: skip
    return [
        file, build(SavedPage, kind=kind, title=title, address=address, owner=owner, saved=saved, original_id=file.id)
    ]  # fmt: skip


def badge(title: str, issuer: str, *findings: dict[str, Any], status: str = "verified") -> list[Any]:
    """A badge and its newest check."""
    one = build(Credential, title=title, issuer_id=issuer, standard="Open Badges 3.0")
    return [one, build(CredentialCheck, credential_id=one.id, status=status, checks=list(findings))]


@pytest.fixture(scope="session")
def shelf_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two badges of Lakeside rest on its key, one of Northside on its list, and one on nothing."""
    saved = finding("issuer", "passed", date="2026-11-02")
    return made(
        tmp_path_factory.mktemp("shelf") / "portfolio",
        *page("key", "Lakeside College", DID, LAKESIDE, "2026-11-02"),
        *page("list", "Northside Learning", LIST, NORTHSIDE, "2026-01-09"),
        *badge("Exit tickets", LAKESIDE, saved),
        *badge("Feedback", LAKESIDE, saved),
        *badge("Reading aloud", NORTHSIDE, finding("revocation", "passed", address=LIST, date="2026-01-09")),
        *badge("Lab safety", NORTHSIDE, finding("revocation", "not_checked", address=LIST)),
    )


@pytest.fixture
def document(qapp: QApplication, tmp_path: Path, shelf_home: Path) -> Iterator[Document]:
    document = Document(copied(shelf_home, tmp_path / "portfolio"), today=lambda: TODAY)
    yield document
    document.close()
