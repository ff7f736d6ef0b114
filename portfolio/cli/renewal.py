"""The commands about renewal: where licences stand entry by entry, and what an audit asks for."""

import sqlite3
from argparse import Namespace
from datetime import date
from typing import Any

from portfolio.cli.home import Home
from portfolio.cli.learning_finding import licence_named
from portfolio.cli.printing import Output, counted, say
from portfolio.cli.renewal_beside import beside, beside_data, beside_lines
from portfolio.cli.renewal_words import lines, named, standing_data
from portfolio.cli.standing import licence_in, licences_now
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal as queries
from portfolio.exchange.learning.audit_out import audit_csv, private_entries
from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.listing import because
from portfolio.growth.renewal.twice import Same, told_twice

_COUNTS = {"all": "counts", "part": "counts in part", "none": "does not count"}


def renewal(home: Home, options: Namespace, output: Output) -> int:
    """Say where the licences stand, or the one that was named; with --entries what of each entry counts."""
    today = date.today()
    portfolio = home.open()
    try:
        connection = portfolio.connection
        if options.licence:
            meant = [licence_in(connection, licence_named(connection, options.licence), today, options.earlier)]
        else:
            meant = list(licences_now(connection, today, options.earlier))
        found = []
        for now in meant:
            entries = _entries(connection, now) if options.entries else []
            found.append((now, entries, beside(connection, now, earlier=bool(options.earlier))))
    finally:
        portfolio.close()
    data = [
        standing_data(now) | beside_data(more)
        | ({"entries": [_data(now, *entry) for entry in entries]} if options.entries else {})
        for now, entries, more in found
    ]  # fmt: skip
    certificates: set[str] = set()
    said = [
        line
        for now, entries, more in found
        for line in (*lines(now), *beside_lines(more, certificates), *(_line(now, *entry) for entry in entries))
    ]
    output.show(data[0] if options.licence else data, *(said or ["There is no licence to tell of."]))
    return 0


def _entries(connection: sqlite3.Connection, now: LicenceNow) -> list[tuple[dict[str, Any], Verdict, Same | None]]:
    """Those of the period that it is told in, with what counts, and what looks like the same course."""
    asked = now.question(now.standing.period)
    rows = queries.activities(connection, asked)
    told = list(zip(rows, now.verdicts(rows), strict=True))
    twice = told_twice(told, now.terms.worth, queries.programmes_of(connection, asked))
    return [(row, one, twice.get(one.id)) for row, one in told]


def _line(now: LicenceNow, row: dict[str, Any], one: Verdict, same: Same | None) -> str:
    amounts = {"all": f": {named(now, one.of)}", "part": f": {named(now, one.minutes)} of {named(now, one.of)}"}
    told = _why(now, one)
    if same is not None:
        told.append(f"It looks like the same course as “{same.title}” of {same.day}: does it count twice?")
    why = f". {' '.join(told)}" if told else ""
    return f"  {row['day']}  {row['title'] or row['category']}  {_COUNTS[one.counts]}{amounts.get(one.counts, '')}{why}"


def _why(now: LicenceNow, one: Verdict) -> list[str]:
    told = (because(why, now.rules.categories, lambda minutes: named(now, minutes)) for why in one.reasons)
    return [words.format(**values) for words, values in told]


def _data(now: LicenceNow, row: dict[str, Any], one: Verdict, same: Same | None) -> dict[str, Any]:
    return {
        "id": one.id, "day": row["day"], "title": row["title"], "counts": one.counts, "minutes": float(one.minutes),
        "of": float(one.of), "reasons": [why.kind for why in one.reasons], "because": _why(now, one),
        "same_as": same.id if same is not None else "",
    }  # fmt: skip


def audit(home: Home, options: Namespace, output: Output) -> int:
    """Make what an audit asks for: the list as a table, or as a PDF with proof inside."""
    ending = options.out.suffix.casefold()
    if ending not in (".csv", ".pdf"):
        raise PortfolioError(
            "“{name}” is neither a table nor a PDF.", "Let it end with .csv or .pdf.", name=options.out.name
        )  # fmt: skip
    if ending == ".pdf":
        from portfolio.cli.audit_paper import audit_pdf

        return audit_pdf(home, options, output)
    from portfolio.cli.hours_files import saved

    portfolio = home.open()
    try:
        now = licence_in(
            portfolio.connection, licence_named(portfolio.connection, options.licence), date.today(), options.earlier
        )  # fmt: skip
        period = now.standing.period
        data = audit_csv(portfolio.connection, now.id, date.today(), period)
        private = private_entries(portfolio.connection, now.id, date.today(), period)
    finally:
        portfolio.close()
    done = saved(options.out, data, output)
    if private:
        say(f"{counted(private, 'entry stays', 'entries stay')} out of it: private.")
    return done
