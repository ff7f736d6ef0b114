"""The commands that only read: list, search, verify."""

from argparse import Namespace
from datetime import date
from pathlib import Path
from typing import Any

from portfolio.cli.arguments import LISTS
from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.core.durable import disk_error
from portfolio.core.errors import PortfolioError
from portfolio.core.queries.audience import rows
from portfolio.core.queries.timeline import timeline


def list_entries(home: Home, options: Namespace, output: Output) -> int:
    """List entries of a kind, newest first."""
    portfolio = home.open()
    try:
        if options.kind == "timeline":
            entries = [row._asdict() for row in timeline(portfolio.connection)]
            lines = [f"{row['day'] or 'no date':10}  {row['kind']:12}  {row['title']}" for row in entries]
        else:
            entries = _entries(portfolio.connection, LISTS[options.kind])
            lines = [f"{_day(entry):10}  {_title(entry)}" for entry in entries]
    finally:
        portfolio.close()
    output.show(entries, *lines)
    return 0


def search(home: Home, options: Namespace, output: Output) -> int:
    """Find entries that hold all the words."""
    from portfolio.core.queries.search import find

    portfolio = home.open()
    try:
        hits = find(portfolio.connection, " ".join(options.query))
        by_id = {row.id: row for row in timeline(portfolio.connection, ids=[hit.id for hit in hits])}
    finally:
        portfolio.close()
    found = [
        {
            "kind": hit.kind,
            "id": hit.id,
            "title": by_id[hit.id].title,
            "day": by_id[hit.id].day,
            "snippet": _bare(hit.snippet),
        }
        for hit in hits
        if hit.id in by_id
    ]
    lines = [
        f"{entry['day'] or 'no date':10}  {entry['kind']:12}  {entry['title']}\n    {entry['snippet']}"
        for entry in found
    ]
    output.show(found, *("\n".join(lines) or "Nothing was found.").split("\n"))
    return 0


def verify(_home: Home, options: Namespace, output: Output) -> int:
    """Read badges and packets and say what can be proven on this computer."""
    results: list[dict[str, Any]] = []
    for path in options.paths:
        results.extend(_verified(path))
    lines = []
    for result in results:
        title = result["credential"]["title"] or result["standard"] or "no credential"
        lines.append(f"{result['file']}: {result['status']}  {title}")
        lines.extend(f"    {check['check']}: {check['result']}  {check['detail']}" for check in result["checks"])
    output.show(results, *lines)
    return 0


def _verified(path: Path) -> list[dict[str, Any]]:
    from portfolio.credentials.limits import MAX_FILE
    from portfolio.credentials.verify import verify as verify_badge

    try:
        if path.is_dir():
            raise PortfolioError("“{name}” is a folder.", "Name the files in it.", name=path.name)
        with path.open("rb") as file:
            head = file.read(MAX_FILE + 1)
            is_pdf = head[:1024].lstrip().startswith(b"%PDF-")
            data = head + file.read() if is_pdf else head
    except OSError as error:
        raise disk_error(error, path) from error
    if is_pdf:
        from portfolio.packet.verification import verify_packet

        result = verify_packet(data) | {"file": path.name}
        if result["status"] != "unsupported":
            return [result]
    return verify_badge(data, path.name, date.today())


def _entries(connection: Any, kind: str) -> list[dict[str, Any]]:
    entries = rows(connection, kind, "owner")
    if kind == "attachment":
        return [entry for entry in entries if entry["purpose"] == "evidence"]
    for child, parent, column in (("step", "goal", "goal_id"), ("part", "programme", "programme_id")):
        if kind == parent:
            children = rows(connection, child, "owner")
            for entry in entries:
                entry[f"{child}s"] = [row for row in children if row[column] == entry["id"]]
    if kind == "credential":
        checks = rows(connection, "credential_check", "owner")
        latest = {check["credential_id"]: check for check in checks}
        for entry in entries:
            entry["status"] = latest[entry["id"]]["status"] if entry["id"] in latest else ""
    return entries


def _day(entry: dict[str, Any]) -> str:
    for name in ("earned", "finished", "due", "day", "started", "at"):
        if entry.get(name):
            return str(entry[name])[:10]
    return "no date"


def _title(entry: dict[str, Any]) -> str:
    title = entry.get("title") or entry.get("name") or "(no title)"
    if "minutes" in entry and "own_time" in entry:
        return f"{entry['minutes'] / 60:g} h  {title}"
    extra = entry.get("issuer") or entry.get("provider") or entry.get("state") or ""
    return f"{title}  ({extra})" if extra else str(title)


def _bare(snippet: str) -> str:
    return " ".join(snippet.replace("\x02", "").replace("\x03", "").split())
