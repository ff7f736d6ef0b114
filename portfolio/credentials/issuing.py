"""Issues a badge: Open Badges 3.0, signed with an Ed25519 key whose did:key is the issuer.

Sources: Open Badges 3.0 ("AchievementCredential", "Achievement", "Profile", "IdentityObject"), VC Data Model 2.0, and
vc-di-eddsa 1.0 section 3.2 (eddsa-rdfc-2022); the did:key method for the issuer's name and its key's.
"""

import base64
import hashlib
import json
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import uuid4

from portfolio.credentials import words
from portfolio.credentials.proofs import canonical
from portfolio.credentials.proofs.contexts import Contexts
from portfolio.credentials.proofs.multibase import base58_encode
from portfolio.credentials.strict_json import JsonObject

if TYPE_CHECKING:  # a list of badges needs no key
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

CONTEXTS = (
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
)
MOST_IMAGE = 48 * 1024
"""Bytes of a picture that is written into the credential itself; a larger one only carries it."""

_ED25519 = b"\xed\x01"
_NO_TEXT = re.compile("[\ufdd0-\ufdef\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Achievement:
    """What the badge is for. `identity` is its own id (a URI), the same whenever it is given."""

    identity: str
    title: str
    description: str
    criteria: str
    """What one must have done, in Markdown."""
    skills: tuple[str, ...] = ()
    image: bytes = field(default=b"", repr=False)
    """Its picture, written into the credential where it is no larger than `MOST_IMAGE`."""
    image_type: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who gives it: a name, and the did:key of the key that signs."""

    name: str
    did: str


def issued(
    achievement: Achievement,
    issuer: Issuer,
    name: str,
    address: str,
    at: datetime,
    until: date | None,
    key_pem: bytes,
    contexts: Contexts,
) -> str:
    """The signed credential as JSON, for one recipient: a name, an e-mail address, or both.

    The address is written down hashed with a salt, so that only who knows it can recognise it. `at` is the moment of
    giving (aware), `until` the last day on which it holds. Raises `Uncheckable` when a term is not in the contexts,
    and ValueError when `key_pem` is not the key of the issuer: both are bugs of the caller.
    """
    key = _key(key_pem)
    if did_of(key_pem) != issuer.did:
        raise ValueError("the key is not the issuer's")
    credential = _credential(achievement, issuer, _recipient(name, address), at, until)
    options = {
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-rdfc-2022",
        "created": _moment(at),
        "verificationMethod": f"{issuer.did}#{issuer.did.removeprefix('did:key:')}",
        "proofPurpose": "assertionMethod",
    }
    signed = b"".join(
        hashlib.sha256(canonical.nquads(part, contexts)).digest()
        for part in ({"@context": credential["@context"], **options}, credential)
    )
    proof = {**options, "proofValue": "z" + base58_encode(key.sign(signed))}
    return json.dumps({**credential, "proof": proof}, ensure_ascii=False, indent=2)


def did_of(key_pem: bytes) -> str:
    """The did:key of an Ed25519 private key (PEM, PKCS 8). Raises ValueError for any other key."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    public = _key(key_pem).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return f"did:key:z{base58_encode(_ED25519 + public)}"


def _key(key_pem: bytes) -> "Ed25519PrivateKey":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    key = load_pem_private_key(key_pem, None)
    if not isinstance(key, Ed25519PrivateKey):
        raise ValueError("not an Ed25519 key")
    return key


def _credential(
    achievement: Achievement, issuer: Issuer, recipient: list[JsonObject], at: datetime, until: date | None
) -> JsonObject:
    title, passage = _line(achievement.title), _passage(achievement.description)
    subject: JsonObject = {
        "type": ["AchievementSubject"],
        "identifier": recipient,
        "achievement": {
            "id": achievement.identity,
            "type": ["Achievement"],
            "achievementType": "Badge",
            "name": title,
            # Both are asked for by the standard; what a person left empty is said with what there is.
            "description": passage or title,
            "criteria": {"narrative": _passage(achievement.criteria) or passage or title},
        },
    }
    if skills := list(dict.fromkeys(filter(None, map(_line, achievement.skills)))):
        subject["achievement"]["tag"] = skills
    if achievement.image and len(achievement.image) <= MOST_IMAGE:
        packed = base64.b64encode(achievement.image).decode("ascii")
        subject["achievement"]["image"] = {"id": f"data:{achievement.image_type};base64,{packed}", "type": "Image"}
    credential: JsonObject = {
        "@context": list(CONTEXTS),
        "id": f"urn:uuid:{uuid4()}",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": title,
        "issuer": {"id": issuer.did, "type": ["Profile"], "name": _line(issuer.name)},
        "validFrom": _moment(at),
        "credentialSubject": subject,
    }
    if until is not None:
        credential["validUntil"] = f"{until.isoformat()}T23:59:59Z"
    return credential


def _recipient(name: str, address: str) -> list[JsonObject]:
    told: list[JsonObject] = []
    if name := _line(name):
        told.append({"type": "IdentityObject", "hashed": False, "identityHash": name, "identityType": "name"})
    if address := address.strip().lower():
        salt = secrets.token_hex(16)
        digest = hashlib.sha256((address + salt).encode("utf-8")).hexdigest()
        told.append(
            {
                "type": "IdentityObject",
                "hashed": True,
                "identityHash": f"sha256${digest}",
                "identityType": "emailAddress",
                "salt": salt,
            }
        )
    if not told:
        raise ValueError("a badge is given to someone")
    return told


def _line(text: str) -> str:
    return words.line(_NO_TEXT.sub("", text))


def _passage(text: str) -> str:
    return words.passage(_NO_TEXT.sub("", text))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
