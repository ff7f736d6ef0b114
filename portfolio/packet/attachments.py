"""What travels inside the PDF: the records as JSON, the originals, and a signed manifest of them all."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import PurePath

from portfolio.core.progress import Cancelled, never
from portfolio.packet.as_data import in_lines, records_as_data
from portfolio.packet.audit import CSV_NAME, Audit
from portfolio.packet.choosing import Row
from portfolio.packet.drawing.copies import Copier, Copies, Original, copies_for_evaluator, copies_for_public
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered
from portfolio.packet.leaving.recipients import recipients_in
from portfolio.packet.proof.marks import FORMAT, MANIFEST, RECORDS, VERSION
from portfolio.packet.proof.signing import Keys, certificate_fingerprint, portfolio_did, signed_by_portfolio
from portfolio.packet.text.language import AS_WRITTEN, Language

PROOF_BYTES = 10_000_000
"""How large a packet with proof may be, in bytes: what a mail takes."""
_SURELY_FITS = 1_000_000
_NAMED = 3
"""How many files a sentence names."""
_UNSAFE = re.compile(r"[^\w.() +,=@-]+")
_RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)(\.|$)")


@dataclass(frozen=True)
class InnerFile:
    """One file inside the PDF."""

    name: str
    what: str
    """What it is, in words, for the list in the colophon and for a reader's list of attachments."""
    media_type: str
    relationship: str
    """AFRelationship as typst names it: source, data, alternative or supplement."""
    data: bytes
    sha256: str
    copied: bool = False
    """A copy without the document's properties, not the original."""


@dataclass(frozen=True)
class Inside:
    """Everything inside the PDF, with the names of the keys that stand for it."""

    files: list[InnerFile]
    did: str
    fingerprint: str
    copied: frozenset[str] = frozenset()
    """Ids of attachments that are inside as copies without their properties."""
    records: frozenset[str] = frozenset()
    """Ids of all attachments that are inside."""
    notes: tuple[str, ...] = ()
    """Sentences for the person: what the attached files tell about people."""
    digests: Mapping[str, str] = field(default_factory=dict)
    """SHA-256 of the files inside by the id of their attachment: of a copy where one went along."""
    too_large: tuple[InnerFile, ...] = ()
    """Files that would have made the packet too large: named in it, and not inside."""


PAGES_ONLY = Inside([], "", "")
"""What is inside a packet that is saved without proof."""


def inside_of(
    gathered: Gathered,
    exhibits: list[Exhibit],
    read: Callable[[str], bytes | None],
    keys: Keys,
    cancelled: Cancelled = never,
    room: Callable[[int], int] = lambda wanted: PROOF_BYTES,
    language: Language = AS_WRITTEN,
    copier: Copier | None = None,
) -> Inside:
    """Build the attached files from the pages’ own records. `read` gives a file's bytes, or None if it is gone.

    How it is saved decides what is inside: nothing in one that is plain, everything with the originals, and with proof
    as much as there is `room` for (bytes; asked only where it could be tight, and told how many are wanted): first the
    originals of credentials, for they are what proves, then the smallest. Raises PacketStopped when `cancelled` says so
    while documents are cleaned, for which a `copier` may be ready.
    """
    if gathered.request.saved_as == "plain":
        return PAGES_ONLY
    names: set[str] = {RECORDS, MANIFEST, CSV_NAME}
    wanted = wanted_files(gathered, exhibits, read, language)
    public = gathered.request.audience == "public"
    originals = [one.original for one in wanted]
    if public:
        copies = copies_for_public(originals, cancelled, gathered.request.standing, copier)
    elif gathered.request.saved_as == "proof":
        copies = copies_for_evaluator(originals, cancelled, copier=copier)
    else:
        copies = Copies()
    wanted = [one for one in wanted if one.original.sha256 not in copies.behind]
    attached = _attached(wanted, copies, names)
    too_large: tuple[InnerFile, ...] = ()
    if gathered.request.saved_as == "proof":
        attached, too_large = _fitting(attached, {one.record for one in wanted if one.original.proof}, room)
    records = in_lines(records_as_data(gathered, exhibits, attached))
    files = [
        _file(
            RECORDS,
            language.say("The entries of this PDF, for other programs"),
            "application/json",
            "data",
            records.encode(),
        ),
        *_audit(gathered, exhibits, attached, language),
        *{file.name: file for file in attached.values()}.values(),
    ]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "made": gathered.request.made.isoformat(),
        "audience": gathered.request.audience,
        "saved_as": gathered.request.saved_as,
        "too_large": {file.name: {"sha256": file.sha256, "size": len(file.data)} for file in too_large},
        "files": {file.name: {"sha256": file.sha256, "size": len(file.data)} for file in files},
        "packet_certificate_sha256": certificate_fingerprint(keys.packet_cert_pem),
        "portfolio_key": portfolio_did(keys),
    }
    signed = {**manifest, "signature": signed_by_portfolio(keys, manifest)}
    files.append(
        _file(
            MANIFEST,
            language.say("Hashes of all attached files, signed by the portfolio’s key"),
            "application/json",
            "supplement",
            json.dumps(signed, indent=1, sort_keys=True, ensure_ascii=False).encode(),
        )
    )
    return Inside(
        files,
        str(manifest["portfolio_key"]),
        str(manifest["packet_certificate_sha256"]),
        frozenset(record for record, file in attached.items() if file.copied),
        frozenset(attached),
        (*copies.notes, *_named(too_large)),
        {record: file.sha256 for record, file in attached.items()},
        too_large,
    )


