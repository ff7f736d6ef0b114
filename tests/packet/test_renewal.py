"""What a packet says of a licence: what of its own entries counts, to whom, and nothing of it unasked."""

import csv
import hashlib
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from portfolio.core.records import Licence, RuleSet, TimeEntry, build
from portfolio.packet.audit import CSV_NAME
from portfolio.packet.presets import PRESETS, begun_as
from portfolio.packet.renewing import period_of_licence, renewal_request
from portfolio.packet.request import SECTIONS, PacketRequest
from tests.packet.a_year import MADE, Year, attach, certificate_pdf, link
from tests.packet.composing import Composed, composed
from tests.packet.conftest import Make
from tests.packet.pdf_checks import attachments, everything_in, examine

NUMBER, PROVIDER = "LIC-778812", "PRV-4410"
RULES: list[dict[str, Any]] = [
    {"rule": "total", "units": 10}, {"rule": "minimum", "category": "language", "units": 4},
    {"rule": "maximum", "category": "mentoring", "units": 3}, {"rule": "not_counted", "category": "planning"},
    {"rule": "carry_over", "units": 5}, {"rule": "keep_for", "months": 36},
    {"rule": "do", "key": "plan", "words": "Talk about my plan", "every": "period"},
]  # fmt: skip


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


@pytest.fixture
def licensed(own_year: Year) -> Plant:
    def made(privacy: str = "evaluator", **more: Any) -> Licensed:
        for one in own_year.portfolio.find(TimeEntry):
            own_year.portfolio.apply(_gone(one))
        rules = build(
            RuleSet, title="State hours", authority="State board", as_of=date(2025, 1, 2), notice="Rules change.",
            sources=["https://board.example/rules"], unit_one="clock hour", unit_many="clock hours", period_months=12,
            categories=[{"key": "language", "words": "Language"}, {"key": "mentoring", "words": "Mentoring"},
                        {"key": "planning", "words": "Planning"}],
            rules=RULES, columns=["date", "title", "provider", "provider_number", "place", "categories"],
            privacy=privacy,
        )  # fmt: skip
        entries = {
            "workshop": _entry("Workshop", 240, ["language"], place="Lille"),
            "mentoring": _entry("Mentoring", 300, ["mentoring"]),
            "planning": _entry("Planning together", 90, ["planning"]),
            "early": _entry("Before it began", 660, [], day=date(2025, 5, 1)),
        }
        licence = build(
            Licence, title="Teaching licence", number=NUMBER, rule_set_id=rules.id, starts=date(2024, 9, 1),
            birth_month=7, notes="Only mine to read", privacy=privacy,
            done=[{"key": "plan", "day": "2025-10-02", "note": "Spoke with my head"}], **more,
        )  # fmt: skip
        paper = attach(own_year.portfolio, certificate_pdf(), "workshop.pdf", "application/pdf", title="Attendance",
                       day=date(2026, 1, 10))  # fmt: skip
        own_year.add(rules, licence, *entries.values(), paper, link("evidence", paper, entries["workshop"]))
        return Licensed(own_year, licence.id, {name: one.id for name, one in entries.items()})

    return made


def _entry(title: str, minutes: int, counts_as: list[str], **fields: Any) -> TimeEntry:
    usual = {"day": date(2026, 1, 10), "provider": "County centre", "provider_number": PROVIDER}
    return build(TimeEntry, title=title, minutes=minutes, counts_as=counts_as, **usual | fields)


def _gone(one: TimeEntry) -> Any:
    from portfolio.core.change import removed

    return removed("Away", one)


def test_the_page_says_what_is_there_and_what_is_missing_by_the_rules_and_their_day(licensed: Plant) -> None:
    (node,) = licensed().composed().blocks("licence")
    # Four hours of language, three of the five of mentoring, and what the year before left over: its one hour beyond.
    assert (node["total"]["figure"], node["total"]["unit"]) == ("8 of 10", "clock hours")
    assert node["total"]["words"] == "2 clock hours still missing"
    told = {one["title"][0]: (one["words"], one["then"]) for one in node["bounds"]}
    assert told == {
        "Language": ("4 of at least 4 clock hours", ""),
        "Mentoring": ("5 of at most 3 clock hours", "2 clock hours beyond it"),
    }
    assert [(one["done"], one["when"]) for one in node["tasks"]] == [(True, "done 2 Oct 2025")]
    assert "1 clock hour of it were carried over from the period before." in node["notes"]
    assert node["source"] == "By the rules “State hours” as of 2 January 2025. Check with your authority."
    assert node["sources"] == ["https://board.example/rules"]


def test_the_list_says_of_each_entry_what_counts_and_because_of_what(licensed: Plant) -> None:
    (node,) = licensed().composed().blocks("audit")
    told = {row["title"][0]: (row["amount"], row["counted"], row["because"]) for row in node["rows"]}
    assert told == {
        "Workshop": ("4", "4", ""),
        "Mentoring": ("5", "3", "Of “Mentoring” no more than 3 clock hours counts."),
        "Planning together": ("1.5", "0", "“Planning” does not count."),
    }
    assert node["total"] == "7"
    (workshop,) = (row for row in node["rows"] if row["title"] == ["Workshop"])
    assert [proof["number"] for proof in workshop["proofs"]] == ["A2"]
    assert len(workshop["proofs"][0]["sha256"]) == 8
    details = {one["name"]: one["value"] for one in workshop["details"]}
    assert details["Provider’s number"] == [PROVIDER]
    assert details["Place"] == ["Lille"]


