"""Lists of badges taken back that stand unsigned in plain JSON: those of Open Badges 1 and 2, and 1EdTech's.

Sources: Open Badges 1.1 ("Revocation list": an object of uid and reason), 2.0 ("RevocationList"), 3.0 ("1EdTech
Credential Status Revocation List Method"). Functions of the JSON alone.
"""

from collections.abc import Mapping

from portfolio.credentials import words
from portfolio.credentials.limits import MAX_IDENTIFIER
from portfolio.credentials.other_credentials import is_status_list
from portfolio.credentials.strict_json import Json, JsonObject

MAX_REASON = 200
"""Characters of a reason that are shown."""

_PLAIN_TYPES = frozenset(("RevocationList", "1EdTechRevocationList"))
_ENTRIES = ("revokedAssertions", "revokedCredential", "revokedCredentials")
_SERVER_WORDS = frozenset(("error", "errors", "message", "detail", "status", "code", "title"))
"""What a server answers with when it has no list: not ids of badges."""


def is_list(json: JsonObject) -> bool:
    """Whether this calls itself a list of badges taken back, signed or plain."""
    return is_status_list(json) or bool(words.local_types(json) & _PLAIN_TYPES) or any(n in json for n in _ENTRIES)


def issuer_of_list(json: JsonObject) -> str:
    """The id of the issuer that a list names as its own; "" where it names none."""
    return words.identifier(json.get("issuer"))


def plain_list(json: JsonObject) -> Mapping[str, str] | None:
    """The ids that a plain list takes back, each with the reason given or ""; None for what is no such list."""
    for name in _ENTRIES:
        if name in json:
            return dict(entry for item in words.many(json[name]) if (entry := _entry(item)))
    if words.local_types(json) & _PLAIN_TYPES:
        return {}
    if json.keys() & _SERVER_WORDS or not all(isinstance(reason, str | bool) for reason in json.values()):
        return None
    return {uid[:MAX_IDENTIFIER]: _reason(reason) for uid, reason in json.items() if reason is not False}


def _entry(item: Json) -> tuple[str, str] | None:
    """One entry: an id, or an object with an id or uid; `revoked: false` takes it off the list again."""
    if isinstance(item, str):
        return item[:MAX_IDENTIFIER], ""
    if not isinstance(item, dict) or item.get("revoked") is False:
        return None
    name = words.identifier(item) or words.identifier(item.get("uid"))
    return (name, _reason(item.get("revocationReason"))) if name else None


def _reason(value: Json) -> str:
    return words.line(value)[:MAX_REASON] if isinstance(value, str) else ""
