"""A year with a licence that began in it: its rules, entries that count in full, in part and not, and a proof."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from portfolio.core.change import removed
from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.request import PacketRequest
from tests.packet.a_year import MADE, Year, attach, certificate_pdf, link
from tests.packet.composing import Composed, composed

NUMBER, PROVIDER = "LIC-778812", "PRV-4410"
RULES: list[dict[str, Any]] = [
    {"rule": "total", "units": 10}, {"rule": "minimum", "category": "language", "units": 4},
    {"rule": "maximum", "category": "mentoring", "units": 3}, {"rule": "not_counted", "category": "planning"},
    {"rule": "carry_over", "units": 5}, {"rule": "keep_for", "months": 36},
    {"rule": "do", "key": "plan", "words": "Talk about my plan", "every": "period"},
]  # fmt: skip

BY: dict[str, Any] = {
    "title": "State hours", "authority": "State board", "as_of": date(2025, 1, 2), "notice": "Rules change.",
    "sources": ["https://board.example/rules"], "unit_one": "clock hour", "unit_many": "clock hours",
    "period_months": 12,
    "categories": [{"key": "language", "words": "Language"}, {"key": "mentoring", "words": "Mentoring"},
                   {"key": "planning", "words": "Planning"}],
    "rules": RULES, "columns": ["date", "title", "provider", "provider_number", "place", "categories"],
}  # fmt: skip


@dataclass
class Licensed:
    """A year with a licence that began in it."""

    year: Year
    licence: str
    entries: dict[str, str]

    def request(self, **fields: Any) -> PacketRequest:
        usual = self.year.request(start=date(2025, 9, 1), end=date(2026, 8, 31), licence=self.licence)
        begun = begun_as(PRESETS["renewal"], usual)
        return PacketRequest(**{**begun.wanted(), "audience": begun.audience, "made": MADE,
                                "sections": begun.sections} | fields)  # fmt: skip

    def composed(self, **fields: Any) -> Composed:
        return composed(self.year, self.request(**fields))


Plant = Callable[..., Licensed]


def planting(own_year: Year) -> Plant:
    """`plant(privacy, **fields of the licence)`: the year with its licence, and no other hours. `rules` are columns of
    its set of rules."""

    def made(privacy: str = "evaluator", rules: dict[str, Any] | None = None, **more: Any) -> Licensed:
        for one in own_year.portfolio.find(TimeEntry):
            own_year.portfolio.apply(removed("Away", one))
        by = build(RuleSet, **BY | {"privacy": privacy} | (rules or {}))
        entries = {
            "workshop": an_entry("Workshop", 240, ["language"], place="Lille"),
            "mentoring": an_entry("Mentoring", 300, ["mentoring"]),
            "planning": an_entry("Planning together", 90, ["planning"]),
            "early": an_entry("Before it began", 660, [], day=date(2025, 5, 1)),
        }
        usual = {
            "title": "Teaching licence", "number": NUMBER, "rule_set_id": by.id, "starts": date(2024, 9, 1),
            "birth_month": 7, "notes": "Only mine to read", "privacy": privacy,
            "done": [{"key": "plan", "day": "2025-10-02", "note": "Spoke with my head"}],
        }  # fmt: skip
        licence = build(Licence, **usual | more)
        paper = attach(own_year.portfolio, certificate_pdf(), "workshop.pdf", "application/pdf", title="Attendance",
                       day=date(2026, 1, 10))  # fmt: skip
        own_year.add(by, licence, *entries.values(), paper, link("evidence", paper, entries["workshop"]))
        return Licensed(own_year, licence.id, {name: one.id for name, one in entries.items()})

    return made


def an_entry(title: str, minutes: int, counts_as: list[str], **fields: Any) -> TimeEntry:
    """Hours at the county centre, in January."""
    usual = {"day": date(2026, 1, 10), "provider": "County centre", "provider_number": PROVIDER}
    return build(TimeEntry, title=title, minutes=minutes, counts_as=counts_as, **usual | fields)
