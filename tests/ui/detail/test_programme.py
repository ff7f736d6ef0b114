"""The pane says of a programme how far it is, what it costs and brings, what it is made of, and asks for its badge."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QMenu

from portfolio.core.change import added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.records import Credential, Licence, Link, Part, Programme, Record, RuleSet, TimeEntry, build
from portfolio.ui.detail import DetailPane
from portfolio.ui.detail.toward import TowardSection
from portfolio.ui.document import Document
from portfolio.ui.kit.buttons import Button
from portfolio.ui.kit.cards import RowButton
from portfolio.ui.kit.labels import Label
from portfolio.ui.kit.progress import Segments
from portfolio.ui.kit.ticks import Tick
from tests.ui.detail.conftest import tie

ISOLATES = str.maketrans("", "", "\u2068\u2069")


def put(document: Document, *records: Record) -> None:
    assert document.do(added("Add", *records))


def said(pane: DetailPane) -> list[str]:
    """All words of the pane that stand in labels, from above."""
    return [label.text().translate(ISOLATES) for label in pane.findChildren(Label) if label.isVisible()]


@pytest.fixture
def nano(document: Document) -> tuple[Programme, list[Part]]:
    """A nanodegree under way, of which a module was left out."""
    made = build(
        Programme, title="Inclusive teaching", started=date(2026, 1, 5), cost_minor=49_900, currency="EUR",
        credits_hundredths=450, credit_unit="graduate_credit",
    )  # fmt: skip
    parts = [
        build(Part, programme_id=made.id, position=0, title="Begin", done=date(2026, 3, 1), minutes=600, result="1.7"),
        build(Part, programme_id=made.id, position=1, title="Law", kind="exam", left_out=True, minutes=600),
        build(Part, programme_id=made.id, position=2, title="Project", kind="project", started=date(2026, 8, 2),
              minutes=840),
    ]  # fmt: skip
    put(document, made, *parts)
    return made, parts


def test_a_programme_says_how_far_it_is_and_what_it_costs(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, parts = nano
    hour = build(TimeEntry, title="Reading", day=date(2026, 8, 9), minutes=90, part_id=parts[2].id, amount_minor=1250,
                 currency="GBP")  # fmt: skip
    put(document, hour)
    pane.show_entry("programme", made.id)
    words = said(pane)
    for one in ("1.5 of 24 h", "499.00 EUR", "12.50 GBP", "4.5 graduate credits", "It has rested since 9 Aug 2026."):
        assert one in words, (one, words)
    (bar,) = pane.findChildren(Segments)
    assert bar.accessibleName() == "Modules: 1 of 2"
    ticks = [(tick.label.translate(ISOLATES), tick.accessibleDescription()) for tick in pane.findChildren(Tick)]
    assert ticks == [("Begin", "1.7  ·  1 Mar"), ("Exam: Law", "left out"), ("Project: Project", "since 2 Aug")]
    document.do(edited("Log", hour, minutes=180))
    assert "3 of 24 h" in said(pane), "it follows what is logged on a module"


def test_what_it_is_made_of_stands_apart_from_the_hours(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    course, badge = build(Programme, title="A course"), build(Credential, title="A badge")
    final = build(Credential, title="The nanodegree", programme_id=made.id)
    master = build(Programme, title="A master’s")
    put(document, course, badge, final, master)
    put(document, tie(course, made, "toward"), tie(badge, made, "toward"), tie(made, master, "toward"))
    pane.show_entry("programme", made.id)
    rows = [row.accessibleName() for row in pane.findChildren(RowButton)]
    for title in ("A course", "A badge", "The nanodegree", "A master’s"):
        assert sum(title in row for row in rows) == 1, (title, rows)
    assert {"It ended in", "What counts toward it", "Counts toward"} <= set(said(pane))


def test_once_it_is_finished_it_asks_for_its_badge_and_not_where_there_is_one(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, parts = nano
    asked: list[str] = []
    pane.badge_requested.connect(asked.append)
    pane.show_entry("programme", made.id)
    assert pane.findChild(Button, "enter_badge") is None
    document.do(edited("Tick", parts[2], done=date(2026, 11, 20)))
    button = pane.findChild(Button, "enter_badge")
    assert button is not None
    button.click()
    assert asked == [made.id]
    put(document, build(Credential, title="The nanodegree", programme_id=made.id))
    pane.show_entry("", "")
    pane.show_entry("programme", made.id)
    assert pane.findChild(Button, "enter_badge") is None


def test_the_menu_of_what_it_counts_toward_refuses_a_circle_with_a_sentence(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    master = build(Programme, title="A master’s")
    put(document, master, tie(made, master, "toward"))
    told: list[PortfolioError] = []
    document.failed.connect(told.append)
    pane.show_entry("programme", master.id)
    section = pane.findChild(TowardSection)
    assert section is not None
    section._tie(("programme", made.id, made.title), None)
    assert [error.title for error in told] == [
        "“Inclusive teaching” counts toward this one already, so this cannot count toward it."
    ]
    assert len(document.portfolio.find(Link)) == 1


def test_a_badge_that_is_here_already_is_chosen_from_the_menu_and_undo_takes_it_back(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    badge = build(Credential, title="Inclusion badge", earned=date(2026, 11, 20))
    put(document, badge, build(Credential, title="Of another course", programme_id=made.id, trashed=datetime.now(UTC)))
    document.do(edited("Finish", made, finished=date(2026, 11, 20)))
    pane.show_entry("programme", made.id)
    button = pane.findChild(Button, "choose_badge")
    assert button is not None
    button.click()
    (menu,) = button.findChildren(QMenu)
    (action,) = menu.actions()
    assert action.text() == "Inclusion badge"
    action.trigger()
    menu.close()
    assert document.portfolio.find(Credential, id=badge.id)[0].programme_id == made.id
    assert document.portfolio.history.undo_label == "“Inclusive teaching” ended in “Inclusion badge”"
    assert "It ended in" in said(pane)
    document.undo()
    assert document.portfolio.find(Credential, id=badge.id)[0].programme_id is None


def test_credits_say_what_they_are_worth_for_each_licence_whose_rules_say_so(
    document: Document, pane: DetailPane, nano: tuple[Programme, list[Part]]
) -> None:
    made, _ = nano
    worth = [{"rule": "worth", "unit": "graduate_credit", "units": "22.5"}, {"rule": "total", "units": 150}]
    rules = build(RuleSet, title="Points", unit_one="point", unit_many="points", rules=worth)
    quiet = build(RuleSet, title="Hours only", rules=[{"rule": "total", "units": 100}])
    asks = build(RuleSet, title="Part time", rules=[worth[0] | {"when": "part_time"}])
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
    together = "Together: 1.5 h  ·  30.00 EUR  ·  12.50 GBP  ·  1.5 continuing education units  ·  3 ECTS credits"
    assert together in said(pane)
