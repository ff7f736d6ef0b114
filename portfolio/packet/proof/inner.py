"""What a packet holds besides its pages: the list of what belongs in it, the records, the attached files."""

import base64
import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

from portfolio.packet.proof.known_keys import public_of
from portfolio.packet.proof.marks import FORMAT, KEYWORD, MANIFEST, RECORDS
from portfolio.packet.proof.signing import canonical

LARGEST_MANIFEST, LARGEST_RECORDS = 5_000_000, 50_000_000
MOST_FILES = 20_000


@dataclass
class Inner:
    """What a file holds: its attachments, its title, its author, and how it says that it was saved."""

    files: dict[str, bytes] = field(default_factory=dict)
    repeated: bool = False
    title: str = ""
    author: str = ""
    saved_as: str = ""


@dataclass(frozen=True)
class Attached:
    """How the attached files stand against the list of what belongs in it."""

    named: int
    unchanged: tuple[str, ...]
    missing: tuple[str, ...]
    altered: tuple[str, ...]
    added: int

    @property
    def whole(self) -> bool:
        """Whether everything is there, as it was, and nothing else."""
        return len(self.unchanged) == self.named and not self.added


def read_inner(reader: Any, most: int) -> Inner:
    """The attachments as the PDF's own list names them, of `most` bytes in all. `reader` is pypdf's.

    Raises whatever a broken file makes it.
    """
    inner, left = Inner(), most
    for attachment in reader.attachment_list:
        inner.repeated = inner.repeated or attachment.name in inner.files
        if len(inner.files) > MOST_FILES:
            raise ValueError("more attached files than any packet has")
        inner.files[attachment.name] = attachment.content
        left -= len(inner.files[attachment.name])
        if left < 0:
            raise ValueError("its attached files unpack to more than those of any packet")
    if reader.metadata is not None:
        inner.title, inner.author = str(reader.metadata.title or ""), str(reader.metadata.author or "")
        mark, _, saved = str(reader.metadata.get("/Keywords") or "").partition(": ")
        inner.saved_as = saved if mark == KEYWORD and saved in ("proof", "originals", "plain") else ""
    return inner


def manifest_of(inner: Inner) -> dict[str, Any] | None:
    """The list of what belongs in the packet, or None where there is none of ours."""
    manifest = _json(inner.files.get(MANIFEST, b""), LARGEST_MANIFEST)
    if manifest is None or manifest.get("format") != FORMAT or not isinstance(manifest.get("files"), dict):
        return None
    return manifest


def records_of(inner: Inner, manifest: dict[str, Any]) -> dict[str, Any]:
    """The packet's records, or nothing where they are not those that the list names."""
    data = inner.files.get(RECORDS, b"")
    entry = manifest["files"].get(RECORDS)
    if not isinstance(entry, dict) or hashlib.sha256(data).hexdigest() != entry.get("sha256"):
        return {}
    return _json(data, LARGEST_RECORDS) or {}


def signed_by_its_key(manifest: dict[str, Any]) -> bool:
    """Whether the list carries the signature of the portfolio's key that it names."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    body = {key: value for key, value in manifest.items() if key != "signature"}
    try:
        public = Ed25519PublicKey.from_public_bytes(public_of(str(manifest.get("portfolio_key", ""))))
        public.verify(base64.b64decode(str(manifest.get("signature", "")), validate=True), canonical(body))
    except (InvalidSignature, ValueError, TypeError, RecursionError):
        return False
    return True


def attached_of(inner: Inner, manifest: dict[str, Any]) -> Attached:
    """Compare the files that are there with those that belong there."""
    named: dict[str, Any] = manifest["files"]
    found = {name: data for name, data in inner.files.items() if name != MANIFEST}
    unchanged = tuple(
        name
        for name, entry in named.items()
        if name in found and isinstance(entry, dict) and hashlib.sha256(found[name]).hexdigest() == entry.get("sha256")
    )
    return Attached(
        len(named),
        unchanged,
        tuple(name for name in named if name not in found),
        tuple(name for name in named if name in found and name not in unchanged),
        len(found.keys() - named.keys()) + inner.repeated,
    )


def _json(data: bytes, most: int) -> dict[str, Any] | None:
    if not data or len(data) > most:
        return None
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
