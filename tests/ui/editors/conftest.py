"""A real portfolio with a goal, a badge and a certificate, and a document over it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Credential, CredentialCheck, Goal, Step, build
from portfolio.ui.document import Document
from portfolio.ui.jobs import Jobs


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    document = Document(Portfolio.create(tmp_path / "portfolio", device="0" * 32, name="Amina Diallo"))
    yield document
    document.close()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.wait()


@pytest.fixture
def there(document: Document) -> SimpleNamespace:
    """A goal of two steps, a badge as issued and a paper certificate."""
    goal = build(Goal, title="Assessment literacy", due=date(2026, 12, 19))
    steps = [build(Step, goal_id=goal.id, position=at, title=f"Step {at + 1}") for at in range(2)]
    badge = build(Credential, title="Feedback", issuer="Open Exchange", standard="Open Badges 3.0", skills=["Data use"])
    check = build(CredentialCheck, credential_id=badge.id, status="unknown")
    paper = build(Credential, kind="certificate", title="Lab safety", earned=date(2026, 3, 9), minutes=90)
    document.portfolio.apply(added("Begin", goal, *steps, badge, check, paper))
    return SimpleNamespace(goal=goal, steps=steps, badge=badge, paper=paper)
