"""Whether a signature holds: the algorithm must fit the key, and nothing in a file may choose another.

Sources: RFC 7518 sections 3.3 to 3.5 (RS256, PS256, ES256, ES384), RFC 8037 section 3.1 (EdDSA), RFC 8725 sections 3.1
and 3.2 (an allow-list; the algorithm belongs to the key).
"""

from functools import cache

from portfolio.credentials.proofs.keys import PublicKey

ALGORITHMS = {"RS256": "rsa", "PS256": "rsa", "ES256": "p256", "ES384": "p384", "EdDSA": "ed25519"}
"""Algorithms that are checked, by their JOSE names, and the family of key that each needs."""

_ED25519_BYTES = 64
# Bytes of each of the two numbers of a signature (RFC 7518 section 3.4), and the order of the curve they stay below.
_CURVES = {
    "p256": (32, 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551),
    "p384": (
        48,
        0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFC7634D81F4372DDF581A0DB248B0A77AECEC196ACCC52973,
    ),
}


def holds(key: PublicKey, algorithm: str, signature: bytes, data: bytes) -> bool:
    """Whether `signature` over `data` was made with the secret half of `key`, by `algorithm`.

    ECDSA signatures are the two numbers one after the other, 64 or 96 bytes. False for every algorithm that is not in
    `ALGORITHMS` ("none" and the shared passwords HS256 ... are not), for a key of another family, for a wrong length.
    """
    if not isinstance(algorithm, str) or ALGORITHMS.get(algorithm) != key.family:
        return False
    if key.family == "rsa":
        return _rsa_holds(key, algorithm, signature, data)
    if key.family == "ed25519":
        return len(signature) == _ED25519_BYTES and _verified(key, signature, data)
    return _ecdsa_holds(key, signature, data)


def _rsa_holds(key: PublicKey, algorithm: str, signature: bytes, data: bytes) -> bool:
    if len(signature) != (key.key.key_size + 7) // 8:  # RFC 8017 section 8.2.2, step 1
        return False
    return _verified(key, signature, data, *_rsa_ways(algorithm))


@cache
def _rsa_ways(algorithm: str) -> tuple[object, object]:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import padding

    digest = hashes.SHA256()
    if algorithm == "RS256":
        return padding.PKCS1v15(), digest
    # The salt is as long as the hash (RFC 7518 section 3.5).
    return padding.PSS(padding.MGF1(digest), digest.digest_size), digest


def _ecdsa_holds(key: PublicKey, signature: bytes, data: bytes) -> bool:
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    size, order = _CURVES[key.family]
    if len(signature) != 2 * size:
        return False
    r, s = int.from_bytes(signature[:size]), int.from_bytes(signature[size:])
    if not (0 < r < order and 0 < s < order):  # FIPS 186-5 section 6.4.2: zeros would fit everything
        return False
    return _verified(key, encode_dss_signature(r, s), data, _ecdsa_way(key.family))


@cache
def _ecdsa_way(family: str) -> object:
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.ECDSA(hashes.SHA256() if family == "p256" else hashes.SHA384())


def _verified(key: PublicKey, signature: bytes, data: bytes, *ways: object) -> bool:
    try:
        key.key.verify(signature, data, *ways)
    except _refusals():
        return False
    return True


def _refusals() -> tuple[type[Exception], ...]:
    """What `cryptography` raises where a signature does not hold: looked up only then."""
    from cryptography.exceptions import InvalidSignature

    return InvalidSignature, ValueError
