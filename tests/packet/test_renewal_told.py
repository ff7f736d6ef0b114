"""What of a licence stays here, why it may be told of on no page, and what a saved PDF that told of one says later."""

import csv
import io
import json
from datetime import date, timedelta
from typing import Any

import pytest

from portfolio.core.change import Change, Edit, edited, trashed
from portfolio.core.english import AMERICAN, english_of, read_glossary
from portfolio.core.records import Attachment, IssuedPacket, Licence, RuleSet, TimeEntry, build, with_fields
from portfolio.packet.audit import CSV_NAME
from portfolio.packet.gather import gather
from portfolio.packet.parts.annex import MOST_PROVED
from portfolio.packet.proof.issued import changed_since, held_of
from portfolio.packet.request import SECTIONS
from portfolio.packet.text.language import AS_WRITTEN
from portfolio.packet.text.tree import words_of
from tests.packet.a_year import RESOURCES, Year, link
from tests.packet.conftest import Make
from tests.packet.hard_year import LONG
from tests.packet.licensed import RULES, Licensed, Plant, an_entry, planting
from tests.packet.page_checks import led_to
from tests.packet.page_marks import pages_in
from tests.packet.pdf_checks import attachments, examine


@pytest.fixture
def licensed(own_year: Year) -> Plant:
    return planting(own_year)


def rows_in(pdf: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(attachments(pdf)[CSV_NAME].decode("utf-8-sig"))))


def records_in(pdf: bytes) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(attachments(pdf)["portfolio.json"])["records"]
    return found


def excluding(here: Licensed, *entries: str) -> None:
    licence = here.year.portfolio.get(Licence, here.licence)
    assert licence is not None
    here.year.portfolio.apply(edited("Take out", licence, excluded=[here.entries[one] for one in entries]))


def test_what_she_took_out_by_hand_is_in_no_list_and_counts_nowhere(licensed: Plant, make: Make) -> None:
    here = licensed()
    excluding(here, "mentoring")
    found = here.composed()
    assert found.blocks("licence")[0]["total"]["figure"] == "5 of 10"
    (node,) = found.blocks("audit")
    assert [row["title"][0] for row in (*node["rows"], *node["rest"])] == ["Workshop", "Planning together"]
    pdf = make(here.year, here.request()).path.read_bytes()
    assert {row[1] for row in rows_in(pdf)[1:-1]} == {"Planning together", "Workshop"}
    assert "excluded" not in records_in(pdf)["licence"][0]


def test_of_what_she_did_only_what_this_period_asks_for_leaves(licensed: Plant, make: Make) -> None:
    days = ["2024-10-01", "2025-10-02", "2026-01-05"]
    done = [{"key": "plan", "day": day, "note": "Spoke"} for day in days] + [{"key": "old", "day": days[1]}]
    here = licensed(done=done)
    (told,) = records_in(make(here.year, here.request()).path.read_bytes())["licence"]
    assert told["done"] == [{"key": "plan", "day": "2025-10-02"}]


@pytest.mark.parametrize("licence, told", [(True, (["language"], "yes", "2026-02-01")), (False, ([], "", None))])
def test_what_only_a_licence_looks_at_stays_here_where_none_is_told_of(
    licensed: Plant, make: Make, licence: bool, told: tuple[list[str], str, str | None]
) -> None:
    here = licensed()
    here.year.add(an_entry("Course", 60, ["ours_alone", "language"], approved="yes", reported=date(2026, 2, 1)))
    request = here.request() if licence else here.request(licence="")
    rows = records_in(make(here.year, request).path.read_bytes())["time_entry"]
    (course,) = (row for row in rows if row["title"] == "Course")
    assert (course["counts_as"], course["approved"], course["reported"]) == told


def test_what_is_missing_is_rounded_up(licensed: Plant) -> None:
    rules = {"unit_one": "day", "unit_many": "days", "unit_minutes": 360,
             "rules": [{"rule": "total", "units": 2},
                       {"rule": "minimum", "category": "language", "units": 1}]}  # fmt: skip
    here = licensed(rules=rules)
    here.year.add(an_entry("Nearly", 119, ["language"]))  # 659 minutes of 720 in all, 359 of 360 of language
    (node,) = here.composed(excluded=frozenset({here.entries["planning"]})).blocks("licence")
    assert node["total"]["figure"] == "1.83 of 2"
    assert node["total"]["words"] == "0.17 days still missing"
    assert [one["then"] for one in node["bounds"]] == ["0.01 days still missing"]


