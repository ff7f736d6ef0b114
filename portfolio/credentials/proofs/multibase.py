"""Bytes as keys and signatures spell them in text: base58, base64url and multibase, each in its one spelling.

Sources: Controlled Identifiers 1.0 section 2.4 (Multibase), draft-msporny-base58, RFC 4648 section 5 and RFC 7515
section 2 (base64url without padding). Everything raises ValueError, and nothing else, for what it cannot read.
"""

import base64
import binascii

MAX_BASE58 = 512
"""Characters of base58 that are decoded: the work grows with their square, and signatures need 90."""

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_FROM_URL = bytes.maketrans(b"-_+/=", b"+/   ")
"""The letters of base64url as those of base64; what only base64 has, and padding, is no letter here."""
_DIGITS = {character: value for value, character in enumerate(_ALPHABET)}


def base58_decode(text: str) -> bytes:
    """The bytes of a base58 text in the alphabet of Bitcoin."""
    if len(text) > MAX_BASE58:
        raise ValueError("longer than any key or signature")
    number = 0
    for character in text:
        if character not in _DIGITS:
            raise ValueError("not base58")
        number = number * 58 + _DIGITS[character]
    zeros = len(text) - len(text.lstrip("1"))
    return bytes(zeros) + number.to_bytes((number.bit_length() + 7) // 8)


def base58_encode(data: bytes) -> str:
    """The base58 text of some bytes."""
    number = int.from_bytes(data)
    digits: list[str] = []
    while number:
        number, rest = divmod(number, 58)
        digits.append(_ALPHABET[rest])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "1" * zeros + "".join(reversed(digits))


def base64url_decode(text: str) -> bytes:
    """The bytes of a base64url text without padding; no other spelling of them is taken."""
    try:
        spelt = text.encode("ascii").translate(_FROM_URL) + b"=" * (-len(text) % 4)
        data = binascii.a2b_base64(spelt)
    except (UnicodeEncodeError, binascii.Error) as trouble:
        raise ValueError("not base64url") from trouble
    if binascii.b2a_base64(data, newline=False) != spelt:
        raise ValueError("not the one spelling of these bytes")
    return data


def base64url_encode(data: bytes) -> str:
    """The base64url text of some bytes, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def multibase_decode(text: str) -> bytes:
    """The bytes of a multibase text: "z" and base58, or "u" and base64url."""
    if text.startswith("z"):
        return base58_decode(text[1:])
    if text.startswith("u"):
        return base64url_decode(text[1:])
    raise ValueError("not in a multibase that keys and signatures use")
