"""What the rules of licences are told: every licence and set of rules whole, and the same of heaps as of entries."""

from datetime import date
from typing import Any, NamedTuple

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.renewal import activities, heaps, licences, programmes_of, rule_sets
from portfolio.core.records import Licence, Link, Part, Programme, RuleSet, TimeEntry, build


class Asked(NamedTuple):
    start: str = "2026-01-01"
    end: str = "2026-12-31"
    today: str = "2026-06-01"
    excluded: tuple[str, ...] = ()
    report_days: int | None = None
    by_topic: bool = False
    by_size: bool = False


def spent(**fields: Any) -> TimeEntry:
    return build(TimeEntry, **({"title": "Evening", "day": date(2026, 3, 2), "minutes": 60} | fields))


def told(portfolio: Portfolio, *names: str, **asked: Any) -> list[tuple[Any, ...]]:
    found = heaps(portfolio.connection, Asked(**asked))
    return sorted(tuple(row[name] for name in (*names, "entries", "minutes")) for row in found)


def test_licences_and_rules_come_by_title_with_their_lists_and_days(portfolio: Portfolio) -> None:
    rules = build(RuleSet, title="Own rules", rules=[{"rule": "total", "units": 30}], as_of=date(2025, 5, 12))
    second = build(Licence, title="Second", rule_set_id=rules.id, starts=date(2024, 2, 29), excluded=["e" * 32])
    first = build(Licence, title="first", starts=date(2020, 1, 1), ends=date(2025, 6, 30), birth_month=2, extra=1)
    portfolio.apply(added("Add", rules, second, first))
    (held,) = rule_sets(portfolio.connection)
    assert (held["title"], held["rules"], held["as_of"], held["unit_minutes"]) == (
        "Own rules", [{"rule": "total", "units": 30}], "2025-05-12", 60,
    )  # fmt: skip
    one, other = licences(portfolio.connection)
    assert (one["title"], one["rule_set_id"], one["ends"], one["birth_month"], one["extra"]) == (
        "first", "", "2025-06-30", 2, 1,
    )  # fmt: skip
    assert (other["rule_set_id"], other["starts"], other["ends"], other["excluded"]) == (
        rules.id, "2024-02-29", "", ["e" * 32],
    )  # fmt: skip


def test_what_in_a_licence_from_elsewhere_is_nothing_of_ours_is_passed_over(portfolio: Portfolio) -> None:
    done = {"key": "plan", "day": "2025-01-01", "note": ""}
    portfolio.apply(added("Add", build(Licence, title="L", starts=date(2024, 1, 1), done=[done], chosen=["a"])))
    portfolio.connection.execute(
        "UPDATE licence SET done = json_insert(done, '$[#]', 'x'), chosen = json_insert(chosen, '$[#]', json('[1]')),"
        """ excluded = '[["e"], 5, {}]'"""
    )
    (row,) = licences(portfolio.connection)
    assert (row["done"], row["chosen"], row["excluded"]) == ([done], ["a"], [])


def test_a_licence_whose_rules_are_in_the_bin_has_none_until_they_come_back(portfolio: Portfolio) -> None:
    rules = build(RuleSet, title="Own rules")
    portfolio.apply(added("Add", rules, build(Licence, title="Licence", rule_set_id=rules.id, starts=date(2024, 1, 1))))
    portfolio.apply(trashed("Away", rules))
    assert licences(portfolio.connection)[0]["rule_set_id"] == ""
    assert rule_sets(portfolio.connection) == []
    portfolio.history.undo()
    assert licences(portfolio.connection)[0]["rule_set_id"] == rules.id


def test_entries_of_the_first_and_the_last_day_are_in_and_those_in_the_bin_are_not(portfolio: Portfolio) -> None:
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 12, 31), date(2027, 1, 1)]
    gone = spent()
    portfolio.apply(added("Log", gone, *(spent(day=day) for day in days)))
    portfolio.apply(trashed("Away", gone))
    assert told(portfolio) == [(2, 120)]
    assert told(portfolio, start="2020-01-01", end="2026-12-31") == [(3, 180)], "over many days as well"
    assert [row["day"] for row in activities(portfolio.connection, Asked())] == ["2026-12-31", "2026-01-01"]


def test_time_without_credits_stands_apart_from_credits_of_the_same_unit(portfolio: Portfolio) -> None:
    portfolio.apply(
        added(
            "Log",
            spent(),
            spent(unit="semester_hour", minutes=30),
            spent(unit="semester_hour", units_hundredths=300, minutes=10),
            spent(unit="semester_hour", units_hundredths=150, minutes=0),
        )
    )
    assert told(portfolio, "unit", "units_hundredths") == [("", 0, 2, 90), ("semester_hour", 450, 2, 10)]
    assert told(portfolio, "unit", "units_hundredths", by_size=True) == [
        ("", 0, 1, 30), ("", 0, 1, 60), ("semester_hour", 150, 1, 0), ("semester_hour", 300, 1, 10),
    ]  # fmt: skip


