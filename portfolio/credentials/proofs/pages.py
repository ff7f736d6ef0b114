"""Where on the web a key or an issuer's document lies: the address that a person may open, never opened from here."""

import re
from urllib.parse import unquote

from portfolio.credentials import words

_HOST = re.compile(r"[A-Za-z0-9.-]+(?:%3[Aa][0-9]{1,5})?")
_STEP = re.compile(r"(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+")


def page_of(identifier: str) -> str:
    """The page that describes a key or issuer, without #fragment; "" when it is at no web address.

    A did:web is a document on a host (did:web method, section 2.5.2 "Read").
    """
    address = identifier.partition("#")[0]
    if not address.startswith("did:web:"):
        return words.web_address(address)
    host, *steps = address.removeprefix("did:web:").split(":")
    if not _HOST.fullmatch(host) or not all(_STEP.fullmatch(step) and step.strip(".") for step in steps):
        return ""
    folder = "/".join([unquote(host), *steps]) if steps else f"{unquote(host)}/.well-known"
    return words.web_address(f"https://{folder}/did.json")


def same_host(one: str, other: str) -> bool:
    """Whether two identifiers are pages of the same host. False where one of them is at no web address."""
    host = words.host(page_of(one))
    return bool(host) and host == words.host(page_of(other))
