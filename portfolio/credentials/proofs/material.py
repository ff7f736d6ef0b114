"""Public keys themselves: made from their numbers, points and bytes, once these are shown to be what they claim.

Sources: RFC 8032 section 5.1 (Ed25519), SEC 1 section 2.3.4 (points), RFC 8017 appendix A.1.1 and RFC 5280 section
4.1 (DER and PEM), Controlled Identifiers 1.0 section 2.2.2 with the multicodec table (Multikey). Everything raises
`NoKey`, and nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from typing import Any

from portfolio.credentials import words
from portfolio.credentials.proofs.multibase import base58_encode

_KEPT = 64
"""Keys that are kept as made, by the very numbers or bytes they were made of: a batch of badges has the same few, and
to make one of RSA takes as long as to check a signature. What a key may be used for is asked each time."""

MAX_PEM = 32_768
"""Bytes of a PEM file: a certificate with the largest key needs a tenth."""

CODES = {b"\xed\x01": "ed25519", b"\x80\x24": "p256", b"\x81\x24": "p384", b"\x85\x24": "rsa"}
"""The first bytes of a Multikey, and the family of key that follows: ed25519-pub, p256-pub, p384-pub, rsa-pub."""

_RSA_BITS = (2048, 8192)
_MAX_EXPONENT = 2**32
# Points of small order (RFC 8032 section 5.1): anyone can make signatures that hold for them.
_PRIME = 2**255 - 19
_EIGHTH = 0x05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826
_WEAK = (0, 1, _PRIME - 1, _EIGHTH, _PRIME - _EIGHTH)


class NoKey(Exception):
    """Why there is no key that can be used, as a sentence for the person, its {values} beside it.

    `broken`: what stands there is damaged, forged or unsafe, so that no signature can be good by it; else it is only
    not at hand, or of a kind that is not checked.
    """

    def __init__(self, sentence: str, *, broken: bool = False, **values: object) -> None:
        super().__init__(sentence)
        self.sentence, self.values, self.broken = sentence, values, broken

    def __str__(self) -> str:
        return self.sentence.format(**self.values) if self.values else self.sentence


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A public key: its family "rsa", "p256", "p384" or "ed25519", and the object of `cryptography` that checks by it.

    `fingerprint` is the SHA-256 of its SubjectPublicKeyInfo, in hex: keys are the same if theirs are.
    """

    family: str
    key: Any = field(compare=False, repr=False)
    fingerprint: str = field(init=False)

    def __post_init__(self) -> None:
        from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

        information = self.key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
        object.__setattr__(self, "fingerprint", sha256(information).hexdigest())


def of_bytes(family: str, raw: bytes) -> PublicKey:
    """The key whose bytes a Multikey has after its first two: a compressed point, or for RSA a PKCS #1 key in DER."""
    from cryptography.hazmat.primitives.serialization import load_der_public_key

    if family == "ed25519":
        return ed25519(raw)
    if family != "rsa":
        if raw[:1] not in (b"\x02", b"\x03"):
            raise damaged()
        return on_curve(family, raw)
    key = _known(_made(lambda: load_der_public_key(raw)))
    if key.family != "rsa":
        raise damaged()
    return key


@lru_cache(maxsize=_KEPT)
def ed25519(raw: bytes) -> PublicKey:
    """The key of 32 bytes, in its one spelling."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    if len(raw) != 32:
        raise damaged()
    height = int.from_bytes(raw, "little") & (2**255 - 1)
    if height >= _PRIME:
        raise damaged()
    if height in _WEAK:
        raise NoKey("The key is so weak that anyone could have made the signature.", broken=True)
    return PublicKey("ed25519", Ed25519PublicKey.from_public_bytes(raw))


@lru_cache(maxsize=_KEPT)
def on_curve(family: str, raw: bytes) -> PublicKey:
    """The key at a point, compressed or not, which must lie on its curve."""
    from cryptography.hazmat.primitives.asymmetric import ec

    curve = ec.SECP256R1() if family == "p256" else ec.SECP384R1()
    return PublicKey(family, _made(lambda: ec.EllipticCurvePublicKey.from_encoded_point(curve, raw)))


@lru_cache(maxsize=_KEPT)
def rsa(modulus: int, exponent: int) -> PublicKey:
    """The key of these two numbers, if it has 2048 to 8192 bits."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicNumbers

    _check_rsa(modulus.bit_length(), exponent)
    return PublicKey("rsa", _made(lambda: RSAPublicNumbers(exponent, modulus).public_key()))