def test_an_entry_without_a_title_is_named_by_what_it_is(licensed: Plant) -> None:
    here = licensed()
    here.year.add(an_entry("", 60, []), an_entry("", 60, [], category="Reading"))
    titles = [row["title"] for row in here.composed().blocks("audit")[0]["rows"]]
    assert all(titles)
    assert ["Reading"] in titles


def test_the_sum_has_its_name_whatever_column_comes_first(licensed: Plant, make: Make) -> None:
    here = licensed(rules={"columns": ["counted", "title"]})
    rows = rows_in(make(here.year, here.request()).path.read_bytes())
    assert rows[0][:2] == ["Counts", "Activity"]
    assert rows[-1][:2] == ["7", "In all"]


def test_each_proof_leads_back_to_the_row_that_it_shows(licensed: Plant, make: Make) -> None:
    here = licensed()
    found = here.composed()
    (row,) = (row for row in found.blocks("audit")[0]["rows"] if row["title"] == ["Workshop"])
    (paper,) = (node for node in found.blocks("evidence") if node["title"] == ["Attendance"])
    assert paper["proves"] == [{"title": ["Workshop"], "to": row["label"]}]
    assert row["label"]
    pdf = make(here.year, here.request()).path.read_bytes()
    assert examine(pdf).wrong == []
    assert led_to(pdf, contents="All contents") == []
    without = here.composed(sections=tuple(name for name in here.request().sections if name != "audit"))
    (paper,) = (node for node in without.blocks("evidence") if node["title"] == ["Attendance"])
    assert paper["proves"] == []


def test_rules_that_were_changed_by_hand_are_not_told_as_those_of_the_authority(licensed: Plant) -> None:
    here = licensed(rules={"origin": "US-ZZ"})
    portfolio = here.year.portfolio
    (rules,) = portfolio.find(RuleSet)
    assert "by hand" not in here.composed().blocks("licence")[0]["source"]
    later = with_fields(rules, rules=RULES[:-1], changed=rules.created + timedelta(days=40))
    change = Change("Edit", (Edit(rules, later),))
    portfolio.apply(change)
    said = here.composed().blocks("licence")[0]["source"]
    assert said.endswith(f"They were changed by hand on {AS_WRITTEN.day(later.changed.astimezone().date())}.")
    portfolio.apply(change.inverse())
    shown = with_fields(rules, title="Mine", privacy="public", changed=rules.created + timedelta(days=60))
    portfolio.apply(Change("Show", (Edit(rules, shown),)))
    assert "by hand" not in here.composed().blocks("licence")[0]["source"]


def test_what_counts_adds_up_to_the_sum_on_the_page_and_in_the_table(licensed: Plant, make: Make) -> None:
    here = licensed()
    here.year.portfolio.apply(trashed("Away", *here.year.portfolio.find(TimeEntry)))
    here.year.add(*(an_entry(f"Evening {number}", 20, []) for number in range(3)))
    (block,) = here.composed().blocks("audit")
    told = ["0.33", "0.33", "0.34"]
    assert [(row["amount"], row["counted"]) for row in block["rows"]] == [(one, one) for one in told]
    assert block["total"] == "1"
    head, *rows = rows_in(make(here.year, here.request()).path.read_bytes())
    assert [row[head.index("Counts")] for row in rows] == [*told, "1"]


def test_what_counts_without_a_proof_is_said_before_it_is_saved(licensed: Plant) -> None:
    here = licensed()
    assert "1 of the entries that count for the licence have no proof here." in here.composed().book.warnings
    american = here.composed(english=english_of(read_glossary(RESOURCES / "words"), AMERICAN)).book.warnings
    assert "1 of the entries that count for the license have no proof here." in american
    assert here.composed().blocks("audit")[0]["words"]
    bare = here.composed(excluded=frozenset({here.entries["workshop"]}))
    assert bare.blocks("audit")[0]["words"] == ""
    without = tuple(name for name in here.request().sections if name != "evidence")
    assert not [one for one in here.composed(sections=without).book.warnings if "no proof" in one]


def test_a_certificate_of_many_evenings_names_a_few_of_them_and_says_how_many_more(licensed: Plant) -> None:
    here = licensed()
    (paper,) = (one for one in here.year.portfolio.find(Attachment) if one.title == "Attendance")
    evenings = [an_entry(f"Evening {number:02} {LONG}", 60, []) for number in range(MOST_PROVED + 7)]
    here.year.add(*evenings, *(link("evidence", paper, one) for one in evenings))
    (node,) = (one for one in here.composed().blocks("evidence") if one["title"] == ["Attendance"])
    *named, rest = node["proves"]
    assert len(named) == MOST_PROVED
    assert all(one["to"] and len(words_of(one["title"])) < len(LONG) for one in named)
    assert (rest["title"], rest["to"]) == (["+ 8 more"], "")


