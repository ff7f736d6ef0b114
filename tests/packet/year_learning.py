"""What was learned in the year: programmes with their modules, and credentials with their files and checks."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from datetime import UTC, date, datetime
from typing import NamedTuple

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Credential, CredentialCheck, Part, Programme, build
from tests.packet.year_files import attach, badge_picture, certificate_pdf


class Earned(NamedTuple):
    """Credentials, their files, and what a check of them found."""

    credentials: list[Credential]
    files: list[Attachment]
    checks: list[CredentialCheck]


def make_programmes() -> list[Programme]:
    """A nanodegree that goes on, and one that is finished."""
    return [
        build(
            Programme,
            kind="nanodegree",
            title="Universal Design for Learning",
            provider="Open Learning Exchange",
            started=date(2025, 10, 6),
            due=date(2027, 1, 30),
            planned_minutes=7200,
            what_changed="I plan the barrier first and the activity second.",
        ),
        build(
            Programme,
            kind="nanodegree",
            title="Data-informed teaching",
            provider="EduForge Academy",
            started=date(2025, 9, 8),
            finished=date(2026, 3, 18),
        ),
    ]


def make_parts(programmes: list[Programme]) -> list[Part]:
    """Their modules."""
    return [
        build(Part, programme_id=programmes[n].id, position=i, title=t, done=d, minutes=m)
        for n, i, t, d, m in [
            (0, 0, "Barriers, not deficits", date(2025, 11, 2), 600),
            (0, 1, "Multiple means of engagement", date(2026, 1, 18), 840),
            (0, 2, "Multiple means of representation", date(2026, 3, 29), 900),
            (0, 3, "Action and expression", None, None),
            (0, 4, "Assessment without barriers", None, None),
            (0, 5, "Capstone: one unit, redesigned", None, None),
            (1, 0, "Asking answerable questions", date(2025, 10, 1), 480),
            (1, 1, "Small data in a classroom", date(2025, 12, 3), 720),
            (1, 2, "Reading a line without fooling oneself", date(2026, 2, 4), 600),
            (1, 3, "Project: exit tickets in 8A", date(2026, 3, 18), 1080),
        ]
    ]


def make_credentials(portfolio: Portfolio, programmes: list[Programme]) -> Earned:
    """A badge, a micro-credential and a certificate on paper."""
    image, image2 = (
        attach(portfolio, badge_picture(c), n, "image/png", purpose="image")
        for c, n in (((18, 99, 77), "fap.png"), ((122, 52, 104), "did.png"))
    )
    original = attach(
        portfolio, badge_picture((18, 99, 77)) + b"\n", "formative-assessment.png", "image/png", purpose="original"
    )
    original2 = attach(
        portfolio,
        b'{"type": "Assertion", "badge": "https://example.org/b"}',
        "data-informed.json",
        "application/json",
        purpose="original",
    )
    paper = attach(portfolio, certificate_pdf(), "dialogic-teaching.pdf", "application/pdf", purpose="original")
    credentials = [
        build(
            Credential,
            kind="badge",
            title="Formative Assessment Practitioner",
            issuer="Open Learning Exchange",
            issuer_url="https://example.org",
            earned=date(2025, 11, 9),
            minutes=1440,
            description="Plans, collects and uses evidence of learning within lessons, and changes the next lesson because of it.",
            skills=["assessment literacy", "feedback", "data use"],
            standard="Open Badges 3.0",
            container="png",
            original_id=original.id,
            image_id=image.id,
            source_url="https://example.org/badges/417",
        ),
        build(
            Credential,
            kind="micro_credential",
            title="Data-Informed Teaching",
            issuer="EduForge Academy",
            issuer_url="https://example.com/eduforge",
            earned=date(2026, 3, 18),
            expires=date(2029, 3, 18),
            minutes=2880,
            skills=["data use", "questioning"],
            standard="Open Badges 2.0",
            container="json",
            original_id=original2.id,
            image_id=image2.id,
            programme_id=programmes[1].id,
        ),
        build(
            Credential,
            kind="certificate",
            title="Dialogic teaching",
            issuer="County training centre",
            earned=date(2026, 1, 30),
            minutes=1440,
            original_id=paper.id,
        ),
    ]
    checks = [
        build(
            CredentialCheck,
            credential_id=credentials[0].id,
            status="verified",
            at=datetime(2026, 6, 1, tzinfo=UTC),
            checks=[],
        ),
        build(
            CredentialCheck,
            credential_id=credentials[1].id,
            status="unknown",
            at=datetime(2026, 6, 1, tzinfo=UTC),
            checks=[],
        ),
    ]
    return Earned(credentials, [image, image2, original, original2, paper], checks)
