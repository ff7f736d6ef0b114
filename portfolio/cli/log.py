"""The command that logs time, money or credits of a day, with what they were for and what shows it."""

from argparse import Namespace
from datetime import date

from portfolio import paths
from portfolio.cli.home import Home, writing
from portfolio.cli.learning_finding import part_named
from portfolio.cli.printing import Output, clock
from portfolio.cli.spending import aims, credit, credits_brought, links, money, spent
from portfolio.core.change import Change, added, joined
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Link, TimeEntry, build
from portfolio.core.said import said
from portfolio.exchange.addition import Additions
from portfolio.exchange.gather import shown

_PROOFS = ("attachment", "credential")
"""What can show that an entry was."""


def log(home: Home, options: Namespace, output: Output) -> int:
    """Log time, money or credits of a day, tied to what it was for, with proof of it."""
    with writing(home) as portfolio:
        connection = portfolio.connection
        fields = spent(connection, options) | credit(options.credits or "")
        toward = aims(connection, options)
        if options.module:
            fields["part_id"] = part_named(connection, toward, options.module)
        if not (fields["minutes"] or fields["amount_minor"] or fields.get("units_hundredths")):
            raise PortfolioError("Nothing was spent.", "Say how long it took, what it cost, or the credits it brought.")
        if options.refund and not fields["amount_minor"]:
            raise PortfolioError("It cost no money that could be paid back.", "Say with --cost what it cost.")
        entry = build(
            TimeEntry, **fields | {"title": fields["title"] or (toward[0][2] if toward else "")},
            day=options.day or date.today(), reported=options.reported, refund=options.refund or "",
            refund_day=date.today() if options.refund == "asked" else None,
        )  # fmt: skip
        title = entry.title or clock(entry.minutes)
        tied = links(entry.id, [(kind, one) for kind, one, _ in toward])
        change = added(said("Log “{title}”", title=title), entry, *tied)
        proofs = _proofs(portfolio, options, entry.id)
        portfolio.apply(joined(change.label, change, proofs))
    data = {"id": entry.id, "day": str(entry.day), "title": entry.title, "minutes": entry.minutes,
            "amount_minor": entry.amount_minor, "currency": entry.currency, "toward": [one for _, one, _ in toward],
            "part_id": entry.part_id or "", "counts_as": entry.counts_as,
            "proofs": sum(isinstance(edit.after, Link) for edit in proofs.edits)}  # fmt: skip
    paid = money(entry.amount_minor, entry.currency) if entry.amount_minor else ""
    time = clock(entry.minutes) if entry.minutes else ""
    spent_words = ", ".join(filter(None, (time, paid, credits_brought(entry.units_hundredths, entry.unit))))
    for_what = f"  → {', '.join(one for _, _, one in toward)}" if toward else ""
    output.show(data, f"{entry.day}  {spent_words}  {entry.title}{for_what}")
    return 0


def _proofs(portfolio: Portfolio, options: Namespace, entry_id: str) -> Change:
    """The change that adds the files that are not here yet and ties each to the entry; a file that cannot be read ends
    it before all else."""
    if not options.proof:
        return Change("", ())
    from portfolio.exchange.adding import as_change, plan_additions
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.exchange.known import known_in

    known = known_in(portfolio.connection, portfolio.attachments)
    with GuardedReader([], contexts=paths.resource("contexts")) as reader:
        additions = plan_additions(options.proof, known, reader, as_evidence=True)
    _refuse_unread(additions)
    if not additions.items:
        raise PortfolioError("There is no file in “{name}”.", "Name the file that shows that you were there.",
                             name=shown(options.proof[0].name))  # fmt: skip
    there: dict[str, str] = {}
    for item in additions.items:
        kept = next((one for one in item.existing if not one.in_bin and one.kind in _PROOFS), None)
        item.wanted = kept is None and not item.same_as
        if kept is not None:
            there[kept.id] = kept.kind  # the same certificate may prove two entries, or be that of a badge
    new = as_change(additions, portfolio.attachments, evidence_of=("time_entry", entry_id))
    _refuse_unread(additions)  # one may have gone meanwhile
    return joined("", new, added("", *(
        build(Link, role="evidence", source_kind=kind, source_id=one, target_kind="time_entry", target_id=entry_id)
        for one, kind in there.items()
    )))  # fmt: skip


def _refuse_unread(additions: Additions) -> None:
    for item in additions.items:
        if item.error is not None:
            raise item.error
