"""Where a credential says that its issuer would take it back: its status entries, or its issuer's list.

Sources: Bitstring Status List 1.0 section 2.1, StatusList2021, Revocation List 2020, Open Badges 3.0 ("1EdTech
Credential Status Revocation List Method"), Open Badges 1.1 and 2.0 ("revocationList" of the issuer).
"""

from collections.abc import Mapping
from typing import NamedTuple

from portfolio.credentials import words
from portfolio.credentials.model import HOSTED, TOKEN, ReadCredential
from portfolio.credentials.proofs.pages import page_of
from portfolio.credentials.proofs.shelf import Shelf
from portfolio.credentials.strict_json import Json, JsonObject

MAX_ENTRIES = 4
"""Entries that are looked at: a list for those taken back and one for those suspended are usual."""

REVOCATION = "revocation"
SUSPENSION = "suspension"
MESSAGE = "message"
REFRESH = "refresh"
"""What a list is for: badges taken back, taken back for a time, told something of, or issued anew."""


class Entry(NamedTuple):
    """One place where the issuer tells. `place` is None in a list that names badges by their ids.

    `types`: what list and subject must call themselves, where they are signed; none for a plain list. `messages` are
    the issuer's words by value.
    """

    address: str
    purpose: str
    place: int | None = None
    size: int = 1
    types: tuple[str, str] = ("", "")
    messages: Mapping[int, str] = {}


_SIGNED = {
    "BitstringStatusListEntry": ("statusList", ("BitstringStatusListCredential", "BitstringStatusList")),
    "StatusList2021Entry": ("statusList", ("StatusList2021Credential", "StatusList2021")),
    "RevocationList2020Status": ("revocationList", ("RevocationList2020Credential", "RevocationList2020")),
}
_PLAIN = "1EdTechRevocationList"


def entries(credential: ReadCredential, shelf: Shelf) -> list[Entry]:
    """The lists that a credential names, or its issuer's profile for it: the saved profile before the one inside."""
    stated = credential.json.get("credentialStatus")
    if stated is not None:
        found = (_of_status(one) for one in words.objects(stated)[:MAX_ENTRIES])
        return [one for one in found if one is not None]
    if credential.proof == HOSTED or "badge" not in credential.json:
        return []
    saved = shelf.documents.get(credential.issuer_id)
    inside = words.first_object(words.first_object(credential.json.get("badge")).get("issuer"))
    for profile in (saved.json if saved else {}, inside):
        if profile and (address := page_of(words.identifier(profile.get("revocationList")))):
            return [Entry(address, REVOCATION)]
    return []


def profile_page(credential: ReadCredential, shelf: Shelf) -> str:
    """The page that would tell the list of a signed badge before Open Badges 3.0: its issuer's profile, or its class
    where the issuer is not known; "" when these are at hand, or at no address."""
    badge = credential.json.get("badge")
    if credential.proof != TOKEN or badge is None:
        return ""
    if not credential.issuer_id:
        return page_of(words.identifier(badge)) if isinstance(badge, str) else ""
    inside = isinstance(badge, dict) and isinstance(badge.get("issuer"), dict)
    return "" if inside or credential.issuer_id in shelf.documents else page_of(credential.issuer_id)


def names_others(credential: ReadCredential) -> bool:
    """Whether it states a status in a way that is not read here."""
    return bool(words.objects(credential.json.get("credentialStatus")))


def _of_status(json: JsonObject) -> Entry | None:
    names = words.local_types(json)
    if _PLAIN in names:
        address = page_of(words.identifier(json))
        return Entry(address, REVOCATION) if address else None
    for name, (member, types) in _SIGNED.items():
        if name in names:
            address = page_of(words.identifier(json.get(f"{member}Credential")))
            index = _number(json.get(f"{member}Index"))
            purpose = words.line(json.get("statusPurpose")) or REVOCATION
            size = 1 if json.get("statusSize") is None else _number(json["statusSize"])
            told = Entry(address, purpose, -1 if index is None else index, size or 0, types, _messages(json))
            return told if address else None
    return None


def _number(value: Json) -> int | None:
    """A whole number, written as one or as a text of digits (Bitstring Status List 1.0: a text)."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 12:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**12 else None


def _messages(json: JsonObject) -> dict[int, str]:
    found: dict[int, str] = {}
    for item in words.objects(json.get("statusMessage"))[:64]:
        status = item.get("status")
        if isinstance(status, str) and status.lower().startswith("0x") and len(status) <= 6:
            try:
                found[int(status, 16)] = words.line(item.get("message"))
            except ValueError:
                continue
    return found
