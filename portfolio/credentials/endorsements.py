"""What others say of a badge or of its issuer inside the file: each endorsement proven by itself.

Sources: Open Badges 3.0 ("EndorsementCredential", `endorsement` and `endorsementJwt`), 2.0 ("Endorsement"). A bad one
takes nothing from the badge, and a good one adds nothing to its proof: it is somebody else's word.
"""

import json as plain_json
from datetime import date
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from portfolio.credentials import dates, interpret, words
from portfolio.credentials.judging import judge
from portfolio.credentials.limits import MAX_ENDORSEMENTS
from portfolio.credentials.model import ENDORSEMENT, ReadCredential, Source, word
from portfolio.credentials.refusal import Refused
from portfolio.credentials.strict_json import Json, JsonObject

if TYPE_CHECKING:
    from portfolio.credentials.proofs.prove import Prover

MAX_WORDS = 2_000
"""Characters of one endorsement that are kept."""

ABOUT_BADGE = "badge"
ABOUT_ISSUER = "issuer"

_MEMBERS = frozenset(("endorsement", "endorsementJwt"))

_DETAILS = {
    "verified": word("Its signature was checked: its endorser is the key that signed it, or one whose key you saved."),
    "intact": word("Unchanged since it was signed. Who holds the key that signed it is not checked."),
    "unknown": word("Its signature could not be checked here."),
    "expired": word("Its time is over."),
    "not_yet_valid": word("It does not hold yet."),
    "revoked": word("Its endorser took it back."),
    "invalid": word("It does not match its signature, or is not written as its standard asks."),
    "unsupported": word("It is of a kind that is not read."),
}
_HOSTED = word("It carries no signature: only its own page could prove it.")
_LINKED = word("Only a link to it is inside this file.")
_ELSE = word("It speaks of something else, not of this badge or its issuer.")
_OWN = word("It comes from the badge's own issuer.")
_CROWD = word("It was not checked: this file holds more of them than are.")
_NONE = word("What stands in its place is no endorsement.")


class _Place(NamedTuple):
    """Where an endorsement stood, and what stood there."""

    about: str
    value: Json


def endorsements_of(credential: ReadCredential, today: date, prover: "Prover | None" = None) -> list[dict[str, str]]:
    """The endorsements inside a credential, of itself and of its issuer.

    Each is {issuer, words, day, about, status, detail}: `day` in ISO form or "", `about` is "badge" or "issuer",
    `status` as a check has it, with its sentence as `detail`. One that speaks of something else is "invalid". Raises
    nothing, whatever the file holds.
    """
    found: list[dict[str, str]] = []
    for place in _places(credential)[:MAX_ENDORSEMENTS]:
        one = _one(place, credential, today, prover)
        if one not in found:
            found.append(one)
    return found


def _places(credential: ReadCredential) -> list[_Place]:
    json = credential.json
    holders = [(ABOUT_BADGE, json), (ABOUT_ISSUER, words.first_object(json.get("issuer")))]
    if badge := words.first_object(json.get("badge")):
        holders += [(ABOUT_BADGE, badge), (ABOUT_ISSUER, words.first_object(badge.get("issuer")))]
    if subject := words.first_object(json.get("credentialSubject")):
        achievement = words.first_object(subject.get("achievement"))
        holders += [(ABOUT_BADGE, achievement), (ABOUT_ISSUER, words.first_object(achievement.get("creator")))]
    found = [
        _Place(about, value)
        for about, holder in holders
        if not _MEMBERS.isdisjoint(holder)
        for name in sorted(_MEMBERS & holder.keys())
        for value in words.many(holder[name])[:MAX_ENDORSEMENTS]
    ]
    return sorted(found, key=itemgetter(0))  # what is about the badge goes before what is about its issuer


def _one(place: _Place, credential: ReadCredential, today: date, prover: "Prover | None") -> dict[str, str]:
    value = place.value
    if isinstance(value, str) and words.web_address(value):
        saved = prover.shelf.documents.get(value) if prover else None
        if saved is None or "claim" not in saved.json:
            return _row(words.host(value), "", "", place.about, "unknown", _LINKED)
        value = saved.json
    if isinstance(value, dict) and isinstance(value.get("claim"), dict):
        return _of_old(value, place, credential)
    if prover and not prover.takes_endorsement():
        return _row("", "", "", place.about, "unknown", _CROWD)
    try:
        (read,) = interpret.credentials(value if isinstance(value, str) else plain_json.dumps(value), Source("json"))
    except (Refused, ValueError):  # refused, or more than one where one belongs
        return _row("", "", "", place.about, "invalid", _NONE)
    if read.kind != ENDORSEMENT:
        return _row(read.issuer, "", "", place.about, "invalid", _NONE)
    about = _about(_subject(read.json), credential)
    status, _ = judge(read, today, (), prover)
    detail = _DETAILS[status]
    if about is None and status != "invalid":
        status, detail = "invalid", _ELSE
    elif read.issuer_id and read.issuer_id == credential.issuer_id and status in ("verified", "intact", "unknown"):
        detail = _OWN
    day = dates.day_of(read.earned).isoformat() if read.earned else ""
    return _row(read.issuer, read.description, day, about or place.about, status, detail)


def _of_old(json: JsonObject, place: _Place, credential: ReadCredential) -> dict[str, str]:
    """An endorsement of Open Badges 2.0: hosted, so never proven here."""
    claim = words.first_object(json.get("claim"))
    issuer = json.get("issuer")
    named = words.line(words.first_object(issuer).get("name")) or words.host(words.identifier(issuer))
    about = _about(words.identifier(claim), credential)
    said = words.passage(claim.get("endorsementComment"))
    try:
        day = dates.day_of(dates.parse(json.get("issuedOn"))).isoformat()
    except ValueError:
        day = ""
    if about is None:
        return _row(named, said, day, place.about, "invalid", _ELSE)
    return _row(named, said, day, about, "unknown", _HOSTED)


def _subject(json: JsonObject) -> str:
    return words.identifier(words.first_object(json.get("credentialSubject")))


def _about(subject: str, credential: ReadCredential) -> str | None:
    """Whether an endorsement of `subject` is about this badge or its issuer; None when it is about neither."""
    json = credential.json
    achievement = words.first_object(words.first_object(json.get("credentialSubject")).get("achievement"))
    linked = words.identifier(words.first_object(json.get("credentialSubject")).get("achievement"))
    badge = {words.identifier(json), words.identifier(achievement), linked, words.identifier(json.get("badge"))}
    if subject and subject in badge:
        return ABOUT_BADGE
    issuer = {credential.issuer_id, words.identifier(achievement.get("creator"))}
    return ABOUT_ISSUER if subject and subject in issuer else None


def _row(issuer: str, said: str, day: str, about: str, status: str, detail: str) -> dict[str, str]:
    return {
        "issuer": issuer,
        "words": said[:MAX_WORDS],
        "day": day,
        "about": about,
        "status": status,
        "detail": detail,
    }
