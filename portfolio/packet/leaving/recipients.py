"""Whom a badge was issued to, where its file says so in words that anyone can read."""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from typing import Any

_EMAIL = re.compile(r"[\w.+-]+@(?:[\w-]+\.)+[^\W\d_]{2,24}")
_TOKEN = re.compile(r"[A-Za-z0-9_-]{20,}")
_OF_RECIPIENT = frozenset({"recipient", "credentialSubject", "recipientProfile", "learner"})
_NOT_ABOUT_ONE = frozenset({"achievement", "result", "evidence"})
_NAMING = frozenset({"name", "givenName", "familyName", "fullName", "additionalName", "email", "identity", "phone",
                     "birthDate", "dateOfBirth", "identityHash", "identifier"})  # fmt: skip
MOST = 8


def recipients_in(recipient: str, raw: str) -> tuple[str, ...]:
    """Addresses and names of a badge's recipient. `recipient` is what was read, `raw` its text as it was received."""
    found = _EMAIL.findall(recipient)
    for text in (raw, *_unpacked(raw)):
        try:
            found += _named(json.loads(text))
        except (ValueError, RecursionError):
            continue
    return tuple(dict.fromkeys(found))[:MOST]


def _unpacked(raw: str) -> Iterator[str]:
    """The middle of a signed token."""
    if raw.lstrip()[:1] in "{[":
        return
    for part in _TOKEN.findall(raw)[:4]:
        try:
            yield base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode("utf-8")
        except (binascii.Error, ValueError):
            continue


def _named(data: Any) -> list[str]:
    """What is said in plain words of whoever the badge is about."""
    found: list[str] = []
    stack: list[tuple[Any, bool]] = [(data, False)]
    while stack:
        one, about = stack.pop()
        if isinstance(one, list):
            stack += [(inner, about) for inner in one]
        elif isinstance(one, dict):
            hashed = one.get("hashed") is True
            for key, value in one.items():
                if isinstance(value, str):
                    named = key in _NAMING and not hashed and not _is_number(value)
                    if about and (named or value.startswith("mailto:")):
                        found.append(value.removeprefix("mailto:"))
                else:
                    stack.append((value, (about or key in _OF_RECIPIENT) and key not in _NOT_ABOUT_ONE))
    return found


def _is_number(value: str) -> bool:
    """Whether this is a hash, a key or an address on the web, which says nothing to a reader."""
    return bool(re.fullmatch(r"(?:sha256|md5)\$\w+|did:\S+|urn:\S+|https?://\S+", value))
