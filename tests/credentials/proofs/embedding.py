"""Signs for the tests inside the JSON: embedded proofs of every kind, and the derived proofs of ecdsa-sd-2023."""

import base64
import hashlib
import hmac
import re
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

from portfolio.credentials.proofs import canonical, keys
from portfolio.credentials.proofs.canonical import Contexts
from portfolio.credentials.proofs.multibase import base58_encode, multibase_decode
from tests.credentials import corpus

Json = dict[str, Any]
ROOT = Path(__file__).resolve().parents[3]
CONTEXTS = Contexts(corpus.CONTEXTS)

ED25519 = ed25519.Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
STRANGER = ed25519.Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
P256 = ec.derive_private_key(7, ec.SECP256R1())
P384 = ec.derive_private_key(7, ec.SECP384R1())
OWN = ec.derive_private_key(11, ec.SECP256R1())
"""The key that an ecdsa-sd-2023 proof makes for one credential only."""

SUITES = {
    "eddsa-rdfc-2022": ED25519,
    "eddsa-2022": ED25519,
    "eddsa-jcs-2022": ED25519,
    "Ed25519Signature2020": ED25519,
    "ecdsa-rdfc-2019": P256,
    "ecdsa-jcs-2019": P384,
}
OB = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"


def multikey(key: Any) -> str:
    return keys.multikey_of(keys.PublicKey(family(key), key.public_key()))


def family(key: Any) -> str:
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    return "p256" if key.curve.name == "secp256r1" else "p384"


def did(key: Any) -> str:
    return f"did:key:{multikey(key)}"


def method(key: Any) -> str:
    return f"{did(key)}#{multikey(key)}"


def key_for(name: Any) -> tuple[keys.PublicKey, str]:
    """As the program does where nothing was saved: only a did:key is known."""
    if isinstance(name, str) and name.startswith("did:key:"):
        return keys.from_did(name), name.partition("#")[0]
    raise keys.NoKey("The key is on the web.")


def badge(signer: Any = ED25519, **changes: Any) -> Json:
    """A badge with what can go wrong in it: nested objects, a list, numbers, markup, several scripts."""
    return {
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            OB,
            "https://w3id.org/security/suites/ed25519-2020/v1",
        ],
        "id": "urn:uuid:b3598700-a076-4020-b16c-b41e0e4d392b",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Formative Assessment",
        "issuer": {"id": did(signer), "type": ["Profile"], "name": "Harbour “مرفأ”"},
        "validFrom": "2024-03-01T00:00:00Z",
        "validUntil": "2034-03-01T00:00:00Z",
        "credentialSubject": {
            "id": "did:example:mara",
            "type": ["AchievementSubject"],
            "result": [{"type": ["Result"], "value": "12.5"}],
            "achievement": {
                "id": "https://harbour.example/achievements/fa",
                "type": ["Achievement"],
                "achievementType": "MicroCredential",
                "name": "Level 1",
                "description": "Plans <b>and</b> uses\n\tformative assessment.",
                "creditsAvailable": 1.5,
                "criteria": {"narrative": "Submit **three** plans."},
                "tag": ["assessment", "planning"],
                "alignment": [
                    {"type": ["Alignment"], "targetName": "Assessing", "targetUrl": "https://s.example/2"},
                    {"type": ["Alignment"], "targetName": "Planning", "targetUrl": "https://s.example/3"},
                ],
            },
        },
        **changes,
    }


def signed(json: Json, suite: str = "eddsa-rdfc-2022", key: Any = None, **options: Any) -> Json:
    """The document with one proof (or one more) of that kind."""
    return {**json, "proof": [*json.get("proof", []), proof(json, suite, key, **options)]}


