"""Open Badges 1.0 to 2.1: reads an assertion with its badge class and issuer, embedded or only linked.

Sources: Open Badges Specification 1.1 and 2.0 (1EdTech), "Assertion", "BadgeClass", "Profile", "Evidence".
"""

from datetime import date, datetime
from typing import NamedTuple

from portfolio.credentials import dates, images, learning, words
from portfolio.credentials.containers.jws import Token
from portfolio.credentials.limits import MAX_IDENTIFIER, MAX_LIST, MAX_SALT
from portfolio.credentials.model import (
    BADGE,
    HOSTED,
    TOKEN,
    UNSIGNED,
    WARNING,
    Alignment,
    Evidence,
    Finding,
    Identity,
    Notes,
    ReadCredential,
    Source,
    word,
)  # fmt: skip
from portfolio.credentials.strict_json import Json, JsonObject

_AWARD, _EXPIRY = word("date of award"), word("expiry date")
ONLY_LINKED = word("Only a link to the badge is inside this file, so its name is not known here.")


class _Parts(NamedTuple):
    """The three objects of a badge; an empty one where the file only links it."""

    assertion: JsonObject
    badge: JsonObject
    issuer: JsonObject


class _Class(NamedTuple):
    """What the badge class and its issuer tell of a badge: nothing where the file only links the class."""

    title: str = ""
    description: str = ""
    issuer: str = ""
    issuer_url: str = ""
    issuer_id: str = ""
    criteria: str = ""
    criteria_url: str = ""
    skills: tuple[str, ...] = ()
    alignment: tuple[Alignment, ...] = ()


_ONLY_LINKED = _Class()


def read_assertion(
    json: JsonObject, version: str, raw: str, source: Source, token: Token | None, original: JsonObject | None = None
) -> ReadCredential:
    """The credential in an assertion of Open Badges `version`.

    `original` is the JSON as received where `json` was brought up from an older shape. Raises nothing: what is wrong
    with it stands in its findings.
    """
    notes = Notes()
    parts = _parts(json)
    revoked = json.get("revoked") is True
    verification = words.first_object(json.get("verification", json.get("verify")))
    signed = token is not None
    promised = not signed and bool(words.local_types(verification) & {"signed", "SignedBadge"})
    if promised:
        notes.warn("signature", "It says that it is signed, but the signature is not in this file.")
    own = words.identifier(json)
    page = words.web_address(verification.get("url")) or words.web_address(own)
    _check_members(json, version, revoked, own, notes)
    if token is None:
        _check_address(parts, page, notes)
    else:
        for fault in token.faults:
            notes.add(fault)
    earned, expires = _dates(json, version, revoked, notes)
    told = _told_by_class(parts, notes) if parts.badge else _ONLY_LINKED
    home = page or words.identifier(json.get("badge")) or told.issuer_id
    if not told.title and not revoked:
        linked = words.web_address(json.get("badge"))
        notes.add(Finding("content", WARNING, ONLY_LINKED, {"address": linked} if linked else {}))
    return ReadCredential(
        kind=BADGE,
        standard=f"Open Badges {version}",
        container=source.container,
        raw=raw,
        json=original if original is not None else json,
        title=told.title or learning.badge_from(home),
        title_known=bool(told.title),
        description=told.description,
        issuer=told.issuer or words.host(told.issuer_id or home),
        issuer_known=bool(told.issuer),
        issuer_url=told.issuer_url,
        issuer_id=told.issuer_id,
        recipients=_recipients(json.get("recipient"), notes),
        earned=earned,
        valid_from=earned,
        expires=expires,
        criteria=told.criteria,
        criteria_url=told.criteria_url,
        image=images.find([json.get("image"), parts.badge.get("image")], source.image, notes),
        skills=told.skills,
        alignment=told.alignment,
        evidence=_evidence(json),
        identity=own or words.line(json.get("uid"))[:MAX_IDENTIFIER],
        source_url=page,
        minutes=learning.stated_minutes([json, parts.badge]),
        endorsements=sum([len(words.many(part["endorsement"])) for part in parts if "endorsement" in part]),
        proof=TOKEN if signed else UNSIGNED if promised else HOSTED,
        key_address=_key_address(verification, token),
        revoked=revoked,
        findings=tuple(notes),
    )


def _parts(json: JsonObject) -> _Parts:
    badge = words.first_object(json.get("badge"))
    return _Parts(json, badge, words.first_object(badge.get("issuer")))


def _key_address(verification: JsonObject, token: Token | None) -> str:
    if token is None:
        return ""
    return words.web_address(verification.get("creator", verification.get("url"))) or token.key_address


