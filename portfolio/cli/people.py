"""The command about people who are named in the portfolio."""

from argparse import Namespace
from typing import Any

from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.core.change import added, edited
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.naming import new_person, renamed
from portfolio.core.people_named import Known, known_people
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import KnownPerson
from portfolio.core.said import said


def people(home: Home, options: Namespace, output: Output) -> int:
    """List the people named in what one wrote, or put somebody on the list."""
    if options.what == "list":
        return _list(home, output)
    portfolio = home.open(write=True)
    try:
        one = _added(portfolio, options)
    finally:
        portfolio.close()
    entry = as_entry(one)
    output.show(entry, f"{one.name}: “{entry['reads']}” stands in PDFs where you write @[{one.name}].")
    return 0


def _list(home: Home, output: Output) -> int:
    portfolio = home.open()
    try:
        entries, lines = listed(portfolio)
    finally:
        portfolio.close()
    output.show(entries, *lines)
    return 0


def listed(portfolio: Portfolio) -> tuple[list[dict[str, Any]], list[str]]:
    """The people of the list, and a line for each."""
    found = known_people(portfolio.connection)
    lines = []
    for one in found:
        others = ", ".join(one.names[1:])
        lines.append(f"{one.name}{f' ({others})' if others else ''}: stands as “{one.reads}”")
    return [{**one._asdict(), "aliases": list(one.aliases), "reads": one.reads} for one in found], lines


def as_entry(one: KnownPerson) -> dict[str, Any]:
    """Somebody of the list as plain data."""
    known = Known(one.id, one.name, tuple(one.aliases), one.stands_as)
    return {**known._asdict(), "aliases": list(one.aliases), "reads": known.reads}


def _added(portfolio: Portfolio, options: Namespace) -> KnownPerson:
    """Put on the list; where the name or an alias is there already, that one is changed."""
    wanted = {folded(name) for name in (options.name, *options.alias)} - {""}
    if not wanted:
        raise PortfolioError("A name needs a letter.", "Say who it is.")
    there = [
        one for one in portfolio.find(KnownPerson)
        if one.trashed is None and wanted & {folded(name) for name in (one.name, *one.aliases)}
    ]  # fmt: skip
    if len(there) > 1:
        names = ", ".join(f"“{one.name}”" for one in there)
        raise PortfolioError("Several people are called that: {names}.", "Leave out what they share.", names=names)
    if there:
        before = there[0]
        stands = before.stands_as if options.stands_as is None else options.stands_as
        after = renamed(before, options.name, [*before.aliases, *options.alias], stands)
        fields = {"name": after.name, "aliases": after.aliases, "stands_as": after.stands_as}
        portfolio.apply(edited(said("Edit “{name}”", name=after.name), before, **fields))
        return after
    person = new_person(options.name, options.alias, options.stands_as or "")
    portfolio.apply(added(said("Name “{name}”", name=person.name), person))
    return person
