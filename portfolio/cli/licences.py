"""The command about licences: add, list, show, done, take-out, put-back."""

import json
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from typing import Any

from portfolio import paths
from portfolio.cli.home import Home, writing
from portfolio.cli.learning_finding import hours_named, licence_named, rules_here
from portfolio.cli.printing import Output, say
from portfolio.cli.renewal_words import standing_data, summary
from portfolio.cli.standing import licence_in, licences_now
from portfolio.core.change import Change, Edit, edited, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.queries import renewal as queries
from portfolio.core.records import Licence, build
from portfolio.core.said import said
from portfolio.growth.renewal.checked_rules import RulesProblem
from portfolio.growth.renewal.licence import SETTLED
from portfolio.growth.renewal.reading import read

_TAKEN_OUT = "SELECT count(*) FROM time_entry WHERE id IN (SELECT value FROM json_each(?))"


def licence(home: Home, options: Namespace, output: Output) -> int:
    """Do what was asked for with licences."""
    actions: dict[str, Callable[[Home, Namespace, Output], int]] = {
        "add": _add, "list": _list, "show": _show, "done": _done, "take-out": _take_out, "put-back": _put_back,
        "calendar": _calendar,
    }  # fmt: skip
    return actions[options.action](home, options, output)


def _add(home: Home, options: Namespace, output: Output) -> int:
    title = options.title.strip()
    if not title:
        raise PortfolioError("It needs a title.", "Say what it is called.")
    if options.ends and options.ends < options.starts:
        raise PortfolioError("The period would end ({ends}) before it begins ({starts}).", "Correct one of the two.",
                             ends=options.ends, starts=options.starts)  # fmt: skip
    with writing(home) as portfolio:
        rules, row = _rules(portfolio, options.rules)
        known = {one["key"]: one["words"] for one in row["choices"]} if row else {}
        if unknown := [one for one in options.so if one not in known]:
            raise PortfolioError(
                "The rules know no “{key}”.", "They know: {known}.", key=unknown[0], known=", ".join(known) or "—"
            )
        if row and row["begins"] == "birth_month" and not options.birth_month:
            say("Its periods begin with the month of your birth: without --birth-month they begin on the day given.")
        new = build(
            Licence, title=title, number=options.number.strip(), rule_set_id=row["id"] if row else None,
            starts=options.starts, ends=options.ends, birth_month=options.birth_month, extra=options.extra,
            chosen=sorted(set(options.so)),
        )  # fmt: skip
        label = said("Add the licence “{title}”", title=title)
        portfolio.apply(joined(label, rules, Change(label, (Edit(None, new),))))
    data = {"id": new.id, "title": title, "rules": row["title"] if row else "", "starts": str(new.starts)}
    notice = [row["notice"]] if row and row["notice"] else []
    output.show(data, f"Added the licence {title}{f', kept by: {name}' if (name := data['rules']) else ''}", *notice)
    return 0


def _rules(portfolio: Portfolio, named: str) -> tuple[Change, dict[str, Any] | None]:
    """The change that takes rules along, empty where they are here, and the rules; None where none were named."""
    nothing = Change("", ())
    if not named.strip():
        return nothing, None
    if (row := rules_here(portfolio.connection, named)) is not None:
        read(row)  # rules that contradict themselves are named now
        return nothing, row
    from portfolio.exchange.learning.rule_files import shipped_one
    from portfolio.exchange.learning.rules_in_out import rules_coming

    coming = rules_coming(portfolio.connection, shipped_one(paths.resource("renewal"), named))
    return coming.change, coming.rule_set.model_dump()


