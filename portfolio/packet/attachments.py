"""What travels inside the PDF: the records as JSON, the originals, and a signed manifest of them all."""

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePath
from typing import Any

from portfolio.packet.exhibits import Exhibit
from portfolio.packet.gather import Gathered, Row
from portfolio.packet.signing import Keys, certificate_fingerprint, portfolio_did, signed_by_portfolio

RECORDS, MANIFEST = "portfolio.json", "manifest.json"
FORMAT = "perpetual-portfolio-packet"
VERSION = 1

# Inner workings, and what no page shows: the recipient may be an e-mail address, `raw` and `text` are in the originals.
_NOT_TOLD = {"created", "changed", "trashed", "privacy", "raw", "recipient", "text", "original_id", "image_id"}
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


@dataclass(frozen=True)
class Inside:
    """Everything inside the PDF, with the names of the keys that stand for it."""

    files: list[InnerFile]
    did: str
    fingerprint: str


def inside_of(gathered: Gathered, exhibits: list[Exhibit], read: Callable[[str], bytes | None], keys: Keys) -> Inside:
    """Build the attached files from the pages’ own records. `read` gives a file's bytes, or None if it is gone."""
    names: set[str] = {RECORDS, MANIFEST}
    originals, paths = _originals(gathered, exhibits, read, names)
    records = json.dumps(records_as_data(gathered, exhibits, paths), ensure_ascii=False, indent=1, sort_keys=True)
    files = [
        _file(RECORDS, "The records of this packet, for other programs", "application/json", "data", records.encode()),
        *originals,
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
    return Inside(files, str(manifest["portfolio_key"]), str(manifest["packet_certificate_sha256"]))


def _originals(
    gathered: Gathered, exhibits: list[Exhibit], read: Callable[[str], bytes | None], names: set[str]
) -> tuple[list[InnerFile], dict[str, str]]:
    """Originals of credentials and of evidence, each byte for byte and once. Also the name of each by attachment id."""
    rows = {row["id"]: row for row in gathered.of("attachment")}
    wanted: list[tuple[Row, str, str, str]] = []
    for number, credential in enumerate(gathered.of("credential"), 1):
        row = rows.get(credential["original_id"])
        if row:
            wanted.append((row, f"C{number}", f"Original of “{credential['title']}”, as received", "source"))
    for exhibit in exhibits:
        what = f"Evidence {exhibit.number}: {exhibit.row['title'] or exhibit.row['name']}"
        wanted.append((exhibit.row, exhibit.number, what, "supplement"))
    files: list[InnerFile] = []
    known: dict[str, str] = {}
    paths: dict[str, str] = {}
    for row, prefix, what, relationship in wanted:
        if row["id"] in paths:
            continue
        if row["sha256"] not in known:
            data = read(row["sha256"])
            if data is None:
                continue
            known[row["sha256"]] = name = free_name(f"{prefix} {row['name']}", names)
            files.append(_file(name, what, media_type(row["media_type"]), relationship, data))
        paths[row["id"]] = known[row["sha256"]]
    return files, paths


def _file(name: str, what: str, media: str, relationship: str, data: bytes) -> InnerFile:
    return InnerFile(name, what, media, relationship, data, hashlib.sha256(data).hexdigest())


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


def records_as_data(gathered: Gathered, exhibits: list[Exhibit], paths: dict[str, str]) -> dict[str, Any]:
    """The packet's records as plain data: the same ones that the pages show, without inner workings."""
    request = gathered.request
    numbers = {exhibit.row["id"]: exhibit.number for exhibit in exhibits}
    hidden = _NOT_TOLD if request.has("money") else _NOT_TOLD | _MONEY
    records: dict[str, list[dict[str, Any]]] = {}
    for kind, found in gathered.records.items():
        for row in found:
            told = {key: _plain(value) for key, value in row.items() if key not in hidden}
            if kind == "attachment":
                told |= {"number": numbers.get(row["id"], ""), "attached_as": paths.get(row["id"], "")}
            if kind == "credential":
                told |= {"attached_as": paths.get(row["original_id"] or "", "")}
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


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date | datetime) else value
