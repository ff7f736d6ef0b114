"""The envelope of a packet's signature (CMS, RFC 5652), which is written in one way only: taken apart, and made anew.

A few lines of DER of our own: the library for it takes names for others once pyHanko is loaded beside it, and a packet
can be checked without either.
"""

from typing import NamedTuple

_SEQUENCE, _SET, _INTEGER, _OCTETS, _OID = 0x30, 0x31, 0x02, 0x04, 0x06
_EXPLICIT = 0xA0
_NULL = b"\x05\x00"


def _oid(numbers: str) -> bytes:
    return bytes.fromhex(numbers)


_SIGNED_DATA = _oid("06092a864886f70d010702")
_DATA = _oid("06092a864886f70d010701")
_SHA256 = _oid("0609608648016503040201")
_SHA256_RSA = _oid("06092a864886f70d01010b")
_CONTENT_TYPE = _oid("06092a864886f70d010903")
_MESSAGE_DIGEST = _oid("06092a864886f70d010904")
_MOST_PARTS = 60


class NoEnvelope(Exception):
    """These bytes are no envelope, or it is written in another way than the one."""


class Envelope(NamedTuple):
    """What counts of it."""

    certificate: bytes
    """X.509, in DER."""
    attributes: bytes
    """What the signature is over, in the form in which it was signed (RFC 5652, 5.4)."""
    signature: bytes
    digest: bytes
    """The digest of the file that the attributes name."""


class _Part(NamedTuple):
    tag: int
    body: bytes
    whole: bytes


def opened(data: bytes) -> Envelope:
    """The envelope at the beginning of these bytes; nothing but zeros may follow it. Raises NoEnvelope."""
    outer, rest = _first(data)
    if any(rest):
        raise NoEnvelope("something stands behind it")
    _, content = _parts(outer.body, 2)
    (signed,) = _parts(content.body, 1)
    _, _, _, certificates, signers = _parts(signed.body, 5)
    (certificate,) = _parts(certificates.body, 1)
    (signer,) = _parts(signers.body, 1)
    _, _, _, attributes, _, signature = _parts(signer.body, 6)
    found = Envelope(certificate.whole, _wrap(_SET, attributes.body), signature.body, _digest(attributes.body))
    if _written(found) != outer.whole:
        raise NoEnvelope("it is not written in the one way")
    return found


def _digest(attributes: bytes) -> bytes:
    """The file's digest among the signed attributes; those that matter stand there once."""
    found: dict[bytes, list[bytes]] = {}
    for attribute in _all_parts(attributes):
        name, values = _parts(attribute.body, 2)
        if name.whole in found:
            raise NoEnvelope("an attribute stands there twice")
        found[name.whole] = [value.whole for value in _all_parts(values.body)]
    digests = found.get(_MESSAGE_DIGEST, [])
    if found.get(_CONTENT_TYPE) != [_DATA] or len(digests) != 1:
        raise NoEnvelope("the attributes do not say what was signed")
    (digest,) = _parts(digests[0], 1)
    if digest.tag != _OCTETS:
        raise NoEnvelope("the digest is none")
    return digest.body


def _written(one: Envelope) -> bytes:
    """The envelope made anew from certificate, attributes and signature alone."""
    (certificate,) = _parts(one.certificate, 1)
    about = _parts(certificate.body, 3)[0].body
    fields = [part for part in _all_parts(about) if part.tag != _EXPLICIT]
    serial, issuer = fields[0].whole, fields[2].whole
    version = _wrap(_INTEGER, b"\x01")
    sha256 = _wrap(_SEQUENCE, _SHA256 + _NULL)
    signer = _wrap(
        _SEQUENCE,
        version
        + _wrap(_SEQUENCE, issuer + serial)
        + sha256
        + bytes([_EXPLICIT])
        + one.attributes[1:]
        + _wrap(_SEQUENCE, _SHA256_RSA + _NULL)
        + _wrap(_OCTETS, one.signature),
    )
    signed = _wrap(
        _SEQUENCE,
        version
        + _wrap(_SET, sha256)
        + _wrap(_SEQUENCE, _DATA)
        + _wrap(_EXPLICIT, one.certificate)
        + _wrap(_SET, signer),
    )
    return _wrap(_SEQUENCE, _SIGNED_DATA + _wrap(_EXPLICIT, signed))


def _parts(data: bytes, count: int) -> list[_Part]:
    found = _all_parts(data)
    if len(found) != count:
        raise NoEnvelope("it is made of other parts")
    return found


def _all_parts(data: bytes) -> list[_Part]:
    found = []
    while data:
        part, data = _first(data)
        found.append(part)
        if len(found) > _MOST_PARTS:
            raise NoEnvelope("it is made of too many parts")
    return found


def _first(data: bytes) -> tuple[_Part, bytes]:
    """The first part, and what follows it."""
    if len(data) < 2 or data[0] & 0x1F == 0x1F:
        raise NoEnvelope("it breaks off")
    length, begins = data[1], 2
    if length >= 0x80:
        octets = length & 0x7F
        begins += octets
        if not 1 <= octets <= 3:
            raise NoEnvelope("its length is not written out")
        length = int.from_bytes(data[2:begins], "big")
    end = begins + length
    if len(data) < end:
        raise NoEnvelope("it breaks off")
    part = _Part(data[0], data[begins:end], data[:end])
    if part.whole[:begins] != _wrap(part.tag, part.body)[:begins]:
        raise NoEnvelope("its length is written longer than need be")
    return part, data[end:]


def _wrap(tag: int, body: bytes) -> bytes:
    size = len(body)
    length = bytes([size]) if size < 0x80 else size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag]) + (length if size < 0x80 else bytes([0x80 | len(length)]) + length) + body
