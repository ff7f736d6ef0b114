"""The page of an hours entry says all that was said of it, and nothing where nothing was said."""

from datetime import date
from typing import Any

from portfolio.core.change import added, edited
from portfolio.core.records import Part, Programme, RuleSet, TimeEntry, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.sections import Facts
from portfolio.ui.document import Document
from portfolio.ui.kit.labels import Label


def facts(pane: DetailPane) -> list[str]:
    found = [label.accessibleName() for one in pane.findChildren(Facts) for label in one.findChildren(Label)]
    return [words.replace("\u2068", "").replace("\u2069", "") for words in found if ": " in words]


def shown(pane: DetailPane, document: Document, **fields: Any) -> TimeEntry:
    entry = build(TimeEntry, title="Evening class", day=date(2026, 11, 20), **fields)
    document.do(added("Log", entry))
    pane.show_entry("time_entry", entry.id)
    return entry


def test_all_that_was_said_of_hours_stands_on_their_page(pane: DetailPane, document: Document) -> None:
    course = build(Programme, title="Reading Recovery")
    part = build(Part, programme_id=course.id, title="Running records", position=0)
    rules = build(RuleSet, title="Ours", categories=[{"key": "language", "words": "Language work"}])
    document.do(added("Begin", course, part, rules))
    shown(
        pane, document, minutes=90, category="Course", provider="City College", provider_number="4711", place="Room 4",
        topic="Phonics", approved="yes", counts_as=["language", "own_key"], part_id=part.id, amount_minor=4050,
        currency="EUR", refund="asked", refund_minor=2000, refund_day=date(2026, 11, 21), units_hundredths=300,
        unit="semester_hour", reported=date(2026, 11, 22),
    )  # fmt: skip
    assert facts(pane) == [
        "Kind of time: Course", "Paid by: Me", "Module: Running records", "Topic: Phonics",
        "Provider: City College  ·  4711  ·  approved", "Place: Room 4", "It brought: 3 semester hours",
        "Counts as: Language work, “own key” of rules that are not here", "Reported on: 22 Nov 2026",
        "Comes back: 20.00 EUR  ·  asked for  ·  21 Nov 2026",
    ]  # fmt: skip


def test_where_nothing_was_said_nothing_stands(pane: DetailPane, document: Document) -> None:
    entry = shown(pane, document, minutes=45)
    assert facts(pane) == []
    document.do(edited("Place", entry, place="Online"))
    assert facts(pane) == ["Place: Online"]
