"""Evaluation plans that come with the program as examples: dated, sourced, and the person's own once they are added."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from portfolio.core.errors import PortfolioError
from portfolio.core.records import EvaluationPlan, build
from portfolio.growth.standards.rule_reading import years_after

_MOST_YEARS = 10


class ExamplePlan(NamedTuple):
    """What a list of plans shows of each before any is added."""

    name: str
    title: str
    jurisdiction: str
    pack: str
    """The shipped framework that its codes belong to, or empty."""
    as_of: date
    source: str
    check: str
    """What is to be checked before anybody relies on it."""
    years: int
    """How many years its period has."""
    fields: dict[str, Any]
    """The rest, as the columns of EvaluationPlan."""


_COLUMNS = ("rules", "barred", "most_pieces", "body_pages", "upload_bytes", "letters", "preset")


def example_plans(folder: Path) -> list[ExamplePlan]:
    """All plans in the program's folder of plans, by their titles."""
    return sorted((_read(path) for path in folder.glob("*.json")), key=lambda one: (one.title.casefold(), one.name))


def example_plan(folder: Path, name: str) -> ExamplePlan:
    """One plan by its name. Raises PortfolioError when there is none of this name."""
    for one in example_plans(folder):
        if one.name == name:
            return one
    raise PortfolioError(
        "No evaluation plan called “{name}” comes with the program.",
        "“portfolio plan examples” lists those that do.",
        name=name,
    )


def as_record(
    example: ExamplePlan,
    framework_id: str | None = None,
    start: date | None = None,
    end: date | None = None,
    due: date | None = None,
) -> EvaluationPlan:
    """The plan as a record that the person may change. Without an `end` the period has the plan's years; without a
    `due` day it is due on the last day of the period."""
    if start is not None and end is None:
        end = years_after(start, example.years) - timedelta(days=1)
    return build(
        EvaluationPlan,
        title=example.title,
        framework_id=framework_id,
        start=start,
        end=end,
        due=due or end,
        as_of=example.as_of,
        source=f"{example.source}\n{example.check}",
        **example.fields,
    )


def _read(path: Path) -> ExamplePlan:
    """A file of the program's own. What is wrong in it is a mistake of ours: ValueError or KeyError."""
    data = json.loads(path.read_text("utf-8"))
    known = {"title", "jurisdiction", "pack", "as_of", "source", "check", "years", *_COLUMNS}
    if unknown := data.keys() - known:
        raise ValueError(f"{path.name}: {', '.join(sorted(unknown))}")
    if not 1 <= data["years"] <= _MOST_YEARS:
        raise ValueError(f"{path.name}: {data['years']} years")
    return ExamplePlan(
        name=path.stem,
        title=data["title"],
        jurisdiction=data["jurisdiction"],
        pack=data["pack"],
        as_of=date.fromisoformat(data["as_of"]),
        source=data["source"],
        check=data["check"],
        years=data["years"],
        fields={name: data[name] for name in _COLUMNS if name in data},
    )
