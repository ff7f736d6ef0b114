"""A real portfolio with a goal, a badge and a certificate, and a document over it."""

from collections.abc import Iterator
from copy import copy
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from portfolio.core.records import Credential, CredentialCheck, Goal, Step, build
from portfolio.ui.document import Document
from tests.ui.homes import copied, made


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SimpleNamespace]:
    """A portfolio to be copied, and what is in it."""
    goal = build(Goal, title="Assessment literacy", due=date(2026, 12, 19))
    steps = [build(Step, goal_id=goal.id, position=at, title=f"Step {at + 1}") for at in range(2)]
    badge = build(Credential, title="Feedback", issuer="Open Exchange", standard="Open Badges 3.0", skills=["Data use"])
    check = build(CredentialCheck, credential_id=badge.id, status="unknown")
    paper = build(Credential, kind="certificate", title="Lab safety", earned=date(2026, 3, 9), minutes=90)
    home = made(tmp_path_factory.mktemp("filled") / "portfolio", goal, *steps, badge, check, paper)
    return home, SimpleNamespace(goal=goal, steps=steps, badge=badge, paper=paper)


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Document]:
    """With all that is `there` for a test that asks for it, and else with nothing in it."""
    home = request.getfixturevalue("filled")[0] if "there" in request.fixturenames else None
    document = Document(copied(home or request.getfixturevalue("blank_home"), tmp_path / "portfolio"))
    yield document
    document.close()


@pytest.fixture
def there(document: Document, filled: tuple[Path, SimpleNamespace]) -> SimpleNamespace:
    """A goal of two steps, a badge as issued and a paper certificate."""
    return copy(filled[1])
