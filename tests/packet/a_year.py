"""One teacher's year, small but with every kind of record, for the packet's tests and for looking at the pages."""
# ruff: noqa: E501  (sample text reads better in whole lines)

import io
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFilter

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import (
    Attachment,
    Credential,
    CredentialCheck,
    Goal,
    Link,
    Part,
    Person,
    Practice,
    Programme,
    Record,
    Reflection,
    Step,
    Tag,
    TimeEntry,
    build,
    kind_of,
    with_fields,
)
from portfolio.packet.request import PacketRequest

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS, TEMPLATE = RESOURCES / "fonts", RESOURCES / "typst"
START, END, MADE = date(2025, 9, 1), date(2026, 8, 31), date(2026, 6, 12)

STATEMENT = (
    "This year I stopped marking every book and started listening to one question a lesson. The exit tickets told me "
    "what to teach tomorrow; the pupils told me what to change on Friday. My classes now choose how they show what "
    "they know, and the quiet third of 8B has begun to speak. What I have not solved is homework: half of it still "
    "comes back empty, and that is where I would like help next year."
)
REFLECTION = """I had planned to move on to ratios, but **eleven of twenty-eight tickets** said the same thing in different words. So I let the class decide what the next lesson should fix.

## What I expected

I expected the strong pupils to be bored. They were not: they wrote the explanations that the others used.

> I finally get why we do it twice. The first time is to find out what I don’t know.
> – from a ticket, 8B

## What I will change

1. Read the tickets *before* planning, not after.
2. Keep one question the same for three weeks, so that a line can be seen.
3. Ask a pupil to read the summary aloud:
   - it takes two minutes,
   - they listen to each other more than to me.

The idea is not mine: see [Embedding formative assessment](https://example.org/embedding).
"""


@dataclass
class Year:
    """The portfolio, and the ids of what is in it by a short name."""

    portfolio: Portfolio
    ids: dict[str, str]

    def request(self, **fields: Any) -> PacketRequest:
        """The evaluator's packet of the school year."""
        usual: dict[str, Any] = {
            "audience": "evaluator",
            "made": MADE,
            "start": START,
            "end": END,
            "statement": STATEMENT,
            "purpose": "Teaching portfolio · annual evaluation",
        }
        return PacketRequest(**usual | fields)

    def add(self, *records: Record) -> None:
        """Write records as a person would."""
        self.portfolio.apply(added("Add", *records))


def photograph(width: int = 1600, height: int = 1200, seed: int = 3) -> bytes:
    """Something like a photograph of a classroom wall: soft light, coloured notes."""
    picture = Image.new("RGB", (width, height), (222, 214, 198))
    draw = ImageDraw.Draw(picture)
    for row in range(height):
        shade = int(24 * row / height)
        draw.line((0, row, width, row), fill=(226 - shade, 218 - shade, 204 - shade))
    colours = [(245, 219, 120), (168, 208, 190), (238, 170, 150), (170, 196, 226), (250, 244, 230)]
    for number in range(38):
        left = (number * 197 + seed * 61) % (width - 200)
        top = (number * 131 + seed * 37) % (height - 200)
        draw.rectangle((left + 8, top + 10, left + 168, top + 160), fill=(190, 180, 165))
        draw.rectangle((left, top, left + 160, top + 150), fill=colours[(number + seed) % 5])
        for line in range(3):
            draw.rectangle(
                (left + 16, top + 30 + 34 * line, left + 120 - 22 * (line % 2), top + 36 + 34 * line), fill=(70, 70, 66)
            )
    picture = picture.filter(ImageFilter.GaussianBlur(1.2))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()


def badge_picture(colour: tuple[int, int, int] = (18, 99, 77)) -> bytes:
    """A round badge with a ring, on a transparent ground."""
    picture = Image.new("RGBA", (640, 640), (0, 0, 0, 0))
    draw = ImageDraw.Draw(picture)
    draw.ellipse((20, 20, 620, 620), fill=(*colour, 255))
    draw.ellipse((60, 60, 580, 580), outline=(255, 255, 255, 255), width=10)
    draw.polygon(
        [
            (320, 150),
            (368, 270),
            (496, 276),
            (396, 356),
            (430, 480),
            (320, 408),
            (210, 480),
            (244, 356),
            (144, 276),
            (272, 270),
        ],
        fill=(255, 255, 255, 255),
    )
    out = io.BytesIO()
    picture.resize((320, 320)).save(out, "PNG")
    return out.getvalue()


