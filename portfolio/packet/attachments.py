"""What travels inside the PDF: the records as JSON, the originals, and a signed manifest of them all."""

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from pathlib import PurePath
from typing import Any

from portfolio.core.progress import Cancelled, never
from portfolio.packet.copies import Copies, Original, copies_for_public
from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered, Row
from portfolio.packet.signing import Keys, certificate_fingerprint, portfolio_did, signed_by_portfolio

RECORDS, MANIFEST = "portfolio.json", "manifest.json"
FORMAT = "perpetual-portfolio-packet"
VERSION = 1

# Inner workings, and what no page shows: the recipient may be an e-mail address, `raw` and `text` are in the originals,
# and so are the words that others wrote of a badge. What a newer version replaced is in no packet.
_NOT_TOLD = {
    "created", "changed", "trashed", "privacy", "raw", "recipient", "text", "original_id", "image_id", "endorsements",
    "replaced_by_id",
}  # fmt: skip
_IDS_OF_OTHERS = {"issuer_id"}
"""What ends like a reference to a record and is none."""
_MONEY = {"amount_minor", "currency", "own_money"}
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
    notes: tuple[str, ...] = ()
    """Sentences for the person: what the attached files tell about people."""


def inside_of(
    gathered: Gathered,
    exhibits: list[Exhibit],
    read: Callable[[str], bytes | None],
    keys: Keys,
    cancelled: Cancelled = never,
) -> Inside:
    """Build the attached files from the pages’ own records. `read` gives a file's bytes, or None if it is gone.

    Raises PacketStopped when `cancelled` says so while documents are cleaned.
    """
    names: set[str] = {RECORDS, MANIFEST}
    wanted = _wanted(gathered, exhibits, read)
    public = gathered.request.audience == "public"
    copies = copies_for_public([one.original for one in wanted], cancelled) if public else Copies()
    attached = _attached(wanted, copies, names)
    records = in_lines(records_as_data(gathered, exhibits, attached))
    files = [
        _file(RECORDS, "The entries of this PDF, for other programs", "application/json", "data", records.encode()),
        *{file.name: file for file in attached.values()}.values(),
    ]
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "made": gathered.request.made.isoformat(),
        "audience": gathered.request.audience,
        "files": {file.name: {"sha256": file.sha256, "size": len(file.data)} for file in files},
        "packet_certificate_sha256": certificate_fingerprint(keys.packet_cert_pem),
        "portfolio_key": portfolio_did(keys),
    }
    signed = {**manifest, "signature": signed_by_portfolio(keys, manifest)}
    files.append(
        _file(
            MANIFEST,
            "Hashes of all attached files, signed by the portfolio’s key",
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
        copies.notes,
    )


@dataclass(frozen=True)
class _Wanted:
    """A file to attach, before it has its name and before it is decided whether a copy goes in its place."""

    record: str
    prefix: str
    name: str
    what: str
    relationship: str
    original: Original


def _wanted(gathered: Gathered, exhibits: list[Exhibit], read: Callable[[str], bytes | None]) -> list[_Wanted]:
    """Originals of credentials, then evidence, each record once; not those whose file is gone."""
    rows = {row["id"]: row for row in gathered.of("attachment")}
    found: dict[str, _Wanted] = {}
    read_once = cache(read)

    def want(row: Row, prefix: str, title: str, what: str, relationship: str, credential: Row | None = None) -> None:
        data = read_once(row["sha256"]) if row["id"] not in found else None
        if data is None:
            return
        badge = credential is not None and bool(credential["standard"])
        address = badge and credential is not None and "@" in credential["recipient"] + credential["raw"]
        original = Original(row["sha256"], title, media_type(row["media_type"]), data, badge, address)
        found[row["id"]] = _Wanted(row["id"], prefix, row["name"], what, relationship, original)

    for number, credential in enumerate(gathered.of("credential"), 1):
        if row := rows.get(credential["original_id"]):
            title = credential["title"]
            want(row, f"C{number}", title, f"Original of “{title}”, as received", "source", credential)
    for exhibit in exhibits:
        title = exhibit.row["title"] or exhibit.row["name"]
        want(exhibit.row, exhibit.number, title, f"Evidence {exhibit.number}: {title}", "supplement")
    return list(found.values())


def _attached(wanted: list[_Wanted], copies: Copies, names: set[str]) -> dict[str, InnerFile]:
    """The files by the id of their attachment; those with the same bytes are one."""
    known: dict[str, InnerFile] = {}
    attached: dict[str, InnerFile] = {}
    for one in wanted:
        original = one.original
        if original.sha256 not in known:
            copy = copies.data.get(original.sha256)
            what = (
                one.what if copy is None else f"{one.what.removesuffix(', as received')}, a copy without its properties"
            )
            name = free_name(f"{one.prefix} {one.name}", names)
            data = original.data if copy is None else copy
            known[original.sha256] = _file(
                name, what, original.media_type, one.relationship, data, copied=copy is not None
            )
        attached[one.record] = known[original.sha256]
    return attached


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


def records_as_data(gathered: Gathered, exhibits: list[Exhibit], attached: Mapping[str, InnerFile]) -> dict[str, Any]:
    """The packet's records as plain data: the same ones that the pages show, without inner workings.

    `attached` are the files inside by the id of their attachment. A reference to what is not in the packet is null: an
    id alone would say that there is something.
    """
    request = gathered.request
    numbers = {exhibit.row["id"]: exhibit.number for exhibit in exhibits}
    hidden = _NOT_TOLD if request.has("money") else _NOT_TOLD | _MONEY
    inside = gathered.by_id()
    records: dict[str, list[dict[str, Any]]] = {}
    for kind, found in gathered.records.items():
        for row in found:
            told = {
                key: None if _refers(key) and value not in inside else _plain(value)
                for key, value in row.items()
                if key not in hidden
            }
            file = attached.get(row["id"] if kind == "attachment" else row.get("original_id") or "")
            if kind in ("attachment", "credential"):
                told |= {"attached_as": file.name if file else ""}
            if kind == "attachment":
                told |= {"number": numbers.get(row["id"], "")}
                if file and file.copied:
                    told |= {"sha256": file.sha256, "size": len(file.data), "copy_without_properties": True}
            records.setdefault(kind, []).append(told)
    return {
        "format": FORMAT,
        "version": VERSION,
        "made": request.made.isoformat(),
        "audience": request.audience,
        "period": {"start": _plain(request.start), "end": _plain(request.end)},
        "person": gathered.person | ({"evaluator": request.evaluator} if request.evaluator else {}),
        "statement": request.statement,
        "records": records,
        "links": [
            {key: link[key] for key in ("source_kind", "source_id", "target_kind", "target_id", "role")}
            for link in gathered.links
        ],
        "tags": gathered.tags,
    }


def _refers(column: str) -> bool:
    return column.endswith("_id") and column not in _IDS_OF_OTHERS


def in_lines(data: Any, depth: int = 2) -> str:
    """JSON with a line for each record, so that people can read it, and programs write it quickly."""
    if depth and isinstance(data, dict) and data:
        inner = [f"{json.dumps(key, ensure_ascii=False)}: {in_lines(data[key], depth - 1)}" for key in sorted(data)]
        return "{\n" + ",\n".join(inner) + "\n}"
    if isinstance(data, list) and data:
        return "[\n" + ",\n".join(in_lines(one, 0) for one in data) + "\n]"
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
