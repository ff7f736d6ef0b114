"""The commands that bring badges out: award, save-original, bake."""

import re
import sys
from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from portfolio import paths
from portfolio.cli.home import Home
from portfolio.cli.printing import Output, say
from portfolio.core.change import Change, Edit
from portfolio.core.errors import PortfolioError
from portfolio.core.portfolio import Portfolio
from portfolio.core.records import Attachment, Award, Credential, build, with_fields
from portfolio.exchange.gather import read_file, shown
from portfolio.exchange.giving import ENDINGS, as_change, give, giving_of, take_back
from portfolio.exchange.giving_copies import save_original
from portfolio.exchange.giving_names import MOST_TEXT, Names, names_in_file
from portfolio.exchange.giving_paper import pages_for, write_pages
from portfolio.exchange.giving_picture import BadgePictures

if TYPE_CHECKING:  # loaded when a file is read
    from portfolio.credentials.model import ReadCredential
    from portfolio.exchange.found import FoundBadge

_ID = re.compile(r"[0-9a-f]{32}")
_NAMED_AT_MOST = 5


def award(home: Home, options: Namespace, output: Output) -> int:
    """Give a badge to all names. What was made up for it is kept as a badge to give; the names are not."""
    names = _names(options.names)
    if not names.recipients:
        raise PortfolioError("There is no name in the file.", "Write one name on each line.")
    today = date.today()
    portfolio = home.open(write=True)
    try:
        with BadgePictures(paths.resource("fonts"), paths.resource("typst")) as pictures:
            design = _designed(portfolio, options, pictures)
            giving = replace(giving_of(portfolio, design.award), picture=design.picture)
            pages = pages_for(giving, names.recipients, pictures) if options.pages else b""
            given = give(
                giving,
                names.recipients,
                options.out.absolute(),
                pictures,
                paths.resource("contexts"),
                options.form,
                until=options.until,
            )
        count = len(given.files)
        try:
            if pages:
                given.files.append(write_pages(giving, pages, given.folder).name)
            portfolio.apply(design.given(count, today))
        except BaseException:
            take_back(given)
            raise
    finally:
        portfolio.close()
    data = {
        "award": design.award.id, "title": design.award.title, "folder": str(given.folder), "given": count,
        "files": given.files, "notes": [str(note) for note in names.notes],
    }  # fmt: skip
    output.show(data, f"Made {_badges(count)} in {given.folder}", *map(str, names.notes))
    return 0


def save(home: Home, options: Namespace, output: Output) -> int:
    """Write the file of a credential as it was received."""
    portfolio = home.open()
    try:
        credential = _found(portfolio, options.query)
        path = save_original(portfolio, credential, options.out.absolute())
    finally:
        portfolio.close()
    output.show({"path": str(path), "id": credential.id, "size": path.stat().st_size}, f"Saved {path}")
    return 0


def bake(_home: Home, options: Namespace, output: Output) -> int:
    """Put the badge in one file into the picture in another, and write that as a third."""
    from portfolio.credentials.containers.bake import bake as baked
    from portfolio.credentials.containers.bake import kind_of
    from portfolio.exchange.giving_copies import Copy, save_copy

    found = _badges_in(read_file(options.file).data, shown(options.file.name))
    if len(found) > 1:
        raise PortfolioError(
            "“{name}” holds {count} badges, and a picture carries one.",
            "Choose a file with one badge.",
            name=shown(options.file.name),
            count=len(found),
        )
    if options.out.is_dir():
        raise PortfolioError("“{name}” is a folder.", "Name the file to be written.", name=shown(options.out.name))
    data = baked(found[0].raw, read_file(options.picture).data, kind_of(found[0].standard))
    path = save_copy(Copy(options.out.name, data, ""), options.out.absolute())
    output.show({"path": str(path), "title": found[0].title, "size": len(data)}, f"Made {path}")
    return 0


