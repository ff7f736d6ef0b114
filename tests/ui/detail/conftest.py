"""A real portfolio in which everything is tied to something, and a document over it."""

from collections.abc import Iterator
from copy import copy
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Part,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    Tag,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.ui.detail import DetailPane, Opener
from portfolio.ui.document import Document
from portfolio.ui.theme import Theme
from tests.ui.homes import copied

HOSTILE = (
    "<img src=file:///etc/passwd> ![words](file:///etc/passwd) <b>not bold</b> <script>alert(1)</script>"
    " [here](file:///etc/passwd) [there](javascript:alert(1)) [good](https://example.org/a?b=1&c=2)"
)


def tie(source: Record, target: Record, role: str) -> Link:
    return build(
        Link, source_kind=kind_of(source), source_id=source.id, target_kind=kind_of(target), target_id=target.id,
        role=role,
    )  # fmt: skip


@pytest.fixture
def document(tmp_path: Path, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Document]:
    """With all that is `there` for a test that asks for it, and else with nothing in it."""
    home = request.getfixturevalue("filled")[0] if "there" in request.fixturenames else None
    portfolio = copied(home or request.getfixturevalue("blank_home"), tmp_path / "portfolio")
    document = Document(portfolio, today=lambda: date(2026, 11, 22))
    yield document
    document.close()


class Noting(Opener):
    """Writes down what would be handed to the system, and hands over nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.launched: list[QUrl] = []

    def launch(self, url: QUrl) -> bool:
        self.launched.append(url)
        return True


@pytest.fixture
def opener() -> Noting:
    return Noting()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, document: Document, opener: Noting) -> DetailPane:
    pane = DetailPane(theme, document, lambda _: None, opener=opener)
    qtbot.addWidget(pane)
    pane.resize(372, 712)
    pane.show()
    return pane


@pytest.fixture
def there(document: Document, filled: tuple[Path, SimpleNamespace]) -> SimpleNamespace:
    return copy(filled[1])


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, SimpleNamespace]:
    """A portfolio to be copied, and what is in it."""
    folder = tmp_path_factory.mktemp("filled") / "portfolio"
    portfolio = Portfolio.create(folder, device="0" * 32, name="Amina Diallo")
    pdf = b"%PDF-1.4 exit tickets"
    goal = build(Goal, title="Assessment literacy", source="From a gap", due=date(2026, 12, 19), measure=HOSTILE)
    steps = [build(Step, goal_id=goal.id, position=at, title=f"Step {at + 1}") for at in range(3)]
    badge = build(
        Credential, title="Feedback <b>badge</b>", issuer="Open Exchange", earned=date(2026, 11, 9), minutes=1440,
        standard="Open Badges 3.0", skills=["Data use"], criteria=HOSTILE, source_url="https://badges.example.org/1",
        evidence=[{"name": "Page", "url": "https://example.org/e", "narrative": "<i>n</i>"},
                  {"name": "Bad", "url": "javascript:alert(1)", "narrative": ""}],
    )  # fmt: skip
    old = build(CredentialCheck, credential_id=badge.id, status="invalid")
    check = build(CredentialCheck, credential_id=badge.id, status="unknown",
                  checks=[{"check": "structure", "result": "passed", "detail": "Whole."}])  # fmt: skip
    paper = build(Credential, kind="certificate", title="Lab safety")
    programme = build(Programme, title="Universal Design", provider="EduForge", due=date(2027, 1, 30))
    parts = [build(Part, programme_id=programme.id, position=at, title=f"Module {at + 1}") for at in range(2)]
    reflection = build(Reflection, title="Exit tickets", text=HOSTILE, day=date(2026, 11, 18))
    practice = build(Practice, title="Ratios", what_i_did="We cooked.", day=date(2026, 11, 12))
    hours = build(TimeEntry, title="Module 1", day=date(2026, 11, 21), minutes=150, amount_minor=1250, currency="EUR")
    file = build(
        Attachment, name="exit-tickets.pdf", media_type="application/pdf", sha256=portfolio.attachments.add(pdf),
        size=len(pdf),
    )  # fmt: skip
    tag = build(Tag, record_kind="practice", record_id=practice.id, name="ratios")
    links = [
        tie(badge, goal, "toward"), tie(reflection, badge, "about"), tie(file, badge, "evidence"),
        tie(hours, goal, "toward"), tie(practice, goal, "toward"),
    ]  # fmt: skip
    records = [
        goal,
        *steps,
        badge,
        old,
        check,
        paper,
        programme,
        *parts,
        reflection,
        practice,
        hours,
        file,
        tag,
        *links,
    ]
    portfolio.apply(added("Begin", *records))
    portfolio.close()
    return folder, SimpleNamespace(
        goal=goal, steps=steps, badge=badge, paper=paper, programme=programme, parts=parts, reflection=reflection,
        practice=practice, hours=hours, file=file,
    )  # fmt: skip