def certificate_pdf(title: str = "Certificate of completion", pages: int = 1) -> bytes:
    """A PDF as a training provider would send it."""
    import typst

    source = """
#set page(paper: "a4", flipped: true, margin: 30mm, fill: rgb("#FCFAF4"))
#set text(size: 14pt)
#for number in range(int(sys.inputs.pages)) {
  if number > 0 { pagebreak() }
  align(center + horizon)[#text(size: 34pt)[#sys.inputs.title] #v(8mm) This is to say that \\ #text(size: 22pt)[Amina Diallo] \\ completed 24 hours of *Dialogic teaching* (page #(number + 1))]
}"""
    made = typst.compile(source.encode(), sys_inputs={"title": title, "pages": str(pages)}, format="pdf")
    assert isinstance(made, bytes)
    return made


def attach(portfolio: Portfolio, data: bytes, name: str, media: str, **fields: Any) -> Attachment:
    """A file in the store, and its record (not yet written)."""
    return build(
        Attachment, name=name, media_type=media, sha256=portfolio.attachments.add(data), size=len(data), **fields
    )


def link(role: str, source: Record, target: Record) -> Link:
    """A link between two records."""
    return build(
        Link,
        role=role,
        source_kind=kind_of(source),
        source_id=source.id,
        target_kind=kind_of(target),
        target_id=target.id,
    )