def pem(data: bytes) -> PublicKey:
    """The key in a PEM text: a public key, or a certificate (whose own signature and dates are not looked at)."""
    if len(data) > MAX_PEM or b"-----BEGIN " not in data:
        raise no_key()
    if b"PRIVATE KEY-----" in data:
        raise secret()
    if b"-----BEGIN CERTIFICATE-----" in data:
        from cryptography.x509 import InvalidVersion, load_pem_x509_certificate

        try:
            return _known(_made(lambda: load_pem_x509_certificate(data).public_key()))
        except InvalidVersion as trouble:
            raise damaged() from trouble
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    return _known(_made(lambda: load_pem_public_key(data)))


def multikey_of(key: PublicKey) -> str:
    """The Multikey of a key, in base58: what its did:key is called."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    code = next(code for code, family in CODES.items() if family == key.family)
    if key.family == "ed25519":
        raw = key.key.public_bytes(Encoding.Raw, PublicFormat.Raw)
    elif key.family == "rsa":
        raw = key.key.public_bytes(Encoding.DER, PublicFormat.PKCS1)
    else:
        raw = key.key.public_bytes(Encoding.X962, PublicFormat.CompressedPoint)
    return f"z{base58_encode(code + raw)}"


def no_key() -> NoKey:
    return NoKey("What stands where the key should be is not a key.", broken=True)


def damaged() -> NoKey:
    return NoKey("The key is damaged: its parts do not fit together.", broken=True)


def secret() -> NoKey:
    return NoKey("It gives away a secret key, so anyone could have signed it.", broken=True)


def too_long() -> NoKey:
    return NoKey("The key is longer than those that are checked here.")


def unknown_kind(kind: object) -> NoKey:
    """`kind` is what the key calls itself; anything but a text is left out."""
    name = words.line(kind)[:40] if isinstance(kind, str) else ""
    if not name:
        return NoKey("The key is of a kind that is not checked here.")
    return NoKey("The key is of a kind ({kind}) that is not checked here.", kind=name)


def _check_rsa(bits: int, exponent: int) -> None:
    if bits < _RSA_BITS[0]:
        raise NoKey("The key is so short that anyone could have made the signature.", broken=True)
    if bits > _RSA_BITS[1]:
        raise too_long()
    if not 3 <= exponent < _MAX_EXPONENT or exponent % 2 == 0:
        raise damaged()


def _known(key: Any) -> PublicKey:
    """A key that `cryptography` read by itself, if it is of a family that is checked here."""
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    if isinstance(key, RSAPublicKey):
        _check_rsa(key.key_size, key.public_numbers().e)
        return PublicKey("rsa", key)
    if isinstance(key, Ed25519PublicKey):
        return ed25519(key.public_bytes(Encoding.Raw, PublicFormat.Raw))
    if isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1 | ec.SECP384R1):
        return PublicKey("p256" if key.curve.key_size == 256 else "p384", key)
    raise unknown_kind(getattr(getattr(key, "curve", None), "name", None))


def _made(make: Callable[[], Any]) -> Any:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return make()
    except UnsupportedAlgorithm as trouble:
        raise unknown_kind(None) from trouble
    except (ValueError, TypeError, OverflowError) as trouble:
        raise damaged() from trouble
