"""What a packet or a table takes out of this computer, on the command line: told, and refused while it waits."""

from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import partial
from typing import Any

from portfolio.cli.asking import asked
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.core.errors import PortfolioError
from portfolio.core.folding import folded
from portfolio.core.portfolio import Portfolio
from portfolio.growth.standards.board import Board
from portfolio.packet.leaving.data import FileGoing, Hit, HitKind, Leaving
from portfolio.packet.leaving.looking import table_leaves, what_leaves
from portfolio.packet.request import Audience, PacketRequest
from portfolio.packet.setup import last_setup

MOST_SHOWN = 40

WHAT: dict[HitKind, str] = {
    "name": "a name on your list of people",
    "perhaps_name": "perhaps a name",
    "email": "an e-mail address",
    "phone": "a phone number",
    "address": "a street or postcode",
    "birth_date": "a day of birth",
    "national_id": "a number of a person",
    "place": "where it was taken",
    "author": "who made it",
    "comment": "comments or tracked changes",
    "hidden": "hidden contents",
    "embedded": "a file inside it",
    "recipient": "whom a badge was issued to",
    "not_looked_into": "a file that could not be looked into",
}
"""What was found, in words."""

_HANDLED = {
    "as_it_is": "goes along as it is",
    "copy": "goes along as a copy without its properties",
    "left_out": "stays here",
    "not_attached": "is only drawn on its pages",
}


def leaving(home: Home, options: Namespace, output: Output) -> int:
    """Say what a packet would take along, without making it. Ends with 1 where it could not be made as it is."""
    portfolio = home.open()
    try:
        request = asked(portfolio, last_setup(portfolio), options)
        _, found = _answered(_in_packet(portfolio), request, options.may_stand or ())
    finally:
        portfolio.close()
    lines = [f"{len(entries):5}  {kind.replace('_', ' ')}" for kind, entries in found.going.items() if entries]
    lines += [f"@[{one.name}] stands as “{one.stands_as}”" for one in found.people]
    lines += [_line_of_file(file) for file in found.files]
    lines += [("" if hit.open else "  (may stand)") + line_of(hit) for hit in _each_once(found.hits)]
    output.show(_as_data(found), *(lines or ["Nothing but your name leaves."]))
    return 1 if found.blocks else 0


def looked_through(portfolio: Portfolio, request: PacketRequest, may_stand: Sequence[str]) -> PacketRequest:
    """The request with what may stand. One for everyone that still tells of people or places is refused: raises
    PortfolioError with the list."""
    if request.audience != "public" and not may_stand:
        return request
    request, found = _answered(_in_packet(portfolio), request, may_stand)
    _stop(found, "This PDF is for everyone, and it still tells of people or places:")
    return request


def table_looked_through(
    portfolio: Portfolio, found: Board, framework: dict[str, Any], audience: Audience, may_stand: Sequence[str]
) -> None:
    """The same of a table of standards that holds this board: one for everyone that still tells of people or places is
    refused. Raises PortfolioError."""
    if audience == "public":
        request = PacketRequest(audience=audience, made=date.today())
        look = partial(table_leaves, portfolio.connection, found, framework)
        stop_at = _answered(look, request, may_stand)[1]
        _stop(stop_at, "This table is for everyone, and it still tells of people or places:")


def _stop(found: Leaving, first: str) -> None:
    """Refuse what may not leave as it is, with the list under these words."""
    if found.blocks:
        lines = [line_of(hit) for hit in _each_once(found.open)]
        more = [f"  … and {len(lines) - MOST_SHOWN} more"] if len(lines) > MOST_SHOWN else []
        say(first)
        for line in (*lines[:MOST_SHOWN], *more):
            say(line)
        raise PortfolioError(
            "So it was not made.",
            "Change it in the entry, write @[name] for people, or say what may stand: --may-stand with the words in"
            " brackets, once for each.",
        )


def _in_packet(portfolio: Portfolio) -> Callable[[PacketRequest], Leaving]:
    return partial(what_leaves, portfolio.connection, portfolio.attachments.root)


def _answered(
    look: Callable[[PacketRequest], Leaving], request: PacketRequest, may_stand: Sequence[str]
) -> tuple[PacketRequest, Leaving]:
    """What `look` finds to leave, with these answers: keys, or the words themselves as they were found."""
    request = replace(request, standing=request.standing | frozenset(may_stand))
    found = look(request)
    plain = {folded(one) for one in may_stand} - {""}
    named = {hit.key for hit in found.open if folded(hit.words.found) in plain}
    if not named:
        return request, found
    request = replace(request, standing=request.standing | named)
    return request, replace(
        found, hits=tuple(replace(hit, stands=hit.stands or hit.key in named) for hit in found.hits)
    )


def line_of(hit: Hit) -> str:
    """What was found, where, and what answers it, in a line."""
    where = f"“{hit.title}”" if hit.title else hit.kind.replace("_", " ")
    words = f"{hit.words.before}»{hit.words.found}«{hit.words.after}".strip()
    field = hit.field.replace("_", " ").replace(" i ", " I ")
    return f"  {where}, {field}: {words}  ({WHAT[hit.what]})  [{hit.key}]"


def _line_of_file(file: FileGoing) -> str:
    why = f", because {file.why} [{file.key}]" if file.why else ""
    told = f"; it tells: {', '.join(f'{one.what} {one.value}' for one in file.told)}" if file.told else ""
    gone = f"; taken out: {', '.join(f'{one.what} {one.value}' for one in file.taken_out)}" if file.taken_out else ""
    return f"“{file.title}” {_HANDLED[file.handling]}{why}{told}{gone}"


def _each_once(hits: Sequence[Hit]) -> list[Hit]:
    """The first of each answer."""
    return list({hit.key: hit for hit in reversed(hits)}.values())[::-1]


def _as_data(found: Leaving) -> dict[str, Any]:
    return {
        "audience": found.audience,
        "blocks": found.blocks,
        "entries": {kind: [one._asdict() for one in entries] for kind, entries in found.going.items()},
        "hits": [{**asdict(hit), "words": hit.words._asdict()} for hit in found.hits],
        "counts": dict(Counter(hit.what for hit in found.open)),
        "files": [
            {**asdict(one), "told": [x._asdict() for x in one.told], "taken_out": [x._asdict() for x in one.taken_out]}
            for one in found.files
        ],
        "people": [one._asdict() for one in found.people],
        "left_out": asdict(found.left_out),
    }  # fmt: skip
