"""A licence that is hard to set: names, units and notices without end, many bounds and tasks, and every script."""

from collections.abc import Sequence
from datetime import date, timedelta

from portfolio.core.records import Attachment, Licence, RuleSet, TimeEntry, build
from portfolio.growth.renewal.columns import COLUMNS
from tests.packet.a_year import Year, link


def add_hard_learning(year: Year, titles: Sequence[str], text: str, files: Sequence[Attachment], first: date) -> None:
    """Its rules, and entries with the titles and the text that are hard to set; every file proves each of them."""
    keys = [f"kind_{number}" for number, _ in enumerate(titles)]
    by_key = list(zip(keys, titles, strict=True))
    rules = build(
        RuleSet, title=titles[-1], authority=text[:300], as_of=first, notice=text * 6, unit_one=titles[0],
        unit_many="continuing professional learning activity points", sources=[titles[-2] * 4, *titles[-2:]] * 4,
        categories=[{"key": key, "words": words} for key, words in by_key],
        columns=list(COLUMNS),
        rules=[
            {"rule": "total", "units": 1234}, {"rule": "carry_over", "units": 20},
            *({"rule": "minimum", "category": key, "units": 10} for key in keys[:4]),
            *({"rule": "maximum", "category": key, "units": 2} for key in keys[4:]),
            *({"rule": "do", "key": key, "words": words, "every": "year"} for key, words in by_key),
        ],
    )  # fmt: skip
    licence = build(Licence, title=titles[-1], number=titles[-2], rule_set_id=rules.id, starts=first)
    entries = [
        build(TimeEntry, title=title, minutes=60 + 17 * number, day=first + timedelta(9 * number), topic=title,
              provider=title, provider_number=titles[-2], place=title, category=title[:120], approved="yes",
              reported=first + timedelta(200), counts_as=sorted({keys[number % len(keys)], *keys[4:]}))
        for number, title in enumerate((*titles, text * 3))
    ]  # fmt: skip
    year.add(rules, licence, *entries)
    year.add(*(link("evidence", file, entry) for file in files for entry in entries))
    year.ids["licence"] = licence.id