def test_what_was_taken_out_is_a_heap_of_its_own_and_leaves_no_empty_one(portfolio: Portfolio) -> None:
    one, two = spent(counts_as=["language"]), spent(minutes=30)
    portfolio.apply(added("Log", one, two, spent(minutes=15)))
    excluded = (one.id, two.id, "0" * 32)
    assert told(portfolio, "categories", "taken_out", excluded=excluded) == [
        ('["language"]', 1, 1, 60), ("[]", 0, 1, 15), ("[]", 1, 1, 30),
    ]  # fmt: skip
    rows = activities(portfolio.connection, Asked(excluded=excluded))
    assert {row["id"]: row["taken_out"] for row in rows if row["taken_out"]} == {one.id: 1, two.id: 1}


def test_the_last_day_for_reporting_is_in_time_and_the_day_after_is_not(portfolio: Portfolio) -> None:
    day = date(2026, 3, 2)
    on_time, late = spent(day=day, reported=date(2026, 5, 1)), spent(day=day, reported=date(2026, 5, 2))
    portfolio.apply(added("Log", on_time, late, spent(day=day), spent(day=date(2026, 4, 2))))
    assert told(portfolio, "report", report_days=60, today="2026-05-01") == [
        ("in_time", 1, 60), ("late", 1, 60), ("open", 2, 120),
    ]  # fmt: skip
    assert told(portfolio, "report", report_days=60, today="2026-05-02") == [
        ("in_time", 1, 60), ("late", 1, 60), ("missed", 1, 60), ("open", 1, 60),
    ]  # fmt: skip
    assert told(portfolio, "report") == [("", 4, 240)], "nobody asks"


def test_a_topic_is_the_same_whatever_its_capitals_and_an_entry_without_one_is_its_title(portfolio: Portfolio) -> None:
    portfolio.apply(added("Log", spent(topic=" UDL"), spent(topic="udl "), spent(title="Udl"), spent(title="Talk")))
    portfolio.apply(added("Log", spent(topic="ÉCOLE"), spent(topic="école")))
    assert told(portfolio, "topic", by_topic=True) == [("talk", 1, 60), ("udl", 3, 180), ("école", 2, 120)]
    rows = activities(portfolio.connection, Asked(by_topic=True))
    assert sorted(row["topic"] for row in rows) == ["talk", "udl", "udl", "udl", "école", "école"]
    assert told(portfolio, "topic") == [("", 6, 360)]


def test_entries_that_only_cost_money_are_nothing_to_a_licence(portfolio: Portfolio) -> None:
    fee = spent(minutes=0, amount_minor=5_000, currency="USD")
    portfolio.apply(added("Log", fee, spent()))
    assert [row["minutes"] for row in activities(portfolio.connection, Asked())] == [60]
    assert told(portfolio, "report", report_days=60) == [("missed", 1, 60)], "nobody reports a fee"
    credits_only = spent(minutes=0, units_hundredths=300, unit="ects", day=date(2026, 3, 1))
    portfolio.apply(added("Credits", credits_only))
    rows = activities(portfolio.connection, Asked())
    assert [(row["minutes"], row["units_hundredths"]) for row in rows] == [(60, 0), (0, 300)]
    portfolio.history.undo()
    portfolio.apply(edited("It took time", fee, minutes=30))
    assert [row["minutes"] for row in activities(portfolio.connection, Asked())] in ([60, 30], [30, 60])


def test_a_day_to_come_is_ahead_and_today_is_not(portfolio: Portfolio) -> None:
    portfolio.apply(added("Log", *(spent(day=date(2026, 6, number)) for number in (1, 2))))
    rows = activities(portfolio.connection, Asked(today="2026-06-01"))
    assert [(row["day"], row["ahead"]) for row in rows] == [("2026-06-02", 1), ("2026-06-01", 0)]


def test_entries_say_for_which_programmes_they_were_by_themselves_or_by_a_module(portfolio: Portfolio) -> None:
    one, other, gone = (build(Programme, title=title) for title in ("One", "Other", "Gone"))
    part = build(Part, programme_id=other.id, title="Module")
    both, before, none = spent(part_id=part.id), spent(day=date(2025, 12, 31), part_id=part.id), spent()
    ties = [
        build(
            Link, source_kind="time_entry", source_id=both.id, target_kind="programme", target_id=to.id, role="toward"
        )
        for to in (one, gone)
    ]
    portfolio.apply(added("Learn", one, other, gone, part, both, before, none, *ties))
    portfolio.apply(trashed("Away", gone))
    assert programmes_of(portfolio.connection, Asked()) == {both.id: sorted([one.id, other.id])}
    portfolio.apply(trashed("Away", both))
    assert programmes_of(portfolio.connection, Asked()) == {}
