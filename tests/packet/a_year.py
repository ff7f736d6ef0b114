"""One teacher's year, small but with every kind of record, for the packet's tests and for looking at the pages."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.core.change import added, edited
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Person, Record, Tag, build
from portfolio.packet.request import PacketRequest
from tests.packet.year_files import attach, badge_picture, certificate_pdf, link, photograph
from tests.packet.year_goals import make_goals, make_steps
from tests.packet.year_learning import make_credentials, make_parts, make_programmes
from tests.packet.year_proof import make_evidence, make_hours
from tests.packet.year_writing import make_practice, make_reflections

__all__ = [
    "FONTS", "RESOURCES", "TEMPLATE", "Year", "attach", "badge_picture", "certificate_pdf", "link", "make_year",
    "photograph",
]  # fmt: skip

RESOURCES = Path(__file__).parents[2] / "resources"
FONTS, TEMPLATE = RESOURCES / "fonts", RESOURCES / "typst"
START, END, MADE = date(2025, 9, 1), date(2026, 8, 31), date(2026, 6, 12)

STATEMENT = (
    "This year I stopped marking every book and started listening to one question a lesson. The exit tickets told me "
    "what to teach tomorrow; the pupils told me what to change on Friday. My classes now choose how they show what "
    "they know, and the quiet third of 8B has begun to speak. What I have not solved is homework: half of it still "
    "comes back empty, and that is where I would like help next year."
)


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


def make_year(folder: Path) -> Year:
    """A portfolio of one school year."""
    portfolio = Portfolio.create(folder, device="test", name="Amina Diallo")
    (person,) = portfolio.find(Person)
    portfolio.apply(
        edited(
            "Who I am",
            person,
            role="Science teacher, grades 7 to 9",
            school="Riverside School",
            evaluator="Margaret Okafor, head teacher",
        )
    )
    goals, programmes, practice, reflections = make_goals(), make_programmes(), make_practice(), make_reflections()
    credentials, files, checks = make_credentials(portfolio, programmes)
    evidence, hours = make_evidence(portfolio), make_hours()
    photo, photo2, survey, mail = evidence
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
            *make_steps(goals),
            *programmes,
            *make_parts(programmes),
            *files,
            *credentials,
            *checks,
            *practice,
            *reflections,
            *evidence,
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
