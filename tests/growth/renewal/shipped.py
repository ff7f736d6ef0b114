"""The rules that come with the program, as their files have them, and what counts by them."""

import json
from fractions import Fraction
from typing import Any

from portfolio.growth.renewal.counting import Counted, Heap, count
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.rules import Rules
from portfolio.growth.renewal.terms import Terms, terms
from portfolio.paths import resource

NAMES = (
    "us-ny-ctle", "us-tx-cpe-teacher", "us-ma-pdp", "us-il-pd", "gb-sct-pu", "au-nsw-pd", "contract-hours",
    "contract-days",
)  # fmt: skip
HOUR = 60


def data(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resource(f"renewal/{name}.json").read_text("utf-8"))
    return found


def rules(name: str) -> Rules:
    return read(data(name))


def held(name: str, *chosen: str, extra: int = 0) -> Terms:
    return terms(rules(name), chosen, extra)


def heap(hours: float, *categories: str, approved: str = "yes", **fields: Any) -> Heap:
    return Heap(frozenset(categories), round(hours * HOUR), approved=approved, **fields)


def counted(name: str, *heaps: Heap, chosen: tuple[str, ...] = ()) -> Counted:
    return count(held(name, *chosen), heaps)


def hours(minutes: Fraction) -> Any:
    return minutes / HOUR


def missing(found: Counted) -> dict[str, Any]:
    return {bound.category: hours(bound.missing) for bound in found.minimums if bound.missing}
