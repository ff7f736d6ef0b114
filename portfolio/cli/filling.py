"""The commands that put something in: new, add."""

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from portfolio import paths
from portfolio.cli.building import build_in_place
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.cli.rechecking import rechecked_entries, rechecked_line
from portfolio.core.portfolio import Portfolio
from portfolio.exchange.addition import Addition


def new(home: Home, options: Namespace, output: Output) -> int:
    """Make a portfolio: empty, with the sample year, or with any number of generated entries."""
    name = options.name or ("Amina Diallo" if options.sample else "")
    folder = home.new_folder(name)
    device = home.device()

    def make(building: Path) -> None:
        portfolio = Portfolio.create(building, device=device, name=name)
        try:
            _fill(portfolio, options)
        finally:
            portfolio.close()

    build_in_place(folder, make)
    home.remember(folder)
    data = {"home": str(folder), "name": name, "kind": "learner" if options.learner else "teacher"}
    output.show(data, f"Made the portfolio in {folder}")
    return 0


def _fill(portfolio: Portfolio, options: Namespace) -> None:
    if options.learner:
        from portfolio.core.whose import belongs_to

        portfolio.apply(belongs_to(portfolio, "learner"))
    if options.sample:
        from portfolio.exchange.making.sample import add_sample

        add_sample(portfolio, paths.resource("sample"), contexts=paths.resource("contexts"))
    if options.entries:
        from portfolio.exchange.making.generate import generate

        generate(portfolio, options.entries, options.seed, date.today(), frameworks=paths.resource("frameworks"))


def add(home: Home, options: Namespace, output: Output) -> int:
    """Add files. What cannot be read is said on standard error, and the rest is added all the same."""
    from portfolio.core.records import Person
    from portfolio.exchange.adding import as_change, plan_additions
    from portfolio.exchange.gather import gather, shown
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.exchange.known import known_in
    from portfolio.exchange.shelf import shelf_files

    portfolio = home.open(write=True)
    try:
        addresses = [address for person in portfolio.find(Person) for address in person.addresses]
        shelf = shelf_files(portfolio.connection, portfolio.attachments)
        known = known_in(portfolio.connection, portfolio.attachments)
        with GuardedReader(addresses, contexts=paths.resource("contexts"), shelf=shelf) as reader:
            additions = plan_additions(
                options.paths, known, reader, page_address=options.address, page_owner=options.issuer
            )
        portfolio.apply(as_change(additions, portfolio.attachments))
    finally:
        portfolio.close()
    again = rechecked_entries(additions.rechecked)
    results = [_result(item) for item in additions.items]
    for item, result in zip(additions.items, results, strict=True):
        if item.page is not None and item.added_ids:
            result["rechecked"] = again
    empty = [path for path in options.paths if path.is_dir() and not path.is_symlink() and not gather([path])]
    lines = [_line(result) for result in results if result["result"] != "refused"]
    output.show(results, *lines, *(rechecked_line(one) for one in again))
    for result in results:
        if result["result"] == "refused":
            say(str(result["message"]))
    for path in empty:
        say(f"“{shown(path.name)}” holds no files to add.")
    return 1 if all(result["result"] == "refused" for result in results) else 0


def _result(item: Addition) -> dict[str, Any]:
    result = {
        "file": item.name, "kind": item.kind, "title": item.shown_title, "result": "added", "ids": item.added_ids,
        "message": " ".join(part for part in item.note if part),
    }  # fmt: skip
    if item.error is not None:
        return result | {"result": "refused", "message": str(item.error)}
    if not item.added_ids:
        there = [existing.id for existing in item.existing]
        return result | {"result": "already there", "ids": there, "message": item.already_there}
    return result


def _line(result: dict[str, Any]) -> str:
    if result["result"] == "already there":
        return str(result["message"])
    note = f"  ({result['message']})" if result["message"] else ""
    return f"Added {result['kind']}: {result['title']}{note}"
