"""What stands behind the year: pieces of evidence, and hours."""
# ruff: noqa: E501  (sample text reads better in whole lines)

from datetime import date

from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, TimeEntry, build
from tests.packet.year_files import attach, certificate_pdf, photograph


def make_evidence(portfolio: Portfolio) -> list[Attachment]:
    """Two photographs, a survey of two pages, and a mail."""
    photo = attach(
        portfolio,
        photograph(),
        "wall-of-tickets.jpg",
        "image/jpeg",
        title="The wall of tickets, 8A",
        caption="Exit tickets of 8A after the pupils sorted them: know, nearly know, not yet.",
        day=date(2025, 11, 9),
    )
    photo2 = attach(
        portfolio,
        photograph(1500, 1000, 9),
        "exhibition.jpg",
        "image/jpeg",
        title="Exhibition of forces and motion",
        caption="Models, a comic and two films made by 8B.",
        day=date(2026, 4, 24),
    )
    survey = attach(
        portfolio,
        certificate_pdf("Survey, spring 2026", 2),
        "survey-spring-2026.pdf",
        "application/pdf",
        title="Pupil survey, spring 2026",
        caption="Summary of 84 answers, without names.",
        day=date(2026, 5, 20),
    )
    mail = attach(
        portfolio,
        b"From: a parent\nDate: Mon, 16 Mar 2026 09:12:00 +0100\nSubject: Friday evening\nContent-Type: text/plain; charset=utf-8\n\nDear Ms Diallo,\n\nthank you for Friday. We have never heard him talk about school for fifteen minutes.\n\nKind regards",
        "friday-evening.eml",
        "message/rfc822",
        title="A parent after the conference",
        day=date(2026, 3, 16),
    )
    return [photo, photo2, survey, mail]


def make_hours() -> list[TimeEntry]:
    """In own time and in paid time, some of them with what they cost."""
    return [
        build(
            TimeEntry,
            title=t,
            day=d,
            minutes=m,
            category=c,
            own_time=o,
            amount_minor=a or None,
            currency="EUR" if a else "",
            own_money=True,
        )
        for t, d, m, c, o, a in [
            ("Nanodegree, module 1", date(2025, 11, 2), 600, "Course", True, 4900),
            ("Formative assessment course", date(2025, 11, 9), 1440, "Course", True, 0),
            ("Reading group", date(2025, 12, 9), 120, "Reading", True, 0),
            ("Nanodegree, module 2", date(2026, 1, 18), 840, "Course", True, 0),
            ("County training", date(2026, 1, 30), 1440, "Training day", False, 0),
            ("Mentoring a new colleague", date(2026, 2, 16), 300, "Mentoring", False, 0),
            ("Nanodegree, module 3", date(2026, 3, 29), 900, "Course", True, 4900),
            ("Data-informed teaching", date(2026, 3, 18), 1080, "Course", True, 0),
            ("Conference: science for all", date(2026, 5, 16), 420, "Conference", True, 12500),
        ]
    ]
