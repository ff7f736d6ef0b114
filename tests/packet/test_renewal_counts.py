"""What a packet counts of many entries that are alike: to the minute what stands at the licence, whatever its rules."""

import random
from datetime import date, timedelta
from fractions import Fraction
from functools import partial
from typing import Any

import pytest

from portfolio.core.change import edited
from portfolio.core.queries import renewal
from portfolio.core.records import Licence, TimeEntry
from portfolio.growth.renewal.licence import licence_now
from portfolio.packet.gather import gather
from tests.packet.a_year import MADE, Year
from tests.packet.licensed import an_entry, planting

ENTRIES, DAYS = 120, 700
TOTAL, CREDITS = {"rule": "total", "units": 40}, {"rule": "worth", "unit": "ceu", "units": "7.25"}
CAPS = [{"rule": "maximum", "category": key, "units": most} for key, most in (("language", 9), ("mentoring", "7.5"))]
LEAST = {"rule": "minimum", "category": "mentoring", "units": 6}
RULES: dict[str, list[dict[str, Any]]] = {
    "bounds and credits": [TOTAL, CREDITS, *CAPS, LEAST, {"rule": "carry_over", "units": 5}],
    "topics of approved providers": [TOTAL, {"rule": "block", "units": 4, "by": "topic"},
                                     {"rule": "approved_provider"}],
    "no short ones": [TOTAL, {"rule": "block", "units": 1, "by": "entry"}, {"rule": "report_within", "days": 30}],
    "some not at all": [TOTAL, CREDITS, {"rule": "not_counted", "category": "planning"}, LEAST,
                        {"rule": "carry_over", "units": 9}],
}  # fmt: skip


def entries(chance: random.Random) -> list[TimeEntry]:
    """Of two periods; most are like others to the rules."""
    found = []
    for number in range(ENTRIES):
        day = MADE - timedelta(chance.randrange(DAYS))
        more = {"units_hundredths": chance.choice((50, 100)), "unit": chance.choice(("ceu", "ects"))}
        found.append(an_entry(
            f"Evening {number}", chance.choice((20, 60, 90)), chance.choice(([], ["language"], ["planning"],
            ["language", "mentoring"])), day=day, topic=chance.choice(("Fractions", "fractions ", "Voices")),
            approved=chance.choice(("yes", "yes", "no", "")),
            reported=chance.choice((None, day + timedelta(20), day + timedelta(50))),
            **(more if chance.random() < 0.2 else {}),
        ))  # fmt: skip
    return found


@pytest.mark.parametrize("name", RULES)
def test_a_packet_that_holds_all_counts_what_the_licence_counts(own_year: Year, name: str) -> None:
    here = planting(own_year)(rules={"rules": RULES[name]}, starts=date(2024, 9, 1))
    own_year.add(*entries(random.Random(name)))
    connection = own_year.portfolio.connection
    (licence,), (rules,) = renewal.licences(connection), renewal.rule_sets(connection)
    for excluded in ([], [here.entries["workshop"]]):
        licence["excluded"] = excluded
        (held,) = own_year.portfolio.find(Licence)
        if change := edited("Take out", held, excluded=excluded):
            own_year.portfolio.apply(change)
        stands = licence_now(licence, rules, partial(renewal.heaps, connection), MADE)
        told = gather(connection, here.request()).renewal
        assert told is not None
        assert told.now.standing == stands.standing
        counted = sum((one.minutes for one in told.verdicts), Fraction(0))
        assert counted + stands.standing.carried == stands.standing.counted
        assert counted