def _badges_in(data: bytes, name: str) -> "Sequence[ReadCredential] | Sequence[FoundBadge]":
    """The badges of a file; those of a PDF as the reading child finds them."""
    from portfolio.credentials.reader import read
    from portfolio.exchange.guarded import GuardedReader
    from portfolio.packet.proof.opening import is_pdf

    if not is_pdf(data):
        return read(data, name)
    with GuardedReader() as reader:
        found = reader.examine(data, name).badges
    if not found:
        raise PortfolioError("“{name}” holds no badge.", "Choose the file that the issuer gave you.", name=name)
    return found


def _names(file: Path) -> Names:
    if str(file) == "-":
        return names_in_file(sys.stdin.buffer.read(MOST_TEXT + 1), "the input")
    return names_in_file(read_file(file).data, shown(file.name))


class _Design(NamedTuple):
    """A badge to give, as the options say: what the portfolio knew of it, and what has to be kept of its picture."""

    known: Award | None
    award: Award
    picture: bytes
    kept: tuple[Attachment, ...]

    def given(self, count: int, day: date) -> Change:
        """What is kept of it all: the badge, its picture, how many were made and when; one change, undone as one."""
        after = as_change(self.award, count, day)
        badge = Edit(self.known, after.edits[0].after)
        return Change(after.label, (*(Edit(None, one) for one in self.kept), badge))


def _designed(portfolio: Portfolio, options: Namespace, pictures: BadgePictures) -> _Design:
    """The badge of this title with what the options say of it; nothing is written yet."""
    title = " ".join(options.title.split())
    told: dict[str, Any] = {
        name: value
        for name, value in (
            ("description", options.description), ("criteria", options.criteria), ("skills", options.skill),
        )
        if value is not None
    }  # fmt: skip
    known = next((one for one in reversed(portfolio.find(Award, title=title)) if one.trashed is None), None)
    kept: tuple[Attachment, ...] = ()
    if options.picture is not None:
        data = pictures.own(read_file(options.picture).data)
        kept = (_picture(portfolio, data, title),)
        told["image_id"] = kept[0].id
    else:
        image = portfolio.get(Attachment, known.image_id) if known is not None and known.image_id else None
        data = portfolio.attachments.read(image.sha256) if image is not None else b""
    award = build(Award, title=title, **told) if known is None else with_fields(known, **told) if told else known
    return _Design(known, award, data, kept)


def _picture(portfolio: Portfolio, data: bytes, title: str) -> Attachment:
    return build(
        Attachment,
        purpose="image",
        name=f"{title[:100]}{ENDINGS['png']}",
        media_type="image/png",
        sha256=portfolio.attachments.add(data),
        size=len(data),
        title=title,
        caption=f"Badge: {title}",
    )


def _found(portfolio: Portfolio, query: str) -> Credential:
    """The one credential that is meant: by id, title, or words in it. Raises PortfolioError for none or several."""
    from portfolio.core.queries.search import found_entries

    if _ID.fullmatch(query) and (named := portfolio.get(Credential, query)) is not None:
        return named
    there = [one for one in portfolio.find(Credential) if one.trashed is None]
    wanted = query.strip().casefold()
    fitting = [one for one in there if one.title.strip().casefold() == wanted]
    if not fitting:
        hits = {hit.id for hit in found_entries(portfolio.connection, query) if hit.kind == "credential"}
        fitting = [one for one in there if one.id in hits]
    if len(fitting) == 1:
        return fitting[0]
    if not fitting:
        raise PortfolioError(
            "No badge or certificate holds “{query}”.", "Look with “portfolio list credentials”.", query=query
        )
    for one in fitting[:_NAMED_AT_MOST]:
        say(f"{one.id}  {one.title}  ({one.issuer})")
    raise PortfolioError("{count} of them hold “{query}”.", "Name one by its id.", count=len(fitting), query=query)


def _badges(count: int) -> str:
    return "1 badge" if count == 1 else f"{count} badges"
