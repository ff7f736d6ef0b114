"""What a packet says of a licence: what of its own entries counts, to whom, and nothing of it unasked."""

import csv
import hashlib
import io
from datetime import date

import pytest

from portfolio.core.change import removed
from portfolio.core.records import TimeEntry, build
from portfolio.packet.audit import CSV_NAME
from portfolio.packet.renewing import period_of_licence, renewal_request
from portfolio.packet.request import SECTIONS
from tests.packet.a_year import MADE, Year
from tests.packet.composing import composed
from tests.packet.conftest import Make
from tests.packet.licensed import NUMBER, PROVIDER, Plant, an_entry, planting
from tests.packet.pdf_checks import attachments, everything_in, examine


@pytest.fixture
def licensed(own_year: Year) -> Plant:
    return planting(own_year)


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
    told = {row["title"][0]: (row["amount"], row["counted"], row["because"]) for row in (*node["rows"], *node["rest"])}
    assert [row["title"] for row in node["rest"]] == [["Planning together"]]  # behind the sum of what counts
    assert told == {
        "Workshop": ("4", "4", ""),
        "Mentoring": ("5", "3", "Of “Mentoring” no more than 3 clock hours counts."),
        "Planning together": ("1.5", "0", "“Planning” does not count."),
    }
    assert node["total"] == "7"
    (workshop,) = (row for row in node["rows"] if row["title"] == ["Workshop"])
    assert [proof["number"] for proof in workshop["proofs"]] == ["A1"]
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
    assert workshop[8] == "A1 Attendance"
    digests = {hashlib.sha256(data).hexdigest() for data in inside.values()}
    assert workshop[9] in digests, "the hash of the very file that is inside"
    assert rows[-1][0] == "In all"
    assert rows[-1][6] == "7"


def test_what_begins_a_formula_is_none_in_the_list(licensed: Plant, make: Make) -> None:
    here = licensed()
    here.year.add(an_entry("=HYPERLINK(1)", 60, []))
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


def test_what_is_carried_over_may_come_from_more_than_one_period_before(licensed: Plant) -> None:
    here = licensed(starts=date(2023, 9, 1), rules={"rules": [{"rule": "total", "units": 10},
                                                              {"rule": "carry_over", "units": 5}]})  # fmt: skip
    days = (
        date(2023, 10, 1),
        date(2024, 10, 1),
    )  # 13 of 10, then 9 of 10 with 3 brought along
    here.year.add(an_entry("First year", 13 * 60, [], day=days[0]))
    here.year.portfolio.apply(removed("Away", here.year.portfolio.get(TimeEntry, here.entries["early"])))  # type: ignore[arg-type]
    here.year.add(an_entry("Second year", 9 * 60, [], day=days[1]))
    (node,) = here.composed().blocks("licence")
    assert node["total"]["figure"] == "12.5 of 10"  # 10.5 of this year, and 2
    hidden = an_entry("Private", 60, [], day=days[1], privacy="private")
    here.year.add(hidden)
    assert here.composed().blocks("licence")[0]["total"]["figure"] == "12.5 of 10"


def test_page_one_names_the_licence_its_last_day_and_what_is_missing(licensed: Plant) -> None:
    front = licensed().composed().tree["front"]
    facts = {one["label"]: one["value"] for one in front["facts"]}
    assert (facts["Licence"], facts["Valid until"]) == (["Teaching licence"], ["31 August 2026"])
    assert facts["Counts"] == ["8 of 10 clock hours, 2 clock hours still missing"]
