"""Open Badges before 2.0: tells the version by its shape, and brings the oldest shape up to the later one.

Sources: Mozilla Open Badges Assertion Specification 0.5 (recipient as a string, badge nested, `issued_on`), 1.0 (`uid`,
`verify`) and 1.1 (`@context`, `id`, `type`).
"""

from portfolio.credentials import words
from portfolio.credentials.limits import MAX_CONTEXTS
from portfolio.credentials.strict_json import JsonObject

_CONTEXTS = (
    ("openbadges/v2", "2.0"),
    ("openbadgespec.org/v2", "2.0"),
    ("spec/ob/v2p1", "2.1"),
    ("spec/ob/v2p0", "2.0"),
    ("openbadges/v1", "1.1"),
    ("openbadgespec.org/v1", "1.1"),
    ("openbadges.org/standard/1.1", "1.1"),
    ("openbadgespec.org/1.1", "1.1"),
)
_FAMILY = ("w3id.org/openbadges", "openbadgespec.org", "openbadges.org", "imsglobal.org/spec/ob/v2")


def version(json: JsonObject) -> str:
    """The version an assertion is written in: by its context, else by its shape. "" when its context is unknown."""
    contexts = words.strings(json.get("@context"))[:MAX_CONTEXTS]
    for context in contexts:
        for part, found in _CONTEXTS:
            if part in context:
                return found
    if names_open_badges(json):
        return ""
    nested = isinstance(json.get("badge"), dict) and isinstance(json["badge"].get("issuer"), dict)
    if isinstance(json.get("recipient"), str) and (nested or "issued_on" in json):
        return "0.5"
    return "1.0"


def names_open_badges(json: JsonObject) -> bool:
    """Whether the JSON-LD context, as an address or spelt out, is one of Open Badges 1.1 to 2.1."""
    for context in words.many(json.get("@context"))[:MAX_CONTEXTS]:
        told = [context] if isinstance(context, str) else list(context.values()) if isinstance(context, dict) else []
        if any(isinstance(text, str) and part in text for text in told for part in _FAMILY):
            return True
    return False


def is_assertion(json: JsonObject) -> bool:
    """Whether this awards a badge to someone, in any version before 3.0."""
    awarded = "recipient" in json or json.get("revoked") is True
    if awarded and ("badge" in json or "issuedOn" in json):
        return True
    called_so = "assertion" in {name.lower() for name in words.local_types(json)}
    return (called_so or (awarded and "id" in json)) and names_open_badges(json)


def describes(json: JsonObject) -> bool:
    """Whether this is one of the other objects of Open Badges: a badge class, an issuer, a key, a list."""
    if names_open_badges(json):
        return "@context" in json and len(json) > 1 and bool(words.identifier(json) or words.local_types(json))
    return {"name", "criteria", "issuer"} <= json.keys() and "credentialSubject" not in json


def brought_up(json: JsonObject) -> JsonObject:
    """A copy of a 0.5 assertion in the shape of 1.0: recipient as an object, dates and issuer under later names."""
    badge = dict(words.first_object(json.get("badge")))
    issuer = dict(words.first_object(badge.get("issuer")))
    if "url" not in issuer and isinstance(issuer.get("origin"), str):
        issuer["url"] = issuer["origin"]
    badge["issuer"] = issuer
    later = {**json, "badge": badge}
    recipient = json.get("recipient")
    if isinstance(recipient, str):
        later["recipient"] = {
            "type": "email",
            "identity": recipient,
            "hashed": "$" in recipient,
            "salt": json.get("salt", ""),
        }
    for old, new in (("issued_on", "issuedOn"),):
        if old in json and new not in json:
            later[new] = json[old]
    return later
