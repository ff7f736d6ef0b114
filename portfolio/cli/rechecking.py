"""The command that checks the badges of a portfolio again, and how it tells what was found."""

from argparse import Namespace
from typing import Any

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.exchange.rechecking import Rechecked


def recheck(home: Home, options: Namespace, output: Output) -> int:
    """Check every badge with what is saved of its issuer by now; each result is kept beside those from before."""
    del options
    from portfolio.core.records import Person
    from portfolio.exchange import rechecking
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.exchange.shelf import shelf_files

    portfolio = home.open(write=True)
    try:
        addresses = [address for person in portfolio.find(Person) for address in person.addresses]
        shelf = shelf_files(portfolio.connection, portfolio.attachments)
        sources = rechecking.sources_of(portfolio.connection, portfolio.attachments)
        with GuardedReader(addresses, contexts=paths.resource("contexts"), shelf=shelf) as reader:
            found = rechecking.recheck(sources, reader)
        portfolio.apply(rechecking.as_change(found))
    finally:
        portfolio.close()
    results = rechecked_entries(found)
    output.show(results, *([rechecked_line(one) for one in results] or ["There was nothing to check again."]))
    for _, error in found.troubles:
        say(str(error))
    return 1 if found.troubles and not found.results else 0


def rechecked_entries(found: Rechecked) -> list[dict[str, Any]]:
    """What was found of each credential, as plain values."""
    return [
        {
            "id": one.credential.id, "title": one.credential.title, "before": one.before, "status": one.badge.status,
            "checks": [{name: check[name] for name in ("check", "result", "detail")} for check in one.badge.checks],
        }
        for one in found.results
    ]  # fmt: skip


def rechecked_line(entry: dict[str, Any]) -> str:
    """The same for a person."""
    was = f", before: {entry['before']}" if entry["before"] != entry["status"] else ""
    return f"Checked again: {entry['title']}  ({entry['status']}{was})"
