"""The ledger and licences over 50,000 entries: each view and one raw SQL aggregate over the same rows, side by side.

Prints milliseconds of this thread, the best of several turns, so that other work on the computer does not count, and
how many times the raw aggregate that is: the aim is 2 at most. Then what it takes to follow one change with 5,000 and
with 50,000 entries: the aim is 1.5 times at most, for nothing of it looks at all entries. Nothing is asserted.
"""

import gc
import json
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, get_args

from portfolio.core.change import added, edited, trashed
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import ledger, renewal
from portfolio.core.queries.heaps_kept import HeapsKept
from portfolio.core.queries.tallies import Tally
from portfolio.core.records import (
    Alignment,
    Conversation,
    Credential,
    Framework,
    Goal,
    Licence,
    Link,
    Programme,
    Record,
    RuleSet,
    Skill,
    SkillEvidence,
    Standard,
    TimeEntry,
    build,
    kind_of,
)
from portfolio.exchange.making.phrases import CHANGES, SUBJECTS
from portfolio.growth.renewal.licence import licence_now
from portfolio.paths import resource
from tests.bench.table import show

FEW, MANY = 5_000, 50_000
TURNS, CHANGED = 9, 40
TODAY = date(2026, 11, 23)
DAYS = 1_800
"""The licence's period, in which all entries lie."""
CATEGORIES = ("Course", "Workshop", "Reading", "Conference", "Mentoring", "Study group", "Webinar", "")
PROVIDERS = tuple(f"{name} {kind}" for name in ("Riverside", "Hillcrest", "Lakeside") for kind in ("College", "Online"))
COUNTS = (["content"], ["pedagogy"], ["language"], ["content", "mentoring"], [])


def made(folder: Path, entries: int) -> Portfolio:
    """A portfolio with so many entries of five years, each with what it was for, and a New York licence over them."""
    chance = random.Random(7)
    portfolio = Portfolio.create(folder, device="b" * 32, name="Bench")
    whole = build(Framework, title="Standards")
    aims: dict[type[Record], list[Any]] = {
        Programme: [build(Programme, title=f"Programme {at}") for at in range(12)],
        Goal: [build(Goal, title=f"Goal {at}") for at in range(20)],
        Credential: [build(Credential, title=f"Badge {at}", kind="badge") for at in range(20)],
        Conversation: [build(Conversation, title=f"Talk {at}", day=TODAY) for at in range(10)],
    }
    skills = [build(Skill, title=f"Skill {at}") for at in range(60)]
    standards = [build(Standard, framework_id=whole.id, position=at, code=str(at)) for at in range(60)]
    rules = rules_of("us-ny-ctle")
    columns = {name: value for name, value in rules.items() if name in RuleSet.model_fields and name != "id"}
    held = build(RuleSet, **columns)
    licence = build(Licence, title="Professional", rule_set_id=held.id, starts=TODAY - timedelta(days=DAYS))
    portfolio.apply(
        added("Begin", whole, *skills, *standards, held, licence, *(x for some in aims.values() for x in some))
    )
    logged = [one(chance, at) for at in range(entries)]
    ties: list[Record] = []
    for entry in logged:
        for kind in chance.sample(list(aims), chance.choice((0, 1, 1, 2))):
            aim = chance.choice(aims[kind])
            ties.append(build(Link, source_kind="time_entry", source_id=entry.id, target_kind=kind_of(aim),
                              target_id=aim.id, role="toward"))  # fmt: skip
        if chance.random() < 0.3:
            ties.append(build(SkillEvidence, record_kind="time_entry", record_id=entry.id,
                              skill_id=chance.choice(skills).id))  # fmt: skip
        if chance.random() < 0.3:
            ties.append(build(Alignment, record_kind="time_entry", record_id=entry.id,
                              standard_id=chance.choice(standards).id))  # fmt: skip
    written(portfolio, [*logged, *ties])
    return portfolio


def rules_of(name: str, *more: dict[str, Any]) -> dict[str, Any]:
    """Shipped rules, and more of them."""
    found: dict[str, Any] = json.loads(resource(f"renewal/{name}.json").read_text("utf-8"))
    return found | {"rules": [*found["rules"], *more]}


