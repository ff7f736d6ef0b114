"""Hours, money and programmes on pages: sums by provider and programme, what came back, and what ended in what."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from portfolio.core.change import trashed
from portfolio.core.records import Credential, Part, Programme, Record, TimeEntry, build
from portfolio.packet.gather import gather
from portfolio.packet.parts.hours import MOST_ROWS
from portfolio.packet.request import SECTIONS
from portfolio.packet.text.tree import Node, words_of
from tests.packet.a_year import Year, link
from tests.packet.composing import composed
from tests.packet.conftest import Make
from tests.packet.hard_year import make_hard_year
from tests.packet.page_checks import laid_out
from tests.packet.page_marks import pages_in
from tests.packet.pdf_checks import attachments, examine

DAY = date(2026, 1, 15)
MONEY = tuple(dict.fromkeys((*SECTIONS, "money")))


@dataclass
class Learning:
    """A year without hours and programmes but those that are added."""

    year: Year

    def add(self, *records: Record) -> None:
        self.year.add(*records)

    def block(self, section: str, **fields: Any) -> Node:
        (found,) = composed(self.year, self.year.request(**fields)).blocks(section)
        return found


@pytest.fixture
def learning(own_year: Year) -> Learning:
    for kind in (TimeEntry, Part, Programme):
        for one in own_year.portfolio.find(kind):
            own_year.portfolio.apply(trashed("Away", one))
    return Learning(own_year)


def spent(minutes: int, **fields: Any) -> TimeEntry:
    return build(TimeEntry, minutes=minutes, **{"day": DAY, "category": "Course"} | fields)


def table(rows: Sequence[Node]) -> list[tuple[str, str]]:
    return [(row["name"] if isinstance(row["name"], str) else words_of(row["name"]), row["hours"]) for row in rows]


def test_hours_are_summed_by_provider_and_those_without_one_stand_last(learning: Learning) -> None:
    learning.add(
        spent(30, provider="College"), spent(90), spent(60, provider=" College "), spent(45, provider="Museum")
    )
    node = learning.block("hours")
    assert table(node["providers"]) == [
        ("College", "1 h 30 min"),
        ("Museum", "45 min"),
        ("No provider named", "1 h 30 min"),
    ]
    assert node["programmes"] == []


def test_many_providers_share_the_last_row(learning: Learning) -> None:
    learning.add(*(spent(10 + number, provider=f"Provider {number:02}") for number in range(MOST_ROWS + 5)))
    rows = table(learning.block("hours")["providers"])
    assert len(rows) == MOST_ROWS
    assert rows[0] == ("Provider 14", "24 min")
    assert rows[-1] == ("Others", "1 h 15 min")  # 10 to 15 minutes


def test_programmes_of_one_title_have_a_row_each_and_hours_on_a_module_count_for_its_programme(
    learning: Learning,
) -> None:
    spring, autumn = (build(Programme, title="Dialogue", started=DAY, provider=one) for one in ("A", "B"))
    module = build(Part, programme_id=autumn.id, title="Module 1")
    both, on_module = spent(60), spent(30, part_id=module.id)
    learning.add(spring, autumn, module, both, on_module, spent(5))
    learning.add(link("toward", both, spring), link("toward", both, autumn))
    rows = table(learning.block("hours")["programmes"])
    assert rows == [("Dialogue", "1 h 30 min"), ("Dialogue", "1 h"), ("For no programme", "5 min")]


def test_money_is_summed_by_currency_and_purse_and_never_across_currencies(learning: Learning) -> None:
    learning.add(
        spent(60, amount_minor=4900, currency="EUR", refund="paid", refund_minor=1900, refund_day=DAY),
        spent(30, amount_minor=150, currency="EUR", own_money=False),
        spent(30, amount_minor=1200, currency="JPY", refund="paid", refund_day=DAY),
        spent(0, amount_minor=10_005, currency="KWD", refund="asked"),
    )
    facts = learning.block("hours", sections=MONEY)["facts"]
    assert [(one["label"], one["value"]) for one in facts if one["label"] not in ("in all", "in my own time")] == [
        ("of my own money", "KWD 10.005"), ("of my own money", "JPY 1200"), ("of my own money", "EUR 49.00"),
        ("paid by others", "EUR 1.50"),
        ("of it paid back to me", "EUR 19.00"), ("of it paid back to me", "JPY 1200"),
    ]  # fmt: skip


def test_an_hour_has_its_price_where_all_money_is_of_one_currency(learning: Learning) -> None:
    def priced() -> list[str]:
        facts = learning.block("hours", sections=MONEY)["facts"]
        return [one["value"] for one in facts if one["label"] == "an hour"]

    learning.add(spent(60, amount_minor=4900, currency="EUR"), spent(60, amount_minor=150, currency="EUR"))
    assert priced() == ["EUR 25.25"]
    learning.add(spent(30, amount_minor=500, currency="USD"))
    assert priced() == []


def test_nothing_of_money_is_said_unasked(learning: Learning, make: Make) -> None:
    course = build(Programme, title="Dialogue", started=DAY, cost_minor=99_900, currency="EUR")
    paid = spent(60, amount_minor=4900, currency="EUR", refund="paid", refund_day=DAY)
    learning.add(course, paid, link("toward", paid, course))
    plain, told = (composed(learning.year, learning.year.request(**more)) for more in ({}, {"sections": MONEY}))
    assert "EUR" not in plain.said
    inside = attachments(make(learning.year, learning.year.request()).path.read_bytes())["portfolio.json"].decode()
    assert [word for word in ("EUR", "refund", "cost_minor", "own_money", "4900") if word in inside] == []
    (node,) = told.blocks("programmes")
    assert node["facts"] == [
        "1 h spent on it",
        "cost EUR 999.00",
        "EUR 49.00 of my own money",
        "EUR 49.00 of it paid back to me",
    ]


def test_many_figures_stand_within_the_page(learning: Learning, make: Make) -> None:
    units = ("semester_hour", "quarter_hour", "graduate_credit", "ects", "ceu")
    learning.add(*(spent(61, units_hundredths=1250, unit=one, own_time=False) for one in units))
    for currency in ("EUR", "USD", "KWD", "CHF"):
        learning.add(spent(60, amount_minor=123_456_789, currency=currency, refund="paid", refund_day=DAY))
        learning.add(spent(60, amount_minor=98_765_432, currency=currency, own_money=False))
    assert len(learning.block("hours", sections=MONEY)["facts"]) == 20
    pdf = make(learning.year, learning.year.request(sections=("hours", "money"))).path.read_bytes()
    assert laid_out(pdf) == []
    assert examine(pdf).wrong == []


def test_a_licence_with_names_and_notices_without_end_stays_on_its_pages(tmp_path: Path, make: Make) -> None:
    year = make_hard_year(tmp_path / "hard")
    sections = ("licence", "audit", "hours", "evidence")
    pdf = make(year, year.request(sections=sections, licence=year.ids["licence"], paper="letter")).path.read_bytes()
    year.portfolio.close()
    assert laid_out(pdf) == []
    assert examine(pdf).wrong == []


def test_a_programme_says_its_result_its_credits_and_what_of_it_was_left_out(learning: Learning) -> None:
    course = build(Programme, title="Master", kind="master", started=DAY, planned_minutes=600, result="Distinction",
                   credits_hundredths=450, credit_unit="semester_hour")  # fmt: skip
    parts = [
        build(Part, programme_id=course.id, position=0, title="Reading", done=DAY, result="1.3", kind="exam"),
        build(Part, programme_id=course.id, position=1, title="Statistics", left_out=True, minutes=300),
        build(Part, programme_id=course.id, position=2, title="Thesis", started=DAY, kind="project"),
        build(Part, programme_id=course.id, position=3, title="Talk", begins=date(2026, 4, 1)),
    ]
    on_module = spent(90, part_id=parts[0].id)
    learning.add(course, *parts, on_module)
    node = learning.block("programmes")
    assert node["facts"] == ["Result: Distinction", "4.5 semester hours", "1 h 30 min of 10 h planned"]
    assert (node["progress"]["done"], node["progress"]["total"]) == (1, 3)
    told = [(words_of(one["title"]), one["when"], words_of(one["told"])) for one in node["parts"]]
    assert told == [
        ("Reading", "15 Jan 2026", "Exam, 1.3"), ("Statistics", "left out", ""),
        ("Thesis", "begun 15 Jan 2026", "Project"), ("Talk", "from 1 Apr 2026", ""),
    ]  # fmt: skip


def test_a_programme_leads_to_what_it_ended_in_and_to_what_stacks_into_it(learning: Learning) -> None:
    course, degree = (build(Programme, title=one, started=DAY, finished=DAY) for one in ("Course", "Degree"))
    badge = build(Credential, kind="badge", title="Badge", earned=DAY, programme_id=course.id)
    learning.add(course, degree, badge)
    learning.add(link("toward", course, degree), link("toward", badge, degree))
    found = composed(learning.year, learning.year.request()).blocks("programmes")
    by_title = {words_of(one["title"]): one for one in found}

    def titles(node: Node, name: str) -> list[str]:
        return sorted(words_of(one["title"]) for one in node[name])

    assert titles(by_title["Course"], "ended") == ["Badge"]
    assert titles(by_title["Course"], "toward") == ["Degree"]
    assert titles(by_title["Degree"], "from") == ["Badge", "Course"]


def test_a_programme_is_in_the_period_in_which_hours_were_spent_on_one_of_its_modules(learning: Learning) -> None:
    course = build(Programme, title="Quiet", due=date(2030, 1, 1))
    module = build(Part, programme_id=course.id, title="Module 1")
    learning.add(course, module, spent(30, part_id=module.id))
    found = gather(learning.year.portfolio.connection, learning.year.request())
    assert [row["title"] for row in found.of("programme")] == ["Quiet"]


def test_a_programme_says_what_all_that_counts_toward_it_took_and_brought_each_entry_once(learning: Learning) -> None:
    degree = build(Programme, title="Degree", started=DAY)
    nano = build(Programme, title="Nanodegree", started=DAY, finished=DAY, credits_hundredths=600,
                 credit_unit="semester_hour", cost_minor=90_000, currency="EUR")  # fmt: skip
    course = build(Programme, title="Course", started=DAY, finished=DAY, credits_hundredths=200,
                   credit_unit="semester_hour", cost_minor=20_000, currency="EUR")  # fmt: skip
    other = build(Programme, title="Other", started=DAY, cost_minor=5_000, currency="USD", credits_hundredths=100,
                  credit_unit="ects")  # fmt: skip
    badge = build(Credential, kind="badge", title="Badge", earned=DAY, programme_id=course.id)
    both = spent(60, amount_minor=1_000, currency="EUR")
    of_course, of_other = spent(30), spent(45, amount_minor=700, currency="USD", own_money=False)
    own = spent(600)
    learning.add(degree, nano, course, other, badge, both, of_course, of_other, own)
    learning.add(link("toward", nano, degree), link("toward", badge, nano), link("toward", other, degree),
                 link("toward", both, nano), link("toward", both, course), link("toward", of_course, course),
                 link("toward", of_other, other), link("toward", own, degree))  # fmt: skip

    def told(**fields: Any) -> dict[str, list[str]]:
        found = composed(learning.year, learning.year.request(**fields)).blocks("programmes")
        return {words_of(one["title"]): one["together"] for one in found}

    # The nanodegree says what it costs and brings: the course in it is covered. An hour for both is one hour.
    assert told() == {
        "Degree": ["2 h 15 min spent on it", "1 ECTS credits", "6 semester hours"],
        "Nanodegree": ["1 h 30 min spent on it", "2 semester hours"], "Course": [], "Other": [],
    }  # fmt: skip
    assert told(sections=MONEY)["Degree"] == [
        "2 h 15 min spent on it", "1 ECTS credits", "6 semester hours", "cost EUR 900.00", "cost USD 50.00",
        "EUR 10.00 of my own money", "USD 7.00 paid by others",
    ]  # fmt: skip
    assert told(sections=("programmes",))["Degree"] == ["1 ECTS credits", "6 semester hours"]
    assert told(excluded=frozenset({of_other.id}))["Degree"][0] == "1 h 30 min spent on it"
    assert told(excluded=frozenset({nano.id}))["Degree"] == ["45 min spent on it", "1 ECTS credits"]


def test_programmes_of_a_portfolio_from_elsewhere_that_go_round_are_summed_to_an_end(learning: Learning) -> None:
    one, two = (build(Programme, title=name, started=DAY) for name in ("One", "Two"))
    hour = spent(60)
    learning.add(one, two, hour, link("toward", one, two), link("toward", two, one), link("toward", hour, one))
    found = composed(learning.year, learning.year.request()).blocks("programmes")
    assert {words_of(node["title"]): node["together"] for node in found} == {"One": [], "Two": ["1 h spent on it"]}


def test_credits_that_were_logged_for_a_programme_are_summed_where_they_are_others_than_it_brings(
    learning: Learning,
) -> None:
    course = build(Programme, title="Course", started=DAY, credits_hundredths=300, credit_unit="semester_hour")
    once = spent(0, units_hundredths=100, unit="semester_hour")
    learning.add(course, once, link("toward", once, course))
    assert learning.block("programmes")["facts"] == ["3 semester hours", "logged: 1 semester hours"]
    rest = spent(0, units_hundredths=200, unit="semester_hour")
    learning.add(rest, link("toward", rest, course))
    assert learning.block("programmes")["facts"] == ["3 semester hours"]


def test_amounts_of_two_currencies_keep_their_own_where_lines_run_from_right_to_left(
    learning: Learning, make: Make
) -> None:
    learning.add(spent(60, amount_minor=1899, currency="EUR"), spent(60, amount_minor=50_340, currency="GBP"))
    request = learning.year.request(sections=("hours", "money"), language="ar")
    lines = ["".join(one.text for one in sorted(line, key=lambda one: one.left))
             for page in pages_in(make(learning.year, request).path.read_bytes()) for line in page.lines]  # fmt: skip
    _, *told = (line for line in lines if "18.99" in line or "503.40" in line)  # the first are figures side by side
    assert [("18.99" in one, "EUR" in one, "503.40" in one, "GBP" in one) for one in told] == [
        (True, True, False, False), (False, False, True, True),
    ]  # fmt: skip


def test_a_table_of_kinds_and_a_word_that_only_repeat_are_not_there(learning: Learning) -> None:
    learning.add(spent(60, category=""), spent(30, category=" "))
    assert learning.block("hours")["categories"] == []
    learning.add(spent(5))
    assert table(learning.block("hours")["categories"]) == [("Other", "1 h 30 min"), ("Course", "5 min")]
    course = build(Programme, title="Course", started=DAY)
    learning.add(course, build(Part, programme_id=course.id, title="exam", kind="exam", result="1.3"))
    assert words_of(learning.block("programmes")["parts"][0]["told"]) == "1.3"


def test_a_course_of_one_day_says_that_day_once(learning: Learning) -> None:
    learning.add(build(Programme, title="Workshop", started=DAY, finished=DAY))
    assert learning.block("programmes")["dates"] == "15 Jan 2026"
