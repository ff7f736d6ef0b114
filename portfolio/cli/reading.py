"""The commands that only look into the portfolio: list, search."""

from argparse import Namespace
from collections.abc import Iterable
from typing import Any

from portfolio.cli.arguments import LISTS
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, clock
from portfolio.core.queries.audience import DAYS_OF, rows
from portfolio.core.queries.timeline import timeline
from portfolio.core.queries.versions import earlier_among

_DAYS_BESIDES = {
    "saved_page": ("saved",), "award": ("last_given",), "licence": ("starts",), "rule_set": ("as_of",),
}  # fmt: skip


def list_entries(home: Home, options: Namespace, output: Output) -> int:
    """List entries of a kind, newest first."""
    portfolio = home.open()
    try:
        if options.kind in ("frameworks", "standards"):
            from portfolio.cli.standards import listed

            entries, lines = listed(portfolio, options.kind, options.framework)
        elif options.kind in ("alignments", "coverage"):
            from portfolio.cli import by_standard

            entries, lines = by_standard.listed(portfolio, options.kind, options.framework)
        elif options.kind in ("skills", "gaps", "roles", "moves", "targets", "surveys"):
            from portfolio.cli import growing_lists

            entries, lines = growing_lists.listed(portfolio, options.kind)
        elif options.kind == "people":
            from portfolio.cli.people import listed as named

            entries, lines = named(portfolio)
        elif options.kind == "timeline":
            entries = [row._asdict() for row in timeline(portfolio.connection)]
            lines = [f"{row['day'] or 'no date':10}  {row['kind']:12}  {row['title']}" for row in entries]
        else:
            entries = _entries(portfolio.connection, LISTS[options.kind])
            days = DAYS_OF.get(LISTS[options.kind], _DAYS_BESIDES.get(LISTS[options.kind], ("at",)))
            lines = [f"{_day(entry, days):10}  {_title(entry)}" for entry in entries]
    finally:
        portfolio.close()
    output.show(entries, *lines)
    return 0


def search(home: Home, options: Namespace, output: Output) -> int:
    """Find entries that hold all the words."""
    from portfolio.core.queries.search import found_entries

    portfolio = home.open()
    try:
        hits = found_entries(portfolio.connection, " ".join(options.query))
    finally:
        portfolio.close()
    found = [hit._asdict() for hit in hits]
    lines = [
        f"{entry['day'] or 'no date':10}  {entry['kind']:12}"
        f"  {entry['title']}{' (an earlier version)' * entry['earlier']}\n    {entry['snippet']}"
        for entry in found
    ]
    output.show(found, *("\n".join(lines) or "Nothing was found.").split("\n"))
    return 0


def _entries(connection: Any, kind: str) -> list[dict[str, Any]]:
    entries = rows(connection, kind, "owner")
    if kind == "saved_page":
        return sorted(entries, key=lambda entry: str(entry["saved"]), reverse=True)
    if kind == "issued_packet":
        return [_with_changes(connection, entry) for entry in entries]
    if kind == "attachment":
        return [entry for entry in entries if entry["purpose"] == "evidence"]
    for child, parent, column in (("step", "goal", "goal_id"), ("part", "programme", "programme_id")):
        if kind == parent:
            children: dict[str, list[dict[str, Any]]] = {}
            for row in rows(connection, child, "owner"):
                children.setdefault(row[column], []).append(row)
            for entry in entries:
                entry[f"{child}s"] = children.get(entry["id"], [])
    if kind == "credential":
        checks = rows(connection, "credential_check", "owner")
        latest = {check["credential_id"]: check for check in checks}
        earlier = earlier_among(connection, [entry["id"] for entry in entries])
        for entry in entries:
            entry["earlier"] = entry["id"] in earlier
            entry["status"] = latest[entry["id"]]["status"] if entry["id"] in latest else ""
    return entries


def _with_changes(connection: Any, entry: dict[str, Any]) -> dict[str, Any]:
    """A packet that was saved, with what of it is no longer what it was there."""
    from portfolio.packet.proof.issued import changed_since

    since = [one._asdict() for one in changed_since(connection, entry)]
    return {name: value for name, value in entry.items() if name != "held"} | {
        "entries": len(entry["held"]), "since": since,
    }  # fmt: skip


def _day(entry: dict[str, Any], columns: Iterable[str]) -> str:
    """The day by which the list is sorted: the first of these columns that holds one."""
    return next((str(entry[name])[:10] for name in columns if entry[name]), "no date")


def _title(entry: dict[str, Any]) -> str:
    title = entry.get("title") or entry.get("name") or "(no title)"
    if "minutes" in entry and "own_time" in entry:
        return f"{clock(entry['minutes'])}  {title}"
    if "since" in entry:
        since = f"  ({len(entry['since'])} changed since)" if entry["since"] else ""
        return f"{entry['name'] or title}{since}"
    if "saved" in entry:
        return f"{title}  ({entry['kind']})  {entry['address'] or entry['owner']}"
    extra = entry.get("issuer") or entry.get("provider") or entry.get("state") or entry.get("authority") or ""
    if entry.get("earlier"):
        extra = f"{extra}, an earlier version".lstrip(", ")
    return f"{title}  ({extra})" if extra else str(title)