def _check_members(json: JsonObject, version: str, revoked: bool, own: str, notes: Notes) -> None:
    second = version.startswith("2")
    if second and not words.is_called(json, "Assertion"):
        notes.fail("structure", "It does not call itself a badge assertion, which the standard demands.")
    if revoked:  # a revoked assertion may hold nothing but its id (Open Badges 2.0, "Assertion")
        return
    if not json.get("recipient"):
        notes.fail("structure", "It does not say whom it was awarded to.")
    if not json.get("badge"):
        notes.fail("structure", "It does not say which badge was awarded.")
    if version != "0.5" and not isinstance(json.get("verification", json.get("verify")), dict):
        notes.fail("structure", "It does not say how it can be confirmed.")
    if second and not own:
        notes.fail("structure", "It has no address or number of its own.")
    if len(own) >= MAX_IDENTIFIER:
        notes.fail("structure", "Its id is longer than any badge needs.")


def _told_by_class(parts: _Parts, notes: Notes) -> _Class:
    learning.check_name(word("title"), parts.badge.get("name"), notes)
    learning.check_name(word("issuer's name"), parts.issuer.get("name"), notes)
    criteria, criteria_url = learning.criteria(parts.badge.get("criteria"))
    issuer_id = words.identifier(parts.badge.get("issuer"))
    return _Class(
        title=words.line(parts.badge.get("name")),
        description=words.passage(parts.badge.get("description")),
        issuer=words.line(parts.issuer.get("name")),
        issuer_url=words.web_address(parts.issuer.get("url")) or words.web_address(issuer_id),
        issuer_id=issuer_id,
        criteria=criteria,
        criteria_url=criteria_url,
        skills=learning.skills(parts.badge),
        alignment=learning.alignment(parts.badge),
    )


def _dates(
    json: JsonObject, version: str, revoked: bool, notes: Notes
) -> tuple[date | datetime | None, date | datetime | None]:
    earned = learning.moment(json, ("issuedOn",), _AWARD, notes)
    expires = learning.moment(json, ("expires",), _EXPIRY, notes)
    if earned is None and version.startswith("2") and not revoked and json.get("issuedOn") is None:
        notes.fail("dates", "It does not say when it was awarded.")
    if earned and expires and dates.precedes(expires, earned):
        notes.fail("dates", "It expires before it was awarded.")
    return earned, expires


def _check_address(parts: _Parts, page: str, notes: Notes) -> None:
    """A hosted badge must lie in its issuer's own web space (Open Badges 2.0, "VerificationObject")."""
    if not page:
        return
    home = words.identifier(parts.badge.get("issuer"))
    policy = words.first_object(parts.issuer.get("verification"))
    starts = words.strings(policy.get("startsWith"))
    hosts = {name.lower() for name in words.strings(policy.get("allowedOrigins"))} or {words.host(home)} - {""}
    if starts:
        fits = any(words.host(page) == words.host(start) and page.startswith(start) for start in starts)
    else:
        fits = not hosts or words.host(page) in hosts
    if fits:
        return
    if words.host(home) == words.host(page):
        notes.warn("address", "Its page, {page}, is not where its issuer says that its badges lie.", page=page)
    elif words.host(home):
        notes.warn(
            "address",
            "Its page is at {host}, which is not the issuer's own address ({home}).",
            host=words.host(page),
            home=words.host(home),
        )
    else:
        notes.warn("address", "Its page is at {host}, which is not the issuer's own address.", host=words.host(page))


def identities(value: Json) -> list[Identity]:
    """Whom an assertion names as its recipients, whatever is odd about it."""
    return list(_recipients(value, Notes()))


def _recipients(value: Json, notes: Notes) -> tuple[Identity, ...]:
    found: list[Identity] = []
    objects = words.objects(value)
    for item in objects[:MAX_LIST]:
        identity, salt = item.get("identity"), item.get("salt")
        if not isinstance(identity, str) or not identity:
            notes.fail("structure", "It does not say whom it was awarded to.")
            continue
        if isinstance(salt, str) and len(salt) > MAX_SALT:
            notes.warn("recipient", "The recipient is hidden with an oversized key, so it cannot be compared.")
            continue
        kind = words.line(item.get("type"))
        hashed = learning.is_hashed(identity, item.get("hashed"))
        found.append(Identity(words.line(identity), kind or "email", hashed, salt if isinstance(salt, str) else ""))
    if value is not None and not objects:
        notes.fail("structure", "It does not say whom it was awarded to in the way the standard asks.")
    return tuple(found)


def _evidence(json: JsonObject) -> tuple[Evidence, ...]:
    found = learning.evidence(json.get("evidence"))
    overall = words.passage(json.get("narrative"))
    return (*found, Evidence("", "", overall)) if overall else found