def test_only_entries_of_this_packet_count(licensed: Plant) -> None:
    here = licensed()
    here.year.add(build(TimeEntry, title="Secret", minutes=600, day=date(2026, 2, 1), privacy="private"))
    found = here.composed(excluded=frozenset({here.entries["workshop"]}))
    (node,) = found.blocks("licence")
    assert node["total"]["figure"] == "4 of 10"
    assert "Secret" not in found.said


def test_a_packet_of_fewer_days_says_that_it_counts_no_others(licensed: Plant) -> None:
    here = licensed()
    sentence = "Only entries of the period of this PDF are counted, which is shorter than that of the licence."
    assert sentence in here.composed(start=date(2026, 2, 1)).blocks("licence")[0]["notes"]
    assert sentence not in here.composed().blocks("licence")[0]["notes"]
    assert sentence not in here.composed(start=None, end=None).blocks("licence")[0]["notes"]


@pytest.mark.parametrize("off", [("licence", "audit"), ("hours",)])
def test_sections_of_a_licence_are_empty_without_it_and_without_hours(licensed: Plant, off: tuple[str, ...]) -> None:
    here = licensed()
    sections = tuple(name for name in here.request().sections if name not in off)
    for found in (here.composed(sections=sections), here.composed(licence="")):
        assert not {"licence", "audit"} & set(found.names)
        assert not {"licence", "rule_set"} & found.gathered.records.keys()


def test_numbers_stand_in_the_audit_alone(licensed: Plant, make: Make) -> None:
    here = licensed()
    without = tuple(name for name in SECTIONS if name != "audit")
    for request, stand in (
        (here.request(), True),
        (here.request(sections=without), False),
        (here.request(licence="", sections=SECTIONS), False),
    ):
        seen = b"\n".join(everything_in(make(here.year, request).path.read_bytes()))
        seen += seen.replace(b"\0", b"")
        assert [number.encode() in seen for number in (NUMBER, PROVIDER)] == [stand, stand]
        assert b"Only mine to read" not in seen
        assert b"Spoke with my head" not in seen


def test_a_private_licence_is_told_to_the_evaluator_for_whom_it_was_chosen_and_never_to_everyone(
    licensed: Plant,
) -> None:
    here = licensed("private")
    assert here.composed().blocks("licence")
    public = here.composed(audience="public", sections=SECTIONS)
    assert not {"licence", "audit"} & set(public.names)
    assert "Teaching licence" not in public.said


def test_in_public_a_public_licence_is_told_without_its_list_and_numbers(licensed: Plant) -> None:
    found = licensed("public").composed(audience="public", sections=SECTIONS)
    assert found.blocks("licence")
    assert not found.blocks("audit")
    assert NUMBER not in found.said
    assert not any(row["provider_number"] for row in found.gathered.of("time_entry"))


def test_the_list_is_inside_in_the_columns_of_the_rules_with_whole_hashes(licensed: Plant, make: Make) -> None:
    here = licensed()
    result = make(here.year, here.request())
    pdf = result.path.read_bytes()
    examine(pdf)
    inside = attachments(pdf)
    head, *rows = csv.reader(io.StringIO(inside[CSV_NAME].decode("utf-8-sig")))
    assert head == ["Date", "Activity", "Provider", "Provider’s number", "Place", "Counts as", "Counts", "Because",
                    "Proof", "SHA-256 of the proof"]  # fmt: skip
    (workshop,) = (row for row in rows if row[1] == "Workshop")
    assert workshop[:7] == ["2026-01-10", "Workshop", "County centre", PROVIDER, "Lille", "Language", "4"]
    assert workshop[8] == "A2 Attendance"
    digests = {hashlib.sha256(data).hexdigest() for data in inside.values()}
    assert workshop[9] in digests, "the hash of the very file that is inside"
    assert rows[-1][0] == "In all"
    assert rows[-1][6] == "7"


def test_what_begins_a_formula_is_none_in_the_list(licensed: Plant, make: Make) -> None:
    here = licensed()
    here.year.add(_entry("=HYPERLINK(1)", 60, []))
    inside = attachments(make(here.year, here.request()).path.read_bytes())
    assert b"'=HYPERLINK(1)" in inside[CSV_NAME]


def test_renewal_begins_with_the_days_of_its_period_or_of_one_before(licensed: Plant) -> None:
    here = licensed()
    connection, plain = here.year.portfolio.connection, here.year.request()
    now, before = (renewal_request(connection, plain, here.licence, earlier) for earlier in (0, 1))
    assert (now.start, now.end) == (date(2025, 9, 1), date(2026, 8, 31))
    assert (before.start, before.end) == (date(2024, 9, 1), date(2025, 8, 31))
    assert now.preset == "renewal"
    assert now.licence == here.licence
    assert {"licence", "audit"} <= set(now.sections)
    (node,) = composed(here.year, before).blocks("licence")
    assert node["total"]["figure"] == "11 of 10"
    with pytest.raises(Exception, match="no earlier period"):
        period_of_licence(connection, here.licence, MADE, 2)


def test_page_one_names_the_licence_and_the_last_day_of_its_period(licensed: Plant) -> None:
    said = licensed().composed().said
    assert "Teaching licence" in said
    assert "31 August 2026" in said