def one(chance: random.Random, at: int) -> TimeEntry:
    """An entry of any of these days: every third cost something, a few brought credits."""
    fields: dict[str, Any] = {}
    if at % 3 == 0:
        currency = chance.choice(("USD", "USD", "EUR", "JPY"))
        fields |= {
            "amount_minor": chance.randint(500, 30_000),
            "currency": currency,
            "own_money": chance.random() < 0.6,
        }
    if at % 100 == 1:
        fields |= {"refund": chance.choice(("wanted", "asked", "paid"))}
    if at % 2:
        fields |= {"reported": TODAY - timedelta(days=chance.randrange(DAYS))}
    if at % 50 == 2:
        fields |= {"units_hundredths": 300, "unit": "semester_hour"}
    return build(
        TimeEntry, title=f"{chance.choice(SUBJECTS)} {chance.choice(CHANGES)}", minutes=chance.randint(10, 240),
        day=TODAY - timedelta(days=chance.randrange(DAYS)), own_time=chance.random() < 0.7,
        category=chance.choice(CATEGORIES), provider=chance.choice(PROVIDERS), topic=chance.choice(SUBJECTS),
        counts_as=chance.choice(COUNTS), approved=chance.choice(("yes", "yes", "yes", "no", "")), **fields,
    )  # fmt: skip


def written(portfolio: Portfolio, records: list[Record]) -> None:
    """Written as changes of a size that a person's import has."""
    for at in range(0, len(records), 5_000):
        portfolio.apply(added("Log", *records[at : at + 5_000]))


def raw(by: ledger.By) -> str:
    """What one would write by hand for the headline of a view: the sums of each, with all that was for nothing."""
    if by == "all":
        return "SELECT count(*), sum(minutes), sum(amount_minor) FROM time_entry WHERE trashed IS NULL"
    key, tied = {"month": "substr(t.day, 1, 7)"}.get(by, f"t.{by}"), ""
    if by in ("skill", "standard"):
        table = "skill_evidence" if by == "skill" else "alignment"
        key, tied = f"l.{by}_id", f"LEFT JOIN {table} AS l ON l.record_id = t.id AND l.trashed IS NULL"
    elif by in ("programme", "goal", "credential", "conversation"):
        key = "l.target_id"
        tied = f"LEFT JOIN link AS l ON l.source_id = t.id AND l.role = 'toward' AND l.target_kind = '{by}'"
        tied += " AND l.trashed IS NULL"
    return (
        f"SELECT {key}, count(*), sum(t.minutes), sum(t.amount_minor) FROM time_entry AS t {tied}"
        " WHERE t.trashed IS NULL GROUP BY 1"
    )


def raw_standing(*keys: str) -> str:
    """What one would write by hand for a licence: the minutes of what is alike to its rules in its period."""
    named = ", ".join(("counts_as", "approved", *keys))
    return (
        f"SELECT {named}, count(*), sum(minutes) FROM time_entry WHERE trashed IS NULL AND day BETWEEN ? AND ?"
        f" GROUP BY {named}"
    )


RAW_REFUNDS = "SELECT refund, count(*), sum(amount_minor) FROM time_entry WHERE trashed IS NULL GROUP BY 1"
WITHIN = [{"rule": "report_within", "days": 60}]
LICENCES: tuple[tuple[str, list[dict[str, Any]], str, tuple[str, ...]], ...] = (
    ("us-ny-ctle", [], "a share in one category", ()),
    ("us-ny-ctle", WITHIN, "and days to report within", ("reported > date(day, '+60 days')",)),
    ("us-ma-pdp", [], "a least amount on a topic", ("lower(trim(topic))",)),
)
"""Rules and what is added to them, what of it is to be looked up, and by what else a raw aggregate is grouped then."""


