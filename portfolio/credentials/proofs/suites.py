"""The kinds of embedded proof that are checked, and the mathematics of each.

Sources: vc-di-eddsa 1.0 (eddsa-rdfc-2022, eddsa-jcs-2022, Ed25519Signature2020), vc-di-ecdsa 1.0 (ecdsa-rdfc-2019,
ecdsa-jcs-2019; ecdsa-sd-2023 is in `selective`).
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from portfolio.credentials.proofs import selective
from portfolio.credentials.proofs.bounds import Uncheckable
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.proofs.keys import PublicKey
from portfolio.credentials.proofs.multibase import base58_decode
from portfolio.credentials.proofs.secured import Malformed, Secured
from portfolio.credentials.proofs.signature import holds
from portfolio.credentials.strict_json import JsonObject

_ED25519 = {"ed25519": "EdDSA"}
_ECDSA = {"p256": "ES256", "p384": "ES384"}


@dataclass(frozen=True, slots=True)
class Suite:
    """A kind of proof: `algorithms` by family of key; `linked` tells RDF canonical form from plain JSON."""

    name: str
    algorithms: Mapping[str, str]
    linked: bool


_SUITES = {
    suite.name: suite
    for suite in (
        Suite("eddsa-rdfc-2022", _ED25519, linked=True),
        Suite("eddsa-2022", _ED25519, linked=True),  # what the drafts of 2023 called eddsa-rdfc-2022
        Suite("eddsa-jcs-2022", _ED25519, linked=False),
        Suite("ecdsa-rdfc-2019", _ECDSA, linked=True),
        Suite("ecdsa-jcs-2019", _ECDSA, linked=False),
        Suite("ecdsa-sd-2023", {"p256": "ES256"}, linked=True),
    )
}
_BY_TYPE = {"Ed25519Signature2020": Suite("Ed25519Signature2020", _ED25519, linked=True)}


def name_of(proof: JsonObject) -> str:
    """What a proof calls its kind: the cryptosuite of a Data Integrity proof, else its type."""
    kind = proof.get("type")
    if isinstance(kind, list) and len(kind) == 1:
        kind = kind[0]
    if kind == "DataIntegrityProof":
        kind = proof.get("cryptosuite")
    return kind if isinstance(kind, str) else ""


def suite_of(proof: JsonObject) -> Suite:
    """The kind of a proof. Raises `Uncheckable` for one that is not known, `Malformed` for one that says none."""
    name = name_of(proof)
    if not name:
        raise Malformed("Its signature does not say of what kind it is.")
    plain = proof.get("type") != "DataIntegrityProof" and proof.get("type") != ["DataIntegrityProof"]
    suite = (_BY_TYPE if plain else _SUITES).get(name)
    if suite is None:
        raise Uncheckable(
            "Signature not checked: it is of a kind that this program does not know ({kind}).", {"kind": name[:100]}
        )
    return suite


def matches(secured: Secured, proof: JsonObject, before: Sequence[JsonObject], key: PublicKey) -> frozenset[str] | None:
    """The members that the proof leaves unsigned (as a rule none) where it matches; None where it does not.

    Raises `Uncheckable` and `Malformed`.
    """
    suite = suite_of(proof)
    if key.family not in suite.algorithms:
        raise Malformed("Its signature and the key it names are of different kinds.")
    if not suite.linked:
        return frozenset() if _plain_matches(secured, proof, before, key, suite) else None
    check = _selective_matches if suite.name == "ecdsa-sd-2023" else _linked_matches
    if check(secured, proof, before, key, suite, contexts := next(editions := secured.editions())):
        return contexts.unsigned
    for contexts in editions:
        try:
            if check(secured, proof, before, key, suite, contexts):
                return contexts.unsigned & secured.members()
        except Uncheckable:  # what the shipped contexts say of it stands
            continue
    return None


def _plain_matches(
    secured: Secured, proof: JsonObject, before: Sequence[JsonObject], key: PublicKey, suite: Suite
) -> bool:
    options, document = secured.plain(proof, before)
    return holds(key, suite.algorithms[key.family], _value(proof), _both(options, document, key))


def _linked_matches(
    secured: Secured,
    proof: JsonObject,
    before: Sequence[JsonObject],
    key: PublicKey,
    suite: Suite,
    contexts: Contexts,
) -> bool:
    value, sha384 = _value(proof), key.family == "p384"
    options = secured.proof_quads(contexts, proof, sha384=sha384)
    document = secured.quads(contexts, before, sha384=sha384)
    return holds(key, suite.algorithms[key.family], value, _both(options, document, key))


def _selective_matches(
    secured: Secured,
    proof: JsonObject,
    before: Sequence[JsonObject],
    key: PublicKey,
    suite: Suite,
    contexts: Contexts,
) -> bool:
    derived = selective.parse(proof.get("proofValue"))
    options = secured.proof_quads(contexts, proof)
    return selective.matches(derived, options, secured.quads(contexts, before), key, secured.budget)


def _both(options: bytes, document: bytes, key: PublicKey) -> bytes:
    """The two hashes that are signed, the proof's before the document's (vc-di-eddsa section 3.2.4, "Hashing")."""
    hashed = hashlib.sha384 if key.family == "p384" else hashlib.sha256
    return hashed(options).digest() + hashed(document).digest()


def _value(proof: JsonObject) -> bytes:
    value = proof.get("proofValue")
    if not isinstance(value, str) or not value:
        raise Malformed("Its signature is empty.")
    try:
        if not value.startswith("z"):
            raise ValueError("not base58")
        return base58_decode(value[1:])
    except ValueError as trouble:
        raise Malformed("Its signature is misspelt or cut off.") from trouble
