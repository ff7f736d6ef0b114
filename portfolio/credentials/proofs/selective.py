"""ecdsa-sd-2023: a holder shows some statements of a credential, each still signed by its issuer.

Source: vc-di-ecdsa 1.0 sections 3.5 ("parseDerivedProofValue", "createVerifyData") and 3.6 ("Verify Derived Proof").
The issuer's key signs the proof's options, the statements that must always be shown, and a key made for this one
credential; that key signs every other statement by itself.
"""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from portfolio.credentials.proofs import cbor
from portfolio.credentials.proofs.bounds import Budget, Uncheckable
from portfolio.credentials.proofs.keys import PublicKey
from portfolio.credentials.proofs.multibase import base64url_decode, base64url_encode
from portfolio.credentials.proofs.secured import Malformed
from portfolio.credentials.proofs.signature import holds
from portfolio.credentials.strict_json import Json

_BASE = b"\xd9\x5d\x00"
_DERIVED = b"\xd9\x5d\x01"
_P256 = b"\x80\x24"
_KEY_BYTES = len(_P256) + 33
_SIGNATURE_BYTES = 64
_LABEL_BYTES = 32
_MISSPELT = "Its signature is misspelt or cut off."

# A statement's parts in canonical N-Quads: an IRI, a text, or the name of a blank node, which alone may change.
_PARTS = re.compile(r'<[^>]*>|"(?:[^"\\]|\\.)*"|_:(c14n\d+)')


@dataclass(frozen=True, slots=True)
class Derived:
    """What a derived proof value holds. `key` is the multikey of the credential's own key, in bytes."""

    base_signature: bytes
    key: bytes
    signatures: tuple[bytes, ...]
    labels: Mapping[str, str]
    mandatory: frozenset[int]


def parse(value: Json) -> Derived:
    """The parts of a derived proof value. Raises `Malformed`, and `Uncheckable` for the holder's own base proof."""
    if not isinstance(value, str) or not value:
        raise Malformed("Its signature is empty.")
    try:
        if not value.startswith("u"):
            raise ValueError("not base64url")
        data = base64url_decode(value[1:])
        if data.startswith(_BASE):
            raise Uncheckable(
                "Signature not checked: this is the copy that its owner keeps secret, not one that is made to be shown."
            )
        if not data.startswith(_DERIVED):
            raise ValueError("not a derived proof")
        return _derived(cbor.decode(data[len(_DERIVED) :]))
    except ValueError as trouble:
        raise Malformed(_MISSPELT) from trouble


def _derived(parts: cbor.Value) -> Derived:
    if not isinstance(parts, list) or len(parts) != 5:
        raise ValueError("not five parts")
    base, key, signatures, labels, mandatory = parts
    if not _is_bytes(base, _SIGNATURE_BYTES) or not _is_bytes(key, _KEY_BYTES) or not key.startswith(_P256):
        raise ValueError("no base signature or key")
    if not isinstance(signatures, list) or not all(_is_bytes(one, _SIGNATURE_BYTES) for one in signatures):
        raise ValueError("no signatures")
    if not isinstance(labels, dict) or not all(_is_bytes(label, _LABEL_BYTES) for label in labels.values()):
        raise ValueError("no labels")
    if len(set(labels.values())) != len(labels):
        raise ValueError("two blank nodes under one label")
    if not isinstance(mandatory, list) or not all(isinstance(index, int) for index in mandatory):
        raise ValueError("no mandatory indexes")
    names = {f"c14n{number}": "u" + base64url_encode(label) for number, label in labels.items()}
    return Derived(base, key, tuple(signatures), names, frozenset(mandatory))


def _is_bytes(value: cbor.Value, size: int) -> bool:
    return isinstance(value, bytes) and len(value) == size


def matches(derived: Derived, options: bytes, document: bytes, key: PublicKey, budget: Budget) -> bool:
    """Whether every statement of a document in canonical N-Quads is signed. `options` are the proof's, likewise."""
    statements = _relabelled(document, derived.labels)
    if any(index >= len(statements) for index in derived.mandatory):
        return False
    mandatory = "".join(line for index, line in enumerate(statements) if index in derived.mandatory)
    others = [line for index, line in enumerate(statements) if index not in derived.mandatory]
    if len(others) != len(derived.signatures):
        return False
    signed = hashlib.sha256(options).digest() + derived.key + hashlib.sha256(mandatory.encode()).digest()
    if not holds(key, "ES256", derived.base_signature, signed):
        return False
    own = _own_key(derived.key)
    for statement, signature in zip(others, derived.signatures, strict=True):
        budget.spend()
        if not holds(own, "ES256", signature, statement.encode()):
            return False
    return True


def _relabelled(document: bytes, labels: Mapping[str, str]) -> list[str]:
    """The statements with the labels that the issuer gave the blank nodes, in the order that the labels make."""

    def label(found: re.Match[str]) -> str:
        if found[1] is None:
            return found[0]
        if found[1] not in labels:
            raise Malformed("Its signature does not fit what is shown.")
        return f"_:{labels[found[1]]}"

    return sorted(_PARTS.sub(label, line) + "\n" for line in document.decode().split("\n") if line)


def _own_key(multikey: bytes) -> PublicKey:
    from cryptography.hazmat.primitives.asymmetric import ec

    try:
        point = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), multikey[len(_P256) :])
    except ValueError as trouble:
        raise Malformed(_MISSPELT) from trouble
    return PublicKey("p256", point)