class Views:
    """The views of one portfolio."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        (self.licence,), (self.rules,) = renewal.licences(connection), renewal.rule_sets(connection)

    def standing(self, heaps: HeapsKept | None = None, rules: dict[str, Any] | None = None, **fields: Any) -> object:
        asked = heaps or partial(renewal.heaps, self.connection)
        return licence_now(self.licence | fields, rules or self.rules, asked, TODAY).standing

    def raw(self, sql: str, *values: str) -> Callable[[], object]:
        return lambda: self.connection.execute(sql, values).fetchall()


def compared(connection: sqlite3.Connection) -> list[list[str]]:
    """Each view in turn with its raw aggregate and with the plainest of all, a sum without groups."""
    views, rows = Views(connection), []
    plain = views.raw(raw("all"))

    def told(words: str, ours: Callable[[], object], theirs: Callable[[], object]) -> None:
        mine, other, least = in_turn(ours, theirs, plain)
        rows.append([words, f"{mine:.1f}", f"{other:.1f}", f"{mine / other:.2f}", "2", f"{mine / least:.1f}"])

    for by in get_args(ledger.By):
        told(f"totals by {by}", partial(ledger.totals, connection, by), views.raw(raw(by)))
    told("totals by category, of one month", partial(ledger.totals, connection, "category", "2026-03-01", "2026-03-31"),
         views.raw(raw("category")))  # fmt: skip
    told("refunds", partial(ledger.refunds, connection), views.raw(RAW_REFUNDS))
    told("a page of 200", partial(ledger.entries, connection), plain)
    begun, today = (TODAY - timedelta(days=DAYS)).isoformat(), TODAY.isoformat()
    for name, more, words, keys in LICENCES:
        theirs = views.raw(raw_standing(*keys), begun, today)
        told(f"standing, {name}: {words}", partial(views.standing, rules=rules_of(name, *more)), theirs)
    some = [row.id for row in ledger.entries(connection, limit=5)]
    told("standing, with five entries taken out", partial(views.standing, excluded=some),
         views.raw(raw_standing(), begun, today))  # fmt: skip
    return rows


def in_turn(*works: Callable[[], object]) -> tuple[float, ...]:
    """Milliseconds of the fastest turn of each, one after the other in each round."""
    best = [float("inf")] * len(works)
    for _ in range(TURNS):
        for at, work in enumerate(works):
            start = time.thread_time()
            work()
            best[at] = min(best[at], (time.thread_time() - start) * 1000)
    return tuple(best)


class Followed:
    """A portfolio whose every total and whose licence's standing are kept in step."""

    def __init__(self, portfolio: Portfolio) -> None:
        self.portfolio, self.views = portfolio, Views(portfolio.connection)
        self.tallies = [Tally(portfolio.connection, by) for by in get_args(ledger.By)]
        self.heaps = HeapsKept(portfolio.connection)
        self.views.standing(self.heaps)
        self.goal = portfolio.find(Goal)[0]

    def one(self, at: int) -> dict[str, float]:
        """Milliseconds to follow one change: an entry that comes, changes, or goes."""
        fields = {"title": "Evening", "day": TODAY - timedelta(days=at), "minutes": 45, "counts_as": ["language"]}
        entry = build(TimeEntry, **fields, category="Course", approved="yes")
        tie = build(Link, source_kind="time_entry", source_id=entry.id, target_kind="goal", target_id=self.goal.id,
                    role="toward")  # fmt: skip
        changes = [
            added("Log", entry, tie),
            longer := edited("Longer", entry, minutes=90, category="Reading"),
            trashed("Away", longer.edits[0].record),
        ]
        times = {"totals": 0.0, "heaps": 0.0, "standing": 0.0}
        for change in changes:
            self.portfolio.apply(change)
            times["totals"] += taken(lambda change=change: [tally.follow(change) for tally in self.tallies])  # type: ignore[misc]
            times["heaps"] += taken(partial(self.heaps.follow, change))
            times["standing"] += taken(partial(self.views.standing, self.heaps))
        return {name: took / len(changes) for name, took in times.items()}


def taken(work: Callable[[], object]) -> float:
    """Milliseconds of this thread."""
    start = time.thread_time()
    work()
    return (time.thread_time() - start) * 1000


def followed(few: Portfolio, many: Portfolio) -> list[list[str]]:
    """The middle of many changes, side by side."""
    both = Followed(few), Followed(many)
    found = [[one.one(at) for one in both] for at in range(CHANGED)]
    words = {"totals": f"all {len(get_args(ledger.By))} totals", "heaps": "the licence's heaps",
             "standing": "and its standing"}  # fmt: skip
    rows, sums = [], [0.0, 0.0]
    for name, said in words.items():
        small, large = (median(turn[at][name] for turn in found) for at in range(2))
        sums = [sums[0] + small, sums[1] + large]
        rows.append([f"after one change: {said}", f"{small:.3f}", f"{large:.3f}", f"{large / small:.2f}", "1.5"])
    rows.append(["all of it", *(f"{one:.3f}" for one in sums), f"{sums[1] / sums[0]:.2f}", "1.5"])
    return rows


def main() -> None:
    folder = Path(tempfile.mkdtemp())
    try:
        few, many = (made(folder / str(count), count) for count in (FEW, MANY))
        gc.disable()  # as in the window, which looks for rubbish between what a person does
        show(f"ledger: {MANY:,} entries, beside the raw aggregate over the same rows",
             ["ms", "raw ms", "times", "aim", "times a plain sum"], compared(many.connection))  # fmt: skip
        show("ledger: what follows one change", [f"ms with {FEW:,}", f"ms with {MANY:,}", "times", "aim"],
             followed(few, many))  # fmt: skip
        for portfolio in (few, many):
            portfolio.close()
    finally:
        gc.enable()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
