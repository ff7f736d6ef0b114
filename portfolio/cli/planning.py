"""The command about evaluation plans: examples that come with the program, adding one, and how far one is."""

from argparse import Namespace
from datetime import date
from typing import Any

from portfolio import paths
from portfolio.cli.by_standard import pieces
from portfolio.cli.finding import framework_named
from portfolio.cli.home import Home
from portfolio.cli.printing import Output
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import standards as queries
from portfolio.core.said import said
from portfolio.growth.standards.plans import PlanStanding, standing
from portfolio.growth.standards.rules import OtherEntry, RuleResult


def plan(home: Home, options: Namespace, output: Output) -> int:
    """Examples, a new plan from one of them, or how a plan stands today."""
    if options.what == "examples":
        return _examples(output)
    return _add(home, options, output) if options.what == "add" else _show(home, options, output)


def _examples(output: Output) -> int:
    from portfolio.exchange.plan_files import example_plans

    found = example_plans(paths.resource("plans"))
    data = [
        {"name": one.name, "title": one.title, "jurisdiction": one.jurisdiction, "pack": one.pack,
         "as_of": one.as_of.isoformat(), "source": one.source, "check": one.check}
        for one in found
    ]  # fmt: skip
    output.show(data, *(f"{one.name:32}{one.title}  ({one.as_of}: {one.check})" for one in found))
    return 0


def _add(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.core.change import added
    from portfolio.exchange.plan_files import as_record, example_plan

    if not options.name:
        raise PortfolioError("Which example?", "“portfolio plan examples” lists them.")
    example = example_plan(paths.resource("plans"), options.name)
    portfolio = home.open(write=True)
    try:
        framework_id = None
        if options.framework or example.pack:
            framework_id = framework_named(portfolio.connection, options.framework or example.pack)["id"]
        record = as_record(example, framework_id, options.start, options.end, options.due)
        portfolio.apply(added(said("Add the evaluation plan “{title}”", title=record.title), record))
    finally:
        portfolio.close()
    data = {"id": record.id, "title": record.title, "due": str(record.due or ""), "check": example.check}
    output.show(data, f"Added {record.title}", example.check)
    return 0


def _show(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        connection = portfolio.connection
        found = _plan(queries.plans(connection), options.name)
        # How far one would be with other days: the plan itself keeps its own.
        days = {"start": options.start, "end": options.end, "due": options.due}
        found |= {name: day.isoformat() for name, day in days.items() if day}
        framework = found["framework_id"] or (
            framework_named(connection, options.framework)["id"] if options.framework else ""
        )
        stands, _ = standing(
            found,
            queries.standards(connection, framework),
            queries.aligned(connection, framework),
            queries.ratings(connection, framework),
            date.today(),
            (OtherEntry(*one) for one in queries.other_entries(connection)),
        )
    finally:
        portfolio.close()
    output.show(_data(found, stands), *_lines(found, stands))
    return 0


def _plan(there: list[dict[str, Any]], wanted: str | None) -> dict[str, Any]:
    """The plan that is meant; without a name the soonest due."""
    if not there:
        raise PortfolioError(
            "There is no evaluation plan in this portfolio yet.", "Begin with one of “portfolio plan examples”."
        )
    if not wanted:
        return there[0]
    name = wanted.strip().casefold()
    for one in there:
        if name in (one["id"], one["title"].casefold()):
            return one
    raise PortfolioError("There is no evaluation plan called “{name}”.", "Name it by its title or id.", name=wanted)


def _data(found: dict[str, Any], stands: PlanStanding) -> dict[str, Any]:
    return {
        "id": found["id"], "title": found["title"], "due": found["due"] or "", "days_left": stands.days_left,
        "pieces": stands.pieces, "most_pieces": stands.most_pieces, "barred": dict(stands.barred),
        "rules": [
            {"kind": one.kind, "words": one.words, "state": one.state, "need": one.need, "have": one.have,
             "missing": list(one.missing), "too_many": [piece.title for piece in one.too_many],
             "trouble": one.trouble, "named": one.named}
            for one in stands.results
        ],
        "contradictions": [one._asdict() for one in stands.contradictions],
        "undated": list(stands.undated), "outside": list(stands.outside),
    }  # fmt: skip


def _lines(found: dict[str, Any], stands: PlanStanding) -> list[str]:
    lines = [str(found["title"])]
    if stands.days_left is not None:
        days = stands.days_left
        count = "1 day" if abs(days) == 1 else f"{abs(days)} days"
        lines.append(f"Due in {count}" if days > 0 else "Due today" if not days else f"Was due {count} ago")
    most = f" of at most {stands.most_pieces}" if stands.most_pieces else ""
    lines.append(f"{pieces(stands.pieces)} in its period{most}")
    lines += [_line(one) for one in stands.results]
    if any(one.trouble == "no_period" for one in stands.results):
        lines.append("Give the plan its days in the window, or add it again with --from and --to.")
    lines += [
        f"Rules {one.first + 1} and {one.second + 1} cannot both be met: {one.least} wanted, {one.most} allowed"
        if one.second >= 0 else f"Rule {one.first + 1} wants {one.least} pieces, and the plan takes {one.most}"
        for one in stands.contradictions
    ]  # fmt: skip
    lines += [f"Without a date, so in no period: {title or 'without a title'}" for title in stands.undated]
    return lines + [f"Not in its packet: {section} ({why})" for section, why in stands.barred.items()]


_STANDS = {"met": "Done", "open": "Open", "by_hand": "For you to judge", "unreadable": "Cannot be read"}


_TROUBLES = {
    "no_kind": "it does not say what it asks",
    "unknown_kind": "“{named}” is a rule that this version does not know",
    "unknown_standard": "there is no standard “{named}” in this framework",
    "bad_count": "“{named}” is no number of pieces",
    "bad_of": "“{named}” is no kind of entry that can count",
    "bad_by": "it does not say who rates",
    "bad_per": "“{named}” says not for what it counts",
    "no_standards": "the framework has no standards that it could ask for",
}
"""Why a rule cannot be read; that its plan has no days yet is no fault of the rule."""


def _line(one: RuleResult) -> str:
    if one.trouble == "no_period":
        return f"The plan needs its period first: {one.words or one.kind}"
    line = f"{_STANDS[one.state]}: {one.words or one.kind}"
    if one.state == "unreadable":
        return f"{line} ({_TROUBLES[one.trouble].format(named=one.named)})"
    if one.state == "open":
        lacking = f": {', '.join(one.missing)}" if one.missing else ""
        return f"{line} ({one.have} of {one.need}{lacking})"
    return line
