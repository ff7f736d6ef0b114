"""Hours and credits of what looks like one course are pointed out at both entries, and count as they did."""

from datetime import date

from portfolio.core.change import added, edited
from portfolio.core.records import Link, Programme, TimeEntry, build
from portfolio.ui.document import Document
from portfolio.ui.licences.page import LicencesPage
from tests.ui.licences.conftest import rules, show


def log(document: Document, **fields: object) -> TimeEntry:
    credit = build(TimeEntry, day=date(2026, 10, 20), units_hundredths=100, unit="ceu", **fields)
    document.do(added("Log", credit))
    return credit


def worth(document: Document) -> None:
    state = rules(document, "State: hours")
    document.do(edited("Worth", state, rules=[*state.rules, {"rule": "worth", "unit": "ceu", "units": 10}]))


def asked(page: LicencesPage) -> list[str]:
    return [line for line in show(page) if "count twice" in line]


def test_both_ask_whether_it_counts_twice(page: LicencesPage, document: Document) -> None:
    worth(document)
    log(document, title="Universal design")
    assert asked(page) == [
        "Universal design, 20 Oct 2026, Counts, 10 clock hours, It looks like the same course as “Universal design” of"
        " 4 Oct 2026: does it count twice?",
        "Universal design, 4 Oct 2026, Counts, 60 clock hours, It looks like the same course as “Universal design” of"
        " 20 Oct 2026: does it count twice?",
    ]
    document.undo()
    assert asked(page) == []


def test_what_was_for_one_programme_is_asked_about_as_soon_as_it_is_said(
    page: LicencesPage, document: Document
) -> None:
    worth(document)
    credit = log(document, title="Exam")
    assert asked(page) == []
    programme = build(Programme, title="Design for all")
    hours = document.portfolio.find(TimeEntry, title="Universal design")[0]
    ties = [
        build(Link, source_kind="time_entry", source_id=one.id, target_kind="programme", target_id=programme.id,
              role="toward")
        for one in (credit, hours)
    ]  # fmt: skip
    document.do(added("Tie", programme, ties[0]))
    assert asked(page) == []
    document.do(added("Tie", ties[1]))
    assert [line.split(",")[0] for line in asked(page)] == ["Exam", "Universal design"]


def test_what_is_taken_out_is_asked_about_no_more(page: LicencesPage, document: Document) -> None:
    worth(document)
    log(document, title="Universal design")
    page.act_on_entry("out", page.view.entries.lines[0].key)
    assert asked(page) == []