def proof(
    json: Json, suite: str = "eddsa-rdfc-2022", key: Any = None, contexts: Contexts = CONTEXTS, **options: Any
) -> Json:
    """A proof over a document; with `previousProof` also over those of its proofs that this names."""
    key = key or SUITES[suite]
    made = proof_options(suite, key, **options)
    named = as_list(options.get("previousProof", []))
    before = [other for other in json.get("proof", []) if other.get("id") in named]
    document = {name: value for name, value in json.items() if name != "proof"} | ({"proof": before} if before else {})
    sha384 = family(key) == "p384"
    if "jcs" in suite:
        made["@context"] = json["@context"]
        parts = [canonical.jcs(made), canonical.jcs(document)]
    else:
        own = {**made, "@context": json["@context"]}
        parts = [canonical.nquads(part, contexts, sha384=sha384) for part in (own, document)]
    digest = hashlib.sha384 if sha384 else hashlib.sha256
    data = b"".join(digest(part).digest() for part in parts)
    return {**made, "proofValue": "z" + base58_encode(sign(key, data))}


def proof_options(suite: str, key: Any, **options: Any) -> Json:
    kind = {"type": suite} if suite == "Ed25519Signature2020" else {"type": "DataIntegrityProof", "cryptosuite": suite}
    return {
        **kind,
        "created": "2024-03-01T10:00:00Z",
        "verificationMethod": method(key),
        "proofPurpose": "assertionMethod",
        **options,
    }


def as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def sign(key: Any, data: bytes) -> bytes:
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return key.sign(data)
    size, digest = (32, hashes.SHA256()) if family(key) == "p256" else (48, hashes.SHA384())
    r, s = decode_dss_signature(key.sign(data, ec.ECDSA(digest)))
    return r.to_bytes(size) + s.to_bytes(size)


# --- ecdsa-sd-2023 ------------------------------------------------------------------------------------------------


def disclosed(json: Json, shown: Json, mandatory: tuple[str, ...] = ("issuer", "validFrom")) -> Json:
    """`shown` with a derived proof, out of a base proof over `json`; statements of `mandatory` are always shown.

    Their blank nodes must come in the same order in both (none, or the same document).
    """
    made = proof_options("ecdsa-sd-2023", P256)
    options = canonical.nquads({**made, "@context": json["@context"]}, CONTEXTS)
    labels: dict[str, bytes] = {}

    def label(found: re.Match[str]) -> str:
        labels[found[1]] = hmac.digest(b"secret", found[1].encode(), "sha256")
        return "_:u" + base64.urlsafe_b64encode(labels[found[1]]).rstrip(b"=").decode()

    def statements(document: Json) -> list[str]:
        lines = canonical.nquads(document, CONTEXTS).decode().splitlines(keepends=True)
        return sorted(re.sub(r"_:(c14n\d+)", label, line) for line in lines)

    always = [line for line in statements(json) if any(f"#{word}>" in line for word in mandatory)]
    lines = statements(shown)
    assert set(always) <= set(lines) <= set(statements(json))
    own_key = multibase_decode(multikey(OWN))
    base = hashlib.sha256(options).digest() + own_key + hashlib.sha256("".join(always).encode()).digest()
    value = [
        sign(P256, base),
        own_key,
        [sign(OWN, line.encode()) for line in lines if line not in always],
        {int(name.removeprefix("c14n")): label for name, label in labels.items()},
        [index for index, line in enumerate(lines) if line in always],
    ]
    return {**shown, "proof": [{**made, "proofValue": proof_value(value)}]}


def proof_value(parts: Any, header: bytes = b"\xd9\x5d\x01") -> str:
    return "u" + base64.urlsafe_b64encode(header + cbor(parts)).rstrip(b"=").decode()


def cbor(value: Any) -> bytes:
    """RFC 8949 section 3, as far as proofs need it."""
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(cbor(item) for item in value)
    return head(5, len(value)) + b"".join(cbor(name) + cbor(item) for name, item in value.items())


def head(kind: int, size: int) -> bytes:
    if size < 24:
        return bytes([kind << 5 | size])
    for code, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if size < 1 << (8 * width):
            return bytes([kind << 5 | code]) + size.to_bytes(width)
    raise ValueError(size)
