"""Signed tokens (compact JWS and JWT): taken apart strictly, believed in nothing.

Sources: RFC 7515 sections 3.1, 4 and 7.1; RFC 7519; VC Data Model 1.1 section 6.3.1; Open Badges 3.0 section 8.2.
Nothing here is a proof: the signature is looked at only for what makes it impossible.
"""

import binascii
from functools import lru_cache
from typing import NamedTuple

from portfolio.credentials.limits import MAX_IDENTIFIER, MAX_TEXT
from portfolio.credentials.model import FAILED, Finding
from portfolio.credentials.refusal import Refused, broken
from portfolio.credentials.strict_json import JsonObject, loads
from portfolio.credentials.words import identifier

_LETTERS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_FROM_URL = bytes.maketrans(b"-_+/=", b"+/   ")
"""The letters of base64url as those of base64; what only base64 has, and padding, is no letter of a token."""
_LONGEST_HEADER = 16_384
_PRIVATE = frozenset(("d", "p", "q", "dp", "dq", "qi", "oth", "k"))
_SIGNATURE_BYTES = {"ES256": (64, 64), "ES384": (96, 96), "EdDSA": (64, 64), "Ed25519": (64, 64), "RS256": (256, 1024),
                    "PS256": (256, 1024)}  # fmt: skip


class Token(NamedTuple):
    """A token's parts: `signed` are the very bytes that the signature is over; `faults` are what is wrong with it."""

    header: JsonObject
    payload: JsonObject
    signed: bytes
    signature: bytes
    faults: tuple[Finding, ...] = ()

    @property
    def key_address(self) -> str:
        """What the header calls its key, shortened; never followed."""
        return identifier(self.header.get("kid"))


@lru_cache(maxsize=2)
def looks_compact(text: str) -> bool:
    """Whether a text has the form of a signed token: three base64url parts. Kept for a moment, as `decode` does."""
    if not text.isascii() or text.encode().translate(None, _LETTERS) != b"..":
        return False
    return 0 < text.find(".") < text.rfind(".") - 1


def decode(text: str) -> Token:
    """The parts of a compact token, not to be changed. Raises `Refused` if they are not what the standard says."""
    return _decoded(text.strip())


@lru_cache(maxsize=2)
def _decoded(text: str) -> Token:
    """Kept for a moment: a token is taken apart once to be read, and once more to be proven."""
    if len(text) > MAX_TEXT:
        raise broken("its text is longer than any badge needs")
    if not looks_compact(text):
        raise broken("it is a signed token that breaks off")
    head, body, mark = text.split(".")
    header, faults = _kept_header(head) if len(head) <= _LONGEST_HEADER else _header(head)
    payload, signature = _object(body), _bytes(mark)
    return Token(header, payload, f"{head}.{body}".encode(), signature, _length_faults(header, signature) + faults)


def _header(part: str) -> tuple[JsonObject, tuple[Finding, ...]]:
    """A header, and what is wrong with it by itself."""
    header = _object(part)
    return header, tuple(_faults(header))


_kept_header = lru_cache(maxsize=16)(_header)
"""Kept, for the tokens of one issuer have the same, with its key in it; not to be changed."""


def detached_fault(text: str) -> Finding | None:
    """What makes the signature of a proof impossible that is a token without its middle part (RFC 7797, unencoded)."""
    head, _, mark = text.partition("..")
    try:
        header, signature = _object(head), _bytes(mark)
    except Refused:
        return Finding("signature", FAILED, "Its signature is misspelt or breaks off.")
    if header.get("crit") == ["b64"]:
        del header["crit"]
    return next(iter((*_length_faults(header, signature), *_faults(header))), None)


def _bytes(part: str) -> bytes:
    """base64url without padding, in its one spelling (RFC 7515 section 2)."""
    try:
        text = part.encode("ascii").translate(_FROM_URL) + b"=" * (-len(part) % 4)
        raw = binascii.a2b_base64(text)
    except ValueError as trouble:  # also what is not ASCII, or cut off
        raise broken("it is a signed token that is misspelt or breaks off") from trouble
    if binascii.b2a_base64(raw, newline=False) != text:
        raise broken("it is a signed token that is misspelt")
    return raw


def _object(part: str) -> JsonObject:
    try:
        text = _bytes(part).decode("utf-8")
    except UnicodeDecodeError as trouble:
        raise broken("it is a signed token whose text is damaged") from trouble
    value = loads(text)
    if not isinstance(value, dict):
        raise broken("it is a signed token that holds no credential")
    return value


def _length_faults(header: JsonObject, signature: bytes) -> tuple[Finding, ...]:
    """A signature that its algorithm cannot have made."""
    name = header.get("alg")
    bounds = _SIGNATURE_BYTES.get(name) if isinstance(name, str) else None
    if bounds is None or bounds[0] <= len(signature) <= bounds[1]:
        return ()
    return (Finding("signature", FAILED, "Its signature is cut off or has the wrong length."),)


def _faults(header: JsonObject) -> list[Finding]:
    """What the header of no good signature has; the rest waits for the check with a key."""
    faults: list[Finding] = []
    name = header.get("alg")
    algorithm = name if isinstance(name, str) else ""
    if not algorithm or algorithm.lower() == "none":
        faults.append(Finding("signature", FAILED, "It carries no signature, so anyone could have written it."))
    elif algorithm.startswith("HS"):
        faults.append(
            Finding("signature", FAILED, "It is signed with a shared password, which proves nothing about its issuer.")
        )
    if isinstance(kid := header.get("kid"), str) and len(kid) > MAX_IDENTIFIER:
        faults.append(Finding("signature", FAILED, "Its signature names a key in more words than any badge needs."))
    if "crit" in header:
        faults.append(Finding("signature", FAILED, "It demands a rule that this program does not know."))
    key = header.get("jwk")
    if isinstance(key, dict):
        faults += _key_faults(key)
    elif key is not None:
        faults.append(Finding("signature", FAILED, "The key inside it is not a key."))
    return faults


def _key_faults(key: JsonObject) -> list[Finding]:
    if not _PRIVATE.isdisjoint(key):
        return [Finding("signature", FAILED, "It gives away a secret key, so anyone could have signed it.")]
    modulus = key.get("n")
    if key.get("kty") == "RSA" and isinstance(modulus, str) and len(modulus) * 6 < 2040:
        return [
            Finding("signature", FAILED, "It is signed with a key so short that anyone could have made the signature.")
        ]
    return []
