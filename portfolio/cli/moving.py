"""The commands between two frameworks: crosswalks from a table, and the move to another edition."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.cli.standards import framework_id
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries.standards import frameworks, standards
from portfolio.core.records import Framework
from portfolio.exchange.frameworks.crosswalk_table import as_change as tied
from portfolio.exchange.frameworks.crosswalk_table import read_crosswalks
from portfolio.exchange.frameworks.moving import EditionMove, as_change, plan_edition_move
from portfolio.exchange.gather import read_file, shown
from portfolio.growth.standards.moving import MovedPiece


def move(home: Home, options: Namespace, output: Output) -> int:
    """Move from one edition to another, or say what that would do."""
    portfolio = home.open(write=not options.dry_run)
    try:
        old, new = (_chosen(portfolio, named) for named in (options.old, options.new))
        if old.id == new.id:
            raise PortfolioError("Both are the same framework.", "Name the old edition and the new one.")
        plan = plan_edition_move(portfolio.connection, old, new)
        names = {
            row["id"]: f"{row['code']} {row['title']}".strip()
            for one in (old, new)
            for row in standards(portfolio.connection, one.id)
        }
        if not options.dry_run:
            portfolio.apply(as_change(portfolio.connection, plan))
    finally:
        portfolio.close()
    output.show(_data(plan, names, options.dry_run), *_lines(plan, names, options.dry_run))
    return 0


def crosswalk(home: Home, options: Namespace, output: Output) -> int:
    """Tie the standards of two frameworks, as a table says."""
    portfolio = home.open(write=not options.dry_run)
    try:
        one, other = (_chosen(portfolio, named) for named in (options.one, options.other))
        table = read_crosswalks(
            portfolio.connection, read_file(options.file).data, shown(options.file.name), one, other
        )
        if not options.dry_run:
            portfolio.apply(tied(table, one, other))
    finally:
        portfolio.close()
    made = len(table.crosswalks)
    told = [{"line": line, "what": what} for line, what in table.told]
    data = {"added": made, "already": table.already, "told": told, "more_told": table.more_told,
            "dry_run": options.dry_run}  # fmt: skip
    verb = "Would add" if options.dry_run else "Added"
    lines = [f"{verb} {made} {'crosswalk' if made == 1 else 'crosswalks'}, {table.already} there already"]
    lines += [f"  line {line}: {words}" for line, words in table.told]
    output.show(data, *lines, *([f"  and {table.more_told} more remarks like these"] if table.more_told else []))
    return 0


def _chosen(portfolio: Portfolio, named: str) -> Framework:
    chosen = portfolio.get(Framework, framework_id(frameworks(portfolio.connection), named))
    assert chosen is not None
    return chosen


def _data(plan: EditionMove, names: dict[str, str], dry_run: bool) -> dict[str, Any]:
    def pieces(found: Iterable[MovedPiece]) -> list[dict[str, Any]]:
        return [piece._asdict() for piece in found]

    return {
        "old": plan.old.id, "new": plan.new.id, "dry_run": dry_run,
        "ways": [
            way._asdict() | {"from": names.get(way.from_id, ""), "to": [names.get(one, "") for one in way.to_ids]}
            for way in plan.move.ways
        ],
        "moved": pieces(plan.move.moved), "split": pieces(plan.move.split), "stays": pieces(plan.move.stays),
        "new_standards": [{"id": one, "name": names.get(one, "")} for one in plan.move.new],
        "ratings_staying": plan.ratings_staying,
    }  # fmt: skip


def _lines(plan: EditionMove, names: dict[str, str], dry_run: bool) -> list[str]:
    lines = []
    for way in plan.move.ways:
        to = "; ".join(names.get(one, "") for one in way.to_ids) or "has no place in the new edition"
        doubt = "" if way.sure or not way.to_ids else "  (to be looked at)"
        lines.append(f"{names.get(way.from_id, '')}  →  {to}{doubt}")
    lines += [f"new: {names.get(one, '')}" for one in plan.move.new]
    counts = [(len(plan.move.moved), "moved", "move"), (len(plan.move.split), "split", "split"),
              (len(plan.move.stays), "stayed", "stay")]  # fmt: skip
    said = ", ".join(f"{count} {would if dry_run else did}" for count, did, would in counts)
    lines.append(f"Of what shows the old edition: {said}.")
    if plan.ratings_staying:
        lines.append(f"{plan.ratings_staying} ratings stay with the edition on which they were given.")
    return lines
