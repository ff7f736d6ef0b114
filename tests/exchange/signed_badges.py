"""Badges with real signatures for the tests, and the pages by which their issuers are known."""

import json
from typing import Any

from tests.credentials.proofs import embedding

Json = dict[str, Any]
HARBOUR = "did:web:harbour.example"
HARBOUR_PAGE = "https://harbour.example/.well-known/did.json"


def badge(
    identity: str = "urn:uuid:1",
    since: str = "2024-03-01T00:00:00Z",
    key: Any = embedding.ED25519,
    issuer: str = HARBOUR,
    **changes: Any,
) -> bytes:
    """A signed badge of an issuer that is known by a page on the web, or by its key where `issuer` is a did:key."""
    plain = embedding.badge(key, id=identity, validFrom=since, **changes)
    plain["issuer"] = {**plain["issuer"], "id": issuer}
    named = embedding.method(key) if issuer.startswith("did:key:") else f"{issuer}#key-1"
    return json.dumps(embedding.signed(plain, "eddsa-jcs-2022", key, verificationMethod=named)).encode()


def page(key: Any = embedding.ED25519, issuer: str = HARBOUR) -> bytes:
    """The issuer's document, with its key."""
    method = {
        "id": f"{issuer}#key-1", "type": "Multikey", "controller": issuer,
        "publicKeyMultibase": embedding.multikey(key),
    }  # fmt: skip
    return json.dumps(
        {"@context": ["https://www.w3.org/ns/did/v1"], "id": issuer, "assertionMethod": [method]}
    ).encode()
