"""What the command line says of a licence beside where it stands: what was left undone in the period before, and which
certificates state hours that are not logged."""

import sqlite3
from typing import Any, NamedTuple

from portfolio.cli.printing import clock, counted
from portfolio.cli.renewal_words import amount, named
from portfolio.cli.standing import licence_in
from portfolio.core.queries import renewal
from portfolio.core.queries.stated_hours import Stated, stated_hours
from portfolio.growth.renewal.licence import LicenceNow
from portfolio.growth.renewal.notice import lacking, left_undone


class Beside(NamedTuple):
    """What there is to say beside; of an earlier period nothing of the one before that."""

    before: LicenceNow | None
    stated: list[Stated]


def beside(connection: sqlite3.Connection, now: LicenceNow, *, earlier: bool) -> Beside:
    """Look it up. `earlier`: the licence is told in a period before the current one."""
    row = next(one for one in renewal.licences(connection) if one["id"] == now.id)
    before = None if earlier else left_undone(now, lambda _: licence_in(connection, row, now.today, 1))
    period = now.standing.period
    return Beside(before, stated_hours(connection, str(period.start), str(period.end)))


def beside_lines(found: Beside, said: set[str]) -> list[str]:
    """The same in words; `said` are the certificates that were told of already, and those that are told of now."""
    told = [_before(found.before)] if found.before is not None else []
    new = [one for one in found.stated if one.id not in said]
    said |= {one.id for one in new}
    if new:
        names = ", ".join(f"{one.title} ({one.day})" for one in new)
        told.append(f"  {clock(sum(one.minutes for one in new))} that certificates state are not logged: {names}")
    return told


def _before(then: LicenceNow) -> str:
    ended, missing, open_ones = then.standing.period.end, lacking(then), then.standing.unreported
    if missing:
        what = f"with {named(then, missing, up=True)} still missing"
    elif then.standing.complete:
        what = f"with {counted(open_ones, 'entry', 'entries')} still to be entered with the authority"
    else:
        what = "and not all was done in it"
    return f"  the period before ended on {ended} {what}: see --earlier 1"


def beside_data(found: Beside) -> dict[str, Any]:
    """The same as data; what is missing in the unit of the rules, as text."""
    then = found.before
    undone = then and {
        "end": str(then.standing.period.end), "missing": amount(then, lacking(then), up=True),
        "unreported": then.standing.unreported,
        "to_do": list(dict.fromkeys(one.key for one in then.standing.asked if not one.done)),
    }  # fmt: skip
    return {"left_undone": undone, "stated": [one._asdict() for one in found.stated]}
