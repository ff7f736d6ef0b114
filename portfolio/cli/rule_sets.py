"""The command about rules by which learning counts: list, take, show, check, import, export."""

from argparse import Namespace
from calendar import month_name
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from portfolio import paths
from portfolio.cli.home import Home, writing
from portfolio.cli.hours_files import brought, saved
from portfolio.cli.learning_finding import rules_here
from portfolio.cli.printing import Output, counted
from portfolio.cli.spending import UNIT_WORDS
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal
from portfolio.exchange.learning.rule_files import (
    MOST_BYTES,
    RuleFile,
    read_rules,
    shipped,
    shipped_one,
    write_rules,
)
from portfolio.exchange.learning.rules_in_out import rules_coming, rules_file_of
from portfolio.growth.renewal.rules import Rules

FOLDER = "renewal"


def rules(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with rules."""
    actions: dict[str, Callable[[Home, Namespace, Output], int]] = {
        "list": _list, "take": _take, "show": _show, "check": _check, "import": _import, "export": _export,
    }  # fmt: skip
    return actions[options.action](home, options, output)


def _list(home: Home, _options: Namespace, output: Output) -> int:
    found = shipped(paths.resource(FOLDER))
    here = _here(home)
    data = {"shipped": [_about(one) for one in found],
            "here": [{name: row[name] for name in ("id", "title", "origin", "as_of")} for row in here]}  # fmt: skip
    lines = [f"{one.id:20}  {one.title}  (as of {one.columns['as_of'] or 'an unknown day'})" for one in found]
    if here:
        lines += ["In the portfolio:", *(f"  {row['title']}{f'  ({one})' if (one := row['origin']) else ''}"
                                         for row in here)]  # fmt: skip
    output.show(data, *lines)
    return 0


def _here(home: Home) -> list[dict[str, Any]]:
    """The rules of the portfolio, where there is one: those that come along need none."""
    if not home.is_named and paths.default_portfolio() is None:
        return []
    portfolio = home.open()
    try:
        return renewal.rule_sets(portfolio.connection)
    finally:
        portfolio.close()


def _about(one: RuleFile) -> dict[str, Any]:
    return {"name": one.id, "title": one.title, "authority": one.rules.authority,
            "as_of": str(one.columns["as_of"] or ""), "notice": one.columns["notice"]}  # fmt: skip


def _take(home: Home, options: Namespace, output: Output) -> int:
    return _keep(home, shipped_one(paths.resource(FOLDER), options.name), output)


def _import(home: Home, options: Namespace, output: Output) -> int:
    return _keep(home, read_rules(*brought(options.file, MOST_BYTES)), output)


def _keep(home: Home, file: RuleFile, output: Output) -> int:
    with writing(home) as portfolio:
        coming = rules_coming(portfolio.connection, file)
        if coming.change:
            portfolio.apply(coming.change)
    data = {"id": coming.rule_set.id, "title": coming.rule_set.title, "origin": file.id, "there": coming.there,
            "notice": coming.rule_set.notice}  # fmt: skip
    verb = "Is there already:" if coming.there else "Added"
    output.show(data, f"{verb} {coming.rule_set.title}", *_lines_of(coming.rule_set.notice))
    return 0


def _show(home: Home, options: Namespace, output: Output) -> int:
    file = _meant(home, options.name)
    data = _about(file) | {"sources": list(file.columns["sources"]), "needs": said_by(file.rules),
                           "categories": dict(file.rules.categories), "choices": dict(file.rules.choices)}  # fmt: skip
    output.show(
        data,
        file.title,
        *_lines_of(file.rules.authority),
        *(f"  {line}" for line in said_by(file.rules)),
        *(["What an entry may count as:"] if file.rules.categories else []),
        *(f"  {key:20}  {words}" for key, words in file.rules.categories.items()),
        *(["What may be true for you:"] if file.rules.choices else []),
        *(f"  {key:20}  {words}" for key, words in file.rules.choices.items()),
        f"As of {file.columns['as_of'] or 'an unknown day'}.",
        *_lines_of(file.columns["notice"]),
        *(f"  {one}" for one in file.columns["sources"]),
    )
    return 0


def _meant(home: Home, name: str) -> RuleFile:
    """The rules that are here, else those that come with the program."""
    row = _found(home, name)
    return rules_file_of(row) if row is not None else shipped_one(paths.resource(FOLDER), name)


def _found(home: Home, name: str) -> dict[str, Any] | None:
    """Those of the portfolio that are meant, or None."""
    if not home.is_named and paths.default_portfolio() is None:
        return None
    portfolio = home.open()
    try:
        return rules_here(portfolio.connection, name)
    finally:
        portfolio.close()


def _check(_home: Home, options: Namespace, output: Output) -> int:
    file = read_rules(*brought(options.file, MOST_BYTES))
    lines = said_by(file.rules)
    output.show(_about(file) | {"needs": lines}, f"{file.title}: nothing contradicts", *(f"  {one}" for one in lines))
    return 0


def _export(home: Home, options: Namespace, output: Output) -> int:
    if options.out.suffix.casefold() != ".json":
        raise PortfolioError(
            "Rules are saved as JSON, and “{name}” is called otherwise.", "Let it end with .json.",
            name=Path(options.out).name,
        )  # fmt: skip
    row = _found(home, options.name)
    if row is not None:  # as it is, whole: also with what another version of the program reads
        return saved(options.out, write_rules(row), output)
    file = shipped_one(paths.resource(FOLDER), options.name)
    return saved(options.out, write_rules(file.columns, file.id), output)


def said_by(found: Rules) -> list[str]:
    """Each rule as a line."""
    lines = [f"A period is {_long(found.period_months)}, and begins {_begins(found)}"]
    return [*lines, *(f"{_rule(rule, found)}{_when(rule, found)}" for rule in found.rules)]


def _long(months: int) -> str:
    return counted(months, "month", "months") if months % 12 else counted(months // 12, "year", "years")


def _begins(found: Rules) -> str:
    if found.begins == "year":
        return f"with {month_name[found.year_begins]}"
    return "with the birth month" if found.begins == "birth_month" else "on the licence's own day"


def _when(rule: Mapping[str, Any], found: Rules) -> str:
    if "when" in rule:
        return f", where it is so: {found.choices[rule['when']]}"
    return f", unless it is so: {found.choices[rule['unless']]}" if "unless" in rule else ""


def _amount(rule: Mapping[str, Any], found: Rules) -> str:
    from portfolio.growth.renewal.amounts import in_units

    if "share" in rule:
        return f"{float(rule['share'] * 100):g} %"
    units = in_units(rule["minutes"], found.unit_minutes)
    return f"{units.normalize():f} {found.unit_one if units == 1 else found.unit_many}"


def _rule(rule: Mapping[str, Any], found: Rules) -> str:
    words = found.categories.get(rule.get("category", ""), "")
    match rule["rule"]:
        case "total":
            return f"{_amount(rule, found)} in each period"
        case "minimum":
            return f"at least {_amount(rule, found)} of “{words}”"
        case "maximum":
            return f"at most {_amount(rule, found)} of “{words}” count"
        case "block":
            where = "on one topic" if rule["by"] == "topic" else "at once"
            return f"less than {_amount(rule, found)} {where} does not count"
        case "not_counted":
            return f"“{words}” does not count"
        case "approved_provider":
            return "only with providers that the authority has approved"
        case "carry_over":
            return f"{_amount(rule, found)} of what was too much go into the next period"
        case "report_within":
            return f"to be entered with the authority within {counted(rule['days'], 'day', 'days')}"
        case "keep_for":
            return f"proof is kept {_long(rule['months'])} after the period"
        case "extra_licence":
            of = "".join(f", of it {_amount({'minutes': least}, found)} “{found.categories[key]}”"
                         for key, least in rule["minimum"])  # fmt: skip
            return f"{_amount(rule, found)} more for each further licence{of}"
        case "worth":
            return f"1 {UNIT_WORDS[rule['unit']][0]} is {_amount(rule, found)}"
        case "do":
            by = f", by {rule['by']}" if "by" in rule else ""
            return f"{rule['words']} (each {rule['every']}{by})"
        case "period":
            return f"a period of {_long(rule['months'])}"
        case _:
            return f"renewed from {rule['from']} to {rule['to']} of its last year"


def _lines_of(words: str) -> list[str]:
    return [words] if words else []
