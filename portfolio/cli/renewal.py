"""The commands about renewal: where licences stand entry by entry, and what an audit asks for."""

from argparse import Namespace
from datetime import date
from typing import Any

from portfolio.cli.home import Home
from portfolio.cli.learning_finding import licence_named
from portfolio.cli.printing import Output, counted, say
from portfolio.cli.renewal_words import lines, named, standing_data
from portfolio.cli.standing import licence_in, licences_now
from portfolio.core.errors import PortfolioError
from portfolio.core.queries import renewal as queries
from portfolio.exchange.learning.audit_out import audit_csv, because, private_entries
from portfolio.growth.renewal.counting import Verdict
from portfolio.growth.renewal.licence import LicenceNow

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
            rows = queries.activities(connection, now.question(now.standing.period)) if options.entries else []
            found.append((now, rows, now.verdicts(rows)))
    finally:
        portfolio.close()
    data = [
        standing_data(now) | ({"entries": [_data(now, row, one) for row, one in zip(rows, told, strict=True)]}
                              if options.entries else {})
        for now, rows, told in found
    ]  # fmt: skip
    said = [
        line
        for now, rows, told in found
        for line in (*lines(now), *(_line(now, row, one) for row, one in zip(rows, told, strict=True)))
    ]
    output.show(data[0] if options.licence else data, *(said or ["There is no licence to tell of."]))
    return 0


def _line(now: LicenceNow, row: dict[str, Any], one: Verdict) -> str:
    amounts = {"all": f": {named(now, one.of)}", "part": f": {named(now, one.minutes)} of {named(now, one.of)}"}
    why = f". {' '.join(_why(now, one))}" if one.reasons else ""
    return f"  {row['day']}  {row['title'] or row['category']}  {_COUNTS[one.counts]}{amounts.get(one.counts, '')}{why}"


def _why(now: LicenceNow, one: Verdict) -> list[str]:
    rules = now.rules
    return [str(because(why, rules.categories, rules.unit_minutes, rules.unit_many)) for why in one.reasons]


def _data(now: LicenceNow, row: dict[str, Any], one: Verdict) -> dict[str, Any]:
    return {
        "id": one.id, "day": row["day"], "title": row["title"], "counts": one.counts, "minutes": float(one.minutes),
        "of": float(one.of), "reasons": [why.kind for why in one.reasons], "because": _why(now, one),
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