def _audit(
    gathered: Gathered, exhibits: list[Exhibit], attached: Mapping[str, InnerFile], language: Language
) -> Iterator[InnerFile]:
    """The list that an authority asks for, as a table for a spreadsheet, where the packet has it."""
    if gathered.renewal is not None and gathered.renewal.audited:
        digests = {record: file.sha256 for record, file in attached.items()}
        data = Audit(gathered, exhibits, language).csv(digests)
        yield _file(CSV_NAME, language.say("What counts for the licence, entry by entry"), "text/csv", "data", data)


@dataclass(frozen=True)
class Wanted:
    """A file to attach, before it has its name and before it is decided whether a copy goes in its place."""

    record: str
    prefix: str
    name: str
    what: str
    what_of_copy: str
    relationship: str
    original: Original


def wanted_files(
    gathered: Gathered, exhibits: list[Exhibit], read: Callable[[str], bytes | None], language: Language
) -> list[Wanted]:
    """Originals of credentials, then evidence, each record once; not those whose file is gone."""
    rows = {row["id"]: row for row in gathered.of("attachment")}
    found: dict[str, Wanted] = {}
    read_once, say = cache(read), language.say

    def want(row: Row, prefix: str, title: str, what: tuple[str, str], credential: Row | None = None) -> None:
        data = read_once(row["sha256"]) if row["id"] not in found else None
        if data is None:
            return
        badge = credential is not None and bool(credential["standard"])
        told = recipients_in(credential["recipient"], credential["raw"]) if badge and credential is not None else ()
        original = Original(row["sha256"], title, media_type(row["media_type"]), data, badge, told)
        found[row["id"]] = Wanted(
            row["id"], prefix, row["name"], *what, "source" if credential else "supplement", original
        )

    for number, credential in enumerate(gathered.of("credential"), 1):
        if row := rows.get(credential["original_id"]):
            title = credential["title"]
            what = (
                say("Original of “{title}”, as received", title=title),
                say("Original of “{title}”, a copy without its properties", title=title),
            )
            want(row, f"C{number}", title, what, credential)
    for exhibit in exhibits:
        title = exhibit.row["title"] or exhibit.row["name"]
        what = (
            say("Evidence {number}: {title}", number=exhibit.number, title=title),
            say("Evidence {number}: {title}, a copy without its properties", number=exhibit.number, title=title),
        )
        want(exhibit.row, exhibit.number, title, what)
    return list(found.values())


def _attached(wanted: list[Wanted], copies: Copies, names: set[str]) -> dict[str, InnerFile]:
    """The files by the id of their attachment; those with the same bytes are one."""
    known: dict[str, InnerFile] = {}
    attached: dict[str, InnerFile] = {}
    for one in wanted:
        original = one.original
        if original.sha256 not in known:
            copy = copies.data.get(original.sha256)
            what = one.what if copy is None else one.what_of_copy
            name = free_name(f"{one.prefix} {one.name}", names)
            data = original.data if copy is None else copy
            known[original.sha256] = _file(
                name, what, original.media_type, one.relationship, data, copied=copy is not None
            )
        attached[one.record] = known[original.sha256]
    return attached


def _fitting(
    attached: dict[str, InnerFile], proving: set[str], room: Callable[[int], int]
) -> tuple[dict[str, InnerFile], tuple[InnerFile, ...]]:
    """Of these files those that there is room for, and those for which there is none, in the order of the packet."""
    files = {file.name: file for file in attached.values()}
    wanted = sum(len(file.data) for file in files.values())
    if wanted <= _SURELY_FITS:
        return attached, ()
    left = room(wanted)
    first = {attached[record].name for record in proving & attached.keys()}
    kept: set[str] = set()
    for file in sorted(files.values(), key=lambda one: (one.name not in first, len(one.data))):
        if len(file.data) <= left:
            left -= len(file.data)
            kept.add(file.name)
    inside = {record: file for record, file in attached.items() if file.name in kept}
    return inside, tuple(file for file in files.values() if file.name not in kept)


def _named(too_large: tuple[InnerFile, ...]) -> list[str]:
    if not too_large:
        return []
    titles = ", ".join(f"“{file.name}”" for file in too_large[:_NAMED])
    more = f" and {len(too_large) - _NAMED} more" if len(too_large) > _NAMED else ""
    return [f"{titles}{more}: too large to go along, so only named in the PDF. “With originals” takes everything."]


def _file(name: str, what: str, media: str, relationship: str, data: bytes, copied: bool = False) -> InnerFile:
    return InnerFile(name, what, media, relationship, data, hashlib.sha256(data).hexdigest(), copied)


def media_type(text: str) -> str:
    """A media type that can stand in a PDF, else the type of any bytes."""
    return text if re.fullmatch(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}", text) else "application/octet-stream"


def free_name(wished: str, taken: set[str]) -> str:
    """A file name that every system can save, unlike any in `taken`, to which it is added."""
    path = PurePath(_UNSAFE.sub("-", wished.replace("\\", "/").rsplit("/", 1)[-1]))
    ending = path.suffix[:12].rstrip(". ")
    stem = path.name[: len(path.name) - len(path.suffix)].strip(". ")[:60] or "file"
    if _RESERVED.match(stem):
        stem = f"file {stem}"
    name, number = stem + ending, 2
    while name.casefold() in {other.casefold() for other in taken}:
        name, number = f"{stem} {number}{ending}", number + 1
    taken.add(name)
    return name
