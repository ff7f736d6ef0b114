"""What credits are worth, and what all that counts toward a programme took and brings, as the pane says it."""

from datetime import date

import pytest

from portfolio.core.change import edited
from portfolio.core.records import Credential, Licence, Part, Programme, RuleSet, TimeEntry, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.document import Document
from tests.ui.detail.conftest import tie
from tests.ui.detail.learning import a_nanodegree, put, said

ISOLATES = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture
def nano(document: Document) -> tuple[Programme, list[Part]]:
    return a_nanodegree(document)


def test_credits_say_what_they_are_worth_for_each_licence_whose_rules_say_so(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    worth = [{"rule": "worth", "unit": "graduate_credit", "units": "22.5"}, {"rule": "total", "units": 150}]
    rules = build(RuleSet, title="Points", unit_one="point", unit_many="points", rules=worth)
    quiet = build(RuleSet, title="Hours only", rules=[{"rule": "total", "units": 100}])
    choices = [{"key": "part_time", "words": "I work part time"}]
    asks = build(RuleSet, title="Part time", rules=[worth[0] | {"when": "part_time"}], choices=choices)
    licences = [
        build(Licence, title=title, rule_set_id=one.id, starts=date(2026, 1, 1), **more)
        for title, one, more in (
            ("Science", rules, {}), ("Maths", quiet, {}), ("Full time", asks, {}),
            ("Half", asks, {"chosen": ["part_time"]}),
        )
    ]  # fmt: skip
    put(document, rules, quiet, asks)
    put(document, *licences)
    pane.show_entry("programme", made.id)
    (words,) = [one for one in said(pane) if one.startswith("4.5 graduate credits")]
    assert words.splitlines() == ["4.5 graduate credits", "101.25 hours for “Half”", "101.25 points for “Science”"]


def test_what_stacks_into_it_is_summed_each_hour_once_and_no_currencies_together(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    courses = [
        build(Programme, title=f"Course {at}", credits_hundredths=150, credit_unit=unit)
        for at, unit in enumerate(("ects", "ects", "ceu"))
    ]
    module = build(Part, programme_id=courses[0].id, title="One")
    hour = build(TimeEntry, title="Both", day=date(2026, 8, 9), minutes=90, amount_minor=1250, currency="GBP",
                 part_id=module.id)  # fmt: skip
    fee = build(TimeEntry, title="Fee", day=date(2026, 8, 9), amount_minor=3000, currency="EUR")
    put(document, *courses, module)
    put(document, hour, fee)
    put(document, *(tie(one, made, "toward") for one in courses), *(tie(hour, one, "toward") for one in courses[:2]))
    put(document, tie(fee, courses[2], "toward"))
    pane.show_entry("programme", made.id)
    together = "Together: 1 h 30 min  ·  30.00 EUR, 12.50 GBP spent  ·  "
    assert f"{together}brings 1.5 continuing education units, 3 ECTS credits" in said(pane)


def test_of_two_rules_the_one_that_counts_says_what_credits_are_worth_and_rules_that_cannot_be_say_nothing(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    each = {"rule": "worth", "unit": "graduate_credit"}
    choices = [{"key": "content", "words": "In my subject"}]
    rules = build(RuleSet, title="Points", unit_one="PDP", unit_many="PDPs", choices=choices,
                  rules=[each | {"units": "22.5"}, each | {"units": "67.5", "when": "content"}])  # fmt: skip
    broken = build(RuleSet, title="Broken", rules=[each | {"units": "many"}])
    put(document, rules, broken)
    over = {"ends": date(2026, 11, 21)}
    put(document, *(
        build(Licence, title=title, rule_set_id=one.id, starts=date(2021, 1, 1), **more)
        for title, one, more in (
            ("Plain", rules, {}), ("Subject", rules, {"chosen": ["content"]}), ("Broken", broken, {}),
            ("Over", rules, over),
        )
    ))  # fmt: skip
    pane.show_entry("programme", made.id)
    (words,) = [one for one in said(pane) if one.startswith("4.5 graduate credits")]
    assert words.splitlines()[1:] == ["101.25 PDPs for “Plain”", "303.75 PDPs for “Subject”"]
    hint = "A licence counts them once they are logged as hours."
    assert hint in said(pane)
    earned = build(TimeEntry, title="Credits", day=date(2026, 11, 20), units_hundredths=450, unit="graduate_credit")
    put(document, earned, tie(earned, made, "toward"))
    assert hint not in said(pane)


def test_a_page_that_was_set_aside_says_what_the_rules_say_when_it_comes_back(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    worth = {"rule": "worth", "unit": "graduate_credit"}
    rules = build(RuleSet, title="Points", rules=[worth | {"units": 10}])
    other = build(Programme, title="Another")
    put(document, rules, other)
    put(document, build(Licence, title="Science", rule_set_id=rules.id, starts=date(2026, 1, 1)))
    pane.keep_page(True)
    pane.show_entry("programme", made.id)
    assert any("45 hours for “Science”" in one for one in said(pane))
    pane.show_entry("programme", other.id)
    document.do(edited("Correct", rules, rules=[worth | {"units": 20}]))
    pane.show_entry("programme", made.id)
    assert any("90 hours for “Science”" in one for one in said(pane))


def test_what_stacks_up_over_a_badge_follows_when_an_hour_far_below_changes(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    course = build(Programme, title="A course", credits_hundredths=300, credit_unit="ects", cost_minor=19_900,
                   currency="EUR")  # fmt: skip
    put(document, course)
    badge = build(Credential, title="A badge", programme_id=course.id)
    hour = build(TimeEntry, title="Reading", day=date(2026, 8, 9), minutes=90)
    put(document, badge, hour, tie(hour, course, "toward"))
    pane.show_entry("programme", made.id)
    assert not any(one.startswith("Together") for one in said(pane))
    put(document, tie(badge, made, "toward"))
    assert "Together: 1 h 30 min  ·  costs 199.00 EUR  ·  brings 3 ECTS credits" in said(pane)
    document.do(edited("Longer", hour, minutes=180))
    assert "Together: 3 h  ·  costs 199.00 EUR  ·  brings 3 ECTS credits" in said(pane)
