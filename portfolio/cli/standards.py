"""Frameworks and their standards as the command line names and lists them."""

from typing import Any

from portfolio import paths
from portfolio.cli.printing import counted, say
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import frameworks, standards

_NAMED_AT_MOST = 5


def called(framework: dict[str, Any]) -> str:
    """A framework's title with its edition."""
    return f"{framework['title']} {framework['edition']}".strip()


def framework_id(there: list[dict[str, Any]], named: str) -> str:
    """The id of the framework that is meant: by id, by the name of its pack, or by title, with or without its edition.
    Raises PortfolioError for none or several."""
    name = named.strip().casefold()
    fitting = [one for one in there if name in (one["id"], one["pack"].casefold(), called(one).casefold())]
    fitting = fitting or [one for one in there if one["title"].casefold() == name]
    if len(fitting) == 1:
        return str(fitting[0]["id"])
    if not fitting:
        raise PortfolioError(
            "There is no framework called “{name}”.",
            how_to_get(named) or "Look with “portfolio list frameworks”.",
            name=named,
        )
    for one in fitting[:_NAMED_AT_MOST]:
        say(f"{one['id']}  {called(one)}")
    raise PortfolioError(
        "{count} frameworks are called “{name}”.", "Name one by its id.", count=len(fitting), name=named
    )


def how_to_get(named: str) -> str:
    """What to type for a framework that is not here and comes with the program; empty for any other."""
    from portfolio.exchange.frameworks.packs import pack

    name = named.strip().casefold()
    try:
        pack(paths.resource("frameworks"), name)
    except PortfolioError:
        return ""
    return f"Add it first: portfolio framework add {name}"


def listed(portfolio: Portfolio, kind: str, framework: str | None) -> tuple[list[dict[str, Any]], list[str]]:
    """What `list frameworks` and `list standards` show, as data and as lines; standards of one framework, or of all."""
    there = frameworks(portfolio.connection)
    if kind == "frameworks":
        return there, [
            f"{one['id']}  {called(one)}  ({counted(one['standards'], 'standard', 'standards')},"
            f" {counted(one['aligned'], 'entry shows', 'entries show')} some)"
            for one in there
        ]
    wanted = framework_id(there, framework) if framework else ""
    entries: list[dict[str, Any]] = []
    lines: list[str] = []
    for one in there:
        if not wanted or one["id"] == wanted:
            rows = standards(portfolio.connection, one["id"])
            entries += [row | {"framework": called(one)} for row in rows]
            lines += [called(one), *(f"{'  ' * (row['depth'] + 1)}{row['code']} {row['title']}" for row in rows)]
    return entries, lines
