"""What reading one file gave, as plain values that can cross the pipe from the reading child."""

from dataclasses import asdict, dataclass, field, fields
from datetime import date
from typing import Any, Literal, NamedTuple, get_args

from portfolio.exchange.intake.guess import Guess

FoundKind = Literal["badge", "certificate", "evidence", "page"]
FOUND_KINDS: tuple[FoundKind, ...] = get_args(FoundKind)


@dataclass
class FoundBadge:
    """A digital credential, in the fields that a Credential record has. `image` is its picture, untouched.

    `signed`: it carries a signature of its own; `key` is the fingerprint of the key by which that signature holds, ""
    where it does not, or was not checked. `bare_title` and `bare_issuer` are what the file alone says, without
    the pages that were saved; "" where no page was asked.
    """

    kind: str
    title: str
    bare_title: str = ""
    issuer: str = ""
    bare_issuer: str = ""
    issuer_url: str = ""
    issuer_id: str = ""
    recipient: str = ""
    earned: date | None = None
    expires: date | None = None
    minutes: int | None = None
    description: str = ""
    criteria: str = ""
    skills: list[str] = field(default_factory=list)
    evidence: list[dict[str, str]] = field(default_factory=list)
    alignment: list[dict[str, str]] = field(default_factory=list)
    endorsements: list[dict[str, str]] = field(default_factory=list)
    standard: str = ""
    container: str = ""
    identity: str = ""
    valid_from: str = ""
    source_url: str = ""
    raw: str = ""
    image: bytes = b""
    image_type: str = ""
    signed: bool = False
    key: str = ""
    status: str = "unknown"
    checks: list[dict[str, Any]] = field(default_factory=list)
    """Findings as rows: see `Finding.as_row`."""


class FoundPage(NamedTuple):
    """A page of an issuer's, in the fields that a SavedPage record has."""

    kind: str
    title: str
    address: str
    owner: str


@dataclass
class Found:
    """One file as read. `kind` is what it most likely is; `may_be` says what else the person may call it.

    For evidence: title, day (with `day_sure` when the file itself says it), `text` for search, `media_type`. For a
    certificate: `guess`. `clean` holds a photo without its metadata. `files` are files inside an e-mail. `note` is a
    sentence and an advice on something the person should know, though the file is taken. `page` is that of a "page".
    """

    kind: FoundKind
    media_type: str
    may_be: tuple[FoundKind, ...] = ()
    title: str = ""
    day: date | None = None
    day_sure: bool = False
    text: str = ""
    note: tuple[str, str] = ("", "")
    guess: Guess | None = None
    badges: list[FoundBadge] = field(default_factory=list)
    clean: bytes = b""
    place_removed: bool = False
    files: list[tuple[str, bytes]] = field(default_factory=list)
    page: FoundPage | None = None


def to_wire(found: Found) -> tuple[dict[str, Any], list[bytes]]:
    """Plain JSON values, and the bytes that belong to them in the order in which `from_wire` takes them."""
    plain = asdict(found)
    plain["guess"] = found.guess.as_plain() if found.guess else None
    plain["day"] = _iso(found.day)
    plain["files"] = [name for name, _ in found.files]
    blobs = [found.clean, *(data for _, data in found.files), *(badge.image for badge in found.badges)]
    del plain["clean"]
    for badge in plain["badges"]:
        badge["earned"], badge["expires"] = _iso(badge["earned"]), _iso(badge["expires"])
        del badge["image"]
    return plain, blobs


def from_wire(plain: dict[str, Any], blobs: list[bytes]) -> Found:
    """The other end. Raises ValueError, KeyError or TypeError when it is not what `to_wire` makes."""
    if len(blobs) != 1 + len(plain["files"]) + len(plain["badges"]):
        raise ValueError("bytes are missing")
    if plain["kind"] not in FOUND_KINDS:
        raise ValueError("unknown kind")
    left = iter(blobs)
    found = Found(
        kind=plain["kind"],
        media_type=str(plain["media_type"]),
        may_be=tuple(kind for kind in plain["may_be"] if kind in FOUND_KINDS),
        title=str(plain["title"]),
        day=_day(plain["day"]),
        day_sure=bool(plain["day_sure"]),
        text=str(plain["text"]),
        note=(str(plain["note"][0]), str(plain["note"][1])),
        guess=Guess.from_plain(plain["guess"]) if plain["guess"] else None,
        clean=next(left),
        place_removed=bool(plain["place_removed"]),
        files=[(str(name), next(left)) for name in plain["files"]],
        page=FoundPage(*(str(value) for value in plain["page"])) if plain["page"] else None,
    )
    found.badges = [_badge(badge, next(left)) for badge in plain["badges"]]
    return found


def _badge(plain: dict[str, Any], image: bytes) -> FoundBadge:
    texts = {one.name for one in fields(FoundBadge) if one.type in ("str", str)}
    return FoundBadge(
        **{name: str(plain[name]) for name in texts},
        earned=_day(plain["earned"]),
        expires=_day(plain["expires"]),
        minutes=int(plain["minutes"]) if plain["minutes"] is not None else None,
        skills=[str(skill) for skill in plain["skills"]],
        evidence=_pieces(plain["evidence"]),
        alignment=_pieces(plain["alignment"]),
        endorsements=_pieces(plain["endorsements"]),
        signed=bool(plain["signed"]),
        checks=[_check(one) for one in plain["checks"]],
        image=image,
    )


def _pieces(plain: list[dict[str, Any]]) -> list[dict[str, str]]:
    return [{str(key): str(value) for key, value in one.items()} for one in plain]


def _check(plain: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {name: str(plain[name]) for name in ("check", "result", "detail")}
    if "values" in plain:
        row["sentence"] = str(plain["sentence"])
        row["values"] = {str(name): str(value) for name, value in plain["values"].items()}
    return row


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