def make_year(folder: Path) -> Year:
    """A portfolio of one school year."""
    portfolio = Portfolio.create(folder, device="test", name="Amina Diallo")
    person = portfolio.find(Person)[0]
    from portfolio.core.change import Change, Edit

    portfolio.apply(
        Change(
            "Who I am",
            (
                Edit(
                    person,
                    with_fields(
                        person,
                        role="Science teacher, grades 7 to 9",
                        school="Riverside School",
                        evaluator="Margaret Okafor, head teacher",
                    ),
                ),
            ),
        )
    )
    started = datetime(2025, 9, 3, 8, tzinfo=UTC)
    goals = [
        build(
            Goal,
            title="Pupils choose how they show their learning",
            source="From my evaluation in June 2025",
            state="met",
            created=started,
            due=date(2026, 5, 29),
            finished=date(2026, 5, 20),
            measure="Pupils who say they choose how they show what they know",
            baseline="61 %",
            result="87 %",
            learners=84,
            what_changed="Six ways of showing what one knows hang on the wall, and pupils pick one each unit. Talk and drawing are picked most by those who wrote least before.",
        ),
        build(
            Goal,
            title="Every lesson ends with a question I read",
            source="My own",
            state="partly",
            created=started,
            due=date(2026, 6, 30),
            measure="Lessons with an exit ticket, 8A and 8B",
            baseline="2 of 10",
            result="8 of 10",
            learners=56,
            what_changed="Tickets now decide the first ten minutes of the next lesson. In 8A it works; in 8B the last lesson on Friday still ends without.",
        ),
        build(
            Goal,
            title="Families hear from the pupil, not from me",
            source="School plan 2025–26",
            state="under_way",
            created=started,
            due=date(2026, 12, 18),
            measure="Families at a student-led conference",
            baseline="38",
            result="64",
            learners=84,
            what_changed="Pupils led the spring conferences with their own portfolios; 26 more families came than in autumn.",
        ),
        build(
            Goal,
            title="Universal Design for Learning in every unit",
            source="From my evaluation in June 2025",
            state="under_way",
            created=started,
            due=date(2027, 1, 30),
            measure="Units planned with UDL checkpoints",
            baseline="0 of 9",
            result="4 of 9",
        ),
    ]
    steps = [
        build(Step, goal_id=goals[n].id, position=i, title=t, due=d, done=x)
        for n, i, t, d, x in [
            (0, 0, "Ask 7C what would help them show what they know", None, date(2025, 9, 12)),
            (0, 1, "Six formats on a poster, one page each", None, date(2025, 10, 2)),
            (0, 2, "Survey in all classes, autumn", None, date(2025, 11, 14)),
            (0, 3, "Survey in all classes, spring", None, date(2026, 5, 20)),
            (1, 0, "One fixed question in 8A for three weeks", None, date(2025, 10, 24)),
            (1, 1, "Sort tickets with the pupils", None, date(2025, 11, 9)),
            (1, 2, "The same in 8B", date(2026, 6, 30), None),
            (2, 0, "Portfolios in 8A and 8B", None, date(2026, 2, 20)),
            (2, 1, "Rehearse conferences in pairs", None, date(2026, 3, 6)),
            (2, 2, "Invite the families of 7C as well", date(2026, 11, 6), None),
            (3, 0, "Finish the nanodegree’s fourth module", date(2026, 9, 30), None),
        ]
    ]
    programmes = [
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
    parts = [
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
    practice = [
        build(
            Practice,
            kind="lesson",
            title="Tickets sorted by the pupils themselves, 8A",
            day=date(2025, 11, 9),
            what_i_did="I handed yesterday’s exit tickets back in a heap. In fours, pupils sorted them into what we know, nearly know and do not know yet, and wrote the first ten minutes of today’s lesson.",
            what_changed="The two lessons after it needed no revision. Three pupils who never ask a question wrote one.",
        ),
        build(
            Practice,
            kind="parent_contact",
            title="Student-led conferences, 8A and 8B",
            day=date(2026, 3, 13),
            what_i_did="Pupils showed their portfolio to their family for fifteen minutes; I sat behind them and took notes.",
            what_changed="64 families came, 26 more than in autumn. Nine asked for the questions to use at home.",
        ),
        build(
            Practice,
            kind="talk",
            title="Six ways to show what you know: talk for the science department",
            day=date(2026, 2, 11),
            what_i_did="Twenty minutes with work of three pupils and the survey.",
            what_changed="Two colleagues tried it in grade 9.",
        ),
        build(
            Practice,
            kind="unit",
            title="Forces and motion without a final test",
            day=date(2026, 4, 24),
            what_i_did="A unit of nine lessons that ends in an exhibition rather than a test.",
            what_changed="81 of 84 pupils handed something in, against 66 for the last unit with a test.",
        ),
    ]
    reflections = [
        build(
            Reflection,
            title="When the tickets changed the lesson",
            day=date(2025, 11, 10),
            privacy="evaluator",
            text=REFLECTION,
        ),
        build(
            Reflection,
            title="What 8B taught me about Fridays",
            day=date(2026, 5, 8),
            privacy="evaluator",
            text="Friday, period six. Nobody is to blame for a clock, but I had planned as if there were none.\n\nNext term the ticket moves to the *start* of the lesson after. It is a smaller promise, and one that I can keep.",
        ),
        build(
            Reflection,
            title="A letter I did not send",
            day=date(2026, 2, 2),
            text="PRIVATE-SECRET-REFLECTION about a colleague.",
        ),
    ]
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
    hours = [
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
    ties = [
        link("toward", practice[0], goals[1]),
        link("toward", reflections[0], goals[1]),
        link("toward", credentials[0], goals[1]),
        link("toward", practice[1], goals[2]),
        link("toward", practice[3], goals[0]),
        link("toward", practice[2], goals[0]),
        link("toward", programmes[0], goals[3]),
        link("toward", hours[0], goals[3]),
        link("toward", hours[3], goals[3]),
        link("about", reflections[0], practice[0]),
        link("about", reflections[2], practice[0]),
        link("evidence", photo, practice[0]),
        link("evidence", photo2, practice[3]),
        link("evidence", survey, goals[0]),
        link("evidence", mail, practice[1]),
    ]
    tags = [
        build(Tag, record_kind="practice", record_id=practice[0].id, name="assessment"),
        build(Tag, record_kind="reflection", record_id=reflections[0].id, name="8A"),
    ]
    portfolio.apply(
        added(
            "A year",
            *goals,
            *steps,
            *programmes,
            *parts,
            image,
            image2,
            original,
            original2,
            paper,
            *credentials,
            *checks,
            *practice,
            *reflections,
            photo,
            photo2,
            survey,
            mail,
            *hours,
            *ties,
            *tags,
        )
    )
    return Year(
        portfolio,
        {
            "choice": goals[0].id,
            "tickets": goals[1].id,
            "families": goals[2].id,
            "udl": goals[3].id,
            "lesson": practice[0].id,
            "conferences": practice[1].id,
            "reflection": reflections[0].id,
            "private": reflections[2].id,
            "badge": credentials[0].id,
            "paper": credentials[2].id,
            "photo": photo.id,
            "survey": survey.id,
            "nanodegree": programmes[0].id,
        },
    )
