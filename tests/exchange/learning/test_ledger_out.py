"""The list for whoever pays money back: neither what she keeps to herself nor what that was for."""

import csv
import io
from datetime import date

from portfolio.core.change import added
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Goal, Link, TimeEntry, build
from portfolio.exchange.learning.ledger_out import ledger_csv, private_refunds, refunds_csv


def table(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))[1:]


def test_the_list_for_whoever_pays_holds_no_private_entry_and_their_number_is_known(portfolio: Portfolio) -> None:
    fields = {"amount_minor": 500, "currency": "EUR", "refund": "wanted", "day": date(2026, 5, 1)}
    one, other = build(TimeEntry, title="Book", **fields), build(TimeEntry, title="Coach", privacy="private", **fields)
    free = build(TimeEntry, title="Talk", minutes=60, privacy="private", day=date(2026, 5, 1))
    portfolio.apply(added("Add", one, other, free))
    assert [row[1] for row in table(refunds_csv(portfolio.connection))] == ["Book"]
    assert private_refunds(portfolio.connection) == 1
    assert {row[1] for row in table(ledger_csv(portfolio.connection))} == {"Book", "Coach", "Talk"}, "her own list"


def test_the_refund_list_names_no_private_goal_to_whoever_pays(portfolio: Portfolio) -> None:
    goal, open_ = build(Goal, title="Leave this school", privacy="private"), build(Goal, title="Maths")
    entry = build(TimeEntry, title="Book", amount_minor=500, currency="EUR", refund="wanted", day=date(2026, 5, 1))
    links = [
        build(Link, role="toward", source_kind="time_entry", source_id=entry.id, target_kind="goal", target_id=one.id)
        for one in (goal, open_)
    ]
    portfolio.apply(added("Add", goal, open_, entry, *links))
    (row,) = table(refunds_csv(portfolio.connection))
    assert row[-1] == "Maths"