@pytest.mark.parametrize("number", ["0417-2207", "12/34/56", "LIC-7788"])
def test_a_number_in_parts_stands_as_it_is_written_where_lines_run_from_right_to_left(
    licensed: Plant, make: Make, number: str
) -> None:
    here = licensed(number=number)
    here.year.add(an_entry("Evening", 60, [], provider_number=number))
    pdf = make(here.year, here.request(language="ar")).path.read_bytes()
    lines = ["".join(one.text for one in sorted(line, key=lambda one: one.left))
             for page in pages_in(pdf) for line in page.lines]  # fmt: skip
    assert sum(number in line for line in lines) == 2


def _bin(here: Licensed) -> None:
    licence = here.year.portfolio.get(Licence, here.licence)
    assert licence is not None
    here.year.portfolio.apply(trashed("Bin", licence))


def _without_rules(here: Licensed) -> None:
    (rules,) = here.year.portfolio.find(RuleSet)
    here.year.portfolio.apply(trashed("Bin", rules))


def _contradicting(here: Licensed) -> None:
    (rules,) = here.year.portfolio.find(RuleSet)
    wrong = [*RULES, {"rule": "minimum", "category": "mentoring", "units": 9}]
    here.year.portfolio.apply(edited("Edit", rules, rules=wrong))


@pytest.mark.parametrize(
    "why, words",
    [
        ("no_hours", "Hours are left out"),
        ("gone", "may be in the bin"),
        ("no_rules", "choose by which rules"),
        ("bad_rules", "Mentoring"),
        ("kept", "not for everyone"),
    ],
)
def test_a_licence_that_no_page_tells_of_is_not_passed_over_in_silence(licensed: Plant, why: str, words: str) -> None:
    here = licensed()
    {"gone": _bin, "no_rules": _without_rules, "bad_rules": _contradicting}.get(why, lambda _: None)(here)
    sections = tuple(name for name in SECTIONS if why != "no_hours" or name != "hours")
    found = here.composed(sections=sections, audience="public" if why == "kept" else "evaluator")
    assert not {"licence", "audit"} & set(found.names)
    assert found.gathered.untold is not None
    assert found.gathered.untold.why == why
    assert [words in one for one in found.book.warnings if one == found.gathered.untold.words] == [True]


def test_a_licence_that_is_told_of_or_that_nobody_chose_warns_of_nothing(licensed: Plant) -> None:
    here = licensed()
    without = tuple(name for name in here.request().sections if name not in ("licence", "audit"))
    for found in (here.composed(), here.composed(licence=""), here.composed(sections=without)):
        assert found.gathered.untold is None


def noted(here: Licensed, **fields: Any) -> IssuedPacket:
    request = here.request(**fields)
    reader = here.year.portfolio.reader()
    held = held_of(reader, request.audience, gather(reader, request).by_table())
    reader.close()
    return build(IssuedPacket, audience=request.audience, sha256="0" * 64, name="a.pdf", held=held)


def since(here: Licensed, note: IssuedPacket) -> list[tuple[str, str]]:
    reader = here.year.portfolio.reader()
    try:
        return [(one.kind, one.became) for one in changed_since(reader, note)]
    finally:
        reader.close()


def test_a_private_licence_that_was_chosen_is_no_less_for_its_evaluator_afterwards(licensed: Plant) -> None:
    here = licensed("private")
    note = noted(here)
    assert {"licence", "rule_set"} <= {one[0] for one in note.held}
    assert since(here, note) == []


def test_a_licence_that_is_public_no_longer_is_told_where_everyone_had_it(licensed: Plant) -> None:
    here = licensed("public")
    note = noted(here, audience="public", sections=SECTIONS)
    licence = here.year.portfolio.get(Licence, here.licence)
    assert licence is not None
    here.year.portfolio.apply(edited("Hide", licence, privacy="evaluator"))
    assert since(here, note) == [("licence", "private")]


def test_of_a_licence_that_changed_since_only_what_the_pdf_told_is_told(licensed: Plant) -> None:
    here = licensed()
    note = noted(here)
    portfolio = here.year.portfolio
    (licence,) = portfolio.find(Licence)
    portfolio.apply(edited("Note", licence, notes="Ask the office"))
    assert since(here, note) == []
    (licence,) = portfolio.find(Licence)
    portfolio.apply(edited("Number", licence, number="LIC-2"))
    (rules,) = portfolio.find(RuleSet)
    portfolio.apply(edited("Newer", rules, as_of=date(2026, 1, 1)))
    assert sorted(since(here, note)) == [("licence", "changed"), ("rule_set", "changed")]