def _list(home: Home, _options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        rows = queries.licences(portfolio.connection)
        known = {now.id: now for now in licences_now(portfolio.connection, date.today())}
    finally:
        portfolio.close()
    data = [{"id": row["id"], "title": row["title"], "standing": standing_data(known[row["id"]])
             if row["id"] in known else None} for row in rows]  # fmt: skip
    lines = [
        summary(known[row["id"]]) if row["id"] in known
        else f"{row['title']}: {'its rules cannot be read' if row['rule_set_id'] else 'it has no rules yet'}"
        for row in rows
    ]  # fmt: skip
    output.show(data, *(lines or ["There is no licence yet."]))
    return 0


def _show(home: Home, options: Namespace, output: Output) -> int:
    portfolio = home.open()
    try:
        row = licence_named(portfolio.connection, options.licence)
        rules = next((one for one in queries.rule_sets(portfolio.connection) if one["id"] == row["rule_set_id"]), None)
        period = _period(portfolio, row) if rules else []
        out = portfolio.connection.execute(_TAKEN_OUT, (json.dumps(row["excluded"]),)).fetchone()[0]
    finally:
        portfolio.close()
    choices = {one["key"]: one["words"] for one in rules["choices"]} if rules else {}
    told = [
        ("Number", row["number"]), ("Rules", rules["title"] if rules else "none yet"), ("Began", row["starts"]),
        ("Ends", row["ends"]), ("Period", " to ".join(period)),
        ("Birth month", row["birth_month"] or ""), ("Further licences", row["extra"] or ""),
        *(("True for you", choices.get(key, key)) for key in row["chosen"]),
        *(("Done", f"{one['key']} {one['day']} {one.get('note', '')}".strip()) for one in row["done"]
          if one["key"] != SETTLED),
        *(("Settled", f"the period until {one['day']}") for one in row["done"] if one["key"] == SETTLED),
        ("Taken out", out or ""),
    ]  # fmt: skip
    lines = [f"  {name}: {value}" for name, value in told if value != ""]
    output.show(row | {"period": period}, row["title"], *lines)
    return 0


def _period(portfolio: Portfolio, row: dict[str, Any]) -> list[str]:
    """The first and last day of the period that holds today; nothing where the rules cannot be read, which is said."""
    try:
        period = licence_in(portfolio.connection, row, date.today()).standing.period
    except RulesProblem as problem:
        say(str(problem))
        return []
    return [str(period.start), str(period.end)]


def _done(home: Home, options: Namespace, output: Output) -> int:
    with writing(home) as portfolio:
        found, row, rules = _with_rules(portfolio, options.licence)
        if not row["rule_set_id"]:
            raise PortfolioError(
                "“{licence}” has no rules yet.", "Choose them in the window first.", licence=row["title"]
            )
        words = {rule["key"]: str(rule["words"]) for rule in rules if rule["rule"] == "do"}
        if options.key not in words:
            raise PortfolioError(
                "The rules of “{licence}” ask for no “{key}”.", "They ask for: {known}.",
                licence=row["title"], key=options.key, known=", ".join(words) or "nothing beside hours",
            )  # fmt: skip
        what, day = words[options.key], str(options.day or date.today())
        if day > str(date.today()):
            raise PortfolioError("{day} is still to come.", "Say it once it is done.", day=day)
        if options.undone and not options.day:
            day = max((one["day"] for one in found.done if one["key"] == options.key), default="")
        done = [one for one in found.done if (one["key"], one["day"]) != (options.key, day)]
        label = said("Say that “{what}” is not done", what=what)
        if not options.undone:
            done.append({"key": options.key, "day": day, "note": options.note.strip()})
            label = said("Say that “{what}” is done", what=what)
        done.sort(key=lambda one: (one["day"], one["key"]))
        if change := edited(label, found, done=done):
            portfolio.apply(change)
    verb = f"is not done{f' on {day}' if day else ''}" if options.undone else f"done on {day}"
    output.show({"id": found.id, "done": done}, f"{what}: {verb}")
    return 0


def _take_out(home: Home, options: Namespace, output: Output) -> int:
    return _excluded(home, options, output, out=True)


def _put_back(home: Home, options: Namespace, output: Output) -> int:
    return _excluded(home, options, output, out=False)


def _excluded(home: Home, options: Namespace, output: Output, *, out: bool) -> int:
    with writing(home) as portfolio:
        found = _record(portfolio, licence_named(portfolio.connection, options.licence)["id"])
        entry = hours_named(portfolio.connection, options.entry)
        excluded = sorted({*found.excluded, entry["id"]} if out else {*found.excluded} - {entry["id"]})
        title = entry["title"]
        label = said("Take “{title}” out of the licence", title=title) if out else said(
            "Let “{title}” count for the licence", title=title
        )  # fmt: skip
        if change := edited(label, found, excluded=excluded):
            portfolio.apply(change)
    told = "is not to count" if out else "may count again"
    output.show({"id": found.id, "excluded": excluded}, f"{found.title}: “{title}” {told}")
    return 0


def _calendar(home: Home, options: Namespace, output: Output) -> int:
    from portfolio.cli.hours_files import saved
    from portfolio.exchange.learning.calendar_out import learning_calendar, licence_calendar

    portfolio = home.open()
    try:
        made = learning_calendar if options.all_days else licence_calendar
        data = made(portfolio.connection, date.today())
    finally:
        portfolio.close()
    return saved(options.out, data, output, "licences.ics")


def _with_rules(portfolio: Portfolio, named: str) -> tuple[Licence, dict[str, Any], list[dict[str, Any]]]:
    row = licence_named(portfolio.connection, named)
    rules = next((one for one in queries.rule_sets(portfolio.connection) if one["id"] == row["rule_set_id"]), None)
    return _record(portfolio, row["id"]), row, list(rules["rules"]) if rules else []


def _record(portfolio: Portfolio, licence_id: str) -> Licence:
    found = portfolio.get(Licence, licence_id)
    assert found is not None
    return found
