"""Whether a packet is as it was when its portfolio signed it. Looks only at the file; no network, no key list."""

import base64
import hashlib
import io
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from portfolio.credentials.quiet import quiet
from portfolio.packet.attachments import FORMAT, MANIFEST, RECORDS
from portfolio.packet.file_signature import Check, checked, file_checks
from portfolio.packet.signing import SIGNATURE_FIELD, canonical

STANDARD = "Perpetual Portfolio packet"
_NOT_OURS = "This PDF was not made by Perpetual Portfolio."
LARGEST = 1_000_000_000
LARGEST_MANIFEST = 5_000_000


@dataclass
class _Inner:
    """What the file holds: its attachments, and its title and author."""

    files: dict[str, bytes] = field(default_factory=dict)
    repeated: bool = False
    title: str = ""
    author: str = ""


def verify_packet(source: Path | bytes) -> dict[str, Any]:
    """The item that `verify` prints for a packet (DESIGN section 4).

    `intact`: nothing changed since this key signed, except forms filled in later. `invalid`: something differs, and
    the checks say what. `unsupported`: not a packet. Who holds the key is never proven by the file alone, so this
    says `verified` never.
    """
    name = source.name if isinstance(source, Path) else ""
    try:
        pdf = source.read_bytes() if isinstance(source, Path) else source
    except OSError:
        return _item(name, "unsupported", [checked("file", "failed", "The file cannot be read.")], _Inner())
    if len(pdf) > LARGEST or b"%PDF-" not in pdf[:1024]:
        return _item(name, "unsupported", [checked("file", "failed", "This is not a PDF.")], _Inner())
    try:
        with quiet("pypdf"):
            inner = _read(pdf)
    except Exception as problem:  # a broken PDF can raise anything in its reader
        detail = f"The PDF cannot be read ({type(problem).__name__})."
        ours = SIGNATURE_FIELD.encode() in pdf
        return _item(name, "invalid" if ours else "unsupported", [checked("file", "failed", detail)], _Inner())
    manifest = _manifest(inner)
    if manifest is None:
        ours = SIGNATURE_FIELD.encode() in pdf or RECORDS in inner.files
        detail = "The list of what belongs in it is missing or unreadable." if ours else _NOT_OURS
        return _item(name, "invalid" if ours else "unsupported", [checked("manifest", "failed", detail)], inner)
    with quiet("pyhanko"):
        of_file = file_checks(pdf, manifest)
    checks = [*of_file, _key_check(manifest), _attachment_check(inner, manifest)]
    good = all(check["result"] == "passed" for check in checks)
    if not good and not any(check["check"] == "file" for check in checks):
        checks.insert(0, checked("file", "failed", "The PDF was changed since it was signed."))
    detail = "Such a PDF is its maker’s own word; nobody keeps a list of those that no longer hold."
    checks.append(checked("revocation", "not_checked", detail))
    return _item(name, "intact" if good else "invalid", checks, inner, manifest)


def _item(
    name: str, status: str, checks: list[Check], inner: _Inner, manifest: dict[str, Any] | None = None
) -> dict[str, Any]:
    return {
        "file": name,
        "standard": STANDARD if manifest else "",
        "container": "pdf",
        "status": status,
        "checks": checks,
        "credential": {
            "title": inner.title,
            "issuer": str(manifest.get("portfolio_key", "")) if manifest else "",
            "recipient": inner.author,
            "earned": str(manifest.get("made", "")) if manifest else "",
            "expires": "",
        },
    }


def _read(pdf: bytes) -> _Inner:
    """The attachments as the PDF's own list names them."""
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(pdf))
    inner = _Inner()
    for attachment in reader.attachment_list:
        inner.repeated = inner.repeated or attachment.name in inner.files
        inner.files[attachment.name] = attachment.content
    if reader.metadata is not None:
        inner.title, inner.author = str(reader.metadata.title or ""), str(reader.metadata.author or "")
    return inner


def _manifest(inner: _Inner) -> dict[str, Any] | None:
    data = inner.files.get(MANIFEST, b"")
    if not data or len(data) > LARGEST_MANIFEST:
        return None
    try:
        manifest = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if (
        not isinstance(manifest, dict)
        or manifest.get("format") != FORMAT
        or not isinstance(manifest.get("files"), dict)
    ):
        return None
    return manifest


def _key_check(manifest: dict[str, Any]) -> Check:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    body = {key: value for key, value in manifest.items() if key != "signature"}
    try:
        public = Ed25519PublicKey.from_public_bytes(public_of(str(manifest.get("portfolio_key", ""))))
        public.verify(base64.b64decode(str(manifest.get("signature", "")), validate=True), canonical(body))
    except (InvalidSignature, ValueError, TypeError):
        return checked(
            "portfolio key",
            "failed",
            "The list of what belongs in it does not carry the signature of the key it names.",
        )
    return checked(
        "portfolio key",
        "passed",
        "The list of what belongs in it was signed by this portfolio’s key."
        " Who holds the key is not proven by the file.",
    )


def public_of(did: str) -> bytes:
    """The raw Ed25519 public key of a did:key. Raises ValueError for anything else."""
    alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
    text = did.removeprefix("did:key:z")
    if text == did or not 40 <= len(text) <= 60:
        raise ValueError("not a did:key of an Ed25519 key")
    number = 0
    for letter in text:
        number = number * 58 + alphabet.index(letter)
    data = number.to_bytes(34, "big") if number < 1 << 272 else b""
    if data[:2] != b"\xed\x01":
        raise ValueError("not a did:key of an Ed25519 key")
    return data[2:]


def _attachment_check(inner: _Inner, manifest: dict[str, Any]) -> Check:
    named: dict[str, Any] = manifest["files"]
    found = {name: data for name, data in inner.files.items() if name != MANIFEST}
    unchanged = [
        name
        for name, entry in named.items()
        if name in found and isinstance(entry, dict) and hashlib.sha256(found[name]).hexdigest() == entry.get("sha256")
    ]
    added = found.keys() - named.keys()
    if len(unchanged) == len(named) and not added and not inner.repeated:
        return checked("attachments", "passed", f"All {len(named)} attached files are unchanged.")
    gone = f", {len(named.keys() - found.keys())} missing" if named.keys() - found.keys() else ""
    more = f", {len(added)} added" if added or inner.repeated else ""
    return checked(
        "attachments", "failed", f"{len(unchanged)} of {len(named)} attached files are unchanged{gone}{more}."
    )
