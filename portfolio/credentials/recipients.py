"""Whether a credential was awarded to one of a person's own addresses, plain or hashed.

Source: Open Badges 2.0 "IdentityObject" and "IdentityHash": "sha256$" or "md5$" and the hex digest of the address with
the salt behind it; no salt means none was used. Hex digits count in any case.
"""

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from portfolio.credentials.model import Identity

if TYPE_CHECKING:  # loading OpenSSL is not for badges whose recipient is not hashed
    import hashlib

_HASHED = re.compile(r"(?P<method>sha256|md5)\$(?P<digest>[0-9a-fA-F]+)", re.IGNORECASE)
_LOOKS_HASHED = re.compile(r"[A-Za-z0-9]{2,12}\$\S+")


def matches(recipients: Iterable[Identity], addresses: Iterable[str]) -> bool | None:
    """True if one of the addresses is meant, False if none is, None when that cannot be told.

    Addresses are tried as typed, then in small letters: issuers hash either. None is given when there is nothing to
    compare: no address, no recipient, a hash of an unknown kind, only a DID, or what is no address of the same kind.
    """
    mine = [address.strip() for address in addresses if address.strip()]
    if not mine:
        return None
    told = [_is(identity, mine) for identity in recipients]
    if True in told:
        return True
    return False if False in told else None


def is_comparable(identity: Identity) -> bool:
    """Whether an address can be compared with this identity at all."""
    if identity.hashed or _LOOKS_HASHED.fullmatch(identity.value):
        return _HASHED.fullmatch(identity.value) is not None
    if identity.kind == "name" and "@" not in identity.value:
        return False
    return bool(identity.value) and not identity.value.startswith(("did:", "urn:"))


def _is(identity: Identity, addresses: list[str]) -> bool | None:
    if not is_comparable(identity):
        return None
    found = _HASHED.fullmatch(identity.value)
    if not found:
        same = any(_bare(identity.value) == _bare(address) for address in addresses)
        form = _form(identity.value)
        return same or (False if form and form in map(_form, addresses) else None)
    digest = found["digest"].lower()
    import hashlib

    method = hashlib.sha256 if found["method"].lower() == "sha256" else _md5
    same = any(
        method((spelling + identity.salt).encode()).hexdigest() == digest
        for address in addresses
        for spelling in _spellings(address)
    )
    return same or (False if _hides_mail(identity) else None)


def _form(value: str) -> str:
    """ "mail" or "web" by how it is written; "" for a number, a name or a telephone, which tell nothing of either."""
    if _bare(value).startswith(("http://", "https://")):
        return "web"
    return "mail" if "@" in value else ""


def _hides_mail(identity: Identity) -> bool:
    """Whether what is hashed may be an e-mail address, by the kind that it says it is of."""
    kind = identity.kind.lower()
    return "mail" in kind or kind in ("", "id", "identifier")


def _md5(data: bytes) -> "hashlib._Hash":
    """MD5 is what old badges used; it hides an address here and secures nothing."""
    import hashlib

    return hashlib.md5(data, usedforsecurity=False)


def _spellings(address: str) -> Iterator[str]:
    yield from dict.fromkeys((address, address.lower(), _bare(address)))


def _bare(address: str) -> str:
    return address.strip().lower().removeprefix("mailto:")
