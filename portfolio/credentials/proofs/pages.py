"""Where on the web a key or an issuer's document lies: the address that a person may open, never opened from here."""

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from portfolio.credentials import words

_HOST = re.compile(r"[A-Za-z0-9.-]+(?:%3[Aa][0-9]{1,5})?")
_STEP = re.compile(r"(?:[A-Za-z0-9._-]|%[0-9A-Fa-f]{2})+")


@lru_cache(maxsize=256)
def page_of(identifier: str) -> str:
    """The page that describes a key or issuer, without #fragment; "" when it is at no web address.

    A did:web is a document on a host (did:web method, section 2.5.2 "Read"). Kept, as web addresses are.
    """
    if not identifier:
        return ""
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


def same_page(one: str, other: str) -> bool:
    """Whether two identifiers are one page: of one host and path, however a server spells it.

    Servers give the same page with http or https, with ".json" or a question behind it.
    """
    return same_host(one, other) and _path(one) == _path(other)


def beside(page: str, owner: str) -> bool:
    """Whether a page lies where its owner's own page does: in the same folder, below it, or at the host's own place.

    Many who do not know one another may write on one host, each in a folder of their own; `.well-known` is the host's
    (RFC 8615 section 1.1).
    """
    if not same_host(page, owner):
        return False
    path, home = _path(page), _path(owner)
    in_folder = path.rpartition("/")[0] == home.rpartition("/")[0]
    return in_folder or path.startswith((f"{home}/", "/.well-known/"))


def _path(identifier: str) -> str:
    path = unquote(urlsplit(page_of(identifier)).path).rstrip("/")
    return path.removesuffix(".jsonld").removesuffix(".json")
