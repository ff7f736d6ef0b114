"""Rules of licences as files: those that come with the program, and own ones in and out, read whole or refused."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import isfinite
from pathlib import Path
from typing import Any

from portfolio.core.errors import PortfolioError
from portfolio.core.records.columns import EARLIEST, LATEST
from portfolio.exchange.frameworks.file import NoFramework
from portfolio.exchange.frameworks.strict import json_in
from portfolio.exchange.frameworks.text import cleaned, decoded, one_line, plain, shortened
from portfolio.growth.renewal.checked_rules import RulesProblem, listed, text
from portfolio.growth.renewal.reading import read
from portfolio.growth.renewal.rules import Rules

FORMAT, VERSION = "perpetual-portfolio-rules", 1
MOST_BYTES = 512 * 1024
_MOST_SOURCES = 50
_LISTS = ("categories", "choices", "rules", "columns")
_PLAIN = ("unit_one", "unit_many", "unit_minutes", "period_months", "begins", "year_begins")
_MEMBERS = frozenset({"format", "version", "id", "title", "authority", "as_of", "notice", "sources", *_LISTS, *_PLAIN})


class NoRules(PortfolioError):
    """A file that holds no rules, or rules of a later version of the program."""


@dataclass(frozen=True)
class RuleFile:
    """Rules as a file has them, checked."""

    columns: Mapping[str, Any]
    """The columns of a RuleSet, but `origin`."""
    id: str
    """The name of the shipped ones (“US-NY-CTLE”), or empty."""
    rules: Rules

    @property
    def title(self) -> str:
        """What they are called."""
        return self.rules.title


def read_rules(data: bytes, name: str) -> RuleFile:
    """The rules in a file called `name`.

    Raises NoRules where it holds none, and RulesProblem that names the rule which is none, or the two that contradict
    one another. Nothing of such a file is taken.
    """
    if len(data) > MOST_BYTES:
        raise NoRules("“{name}” is larger than any rules.", "Bring a file of at most 512 KB.", name=name)
    try:
        found = json_in(cleaned(decoded(data, name)), name)
    except NoFramework as error:
        if "line" in error.values:
            raise NoRules(error.title_template, error.advice_template, **error.values) from error
        raise _none(name) from error
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise _none(name)
    if found.get("version") != VERSION:
        raise NoRules(
            "“{name}” was saved by a later version of the program.", "Bring the program up to date first.", name=name
        )
    if unknown := sorted(str(one) for one in found.keys() - _MEMBERS):
        raise RulesProblem(
            "“{name}” says “{member}”, which rules do not have.", "Take it away, or correct it.",
            name=name, member=unknown[0][:60],
        )  # fmt: skip
    return _checked(found)


def write_rules(columns: Mapping[str, Any], origin: str = "") -> bytes:
    """Rules as a file in UTF-8, that `read_rules` reads back as they were. `columns` are those of a RuleSet, as the
    record or `core.queries.renewal.rule_sets` has them."""
    day = columns.get("as_of")
    data: dict[str, Any] = {"format": FORMAT, "version": VERSION, "id": origin or columns.get("origin", "")}
    data |= {name: columns.get(name) or "" for name in ("title", "authority")}
    data["as_of"] = day.isoformat() if isinstance(day, date) else day or ""
    data |= {"notice": columns.get("notice") or "", "sources": list(columns.get("sources") or ())}
    data |= {name: columns[name] for name in _PLAIN if columns.get(name) is not None}
    data |= {name: list(columns.get(name) or ()) for name in _LISTS}
    return (json.dumps(data, ensure_ascii=False, indent=1) + "\n").encode()


def shipped(folder: Path) -> list[RuleFile]:
    """All rules in the program's folder of them, by title."""
    found = [read_rules(path.read_bytes(), path.name) for path in folder.glob("*.json")]
    return sorted(found, key=lambda one: (one.title.casefold(), one.id))


def shipped_one(folder: Path, name: str) -> RuleFile:
    """Those of this id. Raises PortfolioError when there are none."""
    found = next((one for one in shipped(folder) if one.id.casefold() == name.strip().casefold()), None)
    if found is None:
        raise PortfolioError(
            "No rules called “{name}” come with the program.",
            "“portfolio rules list” lists those that do; any others can be brought along as a file.",
            name=name,
        )
    return found


def _checked(found: Mapping[str, Any]) -> RuleFile:
    rules = read(found)
    day = _as_of(found.get("as_of"))
    sources = [shortened(text(one, "sources"), 500) for one in listed(found.get("sources"), "sources", _MOST_SOURCES)]
    columns: dict[str, Any] = {
        "title": rules.title, "authority": rules.authority, "as_of": day,
        "notice": _notice(found.get("notice")), "sources": [one for one in sources if one],
        "unit_one": rules.unit_one, "unit_many": rules.unit_many, "unit_minutes": rules.unit_minutes,
        "period_months": rules.period_months, "begins": rules.begins, "year_begins": rules.year_begins,
        "categories": [{"key": key, "words": words} for key, words in rules.categories.items()],
        "choices": [{"key": key, "words": words} for key, words in rules.choices.items()],
        "rules": [_plain_rule(rule) for rule in found.get("rules") or ()], "columns": list(rules.columns),
    }  # fmt: skip
    return RuleFile(columns, one_line(text(found.get("id"), "id"))[:60], rules)


def _plain_rule(rule: Mapping[str, Any]) -> dict[str, Any]:
    """A rule that was checked: its numbers, and its words in one line that can be kept; nothing that no rule says."""
    made: dict[str, Any] = {}
    for name, value in rule.items():
        if isinstance(value, str):
            made[name] = text(value, name)
        elif isinstance(value, int | float) and isfinite(value):
            made[name] = value
    if parts := rule.get("minimum"):
        made["minimum"] = [{"category": one["category"], "units": one["units"]} for one in parts]
    return made


def _as_of(value: object) -> date | None:
    if not value:
        return None
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None or not EARLIEST <= day <= LATEST:
        raise RulesProblem("“as_of” is no day: {value}.", "Write it like 2025-01-31.", value=str(value)[:40])
    return day


def _notice(value: object) -> str:
    text(value, "notice")
    return plain(value) if isinstance(value, str) else ""


def _none(name: str) -> NoRules:
    return NoRules(
        "“{name}” holds no rules of a licence.", "Bring a file that this program saved, or one that is made like it.",
        name=name,
    )  # fmt: skip
