"""What a snapshot says of itself: version, when, counts, and the SHA-256 and size of every file inside."""

import json
import re
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Any, NamedTuple, Self

FORMAT = "perpetual-portfolio-snapshot"
VERSION = 1
MANIFEST = "manifest.json"
DATABASE = "portfolio.db"
MAX_MEMBERS = 100_000
MAX_MANIFEST_BYTES = 32 * 1024 * 1024
_SHA256 = re.compile(r"[0-9a-f]{64}")
_ATTACHMENT = re.compile(r"attachments/([0-9a-f]{2})/(\1[0-9a-f]{62})")


class Member(NamedTuple):
    """A file inside a snapshot: its SHA-256 and its size in bytes."""

    sha256: str
    size: int


@dataclass
class Manifest:
    """The manifest of one snapshot.

    `portfolio` is the portfolio's own id, "" when it has none. `serial` counts the backups in one folder upwards and
    never follows the clock. `missing` and `damaged` are SHA-256 names of attachments that the portfolio itself had lost
    when the snapshot was made.
    """

    portfolio: str
    name: str
    made: datetime
    serial: int
    schema: int
    application: str
    counts: dict[str, int]
    members: dict[str, Member]
    missing: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether the portfolio had all its files, undamaged, when the snapshot was made."""
        return not self.missing and not self.damaged

    @property
    def entries(self) -> int:
        return sum(self.counts.values())

    def as_bytes(self) -> bytes:
        plain = {
            "format": FORMAT,
            "version": VERSION,
            "portfolio": self.portfolio,
            "name": self.name,
            "made": self.made.isoformat(),
            "serial": self.serial,
            "schema": self.schema,
            "application": self.application,
            "counts": self.counts,
            "missing": self.missing,
            "damaged": self.damaged,
            "members": {name: {"sha256": member.sha256, "size": member.size} for name, member in self.members.items()},
        }
        return json.dumps(plain, ensure_ascii=False, indent=1).encode("utf-8")

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises ValueError, TypeError, KeyError or RecursionError for no manifest; UnknownVersion for a newer one."""
        plain = json.loads(data)
        if plain["format"] != FORMAT:
            raise ValueError("another format")
        if plain["version"] != VERSION:
            raise UnknownVersion
        members = {
            name: Member(_sha256(entry["sha256"]), _size(entry["size"])) for name, entry in plain["members"].items()
        }
        if len(members) > MAX_MEMBERS or DATABASE not in members or not all(is_member(name) for name in members):
            raise ValueError("unexpected members")
        return cls(
            portfolio=str(plain["portfolio"])[:100],
            name=str(plain["name"])[:200],
            made=datetime.fromisoformat(plain["made"]),
            serial=_size(plain["serial"]),
            schema=_size(plain["schema"]),
            application=str(plain["application"])[:50],
            counts={str(name): _size(count) for name, count in plain["counts"].items()},
            members=members,
            missing=[_sha256(one) for one in plain["missing"]],
            damaged=[_sha256(one) for one in plain["damaged"]],
        )


class UnknownVersion(Exception):
    """The snapshot was made by a newer program."""


def is_member(name: str) -> bool:
    """Whether `name` is one that this program gives to a file in a snapshot; no other is ever written anywhere."""
    return name == DATABASE or _ATTACHMENT.fullmatch(name) is not None


def attachment_member(sha256: str) -> str:
    """The name in a snapshot, and below a portfolio's folder, of the attachment with this SHA-256."""
    return f"attachments/{sha256[:2]}/{sha256}"


def attachment_name(member: str) -> str | None:
    """The SHA-256 in an attachment's member name; None for the database."""
    match = _ATTACHMENT.fullmatch(member)
    return match[2] if match else None


def application_version() -> str:
    """The version of this program, or "" where it was not installed."""
    try:
        return version("perpetual-portfolio")
    except PackageNotFoundError:
        return ""


def _sha256(value: Any) -> str:
    if not isinstance(value, str) or not _SHA256.fullmatch(value):
        raise ValueError("not a SHA-256")
    return value


def _size(value: Any) -> int:
    if type(value) is not int or value < 0:
        raise ValueError("not a size")
    return value
